"""A transcript as a page for a browser: one file, nothing is loaded from elsewhere."""

from __future__ import annotations

from html import escape

from vbatch_gui.domain.clock import clock
from vbatch_gui.storage.formats.paragraphs import Document, Paragraph, Run

_STYLE = """
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.05rem/1.6 system-ui, sans-serif;
  color: #1a1d21; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.3; margin-bottom: .25rem; }
.facts, time { color: #5a616b; }
time { font-variant-numeric: tabular-nums; margin-inline-end: .6rem; font-size: .9em; }
.unsure { text-decoration: underline dotted #855600; text-underline-offset: .2em; }
@media (prefers-color-scheme: dark) { body { color: #e9ebee; background: #1b1d21; }
  .facts, time { color: #a8aeb8; } .unsure { text-decoration-color: #e3b341; } }
"""


def html_page(document: Document) -> str:
    """A whole page; words that the model was not sure of are underlined, with how sure it was."""
    language = f' lang="{escape(document.language)}"' if document.language else ""
    direction = ' dir="rtl"' if document.is_right_to_left else ""
    title = escape(document.title)
    facts = escape(" · ".join(document.facts))
    paragraphs = "\n".join(map(_paragraph, document.paragraphs))
    return (
        f'<!DOCTYPE html>\n<html{language}{direction}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f'<p class="facts">{facts}</p>\n{paragraphs}\n</body>\n</html>\n'
    )


def _paragraph(paragraph: Paragraph) -> str:
    words = "".join(map(_run, paragraph.runs))
    return f"<p><time>{clock(paragraph.start / 1000)}</time>{words}</p>"


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.probability is None:
        return text
    return f'<span class="unsure" title="{run.probability:.0%}">{text}</span>'
