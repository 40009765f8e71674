"""Presets: options under a name, to be used again. Some are built in; the others are the user's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from vbatch_gui.domain.options import TranscriptionOptions, check_concurrency
from vbatch_gui.errors import UsageError

#: Longest name of a preset, in characters: it has to fit a menu.
MAX_NAME = 60
_AT_ONCE = "max_concurrent"


@dataclass(frozen=True)
class Preset:
    """Options under a name.

    Attributes:
        name: what it is called; unique, whatever the case of the letters.
        changes: option → value as in JSON, `max_concurrent` among them. What is not in it stays as it is.
        note: one line for whoever chooses; only built-in ones have one.
        is_builtin: comes with VBatch, cannot be changed.
    """

    name: str
    changes: Mapping[str, Any] = field(hash=False)
    note: str = ""
    is_builtin: bool = False

    def apply(
        self, options: TranscriptionOptions, max_concurrent: int | None
    ) -> tuple[TranscriptionOptions, int | None]:
        """These options with the changes. Raises UsageError where they cannot be used (a newer VBatch's)."""
        data = {**options.to_dict(), **self.changes}
        at_once = check_concurrency(data.pop(_AT_ONCE, max_concurrent))
        return TranscriptionOptions.from_dict(data), at_once

    def matches(self, options: TranscriptionOptions, max_concurrent: int | None) -> bool:
        """Whether it would change nothing."""
        try:
            return self.apply(options, max_concurrent) == (options, max_concurrent)
        except UsageError:
            return False

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "options": dict(self.changes)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Preset:
        """From JSON. Raises UsageError where it is no preset, or one that cannot be used."""
        try:
            preset = cls(check_name(data["name"]), dict(data["options"]))
        except (KeyError, TypeError, ValueError) as error:
            raise UsageError(f"The preset cannot be read: {error}.") from error
        preset.apply(TranscriptionOptions(), None)
        return preset

    @classmethod
    def of(cls, name: str, options: TranscriptionOptions, max_concurrent: int | None) -> Preset:
        """One that holds all of these. Raises UsageError for a name that cannot be used."""
        return cls(check_name(name), {**options.to_dict(), _AT_ONCE: max_concurrent})


def check_name(name: object) -> str:
    """`name` on one line and without blanks around it. Raises UsageError if it cannot be used."""
    text = " ".join(name.split()) if isinstance(name, str) else ""
    if not text:
        raise UsageError("A preset needs a name.", "Type one.")
    if len(text) > MAX_NAME:
        raise UsageError("The name of the preset is too long.", f"Use {MAX_NAME} characters at most.")
    return text


def same_name(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


#: They leave alone where results are copied to, the language and the hints: those belong to the recordings.
BUILTINS: tuple[Preset, ...] = (
    Preset(
        "Quick look",
        {
            "model": "tiny",
            "beam_size": 1,
            "vad": True,
            "word_timestamps": False,
            "condition_on_previous_text": False,
            "formats": ["txt"],
        },
        "To see what is in the recordings: the smallest model, plain text",
        is_builtin=True,
    ),
    Preset(
        "Everyday",
        {
            "model": "small",
            "beam_size": 5,
            "vad": True,
            "word_timestamps": False,
            "condition_on_previous_text": False,
        },
        "Good on a laptop: a model of middle size, neither hasty nor slow",
        is_builtin=True,
    ),
    Preset(
        "Careful",
        {
            "model": "large-v3",
            "beam_size": 8,
            "vad": True,
            "word_timestamps": True,
            "condition_on_previous_text": False,
        },
        "The most exact model, each word timed; slow without a graphics card",
        is_builtin=True,
    ),
    Preset(
        "Subtitles for video",
        {
            "task": "transcribe",
            "vad": True,
            "word_timestamps": True,
            "formats": ["srt", "vtt"],
            "output_place": "beside",
            "name_template": "{stem}",
        },
        "Written beside the video under its name, where players look for them",
        is_builtin=True,
    ),
    Preset(
        "Interview",
        {
            "model": "large-v3-turbo",
            "task": "transcribe",
            "beam_size": 5,
            "vad": True,
            "word_timestamps": True,
            "formats": ["txt", "docx", "json"],
        },
        "To read and correct: a document, and times for each word",
        is_builtin=True,
    ),
    Preset(
        "Translate into English",
        {"model": "medium", "task": "translate", "beam_size": 5, "vad": True, "formats": ["txt", "srt"]},
        "What is said in another language, written in English",
        is_builtin=True,
    ),
)


def find_builtin(name: str) -> Preset | None:
    """The built-in preset of that name, or None."""
    return next((preset for preset in BUILTINS if same_name(preset.name, name)), None)


def distinct(presets: Iterable[Preset]) -> list[Preset]:
    """The user's presets, of which none is called as another one or a built-in one: "Name (2)" instead.

    A newer VBatch may bring a name that is taken, a file may be written by hand: what is found by its name
    would else be another preset than the one that was meant.
    """
    taken = {preset.name.casefold() for preset in BUILTINS}
    result = []
    for preset in presets:
        name, number = preset.name, 1
        while name.casefold() in taken:
            number += 1
            end = f" ({number})"
            name = preset.name[: MAX_NAME - len(end)] + end
        taken.add(name.casefold())
        result.append(preset if number == 1 else replace(preset, name=name))
    return result
