"""Correcting through the one door, on a real disk."""

from __future__ import annotations

import gc
import threading
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.runtime.house import House
from vbatch_gui.domain import editing
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import NotFoundError, StateError, UsageError
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.transcripts.editing import EditState
from vbatch_gui.storage import transcripts
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.panel import TranscriptPanel

Ids = tuple[str, str]


@pytest.fixture
def ids(house: House, processor: BatchProcessor) -> Ids:
    """A finished file: its batch and its job."""
    batch = house.finished(processor, "a.mp4")
    return batch.batch_id, batch.jobs[0].job_id


def corrected(processor: BatchProcessor, ids: Ids, line: str) -> Transcript:
    transcript = processor.load_transcript(*ids)
    assert transcript is not None
    return editing.edited(transcript, editing.set_line(transcript.segments, 0, line))


def line(processor: BatchProcessor, ids: Ids) -> str:
    transcript = processor.load_transcript(*ids)
    assert transcript is not None
    return transcript.text


def test_what_is_saved_is_read_again_and_counted(house: House, processor: BatchProcessor, ids: Ids) -> None:
    changed: list[object] = []
    processor.jobs_changed.connect(lambda batch_id, job_ids: changed.append((batch_id, *job_ids)))
    with house.qtbot.waitSignal(processor.editing.saved) as saved:
        processor.editing.save(*ids, corrected(processor, ids, "five words are here now"))
    assert saved.args == list(ids)
    assert line(processor, ids) == "five words are here now"
    assert processor.get_batch(ids[0]).jobs[0].word_count == 5
    assert ids in changed
    assert processor.editing.load_state(*ids) == EditState(True, None)
    processor.close()
    again = house.open()
    assert line(again, ids) == "five words are here now"
    assert again.get_batch(ids[0]).jobs[0].word_count == 5


def test_the_original_comes_back(house: House, processor: BatchProcessor, ids: Ids) -> None:
    before = line(processor, ids)
    processor.editing.save(*ids, corrected(processor, ids, "one"))
    signals = [processor.editing.restored, processor.editing.saved]
    house.qtbot.waitSignal(processor.editing.saved).wait()
    with house.qtbot.waitSignals(signals):
        processor.editing.restore_original(*ids)
    assert line(processor, ids) == before
    assert processor.get_batch(ids[0]).jobs[0].word_count == len(before.split())
    with house.qtbot.waitSignal(processor.editing.trouble) as failed:
        processor.editing.restore_original(*ids)
    assert failed.args is not None
    assert failed.args[2].code == "not_found"


def test_what_was_corrected_is_found(house: House, processor: BatchProcessor, ids: Ids) -> None:
    search = processor.search
    house.wait(lambda: not search.is_indexing)
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, corrected(processor, ids, "Margareta sank"))
    house.wait(lambda: search.search_and_wait("Margareta").count == 1)


def test_formats_follow(house: House, processor: BatchProcessor, ids: Ids) -> None:
    text = processor.get_results(ids[0])[0].files["txt"]
    before = text.read_text()
    processor.editing.save(*ids, corrected(processor, ids, "another text"))
    house.wait(lambda: text.read_text() == "another text\n")
    assert list(processor.get_results(ids[0])[0].files) == ["txt"]
    processor.editing.restore_original(*ids)
    house.wait(lambda: text.read_text() == before)
    processor.editing.save(*ids, corrected(processor, ids, "in the last moment"))
    processor.close()
    assert text.read_text() == "in the last moment\n"


