//! Walking a list page by page.

use async_stream::try_stream;
use futures_core::Stream;

use crate::{Extra, Json, error::Result};

/// One page of a list.
pub(crate) trait Page {
    type Item;

    /// The items, and how many were sent: one that cannot be read counts for the next offset, too.
    fn into_items(self) -> (Vec<Self::Item>, usize);
}

/// How many items of a page could not be read, and are among its other fields.
#[doc(hidden)]
#[must_use]
pub fn unread(extra: &Extra) -> usize {
    extra.get("items").and_then(Json::as_array).map_or(0, Vec::len)
}

/// How many there were on a page, read or not.
pub(crate) fn sent<T>(items: &[T], extra: &Extra) -> usize {
    items.len().saturating_add(unread(extra))
}

/// The total of a list that does not say it.
pub(crate) fn count<T>(items: Option<&[T]>, extra: &Extra) -> Option<i64> {
    i64::try_from(sent(items.unwrap_or_default(), extra)).ok()
}

/// A request for one page.
pub(crate) trait Paged: Clone {
    fn offset(&mut self) -> &mut Option<i32>;
}

/// Every item of every page, from the request's own offset on.
///
/// It stops on an empty page, so a total that the service gets wrong does no harm.
pub(crate) fn walk<Q: Paged, P: Page, F: Future<Output = Result<P>>>(
    mut request: Q,
    mut fetch: impl FnMut(Q) -> F,
) -> impl Stream<Item = Result<P::Item>> {
    try_stream! {
        let mut next = request.offset().unwrap_or(0);
        loop {
            *request.offset() = Some(next);
            let (items, sent) = fetch(request.clone()).await?.into_items();
            if sent == 0 {
                break;
            }
            next = next.saturating_add(i32::try_from(sent).unwrap_or(i32::MAX));
            for item in items {
                yield item;
            }
        }
    }
}
