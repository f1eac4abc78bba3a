//! A server of a test's own, which can crash in the middle of its work and be
//! started again with its data.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::waiting::until;

pub struct OwnServer {
    pub url: String,
    script: PathBuf,
    folder: TempDir,
    /// What to run to start it again, and who runs it.
    program: PathBuf,
    arguments: Vec<String>,
    user: (u32, u32),
    restarted: Option<Child>,
}

impl OwnServer {
    /// Starts one by the script in `tests/servers`; or tells why not: the other
    /// tests' server, at `url`, is elsewhere, or there is none to start here.
    pub fn start(script: &str, url: &str) -> Result<Self, &'static str> {
        if !url.contains("@127.0.0.1") {
            return Err("the server of these tests is on another machine");
        }
        let script = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("servers")
            .join(script);
        let found = Command::new(&script).arg("find").output();
        if !found.is_ok_and(|output| output.status.success()) {
            return Err("the server's programs are not installed");
        }
        let mut server = Self {
            url: String::new(),
            script,
            folder: tempfile::tempdir().expect("a temporary folder"),
            program: PathBuf::new(),
            arguments: Vec::new(),
            user: (0, 0),
            restarted: None,
        };
        server.url = server.run_script("start").trim().to_owned();
        let process = PathBuf::from(format!("/proc/{}", server.process()));
        server.program = fs::read_link(process.join("exe")).expect("its program");
        server.arguments = command_line(&process).split_off(1);
        let owner = fs::metadata(&process).expect("its user");
        server.user = (owner.uid(), owner.gid());
        Ok(server)
    }

    /// Ends it by a signal that leaves it no time to finish anything.
    pub fn crash(&self, signal: &str) {
        let process = self.process();
        let sent = Command::new("kill")
            .args(["-s", signal, &process])
            .status()
            .expect("a signal");
        assert!(sent.success());
        // Where nobody waits for it, it stays in /proc without a command line.
        let process = PathBuf::from(format!("/proc/{process}"));
        until("ended", || command_line(&process).is_empty());
    }

    /// Starts it again at the same address. It may not be ready at once.
    pub fn start_again(&mut self) {
        let child = Command::new(&self.program)
            .args(&self.arguments)
            .uid(self.user.0)
            .gid(self.user.1)
            .current_dir("/")
            .process_group(0) // as the script does, which is to stop it
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server");
        fs::write(self.process_file(), format!("{}\n", child.id())).expect("its process");
        self.restarted = Some(child);
    }

    fn process_file(&self) -> PathBuf {
        self.folder.path().join("data/pid")
    }

    fn process(&self) -> String {
        let process = fs::read_to_string(self.process_file()).expect("its process");
        process.trim().to_owned()
    }

    fn run_script(&self, what: &str) -> String {
        let output = Command::new(&self.script)
            .arg(what)
            .arg(self.folder.path())
            .stderr(Stdio::inherit())
            .output()
            .expect("the script");
        assert!(output.status.success(), "{:?} {what}", self.script);
        String::from_utf8(output.stdout).expect("text")
    }
}

impl Drop for OwnServer {
    fn drop(&mut self) {
        let stopped = Command::new(&self.script)
            .arg("stop")
            .arg(self.folder.path())
            .status();
        if let Some(child) = &mut self.restarted {
            let _ = child.kill(); // if the script has not
            let _ = child.wait();
        }
        if !stopped.is_ok_and(|status| status.success()) {
            eprintln!("a server is left behind in {:?}", self.folder.path());
        }
    }
}

/// The words of a process's command; none where it has ended.
fn command_line(process: &Path) -> Vec<String> {
    let words = fs::read_to_string(process.join("cmdline")).unwrap_or_default();
    words.split_terminator('\0').map(String::from).collect()
}
