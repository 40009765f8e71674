"""A real BatchProcessor in a folder of the test, whose engine is played by the test."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.runtime.fakes import OPTIONS, FakeClient, FakeMemory, FakeRequest
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.files.probing import Prober
from vbatch_gui.runtime.memory import FootprintStore
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.settings import SettingsStore

PROBED = {"duration": 60.0, "size": 1000, "tracks": [], "default_track": 0}
QUEUED, PROCESSING, COMPLETED, FAILED, SKIPPED = VideoStatus


class House:
    """All that a BatchProcessor needs, in one folder; it can be opened again and again.

    Attributes:
        by_hand: words in the names of files that the engine does not answer for of itself.
    """

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.paths = AppPaths(folder / "data", folder / "cache")
        self.by_hand: tuple[str, ...] = ("slow",)
        self.opened: list[BatchProcessor] = []
        self.probers: list[Prober] = []
        self.client = FakeClient()

    def open(self, read_only: bool = False, is_alone: bool = True) -> BatchProcessor:
        self.client = client = FakeClient(self.answer)
        prober = Prober(client.as_client())
        self.probers.append(prober)
        memory = FakeMemory()
        footprints = FootprintStore(self.paths.footprints_file)
        settings_store = SettingsStore(self.paths.settings_file)
        settings, problems = settings_store.load()
        processor = BatchProcessor(
            self.paths,
            BatchStore(self.paths),
            settings_store,
            client.as_client(),
            memory,
            prober,
            Scheduler(client.as_client(), memory, footprints, self.paths, settings, prober.is_suspecting),
            settings,
            problems,
            read_only,
            is_alone,
        )
        self.opened.append(processor)
        processor.begin()
        return processor

    def answer(self, request: FakeRequest) -> None:
        """As the engine would: files named "bad" or "silent" are refused, those named "fails" fail."""
        name = Path(request.path).name
        if request.op == "probe":
            if "unprobed" in name:
                return
            if "silent" in name:
                request.error("no_audio", f"“{name}” has no sound.")
            else:
                request.end({"event": "done", "result": PROBED})
        elif "fails" in name:
            request.error("not_media", "It is broken.")
        elif not any(word in name for word in self.by_hand):
            request.span(0.0, 60.0, f"words of {name}")
            request.done()

    def file(self, name: str) -> Path:
        path = self.folder / "videos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 1000)
        return path

    def batch(self, processor: BatchProcessor, *names: str, start: bool = True) -> BatchSession:
        """A batch of these files, started."""
        batch_id = processor.create_batch("Lectures", 2, OPTIONS)
        for name in names:
            processor.add_video_to_batch(batch_id, self.file(name))
        if start:
            processor.start_batch(batch_id)
        return processor.get_batch(batch_id)

    def finished(self, processor: BatchProcessor, *names: str) -> BatchSession:
        """A batch of these files that ran to its end."""
        batch = self.batch(processor, *names)
        return processor.wait(batch.batch_id, 20.0)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def on_disk(self, batch_id: str) -> dict[str, object] | None:
        file = self.paths.batch_file(batch_id)
        return dict(json.loads(file.read_text())) if file.exists() else None


def the_rest(request: FakeRequest) -> None:
    """Answers as the engine does for what begins in the middle of a file."""
    request.span(30.0, 60.0, "the rest")
    request.done()


def states(batch: BatchSession) -> list[VideoStatus]:
    return [job.status for job in batch.jobs]


def forbidden(processor: BatchProcessor, batch: BatchSession, path: Path) -> list[Callable[[], object]]:
    """All that changes the files or options of a batch."""
    batch_id, job_id = batch.batch_id, batch.jobs[0].job_id
    return [
        lambda: processor.add_video_to_batch(batch_id, path),
        lambda: processor.add_paths(batch_id, [path]),
        lambda: processor.add_paths_and_wait(batch_id, [path]),
        lambda: processor.remove_jobs(batch_id, [job_id]),
        lambda: processor.set_options(batch_id, OPTIONS, 1),
        lambda: processor.set_audio_track(batch_id, job_id, None),
    ]
