//! What may differ from one request to the next.

use std::time::Duration;

use futures_util::future::{AbortHandle, AbortRegistration};

/// Settings of one request. The default takes everything from the client.
#[derive(Debug, Default)]
pub struct Options {
    /// How long the whole exchange may take; `None` takes the client's.
    pub timeout: Option<Duration>,
    /// Lets somebody else give up the request.
    pub cancellation: Option<Cancellation>,
}

/// Gives up one request from anywhere; it then ends with [`ClientError::Cancelled`](crate::ClientError::Cancelled).
/// Where nobody else needs to, dropping the request's future does the same.
#[derive(Clone, Debug)]
pub struct Cancel(AbortHandle);

/// The request's end of a [`Cancel`].
#[derive(Debug)]
pub struct Cancellation(pub(crate) AbortRegistration);

impl Cancel {
    /// A handle, and what goes into the [`Options`] of the request.
    pub fn new() -> (Self, Cancellation) {
        let (handle, registration) = AbortHandle::new_pair();
        (Self(handle), Cancellation(registration))
    }

    /// Gives up the request, whether it has begun or not. Nothing happens when it is over.
    pub fn cancel(&self) {
        self.0.abort();
    }
}
