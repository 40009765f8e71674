"""Lengths of time as a clock shows them."""

from __future__ import annotations


def clock(seconds: float) -> str:
    """`seconds` as "0:20", "3:05" or "1:02:11"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
