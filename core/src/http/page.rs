//! Walking a list page by page.

use async_stream::try_stream;
use futures_core::Stream;

use crate::{Extra, Json, error::Result};

/// One page of a list.
pub(crate) trait Page {
    type Item;

    /// How many the service says there are in all.
    fn total(&self) -> i64;

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
pub(crate) fn walk<Q: Paged, P: Page, F: Future<Output = Result<P>>>(
    mut request: Q,
    mut fetch: impl FnMut(Q) -> F,
) -> impl Stream<Item = Result<P::Item>> {
    try_stream! {
        let mut next = Some(request.offset().unwrap_or(0));
        while let Some(position) = next {
            *request.offset() = Some(position);
            let page = fetch(request.clone()).await?;
            let total = page.total();
            let (items, sent) = page.into_items();
            next = after(position, sent, total);
            for item in items {
                yield item;
            }
        }
    }
}

/// Where the next page begins, unless the list ends here: with an empty page, or where its numbers end.
///
/// It ends at its total, too, if that is what was seen. One that says no more than this page may be a guess of ours, and
/// a smaller one is wrong: neither may hide what comes behind.
fn after(position: i32, sent: usize, total: i64) -> Option<i32> {
    let sent = i32::try_from(sent).ok().filter(|&sent| sent > 0)?;
    let next = position.checked_add(sent)?;
    let last = total > i64::from(sent) && total == i64::from(next);
    (!last).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::after;

    #[test]
    fn a_list_ends_with_its_total_its_items_or_its_numbers() {
        for (position, sent, total, next) in [
            (0, 50, 251, Some(50)),
            (200, 50, 251, Some(250)),
            (250, 1, 251, None),
            (0, 50, 50, Some(50)),
            (50, 50, 50, Some(100)),
            (50, 50, 70, Some(100)),
            (0, 50, 0, Some(50)),
            (0, 50, -1, Some(50)),
            (100, 0, 251, None),
            (i32::MAX - 50, 50, i64::MAX, Some(i32::MAX)),
            (i32::MAX - 49, 50, i64::MAX, None),
            (i32::MAX, 1, 1, None),
            (0, usize::MAX, 1, None),
        ] {
            assert_eq!(after(position, sent, total), next, "{position} + {sent} of {total}");
        }
    }
}
