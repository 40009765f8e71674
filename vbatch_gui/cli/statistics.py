"""What `vbatch-gui stats` says to people."""

from __future__ import annotations

from datetime import datetime

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.clock import clock
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.statistics import Past, Statistics, Total
from vbatch_gui.ui.words.failures import failure_reason

#: Days, models, languages and reasons that are told.
_MOST = 10


def statistics_lines(statistics: Statistics) -> list[str]:
    """The lines to print."""
    past = statistics.past
    if statistics.is_empty:
        return ["Nothing has been transcribed yet."]
    since = f" since {datetime.fromtimestamp(past.since):%Y-%m-%d}" if past.since else ""
    lines = [
        _line(
            "Transcribed", f"{clock(past.audio_seconds)} in {_files(past.files)}, {past.words:,} words{since}"
        )
    ]
    if statistics.waiting:
        lines.append(_line("Waiting", f"{clock(statistics.waiting_seconds)} in {_files(statistics.waiting)}"))
    states = [
        f"{statistics.batches[state]} {state.value}" for state in BatchStatus if statistics.batches.get(state)
    ]
    lines.append(_line("Batches", ", ".join(states) or "none"))
    return [*lines, *_totals("Models", past.models), *_totals("Languages", past.languages), *_rest(past)]


def _totals(heading: str, totals: tuple[Total, ...]) -> list[str]:
    lines = []
    for number, total in enumerate(totals[:_MOST]):
        speed = f"  {total.speed:7.1f} × real time" if total.speed is not None else ""
        amount = f"{_files(total.files):>13}  {clock(total.audio_seconds):>10}{speed}"
        lines.append(_line("" if number else heading, f"{display_name(total.name):20} {amount}"))
    return lines


def _rest(past: Past) -> list[str]:
    days = tuple(reversed(past.days))
    failed = [
        _line("" if number else "Failed", f"{reason.files:7,}  {failure_reason(reason.code)}")
        for number, reason in enumerate(past.failures[:_MOST])
    ]
    return [*failed, *_totals("Days", days)]


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


def _line(heading: str, text: str) -> str:
    return f"{heading:12} {text}"
