"""A transcript as a table: tab-separated as Whisper writes it, or for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from vbatch_gui.storage.formats.lines import Line, timestamp

# With these a spreadsheet takes a cell for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def tsv(lines: Iterable[Line]) -> str:
    """Milliseconds and text, as Whisper's own program writes them."""
    return "start\tend\ttext\n" + "".join(f"{line.start}\t{line.end}\t{line.text}\n" for line in lines)


def spreadsheet(lines: Iterable[Line]) -> str:
    """CSV with the times for reading and, in seconds, for reckoning. What looks like a formula is none."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(("start", "end", "start_seconds", "end_seconds", "text"))
    for line in lines:
        text = f"'{line.text}" if line.text.startswith(_FORMULA) else line.text
        writer.writerow(
            (
                *(timestamp(line.start), timestamp(line.end)),
                *(f"{line.start / 1000:.3f}", f"{line.end / 1000:.3f}", text),
            )
        )
    return out.getvalue()
