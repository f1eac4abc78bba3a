//! Every form once, checked only: that the benchmark compiles what it compares.

use std::error::Error;

use super::form::Form;
use super::project::Project;

/// Checks the crates of three models, and a program for each that uses them.
pub fn run() -> Result<(), Box<dyn Error>> {
    let models = 3;
    let project = Project::new(&["sqlite".to_owned()], "smoke")?;
    project.write(&[models], &Form::ALL)?;
    for form in Form::ALL {
        let package = form.package(models);
        let status = project
            .cargo(&["check", "--examples", "--package", &package])
            .status()?;
        if !status.success() {
            return Err(format!("{} does not compile", form.title()).into());
        }
    }
    println!("each form of {models} models compiles, and what uses them");
    Ok(())
}
