"""`list`, `show`, `resume`, `export` and `delete`."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import ODD, VBatch
from tests.support.clips import silence, write_media
from vbatch_gui.app import open_processor
from vbatch_gui.domain.options import TranscriptionOptions


def test_list_of_nothing(vbatch: VBatch) -> None:
    assert vbatch("list") == 0
    assert vbatch.out == ""
    assert "no batches yet" in vbatch.err
    assert vbatch.json("list") == (0, [])


def test_list(vbatch: VBatch, done: str) -> None:
    assert vbatch("list") == 0
    (line,) = vbatch.out.splitlines()
    assert line.split() == [done, "completed", "1", "of", "1", "done", "Talks"]
    _, (batch,) = vbatch.json("list")
    assert (batch["event"], batch["batch_id"], batch["name"]) == ("batch", done, "Talks")
    assert (batch["status"], batch["interrupted"], batch["completed"]) == ("completed", False, 1)


def test_show(vbatch: VBatch, done: str, finished: Path) -> None:
    assert vbatch("show", done) == 0
    assert "completed  100%  talk.wav" in vbatch.out
    _, (job, batch) = vbatch.json("show", done)
    assert (job["file"], job["status"], job["session_name"], job["language"]) == (
        str(finished.with_name("talk.wav")), "completed", "talk", "en",
    )  # fmt: skip
    assert job["duration"] == pytest.approx(5.0, abs=0.1)
    assert job["words"] > 0
    assert json.loads(Path(job["transcript"]).read_text())["segments"]
    assert set(job["files"]) == {"srt", "txt"}
    assert (batch["event"], batch["batch_id"]) == ("batch", done)


def test_resume_of_what_is_done_has_nothing_to_do(vbatch: VBatch, done: str) -> None:
    status = vbatch("resume", done)
    assert status != 0
    assert "Talks" in vbatch.err
    assert "Traceback" not in vbatch.err


def test_resume_goes_on_with_a_batch_that_never_began(vbatch: VBatch, clip: Path, tmp_path: Path) -> None:
    with open_processor(vbatch.data_dir) as processor:
        batch_id = processor.create_batch("Later", options=TranscriptionOptions(model="demo"))
        processor.add_video_to_batch(batch_id, clip)
    status, events = vbatch.json("resume", batch_id, "--zip", tmp_path / "later.zip")
    assert status == 0
    assert events[-1]["completed"] == 1
    assert zipfile.is_zipfile(tmp_path / "later.zip")


def test_export(vbatch: VBatch, done: str, tmp_path: Path) -> None:
    for number, as_json in enumerate([False, True]):
        target = tmp_path / f"{number}.zip"
        if as_json:
            assert vbatch.json("export", done, "--zip", target) == (
                0, [{"event": "export", "batch_id": done, "path": str(target)}],
            )  # fmt: skip
        else:
            assert vbatch("export", done, "--zip", target) == 0
            assert vbatch.out == f"{target}\n"
        with zipfile.ZipFile(target) as archive:
            assert "Talks/talk/talk.srt" in archive.namelist()


def test_export_makes_a_folder_that_is_missing(vbatch: VBatch, done: str, tmp_path: Path) -> None:
    assert vbatch("export", done, "--zip", tmp_path / "nowhere" / "x.zip") == 0
    assert zipfile.is_zipfile(tmp_path / "nowhere" / "x.zip")


def test_delete(vbatch: VBatch, done: str) -> None:
    assert vbatch("delete", done) == 0
    assert "Deleted: Talks" in vbatch.err
    assert vbatch.batches() == []
    assert list((vbatch.data_dir / "results").iterdir()) == []
    assert vbatch("delete", done) == 2


def test_delete_as_json(vbatch: VBatch, done: str) -> None:
    assert vbatch.json("delete", done) == (0, [{"event": "delete", "batch_id": done}])


def test_odd_names_are_shown_on_one_line(vbatch: VBatch, tmp_path: Path) -> None:
    path = write_media(tmp_path / ODD, silence(2))
    assert vbatch("run", path, "--model", "demo", "--name", "Two\nlines\x1b[31m") == 0
    (line,) = [line for line in vbatch.err.splitlines() if line.startswith("done")]
    assert "quoted" in line
    assert "'film'" in line
    for command in (["list"], ["show", vbatch.batches()[0]]):
        assert vbatch(*command) == 0
        assert not set("\x1b\u202e") & set(vbatch.out + vbatch.err)
        # The batch; below it the file and its folder.
        assert len(vbatch.out.splitlines()) == (1 if command == ["list"] else 3)


def test_a_damaged_batch_is_told_and_the_others_are_listed(vbatch: VBatch, done: str) -> None:
    (vbatch.data_dir / "batches" / "damaged.json").write_text("{")
    assert vbatch("list") == 0
    assert done in vbatch.out
    assert "damaged" in vbatch.err


def test_the_batch_of_a_newer_vbatch_is_looked_at(vbatch: VBatch, done: str) -> None:
    path = vbatch.data_dir / "batches" / f"{done}.json"
    data = json.loads(path.read_text())
    path.write_text(json.dumps({**data, "schema": data["schema"] + 1}))
    assert vbatch("list") == 0
    assert done in vbatch.out
