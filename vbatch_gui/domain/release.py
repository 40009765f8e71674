"""A release of VBatch as the feed tells of it, and which of two versions is the newer one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

#: "1.2", "v1.2.3", "1.2.3rc1", "1.2.3-beta.2", "1.2.3.dev4", "1.2.3+local"
_VERSION = re.compile(
    r"v?(\d+(?:\.\d+)*)(?:[-._]?(dev|a|alpha|b|beta|rc)[-._]?(\d*))?(?:\.post\d+)?(?:\+.*)?", re.I
)
_STAGES = {"dev": 0, "a": 1, "alpha": 1, "b": 2, "beta": 2, "rc": 3}
_FINISHED = 4
_LONGEST_VERSION = 50
#: Characters of the notes that are kept.
_MOST_NOTES = 20_000


@dataclass(frozen=True)
class Release:
    """Attributes:
    version: as it was published, without a leading "v".
    page: the address of its page, of https; "" where there is none.
    date: the day on which it was published, as "2026-12-24"; may be empty.
    notes: what is new, plain text or Markdown; may be empty.
    """

    version: str
    page: str = ""
    date: str = ""
    notes: str = ""

    def is_newer_than(self, version: str) -> bool:
        """Whether it is; a version that cannot be read is older than all others."""
        return _key(self.version) > _key(version)


def parse_release(data: bytes) -> Release:
    """The release in a feed: one JSON object with the fields of a release of GitHub.

    `tag_name` is the version; `html_url`, `published_at` and `body` may be missing. Raises ValueError.
    """
    try:
        fields = json.loads(data.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("a feed that is nested too deeply") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("tag_name"), str):
        raise ValueError("a feed without tag_name")
    version = fields["tag_name"].strip()
    if len(version) > _LONGEST_VERSION or not _VERSION.fullmatch(version):
        raise ValueError(f"no version: {version[:50]!r}")
    page = _text(fields, "html_url")
    return Release(
        version=version.lstrip("vV"),
        page=page if re.fullmatch(r"https://[^\s<>\"]+", page) else "",
        date=match[0] if (match := re.match(r"\d{4}-\d\d-\d\d", _text(fields, "published_at"))) else "",
        notes=_text(fields, "body").replace("\r\n", "\n").strip()[:_MOST_NOTES],
    )


def _text(fields: dict[str, object], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _key(version: str) -> tuple[tuple[int, ...], int, int]:
    match = _VERSION.fullmatch(version.strip())
    if match is None:
        return (), 0, 0
    numbers = [int(number) for number in match[1].split(".")]
    while numbers and numbers[-1] == 0:  # 1.2 and 1.2.0 are the same
        numbers.pop()
    stage = _STAGES[match[2].lower()] if match[2] else _FINISHED
    return tuple(numbers), stage, int(match[3] or 0)