def test_documents_keep_the_day_of_the_transcription(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    processor.rewriting.write(ids[0], None, ["md"])
    document = processor.get_results(ids[0])[0].files["md"]
    job = processor.get_batch(ids[0]).jobs[0]
    assert job.finished_at is not None
    day = date.fromtimestamp(job.finished_at).isoformat()
    assert day in document.read_text()
    processor.editing.save(*ids, corrected(processor, ids, "corrected"))
    processor.settle_edits()
    assert "corrected" in document.read_text()
    assert day in document.read_text()


def test_a_day_that_no_calendar_has_is_in_nobodys_way(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    processor.get_batch(ids[0]).jobs[0].finished_at = 1e300
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, corrected(processor, ids, "corrected"))
    report = processor.rewriting.write(ids[0], None, ["md"])
    assert report.failed == []
    assert "corrected" in report.files[0].read_text()


def test_drafts_follow_each_other_and_the_last_one_stays(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    for number in range(20):
        processor.editing.save_draft(*ids, corrected(processor, ids, f"draft {number}"))
    with house.qtbot.waitSignal(processor.editing.state_loaded):
        processor.editing.request_state(*ids)
    house.wait(lambda: _draft(processor, ids) == "draft 19")
    processor.editing.drop_draft(*ids)
    house.wait(lambda: _draft(processor, ids) is None)


def _draft(processor: BatchProcessor, ids: Ids) -> str | None:
    draft = processor.editing.load_state(*ids).draft
    return None if draft is None else draft.text


def test_a_draft_outlives_a_crash(house: House, processor: BatchProcessor, ids: Ids) -> None:
    processor.editing.save_draft(*ids, corrected(processor, ids, "not yet saved"))
    house.wait(lambda: _draft(processor, ids) == "not yet saved")
    processor.close()  # nobody saved it
    again = house.open()
    with house.qtbot.waitSignal(again.editing.state_loaded) as loaded:
        again.editing.request_state(*ids)
    assert loaded.args is not None
    assert loaded.args[2].draft.text == "not yet saved"
    assert line(again, ids) != "not yet saved"


def test_closing_waits_for_what_is_being_written(house: House, processor: BatchProcessor, ids: Ids) -> None:
    processor.editing.save(*ids, corrected(processor, ids, "in the last moment"))
    processor.close()
    again = house.open()
    assert line(again, ids) == "in the last moment"
    assert again.get_batch(ids[0]).jobs[0].word_count == 4


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Corrections reach the disk late: all else that was begun meanwhile is over by then."""
    may_write = threading.Event()
    save_edited = transcripts.save_edited

    def save_late(folder: Path, transcript: Transcript, is_wanted: Callable[[], bool]) -> None:
        may_write.wait(5.0)
        save_edited(folder, transcript, is_wanted)

    monkeypatch.setattr(transcripts, "save_edited", save_late)
    QTimer.singleShot(200, may_write.set)
    yield
    may_write.set()


@pytest.mark.usefixtures("slow_disk")
def test_who_comes_back_soon_reads_what_is_still_being_written(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    processor.editing.save(*ids, corrected(processor, ids, "corrected"))
    with house.qtbot.waitSignal(processor.transcript_loaded) as loaded:
        processor.request_transcript(*ids)
    assert loaded.args is not None
    assert loaded.args[2].text == "corrected"


@pytest.mark.usefixtures("slow_disk")
def test_what_is_taken_out_holds_what_is_still_being_written(
    house: House, processor: BatchProcessor, ids: Ids, tmp_path: Path
) -> None:
    processor.editing.save(*ids, corrected(processor, ids, "corrected"))
    export = processor.start_export(ids[0], tmp_path / "out.zip")
    writing = processor.rewriting.start(ids[0], None, ["md"])
    with house.qtbot.waitSignals([export.finished, writing.finished]):
        pass
    assert "corrected" in processor.get_results(ids[0])[0].files["md"].read_text()
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        (text,) = (archive.read(name) for name in archive.namelist() if name.endswith(".txt"))
    assert text == b"corrected\n"


def test_only_finished_files_can_be_corrected(house: House, processor: BatchProcessor, ids: Ids) -> None:
    batch = house.batch(processor, "slow.mp4", start=False)
    other = batch.batch_id, batch.jobs[0].job_id
    transcript = corrected(processor, ids, "x")
    for ask in (
        lambda: processor.editing.save(*other, transcript),
        lambda: processor.editing.save_draft(*other, transcript),
        lambda: processor.editing.restore_original(*other),
        lambda: processor.editing.request_state(*other),
    ):
        with pytest.raises(StateError, match="not transcribed yet"):
            ask()
    with pytest.raises(NotFoundError):
        processor.editing.save(ids[0], "gone", transcript)


def test_a_deleted_file_stays_deleted(house: House, processor: BatchProcessor, ids: Ids) -> None:
    transcript = corrected(processor, ids, "x")
    folder = processor.result_folder(*ids)
    processor.editing.save(*ids, transcript)
    processor.delete_batch(ids[0])
    house.wait(lambda: not folder.exists())
    with pytest.raises(NotFoundError):
        processor.editing.save(*ids, transcript)


def test_what_was_opened_for_reading_is_not_corrected(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    transcript = corrected(processor, ids, "x")
    processor.close()
    reader = house.open(read_only=True)
    with pytest.raises(UsageError, match="for reading only"):
        reader.editing.save(*ids, transcript)


def test_what_was_typed_before_its_batch_was_deleted_is_there_when_it_is_had_back(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    """The window saves what it shows only when the batch has left the list."""
    transcript = corrected(processor, ids, "typed in the last second")
    changed: list[str] = []
    processor.jobs_changed.connect(lambda batch_id, job_ids: changed.append(batch_id))
    processor.discard_batch(ids[0])
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, transcript)
    assert not changed  # nobody is told of a batch that is not in the list
    processor.restore_batch(ids[0])
    assert line(processor, ids) == "typed in the last second"
    assert processor.get_batch(ids[0]).jobs[0].word_count == 5


def test_what_was_typed_before_its_batch_was_deleted_is_found_when_it_is_had_back(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    search = processor.search
    house.wait(lambda: search.search_and_wait("words").count == 1)
    transcript = corrected(processor, ids, "Margareta sank")
    processor.discard_batch(ids[0])
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, transcript)
    processor.restore_batch(ids[0])
    house.wait(lambda: search.search_and_wait("Margareta").count == 1)


def test_a_duplicate_begins_with_nothing(house: House, processor: BatchProcessor, ids: Ids) -> None:
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, corrected(processor, ids, "x"))
    copy = processor.get_batch(processor.duplicate_batch(ids[0]))
    assert copy.jobs[0].status is VideoStatus.QUEUED
    assert processor.load_transcript(copy.batch_id, copy.jobs[0].job_id) is None
    processor.start_batch(copy.batch_id)
    processor.wait(copy.batch_id, 20.0)
    assert processor.editing.load_state(copy.batch_id, copy.jobs[0].job_id) == EditState(False, None)


def test_a_line_is_corrected_in_the_panel_and_lies_on_the_disk(
    house: House, processor: BatchProcessor, ids: Ids, qapp: QApplication
) -> None:
    """The round trip: read by the panel, corrected with keys, saved, read by a new VBatch."""
    keeper = ThemeKeeper(qapp)
    panel = TranscriptPanel(keeper, Icons(keeper))
    house.qtbot.addWidget(panel)
    panel.attach(processor)
    panel.show()
    batch = processor.get_batch(ids[0])
    panel.show_job(batch, batch.jobs[0])
    house.wait(lambda: panel.text.is_editable)
    panel.text.set_caret(0, len("words"))
    house.qtbot.keyClicks(panel.text, " and deeds")
    with house.qtbot.waitSignal(processor.editing.saved):
        panel.session.save()
    assert panel.state.text() == "Edited"
    house.qtbot.keyClicks(panel.text, " again")
    panel.leave()  # as the window does when it closes
    processor.close()
    again = house.open()
    assert line(again, ids) == "words and deeds again of a.mp4"
    assert (again.result_folder(*ids) / "transcript.original.json").is_file()
    panel.deleteLater()
    gc.collect()
