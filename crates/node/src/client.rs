//! The API client's exports. Parameters, answers and failures cross as JSON text: a failure is an exception with the
//! JSON of [`Failure`] as its message, which the npm package turns into an error of its own (an asynchronous function
//! cannot give an exception a code here).

use std::sync::Mutex;

use instantly_rbac::Operation;
use instantly_rbac::api::{Failure, Page};
use instantly_rbac_client::{Cancellation, ClientError, JsonClient, Options};
use napi::bindgen_prelude::PromiseRaw;
use napi::{Env, Error, Result, Status};
use napi_derive::napi;

/// A client of the API, with the key inside.
#[napi(js_name = "Client")]
#[derive(Debug)]
pub struct Client(JsonClient);

#[napi]
impl Client {
    /// A client with this key and these settings.
    #[napi(constructor, catch_unwind)]
    pub fn new(api_key: String, settings: String) -> Result<Self> {
        JsonClient::new(&api_key, &settings).map(Self).map_err(exception)
    }

    /// Sends a request of any kind.
    #[napi(catch_unwind, js_name = "request")]
    pub fn request<'env>(
        &self,
        env: &'env Env,
        method: String,
        path: String,
        body: Option<String>,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, String>> {
        let (client, options) = (self.0.clone(), cancel.options());
        promise(env, async move { client.request(&method, &path, body.as_deref(), options).await })
    }

    /// What was called so far, one line of JSON for each kind of request.
    #[napi(catch_unwind, js_name = "recording")]
    pub fn recording(&self) -> String {
        self.0.recording()
    }

    /// Calls an operation with its parameters.
    #[napi(catch_unwind, js_name = "call")]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        operation: String,
        params: String,
        cancel: &Cancel,
    ) -> Result<PromiseRaw<'env, String>> {
        let (client, options) = (self.0.clone(), cancel.options());
        let operation = Operation::parse(&operation)
            .map_err(|error| Error::new(Status::InvalidArg, error.to_string()))?;
        promise(env, async move { client.call(operation, &params, options).await })
    }
}

/// Gives up the one request that it is passed to.
#[napi(js_name = "Cancel")]
#[derive(Debug)]
pub struct Cancel {
    handle: instantly_rbac_client::Cancel,
    request: Mutex<Option<Cancellation>>,
}

#[napi]
impl Cancel {
    /// A handle for one request.
    #[napi(constructor, catch_unwind)]
    #[allow(
        clippy::new_without_default,
        reason = "JavaScript has no defaults; not every build of the macro shows it"
    )]
    pub fn new() -> Self {
        let (handle, cancellation) = instantly_rbac_client::Cancel::new();
        Self { handle, request: Mutex::new(Some(cancellation)) }
    }

    /// Gives up the request, whether it has begun or not.
    #[napi(catch_unwind, js_name = "cancel")]
    pub fn cancel(&self) {
        self.handle.cancel();
    }

    fn options(&self) -> Options {
        let cancellation = self.request.lock().ok().and_then(|mut request| request.take());
        Options { cancellation, ..Options::default() }
    }
}

/// A walk over the pages of a list.
#[napi(js_name = "PageWalk")]
#[derive(Debug)]
pub struct PageWalk(instantly_rbac::api::PageWalk);

#[napi]
impl PageWalk {
    /// A walk that starts behind this cursor, or at the beginning.
    #[napi(constructor, catch_unwind)]
    pub fn new(starting_after: Option<String>) -> Self {
        Self(instantly_rbac::api::PageWalk::starting_after(starting_after.as_deref()))
    }

    /// The cursor of the page after one with so many items and this cursor, if one comes.
    #[napi(catch_unwind, js_name = "next")]
    pub fn next(&mut self, items: u32, cursor: Option<String>) -> Result<Option<String>> {
        let page = Page { items: vec![(); items as usize], next_starting_after: cursor };
        self.0.next(&page).map_err(|error| exception(Box::new((&ClientError::from(error)).into())))
    }
}

fn promise<'env>(
    env: &'env Env,
    answer: impl Future<Output = std::result::Result<String, Box<Failure>>> + Send + 'static,
) -> Result<PromiseRaw<'env, String>> {
    env.spawn_future(async { answer.await.map_err(exception) })
}

fn exception(failure: Box<Failure>) -> Error {
    Error::from_reason(serde_json::to_string(&failure).unwrap_or(failure.message))
}
