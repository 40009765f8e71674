"""The work of the benchmark: recordings with known words, made once and kept in the work folder."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.long_media import write_repeated
from tests.speech import grammar
from tests.support.clips import Audio, write_media

#: What people have: films and voice memos, music files, recorders. FLAC in MKV, the others as usual.
CONTAINERS = ("mp4", "m4a", "mp3", "wav", "mkv")
VOICES = ("en-us", "en-gb", "en-us+m3", "en-us+f2")
MEMORY_LOADS = ("memory-10min", "memory-1h", "memory-10h")
#: The loads by name; `memory` stands for its three.
LOADS = ("clips", "long", "short", "memory")
#: The shortest recording that a small scale makes, in seconds.
LEAST_SECONDS = 8.0
_HOUR = 3600.0


@dataclass(frozen=True)
class Recording:
    """A media file, what is said in it, and how long it is in seconds."""

    path: Path
    text: str
    seconds: float


@dataclass(frozen=True)
class Load:
    """Files that are transcribed together.

    Attributes:
        name: `clips`, `long`, `short`, `memory-10min` ….
        sample: a little of the same kind, to find good settings on; empty where none is looked for.
        memory_only: measured once, and nothing is said of its speed.
    """

    name: str
    recordings: tuple[Recording, ...]
    sample: tuple[Recording, ...] = ()
    memory_only: bool = False

    @property
    def seconds(self) -> float:
        """The sound of all files."""
        return sum(recording.seconds for recording in self.recordings)


class LoadMaker:
    """Makes the loads in a folder; a file that is there already is used again.

    Args:
        scale: 1.0 for the sizes of the plan; smaller ones give fewer clips and shorter files.
        container: the ending of the files that memory is measured with.
        say: is told what is being made.
    """

    def __init__(self, folder: Path, scale: float, container: str, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._scale = scale
        self._container = container
        self._say = say
        folder.mkdir(parents=True, exist_ok=True)

    def make(self, names: Sequence[str]) -> Iterator[Load]:
        """These loads in their order."""
        for name in names:
            if name == "clips":
                recordings = self._clips("clip", self._count(40), clip_seconds)
                # Some 90 s of sound, in clips of the usual length.
                yield Load(name, recordings, recordings[:2])
            elif name == "short":
                recordings = self._clips("short", self._count(200), lambda number: 5.0)
                yield Load(name, recordings, recordings[:8])
            elif name == "long":
                film = self._film(self._length(40 * 60.0), 1, "mp4")
                # Long enough for some windows in the hands of every worker, however small the scale.
                yield Load(name, (film,), (self._film(min(90.0, film.seconds), 2, "mp4"),))
            elif name == "memory":
                hour = self._film(self._length(_HOUR), 4, self._container)
                minutes = self._film(self._length(_HOUR / 6), 3, self._container)
                yield Load(MEMORY_LOADS[0], (minutes,), memory_only=True)
                yield Load(MEMORY_LOADS[1], (hour,), memory_only=True)
                yield Load(MEMORY_LOADS[2], (self._repeated(hour, 10),), memory_only=True)
            else:
                raise ValueError(f"there is no load {name!r}")

    def _count(self, full: int) -> int:
        return max(2, round(full * self._scale))

    def _length(self, full: float) -> float:
        return float(max(LEAST_SECONDS, round(full * self._scale)))

    def _clips(self, kind: str, count: int, length: Callable[[int], float]) -> tuple[Recording, ...]:
        return tuple(
            self._recording(
                self._folder / f"{kind}-{number:03d}.{CONTAINERS[number % len(CONTAINERS)]}",
                length(number),
                seed=1000 + number,
                voice=VOICES[number % len(VOICES)],
            )
            for number in range(count)
        )

    def _film(self, seconds: float, seed: int, ending: str) -> Recording:
        name = f"film-{seed}-{seconds:.0f}s.{ending}"
        return self._recording(self._folder / name, seconds, seed, VOICES[0])

    def _recording(self, path: Path, seconds: float, seed: int, voice: str) -> Recording:
        # The text is written behind the sound: a file without one was interrupted.
        text_file = path.with_name(path.name + ".txt")
        if not (text_file.is_file() and path.is_file()):
            self._say(f"making {path.name} ({seconds:.0f} s)")
            audio, text = speech(seconds, seed, voice)
            write_media(path, audio)
            text_file.write_text(text, "utf-8")
        return Recording(path, text_file.read_text("utf-8"), seconds)

    def _repeated(self, film: Recording, times: int) -> Recording:
        path = film.path.with_name(f"{film.path.stem}-{times}times{film.path.suffix}")
        done = path.with_name(path.name + ".txt")
        if not (done.is_file() and path.is_file()):
            self._say(f"making {path.name} ({film.seconds * times:.0f} s)")
            write_repeated(film.path, path, times)
            done.write_text(" ".join([film.text] * times), "utf-8")
        return Recording(path, done.read_text("utf-8"), film.seconds * times)


def clip_seconds(number: int) -> float:
    """The length of a clip: 10 to 90 s, the same ones in every run; the first two are usual ones."""
    return (35.0, 55.0)[number] if number < 2 else random.Random(number).uniform(10.0, 90.0)


def speech(seconds: float, seed: int, voice: str) -> tuple[Audio, str]:
    """(sound of `seconds`, its words): sentences that the demo model never heard. Needs espeak-ng."""
    sentences = grammar.sentences(seed, int(seconds / 2) + 2, "en", "test")
    audio, truth = grammar.make_clip(sentences, voice, seed=seed, seconds=seconds)
    return audio, " ".join(text for _, _, text in truth)
