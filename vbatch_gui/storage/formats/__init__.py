"""A transcript as text, document, subtitles or table; all made from the canonical one, at any time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from vbatch_gui.domain.naming import MAX_NAME_BYTES, safe_name, unique_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import UsageError
from vbatch_gui.storage import atomic, transcripts
from vbatch_gui.storage.formats.lines import lines

# Session names are at most MAX_NAME_BYTES, and a number that makes them unique.
_NAME_BYTES = MAX_NAME_BYTES + 10
# Files of VBatch itself that lie beside them.
_TAKEN = (transcripts.FILE_NAME, transcripts.ORIGINAL_NAME, transcripts.DRAFT_NAME)


def render(transcript: Transcript, fmt: str, title: str = "", day: date | None = None) -> bytes:
    """The transcript in a format of FORMATS. Raises UsageError for another one.

    Segments without text are left out; times never go backwards; a text is always one line.

    Args:
        title: above documents, by default the name of the recording.
        day: of the transcription, told in documents where it is known.
    """
    if fmt == "docx":
        from vbatch_gui.storage.formats.paragraphs import document
        from vbatch_gui.storage.formats.word import word_document

        return word_document(document(transcript, _title(transcript, title), day))
    text = _text(transcript, fmt, title, day)
    # A spreadsheet takes a CSV for UTF-8 by its BOM; everywhere else one would be in the way.
    return text.encode("utf-8-sig" if fmt == "csv" else "utf-8", errors="replace")


def _text(transcript: Transcript, fmt: str, title: str, day: date | None) -> str:
    # Each family is loaded when one of its formats is written: the window is there sooner.
    if fmt == "json":
        return atomic.encode_json(transcript.to_dict(), indent=1)
    if fmt == "txt":
        return "".join(f"{line.text}\n" for line in lines(transcript))
    if fmt in ("tsv", "csv"):
        from vbatch_gui.storage.formats import tables

        write = tables.tsv if fmt == "tsv" else tables.spreadsheet
        return write(lines(transcript))
    if fmt in ("srt", "vtt", "ass"):
        from vbatch_gui.storage.formats.subtitles import subtitles

        return subtitles(fmt, ((line.start, line.end, line.text) for line in lines(transcript)))
    if fmt in ("md", "html"):
        from vbatch_gui.storage.formats.html_page import html_page
        from vbatch_gui.storage.formats.markdown import markdown
        from vbatch_gui.storage.formats.paragraphs import document

        whole = document(transcript, _title(transcript, title), day)
        return markdown(whole) if fmt == "md" else html_page(whole)
    raise UsageError(f"There is no format {fmt!r}.", f"Use some of: {', '.join(FORMATS)}.")


def _title(transcript: Transcript, title: str) -> str:
    source = transcript.source.path
    return title or source[max(source.rfind("/"), source.rfind("\\")) + 1 :] or "VBatch"


def format_path(folder: Path, name: str, fmt: str) -> Path:
    """Where `write_formats` puts a format; `name` is the session's name."""
    name = safe_name(name, max_bytes=_NAME_BYTES)
    if f"{name}.{fmt}".lower() in _TAKEN:
        name = unique_name(name, [name])
    return folder / f"{name}.{fmt}"


def write_formats(
    transcript: Transcript,
    folder: Path,
    name: str,
    formats: Iterable[str],
    title: str = "",
    day: date | None = None,
) -> list[Path]:
    """Write `<name>.<format>` for each format and return the paths. Raises StorageError, UsageError."""
    paths = []
    for fmt in formats:
        path = format_path(folder, name, fmt)
        atomic.write_bytes(path, render(transcript, fmt, title, day))
        paths.append(path)
    return paths
