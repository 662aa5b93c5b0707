//! `cargo bench -p instantly-rbac-bench`: asserts equal decisions, measures everybody, prints one table per contest.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use criterion::Criterion;
use instantly_rbac_bench::{contests, report};

fn main() -> Result<()> {
    let mut contests = contests::all()?;

    // Every run stands for itself: what an earlier one measured would only be in the way.
    let measured = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    if measured.exists() {
        fs::remove_dir_all(&measured)?;
    }
    let mut criterion = Criterion::default()
        .output_directory(&measured)
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .without_plots()
        .configure_from_args();
    for contest in &mut contests {
        let mut group = criterion.benchmark_group(contest.name());
        contest.measure(&mut group);
        group.finish();
    }

    for contest in &contests {
        if let Some(table) = report::table(contest.as_ref(), &measured)? {
            show(&table);
        }
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the tables are what one runs it for")]
fn show(table: &impl std::fmt::Display) {
    println!("\n{table}");
}
