"""Spans: cut in silence, without gap, the same whether a job was disturbed or not."""

from __future__ import annotations

import itertools
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from faster_whisper import WhisperModel
from faster_whisper.transcribe import Segment, Word
from faster_whisper.vad import get_speech_timestamps

from tests.support import clips
from vbatch_gui.engine import spans
from vbatch_gui.engine.spans import Span, absolute_segments, cut_spans
from vbatch_gui.engine.speech import WINDOW
from vbatch_gui.engine.timeline import SAMPLE_RATE, Samples
from vbatch_gui.paths import resources

MINUTE = 60 * SAMPLE_RATE


def in_blocks(audio: Samples, size: int = 5 * SAMPLE_RATE) -> Iterator[Samples]:
    return (audio[at : at + size] for at in range(0, len(audio), size))


def key(span: Span) -> tuple[float, float, bytes, tuple[tuple[int, int], ...]]:
    """All of a span, comparable bit for bit."""
    return span.start, span.end, span.audio.tobytes(), span.chunks


def check_whole(found: list[Span], length: int) -> None:
    """The spans follow each other from 0 to the end, and their chunks are what they say."""
    assert found[0].start == 0
    assert all(one.end == other.start for one, other in itertools.pairwise(found))
    assert found[-1].end == length / SAMPLE_RATE
    for span in found:
        assert span.start < span.end
        assert sum(last - first for first, last in span.chunks) == len(span.audio)
        places = [
            round(span.start * SAMPLE_RATE),
            *itertools.chain(*span.chunks),
            round(span.end * SAMPLE_RATE),
        ]
        assert places == sorted(places)


@pytest.fixture(scope="module")
def recording() -> tuple[Samples, list[clips.Sentence]]:
    """Two and a half minutes: speech, half a minute of quiet, speech, a second voice, long pauses."""
    one, truth = clips.speech(60, "en", 3)
    two, more = clips.speech(40, "es", 4)
    quiet = clips.silence(30)
    audio = np.concatenate([one, quiet, two, clips.silence(4), two[: 16 * SAMPLE_RATE]])
    return audio, [*truth, *((start + 90, end + 90, text) for start, end, text in more)]


@pytest.fixture(scope="module")
def found(recording: tuple[Samples, list[clips.Sentence]]) -> list[Span]:
    return list(cut_spans(in_blocks(recording[0]), 0.0, vad=True))


# -- with real speech --------------------------------------------------------------------------------


def test_spans_follow_each_other(found: list[Span], recording: tuple[Samples, list[clips.Sentence]]) -> None:
    check_whole(found, len(recording[0]))
    assert len(found) >= 4
    assert all(len(span.audio) <= 30 * SAMPLE_RATE for span in found)


def test_no_sentence_is_cut(found: list[Span], recording: tuple[Samples, list[clips.Sentence]]) -> None:
    for start, end, text in recording[1]:
        assert any(span.start <= start and end <= span.end for span in found), text
        assert any(
            first <= start * SAMPLE_RATE + 800 and end * SAMPLE_RATE - 800 <= last
            for span in found
            for first, last in span.chunks
        ), text


def test_the_audio_is_that_of_the_chunks(
    found: list[Span], recording: tuple[Samples, list[clips.Sentence]]
) -> None:
    for span in found:
        assert np.array_equal(np.concatenate([recording[0][a:b] for a, b in span.chunks]), span.audio)


@pytest.mark.parametrize("vad", [True, False])
def test_going_on_behind_any_span_gives_the_same(
    recording: tuple[Samples, list[clips.Sentence]], vad: bool
) -> None:
    audio = recording[0]
    undisturbed = [key(span) for span in cut_spans(in_blocks(audio), 0.0, vad)]
    for number, (_, end, *_) in enumerate(undisturbed, start=1):
        rest = in_blocks(audio[round(end * SAMPLE_RATE) :], size=70_001)
        assert [key(span) for span in cut_spans(rest, end, vad)] == undisturbed[number:]


@pytest.mark.parametrize("size", [1000, 16_000, 123_457, 10**9])
def test_the_sizes_of_the_blocks_do_not_matter(
    found: list[Span], recording: tuple[Samples, list[clips.Sentence]], size: int
) -> None:
    again = cut_spans(in_blocks(recording[0], size), 0.0, vad=True)
    assert [key(span) for span in again] == [key(span) for span in found]


def test_several_files_at_once(found: list[Span], recording: tuple[Samples, list[clips.Sentence]]) -> None:
    def cut(_: int) -> list[object]:
        return [key(span) for span in cut_spans(in_blocks(recording[0]), 0.0, vad=True)]

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(cut, range(3))) == [[key(span) for span in found]] * 3


