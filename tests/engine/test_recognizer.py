"""Recognising: what faster-whisper itself says of the same sound, with no work done twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest
from faster_whisper import WhisperModel

from tests.engine.builders import OPTIONS, Watched, load_demo
from tests.support import clips
from vbatch_gui.domain.options import Task
from vbatch_gui.engine.recognizer import LanguageHabit
from vbatch_gui.engine.timeline import Samples

BEST = OPTIONS.with_changes(beam_size=5, word_timestamps=True)


@pytest.fixture(scope="module")
def whisper() -> WhisperModel:
    return load_demo()


@pytest.fixture
def watched(whisper: WhisperModel) -> Iterator[Watched]:
    watched = Watched(whisper)
    yield watched
    watched.close()


def sound(seconds: float, language: str = "en", seed: int = 71) -> Samples:
    return clips.speech(seconds, language, seed)[0]


def parts(segments: Sequence[Any]) -> list[Any]:
    """All that we take from faster-whisper's segments."""
    return [
        (
            found.start, found.end, found.text, found.avg_logprob, found.no_speech_prob, found.temperature,
            [(word.start, word.end, word.word, word.probability) for word in found.words or ()],
        )
        for found in segments
    ]  # fmt: skip


@pytest.mark.parametrize(("seconds", "language", "windows"), [(4.2, "en", 1), (20, "es", 1), (40, "en", 2)])
def test_words_and_times_are_those_of_faster_whisper(
    whisper: WhisperModel, watched: Watched, seconds: float, language: str, windows: int
) -> None:
    audio = sound(seconds, language)
    theirs, info = whisper.transcribe(
        audio, beam_size=5, word_timestamps=True, condition_on_previous_text=False
    )
    recognizer = watched.recognizer
    features = recognizer.features(audio)
    heard = recognizer.listen(features)
    found, probability = recognizer.language(heard)
    ours = list(recognizer.segments(features, found, BEST, None, heard))
    assert ours
    assert parts(ours) == parts(list(theirs))
    assert (found, probability) == (info.language, pytest.approx(info.language_probability, abs=1e-4))
    # The first window was heard once, for the language and for the words.
    if windows == 1:
        assert watched.methods.count("encode") == 1


def test_what_was_not_heard_yet_is_heard(watched: Watched) -> None:
    recognizer = watched.recognizer
    features = recognizer.features(sound(5))
    other = recognizer.listen(recognizer.features(sound(5, seed=72)))
    watched.methods.clear()
    alone = parts(list(recognizer.segments(features, "en", OPTIONS, None)))
    assert watched.methods.count("encode") == 1
    # Never the states of something else.
    assert parts(list(recognizer.segments(features, "en", OPTIONS, None, other))) == alone
    assert watched.methods.count("encode") == 2


def test_sound_is_a_hundred_frames_a_second(watched: Watched) -> None:
    assert watched.recognizer.features(np.zeros(16_000 * 4, np.float32)).shape == (
        watched.whisper.model.n_mels,
        401,
    )


def test_options_reach_faster_whisper(watched: Watched) -> None:
    options = OPTIONS.with_changes(
        task=Task.TRANSLATE, beam_size=3, word_timestamps=True, hotwords="garden", vad=True
    )
    features = watched.recognizer.features(sound(5))
    watched.recognizer.segments(features, "es", options, "Kitchen talk.", None)
    (call,) = watched.calls
    assert call.options == {
        "language": "es",
        "task": "translate",
        "beam_size": 3,
        "word_timestamps": True,
        "condition_on_previous_text": False,
        "initial_prompt": "Kitchen talk.",
        "hotwords": "garden",
        "vad_filter": False,
    }
    assert call.seconds == 5.0


# -- language ----------------------------------------------------------------------------------------


def test_the_language_of_a_part_of_a_window(watched: Watched) -> None:
    """Where two languages are spoken, each part is of its own."""
    audio = np.concatenate([sound(8, "en"), clips.silence(1), sound(8, "es")])
    heard = watched.recognizer.listen(watched.recognizer.features(audio))
    assert watched.recognizer.language(heard, 0, 800)[0] == "en"
    assert watched.recognizer.language(heard, 900, 1700)[0] == "es"
    assert watched.methods.count("encode") == 1


def test_a_model_of_english_only_is_not_asked(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = watched.recognizer.listen(watched.recognizer.features(sound(5, "es")))
    monkeypatch.setattr(watched.recognizer._shared, "is_multilingual", False, raising=False)
    assert watched.recognizer.language(heard) == ("en", 1.0)
    assert "detect_language" not in watched.methods


def habit(*found: tuple[str, float]) -> str | None:
    habit = LanguageHabit()
    for language, probability in found:
        habit.note(language, probability)
    return habit.usual


EN, ES, UNSURE = ("en", 0.9), ("es", 0.9), ("en", 0.4)


@pytest.mark.parametrize(
    ("found", "usual"),
    [
        ([], None),
        ([EN, EN], None),
        ([EN, EN, EN], "en"),
        ([ES] * 5, "es"),
        ([EN, EN, ES, EN], None),
        ([EN, EN, UNSURE, EN], None),
        ([UNSURE] * 4, None),
        ([ES, *[EN] * 7], None),
        ([ES, *[EN] * 8], "en"),  # long ago
        ([("en", 0.5)] * 3, "en"),
    ],
)
def test_the_usual_language(found: list[tuple[str, float]], usual: str | None) -> None:
    assert habit(*found) == usual


def test_closed_it_cannot_be_asked_any_more(whisper: WhisperModel) -> None:
    watched = Watched(whisper)
    features = watched.recognizer.features(sound(5))
    watched.recognizer.close()
    with pytest.raises(RuntimeError, match="closed"):
        watched.recognizer.listen(features)
