"""A bug report tells of the machine and the work, and nothing of the user."""

from __future__ import annotations

import getpass
import json
import platform
import zipfile
from pathlib import Path

import pytest

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import AudioTrack, BatchJob
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.domain.presets import Preset
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import CancelledError, ErrorInfo, StorageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.reports.diagnostics import LOG_BYTES, Facts, write_diagnostics
from vbatch_gui.runtime.values import EngineState, MemoryInfo

SECRETS = (
    *("Margareta", "Überfahrt", "pilots", "Harbour", "Ferrymen", "Zanzibar", "Quixote", "hf_abcdefghijk"),
    *("Private Recordings", "wreckers", "nobody@example.org", "Old tape", "lost words", "secret-owner"),
)
HEAD = "2026-11-22 18:16:41,123 WARNING MainProcess/4711 MainThread vbatch_gui.runtime.job_runnable: "


def make_facts(folder: Path) -> Facts:
    options = TranscriptionOptions(
        model="secret-owner/whisper-Zanzibar",
        initial_prompt="The boat is called Margareta.",
        hotwords="Margareta, Quixote",
        output_place=OutputPlace.FOLDER,
        output_folder=str(folder / "Private Recordings"),
        language="sv",
    )
    jobs = [
        BatchJob(
            "j1", "s1", "Harbour walk", str(folder / "Überfahrt" / "Harbour walk.mp4"), "Harbour walk.mp4"
        ),
        BatchJob(
            "j2", "s2", "wreckers", str(folder / "Überfahrt" / "wreckers.Zanzibar"), "wreckers.Zanzibar"
        ),
    ]
    jobs[0].tracks = (AudioTrack(0, "sv", "Old tape"), AudioTrack(1))
    jobs[0].outputs = [str(folder / "Private Recordings" / "Harbour walk.srt")]
    jobs[1].fail(ErrorInfo("internal", "It was Margareta.", "Ask Quixote."), 1.0)
    batch = BatchSession("b1", "Ferrymen", options, jobs=jobs)
    settings = Settings(defaults=options.with_changes(model=str(folder / "Zanzibar")))
    presets = [Preset("Ferrymen of old", {"initial_prompt": "Old tape", "model": "small", "language": "sv"})]
    engine = EngineState("failed", "secret-owner/whisper-Zanzibar", text="Margareta", code="engine_start")
    return Facts(settings, [batch], MemoryInfo(8, 4, 1, 1, 3), engine, {"platform": "xcb"}, presets)


def write_logs(logs: Path, facts: Facts, folder: Path) -> None:
    logs.mkdir(parents=True)
    (batch,) = facts.batches
    lines = [
        f"{HEAD}“Harbour walk.mp4” of {batch.name!r} in {folder / 'Überfahrt'} cannot be read",
        f"{HEAD}a batch deleted since: “Old tape, side A.avi”, {folder}/lost words/Old tape.avi: gone",
        f"{HEAD}{json.dumps(batch.options.to_dict())}",
        f'{HEAD}from the engine: b\'{{"text": " The lost words of the pilots',
        f"{HEAD}nobody@example.org, hf_abcdefghijk, user {getpass.getuser()} at {platform.node()}",
        f"{HEAD}the preset {facts.presets[0].name} says {facts.presets[0].changes}",
        f"{HEAD}loaded ModelKey(path='{folder}/secret-owner--whisper-Zanzibar'): 3 workers",
        "Traceback (most recent call last):",
        f'  File "{folder}/vbatch_gui/runtime/scheduler.py", line 12, in pump',
        "KeyError: 'Quixote'",
        "Fatal Python error: Segmentation fault",
    ]
    (logs / "vbatch.log").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (logs / "engine.log").write_text("CUDA failed with error out of memory\n")
    (logs / "engine.old.log").write_text("first line\n" + "CUDA is here\n" * (LOG_BYTES // 13))
    (logs / "Margareta.log").write_text("not one of VBatch's")


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    monkeypatch.setattr(getpass, "getuser", lambda: "quentin")
    monkeypatch.setattr(platform, "node", lambda: "Quentins-Desk")
    paths = AppPaths(tmp_path / "data", tmp_path / "cache")
    facts = make_facts(tmp_path)
    write_logs(paths.logs, facts, tmp_path)
    target = write_diagnostics(tmp_path / "report.zip", facts, paths)
    raw = target.read_bytes()
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        entries = {name: archive.read(name) for name in archive.namelist()}
    entries["raw"] = raw
    return entries


def test_nothing_of_the_user_is_in_any_byte(report: dict[str, bytes], tmp_path: Path) -> None:
    secrets = [*SECRETS, str(tmp_path), str(Path.home()) + "/", "Quentin", "quentin"]
    for name, content in report.items():
        assert content
        for secret in secrets:
            for form in (secret, json.dumps(secret)[1:-1], secret.lower()):
                assert form.encode() not in content, f"{secret!r} in {name}"
                assert form not in name


def test_what_a_bug_report_needs_is_there(report: dict[str, bytes]) -> None:
    assert set(report) == {
        *("README.txt", "machine.json", "settings.json", "batches.json", "raw"),
        *("logs/vbatch.log", "logs/engine.log", "logs/engine.old.log"),
    }
    machine = json.loads(report["machine.json"])
    assert machine["packages"]["PySide6-Essentials"]
    assert machine["memory"]["total"] == 8
    assert machine["window"] == {"platform": "xcb"}
    assert machine["engine"]["code"] == "engine_start"
    assert machine["engine"]["model"] == "<other>"
    settings = json.loads(report["settings.json"])
    assert settings["size_limit_mb"] == 500
    assert settings["defaults"]["beam_size"] == 5
    assert settings["defaults"]["model"] == "<folder>"
    (batch,) = json.loads(report["batches.json"])
    assert (batch["states"], batch["errors"]) == ({"queued": 1, "failed": 1}, {"internal": 1})
    assert batch["options"]["language"] == "sv"
    assert batch["options"]["initial_prompt"] == "<text of 29 characters>"
    assert [file["ending"] for file in batch["files"]] == [".mp4", "<other>"]


def test_the_logs_can_still_be_read(report: dict[str, bytes]) -> None:
    log = report["logs/vbatch.log"].decode()
    assert log.count(HEAD) == 7
    assert "<recording 1.1>" in log
    assert "3 workers" in log
    assert "Fatal Python error: Segmentation fault" in log
    assert 'File "…/vbatch_gui/runtime/scheduler.py", line 12, in pump' in log
    assert report["logs/engine.log"] == b"CUDA failed with error out of memory\n"
    assert set(report["logs/engine.old.log"].splitlines()) == {b"CUDA is here"}  # whole lines only


def test_only_a_zip_is_replaced(tmp_path: Path) -> None:
    paths, target = AppPaths(tmp_path / "data", tmp_path / "cache"), tmp_path / "talk.mp4"
    target.write_text("a recording")
    with pytest.raises(StorageError) as refused:
        write_diagnostics(target, make_facts(tmp_path), paths)
    assert refused.value.code == "not_a_zip"
    assert target.read_text() == "a recording"


def test_cancelled_it_leaves_nothing(tmp_path: Path) -> None:
    paths = AppPaths(tmp_path / "data", tmp_path / "cache")
    with pytest.raises(CancelledError):
        write_diagnostics(tmp_path / "a.zip", make_facts(tmp_path), paths, is_cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
