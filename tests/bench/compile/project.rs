//! A folder with generated crates, and cargo in it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::form::Form;
use super::source;

/// A cargo workspace of its own: each form in each size is a crate of it.
pub struct Project {
    folder: PathBuf,
    features: Vec<String>,
}

impl Project {
    /// The folder is kept, so that what the crates depend on is built once.
    pub fn new(features: &[String], name: &str) -> Result<Self, Box<dyn Error>> {
        let name = format!("compile-{name}-{}", features.join("-"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        Self::at(&folder, features)
    }

    /// In a folder of the caller's.
    pub fn at(folder: &Path, features: &[String]) -> Result<Self, Box<dyn Error>> {
        fs::create_dir_all(folder)?;
        // The versions of everything are those of the repository.
        fs::copy(repository().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self {
            folder: folder.to_owned(),
            features: features.to_vec(),
        })
    }

    /// Writes the crates.
    pub fn write(&self, sizes: &[usize], forms: &[Form]) -> Result<(), Box<dyn Error>> {
        let crates = || {
            sizes
                .iter()
                .flat_map(|size| forms.iter().map(move |form| (*form, *size)))
        };
        for (form, models) in crates() {
            let package = form.package(models);
            self.write_file(
                &format!("{package}/Cargo.toml"),
                &self.manifest(form, &package),
            )?;
            self.touch(form, models, 0)?;
            self.write_file(
                &format!("{package}/examples/{package}_program.rs"),
                &source::program(&package, models),
            )?;
        }
        let members = crates().map(|(form, models)| format!("{:?}", form.package(models)));
        let members = members.collect::<Vec<_>>().join(", ");
        self.write_file(
            "Cargo.toml",
            &format!("[workspace]\nmembers = [{members}]\nresolver = \"3\"\n"),
        )
    }

    /// Writes one small program, as a crate by itself.
    pub fn write_small(&self, form: Form, models: usize) -> Result<(), Box<dyn Error>> {
        self.write_file("Cargo.toml", &self.manifest(form, "small"))?;
        self.write_file("src/main.rs", &source::small_program(form, models))
    }

    /// Makes the source new, so that cargo compiles it again.
    pub fn touch(&self, form: Form, models: usize, run: usize) -> Result<(), Box<dyn Error>> {
        let source = source::library(form, models);
        let path = format!("{}/src/lib.rs", form.package(models));
        self.write_file(&path, &format!("{source}// {run}\n"))
    }

    /// `cargo` in the folder, with what `arguments` says.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        // By the environment: not every command of cargo takes it as an option.
        command
            .args(arguments)
            .arg("--quiet")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.target())
            .env("CARGO_INCREMENTAL", "0")
            // Cargo's default, whatever the repository's own settings are.
            .env("CARGO_PROFILE_DEV_DEBUG", "full");
        command
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    fn manifest(&self, form: Form, package: &str) -> String {
        let features = &self.features;
        let runtime = repository().join("runtime");
        let library = match form {
            Form::Library => {
                format!("diesel-cascade = {{ path = {runtime:?}, features = {features:?} }}")
            }
            Form::Hand | Form::HandPairs => String::new(),
        };
        // As the README of the library has it, and Diesel's own.
        format!(
            "[package]
name = {package:?}
version = \"0.0.0\"
edition = \"2024\"
publish = false

[dependencies]
diesel = {{ version = \"2.3\", features = {features:?} }}
libsqlite3-sys = {{ version = \">=0.30, <0.39\", features = [\"bundled\"] }}
{library}
"
        )
    }

    fn write_file(&self, path: &str, content: &str) -> Result<(), Box<dyn Error>> {
        let path = self.folder.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(path, content)?)
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
