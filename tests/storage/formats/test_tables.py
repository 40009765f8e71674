"""CSV as a spreadsheet reads it; TSV is in test_formats."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from tests.storage.builders import make_transcript
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.storage.formats import render


def rows(*texts: str) -> list[list[str]]:
    data = render(make_transcript(*texts), "csv")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_columns() -> None:
    assert rows('She said, "go".', "día") == [
        ["start", "end", "start_seconds", "end_seconds", "text"],
        ["00:00:00.000", "00:00:01.500", "0.000", "1.500", 'She said, "go".'],
        ["00:00:02.000", "00:00:03.500", "2.000", "3.500", "día"],
    ]


def test_excel_knows_that_it_is_utf8() -> None:
    assert render(make_transcript("día"), "csv").startswith(b"\xef\xbb\xbf")


def test_no_formula() -> None:
    assert [row[4] for row in rows("=1+1", "-5 degrees", "@home", "+1", "a=b")[1:]] == [
        *("'=1+1", "'-5 degrees", "'@home", "'+1", "a=b"),
    ]


@given(st.lists(st.text(max_size=20), max_size=5))
def test_whatever_was_said_there_is_a_row_for_each_line(texts: list[str]) -> None:
    segments = tuple(Segment(i, i, i + 1.0, text) for i, text in enumerate(texts))
    lines = render(make_transcript(segments=segments), "txt").decode().split("\n")[:-1]
    data = render(make_transcript(segments=segments), "csv").decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(data, newline="")))[1:]
    assert [row[4].removeprefix("'") for row in read] == [line.removeprefix("'") for line in lines]
