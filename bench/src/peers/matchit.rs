//! matchit, the router under axum, one per method; then a hash set of scopes.

use anyhow::Result;
use instantly_rbac::{Method, Operation};
use matchit::Router;

use super::strings::{Set, set_holds_any};
use crate::requests::any_of;

/// What stands at a route.
struct Route {
    operation: Operation,
    required: Vec<&'static str>,
}

/// A router per method.
pub struct Routers(Vec<Router<Route>>);

impl Routers {
    /// Routers of all operations.
    pub fn new() -> Result<Self> {
        let router = |method| -> Result<_> {
            let mut router = Router::new();
            for operation in Operation::all().filter(|operation| operation.method() == method) {
                router.insert(operation.path(), Route { operation, required: any_of(operation) })?;
            }
            Ok(router)
        };
        Ok(Self(Method::ALL.into_iter().map(router).collect::<Result<_>>()?))
    }

    /// The request's operation, and whether a key with these scopes may call it.
    pub fn decide(&self, held: &Set, method: &str, path: &str) -> Option<(Operation, bool)> {
        let method: Method = method.parse().ok()?;
        let route = self.0.get(method as usize)?.at(path).ok()?.value;
        Some((route.operation, set_holds_any(held, &route.required)))
    }
}
