//! The same work for many things, a few at a time.

use futures_util::{Stream, StreamExt, stream};

/// How one of many ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done<T> {
    /// Which one it is, by its place in what was given, from 0.
    pub index: usize,
    /// How many have ended, with this one.
    pub done: usize,
    /// How many there are.
    pub total: usize,
    /// What came of it.
    pub outcome: T,
}

/// Does `work` for each of `items`, at most `at_once` of them at a time, and tells of each as it ends. One failure stops
/// nothing: what to do about it is up to who reads the stream. Dropping the stream gives up what is under way. The client's
/// [`Pace`](crate::Pace) holds however many are at work.
///
/// ```
/// use futures_util::StreamExt;
/// use instantly_rbac::api::MemberId;
/// use instantly_rbac_client::{Client, bulk};
///
/// async fn remove(client: &Client, leavers: Vec<MemberId>) {
///     let members = client.members();
///     let mut removals = std::pin::pin!(bulk(leavers, 4, |id| members.remove(id)));
///     while let Some(removal) = removals.next().await {
///         println!("{} of {}", removal.done, removal.total);
///     }
/// }
/// ```
pub fn bulk<I, T, F>(items: Vec<I>, at_once: usize, work: impl Fn(I) -> F) -> impl Stream<Item = Done<T>>
where
    F: Future<Output = T>,
{
    let total = items.len();
    let each = items.into_iter().enumerate().map(move |(index, item)| {
        let work = work(item);
        async move { (index, work.await) }
    });
    stream::iter(each)
        .buffer_unordered(at_once.max(1))
        .enumerate()
        .map(move |(done, (index, outcome))| Done { index, done: done + 1, total, outcome })
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test]
    async fn no_more_are_under_way_than_asked_and_each_is_told_once() {
        for at_once in [0, 1, 3, 100] {
            let (now, most) = (Cell::new(0), Cell::new(0));
            let work = |item: usize| {
                let (now, most) = (&now, &most);
                async move {
                    now.set(now.get() + 1);
                    most.set(most.get().max(now.get()));
                    tokio::time::sleep(std::time::Duration::from_millis((item % 3) as u64)).await;
                    now.set(now.get() - 1);
                    if item == 5 { Err(item) } else { Ok(item * 2) }
                }
            };
            let done: Vec<_> = bulk((0..20).collect(), at_once, work).collect().await;
            assert_eq!(most.get(), at_once.clamp(1, 20));
            assert!(done.iter().enumerate().all(|(place, one)| one.done == place + 1 && one.total == 20));
            let mut indices: Vec<_> = done.iter().map(|one| one.index).collect();
            indices.sort_unstable();
            assert_eq!(indices, (0..20).collect::<Vec<_>>());
            assert!(done.iter().all(|one| one.outcome.is_err() == (one.index == 5)));
        }
    }

    #[tokio::test]
    async fn nothing_is_nothing() {
        let done: Vec<Done<()>> = bulk(Vec::<()>::new(), 4, |()| async {}).collect().await;
        assert_eq!(done, []);
    }
}
