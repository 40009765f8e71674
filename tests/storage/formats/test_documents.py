"""Markdown, HTML and Word, read back by their own libraries."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.builders import make_transcript
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.storage.formats import render
from vbatch_gui.storage.formats.paragraphs import document

WORDS = (Word(0, 1, " the", 0.9), Word(1, 2, " <b>Margareta</b>", 0.42))
UNSURE = Segment(0, 0.0, 2.0, " the <b>Margareta</b>", words=WORDS)


class Page(HTMLParser):
    """What a browser shows, and with what around it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, dict[str, str | None]] = {}
        self.shown = ""
        self.paragraphs: list[str] = []
        self._hidden = 0
        self._in_time = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._in_time = tag == "time"
        if self._in_time:
            self.paragraphs.append("")
        self.attributes[tag] = dict(attrs)
        self._hidden += tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._in_time = False
        self._hidden -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.shown += data
            if self.paragraphs and not self._in_time:
                self.paragraphs[-1] += data.strip("\n")


def test_html() -> None:
    page = Page(render(make_transcript(segments=(UNSURE,)), "html", "R&D <1>").decode())
    assert "R&D <1>" in page.shown
    assert "0:00the <b>Margareta</b>" in page.shown.replace("00:00", "0:00")
    assert "b" not in page.tags
    assert page.attributes["span"] == {"class": "unsure", "title": "42%"}
    assert not {"script", "link", "img"} & set(page.tags)


def test_html_from_right_to_left() -> None:
    page = Page(render(replace(make_transcript("مرحبا"), language="ar"), "html").decode())
    assert page.attributes["html"] == {"lang": "ar", "dir": "rtl"}


def test_markdown() -> None:
    text = render(make_transcript("1. *Not* a [list](x) <b>", "# nor a title"), "md", "# Talk_1").decode()
    title, facts, paragraph = text.strip().split("\n\n")
    assert title == r"# \# Talk\_1"
    assert facts
    assert paragraph.endswith(r"1. \*Not\* a \[list\](x) \<b\> \# nor a title")


def test_word() -> None:
    file = docx.Document(io.BytesIO(render(make_transcript(segments=(UNSURE,)), "docx", "R&D <1>")))
    assert [file.paragraphs[0].text, file.paragraphs[0].style.name] == ["R&D <1>", "Title"]
    assert file.core_properties.title == "R&D <1>"
    line = file.paragraphs[-1]
    assert line.text.endswith("\tthe <b>Margareta</b>")
    assert [run.text for run in line.runs if run.font.underline] == ["<b>Margareta</b>"]


def test_word_from_right_to_left() -> None:
    transcript = replace(make_transcript("مرحبا"), language="ar")
    file = docx.Document(io.BytesIO(render(transcript, "docx")))
    assert "w:bidi" in file.paragraphs[-1]._p.xml
    assert file.paragraphs[-1].runs[-1].font.rtl


def test_the_same_transcript_gives_the_same_text_twice() -> None:
    assert render(make_transcript("x"), "html") == render(make_transcript("x"), "html")


@pytest.mark.parametrize("fmt", ["md", "html", "docx"])
def test_the_recording_gives_the_title(fmt: str) -> None:
    transcript = make_transcript("x")
    name = transcript.source.path.rpartition("/")[2]
    if fmt == "docx":
        assert docx.Document(io.BytesIO(render(transcript, fmt))).paragraphs[0].text == name
    else:
        assert name.replace("_", "\\_" if fmt == "md" else "_") in render(transcript, fmt).decode()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=20), max_size=4), st.text(max_size=20))
def test_whatever_was_said_it_can_be_read_back(texts: list[str], title: str) -> None:
    segments = tuple(Segment(i, i, i + 1.0, text) for i, text in enumerate(texts))
    transcript = make_transcript(segments=segments)
    said = " ".join(render(transcript, "txt").decode().split("\n")).strip()
    file = docx.Document(io.BytesIO(render(transcript, "docx", title)))
    body = [p.text.partition("\t")[2] for p in file.paragraphs if "\t" in p.text]
    assert " ".join(body).split() == said.split()
    page = Page(render(transcript, "html", title).decode())
    assert page.paragraphs == body
    assert render(transcript, "md", title).decode()


def test_facts() -> None:
    transcript = replace(make_transcript("x"), language="es", model="/home/someone/models/mine")
    assert document(transcript, "t", date(2025, 3, 31)).facts == ("1:00", "Spanish", "mine", "2025-03-31")
    translated = replace(transcript, task="translate", model="owner/name")
    assert document(translated, "t").facts == ("1:00", "Spanish, translated into English", "name")
    assert document(translated, "t").language == "en"


@pytest.mark.parametrize("fmt", ["md", "html"])
def test_the_day_is_told(fmt: str) -> None:
    assert "2025-03-31" in render(make_transcript("x"), fmt, day=date(2025, 3, 31)).decode()
