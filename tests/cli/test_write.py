"""`write`: formats from transcripts that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import VBatch


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
