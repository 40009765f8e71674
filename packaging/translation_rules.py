"""What a translation must keep of its text, whatever the language: placeholders, mnemonics, breaks."""

from __future__ import annotations

import re
import string
from collections import Counter

_MNEMONIC = re.compile(r"&(?!&)(\S)")
#: In Chinese the key is a letter behind the words: 文件(&F), and before what ends them: 打开(&O)…
_CHINESE_MNEMONIC = re.compile(r"\(&[A-Z0-9]\)(…| …)?$")


def mnemonic(text: str) -> str:
    """The key of a text with one, in lower case: "f" of "&File"; "" where there is none."""
    match = _MNEMONIC.search(text.replace("&&", ""))
    return match.group(1).lower() if match else ""


def placeholders(text: str) -> Counter[str]:
    """What is put into a text when it is shown, and how often: "0", "name"."""
    try:
        return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:  # a brace without its other
        return Counter({text: 1})


def broken_rules(text: str, translation: str, language: str) -> list[str]:
    """What that translation does not keep, in a few words each; empty where it is right."""
    if not translation.strip():
        return ["it is empty"]
    found = []
    # One may be said twice, or in another order; none may be missing, none invented.
    if set(placeholders(text)) != set(placeholders(translation)):
        found.append("other {placeholders}")
    keys = len(_MNEMONIC.findall(translation.replace("&&", "")))
    if keys != (1 if mnemonic(text) else 0):
        found.append("one & where the text has one, else none")
    elif keys and language.startswith("zh") and not _CHINESE_MNEMONIC.search(translation):
        found.append("the key stands behind the words: 文件(&F)")
    if text.endswith("…") != translation.endswith("…"):
        found.append("… at the end where the text has it, else not")
    if text.count("\n") != translation.count("\n"):
        found.append("as many line breaks")
    if _edges(text) != _edges(translation):
        found.append("the same spaces at both ends")
    return found


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
