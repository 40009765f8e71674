"""The audio track of a file is chosen in its context menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.job import AudioTrack
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
