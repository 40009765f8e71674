"""What the benchmark must show, and whether it did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.bench.figures import Ratio, median, ratio_of_pairs
from tests.bench.session import Result

REACHED, NOT_REACHED, NOT_MEASURED = "reached", "not reached", "not measured"
PEERS = (
    "faster-whisper",
    "faster-whisper-best",
    "batched",
    "batched-best",
    "whisper-ctranslate2",
    "whisper-ctranslate2-best",
)


@dataclass(frozen=True)
class Verdict:
    """One figure: what it is, what is asked for, what was seen, and whether that is enough."""

    figure: str
    wanted: str
    seen: str
    verdict: str


class Figures:
    """The results of a session, asked for figures; runs with a problem do not count."""

    def __init__(self, results: Sequence[Result]) -> None:
        self._results = [result for result in results if not result.problem]
        self._last = max((result.round for result in results), default=0)

    def of(self, load: str, contender: str, figure: Callable[[Result], float | None]) -> list[float | None]:
        """A figure for each round, None where it was not measured."""
        found = {
            result.round: figure(result)
            for result in self._results
            if (result.load, result.contender) == (load, contender)
        }
        return [found.get(number) for number in range(1, self._last + 1)]

    def throughput(self, load: str, peer: str) -> Ratio | None:
        """How many times as fast as the peer VBatch was: whole commands, their starts included."""
        return ratio_of_pairs(self.of(load, peer, _seconds), self.of(load, "vbatch", _seconds))

    def against_ceiling(self, load: str, with_start: bool = False) -> Ratio | None:
        """VBatch's throughput in that of the bare loop; without its start, or with it."""
        ours = self.of(load, "vbatch", _seconds if with_start else _work_seconds)
        return ratio_of_pairs(self.of(load, "ceiling", _work_seconds), ours)

    def best_peer(self, load: str) -> tuple[str, Ratio] | None:
        """The peer closest to VBatch; None unless both of faster-whisper's loops did their best."""
        if any(self.throughput(load, peer) is None for peer in ("faster-whisper-best", "batched-best")):
            return None
        ratios = [(peer, ratio) for peer in PEERS if (ratio := self.throughput(load, peer)) is not None]
        return min(ratios, key=lambda item: item[1].median, default=None)

    def peak(self, load: str, contender: str) -> float | None:
        """Bytes of all processes together."""
        return median(self.of(load, contender, lambda result: result.peak_tree))


def judge(results: Sequence[Result]) -> list[Verdict]:
    """Every figure that is asked for, in the order of the plan."""
    figures = Figures(results)
    verdicts = []
    for load in ("clips", "long"):
        verdicts.append(
            _at_least(f"{load}: throughput, × the default loop", 2.0, figures.throughput(load, PEERS[0]))
        )
    for load in ("clips", "long"):
        name, ratio = figures.best_peer(load) or ("", None)
        closest = f" ({name})" if name else ""
        verdicts.append(_at_least(f"{load}: throughput, × the best of any peer{closest}", 1.25, ratio))
    for load in ("clips", "long"):
        verdicts.append(
            _at_least(f"{load}: throughput, × the bare ceiling", 0.92, figures.against_ceiling(load))
        )
    verdicts.append(
        _at_least("short: throughput, × the default loop", 3.0, figures.throughput("short", PEERS[0]))
    )
    ten_minutes, hours = figures.peak("memory-10min", "vbatch"), figures.peak("memory-10h", "vbatch")
    verdicts.append(_at_most("peak memory: 10 h, × 10 min", 1.05, _quotient(hours, ten_minutes)))
    ours, theirs = figures.peak("memory-1h", "vbatch"), figures.peak("memory-1h", PEERS[0])
    verdicts.append(_at_most("peak memory: 1 h, × the default loop", 0.25, _quotient(ours, theirs)))
    first = median(figures.of("memory-10h", "vbatch", lambda result: result.first_after_load))
    verdicts.append(_at_most("10 h: first segment after the model is loaded, s", 3.0, first))
    for load in ("clips", "long", "short"):
        ours, theirs = (
            median(figures.of(load, name, lambda result: 100 * result.word_error_rate))
            for name in ("vbatch", "faster-whisper-best")
        )
        more = None if ours is None or theirs is None else ours - theirs
        verdicts.append(_at_most(f"{load}: wrong words in 100, more than one by one", 1.0, more))
    for figure in ("window visible, × a bare window", "longest stall of the event loop, ms"):
        verdicts.append(Verdict(figure, "", "measured by tests/e2e", NOT_MEASURED))
    return verdicts


def _at_least(figure: str, wanted: float, ratio: Ratio | None) -> Verdict:
    if ratio is None:
        return Verdict(figure, f"≥ {wanted:g}", "", NOT_MEASURED)
    return Verdict(figure, f"≥ {wanted:g}", str(ratio), REACHED if ratio.median >= wanted else NOT_REACHED)


def _at_most(figure: str, wanted: float, seen: float | None) -> Verdict:
    if seen is None:
        return Verdict(figure, f"≤ {wanted:g}", "", NOT_MEASURED)
    return Verdict(figure, f"≤ {wanted:g}", f"{seen:.2f}", REACHED if seen <= wanted else NOT_REACHED)


def _quotient(above: float | None, below: float | None) -> float | None:
    return above / below if above is not None and below else None


def _seconds(result: Result) -> float | None:
    return result.seconds


def _work_seconds(result: Result) -> float | None:
    return result.work_seconds
