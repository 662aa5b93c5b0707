//! The API client's exports. Parameters, answers and failures cross as JSON text: a failure is an exception with the
//! JSON of [`Failure`] as its message, which the npm package turns into an error of its own.

use std::cell::RefCell;
use std::pin::Pin;

use instantly_rbac::Operation;
use instantly_rbac::api::{Failure, Page};
use instantly_rbac_client::{Cancellation, ClientError, JsonClient, Options};
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use wasm_bindgen_futures::future_to_promise;

/// A client of the API, with the key inside.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Client(JsonClient);

#[wasm_bindgen]
impl Client {
    /// A client with this key and these settings.
    #[wasm_bindgen(constructor)]
    pub fn new(api_key: &str, settings: &str) -> Result<Self, JsError> {
        JsonClient::new(api_key, settings).map(Self).map_err(exception)
    }

    /// Sends a request of any kind.
    pub fn request(&self, method: String, path: String, body: Option<String>, cancel: &Cancel) -> Promise {
        let (client, options) = (self.0.clone(), cancel.options());
        promise(async move { client.request(&method, &path, body.as_deref(), options).await })
    }

    /// What was called so far, one line of JSON for each kind of request.
    pub fn recording(&self) -> String {
        self.0.recording()
    }

    /// Calls an operation with its parameters.
    pub fn call(&self, operation: &str, params: String, cancel: &Cancel) -> Result<Promise, JsError> {
        let (client, options) = (self.0.clone(), cancel.options());
        let operation = Operation::parse(operation)?;
        Ok(promise(async move { client.call(operation, &params, options).await }))
    }
}

/// Gives up the one request that it is passed to.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Cancel {
    handle: instantly_rbac_client::Cancel,
    request: RefCell<Option<Cancellation>>,
}

#[wasm_bindgen]
impl Cancel {
    /// A handle for one request.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "JavaScript has no defaults")]
    pub fn new() -> Self {
        let (handle, cancellation) = instantly_rbac_client::Cancel::new();
        Self { handle, request: RefCell::new(Some(cancellation)) }
    }

    /// Gives up the request, whether it has begun or not.
    pub fn cancel(&self) {
        self.handle.cancel();
    }

    fn options(&self) -> Options {
        Options { cancellation: self.request.take(), ..Options::default() }
    }
}

/// A walk over the pages of a list.
#[wasm_bindgen]
#[derive(Debug)]
pub struct PageWalk(instantly_rbac::api::PageWalk);

#[wasm_bindgen]
impl PageWalk {
    /// A walk that starts behind this cursor, or at the beginning.
    #[wasm_bindgen(constructor)]
    pub fn new(starting_after: Option<String>) -> Self {
        Self(instantly_rbac::api::PageWalk::starting_after(starting_after.as_deref()))
    }

    /// The cursor of the page after one with so many items and this cursor, if one comes.
    pub fn next(&mut self, items: u32, cursor: Option<String>) -> Result<Option<String>, JsError> {
        let page = Page { items: vec![(); items as usize], next_starting_after: cursor };
        self.0.next(&page).map_err(|error| exception(Box::new((&ClientError::from(error)).into())))
    }
}

fn promise(answer: impl Future<Output = Result<String, Box<Failure>>> + 'static) -> Promise {
    // Boxed, so that the module holds the machinery of promises once.
    let answer: Pin<Box<dyn Future<Output = _>>> = Box::pin(answer);
    future_to_promise(async { answer.await.map(JsValue::from).map_err(|failure| exception(failure).into()) })
}

fn exception(failure: Box<Failure>) -> JsError {
    JsError::new(&serde_json::to_string(&failure).unwrap_or(failure.message))
}
