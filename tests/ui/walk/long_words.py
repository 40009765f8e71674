"""A language of long words: shows what is cut off, and which texts nobody can translate."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

#: So much longer than English are German or Finnish at times, and short words even more.
_MORE, _LEAST = 0.35, 3
_DOTTED = str.maketrans("aeouAEOU", "äëöüÄËÖÜ")


class LongWords(QTranslator):
    """Puts dots onto the vowels of every text, and lengthens it. What has no dots did not pass by here."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not any(letter.isalpha() for letter in source_text):
            return source_text
        more = max(_LEAST, round(len(source_text) * _MORE))
        body = source_text.rstrip("…:. \n")
        return lengthened(body, more) + source_text[len(body) :]


def lengthened(text: str, more: int) -> str:
    """So many letters longer, in words of usual length at its end; what stands in braces stays."""
    tail = "".join(" " if number % 9 == 0 else "ü" for number in range(more))
    parts = text.split("{")
    dotted = [parts[0].translate(_DOTTED)]
    for part in parts[1:]:
        name, brace, rest = part.partition("}")
        dotted.append("{" + name + brace + rest.translate(_DOTTED))
    return "".join(dotted) + tail
