"""Models, enumerations and errors as values."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import opentok_sdk
from opentok_sdk import Archive, ArchiveStatus, Layout, LayoutType, Role

WIRE = {
    "id": "a",
    "status": "started",
    "outputMode": "future",
    "streams": [{"streamId": "s", "hasAudio": True}],
    "transcription": {"status": "requested", "extra": {"more": [1]}},
    "extra": {"new": {"x": 1}},
}


def archive() -> Archive:
    return Archive._read(copy.deepcopy(WIRE))


def test_an_answer_has_typed_fields() -> None:
    value = archive()
    assert value.status is ArchiveStatus.STARTED
    assert value.output_mode == "future"
    assert isinstance(value.output_mode, opentok_sdk.OutputMode)
    assert value.streams is not None
    assert value.streams[0] == opentok_sdk.ComposedStream("s", has_audio=True)
    assert value.transcription is not None
    assert value.transcription.extra == {"more": [1]}
    assert value.extra == {"new": {"x": 1}}
    assert value.name is None
    with pytest.raises(AttributeError, match="'Archive' has no attribute 'nmae'"):
        value.nmae  # type: ignore[attr-defined]  # noqa: B018


def test_a_value_turns_into_json_and_back() -> None:
    assert archive().to_dict() == WIRE
    assert Layout("bestFit").to_dict() == {"type": "bestFit"}
    assert type(archive().to_dict()["status"]) is str


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_values_compare_hash_copy_and_pickle(twin: Any) -> None:
    value = archive()
    other = twin(value)
    assert other == value
    assert hash(other) == hash(value)
    assert repr(other) == repr(value)
    assert {value: 1}[other] == 1
    assert value != Archive("a", status=ArchiveStatus.STOPPED)
    assert value != WIRE
    assert other.status is ArchiveStatus.STARTED


def test_a_value_made_by_hand_equals_one_that_arrived() -> None:
    by_hand = Archive(
        "a",
        status="started",
        output_mode="future",
        streams=[opentok_sdk.ComposedStream("s", has_audio=True)],
        transcription=opentok_sdk.Transcription(status="requested", extra={"more": [1]}),
        extra={"new": {"x": 1}},
    )
    assert by_hand == archive()
    assert hash(by_hand) == hash(archive())


def test_a_value_is_frozen() -> None:
    value: Any = archive()
    with pytest.raises(AttributeError, match="Archive is frozen"):
        value.name = "x"
    with pytest.raises(AttributeError, match="Archive is frozen"):
        del value.id
    with pytest.raises(AttributeError):
        value.new_attribute = 1
    assert not hasattr(value, "__dict__")


def test_a_misspelt_field_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="'styleshet'"):
        Layout("pip", styleshet="")  # type: ignore[call-arg]


def test_values_show_their_fields_but_no_password() -> None:
    assert repr(Layout("pip")) == "Layout(type=LayoutType('pip'))"
    shown = repr(archive())
    assert shown.startswith(
        "Archive(id='a', status=ArchiveStatus('started'), output_mode=OutputMode('future')"
    )
    assert "name=" not in shown
    assert "s3cret" not in repr(opentok_sdk.SipAuth("user", "s3cret"))
    assert "s3cret" not in repr(opentok_sdk.Rtmp("rtmp://example.com", "s3cret"))


def test_enumerations_are_texts_and_keep_what_they_do_not_know() -> None:
    assert Role.PUBLISHER == "publisher"
    assert f"{Role.PUBLISHER} {Role.PUBLISHER!s:>12}" == "publisher    publisher"
    assert str(Role.PUBLISHER) == "publisher"
    assert Role("publisher") is Role.PUBLISHER
    unknown = Role("owner")
    assert (unknown, str(unknown), unknown.value) == ("owner", "owner", "owner")
    assert unknown == Role("owner")
    assert hash(unknown) == hash(Role("owner"))
    assert unknown not in list(Role)
    assert isinstance(unknown, Role)
    for value in (unknown, LayoutType.PIP):
        for twin in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert twin == value
            assert type(twin) is type(value)
    with pytest.raises(ValueError, match="5 is not a valid Role"):
        Role(5)


def test_every_kind_of_error_has_its_class() -> None:
    from opentok_sdk._errors import CLASSES

    for kind, cls in CLASSES.items():
        assert cls.kind == kind
        assert getattr(opentok_sdk, cls.__name__) is cls
        assert issubclass(cls, opentok_sdk.OpenTokError)
    assert issubclass(opentok_sdk.InvalidArgumentError, ValueError)
    assert issubclass(opentok_sdk.TimeoutError, TimeoutError)
    assert issubclass(opentok_sdk.ConnectionError, ConnectionError)


@pytest.mark.parametrize(
    "cls", [opentok_sdk.NotFoundError, opentok_sdk.TimeoutError, opentok_sdk.InvalidArgumentError]
)
def test_errors_pickle_and_read_well(cls: type[opentok_sdk.OpenTokError]) -> None:
    error = cls("no such archive", status=404, code=60003, operation="get_archive", attempts=2, allowed=["a"])
    assert str(error) == "get_archive: no such archive (status 404, code 60003)"
    assert str(cls("alone")) == "alone"
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is cls
        assert str(twin) == str(error)
        assert twin.__dict__ == error.__dict__
        assert (twin.allowed, twin.retry_after, twin.args) == (("a",), None, error.args)
