"""Answers as the original gave them: the modern values, which also know the old names and methods."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

from .. import _models as modern
from .._errors import ConfigurationError
from .._model import Model, _set
from .._shape import give

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, ClassVar

    from typing_extensions import Self

    from .calls import Calls

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class Moment:
    """Milliseconds on the wire, a `datetime` in Python."""

    @staticmethod
    def _read(value: int) -> datetime:
        return _EPOCH + timedelta(milliseconds=value)

    @staticmethod
    def _take(value: Any) -> Any:
        return value

    @staticmethod
    def _give(value: Any) -> Any:
        return (value - _EPOCH) // timedelta(milliseconds=1) if isinstance(value, datetime) else value


class Answer(Model):
    """A modern value with its fields under their old names too.

    An old name that is the service's own, `broadcastUrls`, gives JSON, as it did.
    """

    __slots__ = ()

    _renamed: ClassVar[dict[str, str]] = {}

    @classmethod
    def _of(cls, answer: Model, client: Calls) -> Self:
        self = cls._read(answer._wire)
        if "_client" in cls.__slots__:
            _set(self, "_client", client)
        return self

    def attrs(self) -> dict[str, Any]:
        """The fields, under their names in Python."""
        return self._values()

    def json(self) -> str:
        """The fields as JSON, under the service's names."""
        return json.dumps(self.to_dict())

    def __getattr__(self, name: str) -> Any:
        """Read a field by an old name."""
        if name not in self._fields:
            if name in self._renamed:
                return getattr(self, self._renamed[name])
            for field, (wire, shape) in self._fields.items():
                if wire == name:
                    return give(shape, getattr(self, field))
            if name == "_client":
                raise ConfigurationError(
                    f"this {type(self).__name__} is a copy without a client: call the client's own method"
                )
        return super().__getattr__(name)  # type: ignore[misc]


class AnswerList(Answer):
    """A list that is walked, counted and indexed; `count` is how many there are in all."""

    __slots__ = ()

    _renamed = {"count": "total"}
    _item: ClassVar[type[Answer]]

    items: tuple[Any, ...]

    @classmethod
    def _of(cls, answer: Any, client: Calls) -> Self:
        self = super()._of(answer, client)
        _set(self, "items", tuple(cls._item._of(item, client) for item in answer.items))
        return self

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: Any) -> Any:
        return self.items[index]


class Session(Answer, modern.Session):
    """A session, which makes its own tokens."""

    __slots__ = ("_client",)

    _client: Calls

    def generate_token(self, *arguments: Any, **options: Any) -> str:
        """`Client.generate_token` for this session."""
        return self._client.generate_token(self.session_id, *arguments, **options)


class Archive(Answer, modern.Archive):
    """An archive, which stops and deletes itself; `created_at` is a `datetime`."""

    __slots__ = ("_client",)

    _fields = {**modern.Archive._fields, "created_at": ("createdAt", Moment)}
    _renamed = {"partner_id": "project_id"}

    _client: Calls

    if TYPE_CHECKING:
        created_at: datetime | None  # type: ignore[assignment]

    def stop(self) -> Archive:
        """Stop recording. This value, too, becomes what the service answers."""
        after = self._client.stop_archive(self.id)
        for name in ("_wire", *self._fields):
            _set(self, name, getattr(after, name))
        return self

    def delete(self) -> None:
        """Delete the archive."""
        self._client.delete_archive(self.id)


class ArchiveList(AnswerList, modern.ArchivePage):
    """A page of archives."""

    __slots__ = ()

    _item = Archive

    if TYPE_CHECKING:
        items: tuple[Archive, ...]


class Broadcast(Answer, modern.Broadcast):
    """A broadcast."""

    __slots__ = ()


class Stream(Answer, modern.Stream):
    """A stream."""

    __slots__ = ()


class StreamList(AnswerList, modern.StreamList):
    """The streams of a session."""

    __slots__ = ()

    _item = Stream

    if TYPE_CHECKING:
        items: tuple[Stream, ...]


class Render(Answer, modern.Render):
    """A render."""

    __slots__ = ()


class RenderList(AnswerList, modern.RenderPage):
    """A page of renders."""

    __slots__ = ()

    _item = Render

    if TYPE_CHECKING:
        items: tuple[Render, ...]


class SipCall(Answer, modern.SipCall):
    """A call."""

    __slots__ = ()


class WebSocketAudioConnection(Answer, modern.AudioConnector):
    """A session's audio on its way to a WebSocket."""

    __slots__ = ()
