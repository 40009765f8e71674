"""What is refused, and how that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import VBatch


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
