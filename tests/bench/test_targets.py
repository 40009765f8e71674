from __future__ import annotations

from tests.bench.builders import MB, result
from tests.bench.session import Result
from tests.bench.targets import NOT_MEASURED, NOT_REACHED, PEERS, REACHED, Verdict, judge


def verdict_of(results: list[Result], beginning: str) -> Verdict:
    (found,) = [verdict for verdict in judge(results) if verdict.figure.startswith(beginning)]
    return found


def test_nothing_is_reached_by_not_measuring_it() -> None:
    assert {verdict.verdict for verdict in judge([])} == {NOT_MEASURED}


def test_throughput_is_judged_by_the_pairs_of_the_same_round() -> None:
    results = [
        result("clips", "vbatch", 10, 1),
        result("clips", "faster-whisper", 21, 1),
        result("clips", "faster-whisper", 42, 2),
        result("clips", "vbatch", 20, 2),
    ]
    verdict = verdict_of(results, "clips: throughput, × the default loop")
    assert (verdict.seen, verdict.verdict) == ("2.10 (2.10–2.10)", REACHED)
    assert verdict_of(results, "long: throughput, × the default loop").verdict == NOT_MEASURED
    slower = [*results, result("clips", "vbatch", 20, 3), result("clips", "faster-whisper", 30, 3)]
    assert verdict_of(slower, "clips: throughput, × the default loop").seen == "2.10 (1.50–2.10)"


def test_a_run_with_a_problem_does_not_count() -> None:
    results = [result("short", "vbatch", 10, problem="broken"), result("short", PEERS[0], 100)]
    assert verdict_of(results, "short: throughput").verdict == NOT_MEASURED


def test_the_best_peer_is_the_quickest_one_once_all_did_their_best() -> None:
    results = [result("long", "vbatch", 10), result("long", "faster-whisper", 40)]
    assert verdict_of(results, "long: throughput, × the best").verdict == NOT_MEASURED
    results += [result("long", "faster-whisper-best", 15), result("long", "batched-best", 12)]
    verdict = verdict_of(results, "long: throughput, × the best")
    assert "batched-best" in verdict.figure
    assert (verdict.seen, verdict.verdict) == ("1.20", NOT_REACHED)


def test_the_ceiling_is_compared_without_start_and_loading() -> None:
    results = [
        result("clips", "vbatch", 11, work_seconds=10.0),
        result("clips", "ceiling", 30, work_seconds=9.5),
    ]
    verdict = verdict_of(results, "clips: throughput, × the bare ceiling")
    assert (verdict.seen, verdict.verdict) == ("0.95", REACHED)


def test_memory_and_the_first_segment() -> None:
    results = [
        result("memory-10min", "vbatch", peak_tree=200 * MB),
        result("memory-10h", "vbatch", peak_tree=212 * MB, first_after_load=2.5),
        result("memory-1h", "vbatch", peak_tree=210 * MB),
        result("memory-1h", "faster-whisper", peak_tree=840 * MB),
    ]
    assert verdict_of(results, "peak memory: 10 h").verdict == NOT_REACHED
    assert verdict_of(results, "peak memory: 1 h") == Verdict(
        "peak memory: 1 h, × the default loop", "≤ 0.25", "0.25", REACHED
    )
    assert verdict_of(results, "10 h: first segment").verdict == REACHED


def test_words_are_compared_in_points() -> None:
    results = [result("clips", "vbatch", wrong=4), result("clips", "faster-whisper-best", wrong=2)]
    verdict = verdict_of(results, "clips: wrong words")
    assert (verdict.seen, verdict.verdict) == ("2.00", NOT_REACHED)
