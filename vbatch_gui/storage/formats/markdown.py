"""A transcript as Markdown."""

from __future__ import annotations

import re

from vbatch_gui.domain.clock import clock
from vbatch_gui.storage.formats.paragraphs import Document

# What Markdown could take for its own, anywhere in a line …
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~$&])")
# … and at its beginning. A time stands there, so this is for the title.
_LEADING = re.compile(r"^(\s*)([-+=]|\d+[.)])")


def markdown(document: Document) -> str:
    """Title, facts, and a paragraph for each stretch of speech, its time before it."""
    blocks = [f"# {_escaped(document.title)}"]
    if document.facts:
        blocks.append(" · ".join(_escaped(fact) for fact in document.facts))
    blocks += [
        f"**{clock(paragraph.start / 1000)}** {_escaped(paragraph.text)}" for paragraph in document.paragraphs
    ]
    return "\n\n".join(blocks) + "\n"


def _escaped(text: str) -> str:
    return _LEADING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
