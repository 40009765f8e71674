"""Where a recording may be now that was moved. Only paths are compared; no file is touched."""

from __future__ import annotations

from pathlib import PurePath


def places_after_move(old: str, new: str, other: str) -> list[str]:
    """Where the file `other` may lie, now that `old` was found at `new`; the likeliest first.

    With the folders that they had in common, or beside it: whoever moves one recording of a folder
    has mostly moved all of them.
    """
    before, after, path = PurePath(old).parent.parts, PurePath(new).parent.parts, PurePath(other)
    # What both have at their ends was moved along: /a/2025/01 to /b/2025/01 moved /a to /b.
    while len(before) > 1 and len(after) > 1 and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    places = []
    if path.parts[: len(before)] == before:
        places.append(str(PurePath(*after, *path.parts[len(before) :])))
    places.append(str(PurePath(new).parent / path.name))
    return _without(other, places)


def places_in_folder(folder: str, path: str) -> list[str]:
    """Where the file of `path` may lie in `folder`: with as many of its own folders as can be, first."""
    parts = PurePath(path).parts[1:]  # without the root or the drive
    return _without(path, [str(PurePath(folder, *parts[start:])) for start in range(len(parts))])


def _without(path: str, places: list[str]) -> list[str]:
    """Each place once, and not where it was."""
    return [place for place in dict.fromkeys(places) if place != str(PurePath(path))]