def test_speech_is_found_as_faster_whisper_finds_it() -> None:
    parts = [clips.speech(8, "en", 5)[0], clips.silence(5), clips.speech(9, "es", 6)[0], clips.silence(3.3)]
    audio = np.concatenate(parts)
    (span,) = cut_spans(in_blocks(audio), 0.0, vad=True)
    theirs = [(chunk["start"], chunk["end"]) for chunk in get_speech_timestamps(audio)]
    assert len(theirs) == 2
    assert list(span.chunks) == theirs


def test_without_vad_the_cuts_are_the_same_and_all_is_heard(
    found: list[Span], recording: tuple[Samples, list[clips.Sentence]]
) -> None:
    all_of_it = list(cut_spans(in_blocks(recording[0]), 0.0, vad=False))
    assert [span.end for span in all_of_it] == [span.end for span in found]
    assert np.array_equal(np.concatenate([span.audio for span in all_of_it]), recording[0])
    check_whole(all_of_it, len(recording[0]))


def test_silence_is_closed_each_two_and_a_half_minutes() -> None:
    audio = clips.silence(6 * 60)
    found = list(cut_spans(in_blocks(audio), 0.0, vad=True))
    check_whole(found, len(audio))
    assert [len(span.audio) for span in found] == [0, 0, 0]
    assert all(span.end - span.start <= 150.1 for span in found)


def test_no_sound_at_all() -> None:
    assert list(cut_spans([], 0.0, vad=True)) == []
    assert list(cut_spans([np.zeros(0, np.float32)], 7.0, vad=False)) == []


def test_less_than_a_window() -> None:
    (span,) = cut_spans([np.zeros(100, np.float32)], 2.0, vad=True)
    assert (span.start, span.end, len(span.audio)) == (2.0, 2 + 100 / SAMPLE_RATE, 0)


def test_no_more_than_a_span_is_held() -> None:
    alive: set[int] = set()
    most = 0

    def blocks() -> Iterator[Samples]:
        nonlocal most
        for number in range(200):  # 1000 s
            block = np.zeros(5 * SAMPLE_RATE, np.float32)
            alive.add(number)
            weakref.finalize(block, alive.discard, number)
            most = max(most, len(alive))
            yield block

    assert len(list(cut_spans(blocks(), 0.0, vad=True))) == 7
    assert 15 < most <= 32


@pytest.mark.parametrize(
    ("language", "seconds", "limit"), [("en", 60, 0.03), ("es", 60, 0.03), ("en", 180, 0.05)]
)
def test_words_are_recognised_and_placed(language: str, seconds: int, limit: float) -> None:
    model = WhisperModel(
        str(resources() / "demo" / "model"), device="cpu", compute_type="int8", cpu_threads=1
    )
    audio, truth = clips.speech(seconds, language, seed=11)
    said: list[Segment] = []
    for span in cut_spans(in_blocks(audio), 0.0, vad=True):
        segments, _ = model.transcribe(
            span.audio, language=language, beam_size=5, condition_on_previous_text=False
        )
        said += absolute_segments(segments, span)
    text = " ".join(sentence for _, _, sentence in truth)
    assert clips.word_error_rate(text, " ".join(segment.text for segment in said)) < limit
    assert all(one.end <= other.start + 0.05 for one, other in itertools.pairwise(said))
    exact = {bare(sentence): start for start, _, sentence in truth}
    placed = [segment.start - exact[bare(segment.text)] for segment in said if bare(segment.text) in exact]
    assert len(placed) > len(truth) / 2
    assert np.median(np.abs(placed)) < 0.5


def bare(text: str) -> str:
    return text.strip(" .").lower()


# -- with sound whose loudness is taken for the probability of speech: what cannot be spoken to measure ----


@pytest.fixture
def loudness(monkeypatch: pytest.MonkeyPatch) -> None:
    class Loudness:
        def __call__(self, audio: Samples) -> Samples:
            return np.pad(audio, (0, -len(audio) % WINDOW)).reshape(-1, WINDOW).mean(axis=1)

    monkeypatch.setattr(spans, "SpeechDetector", Loudness)


def levels(*parts: tuple[float, float]) -> Samples:
    """(seconds, probability of speech) … as sound."""
    return np.concatenate(
        [np.full(round(seconds * SAMPLE_RATE), level, np.float32) for seconds, level in parts]
    )


def cuts(audio: Samples) -> list[float]:
    found = list(cut_spans(in_blocks(audio), 0.0, vad=True))
    check_whole(found, len(audio))
    return [round(span.end, 1) for span in found[:-1]]


