"""The options of a batch, as they show in its results."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pysubs2
import pytest

from tests.e2e.conftest import DEMO, CommandLine
from tests.support.clips import make_clip, word_error_rate
from vbatch_gui.domain.options import FORMATS, OutputPlace, Task
from vbatch_gui.paths import resources
from vbatch_gui.runtime.batch_processor import BatchProcessor

RunBatch = Callable[..., str]


def read_transcript(processor: BatchProcessor, batch_id: str) -> dict[str, Any]:
    (result,) = processor.get_results(batch_id)
    assert result.transcript_path is not None
    data: dict[str, Any] = json.loads(result.transcript_path.read_text())
    return data


def test_spanish_is_translated_into_english(
    processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "habla.mp4", 15, "es", seed=101)
    spoken = read_transcript(processor, run_batch(clip.path))
    translated = read_transcript(
        processor, run_batch(clip.path, options=DEMO.with_changes(task=Task.TRANSLATE))
    )
    assert (spoken["language"], spoken["task"]) == ("es", "transcribe")
    assert (translated["language"], translated["task"]) == ("es", "translate")
    assert len(translated["segments"]) > 0
    words = {
        word.strip(".,").lower() for segment in translated["segments"] for word in segment["text"].split()
    }
    assert "the" in words
    assert not {"el", "la", "en", "los", "las"} & words


def test_a_language_that_is_given_is_not_guessed(
    processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=102)
    given = read_transcript(processor, run_batch(clip.path, options=DEMO.with_changes(language="en")))
    guessed = read_transcript(processor, run_batch(clip.path))
    assert (given["language"], given["language_probability"]) == ("en", 1.0)
    assert guessed["language"] == "en"
    assert 0.5 < guessed["language_probability"] <= 1.0
    assert given["segments"] == guessed["segments"]


def test_words_have_times(processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.mp4", 60, seed=103)
    data = read_transcript(processor, run_batch(clip.path, options=DEMO.with_changes(word_timestamps=True)))
    words = [word for segment in data["segments"] for word in segment["words"]]
    assert word_error_rate(clip.text, "".join(word["word"] for word in words)) < 0.05
    starts = [word["start"] for word in words]
    assert starts == sorted(starts)
    for segment in data["segments"]:
        for word in segment["words"]:
            assert set(word) == {"start", "end", "word", "probability"}
            assert segment["start"] <= word["start"] <= word["end"] <= segment["end"]
    # Across more than one span: the words of the last sentence are heard where it is said.
    true_start, true_end, _ = clip.sentences[-1]
    assert true_start - 0.5 < words[-1]["start"] < true_end + 0.3


def test_without_word_timestamps_there_are_none(
    processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "talk.wav", 10, seed=104)
    data = read_transcript(processor, run_batch(clip.path))
    assert [segment["words"] for segment in data["segments"]] == [[]] * len(data["segments"])
    assert [segment["id"] for segment in data["segments"]] == list(range(len(data["segments"])))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_format_is_valid_and_says_the_same(
    processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path, language: str
) -> None:
    clip = make_clip(tmp_path / "talk.mp4", 40, language, seed=105)
    batch_id = run_batch(clip.path, options=DEMO.with_changes(formats=FORMATS))
    (result,) = processor.get_results(batch_id)
    assert set(result.files) == set(FORMATS)
    segments = read_transcript(processor, batch_id)["segments"]
    lines = [segment["text"].strip() for segment in segments]
    assert len(lines) > 3

    for fmt in ("srt", "vtt"):
        subtitles = pysubs2.load(str(result.files[fmt]), encoding="utf-8")
        assert subtitles.format == fmt
        assert [" ".join(line.plaintext.split()) for line in subtitles] == lines
        for line, segment in zip(subtitles, segments, strict=True):
            assert line.start / 1000 == pytest.approx(segment["start"], abs=0.001)
            assert line.end / 1000 == pytest.approx(segment["end"], abs=0.001)
    assert result.files["vtt"].read_text("utf-8").startswith("WEBVTT")
    assert result.files["txt"].read_text("utf-8").split("\n") == [*lines, ""]
    with result.files["tsv"].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert [row["text"] for row in rows] == lines
    assert [int(row["start"]) for row in rows] == [round(segment["start"] * 1000) for segment in segments]
    data = json.loads(result.files["json"].read_text("utf-8"))
    assert [segment["text"].strip() for segment in data["segments"]] == lines


def test_results_beside_the_source(processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    clip = make_clip(tmp_path / "films" / "talk.wav", 10, seed=106)
    batch_id = run_batch(
        clip.path, options=DEMO.with_changes(output_place=OutputPlace.BESIDE, formats=("srt",))
    )
    assert sorted(path.name for path in clip.path.parent.iterdir()) == ["talk.srt", "talk.wav"]
    assert processor.get_batch(batch_id).jobs[0].outputs == [str(clip.path.with_suffix(".srt"))]


def test_a_model_in_a_folder_of_the_users(vbatch: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "my model").symlink_to(resources() / "demo" / "model")
    clip = make_clip(tmp_path / "talk.wav", 10, seed=107)
    status, _ = vbatch.events(
        "run", clip.path, "--model", tmp_path / "my model", "--formats", "txt", "--output", tmp_path / "out"
    )
    assert status == 0
    assert word_error_rate(clip.text, (tmp_path / "out" / "talk.txt").read_text()) < 0.1
