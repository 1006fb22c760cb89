//! `cargo xtask conformance`: every operation, sent to a server that judges it by Apple's description.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command as Process, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;

use crate::api::ApiFolder;

/// How long the server may take until it listens.
const PATIENCE: Duration = Duration::from_secs(180);

/// Sends every operation to a server that judges it.
#[derive(Debug, Args)]
pub(crate) struct Command {
    /// Only the operations of this module of the bindings, such as `apps`.
    #[arg(long)]
    resource: Option<String>,
    /// Only the operation with this id, such as `apps_getCollection`.
    #[arg(long, value_name = "ID")]
    operation: Option<String>,
    /// Send to a server that is running already, at this address, in place of our own. It must understand the header
    /// `Prefer: code=…`. Its log is not known, so that nothing is said of requests that are broken on purpose.
    #[arg(long, value_name = "URL")]
    server: Option<String>,
}

/// Runs the command.
pub(crate) fn run(root: &Path, command: Command) -> Result<()> {
    let started = Instant::now();
    let folder = root.join("target/conformance");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let table = folder.join("operations.tsv");
    let mut arguments: Vec<OsString> = vec!["--table".into(), table.into()];
    for (name, value) in [
        ("--resource", command.resource),
        ("--operation", command.operation),
    ] {
        arguments.extend(
            value
                .into_iter()
                .flat_map(|value| [name.into(), value.into()]),
        );
    }
    let server = match command.server {
        Some(address) => {
            arguments.extend(["--server".into(), address.into()]);
            None
        }
        None => {
            let server = Server::start(root, &folder)?;
            arguments.extend(["--server".into(), (&server.address).into()]);
            arguments.extend(["--log".into(), (&server.log).into(), "--break".into()]);
            Some(server)
        }
    };
    let result = send(root, arguments);
    drop(server);
    println!("{:.0} s in all", started.elapsed().as_secs_f64());
    result
}

/// Runs the program that sends.
fn send(root: &Path, arguments: Vec<OsString>) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let status = Process::new(cargo)
        .current_dir(root)
        .args(["test", "--package", "tests", "--test", "conformance", "--"])
        .args(arguments)
        .status()
        .context("cargo cannot be run")?;
    if !status.success() {
        bail!("not every operation was accepted and read ({status})");
    }
    Ok(())
}

/// The server in `tests/conformance`.
struct Server {
    process: Child,
    /// The server ends when this does.
    _input: Option<ChildStdin>,
    address: String,
    log: PathBuf,
}

impl Server {
    fn start(root: &Path, folder: &Path) -> Result<Self> {
        let package = root.join("tests/conformance");
        install(&package)?;
        let description = folder.join("description.json");
        fs::write(&description, description_as_json(root)?)
            .with_context(|| format!("{} cannot be written", description.display()))?;
        let log = folder.join("calls.jsonl");
        let mut process = Process::new("node")
            .arg(package.join("server.js"))
            .arg("--description")
            .arg(&description)
            .arg("--log")
            .arg(&log)
            .arg("--attached")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("node cannot be run; conformance needs Node.js 20 or newer")?;
        let input = process.stdin.take();
        let output = process.stdout.take();
        let mut server = Self {
            process,
            _input: input,
            address: String::new(),
            log,
        };
        let output = output.ok_or_else(|| anyhow!("the server has no output"))?;
        server.address = listening(BufReader::new(output))?;
        Ok(server)
    }
}

/// A server that is stopped when nobody needs it any more.
impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Installs what the server needs, unless it is there.
fn install(package: &Path) -> Result<()> {
    let (lock, installed) = (
        package.join("package-lock.json"),
        package.join("node_modules/.package-lock.json"),
    );
    let time = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified());
    if let (Ok(lock), Ok(installed)) = (time(&lock), time(&installed))
        && installed >= lock
    {
        return Ok(());
    }
    let status = Process::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(package)
        .status()
        .context("npm cannot be run; conformance needs Node.js 20 or newer")?;
    if !status.success() {
        bail!("npm cannot install what the server needs ({status})");
    }
    Ok(())
}

/// The corrected description, by which everybody is judged.
fn description_as_json(root: &Path) -> Result<String> {
    let folder = ApiFolder::of(root, "connect");
    let description = folder
        .description()?
        .ok_or_else(|| anyhow!("{} holds no description", folder.path().display()))?;
    let described = folder.describe(description.as_bytes())?;
    Ok(described.document.value().to_string())
}

/// The address that the server prints, with what it prints before. The rest of its output is passed on.
fn listening(output: impl BufRead + Send + 'static) -> Result<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            match line.strip_prefix("listening on ") {
                Some(address) => drop(sender.send(address.to_owned())),
                None => println!("{line}"),
            }
        }
    });
    match receiver.recv_timeout(PATIENCE) {
        Ok(address) => Ok(address),
        Err(_) => bail!("the server does not listen"),
    }
}
