"""Calls that block, in a program whose threads are green.

gevent and eventlet put in place of what blocks in Python's own library what lets other greenlets go on. The
wait of the native half is not Python's and would hold them all, so that it is left to a real thread.
"""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Native = Callable[..., dict[str, Any]]

_THREADS = 100
"""How many calls of a hub wait at once, at most. Its own pool is smaller, and used to look up names."""


def wait(call: Native, *arguments: object) -> dict[str, Any]:
    """Make a call of the native half, beside which other greenlets go on where there are any."""
    modules = sys.modules
    gevent = modules.get("gevent.monkey")
    if gevent is not None and gevent.is_module_patched("socket"):
        return _gevent(call, arguments)
    eventlet = modules.get("eventlet.patcher")
    if eventlet is not None and eventlet.is_monkey_patched("socket"):
        return _eventlet(call, arguments)
    return call(*arguments)


def _gevent(call: Native, arguments: tuple[object, ...]) -> dict[str, Any]:
    hub = import_module("gevent._hub_local").get_hub_if_exists()
    if hub is None:  # a thread without greenlets
        return call(*arguments)
    pool = vars(hub).get("opentok_sdk")
    if pool is None:
        pool = vars(hub)["opentok_sdk"] = import_module("gevent.threadpool").ThreadPool(_THREADS, hub=hub)
    answer: dict[str, Any] = pool.apply(call, arguments)
    return answer


def _eventlet(call: Native, arguments: tuple[object, ...]) -> dict[str, Any]:
    answer: dict[str, Any] = import_module("eventlet.tpool").execute(call, *arguments)
    return answer
