//! One operation with its typed request and its typed response.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::validation::{Fault, ProblemCode};
use super::{Answer, ApiError, Request, ValidationError, prepare};
use crate::Operation;

/// A typed request that knows its operation and what the API answers to it. Its JSON form is the object of parameters
/// that [`prepare`] takes, and is checked by the same [`Shape`](super::Shape).
pub trait Endpoint: Serialize {
    /// What the API answers.
    type Response: DeserializeOwned;

    /// The operation that is asked for.
    const OPERATION: Operation;

    /// The request to send, or everything that is wrong with it.
    fn request(&self) -> Result<Request, ValidationError> {
        let params = serde_json::to_value(self).map_err(|error| {
            Fault::new(ProblemCode::WrongType, format!("it has no JSON form: {error}")).at("").into_error()
        })?;
        prepare(Self::OPERATION, &params)
    }

    /// The response in an answer to that request, or what the answer says instead.
    fn read(&self, answer: &Answer) -> Result<Self::Response, ApiError> {
        answer.read(Some(Self::OPERATION))
    }
}

/// A list that comes in pages.
pub trait List: Endpoint<Response = super::Page<Self::Item>> + Clone {
    /// What is listed.
    type Item: DeserializeOwned;

    /// The cursor that the list starts behind.
    fn starting_after(&self) -> Option<&str>;

    /// The same list, behind this cursor.
    #[must_use]
    fn after(self, cursor: Option<String>) -> Self;
}

macro_rules! endpoints {
    ($($request:ident => $response:ty, $operation:ident;)+) => {$(
        impl $crate::api::Endpoint for $request {
            type Response = $response;

            const OPERATION: $crate::Operation = $crate::Operation::$operation;
        }
    )+};
}

macro_rules! lists {
    ($($request:ident => $item:ty, $operation:ident;)+) => {$(
        impl $crate::api::Endpoint for $request {
            type Response = $crate::api::Page<$item>;

            const OPERATION: $crate::Operation = $crate::Operation::$operation;
        }

        impl $crate::api::List for $request {
            type Item = $item;

            fn starting_after(&self) -> Option<&str> {
                self.starting_after.as_deref()
            }

            fn after(self, starting_after: Option<String>) -> Self {
                Self { starting_after, ..self }
            }
        }
    )+};
}

pub(super) use {endpoints, lists};
