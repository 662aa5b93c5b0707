//! The items of a list, as if it had no pages.

use std::future::Future;

use futures_util::stream::{iter, try_unfold};
use futures_util::{Stream, TryStreamExt};
use instantly_rbac::api::{Page, PageWalk};

use crate::ClientError;

/// What comes after a page: another page to ask for, nothing, or an error.
type Next = Result<Option<(Option<String>, PageWalk)>, ClientError>;

/// The items of every page, the first of which starts after `cursor`. A page is asked for when its first item is wanted.
pub(crate) fn items<T, F, P>(cursor: Option<String>, fetch: F) -> impl Stream<Item = Result<T, ClientError>>
where
    F: Fn(Option<String>) -> P,
    P: Future<Output = Result<Page<T>, ClientError>>,
{
    let walk = PageWalk::starting_after(cursor.as_deref());
    try_unfold(Ok(Some((cursor, walk))), move |next: Next| {
        step(next.map(|page| page.map(|(cursor, walk)| (fetch(cursor), walk))))
    })
    .try_flatten()
}

async fn step<T, P>(
    asked: Result<Option<(P, PageWalk)>, ClientError>,
) -> Result<Option<(impl Stream<Item = Result<T, ClientError>>, Next)>, ClientError>
where
    P: Future<Output = Result<Page<T>, ClientError>>,
{
    let Some((page, mut walk)) = asked? else { return Ok(None) };
    let page = page.await?;
    // The items of this page are good even where the way on is not, so its error waits for the next step.
    let next = match walk.next(&page) {
        Ok(cursor) => Ok(cursor.map(|cursor| (Some(cursor), walk))),
        Err(error) => Err(error.into()),
    };
    Ok(Some((iter(page.items.into_iter().map(Ok)), next)))
}
