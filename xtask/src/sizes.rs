//! `cargo xtask sizes`: what a browser has to download, against the budget in `js/sizes.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::build::dist;
use crate::console;
use crate::process::{command, output, root};

const BUDGET: &str = "js/sizes.json";

/// Prints the size of a file after the strongest brotli compression, which is how a browser gets it. Node does it,
/// since it is needed anyway and carries the reference implementation.
const BROTLI: &str = "const { readFileSync } = require('node:fs');
const { brotliCompressSync, constants } = require('node:zlib');
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
console.log(brotliCompressSync(readFileSync(process.argv[1]), { params }).length);";

/// The most a file may take, in bytes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// As it lies in the package.
    raw: u64,
    /// As a server sends it.
    brotli: u64,
}

/// Prints every file of the budget with its sizes, and fails when one is over.
pub(crate) fn run() -> Result<()> {
    console::heading("sizes");
    let text = fs::read_to_string(root().join(BUDGET)).with_context(|| format!("cannot read `{BUDGET}`"))?;
    let budgets: BTreeMap<String, Budget> =
        serde_json::from_str(&text).with_context(|| format!("cannot understand `{BUDGET}`"))?;
    let mut rows = Vec::new();
    let mut over = Vec::new();
    for (file, budget) in &budgets {
        let path = dist().join(file);
        let about = fs::metadata(&path)
            .with_context(|| format!("cannot read `{}`; run `cargo xtask build` first", path.display()))?;
        for (form, size, most) in
            [("raw", about.len(), budget.raw), ("brotli", brotli(&path)?, budget.brotli)]
        {
            let name = format!("{file}, {form}");
            let share = 100 * size / most.max(1);
            if size > most {
                over.push(format!("{name} is {size} bytes, {} over its budget of {most}", size - most));
            }
            rows.push([name, size.to_string(), most.to_string(), format!("{share} %")]);
        }
    }
    console::table(["file", "bytes", "budget", "used"], rows);
    if !over.is_empty() {
        bail!("{}; make it smaller, or raise the budget in `{BUDGET}` and say why", over.join("; "));
    }
    Ok(())
}

fn brotli(path: &Path) -> Result<u64> {
    let size = output(command("node").args(["-e", BROTLI]).arg(path))?;
    size.parse().with_context(|| format!("node gave the size of `{}` as `{size}`", path.display()))
}
