from __future__ import annotations

from tests.bench.builders import result
from tests.bench.report import load_table, target_table
from tests.bench.targets import judge


def test_a_table_has_a_row_for_each_contender() -> None:
    results = [
        result("clips", "vbatch", 10, 1),
        result("clips", "vbatch", 12, 2),
        result("clips", "faster-whisper", 20, 1, setting={"cpu_threads": 1}, work_seconds=None),
        result("clips", "faster-whisper", 36, 2, setting={"cpu_threads": 1}, others_cpu=0.3),
        result("long", "vbatch", 99),
    ]
    lines = load_table(results, "clips").splitlines()
    assert lines[0] == "clips: 0:01:40 of sound"
    ours, theirs = lines[3:5]
    assert ours.split()[:4] == ["vbatch", "11.0", "10.0", "9.1"]
    assert theirs.split()[:2] == ["faster-whisper", "28.0"]
    assert "2.50 (2.00–3.00)" in theirs
    assert "  faster-whisper: cpu_threads=1" in lines
    assert any("round 2: other programs took 30%" in line for line in lines)


def test_a_run_that_does_not_count_is_told() -> None:
    text = load_table([result("clips", "batched", problem="it ended with status 1")], "clips")
    assert "batched, round 1, does not count: it ended with status 1" in text


def test_all_targets_are_listed() -> None:
    verdicts = judge([result("clips", "vbatch")])
    assert len(target_table(verdicts).splitlines()) == 2 + len(verdicts)
