"""A transcript as paragraphs to read: for Markdown, HTML and Word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath, PureWindowsPath

from vbatch_gui.domain.clock import clock
from vbatch_gui.domain.languages import english_name
from vbatch_gui.domain.options import Task
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.storage.formats.lines import Line, clean, lines

#: A pause of so many milliseconds begins a paragraph.
PAUSE = 2000
#: A paragraph that has become so long, in characters, ends with its sentence.
LENGTH = 600
#: Words that the model was less sure of than this are marked.
UNSURE = 0.5
#: Languages that are written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ur", "yi"})
_SENTENCE_END = re.compile(r"[.!?…。！？؟][\"'”’»)]*$")


@dataclass(frozen=True)
class Run:
    """A stretch of text. `probability`: how sure the model is of an unsure word, None for all else."""

    text: str
    probability: float | None = None


@dataclass(frozen=True)
class Paragraph:
    """What is read in one go. `start`: milliseconds."""

    start: int
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Document:
    """A transcript for reading.

    Attributes:
        title: name of the recording. facts: its length, language, model and day, as far as known.
        language: code, "" where unknown.
    """

    title: str
    facts: tuple[str, ...]
    language: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def is_right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT


def document(transcript: Transcript, title: str, day: date | None = None) -> Document:
    """The transcript in paragraphs, under that title. `day`: of the transcription, where known."""
    duration = transcript.source.duration
    translated = transcript.task == Task.TRANSLATE.value
    spoken = english_name(transcript.language)
    facts = (
        clock(duration) if duration else "",
        f"{spoken}, translated into English" if translated and spoken else spoken,
        # Of a model in a folder its name is enough: where it lies is nobody's business.
        PureWindowsPath(PurePath(transcript.model).name).name,
        day.isoformat() if day else "",
    )
    # What was translated is English, whatever was spoken.
    language = "en" if translated else transcript.language or ""
    return Document(
        clean(title).strip(),
        tuple(clean(fact) for fact in facts if fact),
        language,
        tuple(_paragraphs(lines(transcript))),
    )


def _paragraphs(every: Iterable[Line]) -> Iterator[Paragraph]:
    start, end, length = 0, 0, 0
    runs: list[Run] = []
    for line in every:
        long = length >= LENGTH and _SENTENCE_END.search(runs[-1].text if runs else "")
        if runs and (long or line.start - end >= PAUSE):
            yield Paragraph(start, tuple(runs))
            runs = []
        if not runs:
            start, length = line.start, 0
        else:
            runs.append(Run(" "))
        runs += _runs(line)
        length += len(line.text) + 1
        end = line.end
    if runs:
        yield Paragraph(start, tuple(runs))


def _runs(line: Line) -> list[Run]:
    """The line, its unsure words apart; as one where its words are not those of its text any more."""
    words = [(clean(word.word), word.probability) for word in line.segment.words]
    if "".join(text for text, _ in words).strip() != line.text:
        return [Run(line.text)]
    runs: list[Run] = []
    for text, probability in words:
        gap, word = text[: len(text) - len(text.lstrip())], text.lstrip()
        if probability is not None and probability < UNSURE and word.strip():
            runs += [Run(gap), Run(word, probability)]
        elif runs and runs[-1].probability is None:
            runs[-1] = Run(runs[-1].text + text)
        else:
            runs.append(Run(text))
    runs = [run for run in runs if run.text]
    while runs and not runs[0].text.strip():
        runs.pop(0)
    return [Run(runs[0].text.lstrip(), runs[0].probability), *runs[1:]] if runs else [Run(line.text)]
