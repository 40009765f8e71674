"""The whole command, at the smallest scale: it runs, measures and judges. No speed is asked for here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.contenders import ROOT
from tests.bench.model import model_folder
from tests.bench.options import parser
from tests.support.clips import speech, word_error_rate


def test_the_whole_command(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.bench", "--width", "demo", "--scale", "0.01", "--pairs", "1"),
            *("--loads", "short", "--contenders", "vbatch,faster-whisper,ceiling", "--no-calibration"),
            *("--work", str(tmp_path / "work"), "--json", str(report)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "short: throughput, × the default loop" in done.stdout
    runs = {run["contender"]: run for run in json.loads(report.read_text("utf-8"))["runs"]}
    assert list(runs) == ["vbatch", "faster-whisper", "ceiling"]
    for run in runs.values():
        assert run["problem"] == ""
        assert run["wrong"] <= 0.1 * run["words"]
        # All of it was seen: VBatch's from its log and its journals.
        assert 0 < run["first_after_load"] <= run["work_seconds"] < run["seconds"]
        assert run["peak_tree"] >= run["peak_process"] > 50 * 1024**2
        assert 0 < run["cpu"] <= 1.01


def test_a_widened_model_says_the_same_words(tmp_path: Path) -> None:
    from faster_whisper import WhisperModel

    folder = model_folder(tmp_path, "tiny")
    assert model_folder(tmp_path, "tiny") == folder
    assert (folder / "model.bin").stat().st_size > 5 * (
        model_folder(tmp_path, "demo") / "model.bin"
    ).stat().st_size
    audio, sentences = speech(12)
    segments, _ = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1).transcribe(
        audio
    )
    truth = " ".join(text for _, _, text in sentences)
    assert word_error_rate(truth, " ".join(segment.text for segment in segments)) <= 0.05


@pytest.mark.parametrize(
    "wrong", [["--loads", "clips,nothing"], ["--contenders", "nobody"], ["--scale", "0"], ["--pairs", "x"]]
)
def test_wrong_options_are_refused(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(wrong)
    assert wrong[0] in capsys.readouterr().err


def test_loads_and_contenders_keep_their_order() -> None:
    options = parser().parse_args(["--loads", "short,clips", "--contenders", "ceiling,vbatch"])
    assert options.loads == ("clips", "short")
    assert options.contenders == ("vbatch", "ceiling")
