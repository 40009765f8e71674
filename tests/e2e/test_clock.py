"""Subtitles fit the picture: late and broken sound keeps its times, and the right track is heard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pysubs2
import pytest

from tests.e2e.conftest import DEMO
from tests.support.clips import Clip, make_clip, speech, word_error_rate, write_media
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.runtime.batch_processor import BatchProcessor

RunBatch = Callable[..., str]


def transcript_of(processor: BatchProcessor, batch_id: str) -> Transcript:
    (job,) = processor.get_batch(batch_id).jobs
    transcript = processor.load_transcript(batch_id, job.job_id)
    assert transcript is not None
    return transcript


def assert_fits(clip: Clip, lines: list[tuple[float, float]], tolerance: float = 0.3) -> None:
    """Each line begins and ends with a sentence, and each sentence has its line."""
    assert len(lines) == len(clip.sentences)
    for (start, end), (true_start, true_end, text) in zip(lines, clip.sentences, strict=True):
        assert start == pytest.approx(true_start, abs=tolerance), text
        assert end == pytest.approx(true_end, abs=tolerance), text


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("in time.mp4", {}),
        ("late.mp4", {"late": 5.0}),
        ("late.mkv", {"late": 5.0}),
        ("gap.mp4", {"gap": (10.0, 6.0)}),
        ("late and gap.mkv", {"late": 2.0, "gap": (10.0, 45.0)}),
    ],
)
def test_subtitles_fit_the_picture(
    processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path, name: str, how: dict[str, Any]
) -> None:
    clip = make_clip(tmp_path / name, 25, seed=91, **how)
    batch_id = run_batch(clip.path)
    transcript = transcript_of(processor, batch_id)
    assert_fits(clip, [(segment.start, segment.end) for segment in transcript.segments])
    (result,) = processor.get_results(batch_id)
    subtitles = pysubs2.load(str(result.files["srt"]))
    assert_fits(clip, [(line.start / 1000, line.end / 1000) for line in subtitles])
    assert processor.get_batch(batch_id).jobs[0].duration == pytest.approx(
        25 + how.get("late", 0.0) + how.get("gap", (0.0, 0.0))[1], abs=0.5
    )


@pytest.mark.parametrize("default", [0, 1])
def test_of_two_tracks_the_default_one_is_heard_and_the_other_can_be_chosen(
    processor: BatchProcessor, run_batch: RunBatch, tmp_path: Path, default: int
) -> None:
    english, spanish = speech(15, "en", seed=92), speech(15, "es", seed=93)
    texts = [" ".join(text for _, _, text in sentences) for _, sentences in (english, spanish)]
    path = write_media(tmp_path / "film.mkv", english[0], second=spanish[0], default=default)

    heard = transcript_of(processor, run_batch(path))
    assert heard.language == ["en", "es"][default]
    assert word_error_rate(texts[default], heard.text) < 0.2  # not the other language

    batch_id = processor.create_batch("The other", options=DEMO)
    job_id = processor.add_video_to_batch(batch_id, path, audio_track=1 - default)
    processor.start_batch(batch_id)
    assert processor.wait(batch_id, timeout=60).status is BatchStatus.COMPLETED
    job = processor.get_batch(batch_id).job(job_id)
    assert [(track.index, track.language, track.is_default) for track in job.tracks] == [
        (0, "eng", default == 0), (1, "spa", default == 1),
    ]  # fmt: skip
    other = transcript_of(processor, batch_id)
    assert other.language == ["es", "en"][default]
    assert word_error_rate(texts[1 - default], other.text) < 0.2  # not the other language
