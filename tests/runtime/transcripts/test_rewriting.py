"""Formats written again from finished transcripts, by the one door."""

from __future__ import annotations

import json
import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.house import House
from vbatch_gui.domain.destination import Destination
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.errors import StateError, UsageError
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.transcripts import rewriting
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.transcripts.rewriting import WriteReport


def test_into_vbatchs_own_folder(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4", "b.mp4")
    report = processor.rewriting.write(batch.batch_id, None, ["docx", "csv"])
    assert [path.name for path in report.files] == ["a.docx", "a.csv", "b.docx", "b.csv"]
    assert report.failed == []
    (result, _, _) = processor.get_results(batch.batch_id)
    assert {"docx", "csv"} < set(result.files)
    assert batch.jobs[0].outputs == []


def test_copies_by_a_template(house: House, processor: BatchProcessor, tmp_path: Path) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    to = Destination(OutputPlace.FOLDER, str(tmp_path / "out"), "{number} {stem}.{language}")
    report = processor.rewriting.write(batch.batch_id, [batch.jobs[1].job_id], ["txt", "md"], to)
    assert [path.name for path in report.files] == ["2 b.en.txt", "2 b.en.md"]
    assert all(path.parent == tmp_path / "out" and path.is_file() for path in report.files)
    assert batch.jobs[1].outputs == [str(path) for path in report.files]
    processor.close()
    saved = house.on_disk(batch.batch_id)
    assert saved is not None
    assert json.loads(json.dumps(saved))["jobs"][1]["outputs"] == batch.jobs[1].outputs


def test_nothing_that_lies_there_is_overwritten(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    beside = Path(batch.jobs[0].file_path).with_name("a.txt")
    beside.write_text("mine")
    report = processor.rewriting.write(batch.batch_id, None, ["txt"], Destination(OutputPlace.BESIDE))
    assert [path.name for path in report.files] == ["a (2).txt"]
    assert beside.read_text() == "mine"


def test_one_that_is_damaged_stops_no_other(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    folder = processor.result_folder(batch.batch_id, batch.jobs[0].job_id)
    (folder / "transcript.json").write_text("{")
    report = processor.rewriting.write(batch.batch_id, None, ["html"])
    assert [path.name for path in report.files] == ["b.html"]
    assert [(Path(r.path).name, r.error.code) for r in report.failed] == [("a.mp4", "missing")]


def test_in_the_background_with_progress(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    task = processor.rewriting.start(batch.batch_id, None, ["vtt"])
    heard: list[float] = []
    task.progress.connect(heard.append)
    with house.qtbot.waitSignal(task.finished) as finished:
        pass
    assert finished.args is not None
    (report,) = finished.args
    assert isinstance(report, WriteReport)
    assert [path.name for path in report.files] == ["a.vtt", "b.vtt"]
    assert heard == [0.5, 1.0]


def test_cancelled_what_was_written_so_far_stays(
    house: House, processor: BatchProcessor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    write, tasks = rewriting.formats.write_formats, list[ExportTask]()

    def write_and_cancel(*arguments: Any) -> list[Path]:
        tasks[0].cancel()
        return write(*arguments)

    monkeypatch.setattr(rewriting.formats, "write_formats", write_and_cancel)
    to = Destination(OutputPlace.FOLDER, str(tmp_path / "out"))
    tasks.append(processor.rewriting.start(batch.batch_id, None, ["vtt"], to))
    with house.qtbot.waitSignal(tasks[0].failed) as failed:
        pass
    assert failed.args is not None
    assert failed.args[0].code == "cancelled"
    assert [job.outputs for job in batch.jobs] == [[str(tmp_path / "out" / "a.vtt")], []]


def test_the_date_is_that_of_the_transcription(
    house: House, processor: BatchProcessor, tmp_path: Path
) -> None:
    batch = house.finished(processor, "a.mp4")
    batch.jobs[0].finished_at = 1_700_000_000.0
    day = date.fromtimestamp(1_700_000_000.0).isoformat()
    to = Destination(OutputPlace.FOLDER, str(tmp_path / "out"), "{stem} {date}")
    (path,) = processor.rewriting.write(batch.batch_id, None, ["html"], to).files
    assert path.name == f"a {day}.html"
    assert day in path.read_text()


def test_beside_a_recording_that_is_away(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    Path(batch.jobs[0].file_path).parent.rename(house.folder / "away")
    report = processor.rewriting.write(batch.batch_id, None, ["srt"], Destination(OutputPlace.BESIDE))
    assert report.files == []
    (refusal,) = report.failed
    assert refusal.error.code == "no_folder"
    assert "connect that first" in refusal.error.hint


def test_a_batch_of_a_newer_vbatch_is_not_saved(
    house: House, processor: BatchProcessor, tmp_path: Path
) -> None:
    batch = house.finished(processor, "a.mp4")
    processor.close()
    file = house.paths.batches / f"{batch.batch_id}.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "schema": 99}))
    before = file.read_bytes()
    again = house.open()
    to = Destination(OutputPlace.FOLDER, str(tmp_path / "out"))
    (path,) = again.rewriting.write(batch.batch_id, None, ["srt"], to).files
    assert path.is_file()
    again.close()
    assert file.read_bytes() == before


def test_what_cannot_be_written_is_told(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4")
    with pytest.raises(StateError, match="finished"):
        processor.rewriting.write(batch.batch_id, None, ["txt"])
    with pytest.raises(UsageError, match="odt"):
        processor.rewriting.write(batch.batch_id, None, ["odt"])
    with pytest.raises(UsageError, match="No format"):
        processor.rewriting.write(batch.batch_id, None, [])
    with pytest.raises(UsageError, match="folder"):
        Destination(OutputPlace.FOLDER)
    with pytest.raises(UsageError, match="name"):
        Destination(template="{name}")


def test_what_is_deleted_meanwhile_does_not_come_back(
    house: House, processor: BatchProcessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4")
    folder = house.paths.session(batch.jobs[0].session_id)
    begun, write_formats = threading.Event(), rewriting.formats.write_formats

    def write_slowly(*arguments: Any) -> list[Path]:
        begun.set()
        for _ in range(20):  # time for whoever would delete it now
            if threading.Event().wait(0.02) or not folder.exists():
                break
        return write_formats(*arguments)

    monkeypatch.setattr(rewriting.formats, "write_formats", write_slowly)
    task = processor.rewriting.start(batch.batch_id, None, ["docx", "csv"])
    with house.qtbot.waitSignal(task.finished) as finished:
        assert begun.wait(5)
        processor.delete_batch(batch.batch_id)
    assert finished.args is not None
    assert finished.args[0].failed == []
    house.wait(lambda: not folder.exists())
    processor.close()
    assert not folder.exists()
