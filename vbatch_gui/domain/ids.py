"""Ids of batches, jobs and sessions: made here, and checked before they become a path."""

from __future__ import annotations

import os
import re

from vbatch_gui.errors import UsageError

_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
# Windows opens a device for these, whatever the ending.
_LONGEST_DEVICE = 4
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])")


def new_id() -> str:
    """A new id of 12 hexadecimal digits: 48 random bits, short enough to be typed."""
    while True:
        value = os.urandom(6).hex()
        if not value.isdigit():  # never taken for a number by a shell or a spreadsheet
            return value


def check_id(value: str) -> str:
    """Return `value` if it is safe as the name of a file on every platform, else raise UsageError."""
    is_device = isinstance(value, str) and len(value) <= _LONGEST_DEVICE and _DEVICES.fullmatch(value)
    if not isinstance(value, str) or not _ID.fullmatch(value) or is_device:
        raise UsageError(f"{value!r} is not a valid id.", "Ids are listed by `vbatch-gui list`.")
    return value
