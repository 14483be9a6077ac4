"""What the answers and option groups have in common: frozen values that compare, print, copy and pickle."""

from __future__ import annotations

from ._shape import give, is_mapping, read, take

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_options):
        return lambda cls: cls


_set = object.__setattr__

# Shown as *** by `repr`, so that they do not end up in a log.
_SECRET = frozenset({"account_key", "password", "secret", "secret_key", "stream_name"})


@dataclass_transform(frozen_default=True)
class Model:
    """A value with named fields that cannot be changed.

    One that came from the service keeps the answer, and reads each field when it is first asked for.
    """

    __slots__ = ("_wire",)

    _fields: ClassVar[dict[str, tuple[str, Any]]] = {}
    """Of each field its name on the wire and its shape."""

    _wire: dict[str, Any]

    def __init__(self, **values: Any) -> None:
        for name, (_, shape) in self._fields.items():
            value = values[name]
            _set(self, name, {} if value is None and name == "extra" else take(shape, value))

    @classmethod
    def _read(cls, wire: dict[str, Any]) -> Self:
        self = object.__new__(cls)
        _set(self, "_wire", wire)
        return self

    @staticmethod
    def _take(value: Any) -> Any:
        return value

    @classmethod
    def _give(cls, value: Any) -> Any:
        """For the wire: an instance, or a mapping with the names of either side."""
        if isinstance(value, Model):
            return value.to_dict()
        if not is_mapping(value):
            return value
        given = {}
        shapes = dict(cls._fields.values())
        for name in value:
            field = cls._fields.get(name) or cls._fields.get(f"{name}_")
            wire, shape = field or (name, shapes.get(name, object))
            given[wire] = give(shape, value[name])
        return given

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON, under the service's names; those that are absent are left out."""
        given = {wire: give(shape, getattr(self, name)) for name, (wire, shape) in self._fields.items()}
        return {wire: value for wire, value in given.items() if not _absent(wire, value)}

    if not TYPE_CHECKING:  # A checker would take it as leave to ask for any attribute.

        def __getattr__(self, name: str) -> Any:
            """Read a field that has not been asked for yet."""
            try:
                wire, shape = self._fields[name]
                value = read(shape, self._wire.get(wire))
            except KeyError:
                raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}") from None
            if value is None and name == "extra":
                value = {}
            _set(self, name, value)
            return value

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be changed")

        def __delattr__(self, name: str) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._fields}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._fields)

    def __hash__(self) -> int:
        return hash((type(self), *map(_hashable, self._values().values())))

    def __repr__(self) -> str:
        shown = (
            f"{name}={'***' if name in _SECRET else repr(value)}"
            for name, value in self._values().items()
            if not _absent(name, value)
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._values())


def _restore(cls: type[Model], values: dict[str, Any]) -> Model:
    return cls(**values)


def _absent(name: str, value: Any) -> bool:
    return value is None or (name == "extra" and not value)


def _hashable(value: Any) -> Any:
    if isinstance(value, dict):
        return frozenset((name, _hashable(item)) for name, item in value.items())
    return tuple(map(_hashable, value)) if isinstance(value, (list, tuple)) else value
