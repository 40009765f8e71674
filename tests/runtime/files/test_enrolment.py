"""Files become jobs, and the engine looks into each."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import FakeClient
from tests.storage.builders import make_batch
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import AudioTrack, VideoStatus
from vbatch_gui.errors import FileRefusedError, StateError
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.files.enrolment import Enrolment
from vbatch_gui.runtime.files.probing import Prober
from vbatch_gui.runtime.values import IntakeReport

PROBED = {
    "duration": 61.5,
    "size": 3,
    "tracks": [{"index": 0, "language": "en", "title": "", "is_default": True}],
    "default_track": 0,
}


class Office:
    """An enrolment with one batch, and all that it told."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.client = FakeClient()
        self.prober = Prober(self.client.as_client())
        self.background = Background(1)
        self.batch = make_batch(0)
        self.batches: dict[str, BatchSession] = {"b1": self.batch}
        self.enrolment = Enrolment(self.batches, self.background, self.prober)
        self.added: list[list[str]] = []
        self.reports: list[IntakeReport] = []
        self.looked_at: list[tuple[str, str]] = []
        self.enrolment.jobs_added.connect(lambda _, job_ids: self.added.append(job_ids))
        self.enrolment.files_added.connect(lambda _, report: self.reports.append(report))
        self.enrolment.looked_at.connect(lambda *ids: self.looked_at.append(ids))

    def file(self, name: str = "talk.mp4") -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"xyz")
        return str(path)


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    office = Office(tmp_path, qtbot)
    yield office
    office.prober.close()
    office.client.close()
    qtbot.waitUntil(lambda: not office.prober.is_busy())
    assert office.background.wait(10)


def test_a_file_becomes_a_job_that_is_looked_at(office: Office) -> None:
    job = office.enrolment.add_file(office.batch, office.file(), None)
    assert office.batch.jobs == [job]
    assert (job.size, job.original_filename, job.session_name) == (3, "talk.mp4", "talk")
    assert (job.status, job.probed) == (VideoStatus.QUEUED, False)
    assert office.added == [[job.job_id]]
    office.client.take(job.file_path).end({"event": "done", "result": PROBED})
    office.qtbot.waitUntil(lambda: bool(office.looked_at))
    assert office.looked_at == [("b1", job.job_id)]
    assert (job.probed, job.duration) == (True, 61.5)
    assert job.tracks == (AudioTrack(0, "en", "", True),)


def test_a_file_that_the_engine_refuses_fails(office: Office) -> None:
    job = office.enrolment.add_file(office.batch, office.file(), None)
    office.client.take(job.file_path).error("no_audio", "No sound.")
    office.qtbot.waitUntil(lambda: bool(office.looked_at))
    assert job.status is VideoStatus.FAILED
    assert job.error is not None
    assert job.error.code == "no_audio"


def test_names_can_be_given_and_are_made_safe_and_unique(office: Office) -> None:
    first = office.enrolment.add_file(office.batch, office.file("a.mp4"), None, "Shown.mov", "Con: 1/2")
    second = office.enrolment.add_file(office.batch, office.file("b.mp4"), None, session_name="CON: 1/2")
    third = office.enrolment.add_file(office.batch, office.file("x/a.mkv"), None, audio_track=1)
    assert (first.original_filename, first.session_name) == ("Shown.mov", "Con_ 1_2")
    assert second.session_name == "CON_ 1_2-2"
    assert (third.session_name, third.audio_track) == ("a", 1)


def test_the_same_file_is_refused_until_it_is_removed(office: Office) -> None:
    job = office.enrolment.add_file(office.batch, office.file(), None)
    with pytest.raises(FileRefusedError) as caught:
        office.enrolment.add_file(office.batch, office.file(), None)
    assert caught.value.code == "duplicate"
    office.batch.remove_jobs([job.job_id])
    office.enrolment.forget("b1")
    assert office.enrolment.add_file(office.batch, office.file(), None).session_name == "talk"


