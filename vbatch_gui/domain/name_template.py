"""How copies of results are called: a template such as `{stem}.{language}`."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath, PureWindowsPath
from typing import TYPE_CHECKING

from vbatch_gui.domain.naming import safe_name
from vbatch_gui.errors import UsageError

if TYPE_CHECKING:
    from datetime import date

#: Every field, and what it stands for.
FIELDS: Mapping[str, str] = {
    "stem": "name of the recording without its ending",
    "language": "code of the language that was found, such as en",
    "model": "name of the model",
    "batch": "name of the batch",
    "number": "place in the batch, with as many digits as the last one",
    "date": "day of the transcription, such as 2025-03-31",
}
DEFAULT = "{stem}"


@dataclass(frozen=True)
class NameFacts:
    """What the fields are filled with.

    Attributes:
        stem: of the recording. batch: name of the batch.
        number: place in the batch from 1, of `count`.
    """

    stem: str
    batch: str = ""
    number: int = 1
    count: int = 1


def check_template(template: str) -> str:
    """Return `template` if it can be used. Raises UsageError in the words of a user."""
    known = ", ".join(f"{{{name}}}" for name in FIELDS)
    try:
        parts = [
            (field, spec, conversion) for _, field, spec, conversion in string.Formatter().parse(template)
        ]
    except ValueError:
        raise UsageError(
            f"The name {template!r} cannot be used: a brace is left open.", f"Use some of {known}."
        ) from None
    for field, spec, conversion in parts:
        if field is None:
            continue
        if field not in FIELDS or spec or conversion:
            raise UsageError(f"{{{field}}} stands for nothing in a name.", f"Use some of {known}.")
    if not any(field in ("stem", "number") for field, _, _ in parts):
        # All results would be called the same.
        raise UsageError(
            f"The name {template!r} is the same for every file.", "Use {stem} or {number} in it."
        )
    if "/" in template or "\\" in template:
        raise UsageError(f"The name {template!r} holds a folder.", "Choose the folder apart from the name.")
    return template


def fill_template(
    template: str, facts: NameFacts, language: str | None, model: str, day: date, max_bytes: int
) -> str:
    """The name without ending, safe on every platform. `model` may be a path or `owner/name`."""
    digits = len(str(max(1, facts.count)))
    values = {
        "stem": facts.stem,
        "language": language or "",
        "model": PureWindowsPath(PurePath(model).name).name,
        "batch": facts.batch,
        "number": str(facts.number).zfill(digits),
        "date": day.isoformat(),
    }
    name = string.Formatter().vformat(check_template(template), (), values)
    if not language:  # "talk." and "talk_" read as if something were cut off
        name = name.rstrip(" ._-")
    return safe_name(name, max_bytes=max_bytes)
