"""Walking a list page by page.

A walk ends at an empty page, so a wrong total does no harm, and at a page that repeats the one before, so a
service that ignores the offset cannot keep it going for ever. Items that could not be read are in the page's
`extra`; they count as well, so that none after them is lost.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from typing import Any, Protocol, TypeVar

    T_co = TypeVar("T_co", covariant=True)

    class Page(Protocol[T_co]):
        """One page of a list."""

        @property
        def items(self) -> tuple[T_co, ...]:
            """What is on it."""
            ...

        @property
        def extra(self) -> Mapping[str, Any]:
            """What of it could not be read."""
            ...


def walk(fetch: Callable[[int], Page[T_co]], offset: int | None) -> Iterator[T_co]:
    """Every item from this offset on."""
    position, before = offset or 0, None
    while True:
        page = fetch(position)
        if not _length(page) or page == before:
            return
        yield from page.items
        position, before = position + _length(page), page


async def walk_async(
    fetch: Callable[[int], Awaitable[Page[T_co]]], offset: int | None
) -> AsyncIterator[T_co]:
    """Every item from this offset on."""
    position, before = offset or 0, None
    while True:
        page = await fetch(position)
        if not _length(page) or page == before:
            return
        for item in page.items:
            yield item
        position, before = position + _length(page), page


def _length(page: Page[Any]) -> int:
    odd = page.extra.get("items")
    return len(page.items) + (len(odd) if isinstance(odd, list) else 0)
