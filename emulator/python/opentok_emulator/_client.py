"""Somebody in a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ._control import Control


class VirtualClient:
    """A client that joined with a token: it publishes, and gets signals and tones."""

    def __init__(self, control: Control, joined: dict[str, Any]) -> None:
        self._control = control
        self.connection_id: str = joined["connectionId"]
        self.session_id: str = joined["sessionId"]
        self.role: str = joined["role"]
        self.data: str = joined["data"]

    def __repr__(self) -> str:
        return f"VirtualClient(connection_id={self.connection_id!r}, role={self.role!r})"

    def publish(
        self,
        *,
        name: str = "",
        video_type: Literal["camera", "screen", "custom"] = "camera",
        has_audio: bool = True,
        has_video: bool = True,
    ) -> str:
        """Publish a stream; its id."""
        stream = {"name": name, "videoType": video_type, "hasAudio": has_audio, "hasVideo": has_video}
        made = self._control("POST", f"connections/{self.connection_id}/streams", stream)
        stream_id: str = made["streamId"]
        return stream_id

    def unpublish(self, stream_id: str) -> None:
        """End a stream."""
        self._control("DELETE", f"streams/{stream_id}")

    def view(self) -> dict[str, Any]:
        """What became of it, as the emulator names it: `connected`, `muted`, `streams`, `signals`, `dtmf`."""
        view: dict[str, Any] = self._control("GET", f"connections/{self.connection_id}")
        return view

    def leave(self) -> None:
        """Disconnect."""
        self._control("DELETE", f"connections/{self.connection_id}")
