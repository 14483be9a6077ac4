"""What members of other packages are called here, for programs that ask for them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    Init = TypeVar("Init", bound=Callable[..., None])

_OLDER = "opentok_sdk.legacy has what the package `opentok` had"

_OF_OPENTOK = {
    "get_archives": "list_archives",
    "send_signal": "signal",
    "mute_all": "force_mute_all",
    "mute_stream": "force_mute_stream",
    "connect_audio_to_websocket": "start_audio_connector",
    "append_to_user_agent": "user_agent=",
}

_OF_VONAGE = {
    "generate_client_token": "generate_token",
    "change_stream_layout": "set_stream_class_lists",
    "disconnect_client": "force_disconnect",
    "mute_all_streams": "force_mute_all",
    "disable_mute_all_streams": "disable_force_mute",
    "add_stream_to_archive": "add_archive_stream",
    "remove_stream_from_archive": "remove_archive_stream",
    "change_archive_layout": "set_archive_layout",
    "add_stream_to_broadcast": "add_broadcast_stream",
    "remove_stream_from_broadcast": "remove_broadcast_stream",
    "change_broadcast_layout": "set_broadcast_layout",
    "initiate_sip_call": "dial",
    "start_experience_composer": "start_render",
    "get_experience_composer": "get_render",
    "list_experience_composers": "list_renders",
    "stop_experience_composer": "stop_render",
    "search_archives": "list_archives",
    "search_broadcasts": "list_broadcasts",
    "update_archive_layout": "set_archive_layout",
    "get_stream_info": "get_stream",
}


def absent(owner: object, name: str) -> AttributeError:
    """There is no such member; and where it has another name here, that one."""
    text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if name in _OF_OPENTOK:
        text += f": here it is {_OF_OPENTOK[name]!r}; {_OLDER}"
    elif name in _OF_VONAGE:
        text += f": here it is {_OF_VONAGE[name]!r}"
    return AttributeError(text)


def at_most_two(init: Init) -> Init:
    """Refuse an address as the third argument, where the package `opentok` had it."""

    def __init__(self: object, *args: Any, **options: Any) -> None:  # noqa: N807 - it is one
        if len(args) > 2:
            raise TypeError(f"only the key and the secret are given by position: api_url=…; {_OLDER}")
        init(self, *args, **options)

    for name in ("__doc__", "__annotations__", "__qualname__", "__module__"):
        setattr(__init__, name, getattr(init, name))
    __init__.__wrapped__ = init  # type: ignore[attr-defined]
    return __init__  # type: ignore[return-value]
