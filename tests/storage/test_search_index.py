"""The search index: what is found, what is forgotten, and that it is built anew whatever is wrong with it."""

from __future__ import annotations

import sqlite3
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from vbatch_gui.domain.search import SearchQuery
from vbatch_gui.errors import CancelledError, StorageError
from vbatch_gui.storage import search_finding, search_index
from vbatch_gui.storage.search_finding import Found
from vbatch_gui.storage.search_index import IndexDamagedError, SearchIndex, Stamp
from vbatch_gui.storage.transcript_lines import TranscriptLine


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path / "search" / "index.sqlite")
    yield index
    index.close()


def put(index: SearchIndex, session: str, *texts: str, stamp: int = 1) -> None:
    lines = [TranscriptLine(number * 2.0, number * 2.0 + 1.5, text) for number, text in enumerate(texts)]
    index.put([(session, Stamp(len(texts), stamp), lines)])


def find(index: SearchIndex, text: str, sessions: set[str] | None = None, lines: int = 500) -> Found:
    return index.find(SearchQuery.parse(text), sessions, lines)


def texts(found: Found) -> dict[str, list[str]]:
    return {session.session_id: [line.text for line in session.lines] for session in found.sessions}


def test_lines_with_their_neighbours_the_last_written_first(index: SearchIndex) -> None:
    put(index, "a", " We heard it.", " And then the ice came in,", " all at once.")
    put(index, "b", "Ice!")
    found = find(index, "ice ")
    assert (found.count, found.session_count, found.is_complete) == (2, 2, True)
    assert [session.session_id for session in found.sessions] == ["b", "a"]
    (line,) = found.sessions[1].lines
    assert line == (1, 2.0, 3.5, "And then the ice came in,", "We heard it.", "all at once.")
    (alone,) = found.sessions[0].lines
    assert (alone.number, alone.before, alone.after) == (0, "", "")  # no neighbour of another transcript


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("boats", [0]),
        ("boat ", []),
        ("boat", [0]),
        ("THE PIER", [0, 1]),
        ('"the pier"', [1]),
        ('"the pier', [1]),
        ("ete", [2]),
        ("中文", [3]),
        ("文", [3]),
        ("文中", []),
        ("เรา", [4]),
        ("AND OR NOT", []),
        ("NEAR(pier, 2)", []),
        ("text: pier", []),
        ('pier" OR "boats', []),
        ("p* b*", [0]),
    ],
)
def test_what_is_found(index: SearchIndex, query: str, numbers: list[int]) -> None:
    put(index, "a", "The two boats by the old pier", "under the pier", "l'été", "他说中文", "พวกเราไป")
    found = find(index, query)
    assert [line.number for session in found.sessions for line in session.lines] == numbers
    assert found.count == len(numbers)


@pytest.mark.parametrize(
    "query", ['"', "(", "a AND", "^", "-", "{a b} : c", "a + b", "\0", "'; DROP", "\ud800", "*"]
)
def test_no_text_is_an_error(index: SearchIndex, query: str) -> None:
    put(index, "a", "a b")
    find(index, query)


def test_only_in_some_transcripts(index: SearchIndex) -> None:
    for session in "abcd":
        put(index, session, "ice")
    assert set(texts(find(index, "ice", {"b", "d"}))) == {"b", "d"}
    assert find(index, "ice", {"b", "d"}).count == 2
    assert find(index, "ice", {"gone"}) == Found()
    assert find(index, "ice", set()) == Found()


def test_a_transcript_that_is_put_in_again_takes_the_place_of_the_old(index: SearchIndex) -> None:
    put(index, "a", "ice", "old words")
    put(index, "b", "ice")
    put(index, "a", "new words", "ice cream", stamp=2)
    assert texts(find(index, "old")) == {}
    assert texts(find(index, "ice")) == {"a": ["ice cream"], "b": ["ice"]}
    assert index.known() == {"a": Stamp(2, 2), "b": Stamp(1, 1)}


def test_a_transcript_that_is_removed(index: SearchIndex) -> None:
    put(index, "a", "ice", "中文 и ещё")
    put(index, "b", "ice")
    index.remove(["a", "never there"])
    assert texts(find(index, "ice")) == {"b": ["ice"]}
    assert texts(find(index, "中")) == {}
    assert index.known().keys() == {"b"}


def test_of_what_is_removed_no_line_stays_in_the_file(index: SearchIndex, tmp_path: Path) -> None:
    path = tmp_path / "search" / "index.sqlite"
    put(index, "a", *["The secret of the boats"] * 100)
    put(index, "b", "ice")
    index.close()
    assert b"The secret" in path.read_bytes()
    index.remove(["a"])
    index.close()
    assert b"The secret" not in path.read_bytes()
    index.remove(["b"])
    assert not path.exists()  # nothing is left, also not of its words
    assert index.known() == {}


