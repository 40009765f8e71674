"""Qt counts characters beyond the first 65,536 (emoji, rare Han) as two; Python counts them as one."""

from __future__ import annotations


def to_qt(text: str, position: int) -> int:
    """Where the character at `position` of `text` stands as Qt counts."""
    if text.isascii():
        return position
    return position + sum(character > "\uffff" for character in text[:position])


def from_qt(text: str, position: int) -> int:
    """The character of `text` that stands where Qt counts `position`."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return min(position, len(text))
    for index, character in enumerate(text):
        position -= 2 if character > "\uffff" else 1
        if position < 0:
            return index
    return len(text)
