//! `preview`: serves the permission preview page to browsers on this machine.
//!
//! The page is a folder of files that `cargo xtask build` makes and releases carry beside the program, in `preview`. It
//! is not compiled in, so that building this crate needs no Node.

use std::env;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use clap::Args;
use serde::Serialize;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::args::Format;
use crate::commands::emulate::{interrupted, runtime};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output;

const EXAMPLES: &str = "\
Examples:
  instantly-rbac preview
  instantly-rbac preview --port 8090
  instantly-rbac preview --dir js/preview/dist
";

/// What every answer says: the page runs its own scripts and its own WebAssembly, reaches nothing but this server, and
/// cannot be framed.
const HEADERS: [(HeaderName, &str); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-cache"),
];

#[derive(Debug, Args)]
#[command(before_help = EXAMPLES)]
pub(crate) struct PreviewArgs {
    /// Port on this machine to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Folder of the built page; without it, `preview` beside this program
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
    /// Form of what is printed when it is ready; `json` is one line {"url"}
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

/// What is printed when it is ready.
#[derive(Serialize)]
struct Ready {
    url: String,
}

pub(crate) fn run(args: PreviewArgs) -> Result<Exit, Failure> {
    let folder = folder(args.dir)?;
    let not_started = |error: std::io::Error| {
        Failure::outside("the preview did not start").evidence(error).next("give `--port 0` for a free port")
    };
    runtime()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port)).await.map_err(not_started)?;
        let url = format!("http://{}/", listener.local_addr().map_err(not_started)?);
        match args.format {
            Format::Json => output::print_json(&Ready { url })?,
            Format::Text => output::print(format_args!(
                "The permission preview is at {url}\nNothing leaves this machine. Stop it with Ctrl-C.\n"
            ))?,
        }
        axum::serve(listener, site(&folder))
            .with_graceful_shutdown(async {
                // Without a signal to wait for it ends at once, which is better than never.
                let _ = interrupted().await;
            })
            .await
            .map_err(|error| Failure::outside("the preview stopped").evidence(error))?;
        Ok(Exit::Done)
    })
}

/// The folder, once it is known to hold the page.
fn folder(given: Option<PathBuf>) -> Result<PathBuf, Failure> {
    let beside = || Some(env::current_exe().ok()?.parent()?.join("preview"));
    let folder = given.or_else(beside).unwrap_or_else(|| PathBuf::from("preview"));
    if folder.join("index.html").is_file() {
        return Ok(folder);
    }
    let cause = format!("`{}` does not hold the preview page", folder.display());
    Err(Failure::outside(cause)
        .evidence("there is no `index.html` in it")
        .next("build the page with `cargo xtask build` and give `--dir js/preview/dist`"))
}

fn site(folder: &Path) -> Router {
    HEADERS.into_iter().fold(Router::new().fallback_service(ServeDir::new(folder)), |site, (name, value)| {
        site.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    })
}
