//! Input: a file, or stdin under the name `-`.

use std::convert::Infallible;
use std::fmt::{self, Display};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::str::FromStr;

use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::output::printable;

/// Where input comes from.
#[derive(Clone, Debug)]
pub(crate) enum Input {
    Stdin,
    File(PathBuf),
}

impl Input {
    /// Opens it for reading.
    pub(crate) fn open(&self) -> Result<Box<dyn BufRead>, Failure> {
        match self {
            Self::Stdin => Ok(Box::new(io::stdin().lock())),
            Self::File(path) => {
                let file = File::open(path).map_err(|error| self.unreadable(&error))?;
                Ok(Box::new(BufReader::with_capacity(1 << 16, file)))
            }
        }
    }

    /// Reads all of it.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes).map_err(|error| self.unreadable(&error))?;
        Ok(bytes)
    }

    /// Why it could not be read.
    pub(crate) fn unreadable(&self, error: &io::Error) -> Failure {
        Failure::outside(format!("cannot read {self}")).evidence(error)
    }
}

impl FromStr for Input {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(if text == "-" { Self::Stdin } else { Self::File(text.into()) })
    }
}

impl fmt::Display for Input {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdin => out.write_str("stdin"),
            Self::File(path) => write!(out, "`{}`", path.display()),
        }
    }
}

/// A value that was given as JSON, or as the file that holds it.
pub(crate) fn json<T: DeserializeOwned>(what: &str, given: &str) -> Result<T, Failure> {
    let bytes = if given.trim_start().starts_with(['{', '[']) {
        given.as_bytes().to_vec()
    } else {
        given.parse().unwrap_or(Input::Stdin).read()?
    };
    let refusal = |error: &dyn Display| {
        Failure::usage(format!("the {what} cannot be understood"))
            .evidence(printable(&error.to_string()))
            .next(format!("docs/cli.md shows what a {what} consists of"))
    };
    let mut parser = serde_json::Deserializer::from_slice(&bytes);
    let value = serde_path_to_error::deserialize(&mut parser).map_err(|error| {
        let member = error.path().to_string();
        match member.as_str() {
            "." | "?" => refusal(error.inner()),
            member => refusal(&format_args!("`{member}`: {}", error.inner())),
        }
    })?;
    parser.end().map_err(|error| refusal(&error))?;
    Ok(value)
}
