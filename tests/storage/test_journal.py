from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.builders import make_segment
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import SourceInfo
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.journal import FILE_NAME, Journal, JournalSpan, read_journal, read_spans

SOURCE = SourceInfo(os.fsdecode(b"/v/\xff \xd8\xb9.mp4"), 1000, 1700000000.123456789, 60.0)
OPTIONS = TranscriptionOptions().recognition()


def _span(number: int, text: str = "words") -> JournalSpan:
    start = number * 10.0
    return JournalSpan(start, start + 10.0, "en", 0.9, (make_segment(number, text, words=True),))


def _open(folder: Path, source: SourceInfo = SOURCE, **changes: object) -> Journal:
    track = changes.pop("audio_track", None)
    assert track is None or isinstance(track, int)
    return Journal.open(folder, source, {**OPTIONS, **changes}, track)


def _fill(folder: Path, count: int) -> list[JournalSpan]:
    spans = [_span(number, f"número {number} 😀\u2028\n") for number in range(count)]
    with _open(folder) as journal:
        for span in spans:
            journal.append(span)
    return spans


def test_a_new_journal_is_empty(tmp_path: Path) -> None:
    with _open(tmp_path / "new") as journal:
        assert (journal.spans, journal.resume_at, journal.language) == ((), 0.0, (None, 0.0))
    assert read_spans(tmp_path / "new") == []
    assert read_spans(tmp_path / "missing") == []


def test_it_goes_on_behind_the_last_span(tmp_path: Path) -> None:
    spans = _fill(tmp_path, 3)
    with _open(tmp_path) as journal:
        assert journal.spans == tuple(spans)
        assert journal.resume_at == 30.0
        assert journal.language == ("en", 0.9)
        journal.append(_span(3))
        assert read_spans(tmp_path) == [*spans, _span(3)]  # on disk before it is closed
    assert (tmp_path / FILE_NAME).read_bytes().isascii()


def test_a_moved_file_is_the_same_file(tmp_path: Path) -> None:
    _fill(tmp_path, 1)
    moved = SourceInfo("/elsewhere/x.mp4", SOURCE.size, SOURCE.mtime, SOURCE.duration)
    with _open(tmp_path, moved) as journal:
        assert journal.resume_at == 10.0


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (SourceInfo(SOURCE.path, 1001, SOURCE.mtime, 60.0), {}),
        (SourceInfo(SOURCE.path, 1000, SOURCE.mtime + 0.001, 60.0), {}),
        (SOURCE, {"audio_track": 1}),
        (SOURCE, {"beam_size": 1}),
        (SOURCE, {"model": "tiny"}),
    ],
)
def test_other_source_options_or_track_begin_anew(
    tmp_path: Path, source: SourceInfo, changes: dict[str, object]
) -> None:
    _fill(tmp_path, 2)
    old = (tmp_path / FILE_NAME).read_bytes()
    with _open(tmp_path, source, **changes) as journal:
        assert journal.resume_at == 0.0
    assert (tmp_path / f"{FILE_NAME}.old").read_bytes() == old


def test_options_that_hold_tuples_match_after_reading(tmp_path: Path) -> None:
    for _ in range(2):
        with Journal.open(tmp_path, SOURCE, {"temperatures": (0.0, 0.2)}, None) as journal:
            last = journal.resume_at
            journal.append(JournalSpan(last, last + 1, None, 0.0))
    assert len(read_spans(tmp_path)) == 2


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_torn_or_garbled_anywhere_it_goes_on_from_the_last_good_line(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    spans = _fill(folder, 3)
    path = folder / FILE_NAME
    whole = path.read_bytes()
    cut = data.draw(st.integers(0, len(whole)))
    tail = data.draw(st.sampled_from([b"", b"\0" * 50, b"{}\n", b"null\n", b"[1]\n{", b"\xff\xfe\n"]))
    path.write_bytes(whole[:cut] + tail)
    lines_kept = whole[:cut].count(b"\n")
    expected = spans[: max(0, lines_kept - 1)]
    assert read_spans(folder) == expected
    with _open(folder) as journal:
        assert list(journal.spans) == expected
        journal.append(_span(len(expected)))
    assert read_spans(folder) == [*expected, _span(len(expected))]


def test_a_last_line_without_its_newline_is_torn(tmp_path: Path) -> None:
    spans = _fill(tmp_path, 2)
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes()[:-1])
    assert read_spans(tmp_path) == spans[:1]
    with _open(tmp_path) as journal:
        assert path.read_bytes().count(b"\n") == 2
        assert path.read_bytes().endswith(b"\n")  # cut off at once
        journal.append(spans[1])
    assert read_spans(tmp_path) == spans


@pytest.mark.parametrize("bad", [(10.0, 5.0), (5.0, 9.0), (20.0, float("inf")), (20.0, float("nan"))])
def test_a_span_that_does_not_follow_is_refused(tmp_path: Path, bad: tuple[float, float]) -> None:
    _fill(tmp_path, 2)
    with _open(tmp_path) as journal, pytest.raises(StorageError):
        journal.append(JournalSpan(*bad, "en", 0.9))
    assert len(read_spans(tmp_path)) == 2


def test_a_line_of_a_span_that_goes_back_is_cut_off(tmp_path: Path) -> None:
    _fill(tmp_path, 2)
    path = tmp_path / FILE_NAME
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines, lines[1]]))
    content = read_journal(tmp_path)
    assert content is not None
    assert len(content.spans) == 2
    assert content.good_bytes == sum(map(len, lines))


def test_disk_error_is_told_and_leaves_the_journal_as_it_was(tmp_path: Path) -> None:
    spans = _fill(tmp_path, 1)
    journal = _open(tmp_path)
    # The real file, opened for reading only: each write to it fails in the system.
    journal._file.close()
    journal._file = (tmp_path / FILE_NAME).open("rb", buffering=0)
    with pytest.raises(StorageError, match=FILE_NAME):
        journal.append(_span(1))
    journal.close()
    assert journal.spans == tuple(spans)
    assert read_spans(tmp_path) == spans


_APPENDER = """
import sys
from pathlib import Path
from vbatch_gui.domain.transcript import Segment, SourceInfo
from vbatch_gui.storage.journal import Journal, JournalSpan
journal = Journal.open(Path(sys.argv[1]), SourceInfo("/v/a.mp4", 1, 1.0, None), {}, None)
print(len(journal.spans), flush=True)
while True:
    start = journal.resume_at
    journal.append(JournalSpan(start, start + 1, "en", 1.0, (Segment(0, start, start + 1, "x" * 50000),)))
    print(len(journal.spans), flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_killed_while_appending_nothing_that_was_said_to_be_done_is_lost(tmp_path: Path) -> None:
    known = 0
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", _APPENDER, str(tmp_path)], stdout=subprocess.PIPE
        ) as child:
            assert child.stdout is not None
            assert int(child.stdout.readline()) >= known
            for _ in range(3):
                known = int(child.stdout.readline())
            child.send_signal(signal.SIGKILL)
        spans = read_spans(tmp_path)
        assert len(spans) >= known
        assert [span.start for span in spans] == [float(number) for number in range(len(spans))]
