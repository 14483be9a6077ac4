//! Walking a list page by page.

use async_stream::try_stream;
use futures_core::Stream;

use crate::Result;

/// One page of a list.
pub(crate) trait Page {
    type Item;

    fn into_items(self) -> Vec<Self::Item>;
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
            let items = fetch(request.clone()).await?.into_items();
            if items.is_empty() {
                break;
            }
            next = next.saturating_add(i32::try_from(items.len()).unwrap_or(i32::MAX));
            for item in items {
                yield item;
            }
        }
    }
}