def test_a_refused_file_uses_up_no_name(office: Office) -> None:
    office.enrolment.add_file(office.batch, office.file(), None)
    for _ in range(3):
        with pytest.raises(FileRefusedError):
            office.enrolment.add_file(office.batch, office.file(), None)
    job = office.enrolment.add_file(office.batch, office.file("other/talk.mp4"), None)
    assert job.session_name == "talk-2"


def test_a_batch_that_cannot_be_changed_takes_nothing(office: Office) -> None:
    office.batch.status = BatchStatus.COMPLETED
    with pytest.raises(StateError):
        office.enrolment.add_file(office.batch, office.file(), None)
    report = office.enrolment.add_paths(office.batch, [office.file()], None)
    assert [refusal.error.code for refusal in report.refused] == ["wrong_state"]
    assert office.batch.jobs == []


def test_each_file_for_itself(office: Office) -> None:
    paths = [office.file("in/a.mp4"), office.file("in/b.mp4"), str(office.folder / "gone.mp4")]
    report = office.enrolment.add_paths(office.batch, [paths[0], str(office.folder / "in"), paths[2]], None)
    assert report.added == [job.job_id for job in office.batch.jobs]
    assert [job.original_filename for job in office.batch.jobs] == ["a.mp4", "b.mp4"]
    assert [refusal.error.code for refusal in report.refused] == ["missing", "duplicate"]
    assert len(office.added) == 1  # told in one go


def test_folders_are_searched_in_a_thread(office: Office) -> None:
    office.file("in/a.mp4")
    office.enrolment.start_adding(office.batch, [str(office.folder / "in")], 2)
    assert office.batch.jobs == []
    office.qtbot.waitUntil(lambda: bool(office.reports))
    assert [refusal.error.code for refusal in office.reports[0].refused] == ["too_large"]
    office.enrolment.start_adding(office.batch, [str(office.folder / "in")], 3)
    office.qtbot.waitUntil(lambda: len(office.reports) == 2)
    assert office.reports[1].added == [job.job_id for job in office.batch.jobs]
    assert office.added == [office.reports[1].added]


def test_a_batch_that_is_deleted_meanwhile(office: Office) -> None:
    go = threading.Event()
    office.background.run(lambda: go.wait(10))  # the only thread
    office.enrolment.start_adding(office.batch, [office.file()], None)
    office.batches.clear()
    go.set()
    office.qtbot.waitUntil(lambda: bool(office.reports))
    assert [refusal.error.code for refusal in office.reports[0].refused] == ["not_found"]
    assert office.added == []


@pytest.mark.parametrize("meanwhile", ["cancelled", "removed", "batch deleted"])
def test_news_of_a_job_that_does_not_wait_for_it_is_passed_over(office: Office, meanwhile: str) -> None:
    job = office.enrolment.add_file(office.batch, office.file(), None)
    request = office.client.take(job.file_path)
    if meanwhile == "cancelled":
        job.skip(1.0)
    elif meanwhile == "removed":
        office.batch.remove_jobs([job.job_id])
    else:
        office.batches.clear()
    before = job.to_dict()
    request.error("no_audio")
    office.qtbot.waitUntil(lambda: not office.prober.is_busy())
    QCoreApplication.sendPostedEvents()
    assert job.to_dict() == before
    assert office.looked_at == []


def test_what_is_looked_at_already_is_not_looked_at_again(office: Office) -> None:
    job = office.enrolment.add_file(office.batch, office.file(), None)
    office.client.take(job.file_path).end({"event": "done", "result": PROBED})
    office.qtbot.waitUntil(lambda: job.probed)
    office.qtbot.waitUntil(lambda: not office.prober.is_busy())
    office.enrolment.look_at(office.batch, [job])
    assert not office.prober.is_busy()


def test_closing_fails_no_file(office: Office) -> None:
    job = office.enrolment.add_file(office.batch, office.file(), None)
    office.client.take(job.file_path)
    office.prober.close()
    office.client.close()
    office.qtbot.waitUntil(lambda: not office.prober.is_busy())
    assert job.status is VideoStatus.QUEUED
