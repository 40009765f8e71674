"""Twelve clips in ten formats, good and bad, through the command line: words, reasons, files, ZIP."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.conftest import CommandLine
from tests.support.clips import FORMATS, Clip, make_clip, silence, word_error_rate, write_media


@dataclass(frozen=True)
class Clips:
    """`spoken` are up to a minute long."""

    spoken: list[Clip]
    long: Clip
    silent: Path
    soundless: Path
    text: Path

    @property
    def all(self) -> list[Path]:
        return [clip.path for clip in self.spoken] + [self.long.path, self.silent, self.soundless, self.text]


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Clips:
    folder = tmp_path_factory.mktemp("clips")
    # Nine spoken ones in the formats but for MKV, which holds the long one: twelve with the silent,
    # the soundless and the false one.
    lengths = {
        "mp4": 20,
        "mov": 15,
        "avi": 25,
        "webm": 20,
        "mp3": 60,
        "m4a": 15,
        "wav": 30,
        "flac": 20,
        "ogg": 40,
    }
    assert {*lengths, "mkv"} == set(FORMATS)
    spoken = [
        make_clip(
            folder / f"talk {ending}.{ending}", seconds, "es" if ending in ("mov", "ogg") else "en", seed
        )
        for seed, (ending, seconds) in enumerate(lengths.items(), start=11)
    ]
    text = folder / "notes.mp4"
    text.write_text("This is a text that somebody has renamed.\n" * 50)
    return Clips(
        spoken=spoken,
        long=make_clip(folder / "three minutes.mkv", 180, seed=40, voice="en-us+m3"),
        silent=write_media(folder / "silent.m4a", silence(20)),
        soundless=write_media(folder / "no sound.mp4", None),
        text=text,
    )


@pytest.fixture(scope="module")
def run(clips: Clips, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, list[dict], Path, CommandLine]:  # type: ignore[type-arg]
    folder = tmp_path_factory.mktemp("run")
    vbatch = CommandLine(folder / "data")
    status, events = vbatch.events(
        "run", *clips.all, "--model", "demo", "--name", "Twelve", "--formats", "srt,vtt,txt,tsv,json",
        "--output", folder / "out", "--zip", folder / "all.zip",
    )  # fmt: skip
    return status, events, folder, vbatch


def last_of(events: list[dict], path: Path) -> dict:  # type: ignore[type-arg]
    return [event for event in events if event.get("file") == str(path)][-1]


def test_the_batch_is_done_and_tells_what_failed(run, clips: Clips) -> None:  # type: ignore[no-untyped-def]
    status, events, _, _ = run
    assert status == 1  # some failed
    summary = next(event for event in events if event["event"] == "batch")
    assert summary["status"] == "completed"
    assert (summary["total"], summary["completed"], summary["failed"]) == (13, 11, 2)
    assert all(0.0 <= event["progress"] <= 1.0 for event in events if event["event"] == "job")


def test_words_of_the_short_ones(run, clips: Clips) -> None:  # type: ignore[no-untyped-def]
    folder = run[2] / "out"
    truth = " ".join(clip.text for clip in clips.spoken)
    found = " ".join((folder / f"{clip.path.stem}.txt").read_text() for clip in clips.spoken)
    assert word_error_rate(truth, found) < 0.03


def test_words_of_the_long_one(run, clips: Clips) -> None:  # type: ignore[no-untyped-def]
    found = (run[2] / "out" / "three minutes.txt").read_text()
    assert word_error_rate(clips.long.text, found) < 0.05


def test_the_silent_one_is_done_and_empty(run, clips: Clips) -> None:  # type: ignore[no-untyped-def]
    assert last_of(run[1], clips.silent)["status"] == "completed"
    assert (run[2] / "out" / "silent.txt").read_text() == ""


def test_the_bad_ones_fail_with_their_reason(run, clips: Clips) -> None:  # type: ignore[no-untyped-def]
    soundless, text = last_of(run[1], clips.soundless), last_of(run[1], clips.text)
    assert soundless["status"] == text["status"] == "failed"
    assert "no sound" in soundless["message"]
    assert "not a video or sound file" in text["message"]


def test_the_zip_holds_everything(run, clips: Clips) -> None:  # type: ignore[no-untyped-def]
    with zipfile.ZipFile(run[2] / "all.zip") as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        manifest = archive.read("Twelve/manifest.csv").decode("utf-8-sig")
    for path in (*(clip.path for clip in clips.spoken), clips.long.path, clips.silent):
        stem = path.stem
        for name in ("transcript.json", *(f"{stem}.{fmt}" for fmt in ("srt", "vtt", "txt", "tsv", "json"))):
            assert f"Twelve/{stem}/{name}" in names
    rows = list(csv.DictReader(io.StringIO(manifest)))
    assert len(rows) == 13
    assert sorted(row["status"] for row in rows) == ["completed"] * 11 + ["failed"] * 2


def test_it_is_found_again(run) -> None:  # type: ignore[no-untyped-def]
    vbatch: CommandLine = run[3]
    _, (batch,) = vbatch.events("list")
    assert (batch["name"], batch["status"], batch["total"]) == ("Twelve", "completed", 13)
    _, events = vbatch.events("show", batch["batch_id"])
    assert sum(event["event"] == "job" for event in events) == 13
