//! `emulate`: the API's control plane on this machine, until it is told to stop.

mod ready;

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use clap::Args;
use instantly_rbac_emulator::{
    Database, Emulator, EmulatorError, Fault, Faults, Running, Secrets, Seed, SeedError,
};
use tokio::runtime::{self, Runtime};

use crate::args::Format;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

pub(super) use ready::{Access, Hint};

const EXAMPLES: &str = "\
Examples:
  instantly-rbac emulate
  instantly-rbac emulate --port 8080 --world world.yaml --db world.sqlite
  instantly-rbac emulate --world agency --scale 10
  instantly-rbac emulate --reproducible 1 --format json
  instantly-rbac emulate --set limits=off --fault too_many_requests,chance=0.1
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct EmulateArgs {
    /// Port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
    /// World to start with: `team`, `agency` with 40 client workspaces, `mess` with everything wrong that an audit should
    /// find, or a file in JSON or YAML; without it, a small agency
    #[arg(long, value_name = "WORLD", alias = "seed", value_parser = World::of)]
    world: Option<World>,
    /// Make the world larger: members, campaigns, accounts and leads stand so many times
    #[arg(long, value_name = "TIMES", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    scale: u32,
    /// SQLite file that keeps the state; without it, the state is gone at the end
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// Let pages of any origin call it from a browser
    #[arg(long)]
    cors: bool,
    /// Make the secrets that the seed does not give from this number: the same at every start
    #[arg(long, value_name = "NUMBER")]
    reproducible: Option<u64>,
    /// Answer otherwise where the API's documents leave it open, such as `mint=subset` or `limits=off`; repeatable
    #[arg(long = "set", value_name = "NAME=VALUE")]
    settings: Vec<String>,
    /// Let something go wrong, such as `lost_response,on=createAPIKey,chance=0.2,times=3`; repeatable
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
    /// Draw the chance of faults from this number
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    fault_seed: u64,
    /// Form of what is printed when it is ready; `json` is one line {"url", "workspaces"}
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// Where the world comes from.
#[derive(Clone, Debug)]
enum World {
    Team,
    Agency,
    Mess,
    File(PathBuf),
}

impl World {
    #[expect(clippy::unnecessary_wraps, reason = "clap's readers of values may fail")]
    fn of(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "team" => Self::Team,
            "agency" => Self::Agency,
            "mess" => Self::Mess,
            file => Self::File(file.into()),
        })
    }
}

pub(crate) fn run(args: EmulateArgs) -> Result<Exit, Failure> {
    let seed = match args.world {
        Some(World::Team) => Seed::team(),
        Some(World::Agency) => Seed::grown_agency(),
        Some(World::Mess) => Seed::mess(),
        Some(World::File(path)) => Seed::read(path),
        None => Seed::agency(),
    };
    let mut seed = seed.map_err(|error| not_started(&error.into()))?.scaled(args.scale);
    for assignment in &args.settings {
        seed.settings = seed.settings.with(assignment).map_err(|error| {
            Failure::usage("the emulator did not start: it has no such setting").evidence(error)
        })?;
    }
    if !args.faults.is_empty() {
        seed.faults = Faults { seed: args.fault_seed, rules: args.faults };
    }
    let emulator = Emulator::builder()
        .seed(seed)
        .database(args.db.map_or(Database::Memory, Database::File))
        .address(SocketAddr::new(args.host, args.port))
        .cors(args.cors)
        .secrets(args.reproducible.map_or(Secrets::Random, Secrets::Reproducible));
    runtime()?.block_on(async {
        let running = emulator.start().await.map_err(|error| not_started(&error))?;
        let access = Access::of(&running);
        match args.format {
            Format::Json => output::print_json(&access)?,
            Format::Text => output::print(format_args!("{access}\n{}", Hint(&running)))?,
        }
        serve(running).await
    })
}

/// A runtime on this thread: whoever waits here has nothing else to do.
pub(super) fn runtime() -> Result<Runtime, Failure> {
    let built = runtime::Builder::new_current_thread().enable_all().build();
    built.map_err(|error| Failure::outside("the asynchronous runtime did not start").evidence(error))
}

/// Serves until it is interrupted, then stops in order.
pub(super) async fn serve(running: Running) -> Result<Exit, Failure> {
    interrupted()
        .await
        .map_err(|error| Failure::outside("cannot listen for the signal to stop").evidence(error))?;
    stop(running).await?;
    Ok(Exit::Done)
}

/// Stops it.
pub(super) async fn stop(running: Running) -> Result<(), Failure> {
    running
        .shutdown()
        .await
        .map_err(|error| Failure::outside("the emulator did not stop in order").evidence(error))
}

/// Why it does not run.
pub(super) fn not_started(error: &EmulatorError) -> Failure {
    let failure = match error {
        EmulatorError::Seed(SeedError::Unreadable { .. }) => {
            Failure::usage("the emulator did not start: there is no such world")
                .next("give `team`, `agency`, `mess`, or a file in JSON or YAML")
        }
        EmulatorError::Seed(_) => Failure::usage("the emulator did not start: its world cannot be used"),
        _ => Failure::outside("the emulator did not start"),
    };
    failure.evidence(error)
}

/// Waits until the program is told to stop.
#[cfg(unix)]
pub(super) async fn interrupted() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminated = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
pub(super) async fn interrupted() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
