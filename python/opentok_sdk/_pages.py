"""Walking a list page by page.

A walk ends at an empty page, where its numbers end, and at a page that repeats the one before, so that a
service that ignores the offset cannot keep it going for ever. It ends at the list's total, too, if that is
what was seen: one that says no more than this page may be a guess, and a smaller one is wrong, and neither
may hide what comes behind. Items that could not be read are in the page's `extra`; they count as well, so
that none after them is lost.
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
        def total(self) -> int:
            """How many the service says there are in all."""
            ...

        @property
        def extra(self) -> Mapping[str, Any]:
            """What of it could not be read."""
            ...


_LARGEST = 2**31 - 1
"""The largest offset that can be asked for."""


def walk(fetch: Callable[[int], Page[T_co]], offset: int | None) -> Iterator[T_co]:
    """Every item from this offset on."""
    position: int | None = offset or 0
    before = None
    while position is not None:
        page = fetch(position)
        if page == before:
            return
        yield from page.items
        position, before = _after(position, page), page


async def walk_async(
    fetch: Callable[[int], Awaitable[Page[T_co]]], offset: int | None
) -> AsyncIterator[T_co]:
    """Every item from this offset on."""
    position: int | None = offset or 0
    before = None
    while position is not None:
        page = await fetch(position)
        if page == before:
            return
        for item in page.items:
            yield item
        position, before = _after(position, page), page


def _after(position: int, page: Page[Any]) -> int | None:
    odd = page.extra.get("items")
    sent = len(page.items) + (len(odd) if isinstance(odd, list) else 0)
    following = position + sent
    last = sent < page.total == following
    return None if sent == 0 or last or following > _LARGEST else following
