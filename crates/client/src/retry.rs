//! What may be repeated, and after which time.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use instantly_rbac::Method;
use instantly_rbac::api::shape::AnswerForm;
use instantly_rbac::api::{Answer, Request, Shape};

use crate::ClientError;
use crate::clock::chance;

/// How stubborn a client is about reads and deletions. Everything else is sent once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    /// How often a request is sent again at most. Default: 3.
    pub times: usize,
    /// The wait before the first repetition; each further one is twice as long, and chance adds up to as much again.
    /// Default: 250 milliseconds.
    pub first_wait: Duration,
    /// The longest wait, also of those that the API asks for with `Retry-After`: a longer one is an error at once.
    /// Default: 30 seconds.
    pub longest_wait: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Self { times: 3, first_wait: Duration::from_millis(250), longest_wait: Duration::from_secs(30) }
    }
}

impl Retries {
    /// Every request is sent once.
    pub const NONE: Self =
        Self { times: 0, first_wait: Duration::ZERO, longest_wait: Duration::from_secs(30) };

    /// The waits before the repetitions, in their order.
    pub(crate) fn waits(self) -> impl Iterator<Item = Duration> + Send + use<> {
        let longest = self.longest_wait;
        ExponentialBuilder::new()
            .with_min_delay(self.first_wait)
            .with_max_delay(longest)
            .with_max_times(self.times)
            .with_jitter()
            .with_jitter_seed(chance())
            .build()
            .map(move |wait| wait.min(longest))
    }
}

/// Whether a request may be sent twice: it reads, or it deletes the one thing that has an id, which never comes back.
/// What is known by an address or a name can be created anew between the two attempts, so its deletion is not repeated.
pub(crate) fn is_repeatable(request: &Request) -> bool {
    match request.method() {
        Method::Get => true,
        Method::Post => request
            .operation()
            .and_then(Shape::of)
            .is_some_and(|shape| matches!(shape.answer(), AnswerForm::Page)),
        Method::Delete => request.operation().is_some_and(|operation| operation.path().ends_with("/{id}")),
        Method::Patch | Method::Put => false,
    }
}

/// What went wrong with one attempt, as far as another one may help.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// It did not leave this machine.
    Unsent,
    /// It was refused for now, and nothing was done; perhaps with a time to wait.
    Busy(Option<Duration>),
    /// It may or may not have been done.
    Lost,
}

impl Trouble {
    /// The trouble in an outcome; `None` where the API has answered for good.
    pub(crate) fn of(outcome: &Result<Answer, ClientError>) -> Option<Self> {
        match outcome {
            Ok(answer) if answer.status == 429 => {
                let seconds = answer.retry_after.as_deref().and_then(|text| text.trim().parse().ok());
                Some(Self::Busy(seconds.map(Duration::from_secs)))
            }
            Ok(answer) if answer.status >= 500 => Some(Self::Lost),
            Err(ClientError::Network { sent: false, .. }) => Some(Self::Unsent),
            Err(ClientError::Network { .. } | ClientError::Timeout { .. }) => Some(Self::Lost),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use instantly_rbac::Operation;

    use super::*;

    #[test]
    fn waits_grow_with_chance_and_within_bounds() {
        let retries = Retries {
            times: 8,
            first_wait: Duration::from_millis(100),
            longest_wait: Duration::from_secs(2),
        };
        let waits: Vec<_> = retries.waits().collect();
        assert_eq!(waits.len(), 8);
        for (index, wait) in waits.iter().enumerate() {
            let least = Duration::from_millis(100 * (1 << index)).min(retries.longest_wait);
            assert!(*wait >= least && *wait <= retries.longest_wait, "{waits:?}");
        }
        assert_ne!(waits[..3], retries.waits().take(3).collect::<Vec<_>>()[..]);
        assert_eq!(Retries::NONE.waits().count(), 0);
    }

    #[test]
    fn reads_and_deletions_by_id_are_repeated_and_nothing_else() {
        let id = "019e0000-0000-7000-8000-000000000001";
        let all = Operation::all().filter(|operation| {
            let path = operation.path().replace("{id}", id);
            let path = path.split('/').map(|part| if part.starts_with('{') { "x" } else { part });
            let path = path.collect::<Vec<_>>().join("/");
            Request::raw(operation.method().as_str(), &path, None)
                .is_ok_and(|request| is_repeatable(&request))
        });
        let (reads, others): (Vec<_>, Vec<_>) = all.partition(|operation| operation.method() == Method::Get);
        assert_eq!(
            reads.len(),
            Operation::all().filter(|operation| operation.method() == Method::Get).count()
        );
        assert!(others.contains(&Operation::LIST_LEADS) && others.contains(&Operation::DELETE_CUSTOM_TAG));
        for operation in others {
            let is_deletion = operation.method() == Method::Delete && operation.path().ends_with("/{id}");
            assert!(is_deletion || operation == Operation::LIST_LEADS, "{operation}");
        }
        for (method, path) in [
            ("DELETE", "/accounts/ana@example.com"),
            ("DELETE", "/workspaces/current/whitelabel-domain"),
            ("DELETE", "/block-lists-entries"),
            ("DELETE", "/nobody/knows/this"),
            ("POST", "/campaigns"),
        ] {
            assert!(!is_repeatable(&Request::raw(method, path, None).unwrap()), "{method} {path}");
        }
    }

    #[test]
    fn trouble_is_told_from_answers() {
        let answer = |status, retry_after: Option<&str>| {
            Ok(Answer { status, retry_after: retry_after.map(str::to_owned), ..Answer::default() })
        };
        let network = |sent| Err(ClientError::Network { reason: String::new(), sent });
        for (outcome, trouble) in [
            (answer(200, None), None),
            (answer(404, None), None),
            (answer(403, None), None),
            (answer(429, None), Some(Trouble::Busy(None))),
            (answer(429, Some(" 7")), Some(Trouble::Busy(Some(Duration::from_secs(7))))),
            (answer(429, Some("Wed, 21 Oct 2026 07:28:00 GMT")), Some(Trouble::Busy(None))),
            (answer(500, None), Some(Trouble::Lost)),
            (answer(503, None), Some(Trouble::Lost)),
            (network(true), Some(Trouble::Lost)),
            (network(false), Some(Trouble::Unsent)),
            (Err(ClientError::Timeout { after: Duration::ZERO }), Some(Trouble::Lost)),
            (Err(ClientError::Cancelled), None),
        ] {
            assert_eq!(Trouble::of(&outcome), trouble, "{outcome:?}");
        }
    }
}
