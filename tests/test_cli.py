"""The command line: what is understood, what is refused and how, what is printed. No display, no window."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.clips import make_clip, silence, write_media
from vbatch_gui import cli
from vbatch_gui.app import open_processor
from vbatch_gui.cli import main
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import ModelError, StorageError
from vbatch_gui.log import setup_logging
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.tuning import Measured, RunSettings, TuningReport

ROOT = Path(__file__).parents[1]
ODD = "a \"quoted\"\n'film' \N{GRINNING FACE}\u202e.wav"


@pytest.fixture(autouse=True)
def _as_before(qapp: object) -> Iterator[None]:
    hook = sys.excepthook
    yield
    setup_logging(None, debug=False, to_stderr=False)
    sys.excepthook = hook


class VBatch:
    """The command line in this process, on a data directory of its own."""

    def __init__(self, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data_dir = data_dir
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: str | Path) -> int:
        """Run it; the exit status. `out` and `err` hold what was printed."""
        self._capsys.readouterr()
        try:
            status = main([*map(str, arguments), "--data-dir", str(self.data_dir)])
        except SystemExit as end:  # argparse
            status = int(end.code or 0)
        self.out, self.err = self._capsys.readouterr()
        return status

    def json(self, *arguments: str | Path) -> tuple[int, list[dict[str, Any]]]:
        status = self(*arguments, "--json")
        return status, [json.loads(line) for line in self.out.splitlines()]

    def batches(self) -> list[str]:
        """The ids of all batches."""
        return [event["batch_id"] for event in self.json("list")[1]]


@pytest.fixture
def vbatch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> VBatch:
    return VBatch(tmp_path / "data", capsys)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "talk.wav", 5, seed=81).path


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """A data directory with one batch of one file that is done; to be copied."""
    folder = tmp_path_factory.mktemp("finished")
    clip = make_clip(folder / "talk.wav", 5, seed=81)
    with open_processor(folder / "data") as processor:
        batch_id = processor.create_batch("Talks", options=TranscriptionOptions(model="demo"))
        processor.add_video_to_batch(batch_id, clip.path)
        processor.start_batch(batch_id)
        processor.wait(batch_id, timeout=60)
    return folder / "data"


@pytest.fixture
def done(vbatch: VBatch, finished: Path) -> str:
    """The id of a batch with one file that is done."""
    shutil.copytree(finished, vbatch.data_dir)
    (path,) = (finished / "batches").glob("*.json")
    return path.stem


# -- what is wrong use -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run"], "FILE"),
        (["run", "x.mp4", "--bogus"], "--bogus"),
        (["run", "x.mp4", "--task", "sing"], "sing"),
        (["run", "x.mp4", "--model"], "--model"),
        (["export", "abc"], "--zip"),
        (["show"], "ID"),
        (["list", "too much"], "too much"),
    ],
)
def test_wrong_use_is_said_with_the_usage(vbatch: VBatch, arguments: list[str], words: str) -> None:
    assert vbatch(*arguments) == 2
    assert "usage: vbatch-gui" in vbatch.err
    assert words in vbatch.err.splitlines()[-1]
    assert vbatch.out == ""


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--max-concurrent", "0"], ["0 jobs", "1 to 5"]),
        (["--max-concurrent", "6"], ["6 jobs", "1 to 5"]),
        (["--max-concurrent", "-1"], ["-1 jobs", "1 to 5"]),
        (["--max-concurrent", "x"], ["--max-concurrent x", "auto"]),
        (["--max-concurrent", "1.5"], ["--max-concurrent 1.5", "auto"]),
        (["--formats", "srt,doc"], ["'doc'", "txt, docx, html, md, srt, vtt, ass, csv, tsv, json"]),
        (["--language", "english"], ["'english'", "auto"]),
        (["--model", ""], ["No speech model"]),
        (["--name", "   "], ["needs a name"]),
    ],
)
def test_a_value_that_cannot_be_used_is_said_and_nothing_is_made(
    vbatch: VBatch, clip: Path, options: list[str], words: list[str]
) -> None:
    assert vbatch("run", clip, *options) == 2
    for word in words:
        assert word in vbatch.err
    assert "Traceback" not in vbatch.err
    assert vbatch.batches() == []


@pytest.mark.parametrize("command", [["show"], ["resume"], ["delete"], ["export", "--zip", "x.zip"]])
@pytest.mark.parametrize(("batch_id", "words"), [("abcdef", "no batch abcdef"), ("../x", "not a valid id")])
def test_an_id_that_is_none(vbatch: VBatch, command: list[str], batch_id: str, words: str) -> None:
    assert vbatch(*command, batch_id) == 2
    assert words in vbatch.err
    assert "vbatch-gui list" in vbatch.err
    status, (error,) = vbatch.json(*command, batch_id)
    assert status == 2
    assert error["event"] == "error"
    assert words in error["text"]


def test_a_data_directory_that_is_a_file(vbatch: VBatch, clip: Path) -> None:
    vbatch.data_dir.write_text("in the way")
    assert vbatch("run", clip, "--model", "demo") == 1
    assert "--data-dir" in vbatch.err
    assert "Traceback" not in vbatch.err


# -- where options stand -----------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["before", "behind", "both"])
def test_common_options_stand_before_and_behind_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    wanted, other = tmp_path / "wanted", tmp_path / "other"
    with open_processor(wanted) as processor:
        processor.create_batch("Here")
    arguments = {
        "before": ["--data-dir", str(wanted), "--log-file", str(tmp_path / "x.log"), "list"],
        "behind": ["list", "--data-dir", str(wanted), "--log-file", str(tmp_path / "x.log")],
        "both": [
            "--data-dir",
            str(other),
            "list",
            "--log-file",
            str(tmp_path / "x.log"),
            "--data-dir",
            str(wanted),
        ],
    }[place]
    assert main(arguments) == 0
    assert "Here" in capsys.readouterr().out
    assert (tmp_path / "x.log").exists()
    assert not (wanted / "logs" / "vbatch.log").exists()


def test_debug_writes_more(vbatch: VBatch) -> None:
    assert vbatch("list", "--debug") == 0
    assert (vbatch.data_dir / "logs" / "vbatch.log").exists()


def test_a_file_whose_name_begins_with_a_dash(vbatch: VBatch, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["run", "--data-dir", str(vbatch.data_dir), "--json", "--", "-odd.wav", "--data-dir"]
    assert main(arguments) == 1
    assert capsys.readouterr().out.count("does not exist") == 2


# -- options reach the batch -------------------------------------------------------------------------


def test_options_reach_the_batch(
    vbatch: VBatch, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_process", lambda *_: 0)  # nothing is to be done here
    assert vbatch(
        "run", clip, "--name", "All of them", "--model", "demo", "--language", "es", "--task", "translate",
        "--formats", "vtt, srt,", "--max-concurrent", "3", "--output", tmp_path / "out",
    ) == 0  # fmt: skip
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        (batch,) = processor.list_batches()
    options = batch.options
    assert (batch.name, batch.max_concurrent) == ("All of them", 3)
    assert (options.model, options.language, options.task.value) == ("demo", "es", "translate")
    assert options.formats == ("srt", "vtt")
    assert (options.output_place.value, options.output_folder) == ("folder", str(tmp_path / "out"))


def test_what_is_not_said_is_the_users_default(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_processor(vbatch.data_dir) as processor:
        defaults = TranscriptionOptions(model="tiny", language="de", formats=("tsv",), beam_size=2)
        processor.update_settings(processor.settings.with_changes(defaults=defaults, max_concurrent=2))
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    assert vbatch("run", clip) == 0
    assert vbatch("run", clip, "--language", "auto", "--max-concurrent", "auto") == 0
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        first, second = processor.list_batches()
    assert (first.options, first.max_concurrent) == (defaults, 2)
    assert (second.options, second.max_concurrent) == (defaults.with_changes(language=None), None)


def test_a_preset_stands_between_the_defaults_and_what_is_said(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_processor(vbatch.data_dir) as processor:
        mine = TranscriptionOptions(model="tiny", language="de", beam_size=2)
        processor.presets.save("Mine", mine, 4)
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    assert vbatch("run", clip, "--preset", "mine", "--language", "es") == 0
    assert vbatch("run", clip, "--preset", "Quick look", "--max-concurrent", "2") == 0
    assert vbatch("run", clip, "--preset", "None such") == 2
    assert "no preset 'None such'" in vbatch.err
    assert "Quick look" in vbatch.err
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        first, second = processor.list_batches()
    assert (first.options, first.max_concurrent) == (mine.with_changes(language="es"), 4)
    assert (second.options.model, second.options.beam_size, second.max_concurrent) == ("tiny", 1, 2)


@pytest.mark.parametrize("name", ["my model", "owner/model", "tiny"])
def test_a_model_folder_is_kept_absolute_but_known_names_go_before(
    vbatch: VBatch, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    monkeypatch.chdir(tmp_path)
    assert vbatch("run", clip, "--model", name) == 0
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        (batch,) = processor.list_batches()
    assert batch.options.model == ("tiny" if name == "tiny" else str(tmp_path / name))


def test_a_batch_is_called_after_its_files(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = write_media(clip.with_name("other.wav"), silence(1))
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    vbatch("run", clip)
    vbatch("run", clip, other)
    _, batches = vbatch.json("list")
    assert [batch["name"] for batch in batches] == ["talk", "talk + 1"]


# -- run ---------------------------------------------------------------------------------------------


def test_run_tells_what_it_did(vbatch: VBatch, clip: Path) -> None:
    assert vbatch("run", clip, "--model", "demo", "--formats", "srt,txt") == 0
    paths = [Path(line) for line in vbatch.out.splitlines()]
    assert sorted(path.suffix for path in paths) == [".srt", ".txt"]
    assert all(path.read_text() for path in paths)
    assert "only knows some 280 English" in vbatch.err
    assert "done     talk.wav" in vbatch.err
    assert "1 of 1 done" in vbatch.err


def test_events_of_a_run(vbatch: VBatch, clip: Path, tmp_path: Path) -> None:
    status, events = vbatch.json("run", clip, "--model", "demo", "--zip", tmp_path / "all.zip")
    assert status == 0
    jobs = [event for event in events if event["event"] == "job"]
    for event in jobs:
        assert set(event) == {"event", "batch_id", "job_id", "file", "status", "progress", "message"}
        assert event["file"] == str(clip)
        assert 0.0 <= event["progress"] <= 1.0
    assert [event["progress"] for event in jobs] == sorted(event["progress"] for event in jobs)
    assert (jobs[-1]["status"], jobs[-1]["progress"]) == ("completed", 1.0)
    assert events[-2] == {
        "event": "export", "batch_id": events[-1]["batch_id"], "path": str(tmp_path / "all.zip"),
    }  # fmt: skip
    last = events[-1]  # the batch has the last word
    assert set(last) == {
        "event", "batch_id", "status", "total", "completed", "failed", "audio_seconds", "seconds",
    }  # fmt: skip
    assert (last["event"], last["status"], last["total"], last["completed"], last["failed"]) == (
        "batch", "completed", 1, 1, 0,
    )  # fmt: skip
    assert last["audio_seconds"] == pytest.approx(5.0, abs=0.1)
    assert 0 < last["seconds"] < 60


def test_a_missing_file_is_failed_and_the_others_are_done(vbatch: VBatch, clip: Path) -> None:
    missing = clip.with_name("missing.mp4")
    status, events = vbatch.json("run", missing, clip, "--model", "demo")
    assert status == 1
    assert events[0] == {
        "event": "job", "batch_id": events[-1]["batch_id"], "job_id": None, "file": str(missing),
        "status": "failed", "progress": 0.0,
        "message": "“missing.mp4” does not exist. Check its name and folder.",
    }  # fmt: skip
    last = events[-1]
    assert (last["event"], last["status"], last["total"], last["completed"], last["failed"]) == (
        "batch", "completed", 2, 1, 1,
    )  # fmt: skip


def test_nothing_but_missing_files(vbatch: VBatch, tmp_path: Path) -> None:
    status, events = vbatch.json("run", tmp_path / "a.mp4", tmp_path / "b.mp4", "--model", "demo")
    assert status == 1
    assert [event["event"] for event in events] == ["job", "job", "batch"]
    assert (events[-1]["status"], events[-1]["total"], events[-1]["failed"]) == ("failed", 2, 2)
    assert vbatch("run", tmp_path / "a.mp4", "--model", "demo") == 1
    assert "“a.mp4” does not exist" in vbatch.err
    assert vbatch.batches() == []  # no empty batch is left


def test_a_model_that_nobody_knows_fails_with_its_reason(vbatch: VBatch, clip: Path) -> None:
    status, events = vbatch.json("run", clip, "--model", "enormous")
    assert status == 1
    failed = [event for event in events if event["event"] == "job"][-1]
    assert failed["status"] == "failed"
    assert "no model “enormous”" in failed["message"]
    assert "small" in failed["message"]  # what to do
    assert events[-1]["status"] == "failed"


def test_output_is_never_written_over(vbatch: VBatch, clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "talk.srt").write_text("mine")
    for _ in range(2):
        assert vbatch("run", clip, "--model", "demo", "--output", out, "--formats", "srt,txt") == 0
    assert (out / "talk.srt").read_text() == "mine"
    assert sorted(path.name for path in out.iterdir()) == [
        "talk (2).srt", "talk (2).txt", "talk (3).srt", "talk (3).txt", "talk.srt",
    ]  # fmt: skip
    assert str(out / "talk (3).srt") in vbatch.out.splitlines()


def test_a_zip_that_cannot_be_written_is_failed_but_the_batch_is_done(
    vbatch: VBatch, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder.zip").mkdir()
    status, events = vbatch.json("run", clip, "--model", "demo", "--zip", tmp_path / "folder.zip")
    assert status == 1
    assert [event["event"] for event in events if event["event"] != "job"] == ["error"]  # before any work

    # What only shows when it is written comes after the work, and costs nothing of it.
    def full(*_: object) -> Path:
        raise StorageError("The disk is full.", "Free some space.", "disk_full")

    monkeypatch.setattr(BatchProcessor, "export_zip", full)
    status, events = vbatch.json("run", clip, "--model", "demo", "--zip", tmp_path / "x.zip")
    assert status == 1
    assert [event["event"] for event in events[-2:]] == ["error", "batch"]
    assert events[-1]["status"] == "completed"


def test_ctrl_c_while_files_are_looked_for(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_process", interrupted)
    assert vbatch("run", clip, "--model", "demo") == 130


# -- list, show, resume, export, delete --------------------------------------------------------------


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


# -- formats written again ---------------------------------------------------------------------------


def test_copies_are_called_by_the_template(vbatch: VBatch, clip: Path, tmp_path: Path) -> None:
    names = ("--name-template", "{number} {stem}.{language}", "--language", "en")
    assert (
        vbatch("run", clip, "--model", "demo", "--formats", "srt", "--output", tmp_path / "out", *names) == 0
    )
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["1 talk.en.srt"]


def test_formats_are_written_again(vbatch: VBatch, done: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert (
        vbatch("write", done, "--formats", "docx, html", "--output", out, "--name-template", "{batch} {stem}")
        == 0
    )
    assert vbatch.out.splitlines() == [str(out / "Talks talk.docx"), str(out / "Talks talk.html")]
    assert all(path.stat().st_size for path in out.iterdir())
    (job, _) = vbatch.json("show", done)[1]
    assert {"docx", "html"} <= set(job["files"])
    assert job["outputs"] == [str(out / "Talks talk.docx"), str(out / "Talks talk.html")]
    status, events = vbatch.json("write", done, "--jobs", "talk.wav", "--formats", "csv")
    assert status == 0
    assert [(event["event"], Path(event["path"]).name) for event in events] == [("file", "talk.csv")]


def test_what_could_not_be_written_is_told(vbatch: VBatch, done: str) -> None:
    (transcript,) = (vbatch.data_dir / "results").glob("*/transcript.json")
    transcript.unlink()
    assert vbatch("write", done, "--formats", "csv") == 1
    assert "missing or damaged" in vbatch.err
    status, events = vbatch.json("write", done, "--formats", "csv")
    assert status == 1
    assert [(event["event"], Path(event["file"]).name) for event in events] == [("failed", "talk.wav")]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--formats", "odt"], "odt"),
        (["--formats", ","], "No format"),
        (["--formats", "srt", "--jobs", "other.mp4"], "other.mp4"),
        (["--formats", "srt", "--beside", "--output", "x"], "not allowed with"),
        (["--formats", "srt", "--name-template", "{title}"], "{title} stands for nothing"),
    ],
)
def test_what_write_cannot_do(vbatch: VBatch, done: str, arguments: list[str], words: str) -> None:
    assert vbatch("write", done, *arguments) == 2
    assert words in vbatch.err


# -- as a program ------------------------------------------------------------------------------------


def environment(**changes: str) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR", "FORCE_COLOR", "COLUMNS")
    return {**{name: value for name, value in os.environ.items() if name not in hidden}, **changes}


def test_a_name_that_the_output_cannot_hold(vbatch: VBatch) -> None:
    with open_processor(vbatch.data_dir) as processor:
        processor.create_batch("día \N{GRINNING FACE}")
    done = subprocess.run(
        [sys.executable, "-m", "vbatch_gui", "list", "--data-dir", str(vbatch.data_dir)],
        cwd=ROOT, env=environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0"), capture_output=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert b"0 of 0 done  d\\xeda" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_a_terminal_shows_a_progress_bar(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 60, seed=82).path
    try:
        terminal, side = os.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo terminals (a chroot without /dev/pts)")
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "vbatch_gui", "run", str(clip), "--model", "demo"),
            *("--data-dir", str(tmp_path / "data")),
        ],
        cwd=ROOT, env=environment(TERM="xterm", LANG="C.UTF-8"), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=side,
    ) as process:  # fmt: skip
        os.close(side)
        shown = b""
        with contextlib.suppress(OSError):  # its end, on Linux
            while part := os.read(terminal, 4096):
                shown += part
        assert process.stdout is not None
        out = process.stdout.read().decode()
        assert process.wait(60) == 0
    os.close(terminal)
    text = shown.decode()
    assert "━" in text  # the bar
    assert " % " in text
    assert "0 of 1" in text
    assert "1 of 1 done" in text
    assert "━" not in out  # programs that read stdout see nothing of it
    assert len(out.splitlines()) == 2


# -- tune --------------------------------------------------------------------------------------------

_SETTINGS = RunSettings("cpu", "int8", 2, 1, 2)
_REPORT = TuningReport(
    (
        Measured(_SETTINGS, 2.0, 60.0, ""),
        Measured(replace(_SETTINGS, batch=4), 2.5, 75.0, ""),
        Measured(replace(_SETTINGS, compute_type="float32"), 0.0, 0.0, "no room\nfor it"),
    ),
    replace(_SETTINGS, batch=4),
    1.5e9,
)


class FakeTuning:
    """Answers in the place of the engine.

    Attributes:
        report: the answer, or what is raised. asked: (model, device, compute type, again) of the last call.
    """

    def __init__(self) -> None:
        self.report: TuningReport | BaseException = _REPORT
        self.asked: tuple[str, str, str, bool] | None = None

    def __call__(
        self,
        client: EngineClient,
        model: str,
        device: str,
        compute_type: str,
        again: bool,
        on_activity: Callable[[str, float | None], None],
        is_stopped: Callable[[], bool],
    ) -> TuningReport:
        self.asked = (model, device, compute_type, again)
        for fraction in (0.0, 0.5):
            on_activity("Measuring", fraction)
        if isinstance(self.report, BaseException):
            raise self.report
        return self.report


@pytest.fixture
def tuning(monkeypatch: pytest.MonkeyPatch) -> FakeTuning:
    fake = FakeTuning()
    monkeypatch.setattr(cli, "find_fastest", fake)
    return fake


def test_tune_shows_what_was_measured_and_what_is_used(vbatch: VBatch, tuning: FakeTuning) -> None:
    assert vbatch("tune", "--model", "tiny") == 0
    title, *lines = vbatch.out.splitlines()
    assert title.startswith("tiny on the processor, measured 2017-07-1")
    assert len(lines) == 3
    assert "60.0 × real time  int8, 2 workers × 1 thread, batch 2" in lines[0]
    assert [line for line in lines if "<- used" in line] == [lines[1]]
    assert "not possible" in lines[2]
    assert "no room" in lines[2]
    assert vbatch.err.count("Measuring") == 1


def test_tune_as_json(vbatch: VBatch, tuning: FakeTuning) -> None:
    status, events = vbatch.json("tune", "--model", "tiny")
    assert status == 0
    assert [event["event"] for event in events] == ["activity", "activity", "tuning"]
    assert events[-1]["model"] == "tiny"
    assert events[-1]["winner"]["batch"] == 4
    assert [candidate["real_time"] for candidate in events[-1]["candidates"]] == [60.0, 75.0, 0.0]


@pytest.mark.parametrize(("measured", "word"), [(0.0, "too small"), (1.5e9, "too slow")])
def test_tune_of_what_is_not_tried(vbatch: VBatch, tuning: FakeTuning, measured: float, word: str) -> None:
    tuning.report = TuningReport((), _SETTINGS, measured)
    assert vbatch("tune") == 0
    assert word in vbatch.out
    assert str(_SETTINGS) in vbatch.out


def test_tune_asks_for_what_was_said_else_for_the_users_default(
    vbatch: VBatch, tuning: FakeTuning, tmp_path: Path
) -> None:
    assert vbatch("tune") == 0
    assert tuning.asked == ("small", "auto", "auto", False)
    with open_processor(vbatch.data_dir) as processor:
        defaults = processor.settings.defaults.with_changes(model="base", device="cpu")
        processor.update_settings(processor.settings.with_changes(defaults=defaults))
    assert vbatch("tune", "--compute-type", "int8", "--again") == 0
    assert tuning.asked == ("base", "cpu", "int8", True)
    (tmp_path / "mine").mkdir()
    assert vbatch("tune", "--model", tmp_path / "mine", "--device", "cuda") == 0
    assert tuning.asked == (str(tmp_path / "mine"), "cuda", "auto", False)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--device", "gpu"], "'gpu'"), (["--model", ""], "No speech model"), (["x"], "unrecognized")],
)
def test_tune_used_wrongly(vbatch: VBatch, tuning: FakeTuning, arguments: list[str], words: str) -> None:
    assert vbatch("tune", *arguments) == 2
    assert words in vbatch.err
    assert tuning.asked is None


def test_tune_that_fails_or_is_interrupted(vbatch: VBatch, tuning: FakeTuning) -> None:
    tuning.report = ModelError("There is no such model.", "Choose one.", "model_unknown")
    assert vbatch("tune") == 1
    assert "There is no such model. Choose one." in vbatch.err
    assert vbatch.out == ""
    tuning.report = KeyboardInterrupt()
    assert vbatch("tune") == 130


def test_tune_waits_for_no_other_vbatch(vbatch: VBatch, tuning: FakeTuning) -> None:
    """Beside one at work any figure would be wrong."""
    with open_processor(vbatch.data_dir):
        assert vbatch("tune") == 2
    assert "already running" in vbatch.err
    assert tuning.asked is None


def test_tune_asks_the_real_engine(vbatch: VBatch) -> None:
    assert vbatch("tune", "--model", "demo") == 0
    assert "“demo” is too small" in vbatch.out
    assert vbatch("tune", "--model", "nope") == 1
    assert "no model “nope”" in vbatch.err


# -- statistics ----------------------------------------------------------------------------------------


def test_statistics_of_nothing(vbatch: VBatch) -> None:
    assert vbatch("stats") == 0
    assert vbatch.out == "Nothing has been transcribed yet.\n"
    assert not vbatch.data_dir.exists() or not (vbatch.data_dir / "history.jsonl").exists()


def test_statistics_of_what_was_done(vbatch: VBatch, done: str) -> None:
    status, events = vbatch.json("stats")
    assert status == 0
    assert [event["event"] for event in events] == ["statistics"]
    assert events[0]["files"] == 1
    assert events[0]["audio_seconds"] == pytest.approx(5.0, abs=0.2)
    assert [model["model"] for model in events[0]["models"]] == ["demo"]
    assert vbatch("delete", done) == 0
    assert vbatch("stats") == 0  # it outlives the batch
    assert "in 1 file," in vbatch.out.splitlines()[0]


# -- diagnostics -----------------------------------------------------------------------------------------


def test_diagnostics_tell_nothing_of_the_user(vbatch: VBatch, done: str, tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    assert vbatch("diagnostics", "--zip", target) == 0
    assert vbatch.out.strip() == str(target)
    assert "look at it" in vbatch.err
    with zipfile.ZipFile(target) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    assert {"README.txt", "machine.json", "settings.json", "batches.json", "logs/vbatch.log"} <= set(entries)
    assert len(json.loads(entries["batches.json"])) == 1
    for name, content in entries.items():
        assert str(tmp_path).encode() not in content, name
    assert vbatch.json("diagnostics", "--zip", target) == (
        0,
        [{"event": "diagnostics", "path": str(target)}],
    )


def test_diagnostics_replace_nothing_but_a_zip(vbatch: VBatch, clip: Path) -> None:
    before = clip.read_bytes()
    assert vbatch("diagnostics", "--zip", clip) == 1
    assert "is not a ZIP" in vbatch.err
    assert clip.read_bytes() == before
