//! Prints the JSON Schema of policies. `cargo xtask schema` writes it into `schema/policy.schema.json`.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    println!("{:#}", instantly_rbac::policy::schema());
}
