"""The table in an exported ZIP: one line for each job, whatever became of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from vbatch_gui.domain.job import BatchJob

FILE_NAME = "manifest.csv"
COLUMNS = (
    "session_name",
    "original_filename",
    "source",
    "status",
    "duration",
    "language",
    "words",
    "error",
    "files",
)
# A cell that begins so is a formula to a spreadsheet, and file names come from anywhere.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render_manifest(rows: Iterable[tuple[BatchJob, Sequence[str], str]]) -> str:
    """The CSV of jobs, the names of their files in the archive, and what is wrong with these, if anything.

    Durations are seconds. To be written as UTF-8 with BOM, by which Excel knows it.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for job, files, trouble in rows:
        error = trouble or (job.error.text if job.error else job.message)
        cells = (
            job.session_name,
            job.original_filename,
            job.file_path,
            job.status.value,
            "" if job.duration is None else f"{job.duration:.3f}",
            job.language or "",
            str(job.word_count),
            error,
            "; ".join(files),
        )
        writer.writerow([_cell(cell) for cell in cells])
    return out.getvalue()


def _cell(text: str) -> str:
    text = text.replace("\0", "").encode(errors="replace").decode()  # bytes that are not UTF-8
    return "'" + text if text.lstrip(" ").startswith(_FORMULA) else text
