//! Where the key, the address and the workspace come from: a flag before a variable before the default.

use std::env;
use std::path::{Path, PathBuf};

use clap::Args;
use instantly_rbac::api::WorkspaceId;
use instantly_rbac_client::{ApiKey, Client, ClientBuilder, ConfigurationError};
use serde::Serialize;

use crate::failure::Failure;
use crate::output::printable;

const KEY: &str = "INSTANTLY_API_KEY";
const KEY_FILE: &str = "INSTANTLY_API_KEY_FILE";
const BASE_URL: &str = "INSTANTLY_BASE_URL";
const AS_WORKSPACE: &str = "INSTANTLY_AS_WORKSPACE";

#[derive(Debug, Args)]
pub(super) struct SettingsArgs {
    /// File that holds the API key; else INSTANTLY_API_KEY, else the file that INSTANTLY_API_KEY_FILE names
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Variable that holds the API key, in place of INSTANTLY_API_KEY
    #[arg(long, value_name = "NAME", conflicts_with = "key_file")]
    key_env: Option<String>,
    /// Where the API is; else INSTANTLY_BASE_URL, else https://api.instantly.ai
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Act on this sub-workspace with the key of its admin workspace; else INSTANTLY_AS_WORKSPACE
    #[arg(long, value_name = "ID")]
    as_workspace: Option<String>,
}

/// One setting, and where it comes from.
#[derive(Debug, Serialize)]
pub(super) struct Setting {
    pub(super) name: &'static str,
    /// Of the key, what its look says; never itself.
    pub(super) value: String,
    pub(super) source: String,
}

impl SettingsArgs {
    /// A client with these settings.
    pub(super) fn client(&self) -> Result<(Client, Vec<Setting>), Failure> {
        let (text, source) = self.key()?;
        let key = ApiKey::parse(&text).map_err(|error| {
            Failure::usage(error.to_string()).evidence(format_args!("it comes from {source}"))
        })?;
        let shape = key.shape().as_str().replace('_', " ");
        let mut settings = vec![Setting { name: "key", value: format!("hidden; shape: {shape}"), source }];
        let (url, url_source) = setting(self.base_url.as_deref(), "--base-url", BASE_URL)
            .unwrap_or_else(|| (ClientBuilder::BASE_URL.to_owned(), "default".to_owned()));
        let mut builder = Client::builder(key).base_url(&url);
        settings.push(Setting { name: "base URL", value: url, source: url_source.clone() });
        if let Some((id, source)) = setting(self.as_workspace.as_deref(), "--as-workspace", AS_WORKSPACE) {
            let workspace = WorkspaceId::parse(&id)
                .map_err(|error| refused(&ConfigurationError::Workspace(error), &source))?;
            builder = builder.as_workspace(workspace);
            settings.push(Setting { name: "acts as workspace", value: id, source });
        }
        let client = builder.build().map_err(|error| refused(&error, &url_source))?;
        Ok((client, settings))
    }

    fn key(&self) -> Result<(String, String), Failure> {
        if let Some(path) = &self.key_file {
            return file(path, "--key-file");
        }
        let name = self.key_env.as_deref().unwrap_or(KEY);
        if let Some(key) = variable(name) {
            return Ok((key, name.to_owned()));
        }
        if self.key_env.is_none()
            && let Some(path) = variable(KEY_FILE)
        {
            return file(Path::new(&path), KEY_FILE);
        }
        Err(Failure::usage("there is no API key")
            .evidence(format_args!("{} is not set", printable(name)))
            .next(format!(
                "set {KEY}, or {KEY_FILE}, or give --key-file; a key is never taken from the command line"
            )))
    }
}

fn file(path: &Path, source: &str) -> Result<(String, String), Failure> {
    let source = format!("{source} `{}`", path.display());
    match std::fs::read_to_string(path) {
        Ok(text) => Ok((text, source)),
        Err(error) => Err(Failure::outside("the file with the API key cannot be read")
            .evidence(format_args!("{source}: {error}"))),
    }
}

/// A setting by its flag, else by its variable.
fn setting(flag: Option<&str>, name: &str, variable_name: &str) -> Option<(String, String)> {
    match flag {
        Some(value) => Some((value.to_owned(), name.to_owned())),
        None => variable(variable_name).map(|value| (value, variable_name.to_owned())),
    }
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn refused(error: &ConfigurationError, source: &str) -> Failure {
    Failure::usage(printable(&error.to_string())).evidence(format_args!("it comes from {source}"))
}
