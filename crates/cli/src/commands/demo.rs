//! `demo`: the main job, over real HTTP against an emulated agency.

mod access;
mod members;
mod promotion;
mod stage;

use std::time::Instant;

use clap::Args;
use instantly_rbac_emulator::{Emulator, Seed};

use super::emulate::{self, Access, Hint};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{self, faint, heading};
use stage::Stage;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac demo
  instantly-rbac demo --serve
";

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct DemoArgs {
    /// Keep the emulator running afterwards, and print how to use it
    #[arg(long)]
    serve: bool,
}

pub(crate) fn run(args: &DemoArgs) -> Result<Exit, Failure> {
    let started = Instant::now();
    let seed = Seed::agency().map_err(|error| emulate::not_started(&error.into()))?;
    emulate::runtime()?.block_on(async {
        let running =
            Emulator::builder().seed(seed).start().await.map_err(|error| emulate::not_started(&error))?;
        let stage = Stage::on(&running)?;
        output::print(format_args!(
            "{}: an emulated agency on {}\n\n",
            heading("Who may do what, and why not"),
            running.url()
        ))?;
        let members = members::show(&stage).await?;
        access::show(&stage)?;
        promotion::show(&stage, &members).await?;
        let took = started.elapsed().as_millis();
        output::print(format_args!("{}\n", faint(format!("Real HTTP, real decisions, {took} ms."))))?;
        if args.serve {
            output::print(format_args!("\n{}\n{}{}", Access::of(&running), COMMANDS, Hint(&running)))?;
            return emulate::serve(running).await;
        }
        output::print(format_args!("{NEXT}\n"))?;
        emulate::stop(running).await?;
        Ok(Exit::Done)
    })
}

const COMMANDS: &str = "\
Ask without sending anything:
  instantly-rbac explain --scopes campaigns:read,leads:all patchWorkspaceMember
";

const NEXT: &str = "\
Next: `demo --serve` keeps the emulator for you, and `explain --scopes LIST OPERATION` answers for your own keys.";
