"""What the buttons of failures do in the window."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog

from tests.ui.answers import Step, answer, press, save_as
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import AudioTrack, BatchJob, VideoStatus
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.values import EngineState
from vbatch_gui.ui.failures.advice import Help
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.settings.dialog import SettingsDialog
from vbatch_gui.ui.window.main_window import MainWindow


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    """Three files; the last two have failed, and the batch with them has not begun."""
    options = TranscriptionOptions(model="medium")
    batch = processor.get_batch(processor.create_batch("Talks", options=options))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4"])
    return batch


def fail(processor: FakeProcessor, batch: BatchSession, code: str, completed: bool = False) -> BatchJob:
    processor.start_batch(batch.batch_id)
    if completed:
        processor.complete(batch, batch.jobs[0])
    else:
        processor.fail(batch, batch.jobs[0], ErrorInfo("empty", "It is empty."))
    for job in batch.jobs[1:]:
        processor.fail(batch, job, ErrorInfo(code, f"{job.original_filename} failed."))
    return batch.jobs[1]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []

    def note(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return urls


def press_help(window: MainWindow, job: BatchJob, help_: Help) -> None:
    window.queue.select_job(job.job_id)
    window.transcript.card.buttons[help_].click()


def notices(window: MainWindow) -> list[str]:
    return [bar.notice.text for bar in window.notices.bars]


def test_a_smaller_model_for_all_that_failed_so(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    job = fail(processor, batch, "engine_memory")
    assert batch.status is BatchStatus.FAILED
    window = open_window()
    press_help(window, job, Help.SMALLER)
    assert batch.options.model == "small"
    assert batch.status is BatchStatus.PROCESSING
    statuses = [each.status for each in batch.jobs]
    assert statuses == [VideoStatus.FAILED, VideoStatus.QUEUED, VideoStatus.QUEUED]


def test_a_completed_batch_stays_and_its_failed_files_go_into_another(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    job = fail(processor, batch, "gpu", completed=True)
    window = open_window()
    press_help(window, job, Help.CPU)
    copy = processor.list_batches()[-1]
    assert (copy.name, copy.options.device, copy.status) == (
        "Talks (processor)",
        "cpu",
        BatchStatus.PROCESSING,
    )
    assert [each.file_path for each in copy.jobs] == ["/v/b.mp4", "/v/c.mp4"]
    assert batch.options.device == "auto"
    assert window.panel.current_batch() is copy
    assert notices(window) == [
        "The new batch “Talks (processor)” transcribes 2 files with other options.",
    ]


def test_the_processor_instead_of_the_graphics_card_in_the_same_batch(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    job = fail(processor, batch, "gpu")
    window = open_window()
    press_help(window, job, Help.CPU)
    assert (batch.options.device, batch.status) == ("cpu", BatchStatus.PROCESSING)
    assert [each.status for each in batch.jobs[1:]] == [VideoStatus.QUEUED, VideoStatus.QUEUED]


def test_numbers_that_the_machine_cannot_calculate_with(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    options = batch.options.with_changes(compute_type="float16")
    processor.set_options(batch.batch_id, options, batch.max_concurrent)
    job = fail(processor, batch, "compute_type")
    window = open_window()
    press_help(window, job, Help.NUMBERS)
    assert (batch.options.compute_type, job.status) == ("auto", VideoStatus.QUEUED)


def test_another_folder_for_the_copies(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession, tmp_path: Path
) -> None:
    options = batch.options.with_changes(output_place=OutputPlace.FOLDER, output_folder="/gone")
    processor.set_options(batch.batch_id, options, batch.max_concurrent)
    job = fail(processor, batch, "no_folder")
    window = open_window()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, OptionsDialog)
        dialog.panel.output.folder.setText(str(tmp_path))
        dialog.accept()

    answer((OptionsDialog, choose))
    press_help(window, job, Help.OUTPUT)
    assert (batch.options.output_folder, job.status) == (str(tmp_path), VideoStatus.QUEUED)


def test_one_failed_file_is_removed(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    job = fail(processor, batch, "empty")
    window = open_window()
    press_help(window, job, Help.REMOVE)
    assert [each.original_filename for each in batch.jobs] == ["a.mp4", "c.mp4"]


@pytest.mark.parametrize(
    ("code", "help_", "name"),
    [
        ("model_broken", Help.MODELS, "models"),
        ("internal", Help.LOG, "open_logs"),
        ("internal", Help.DIAGNOSTICS, "diagnostics"),
    ],
)
def test_buttons_that_open_what_a_menu_opens(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    code: str,
    help_: Help,
    name: str,
) -> None:
    job = fail(processor, batch, code)
    window = open_window()
    action: QAction = getattr(window.actions_, name)
    action.triggered.disconnect()
    triggered = []
    action.triggered.connect(lambda: triggered.append(name))
    press_help(window, job, help_)
    assert triggered == [name]
    assert job.status is VideoStatus.FAILED


def choose_model(name: str) -> Step:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, OptionsDialog)
        dialog.model.combo.setEditText(name)
        dialog.accept()

    return OptionsDialog, act


@pytest.mark.parametrize("completed", [False, True])
def test_another_model_is_chosen_in_the_options(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession, completed: bool
) -> None:
    job = fail(processor, batch, "model_unknown", completed)
    window = open_window()
    answer(choose_model("tiny"))
    press_help(window, job, Help.MODEL)
    changed = processor.list_batches()[-1]
    assert (changed is batch) is not completed
    assert (changed.options.model, changed.status) == ("tiny", BatchStatus.PROCESSING)
    assert [each.file_path for each in changed.jobs_in(VideoStatus.QUEUED)] == ["/v/b.mp4", "/v/c.mp4"]


@pytest.mark.parametrize("completed", [False, True])
def test_given_up_choosing_nothing_is_changed(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession, completed: bool
) -> None:
    job = fail(processor, batch, "model_unknown", completed)
    window = open_window()
    answer((OptionsDialog, QDialog.reject))
    press_help(window, job, Help.MODEL)
    assert processor.list_batches() == [batch]
    assert job.status is VideoStatus.FAILED
    assert window.panel.current_batch() is batch


def test_another_audio_track(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    for each in batch.jobs:
        each.tracks = (AudioTrack(0), AudioTrack(1))
    job = fail(processor, batch, "no_audio", completed=True)
    window = open_window()
    window.queue.select_job(job.job_id)
    window.transcript.card.buttons[Help.TRACK].menu().actions()[1].trigger()
    assert (job.audio_track, job.status) == (1, VideoStatus.QUEUED)


def test_retry_is_done_once(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    job = fail(processor, batch, "unreadable", completed=True)
    window = open_window()
    press_help(window, job, Help.RETRY)
    assert job.status is VideoStatus.QUEUED
    assert batch.jobs[2].status is VideoStatus.FAILED
    assert notices(window) == []


def test_a_moved_file_is_taken_from_where_it_is_and_the_others_are_looked_for_there(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    job = fail(processor, batch, "missing", completed=True)
    other = batch.jobs[2]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/new/b.mp4", ""))
    window = open_window()
    press_help(window, job, Help.RELINK)
    assert (job.file_path, job.status) == ("/new/b.mp4", VideoStatus.QUEUED)
    assert ("find_moved", batch.batch_id, "/new/b.mp4", "/v/b.mp4", job.job_id) in processor.calls
    processor.moved_found.emit(batch.batch_id, {other.job_id: "/new/c.mp4"})
    assert notices(window) == ["1 more missing file of this batch lies there too."]
    window.notices.bars[0].buttons[0].click()
    assert (other.file_path, other.status) == ("/new/c.mp4", VideoStatus.QUEUED)
    assert notices(window) == ["1 missing file is found."]


@pytest.mark.parametrize("takes", [True, False])
def test_a_file_of_another_size_is_asked_about(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    monkeypatch: pytest.MonkeyPatch,
    takes: bool,
) -> None:
    job = fail(processor, batch, "missing", completed=True)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/other/b.mp4", ""))
    window = open_window()
    answer(press("Take it" if takes else "Do not take it"))
    press_help(window, job, Help.RELINK)
    assert (job.file_path == "/other/b.mp4") is takes
    assert (job.status is VideoStatus.QUEUED) is takes


def test_all_missing_files_are_looked_for_in_a_folder(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fail(processor, batch, "missing", completed=True)
    window = open_window()
    summary = window.centre.summary
    assert summary is not None
    assert list(summary.reasons) == ["missing"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/new")
    summary.help_wanted.emit(Help.RELINK, batch.batch_id, "missing")
    assert ("find_moved", batch.batch_id, "/new", "", "") in processor.calls
    processor.moved_found.emit(batch.batch_id, {})
    assert notices(window) == ["None of the missing files was found there."]
    summary.help_wanted.emit(Help.RELINK, batch.batch_id, "missing")
    processor.moved_found.emit(batch.batch_id, {batch.jobs[2].job_id: "/new/c.mp4"})
    assert batch.jobs[2].file_path == "/new/c.mp4"
    assert batch.status is BatchStatus.PROCESSING


def test_a_second_folder_is_answered_while_the_first_is_looked_through(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fail(processor, batch, "missing", completed=True)
    window = open_window()
    summary = window.centre.summary
    assert summary is not None
    for folder in ("/a slow drive", "/new"):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, chosen=folder: chosen)
        summary.help_wanted.emit(Help.RELINK, batch.batch_id, "missing")
    processor.moved_found.emit(batch.batch_id, {})
    processor.moved_found.emit(batch.batch_id, {batch.jobs[2].job_id: "/new/c.mp4"})
    assert batch.jobs[2].file_path == "/new/c.mp4"
    processor.moved_found.emit(batch.batch_id, {})  # nobody asked
    said = ["None of the missing files was found there.", "1 missing file is found."]
    assert sorted(notices(window)) == sorted(said)


def test_the_files_of_a_reason_are_shown_retried_and_removed(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    fail(processor, batch, "no_audio")
    window = open_window()
    summary = window.centre.summary
    assert summary is not None
    summary.show_wanted.emit(batch.batch_id, "no_audio")
    assert window.queue.selected_jobs() == batch.jobs[1:]
    answer(press("Remove"))
    summary.help_wanted.emit(Help.REMOVE, batch.batch_id, "no_audio")
    assert [job.original_filename for job in batch.jobs] == ["a.mp4"]
    assert summary.isHidden()
    summary.help_wanted.emit(Help.RETRY, batch.batch_id, "")
    assert batch.jobs[0].status is VideoStatus.QUEUED


def test_the_time_limit_is_changed_at_its_field(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession
) -> None:
    job = fail(processor, batch, "timeout")
    window = open_window()
    seen = []

    def raise_limit(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        seen.append(dialog.focusWidget() is dialog.limits.factor)
        dialog.limits.factor.setValue(99)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    answer((SettingsDialog, raise_limit))
    press_help(window, job, Help.TIME_LIMIT)
    assert seen == [True]
    assert processor.settings.timeout_factor == 99
    assert job.status is VideoStatus.QUEUED


def test_folders_are_opened(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    opened: list[str],
    tmp_path: Path,
) -> None:
    job = fail(processor, batch, "not_media")
    job.file_path = str(tmp_path / "gone" / "b.mp4")
    processor.paths = AppPaths(tmp_path / "data", tmp_path)
    processor.paths.logs.mkdir(parents=True)
    window = open_window()
    press_help(window, job, Help.FOLDER)
    window.actions_.open_logs.trigger()
    assert opened == [str(tmp_path), str(tmp_path / "data" / "logs")]


def test_the_folder_of_vbatch_on_a_full_disk(
    open_window: Callable[..., MainWindow],
    processor: FakeProcessor,
    batch: BatchSession,
    opened: list[str],
    tmp_path: Path,
) -> None:
    processor.data_folder = tmp_path
    job = fail(processor, batch, "disk_full")
    window = open_window()
    press_help(window, job, Help.SPACE)
    assert opened == [str(tmp_path)]


def test_an_engine_that_fails_has_a_card(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, batch: BatchSession, opened: list[str]
) -> None:
    fail(processor, batch, "engine_start")
    window = open_window()
    assert window.failures.engine_card is None
    failed = EngineState("failed", text="The speech engine does not start.", code="engine_start")
    processor.engine_changed.emit(failed)
    card = window.failures.engine_card
    assert card is not None
    assert card.isVisible()
    assert list(card.buttons) == [Help.RETRY, Help.LOG, Help.DIAGNOSTICS]
    card.buttons[Help.LOG].click()
    assert len(opened) == 1
    assert card.isVisible()
    card.buttons[Help.RETRY].click()
    assert not card.isVisible()
    statuses = [job.status for job in batch.jobs]
    assert statuses == [VideoStatus.FAILED, VideoStatus.QUEUED, VideoStatus.QUEUED]
    processor.engine_changed.emit(failed)
    assert card.isVisible()
    processor.engine_changed.emit(EngineState("ready"))
    assert not card.isVisible()


def test_diagnostics_are_saved_in_a_thread_and_told(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, tmp_path: Path, opened: list[str]
) -> None:
    window = open_window()
    seen: list[str] = []
    target = tmp_path / "report.zip"
    answer(save_as(str(target), seen))
    window.actions_.diagnostics.trigger()
    assert seen[0].startswith("VBatch diagnostics ")
    ((call, path, surroundings),) = processor.calls
    assert (call, path) == ("start_diagnostics", str(target))
    assert isinstance(surroundings, dict)
    assert surroundings["platform"]
    assert processor.task is not None
    with zipfile.ZipFile(target, "w"):
        pass
    processor.task.finished.emit(str(target))
    assert notices(window) == [f"{target} is written."]
    window.notices.bars[0].buttons[0].click()
    assert opened == [str(tmp_path)]
