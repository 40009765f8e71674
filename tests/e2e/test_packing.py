"""Many short files: heard together, each with its own words, whatever happens to one of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from faster_whisper import WhisperModel
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import DEMO
from tests.e2e.test_engine_death import FRAGILE, engine_of_this_process
from tests.support.clips import Clip, make_clip, word_error_rate
from vbatch_gui.app import open_processor
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.options import MAX_CONCURRENT
from vbatch_gui.paths import resources
from vbatch_gui.runtime.batch_processor import BatchProcessor

SPANISH = range(3, 24, 4)  # of 24


@pytest.fixture(scope="module")
def whisper() -> WhisperModel:
    return WhisperModel(str(resources() / "demo" / "model"), device="cpu", compute_type="int8", cpu_threads=1)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> list[Clip]:
    return make_clips(tmp_path_factory.mktemp("english"), ["en"] * 24)


def make_clips(folder: Path, languages: Sequence[str]) -> list[Clip]:
    """Of 4.2 to 6 s, each with a sentence of its own."""
    clips = [
        make_clip(folder / f"{number:02} {language}.wav", 4.2 + number % 4 * 0.6, language, seed=300 + number)
        for number, language in enumerate(languages)
    ]
    assert all(clip.text for clip in clips)
    return clips


@pytest.fixture(scope="module")
def alone(english: list[Clip], whisper: WhisperModel) -> list[str]:
    """What faster-whisper itself says of each."""
    return [heard_alone(whisper, clip) for clip in english]


def heard_alone(whisper: WhisperModel, clip: Clip) -> str:
    segments, _ = whisper.transcribe(
        str(clip.path),
        language=clip.language,
        beam_size=5,
        vad_filter=True,
        condition_on_previous_text=False,
    )
    return " ".join(segment.text.strip() for segment in segments)


class Follower:
    """What is told of the jobs.

    Attributes:
        most_at_once: jobs that ran at the same time. ends: how often each came to its end.
        told: the jobs of which something was told.
    """

    def __init__(self, processor: BatchProcessor) -> None:
        self.most_at_once = 0
        self.ends: Counter[str] = Counter()
        self.told: set[str] = set()
        self._final: set[str] = set()
        self._processor = processor
        processor.jobs_changed.connect(self._follow)

    def _follow(self, batch_id: str, job_ids: list[str]) -> None:
        batch = self._processor.get_batch(batch_id)
        self.most_at_once = max(self.most_at_once, len(batch.jobs_in(VideoStatus.PROCESSING)))
        self.told.update(job_ids)
        final = {job.job_id for job in batch.jobs if job.status.is_final}
        self.ends.update(final - self._final)
        self._final = final


@contextmanager
def short_files(
    data_dir: Path,
    qtbot: QtBot,
    paths: Sequence[Path],
    max_concurrent: int | None = None,
    engine: Sequence[str] | None = None,
) -> Iterator[tuple[BatchProcessor, str]]:
    """A batch of these files, all of them looked at: ready to be started."""
    with open_processor(data_dir, engine=engine) as processor:
        batch_id = processor.create_batch("Short", max_concurrent=max_concurrent, options=DEMO)
        for path in paths:
            processor.add_video_to_batch(batch_id, path)
        batch = processor.get_batch(batch_id)
        qtbot.waitUntil(lambda: all(job.probed for job in batch.jobs), timeout=30_000)
        yield processor, batch_id


def texts(processor: BatchProcessor, batch: BatchSession) -> list[str]:
    """What stands in the transcript of each file, in one line."""
    found = []
    for job in batch.jobs:
        transcript = processor.load_transcript(batch.batch_id, job.job_id)
        assert transcript is not None, job.original_filename
        found.append(transcript.text.replace("\n", " "))
    return found


def check_words(clips: Sequence[Clip], alone: Sequence[str], found: Sequence[str]) -> None:
    """The words are as good as those of each file alone, within noise, and each text is in its own file.

    Who is ready first decides which are heard together; with so small a model a word or two hang on that.
    """
    truth = " ".join(clip.text for clip in clips)
    noise = word_error_rate(truth, " ".join(found)) - word_error_rate(truth, " ".join(alone))
    assert noise < 0.05, [pair for pair in zip(alone, found, strict=True) if pair[0] != pair[1]]
    for clip, text in zip(clips, found, strict=True):
        # A word may be misheard; a sentence of a neighbour's, or one that is missing, is more than that.
        assert word_error_rate(clip.text, text) <= 0.6, (clip.text, text)


def windows(data_dir: Path) -> tuple[int, int]:
    """So many texts was the engine asked for, and so many files had their text from a window with others."""
    log = (data_dir / "logs" / "engine.log").read_text()
    shared = [int(count) for count in re.findall(r"heard (\d+) spans together", log)]
    return log.count("Processing audio with duration"), sum(shared)


@pytest.mark.parametrize("max_concurrent", [1, 5])
def test_short_files_are_heard_together(
    data_dir: Path, qtbot: QtBot, english: list[Clip], alone: list[str], max_concurrent: int
) -> None:
    with short_files(data_dir, qtbot, [clip.path for clip in english], max_concurrent) as (
        processor,
        batch_id,
    ):
        follower = Follower(processor)
        processor.start_batch(batch_id)
        batch = processor.wait(batch_id, timeout=60)
        assert [job.status for job in batch.jobs] == [VideoStatus.COMPLETED] * 24
        check_words(english, alone, texts(processor, batch))
        assert {job.language for job in batch.jobs} == {"en"}
        assert set(follower.ends.values()) == {1}
        assert 1 <= follower.most_at_once <= max_concurrent <= MAX_CONCURRENT
        for job, clip in zip(batch.jobs, english, strict=True):
            transcript = processor.load_transcript(batch_id, job.job_id)
            assert transcript is not None
            start, _, _ = clip.sentences[0]
            assert transcript.segments[0].start == pytest.approx(start, abs=0.6)
            assert transcript.segments[-1].end == pytest.approx(clip.sentences[-1][1], abs=0.8)
            assert transcript.source.duration == pytest.approx(job.duration, abs=0.1)
    asked, shared = windows(data_dir)
    assert asked < 20
    assert shared > 4


def test_among_others_those_in_another_language_have_their_own_words(
    data_dir: Path,
    qtbot: QtBot,
    whisper: WhisperModel,
    english: list[Clip],
    alone: list[str],
    tmp_path: Path,
) -> None:
    clips, wanted = list(english), list(alone)
    for number, clip in zip(SPANISH, make_clips(tmp_path, ["es"] * 6), strict=True):
        clips[number], wanted[number] = clip, heard_alone(whisper, clip)
    with short_files(data_dir, qtbot, [clip.path for clip in clips]) as (processor, batch_id):
        processor.start_batch(batch_id)
        batch = processor.wait(batch_id, timeout=60)
        assert batch.status is BatchStatus.COMPLETED
        assert [job.language for job in batch.jobs] == [clip.language for clip in clips]
        check_words(clips, wanted, texts(processor, batch))


def test_a_file_that_kills_the_engine_though_nobody_asked_for_it_yet(
    data_dir: Path, qtbot: QtBot, english: list[Clip], alone: list[str], tmp_path: Path
) -> None:
    """It is begun ahead, beside files that have done nothing: only it fails."""
    killer = make_clip(tmp_path / "killer at decode.wav", 4, seed=330).path
    paths = [clip.path for clip in english[:20]]
    paths.insert(12, killer)
    with short_files(data_dir, qtbot, paths, 2, FRAGILE) as (processor, batch_id):
        follower = Follower(processor)
        processor.start_batch(batch_id)
        batch = processor.wait(batch_id, timeout=90)
        guilty = batch.jobs[12]
        assert [job for job in batch.jobs if job.status is not VideoStatus.COMPLETED] == [guilty]
        assert guilty.status is VideoStatus.FAILED
        assert guilty.error is not None
        assert guilty.error.code == "engine_crash"
        assert killer.name in guilty.error.text
        assert set(follower.ends.values()) == {1}
        done = [job for job in batch.jobs if job is not guilty]
        found = []
        for job in done:
            transcript = processor.load_transcript(batch_id, job.job_id)
            assert transcript is not None
            found.append(transcript.text.replace("\n", " "))
        check_words(english[:20], alone[:20], found)


def test_a_file_that_is_taken_back_while_it_may_be_begun(
    data_dir: Path, qtbot: QtBot, english: list[Clip]
) -> None:
    with short_files(data_dir, qtbot, [clip.path for clip in english], 1) as (processor, batch_id):
        batch = processor.get_batch(batch_id)
        follower = Follower(processor)
        first = batch.jobs[0]

        def is_over(*_: object) -> bool:
            return first.status.is_final

        with qtbot.waitSignal(processor.jobs_changed, timeout=30_000, check_params_cb=is_over):
            processor.start_batch(batch_id)
        # With the end of the first one, all that come next were told to the engine, and begun.
        taken_back = [job for job in batch.jobs[4:] if job.status is VideoStatus.QUEUED][:6]
        assert len(taken_back) == 6
        processor.cancel_jobs(batch_id, [job.job_id for job in taken_back])
        follower.told.clear()
        processor.wait(batch_id, timeout=60)

        assert {job.status for job in taken_back} == {VideoStatus.SKIPPED}
        assert not {job.job_id for job in taken_back} & follower.told
        for job in taken_back:
            folder = processor.result_folder(batch_id, job.job_id)
            assert not folder.exists() or not list(folder.iterdir())
            assert (job.language, job.word_count, job.progress) == (None, 0, 0.0)
        others = [number for number, job in enumerate(batch.jobs) if job not in taken_back]
        assert {batch.jobs[number].status for number in others} == {VideoStatus.COMPLETED}
        for number in others:
            transcript = processor.load_transcript(batch_id, batch.jobs[number].job_id)
            assert transcript is not None
            assert word_error_rate(english[number].text, transcript.text) <= 0.6


def test_an_engine_that_is_killed_in_the_midst_of_it(
    data_dir: Path, qtbot: QtBot, english: list[Clip], alone: list[str]
) -> None:
    english, alone = english[:14], alone[:14]
    with short_files(data_dir, qtbot, [clip.path for clip in english], 2) as (processor, batch_id):
        batch = processor.get_batch(batch_id)
        follower = Follower(processor)

        def some_are_over(*_: object) -> bool:
            return len(batch.jobs_in(VideoStatus.COMPLETED)) >= 2

        with qtbot.waitSignal(processor.jobs_changed, timeout=30_000, check_params_cb=some_are_over):
            processor.start_batch(batch_id)
        engine_of_this_process().kill()
        processor.wait(batch_id, timeout=90)
        assert [job.status for job in batch.jobs] == [VideoStatus.COMPLETED] * 14
        assert set(follower.ends.values()) == {1}
        assert follower.most_at_once <= 2
        check_words(english, alone, texts(processor, batch))
