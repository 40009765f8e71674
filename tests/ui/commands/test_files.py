"""Files: the audio track is chosen in the context menu, a limit is raised where a file was too large."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu

from tests.ui.answers import answer, press
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.job import AudioTrack
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import IntakeReport, Refusal
from vbatch_gui.ui.settings.dialog import SettingsDialog
from vbatch_gui.ui.window.main_window import MainWindow


def test_a_file_with_two_tracks_offers_them(
    processor: FakeProcessor, open_window: Callable[..., MainWindow]
) -> None:
    batch_id = processor.create_batch("Tracks")
    (job_id,) = processor.add_jobs(batch_id, ["/media/film.mkv"])
    job = processor.get_batch(batch_id).job(job_id)
    job.accept(60.0, (AudioTrack(0, "eng", is_default=True), AudioTrack(1, "spa", "Commentary")))
    window = open_window()
    window.queue.select_job(job_id)
    menu = QMenu()
    window.commands.files.offer_tracks(menu)
    (action,) = menu.actions()  # kept: older versions of PySide6 let go of the menu with it
    tracks = action.menu()
    assert isinstance(tracks, QMenu)
    first, second = tracks.actions()
    assert (first.text(), second.text()) == ("1 · eng", "2 · spa · Commentary")
    assert first.isChecked()
    second.trigger()
    assert job.audio_track == 1


def test_a_file_with_one_track_offers_nothing(
    processor: FakeProcessor, open_window: Callable[..., MainWindow]
) -> None:
    batch_id = processor.create_batch("Tracks")
    (job_id,) = processor.add_jobs(batch_id, ["/media/film.mkv"])
    processor.get_batch(batch_id).job(job_id).accept(60.0, (AudioTrack(0),))
    window = open_window()
    window.queue.select_job(job_id)
    menu = QMenu()
    window.commands.files.offer_tracks(menu)
    assert menu.isEmpty()


def test_with_a_higher_limit_the_files_that_were_too_large_are_added(
    processor: FakeProcessor, open_window: Callable[..., MainWindow]
) -> None:
    batch_id = processor.create_batch("Large")
    window = open_window()
    large = Refusal("/v/large.mp4", ErrorInfo("too_large", "It is too large."))
    empty = Refusal("/v/empty.mp4", ErrorInfo("empty", "It is empty."))
    for limit, jobs in ((500, []), (0, ["large.mp4"])):
        processor.files_added.emit(batch_id, IntakeReport(refused=[empty, large]))
        bar = window.notices.bars[0]
        answer((SettingsDialog, partial(set_limit, limit)))
        bar.buttons[1].click()
        assert processor.settings.size_limit_mb == limit
        assert [job.original_filename for job in processor.get_batch(batch_id).jobs] == jobs


def set_limit(limit: int, dialog: QDialog) -> None:
    assert isinstance(dialog, SettingsDialog)
    dialog.limits.size_limit.setValue(limit)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_finished_files_are_removed_only_after_a_question(
    processor: FakeProcessor, open_window: Callable[..., MainWindow]
) -> None:
    """Their transcripts, with all corrections, are deleted with them, and nothing brings those back."""
    batch = processor.get_batch(processor.create_batch("Half done"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4"])
    processor.start_batch(batch.batch_id)
    processor.complete(batch, batch.jobs[0])
    processor.pause_batch(batch.batch_id)
    window = open_window()
    window.queue.selectAll()
    rest = answer(press("Keep"))
    window.actions_.remove.trigger()
    assert rest == []
    assert len(batch.jobs) == 3
    rest = answer(press("Remove and delete"))
    window.actions_.remove.trigger()
    assert rest == []
    assert batch.jobs == []


def test_the_folder_of_a_recording_and_that_of_its_results_are_opened(
    processor: FakeProcessor,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, [str(tmp_path / "talk ä.mp4"), "/gone/b.mp4"])
    window = open_window()
    window.queue.select_job(batch.jobs[0].job_id)
    window.actions_.open_source.trigger()
    assert opened == [str(tmp_path)]
    assert window.notices.bars == []
    processor.start_batch(batch.batch_id)
    processor.complete(batch, batch.jobs[0])
    window.actions_.open_results.trigger()
    results = processor.result_folder(batch.batch_id, batch.jobs[0].job_id)
    assert opened == [str(tmp_path), str(results)]
    window.queue.select_job(batch.jobs[1].job_id)
    window.actions_.open_source.trigger()
    assert len(opened) == 2
    assert "/gone" in window.notices.bars[0].text.text()
