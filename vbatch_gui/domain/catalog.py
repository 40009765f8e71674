"""The speech models that VBatch offers by name. Sizes are bytes to download, rounded."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vbatch_gui.domain.options import DEMO_MODEL

MB = 1024**2


@dataclass(frozen=True)
class ModelEntry:
    """A model known by a short name.

    Attributes:
        name: what the user types. repo: its Hugging Face id, empty for the bundled one.
        size: bytes to download. note: one line for whoever chooses.
    """

    name: str
    repo: str
    size: int
    note: str


CATALOG: tuple[ModelEntry, ...] = (
    ModelEntry(
        DEMO_MODEL,
        "",
        3 * MB,
        "Only to try VBatch: knows some 280 English and 80 Spanish words of synthetic speech, nothing else",
    ),
    ModelEntry("tiny", "Systran/faster-whisper-tiny", 75 * MB, "Fastest, for a first impression"),
    ModelEntry("base", "Systran/faster-whisper-base", 145 * MB, "Fast, for clear speech"),
    ModelEntry("small", "Systran/faster-whisper-small", 485 * MB, "A good start on a laptop"),
    ModelEntry("medium", "Systran/faster-whisper-medium", 1530 * MB, "More exact, slow without a GPU"),
    ModelEntry(
        "large-v3-turbo",
        "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
        1620 * MB,
        "Nearly as exact as large-v3, several times faster",
    ),
    ModelEntry("large-v3", "Systran/faster-whisper-large-v3", 3090 * MB, "The most exact"),
    ModelEntry("large-v2", "Systran/faster-whisper-large-v2", 3090 * MB, "The large one before"),
    ModelEntry("large-v1", "Systran/faster-whisper-large-v1", 3090 * MB, "The first large one"),
    ModelEntry(
        "distil-large-v3.5",
        "distil-whisper/distil-large-v3.5-ct2",
        1520 * MB,
        "English, nearly as exact as large-v3, fast",
    ),
    ModelEntry("distil-large-v3", "Systran/faster-distil-whisper-large-v3", 1520 * MB, "English, fast"),
    ModelEntry("distil-large-v2", "Systran/faster-distil-whisper-large-v2", 1520 * MB, "English, fast"),
    ModelEntry("distil-medium.en", "Systran/faster-distil-whisper-medium.en", 790 * MB, "English, fast"),
    ModelEntry("distil-small.en", "Systran/faster-distil-whisper-small.en", 335 * MB, "English, fast"),
    ModelEntry("tiny.en", "Systran/faster-whisper-tiny.en", 75 * MB, "English only"),
    ModelEntry("base.en", "Systran/faster-whisper-base.en", 145 * MB, "English only"),
    ModelEntry("small.en", "Systran/faster-whisper-small.en", 485 * MB, "English only"),
    ModelEntry("medium.en", "Systran/faster-whisper-medium.en", 1530 * MB, "English only"),
)

#: Other names for the same models, as faster-whisper accepts them.
ALIASES = {"large": "large-v3", "turbo": "large-v3-turbo"}

_REPO_ID = re.compile(r"[\w][\w.-]*/[\w][\w.-]*")


def find_entry(name: str) -> ModelEntry | None:
    """The catalogue's entry of that name or alias, or None."""
    name = ALIASES.get(name, name)
    return next((entry for entry in CATALOG if entry.name == name), None)


def same_model(one: str, other: str) -> bool:
    """Whether both names mean the same model."""
    return ALIASES.get(one, one) == ALIASES.get(other, other)


def is_repo_id(name: str) -> bool:
    """Whether `name` has the form of a Hugging Face id, `owner/name`."""
    return bool(_REPO_ID.fullmatch(name))


def smaller_model(name: str, translates: bool = False) -> ModelEntry | None:
    """The largest model of the same kind that is clearly smaller, None where there is none.

    `translates`: it has to be one that was taught to translate.
    """
    entry = find_entry(name)
    if entry is None or not entry.repo:
        return None
    english = entry.note.startswith("English")
    fitting = [
        other
        for other in CATALOG
        if other.repo
        and other.size <= entry.size * 2 / 3
        and other.note.startswith("English") == english
        and not (translates and other.name in _NO_TRANSLATION)
    ]
    return max(fitting, key=lambda other: other.size, default=None)


_NO_TRANSLATION = frozenset({"large-v3-turbo"})
