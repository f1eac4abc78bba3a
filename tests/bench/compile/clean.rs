//! A clean build of a small application, with all that it depends on.

use std::error::Error;
use std::fs;

use super::form::Form;
use super::project::Project;
use super::series::Usages;
use super::usage;

/// How many models a small application has.
const MODELS: usize = 5;

/// With the library, and with Diesel alone.
pub fn measure(rounds: usize) -> Result<[Usages; 2], Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let forms = [Form::Library, Form::Hand];
    let mut usages = [Usages::default(), Usages::default()];
    for _ in 0..rounds {
        for (form, usages) in forms.iter().zip(&mut usages) {
            let folder = folder.path().join(form.package(MODELS));
            let project = Project::at(&folder, &["sqlite".to_owned()])?;
            project.write_small(*form, MODELS)?;
            // Nothing is loaded from the network while the time runs.
            let fetched = project
                .cargo(&["metadata", "--format-version", "1"])
                .output()?;
            if !fetched.status.success() {
                return Err(String::from_utf8_lossy(&fetched.stderr).into());
            }
            usages.push(usage::of(&project.cargo(&["build"]))?);
            fs::remove_dir_all(project.target())?;
        }
    }
    Ok(usages)
}