def test_an_empty_transcript_is_known(index: SearchIndex) -> None:
    put(index, "a")
    put(index, "b", "ice")
    put(index, "c")
    assert index.known().keys() == {"a", "b", "c"}
    assert texts(find(index, "ice")) == {"b": ["ice"]}
    index.remove(["a", "c"])
    assert texts(find(index, "ice")) == {"b": ["ice"]}


def test_many_lines_are_spread_over_their_transcripts(index: SearchIndex) -> None:
    for session in "abc":
        put(index, session, *(f"ice {number}" for number in range(100)))
    found = find(index, "ice", lines=30)
    assert [session.total for session in found.sessions] == [100] * 3
    assert [[line.number for line in session.lines] for session in found.sessions] == [list(range(10))] * 3
    few = find(index, "ice", lines=4)
    assert [len(session.lines) for session in few.sessions] == [3, 1]
    assert (few.count, few.session_count) == (300, 3)


def test_it_does_not_look_for_ever(index: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_finding, "SCAN", 100)
    put(index, "a", *["ice"] * 2000)
    found = find(index, "ice")
    assert not found.is_complete
    assert 100 <= found.count < 2000
    with pytest.raises(CancelledError):
        index.find(SearchQuery.parse("ice"), is_stopped=lambda: True)


def test_before_anything_was_put_in(index: SearchIndex) -> None:
    assert find(index, "ice") == Found()
    assert index.known() == {}
    assert find(index, "ice") == Found()


def test_it_stays_from_one_time_to_the_next(index: SearchIndex, tmp_path: Path) -> None:
    put(index, "a", "ice")
    index.close()
    again = SearchIndex(tmp_path / "search" / "index.sqlite")
    assert texts(find(again, "ice")) == {"a": ["ice"]}
    assert again.known() == {"a": Stamp(1, 1)}
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_what_was_said_is_for_the_users_eyes_only(index: SearchIndex, tmp_path: Path) -> None:
    put(index, "a", "ice")
    for path in (tmp_path / "search").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_an_index_of_another_version_is_made_anew(
    index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(index, "a", "ice")
    index.close()
    monkeypatch.setattr(search_index, "_VERSION", 7)
    assert find(index, "ice") == Found()
    assert index.known() == {}
    put(index, "b", "ice")
    assert texts(find(index, "ice")) == {"b": ["ice"]}


def test_a_file_that_is_no_database_is_removed(index: SearchIndex, tmp_path: Path) -> None:
    path = tmp_path / "search" / "index.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"This is not what it should be. " * 100)
    with pytest.raises(IndexDamagedError):
        find(index, "ice")
    with pytest.raises(IndexDamagedError):
        index.known()
    put(index, "a", "ice")
    assert texts(find(index, "ice")) == {"a": ["ice"]}


def test_a_damaged_index_is_noticed_by_who_reads_it(index: SearchIndex, tmp_path: Path) -> None:
    put(index, "a", *(f"ice {number}" for number in range(500)))
    index.close()
    path = tmp_path / "search" / "index.sqlite"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))  # only its first page is as it was
    with pytest.raises(IndexDamagedError):
        find(index, "ice")
    index.reset()
    put(index, "a", "ice")
    assert find(index, "ice").count == 1


def test_another_one_that_writes_is_waited_for_and_then_told_of(
    index: SearchIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_PATIENCE", 0.05)
    put(index, "a", "ice")
    index.close()
    other = sqlite3.connect(tmp_path / "search" / "index.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError) as caught:
        put(index, "b", "ice")
    assert caught.value.code == "locked"
    assert texts(find(index, "ice")) == {"a": ["ice"]}  # reading goes on meanwhile
    other.close()
    put(index, "b", "ice")
    assert find(index, "ice").count == 2


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "search").write_text("a file stands in the way")
    with pytest.raises(StorageError) as caught:
        SearchIndex(tmp_path / "search" / "index.sqlite").known()
    assert caught.value.code == "not_a_folder"


def test_half_of_what_is_put_in_is_nothing(index: SearchIndex) -> None:
    put(index, "a", "ice")

    def broken() -> Iterator[tuple[str, Stamp, list[TranscriptLine]]]:
        yield "b", Stamp(1, 1), [TranscriptLine(0.0, 1.0, "ice")]
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        index.put(broken())
    assert index.known().keys() == {"a"}
    assert texts(find(index, "ice")) == {"a": ["ice"]}


def test_a_search_can_be_interrupted_from_another_thread(index: SearchIndex) -> None:
    put(index, "a", *["ice"] * 5000)
    running, ended = threading.Event(), threading.Event()

    def is_stopped() -> bool:
        running.set()
        ended.wait(5)
        return False

    thread = threading.Thread(target=lambda: (running.wait(5), index.interrupt(), ended.set()))
    thread.start()
    with pytest.raises(CancelledError):
        index.find(SearchQuery.parse("ice"), is_stopped=is_stopped)
    thread.join()
    index.interrupt()  # nothing runs
    assert find(index, "ice").count == 5000
