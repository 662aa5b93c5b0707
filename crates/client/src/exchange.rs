//! One request from the first attempt to the answer: in its turn, repeated where that is safe, given up on demand.

use std::time::Duration;

use futures_util::future::Abortable;
use instantly_rbac::api::{Answer, Request};

use crate::client::Client;
use crate::clock::sleep;
use crate::retry::{Trouble, is_repeatable};
use crate::{ClientError, Options, Retries};

impl Client {
    /// The answer to a request, of whatever status.
    pub(crate) async fn exchange(&self, request: &Request, options: Options) -> Result<Answer, ClientError> {
        self.check_scopes(request)?;
        let timeout = options.timeout.unwrap_or(self.shared().timeout);
        let exchange = async {
            let outcome = self.persist(request, timeout).await;
            let lost = !is_repeatable(request) && Trouble::of(&outcome) == Some(Trouble::Lost);
            if !lost {
                return outcome;
            }
            let cause = outcome.map_or_else(|error| error, |answer| self.classify(answer, request));
            self.read_back(request, cause, timeout).await
        };
        #[cfg(not(target_arch = "wasm32"))]
        let exchange = tracing::Instrument::instrument(exchange, crate::trace::request(request));
        match options.cancellation {
            None => exchange.await,
            Some(cancellation) => {
                Abortable::new(exchange, cancellation.0).await.unwrap_or(Err(ClientError::Cancelled))
            }
        }
    }

    /// The answer to a request, or why there is none. What may be repeated is, as long as that may help.
    pub(crate) async fn persist(&self, request: &Request, timeout: Duration) -> Result<Answer, ClientError> {
        let recording = self.shared().recording.as_ref();
        recording.inspect(|recording| recording.sends(request));
        let outcome = self.attempts(request, timeout).await;
        if outcome.as_ref().is_ok_and(|answer| matches!(answer.status, 401 | 403)) {
            recording.inspect(|recording| recording.refuses(request));
        }
        outcome
    }

    async fn attempts(&self, request: &Request, timeout: Duration) -> Result<Answer, ClientError> {
        let shared = self.shared();
        let mut waits = is_repeatable(request).then(|| shared.retries.waits());
        loop {
            shared.budget.admit().await;
            let outcome = shared.transport.carry(request, timeout).await;
            #[cfg(not(target_arch = "wasm32"))]
            crate::trace::attempt(&outcome);
            let Some(trouble) = Trouble::of(&outcome) else { return outcome };
            let wait = waits.as_mut().and_then(Iterator::next);
            if let Trouble::Busy(asked) = trouble {
                // All who share the budget wait, also where this request is not repeated.
                let pause = asked.or(wait).unwrap_or(shared.retries.first_wait);
                shared.budget.close(pause.min(shared.retries.longest_wait));
                if wait.is_none() || pause > shared.retries.longest_wait {
                    return outcome;
                }
                continue;
            }
            let Some(wait) = wait else { return outcome };
            sleep(wait).await;
        }
    }

    pub(crate) fn retries(&self) -> Retries {
        self.shared().retries
    }
}
