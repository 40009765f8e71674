"""Frames with all the times that recorders write, and where their sound must come out."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import av
import numpy as np
import pytest

from tests.support.clips import tone
from vbatch_gui.engine.timeline import SAMPLE_RATE, Samples, Timeline


def frame(
    at: float | None, seconds: float = 0.1, value: float = 0.5, rate: int = SAMPLE_RATE, layout: str = "mono"
) -> av.AudioFrame:
    """A frame of one constant value that claims to begin at `at`."""
    channels = av.AudioLayout(layout).nb_channels
    data = np.full((1, round(seconds * rate) * channels), value, np.float32)
    made = av.AudioFrame.from_ndarray(data, format="flt", layout=layout)
    made.sample_rate, made.time_base = rate, Fraction(1, 90000)
    made.pts = None if at is None else round(at * 90000)
    return made


def lay(
    frames: Iterable[av.AudioFrame], origin: float = 0.0, duration: float | None = None
) -> tuple[Samples, list[int]]:
    """The whole sound, and the sizes of the blocks in which it came."""
    timeline = Timeline(origin, duration)
    blocks = [block for one in frames for block in timeline.add(one)] + list(timeline.finish())
    return np.concatenate([np.zeros(0, np.float32), *blocks]), [len(block) for block in blocks]


def levels(sound: Samples) -> list[float]:
    """The sound in tenths of a second."""
    return [round(float(part.mean()), 2) for part in np.split(sound, len(sound) // 1600)]


def test_frames_that_follow_each_other() -> None:
    sound, _ = lay(frame(i / 10, value=i / 10) for i in range(5))
    assert levels(sound) == [0.0, 0.1, 0.2, 0.3, 0.4]
    assert len(sound) == 8000


def test_time_zero_is_where_the_container_begins() -> None:
    sound, _ = lay([frame(100.2)], origin=100.0)
    assert levels(sound) == [0, 0, 0.5]


def test_a_late_start_and_a_gap_become_silence() -> None:
    sound, _ = lay([frame(0.2), frame(0.3), frame(0.6)])
    assert levels(sound) == [0, 0, 0.5, 0.5, 0, 0, 0.5]


def test_sound_before_time_zero_is_dropped() -> None:
    sound, _ = lay([frame(-0.2, 0.3, value=0.2), frame(0.1)])
    assert levels(sound) == [0.2, 0.5]


def test_what_is_there_twice_is_heard_once() -> None:
    sound, _ = lay([frame(0, 0.4, value=0.1), frame(0.2, 0.4, value=0.2), frame(0.6, value=0.3)])
    assert levels(sound) == [0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.3]


def test_jitter_moves_nothing() -> None:
    wave = tone(2.0)
    frames = []
    for i in range(20):
        made = av.AudioFrame.from_ndarray(wave[None, i * 1600 : (i + 1) * 1600].copy(), "flt", "mono")
        made.sample_rate, made.time_base = SAMPLE_RATE, Fraction(1, 1000)
        made.pts = i * 100 + (-40, 0, 45, 20)[i % 4] * (i > 0)
        frames.append(made)
    sound, _ = lay(frames)
    assert sound == pytest.approx(wave, abs=1e-4)


def test_a_clock_that_drifts_is_followed() -> None:
    """Each frame claims to be 1 % longer than it is: after 60 s the sound must not be early by 0.6 s."""
    sound, _ = lay(frame(i * 0.101, value=0.001 * (i + 1)) for i in range(600))
    assert abs(np.argmax(sound > 0.6 - 0.0005) / SAMPLE_RATE - 599 * 0.101) <= 0.051


def test_frames_without_times_go_on() -> None:
    sound, _ = lay([frame(0.1, value=0.1), frame(None, value=0.2), frame(0.3, value=0.3)])
    assert levels(sound) == [0, 0.1, 0.2, 0.3]


@pytest.mark.parametrize("jump", [-5000.0, 95443.7, 40.0])
def test_an_insane_jump_is_another_clock(jump: float) -> None:
    """Wrapped or joined broadcast recordings: nothing is filled, and the clock goes on from there."""
    frames = [frame(i / 10) for i in range(3)] + [frame(i / 10 + jump, value=0.2) for i in range(3, 6)]
    frames.append(frame(0.8 + jump, value=0.3))
    sound, _ = lay(frames, duration=20.0)
    assert levels(sound) == [0.5, 0.5, 0.5, 0.2, 0.2, 0.2, 0, 0, 0.3]


def test_a_jump_and_back_leaves_the_clock_right() -> None:
    sound, _ = lay([frame(0.0), frame(9000.0), frame(0.2), frame(0.4, value=0.3)], duration=20.0)
    assert levels(sound) == [0.5, 0.5, 0.5, 0, 0.3]


def test_hours_of_gap_come_in_blocks() -> None:
    timeline = Timeline(0.0, 4 * 3600.0)
    list(timeline.add(frame(0.0)))
    total = largest = 0
    for block in timeline.add(frame(3 * 3600.0)):
        total, largest = total + len(block), max(largest, len(block))
    assert total == round((3 * 3600 - 0.1 + 0.1) * SAMPLE_RATE)
    assert largest <= 10 * SAMPLE_RATE


@pytest.mark.parametrize(
    ("rate", "layout"), [(8000, "mono"), (44100, "stereo"), (48000, "5.1"), (96000, "7.1"), (11025, "mono")]
)
def test_a_format_that_changes_on_the_way(rate: int, layout: str) -> None:
    frames = [frame(0.0, 1.0, 0.5), frame(1.0, 1.0, 0.25, rate, layout), frame(2.0, 1.0, 0.5)]
    sound, _ = lay(frames)
    assert len(sound) == 3 * SAMPLE_RATE
    middle = sound[round(1.2 * SAMPLE_RATE) : round(1.8 * SAMPLE_RATE)]
    assert middle.std() < 0.01
    assert middle.mean() == pytest.approx(0.25, abs=0.01)
    assert levels(sound)[:9] == levels(sound)[-9:] == [0.5] * 9


@pytest.mark.parametrize("channels", [3, 9, 12, 24])
@pytest.mark.parametrize("kind", ["flt", "fltp", "s16", "s32p", "u8", "dbl"])
def test_channels_without_names_are_mixed(channels: int, kind: str) -> None:
    (made,) = av.AudioResampler(format=kind).resample(frame(0.0, rate=48000, layout=f"{channels} channels"))
    assert made.format.name == kind
    sound, _ = lay([made])
    assert len(sound) == 1600
    assert sound[400:1200] == pytest.approx(0.5, abs=0.02)


def test_what_is_no_number_spoils_only_its_place() -> None:
    data = np.full((1, 48000), 0.5, np.float32)
    data[0, 9000:9003] = np.nan, np.inf, -np.inf
    made = av.AudioFrame.from_ndarray(data, "flt", "mono")
    made.sample_rate = 48000
    sound, _ = lay([made])
    assert np.isfinite(sound).all()
    assert np.abs(sound).max() <= 1
    assert sound[4000:15000] == pytest.approx(0.5, abs=0.01)


def test_nothing_gives_nothing() -> None:
    assert lay([])[0].size == 0
