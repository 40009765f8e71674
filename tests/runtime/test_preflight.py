from __future__ import annotations

import os
import shutil
import time
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vbatch_gui.app import open_processor
from vbatch_gui.domain.ids import new_id
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.errors import NotFoundError
from vbatch_gui.runtime.batch_processor import BatchProcessor

DEMO = TranscriptionOptions(model="demo")


@pytest.fixture
def processor(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[BatchProcessor]:
    monkeypatch.setenv("VBATCH_CACHE_DIR", str(tmp_path / "cache"))
    with open_processor(tmp_path / "data", engine=["false"]) as processor:
        yield processor


@pytest.fixture
def videos(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "videos"
    folder.mkdir()
    files = [folder / name for name in ("a.mp4", "b.mp4", "A.mkv")]
    for file in files:
        file.write_bytes(b"x")
    return files


def checked(
    processor: BatchProcessor, qtbot: QtBot, options: TranscriptionOptions, files: list[Path]
) -> Preflight:
    batch_id = processor.create_batch("Talks", None, options)
    for file in files:
        processor.add_video_to_batch(batch_id, file)
    return look(processor, qtbot, batch_id)


def look(processor: BatchProcessor, qtbot: QtBot, batch_id: str) -> Preflight:
    with qtbot.waitSignal(processor.preflight.checked, timeout=10_000) as answer:
        processor.preflight.check(batch_id)
    assert answer.args is not None
    assert answer.args[0] == batch_id
    result = answer.args[1]
    assert isinstance(result, Preflight)
    return result


def concerns(preflight: Preflight) -> list[Concern]:
    return [finding.concern for finding in preflight.findings]


def test_nothing_to_say(processor: BatchProcessor, qtbot: QtBot, videos: list[Path]) -> None:
    found = checked(processor, qtbot, DEMO, videos)
    assert found == Preflight(3, 3, 0.0, "demo")


def test_lengths_and_the_speed_of_this_machine(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def speed_of(model: str) -> float:
        asked.append(model)
        return 4.0

    monkeypatch.setattr(processor.statistics, "speed_of", speed_of)
    batch_id = processor.create_batch("Talks", None, DEMO)
    for file in videos:
        processor.add_video_to_batch(batch_id, file)
    jobs = processor.get_batch(batch_id).jobs
    jobs[0].duration, jobs[1].duration = 600.0, 200.0
    jobs[1].progress = 0.5
    found = look(processor, qtbot, batch_id)
    assert (found.files, found.unseen, found.audio_seconds, found.speed) == (3, 1, 700.0, 4.0)
    assert asked == ["demo"]
    assert found.seconds == pytest.approx(700 / 2 * 3 / 4)


def test_missing_files(processor: BatchProcessor, qtbot: QtBot, videos: list[Path]) -> None:
    batch_id = processor.create_batch("Talks", None, DEMO)
    for file in videos:
        processor.add_video_to_batch(batch_id, file)
    videos[1].unlink()
    assert look(processor, qtbot, batch_id).findings == (Finding(Concern.MISSING, ("b.mp4",), 1),)


def test_results_that_are_there_and_names_that_are_equal(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path]
) -> None:
    (videos[0].parent / "B.SRT").touch()
    (videos[0].parent / "a.pdf").touch()  # of no format that is written
    options = DEMO.with_changes(output_place=OutputPlace.BESIDE)
    existing, same = checked(processor, qtbot, options, videos).findings
    assert (existing.concern, existing.names, existing.count) == (Concern.EXISTING, ("b",), 1)
    assert (same.concern, same.names) == (Concern.SAME_NAME, ("A.mkv",))
    numbered = options.with_changes(name_template="{number} {stem}")
    assert checked(processor, qtbot, numbered, videos).findings == ()
    # Nobody knows the language yet.
    template = options.with_changes(name_template="{stem}.{language}")
    assert concerns(checked(processor, qtbot, template, videos)) == [Concern.SAME_NAME]


def test_a_folder_for_all_of_them(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "results"
    options = DEMO.with_changes(output_place=OutputPlace.FOLDER, output_folder=str(folder))
    assert concerns(checked(processor, qtbot, options, videos)) == [Concern.SAME_NAME]
    assert not folder.exists()  # it was only looked at
    (tmp_path / "new").touch()
    found = checked(processor, qtbot, options, videos[:1])
    assert found.findings == (Finding(Concern.PLACE, (str(folder),), 1, place=str(folder)),)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_closed(processor: BatchProcessor, qtbot: QtBot, videos: list[Path]) -> None:
    videos[0].parent.chmod(0o500)
    try:
        options = DEMO.with_changes(output_place=OutputPlace.BESIDE)
        found = checked(processor, qtbot, options, videos[:1])
    finally:
        videos[0].parent.chmod(0o700)
    assert concerns(found) == [Concern.PLACE]


def test_models_that_are_not_here(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path], tmp_path: Path
) -> None:
    absent = checked(processor, qtbot, TranscriptionOptions(model="tiny"), videos[:1]).findings
    assert [(f.concern, f.needed, f.place) for f in absent] == [
        (Concern.MODEL_ABSENT, 75 * 1024**2, "tiny"),
    ]
    unknown = checked(processor, qtbot, TranscriptionOptions(model="owner/name"), videos[:1])
    assert concerns(unknown) == [Concern.MODEL_ABSENT]
    (tmp_path / "empty").mkdir()
    broken = checked(processor, qtbot, TranscriptionOptions(model=str(tmp_path / "empty")), videos[:1])
    assert concerns(broken) == [Concern.MODEL_BROKEN]


def test_a_model_that_can_never_fit(processor: BatchProcessor, qtbot: QtBot, videos: list[Path]) -> None:
    total = processor.memory_manager.get_memory_info().total
    processor.memory_manager.reserve = total - 1024**2
    found = checked(processor, qtbot, DEMO, videos[:1]).findings
    assert [(f.concern, f.free) for f in found] == [(Concern.MODEL_TOO_LARGE, total)]


def test_a_disk_that_is_nearly_full(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 10**6, 10**6))
    (found,) = checked(processor, qtbot, DEMO, videos[:1]).findings
    assert (found.concern, found.free) == (Concern.DISK, 10**6)
    assert found.needed > 10**6


def test_only_what_is_still_to_be_done_counts(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path]
) -> None:
    batch_id = processor.create_batch("Talks", None, DEMO)
    ids = [processor.add_video_to_batch(batch_id, file) for file in videos]
    processor.cancel_jobs(batch_id, ids[:1])
    assert look(processor, qtbot, batch_id).files == 2


def test_a_batch_that_is_not_there(processor: BatchProcessor) -> None:
    with pytest.raises(NotFoundError):
        processor.preflight.check("0" * 32)


def test_thousands_of_files_take_no_time_on_the_event_loop(
    processor: BatchProcessor, qtbot: QtBot, videos: list[Path]
) -> None:
    batch_id = processor.create_batch("Talks", None, DEMO.with_changes(output_place=OutputPlace.BESIDE))
    batch = processor.get_batch(batch_id)
    source = batch.job(processor.add_video_to_batch(batch_id, videos[0]))
    for _ in range(4_999):
        batch.add_job(source.copy(new_id(), new_id(), 0.0))
    processor.preflight.check(batch_id)  # what lies behind it is loaded
    with qtbot.waitSignal(processor.preflight.checked, timeout=20_000):
        began = time.perf_counter()
        processor.preflight.check(batch_id)
        assert time.perf_counter() - began < 0.2  # a tenth of that where nothing else runs
