"""Corrections that the disk does not take: nothing that was typed is lost, and nothing older is given out."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.runtime.house import House
from tests.runtime.transcripts.test_editing import Ids, corrected, line
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.storage import atomic
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.panel import TranscriptPanel


@pytest.fixture
def ids(house: House, processor: BatchProcessor) -> Ids:
    batch = house.finished(processor, "a.mp4")
    return batch.batch_id, batch.jobs[0].job_id


@pytest.fixture
def fill_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Fill the disk, or make room again."""
    original = atomic.write_bytes

    def write_nothing(path: Path, data: bytes) -> None:
        if "results" not in path.parts:  # the batch itself is not what this is about
            return original(path, data)
        with atomic.explained("write", path):
            raise OSError(errno.ENOSPC, "No space left on device", str(path))

    def fill(full: bool) -> None:
        monkeypatch.setattr(atomic, "write_bytes", write_nothing if full else original)

    return fill


@pytest.fixture
def panel(house: House, processor: BatchProcessor, qapp: QApplication) -> Iterator[TranscriptPanel]:
    keeper = ThemeKeeper(qapp)
    panel = TranscriptPanel(keeper, Icons(keeper))
    house.qtbot.addWidget(panel)
    panel.attach(processor)
    panel.show()
    yield panel
    keeper.deleteLater()


def fail_to_save(house: House, processor: BatchProcessor, ids: Ids, text: str) -> Transcript:
    transcript = corrected(processor, ids, text)
    with house.qtbot.waitSignal(processor.editing.failed) as failed:
        processor.editing.save(*ids, transcript)
    assert failed.args is not None
    assert (*failed.args[:2], failed.args[2].code) == (*ids, "disk_full")
    return transcript


def test_what_could_not_be_saved_is_held_until_it_can(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    before = line(processor, ids)
    fill_disk(True)
    transcript = fail_to_save(house, processor, ids, "one")
    assert line(processor, ids) == before
    assert processor.editing.unsaved(*ids) is transcript
    assert processor.editing.settle(5.0) == [ids]
    fill_disk(False)
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save_again()
    assert line(processor, ids) == "one"
    assert processor.editing.settle(5.0) == []
    processor.editing.save_again()  # nothing is left to be saved
    assert processor.editing.settle(5.0) == []


def test_what_is_newer_is_saved_and_nothing_older_after_it(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    fill_disk(True)
    fail_to_save(house, processor, ids, "one")
    fill_disk(False)
    processor.editing.save(*ids, corrected(processor, ids, "two"))
    processor.editing.save_again()
    assert processor.editing.settle(5.0) == []
    assert line(processor, ids) == "two"


def test_nothing_older_is_exported_or_written(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None], tmp_path: Path
) -> None:
    fill_disk(True)
    fail_to_save(house, processor, ids, "one")
    fill_disk(False)
    for start in (
        lambda: processor.start_export(ids[0], tmp_path / "talks.zip"),
        lambda: processor.rewriting.start(ids[0], None, ["srt"]),
    ):
        with house.qtbot.waitSignal(start().failed) as failed:
            pass
        assert failed.args is not None
        assert failed.args[0].code == "unsaved"
        assert "“a.mp4”" in failed.args[0].text
    assert not (tmp_path / "talks.zip").exists()
    processor.editing.save_again()
    with house.qtbot.waitSignal(processor.start_export(ids[0], tmp_path / "talks.zip").finished):
        pass


def test_formats_beside_it_say_what_it_says(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    text = processor.get_results(ids[0])[0].files["txt"]
    before, time = text.read_text(), text.stat().st_mtime_ns
    fill_disk(True)
    fail_to_save(house, processor, ids, "one")
    processor.editing.settle(5.0)
    assert (text.read_text(), text.stat().st_mtime_ns) == (before, time)


@pytest.mark.parametrize("way", ["delete", "drop"])
def test_what_is_not_wanted_any_more_is_not_missed(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None], way: str
) -> None:
    fill_disk(True)
    fail_to_save(house, processor, ids, "one")
    if way == "delete":
        processor.delete_batch(ids[0])
    else:
        processor.editing.drop_draft(*ids)
    assert processor.editing.settle(5.0) == []
    processor.editing.save_again()


def test_a_drive_that_is_away_is_no_reason_to_forget(
    house: House, processor: BatchProcessor, ids: Ids
) -> None:
    """The folder of the results is gone, the file of the batch is not removed: it may come back."""
    processor.editing  # noqa: B018 - made while the folder is there
    transcript = corrected(processor, ids, "one")
    results, away = house.paths.results, house.paths.results.with_name("away")
    results.rename(away)
    with house.qtbot.waitSignal(processor.editing.failed):
        processor.editing.save(*ids, transcript)
    shutil.rmtree(results, ignore_errors=True)
    away.rename(results)
    processor.editing.save_again()
    assert processor.editing.settle(5.0) == []
    assert line(processor, ids) == "one"


def test_in_the_panel_it_is_there_again_still_not_saved(
    house: House,
    processor: BatchProcessor,
    fill_disk: Callable[[bool], None],
    panel: TranscriptPanel,
) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    first, second = batch.jobs
    panel.show_job(batch, first)
    house.wait(lambda: panel.text.is_editable)
    fill_disk(True)
    house.qtbot.keyClicks(panel.text, "so ")
    with house.qtbot.waitSignal(panel.save_failed) as failed:
        panel.show_job(batch, second)
    assert failed.args is not None
    assert failed.args[:2] == [batch.batch_id, first.job_id]
    house.wait(lambda: panel.text.is_editable)
    assert "b.mp4" in panel.text.toPlainText()
    assert panel.settle(5.0) == [(batch.batch_id, first.job_id)]
    panel.show_job(batch, first)
    house.wait(lambda: panel.text.is_editable)
    assert panel.text.toPlainText() == "so words of a.mp4"
    assert panel.state.text() == "Edited, not saved"
    fill_disk(False)
    panel.save()
    house.wait(lambda: panel.state.text() == "Edited")
    assert line(processor, (batch.batch_id, first.job_id)) == "so words of a.mp4"
    assert panel.settle(5.0) == []


def test_what_was_taken_back_before_it_was_saved_is_not_there_again(
    house: House,
    processor: BatchProcessor,
    fill_disk: Callable[[bool], None],
    panel: TranscriptPanel,
) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    panel.show_job(batch, batch.jobs[0])
    house.wait(lambda: panel.text.is_editable)
    fill_disk(True)
    house.qtbot.keyClicks(panel.text, "so ")
    with house.qtbot.waitSignal(panel.save_failed):
        panel.save()
    panel.text.undo_edit()
    panel.show_job(batch, batch.jobs[1])
    assert panel.settle(5.0) == []


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_was_corrected_is_saved_though_the_transcript_was_deleted_by_hand(
    house: House, processor: BatchProcessor, ids: Ids, what: str
) -> None:
    transcript = corrected(processor, ids, "one")
    folder = processor.result_folder(*ids)
    if what == "folder":
        shutil.rmtree(folder)
    else:
        (folder / "transcript.json").unlink()
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, transcript)
    assert line(processor, ids) == "one"
    assert processor.editing.settle(5.0) == []


