"""The lines of the protocol: what is sent arrives as it was, and what is no message is told."""

from __future__ import annotations

import json
import math

import pytest

from vbatch_gui.engine.protocol import FINAL_EVENTS, ProtocolError, decode, encode


@pytest.mark.parametrize(
    "path",
    [
        "/films/día.mp4",
        '/films/"a"\nb\r.mp4',
        "/films/\N{GRINNING FACE}\u202e.mp4",
        "/films/\udcff\udc80.mp4",
        "",
    ],
)
def test_any_path_travels_as_one_line_of_ascii(path: str) -> None:
    line = encode({"op": "probe", "id": 1, "path": path})
    assert line.isascii()
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert b"\r" not in line
    assert decode(line) == {"op": "probe", "id": 1, "path": path}


def test_times_come_back_exactly() -> None:
    times = {"start": 0.1 + 0.2, "end": 1e-9, "duration": None, "far": 123456789.000001}
    assert decode(encode(times)) == times


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_numbers_that_are_no_json_are_not_sent(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode({"position": number})


@pytest.mark.parametrize("line", [b"", b"\n", b"{", b"garbage", b"\xff\xfe", b"{}{}", b"\x00" * 100])
def test_what_is_not_json_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError, match="not JSON"):
        decode(line)


@pytest.mark.parametrize("value", [None, 1, "text", [{"op": "probe"}]])
def test_what_is_no_object_is_refused(value: object) -> None:
    with pytest.raises(ProtocolError, match="not an object"):
        decode(json.dumps(value).encode())


def test_a_refusal_quotes_no_more_than_the_beginning() -> None:
    with pytest.raises(ProtocolError) as caught:
        decode(b"x" * 1_000_000)
    assert len(str(caught.value)) < 300


def test_the_last_words() -> None:
    assert {"done", "error", "stopped"} == FINAL_EVENTS
