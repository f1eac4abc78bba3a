//! How much is generated: lines of the expanded source, and machine code in a
//! program that uses each model in the same way.

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use object::{Object, ObjectSection, SectionKind};

use super::Part;
use super::form::Form;
use super::project::Project;

/// The crate whose expansion this process counts, as the compiler.
const EXPANDED: &str = "DIESEL_CASCADE_BENCH_EXPANDED";

/// Programs of more models are not built: their size is that of more of the
/// same.
const LARGEST_PROGRAM: usize = 100;

/// What is generated for the crates of one size, by form.
pub struct Row {
    pub models: usize,
    pub forms: Vec<(Form, Sizes)>,
}

/// What is generated for a crate.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// Lines of the expanded source, where the compiler shows it.
    pub lines: Option<u64>,
    /// Bytes of machine code in the program, in profile `dev`.
    pub dev: Option<u64>,
    /// The same in profile `release`.
    pub release: Option<u64>,
}

/// Measures all sizes in all forms.
pub fn measure(project: &Project, part: &Part) -> Result<Vec<Row>, Box<dyn Error>> {
    let largest = part
        .sizes
        .iter()
        .filter(|models| **models <= LARGEST_PROGRAM)
        .max();
    let mut rows = Vec::new();
    for models in &part.sizes {
        let mut forms = Vec::new();
        for form in Form::ALL {
            let program = |profile| match largest == Some(models) {
                true => program(project, form, *models, profile).map(Some),
                false => Ok(None),
            };
            forms.push((
                form,
                Sizes {
                    lines: expanded(project, form, *models)?,
                    dev: program("dev")?,
                    release: program("release")?,
                },
            ));
        }
        let models = *models;
        rows.push(Row { models, forms });
    }
    Ok(rows)
}

/// The machine code of the program that uses all models.
fn program(
    project: &Project,
    form: Form,
    models: usize,
    profile: &str,
) -> Result<u64, Box<dyn Error>> {
    let package = form.package(models);
    let mut build = project.cargo(&["build", "--examples", "--package", &package]);
    run(build.args(["--profile", profile]))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    let program = project.target().join(folder).join("examples");
    machine_code(&program.join(format!("{package}_program")))
}

fn machine_code(program: &Path) -> Result<u64, Box<dyn Error>> {
    let data = fs::read(program)?;
    let file = object::File::parse(&*data)?;
    let sections = file
        .sections()
        .filter(|section| section.kind() == SectionKind::Text);
    Ok(sections.map(|section| section.size()).sum())
}

/// The lines of the crate when all macros are expanded.
///
/// Only a compiler of the nightly kind shows it, and other kinds when they are
/// told to be one. That must not reach what the crate depends on, which would
/// be built anew, and otherwise: so this process stands between cargo and the
/// compiler.
fn expanded(project: &Project, form: Form, models: usize) -> Result<Option<u64>, Box<dyn Error>> {
    let package = form.package(models);
    project.touch(form, models, 0)?;
    let count = project.target().join(format!("{package}.lines"));
    let mut check = project.cargo(&["check", "--lib", "--package", &package]);
    check
        .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
        .env(EXPANDED, &package)
        .env(format!("{EXPANDED}_LINES"), &count);
    run(&mut check)?;
    Ok(fs::read_to_string(&count)?.parse().ok())
}

/// As the compiler: counts the lines of the crate that is asked for.
pub fn as_the_compiler() -> Result<Option<ExitCode>, Box<dyn Error>> {
    let Some(package) = env::var_os(EXPANDED) else {
        return Ok(None);
    };
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next().ok_or("no compiler")?;
    let arguments: Vec<_> = arguments.collect();
    let is_ours = arguments
        .windows(2)
        .any(|two| two[0] == "--crate-name" && two[1] == package);
    if is_ours {
        let mut expand = Command::new(&compiler);
        expand
            .args(&arguments)
            .arg("-Zunpretty=expanded")
            .env("RUSTC_BOOTSTRAP", "1");
        let output = expand.output()?;
        let lines = match output.status.success() {
            true => output
                .stdout
                .split(|byte| *byte == b'\n')
                .count()
                .to_string(),
            false => String::new(),
        };
        let path = env::var_os(format!("{EXPANDED}_LINES")).ok_or("no file for the lines")?;
        fs::write(path, lines)?;
    }
    let status = Command::new(compiler).args(arguments).status()?;
    Ok(Some(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }))
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    match command.status()?.success() {
        true => Ok(()),
        false => Err(format!("{command:?} failed").into()),
    }
}
