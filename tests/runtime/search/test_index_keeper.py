"""The index in step with the transcripts on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.builders import make_transcript
from vbatch_gui.domain.search import SearchQuery
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.search.index_keeper import IndexKeeper
from vbatch_gui.storage.search_index import IndexDamagedError, SearchIndex
from vbatch_gui.storage.transcripts import save_transcript


class Shelf:
    """Transcripts, an index of them, and who keeps it. Attributes: told: (done, total) as told."""

    def __init__(self, folder: Path) -> None:
        self.paths = AppPaths(folder / "data", folder / "cache")
        self.index = SearchIndex(self.paths.search_file)
        self.told: list[tuple[int, int]] = []
        self.keeper = IndexKeeper(
            self.index, self.paths.session, lambda done, total: self.told.append((done, total))
        )
        self._clock = 1_000_000_000

    def save(self, session: str, *texts: str) -> Path:
        """A transcript, each with a later time than the one before."""
        path = save_transcript(self.paths.session(session), make_transcript(*texts))
        self._clock += 1_000_000_000
        os.utime(path, ns=(self._clock, self._clock))
        return path

    def sync(self, *sessions: str) -> None:
        self.told = []
        self.keeper.sync(set(sessions))

    def find(self, text: str) -> list[str]:
        """The sessions in which it stands, as they are found."""
        found = self.index.find(SearchQuery.parse(text))
        return [session.session_id for session in found.sessions]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.index.close()


def test_everything_at_first_and_then_only_what_has_changed(shelf: Shelf) -> None:
    shelf.save("b", "ice")
    shelf.save("a", "ice")
    shelf.sync("a", "b")
    assert shelf.told[0] == (0, 2)
    assert shelf.told[-1] == (2, 2)
    assert shelf.find("ice") == ["a", "b"]  # the last written first
    shelf.sync("a", "b")
    assert shelf.told == [(0, 0)]
    shelf.save("b", "ice cream")
    shelf.sync("a", "b")
    assert shelf.told == [(0, 1), (1, 1)]
    assert shelf.find("cream") == ["b"]
    assert shelf.find("ice") == ["b", "a"]


def test_what_is_not_there_any_more_is_forgotten(shelf: Shelf) -> None:
    path = shelf.save("a", "ice")
    shelf.save("b", "ice")
    shelf.sync("a", "b")
    shelf.sync("b")
    assert shelf.find("ice") == ["b"]
    shelf.sync("a", "b")
    path.unlink()
    shelf.sync("a", "b", "never")
    assert shelf.find("ice") == ["b"]


def test_single_transcripts(shelf: Shelf) -> None:
    path = shelf.save("a", "ice")
    shelf.save("b", "ice")
    shelf.sync("a")
    shelf.keeper.look_at(["b", "a"])
    assert shelf.find("ice") == ["b", "a"]
    path.unlink()
    shelf.keeper.look_at(["a", "never"])
    assert shelf.find("ice") == ["b"]


def test_a_damaged_transcript_is_left_out_and_not_tried_again(
    shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.save("a", "ice").write_text("{")
    shelf.save("b", "ice")
    shelf.sync("a", "b")
    assert shelf.find("ice") == ["b"]
    assert "left out of the search" in caplog.text
    shelf.sync("a", "b")
    assert shelf.told == [(0, 0)]
    shelf.save("a", "ice")
    shelf.sync("a", "b")
    assert shelf.find("ice") == ["a", "b"]


def test_a_damaged_index_is_built_anew_at_once(shelf: Shelf) -> None:
    shelf.save("a", "ice")
    shelf.sync("a")
    shelf.index.close()
    shelf.paths.search_file.write_bytes(b"no database " * 1000)
    with pytest.raises(IndexDamagedError):
        shelf.keeper.look_at(["a"])
    shelf.paths.search_file.write_bytes(b"no database " * 1000)
    shelf.sync("a")
    assert shelf.find("ice") == ["a"]
    shelf.told = []
    shelf.keeper.sync({"a"}, is_damaged=True)
    assert shelf.told[-1] == (1, 1)
    assert shelf.find("ice") == ["a"]


def test_stopping_leaves_what_is_done(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vbatch_gui.runtime.search.index_keeper._PORTION", 0.0)
    for name in "abc":
        shelf.save(name, "ice")
    told = shelf.told

    def stop_after_one(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            keeper.stop()

    keeper = IndexKeeper(shelf.index, shelf.paths.session, stop_after_one)
    keeper.sync({"a", "b", "c"})
    assert told == [(0, 3), (1, 3)]
    keeper.sync({"a", "b", "c"})
    keeper.look_at(["b"])
    assert shelf.find("ice") == ["a"]
    shelf.sync("a", "b", "c")
    assert shelf.told == [(0, 2), (1, 2), (2, 2)]
