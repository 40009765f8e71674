"""A transcript for Word and LibreOffice, by python-docx, which is loaded only when one is written."""

from __future__ import annotations

import io
from datetime import datetime, timezone
from typing import Any

import docx
from docx.enum.text import WD_UNDERLINE
from docx.oxml import OxmlElement
from docx.shared import RGBColor

from vbatch_gui.domain.clock import clock
from vbatch_gui.storage.formats.paragraphs import Document

_MUTED = RGBColor(0x5A, 0x61, 0x6B)


def word_document(document: Document) -> bytes:
    """The file; words that the model was not sure of have a dotted line below."""
    file = docx.Document()
    properties = file.core_properties
    properties.title, properties.author, properties.comments = document.title[:255], "VBatch", ""
    properties.language = document.language
    properties.created = properties.modified = datetime.now(timezone.utc)
    right_to_left = document.is_right_to_left
    _paragraph(file, "Title", right_to_left).add_run(document.title)
    if document.facts:
        facts = _paragraph(file, None, right_to_left).add_run(" · ".join(document.facts))
        facts.font.color.rgb = _MUTED
    for paragraph in document.paragraphs:
        block = _paragraph(file, None, right_to_left)
        time = block.add_run(f"{clock(paragraph.start / 1000)}\t")
        time.font.color.rgb = _MUTED
        for run in paragraph.runs:
            added = block.add_run(run.text)
            if right_to_left:
                added.font.rtl = True
            if run.probability is not None:
                added.font.underline = WD_UNDERLINE.DOTTED
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _paragraph(file: Any, style: str | None, right_to_left: bool) -> Any:
    paragraph = file.add_paragraph(style=style)
    if right_to_left:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    return paragraph