@pytest.mark.usefixtures("loudness")
class TestWhereToCut:
    def test_in_the_middle_of_the_longest_pause(self) -> None:
        audio = levels((16, 0.9), (0.3, 0), (4, 0.9), (0.6, 0), (5, 0.9), (0.4, 0), (8, 0.9))
        assert cuts(audio) == [pytest.approx(20.6, abs=0.05)]

    def test_in_the_last_of_equal_pauses(self) -> None:
        audio = levels((16, 0.9), (0.8, 0), (4, 0.9), (1.2, 0), (4, 0.9), (0.7, 0), (8, 0.9))
        assert cuts(audio) == [pytest.approx(26.3, abs=0.11)]

    def test_in_a_short_pause_where_there_is_no_better(self) -> None:
        assert cuts(levels((20, 0.9), (0.2, 0), (15, 0.9))) == [pytest.approx(20.1, abs=0.05)]

    def test_behind_the_window_where_there_is_none_before(self) -> None:
        assert cuts(levels((40, 0.9), (0.2, 0), (15, 0.9))) == [pytest.approx(40.1, abs=0.05)]

    def test_where_it_is_the_least_like_speech_after_a_minute_of_it(self) -> None:
        audio = levels((20, 0.9), (0.3, 0.6), (20, 0.9), (0.3, 0.5), (50, 0.9))
        assert cuts(audio)[0] == pytest.approx(40.45, abs=0.1)

    def test_silence_is_not_counted(self) -> None:
        """Two words each half minute: they are heard together, up to two and a half minutes."""
        audio = levels(*[(1, 0.9), (29, 0)] * 6)
        found = list(cut_spans(in_blocks(audio), 0.0, vad=True))
        assert len(found) == 2
        assert found[0].end == pytest.approx(150, abs=0.5)
        assert len(found[0].audio) == pytest.approx(5 * 1.8 * SAMPLE_RATE, abs=0.5 * SAMPLE_RATE)

    def test_speech_that_begins_as_the_span_is_full_is_not_cut(self) -> None:
        found = list(cut_spans(in_blocks(levels((149, 0), (10, 0.9), (5, 0))), 0.0, vad=True))
        (words,) = [span for span in found if len(span.audio)]
        assert words.start < 148.6
        assert words.end > 159.4
        assert len(words.audio) == pytest.approx(10.8 * SAMPLE_RATE, abs=1024)

    def test_up_to_0_4_s_of_silence_is_kept(self) -> None:
        first, second = cut_spans(in_blocks(levels((20, 0.9), (1.4, 0), (15, 0.9))), 0.0, vad=True)
        assert first.chunks == ((0, pytest.approx(20.4 * SAMPLE_RATE, abs=WINDOW)),)
        assert second.chunks[0][0] == pytest.approx(21.0 * SAMPLE_RATE, abs=WINDOW)
        assert first.end == second.start == pytest.approx(20.7, abs=0.05)


def test_without_its_sound_it_is_the_same_span(found: list[Span]) -> None:
    span = found[0]
    bare_span = span.without_sound()
    assert len(bare_span.audio) == 0
    assert (bare_span.start, bare_span.end, bare_span.chunks) == (span.start, span.end, span.chunks)
    assert len(span.audio) > 0
    # All that is needed to put words in their place.
    moved = [
        [(one.start, one.end) for one in absolute_segments([segment(1.0, 3.0)], s)] for s in (span, bare_span)
    ]
    assert moved[0] == moved[1]


# -- times -------------------------------------------------------------------------------------------


def segment(start: float, end: float, words: list[Word] | None = None) -> Segment:
    return Segment(1, 0, start, end, " text", [], -0.1, 1.0, 0.0, words, None)


def test_times_are_moved_to_the_clock() -> None:
    span = Span(
        100.0, 130.0, np.zeros(8 * SAMPLE_RATE, np.float32), ((1_616_000, 1_680_000), (1_920_000, 1_984_000))
    )
    words = [Word(0.5, 1.0, " a", 0.9), Word(5.0, 5.5, " b", 0.9)]
    moved = list(absolute_segments([segment(0.0, 3.0), segment(4.5, 6.0), segment(0.5, 5.5, words)], span))
    assert [(one.start, one.end) for one in moved] == [(101.0, 104.0), (120.5, 122.0), (101.5, 121.5)]
    assert [(word.start, word.end) for word in words] == [(101.5, 102.0), (121.0, 121.5)]


def test_no_time_leaves_the_span() -> None:
    span = Span(10.0, 12.0, np.zeros(2 * SAMPLE_RATE, np.float32), ((160_000, 192_000),))
    word = Word(1.5, 4.0, " a", 0.9)
    moved = list(absolute_segments([segment(0.0, 30.0), segment(5.0, 6.0), segment(1.5, 4.0, [word])], span))
    assert [(one.start, one.end) for one in moved] == [(10.0, 12.0), (12.0, 12.0), (11.5, 12.0)]
    assert (word.start, word.end) == (11.5, 12.0)


def test_segments_are_read_one_by_one() -> None:
    """faster-whisper works while it is read: a cancel between two of them must save the rest."""
    made = []

    def segments() -> Iterator[Segment]:
        for number in range(3):
            made.append(number)
            yield segment(number, number + 1)

    span = Span(0.0, 9.0, np.zeros(9 * SAMPLE_RATE, np.float32), ((0, 9 * SAMPLE_RATE),))
    next(absolute_segments(segments(), span))
    assert made == [0]
