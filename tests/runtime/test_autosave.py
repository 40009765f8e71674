"""The batch files follow the batches, in order, and what could not be written is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.storage.builders import make_batch
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.autosave import DELAY, AutoSaver
from vbatch_gui.storage.batch_store import BatchSnapshot, BatchStore


class SlowStore(BatchStore):
    """Writes only when it is let; counts what it has written."""

    def __init__(self, paths: AppPaths) -> None:
        super().__init__(paths)
        self.may_write = threading.Event()
        self.may_write.set()
        self.began = threading.Event()
        self.writes = 0
        self.encoders: set[int] = set()

    def encode(self, taken: BatchSnapshot) -> bytes:
        self.encoders.add(threading.get_ident())
        return super().encode(taken)

    def write(self, batch_id: str, data: bytes) -> None:
        self.began.set()
        assert self.may_write.wait(10)
        super().write(batch_id, data)
        self.writes += 1


class Office:
    """A saver of the batches b1 and b2."""

    def __init__(self, folder: Path) -> None:
        self.paths = AppPaths(folder, folder)
        self.store = SlowStore(self.paths)
        self.batches: dict[str, BatchSession] = {
            batch_id: make_batch(batch_id=batch_id) for batch_id in ("b1", "b2")
        }
        self.saver = AutoSaver(self.store, self.batches.get)
        self.failures: list[ErrorInfo] = []
        self.saver.failed.connect(self.failures.append)

    def name_on_disk(self, batch_id: str) -> str | None:
        file = self.paths.batch_file(batch_id)
        return str(json.loads(file.read_text())["name"]) if file.exists() else None

    def rename(self, batch_id: str, name: str) -> None:
        self.batches[batch_id].rename(name)
        self.saver.mark(batch_id)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.store.may_write.set()
    office.saver.flush()


def test_a_change_is_on_disk_a_little_later(office: Office, qtbot: QtBot) -> None:
    office.rename("b1", "One")
    office.rename("b2", "Two")
    assert office.name_on_disk("b1") is None
    qtbot.waitUntil(lambda: office.name_on_disk("b1") == "One" and office.name_on_disk("b2") == "Two")


def test_encoding_thousands_of_jobs_is_not_done_on_the_event_loop(office: Office, qtbot: QtBot) -> None:
    office.rename("b1", "One")
    qtbot.waitUntil(lambda: office.name_on_disk("b1") == "One")
    assert len(office.store.encoders) == 1
    assert threading.get_ident() not in office.store.encoders


def test_what_changes_while_a_slow_disk_is_busy_is_one_write(office: Office, qtbot: QtBot) -> None:
    office.store.may_write.clear()
    office.rename("b1", "First")
    qtbot.waitUntil(office.store.began.is_set)
    for number in range(3):
        office.rename("b1", f"Name {number}")
        office.rename("b2", f"Name {number}")
        qtbot.wait(DELAY + 50)
    office.store.may_write.set()
    qtbot.waitUntil(lambda: office.name_on_disk("b1") == office.name_on_disk("b2") == "Name 2")
    office.saver.flush()  # would write what is still marked
    assert office.store.writes == 3


def test_many_changes_are_one_write(office: Office, qtbot: QtBot) -> None:
    for number in range(20):
        office.rename("b1", f"Name {number}")
    qtbot.waitUntil(lambda: office.name_on_disk("b1") == "Name 19")
    office.saver.flush()  # would write what is still marked
    assert office.store.writes == 1


def test_an_older_state_never_overtakes_a_newer_one(office: Office, qtbot: QtBot) -> None:
    office.store.may_write.clear()
    office.rename("b1", "Older")
    qtbot.waitUntil(office.store.began.is_set)
    office.rename("b1", "Newer")
    threading.Timer(0.05, office.store.may_write.set).start()
    office.saver.flush()
    assert office.name_on_disk("b1") == "Newer"
    assert office.store.writes == 2


def test_flush_writes_now_and_only_what_changed(office: Office) -> None:
    office.rename("b1", "One")
    office.saver.flush()
    assert office.name_on_disk("b1") == "One"
    assert office.name_on_disk("b2") is None
    office.saver.flush()
    assert office.store.writes == 1


def test_a_forgotten_batch_does_not_come_back(office: Office, qtbot: QtBot) -> None:
    office.store.may_write.clear()
    office.rename("b1", "One")
    qtbot.waitUntil(office.store.began.is_set)
    office.rename("b1", "Later")
    threading.Timer(0.05, office.store.may_write.set).start()
    office.saver.forget("b1")
    office.store.delete("b1")
    del office.batches["b1"]
    office.saver.flush()
    assert office.name_on_disk("b1") is None


def test_a_batch_that_is_gone_is_passed_over(office: Office) -> None:
    office.rename("b1", "One")
    del office.batches["b1"]
    office.saver.flush()
    assert office.name_on_disk("b1") is None


@pytest.mark.expects_errors
@pytest.mark.parametrize("at_once", [True, False])
def test_what_cannot_be_written_is_told_and_tried_again(office: Office, qtbot: QtBot, at_once: bool) -> None:
    office.paths.batches.write_text("a file in its place")
    office.rename("b1", "One")
    if at_once:
        office.saver.flush()
    qtbot.waitUntil(lambda: len(office.failures) == 1)
    assert office.failures[0].text
    office.paths.batches.unlink()
    office.rename("b1", "Two")
    office.saver.flush()
    assert office.name_on_disk("b1") == "Two"
    assert len(office.failures) == 1


@pytest.mark.expects_errors
def test_what_could_not_be_written_is_written_at_the_end(office: Office, qtbot: QtBot) -> None:
    office.paths.batches.write_text("a file in its place")
    office.rename("b1", "One")
    qtbot.waitUntil(lambda: len(office.failures) == 1)
    office.paths.batches.unlink()
    office.saver.flush()  # nothing has changed since
    assert office.name_on_disk("b1") == "One"
    assert office.name_on_disk("b2") is None


@pytest.mark.expects_errors
def test_what_could_not_be_written_is_written_once(office: Office, qtbot: QtBot) -> None:
    office.paths.batches.write_text("a file in its place")
    office.rename("b1", "One")
    qtbot.waitUntil(lambda: len(office.failures) == 1)
    office.paths.batches.unlink()
    office.rename("b1", "Two")
    qtbot.waitUntil(lambda: office.name_on_disk("b1") == "Two")
    office.saver.flush()
    assert office.store.writes == 1


@pytest.mark.expects_errors
def test_what_could_not_be_written_is_forgotten_with_its_batch(office: Office, qtbot: QtBot) -> None:
    office.paths.batches.write_text("a file in its place")
    office.rename("b1", "One")
    qtbot.waitUntil(lambda: len(office.failures) == 1)
    office.paths.batches.unlink()
    office.saver.forget("b1")
    office.saver.flush()
    assert office.name_on_disk("b1") is None
