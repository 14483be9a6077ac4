"""What the original checked before it sent anything, and in which words.

All else is the service's to judge.
"""

from __future__ import annotations

from ._enums import RESOLUTIONS, ArchiveModes, MediaModes, OutputModes, member
from ._errors import refused
from .exceptions import BroadcastHLSOptionsError, BroadcastOptionsError, InvalidWebSocketOptionsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def session(
    location: Any, media_mode: Any, archive_mode: Any, archive_name: Any, archive_resolution: Any
) -> tuple[Any, Any]:
    """The modes of a session that can be created."""
    media = member(MediaModes, MediaModes.relayed if media_mode is None else media_mode)
    if media is None:
        raise refused(f"Cannot create session, {media_mode} is not a valid media mode")
    mode = member(ArchiveModes, ArchiveModes.manual if archive_mode is None else archive_mode)
    if mode is None:
        raise refused(f"Cannot create session, {archive_mode} is not a valid archive mode")
    if mode is ArchiveModes.always and media is not MediaModes.routed:
        raise refused("A session with always archive mode must also have the routed media mode.")
    for name, value in (("archive_name", archive_name), ("archive_resolution", archive_resolution)):
        if value is not None and mode is ArchiveModes.manual:
            raise refused(f"You cannot specify a value for {name} with archive mode: manual.")
    if archive_name is not None and not 1 <= len(archive_name) <= 80:
        raise refused("archive_name must be between 1 and 80 characters in length.")
    if archive_resolution is not None and archive_resolution not in RESOLUTIONS:
        allowed = ", ".join(RESOLUTIONS)
        raise refused(f"archive_resolution must be one of the allowed values: {allowed}")
    if location and not _is_address(location):
        raise refused(
            f"Cannot create session. Location must be either None or a valid IPv4 address {location}"
        )
    return media, mode


def _is_address(text: Any) -> bool:
    from socket import inet_aton

    try:
        inet_aton(text)
    except (OSError, TypeError):
        return False
    return True


def archive(output_mode: Any, resolution: Any, quantization_parameter: Any) -> Any:
    """The output mode of an archive that can be started."""
    mode = member(OutputModes, OutputModes.composed if output_mode is None else output_mode)
    if mode is None:
        raise refused(f"Cannot start archive, {output_mode} is not a valid output mode")
    if resolution and mode is OutputModes.individual:
        raise refused("Invalid parameters: Resolution cannot be supplied for individual output mode.")
    if quantization_parameter is not None:
        if not isinstance(quantization_parameter, (int, float)):
            raise refused("quantization_parameter must be a number")
        if not 15 <= quantization_parameter <= 40:
            raise refused("quantization_parameter must be between 15 and 40")
    return mode


def broadcast(options: Any) -> None:
    """The options of a broadcast."""
    outputs = options.get("outputs")
    hls = outputs.get("hls") if isinstance(outputs, dict) else None
    if isinstance(hls, dict) and hls.get("lowLatency") is True and hls.get("dvr") is True:
        raise refused(
            'HLS options "lowLatency" and "dvr" cannot both be set to "True".', BroadcastHLSOptionsError
        )
    rate = options.get("maxBitrate")
    if rate is not None and not (isinstance(rate, int) and 100_000 <= rate <= 6_000_000):
        raise refused("maxBitrate must be an integer between 100000 and 6000000.", BroadcastOptionsError)


def websocket(options: Any) -> None:
    """The options of a WebSocket."""
    reason = _websocket(options)
    if reason:
        raise refused(reason, InvalidWebSocketOptionsError)


def _websocket(options: Any) -> str:
    if not isinstance(options, dict):
        return "Must pass WebSocket options as a dictionary."
    if "uri" not in options:
        return "Provide a WebSocket URI."
    if not isinstance(options.get("bidirectional", False), bool):
        return "'bidirectional' must be a boolean if provided."
    transport = options.get("audio_transport", {"transport": "binary"})
    if not isinstance(transport, dict):
        return "'audio_transport' must be a dictionary if provided."
    if "transport" not in transport:
        return "'audio_transport' must include a 'transport' field."
    if transport["transport"] not in ("binary", "json"):
        return "'transport' must be one of ('binary', 'json')."
    return ""
