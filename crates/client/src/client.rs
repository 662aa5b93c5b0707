//! The client: checks a request, has it carried, reads the answer.

use std::sync::Arc;
use std::time::Duration;

use futures_util::Stream;
use instantly_rbac::api::{Answer, ApiError, Endpoint, List, Request, Shape, WorkspaceId, prepare};
use instantly_rbac::{Decision, Operation, ScopeSet, authorize, explain};
use serde_json::Value;

use crate::pace::Budget;
use crate::pages::items;
use crate::transport::Transport;
use crate::{ApiKey, ClientBuilder, ClientError, Options, Recording, Retries};

/// A client of the API. Cheap to clone; clones share their connections. Native requests run on Tokio.
#[derive(Clone, Debug)]
pub struct Client {
    shared: Arc<Shared>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) transport: Transport,
    pub(crate) timeout: Duration,
    pub(crate) as_workspace: Option<WorkspaceId>,
    pub(crate) known_scopes: Option<ScopeSet>,
    pub(crate) budget: Arc<Budget>,
    pub(crate) retries: Retries,
    pub(crate) recording: Option<Recording>,
}

/// A successful answer to a request of any kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// HTTP status, 200 to 299.
    pub status: u16,
    /// The JSON body; `null` when it was empty.
    pub body: Value,
}

impl Client {
    /// A client with this key; see [`ClientBuilder`] for what else can be set.
    pub fn builder(key: ApiKey) -> ClientBuilder {
        ClientBuilder::new(key)
    }

    pub(crate) fn of(shared: Shared) -> Self {
        Self { shared: Arc::new(shared) }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Sends a request of any kind.
    pub async fn request(&self, request: &Request) -> Result<Response, ClientError> {
        self.request_with(request, Options::default()).await
    }

    /// Sends a request of any kind with its own settings.
    pub async fn request_with(&self, request: &Request, options: Options) -> Result<Response, ClientError> {
        let answer = self.exchange(request, options).await?;
        let status = answer.status;
        let mut body = self.read(answer, |answer| answer.read(request.operation()))?;
        if let Some(shape) = request.operation().and_then(Shape::of) {
            shape.hide(&mut body);
        }
        Ok(Response { status, body })
    }

    /// Calls an operation with the parameters that [`prepare`] takes, and answers the body of its response. Where the
    /// operation has a shape, a list's page is an object with `items`, and secrets are hidden.
    pub async fn call(&self, operation: Operation, params: &Value) -> Result<Value, ClientError> {
        self.call_with(operation, params, Options::default()).await
    }

    /// Calls an operation with its own settings.
    pub async fn call_with(
        &self,
        operation: Operation,
        params: &Value,
        options: Options,
    ) -> Result<Value, ClientError> {
        let answer = self.exchange(&prepare(operation, params)?, options).await?;
        self.read(answer, |answer| answer.read_value(operation))
    }

    /// Sends a typed request.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response, ClientError> {
        self.send_with(endpoint, Options::default()).await
    }

    /// Sends a typed request with its own settings.
    pub async fn send_with<E: Endpoint>(
        &self,
        endpoint: &E,
        options: Options,
    ) -> Result<E::Response, ClientError> {
        let answer = self.exchange(&endpoint.request()?, options).await?;
        self.read(answer, |answer| endpoint.read(answer))
    }

    /// The items of a list, page after page as the stream is read. It ends after the first error.
    pub fn list<L: List>(&self, list: L) -> impl Stream<Item = Result<L::Item, ClientError>> + use<L> {
        let client = self.clone();
        items(list.starting_after().map(str::to_owned), move |cursor| {
            let (client, page) = (client.clone(), list.clone().after(cursor));
            async move { client.send(&page).await }
        })
    }

    /// Refuses what the key's known scopes do not allow. Unknown is not refused: only the API can tell.
    pub(crate) fn check_scopes(&self, request: &Request) -> Result<(), ClientError> {
        match (&self.shared.known_scopes, request.operation()) {
            (Some(scopes), Some(operation)) if authorize(scopes, operation) == Decision::Deny => {
                Err(ClientError::Refused(Box::new(explain(scopes, operation))))
            }
            _ => Ok(()),
        }
    }

    /// The error, with what only the client knows.
    fn tell(&self, error: ApiError) -> ClientError {
        error.seen_by(self.shared.transport.key().shape(), self.shared.as_workspace.as_ref()).into()
    }

    /// What an answer without success says.
    pub(crate) fn classify(&self, answer: Answer, request: &Request) -> ClientError {
        let error = ApiError::classify(&self.shared.transport.key().redact(answer), request.operation());
        self.tell(error)
    }

    /// Reads an answer. An error may repeat what the server said, so the key is taken out of that first.
    pub(crate) fn read<T>(
        &self,
        answer: Answer,
        read: impl Fn(&Answer) -> Result<T, ApiError>,
    ) -> Result<T, ClientError> {
        let key = self.shared.transport.key();
        read(&answer).or_else(|_| read(&key.redact(answer))).map_err(|error| self.tell(error))
    }
}
