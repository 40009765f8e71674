"""What is printed in the end: a table for each load, and the targets beside what was seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.bench.figures import median
from tests.bench.session import Result, describe
from tests.bench.targets import Figures, Verdict

#: From this share of the processors on, what else the machine did is told.
DISTURBANCE = 0.05
_MB = 1024**2
_HEADINGS = (
    ("contender", "<"),
    ("total s", ">"),
    ("work s", ">"),
    ("× real", ">"),
    ("VBatch is × as fast", ">"),
    ("peak MB", ">"),
    ("largest MB", ">"),
    ("CPU", ">"),
    ("first s", ">"),
    ("after load", ">"),
    ("wrong words", ">"),
)
EXPLANATION = """\
total: the whole command; work: from the loaded model to the last result (of the ceiling: the bare loop).
× as fast: the peer's total by VBatch's total, median of the rounds (smallest–largest); of the ceiling: its
work by VBatch's work, so that 1.00 is the limit. peak: all processes together, what they share counted for
each; largest: the high-water mark of the largest one. CPU: of all cores. first: the first words, after the
start and after the model was loaded (- where that cannot be told from outside)."""


def load_table(results: Sequence[Result], load: str) -> str:
    """The table of one load."""
    mine = [result for result in results if result.load == load]
    names = list(dict.fromkeys(result.contender for result in mine))
    figures = Figures(mine)
    rows = [tuple(_row(figures, load, name, mine)) for name in names]
    title = f"{load}: {_clock(mine[0].audio_seconds)} of sound" if mine else load
    lines = [title, *table(_HEADINGS, rows)]
    for name in names:
        setting = next(result.setting for result in mine if result.contender == name)
        if setting:
            lines.append(f"  {name}: {describe(setting)}")
    for result in mine:
        if result.problem:
            lines.append(f"  {result.contender}, round {result.round}, does not count: {result.problem}")
        elif result.others_cpu >= DISTURBANCE:
            lines.append(
                f"  {result.contender}, round {result.round}: other programs took {result.others_cpu:.0%}"
                " of the processors meanwhile"
            )
    return "\n".join(lines)


def _row(figures: Figures, load: str, name: str, results: Sequence[Result]) -> Iterator[str]:
    audio = next(result.audio_seconds for result in results if result.contender == name)
    seconds = median(figures.of(load, name, lambda result: result.seconds))
    ratio = None
    if name == "ceiling":
        ratio = figures.against_ceiling(load)
    elif name != "vbatch":
        ratio = figures.throughput(load, name)

    def middle(figure: str, per: float, digits: int, unit: str = "") -> str:
        return _number(
            median(figures.of(load, name, lambda result: getattr(result, figure))), per, digits, unit
        )

    yield name
    yield _number(seconds, 1, 1)
    yield middle("work_seconds", 1, 1)
    busy = (
        median(figures.of(load, name, lambda result: result.work_seconds)) if name == "ceiling" else seconds
    )
    yield _number(audio / busy if busy else None, 1, 1)
    yield "-" if ratio is None else str(ratio)
    yield middle("peak_tree", _MB, 0)
    yield middle("peak_process", _MB, 0)
    yield middle("cpu", 0.01, 0, " %")
    yield middle("first_segment", 1, 2)
    yield middle("first_after_load", 1, 2)
    yield middle("word_error_rate", 0.01, 1, " %")


def target_table(verdicts: Sequence[Verdict]) -> str:
    """The targets, each with what was seen."""
    headings = (("figure", "<"), ("wanted", ">"), ("seen", ">"), ("", "<"))
    rows = [(item.figure, item.wanted, item.seen, item.verdict) for item in verdicts]
    return "\n".join(table(headings, rows))


def table(headings: Sequence[tuple[str, str]], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of columns; a heading comes with its alignment, "<" or ">"."""
    widths = [
        max(len(heading), *(len(row[index]) for row in rows)) if rows else len(heading)
        for index, (heading, _) in enumerate(headings)
    ]
    titles = tuple(heading for heading, _ in headings)
    lines = []
    for row in (titles, tuple("-" * width for width in widths), *rows):
        cells = (
            f"{cell:{side}{width}}" for cell, (_, side), width in zip(row, headings, widths, strict=True)
        )
        lines.append("  ".join(cells).rstrip())
    return lines


def _number(value: float | None, per: float, digits: int, unit: str = "") -> str:
    return "-" if value is None else f"{value / per:.{digits}f}{unit}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}"
