//! One operation with its typed request and its typed response.

use serde::de::DeserializeOwned;

use super::{Answer, ApiError, Request, ValidationError};
use crate::Operation;

/// A typed request that knows its operation and what the API answers to it.
pub trait Endpoint {
    /// What the API answers.
    type Response: DeserializeOwned;

    /// The operation that is asked for.
    const OPERATION: Operation;

    /// The request to send, or everything that is wrong with it.
    fn request(&self) -> Result<Request, ValidationError>;

    /// The response in an answer to that request, or what the answer says instead.
    fn read(&self, answer: &Answer) -> Result<Self::Response, ApiError> {
        answer.read(Some(Self::OPERATION))
    }
}