def test_what_is_held_is_shown_where_nothing_is_on_the_disk(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    """Else the file would count as lost, and what was typed with it."""
    fill_disk(True)
    transcript = fail_to_save(house, processor, ids, "one")
    shutil.rmtree(processor.result_folder(*ids))
    with house.qtbot.waitSignal(processor.transcript_loaded) as loaded:
        processor.request_transcript(*ids)
    assert loaded.args == [*ids, transcript]
    assert processor.get_batch(ids[0]).jobs[0].status is VideoStatus.COMPLETED


def test_what_cannot_be_saved_any_more_keeps_nothing_from_closing(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    """The window asks before they are lost; before, it could not be closed at all."""
    fill_disk(True)
    fail_to_save(house, processor, ids, "one")
    processor.get_batch(ids[0]).jobs[0].lose_results(ErrorInfo("results_gone", "It is gone."))
    processor.editing.save_again()
    assert processor.editing.settle(5.0) == [ids]


def test_the_original_comes_back_with_its_formats_where_corrections_could_not_be_saved(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    text = processor.get_results(ids[0])[0].files["txt"]
    before = text.read_text()
    processor.editing.save(*ids, corrected(processor, ids, "one"))
    house.wait(lambda: text.read_text() == "one\n")
    fill_disk(True)
    fail_to_save(house, processor, ids, "two")
    fill_disk(False)
    with house.qtbot.waitSignal(processor.editing.restored):
        processor.editing.restore_original(*ids)
    assert processor.editing.settle(5.0) == []
    assert text.read_text() == before


def test_what_is_saved_behind_the_way_back_is_held(
    house: House, processor: BatchProcessor, ids: Ids, fill_disk: Callable[[bool], None]
) -> None:
    with house.qtbot.waitSignal(processor.editing.saved):
        processor.editing.save(*ids, corrected(processor, ids, "one"))
    fill_disk(True)  # going back needs no room
    newer = corrected(processor, ids, "two")
    with house.qtbot.waitSignal(processor.editing.failed):
        processor.editing.restore_original(*ids)
        processor.editing.save(*ids, newer)
    assert processor.editing.unsaved(*ids) is newer


def test_what_a_crash_left_and_nobody_answered_lies_on_the_disk_again(
    house: House, processor: BatchProcessor, ids: Ids, panel: TranscriptPanel
) -> None:
    left = corrected(processor, ids, "a hundred corrections")
    processor.editing.save_draft(*ids, left)
    batch = processor.get_batch(ids[0])
    with house.qtbot.waitSignal(processor.editing.state_loaded):
        panel.show_job(batch, batch.jobs[0])
    house.qtbot.keyClicks(panel.text, "so ")
    panel.leave()  # as the window does when it closes
    processor.close()
    again = house.open()
    assert line(again, ids).startswith("so ")
    draft = again.editing.load_state(*ids).draft
    assert draft is not None
    assert draft.text == "a hundred corrections"
