//! Counts tests from the runners' own summaries: `test result: …` of cargo, `# pass 3` or `ℹ pass 3` of Node.

use std::fmt;

/// Tests by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: usize,
    pub(super) failed: usize,
    pub(super) skipped: usize,
}

impl Tally {
    /// Adds what a line of output counts; every other line changes nothing.
    pub(super) fn read(&mut self, line: &str) {
        if let Some(counts) = line.strip_prefix("test result: ") {
            for part in counts.split(['.', ';']) {
                if let Some((count, outcome)) = part.trim().split_once(' ') {
                    self.count(outcome, count);
                }
            }
        } else if let Some(count) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "))
            && let Some((outcome, count)) = count.split_once(' ')
        {
            self.count(outcome, count);
        }
    }

    /// Counts under the names that either runner uses.
    fn count(&mut self, outcome: &str, count: &str) {
        let sum = match outcome {
            "passed" | "pass" => &mut self.passed,
            // Node cancels the tests whose suite ended before them: they should have run and did not.
            "failed" | "fail" | "cancelled" => &mut self.failed,
            "ignored" | "skipped" | "todo" => &mut self.skipped,
            _ => return,
        };
        *sum += count.parse().unwrap_or(0);
    }

    /// Adds another count to this one.
    pub(super) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Every test that was seen, however it ended.
    pub(super) fn total(&self) -> usize {
        self.passed + self.failed + self.skipped
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(output: &str) -> Tally {
        let mut tally = Tally::default();
        output.lines().for_each(|line| tally.read(line));
        tally
    }

    #[test]
    fn cargo_binaries_and_doctests_add_up() {
        let output = "
running 3 tests
test a ... ok
test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s

   Doc-tests engine
test result: ok. 40 passed; 0 failed; 0 ignored; 0 measured; 5 filtered out; finished in 1.20s
";
        assert_eq!(tally(output), Tally { passed: 41, failed: 1, skipped: 1 });
    }

    #[test]
    fn both_reporters_of_node_are_read() {
        let counts =
            "tests 9\nsuites 2\npass 4\nfail 1\ncancelled 1\nskipped 2\ntodo 1\nduration_ms 255.688771";
        for mark in ["# ", "ℹ "] {
            let output = counts.lines().map(|line| format!("{mark}{line}\n")).collect::<String>();
            assert_eq!(tally(&output), Tally { passed: 4, failed: 2, skipped: 3 }, "{output}");
        }
    }

    #[test]
    fn lines_that_count_nothing_change_nothing() {
        let output = "# pass the salt\n# Subtest: pass 3\nok 1 - pass 3\n  test result: 9 passed\nℹ\n5 passed, 1 failed";
        assert_eq!(tally(output), Tally::default());
    }

    #[test]
    fn the_summary_names_skipped_tests_only_when_there_are_some() {
        assert_eq!(Tally { passed: 3, failed: 0, skipped: 0 }.to_string(), "3 passed, 0 failed");
        assert_eq!(Tally { passed: 3, failed: 1, skipped: 2 }.to_string(), "3 passed, 1 failed, 2 skipped");
    }
}
