//! What a command takes: time, processor time and memory.
//!
//! Unix tells the memory of the largest process below another one. So each
//! command is run by a process of its own, which is this program again.

use std::error::Error;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;
use std::{env, fs};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::{TimeVal, TimeValLike};

/// Tells the child that it is one.
const CHILD: &str = "DIESEL_CASCADE_BENCH_USAGE";

/// What one run took.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    /// Seconds from beginning to end.
    pub wall: f64,
    /// Seconds of processors, for user and system.
    pub cpu: f64,
    /// MiB of the largest process.
    pub memory: f64,
}

/// Runs the command and measures it.
pub fn of(command: &Command) -> Result<Usage, Box<dyn Error>> {
    let mut child = Command::new(env::current_exe()?);
    child.env(CHILD, "1");
    child.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => child.env(name, value),
            None => child.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        child.current_dir(folder);
    }
    let output = child.stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8(output.stdout)?;
    let numbers = text.lines().last().unwrap_or_default().split(' ');
    let numbers: Vec<f64> = numbers.map(str::parse).collect::<Result<_, _>>()?;
    match numbers[..] {
        [wall, cpu, memory] if output.status.success() => Ok(Usage { wall, cpu, memory }),
        _ => Err(format!("{command:?} failed").into()),
    }
}

/// In a child: runs the command and prints what it took.
pub fn as_a_child() -> Result<Option<ExitCode>, Box<dyn Error>> {
    if env::var_os(CHILD).is_none() {
        return Ok(None);
    }
    let mut arguments = env::args_os().skip(1);
    let program = arguments.next().ok_or("no command to measure")?;
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env_remove(CHILD)
        .stdout(Stdio::null());
    let begin = Instant::now();
    let status = command.status()?;
    let wall = begin.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let seconds = |time: TimeVal| time.num_microseconds() as f64 / 1e6;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    println!(
        "{wall} {cpu} {}",
        usage.max_rss() as f64 / MAX_RSS_IN_A_MEBIBYTE
    );
    Ok(Some(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }))
}

/// Linux counts in KiB, macOS in bytes.
const MAX_RSS_IN_A_MEBIBYTE: f64 = if cfg!(target_os = "macos") {
    1024.0 * 1024.0
} else {
    1024.0
};

/// The name of the machine's processor, where it tells.
pub fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split(':').nth(1)?.trim().to_owned())
}
