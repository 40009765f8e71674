from __future__ import annotations

import json
from pathlib import Path

import pytest

from vbatch_gui.domain.history import FinishedJob
from vbatch_gui.errors import StorageError
from vbatch_gui.storage import history
from vbatch_gui.storage.history import HistoryFile

NOON = 1_700_000_000.0
JOBS = [
    FinishedJob(NOON, "", 600.0, 60.0, 900, "small", "cpu", "es", "a"),
    FinishedJob(NOON + 1, "no_audio", job="b"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.jsonl"


def test_what_is_appended_is_read(path: Path) -> None:
    file = HistoryFile(path)
    assert file.read() == []
    file.append(JOBS[:1])
    file.append(JOBS[1:])
    assert file.read() == JOBS
    assert len(path.read_text().splitlines()) == 2


def test_damaged_lines_are_left_out(path: Path) -> None:
    file = HistoryFile(path)
    file.append(JOBS)
    good = path.read_bytes().splitlines()
    bad = [b"", b"\xff\x00", b"[]", b"7", b'{"at": "x"}', b"{" * 5000, b'{"at": 1e999, "outcome": "failed"}']
    path.write_bytes(b"\n".join([good[0], *bad, good[1], b'{"at": 17000']))
    assert file.read() == JOBS


def test_a_torn_line_spoils_only_itself(path: Path) -> None:
    file = HistoryFile(path)
    file.append(JOBS[:1])
    with path.open("ab") as torn:
        torn.write(b'{"at": 1700')
    file.append(JOBS[1:])
    assert file.read() == JOBS


def test_a_long_history_is_summed_up(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "KEEP", 10)
    monkeypatch.setattr(history, "_SLACK", 5)
    file = HistoryFile(path)
    jobs = [FinishedJob(NOON + number, "", 60.0, 6.0, 5, "small", job=f"j{number}") for number in range(16)]
    file.append(jobs)
    assert file.shorten(jobs[:15]) is None
    assert file.shorten(jobs) == file.read()
    kept = file.read()
    assert kept[-10:] == jobs[-10:]
    assert sum(job.files for job in kept) == 16
    assert sum(job.duration for job in kept) == 16 * 60.0
    assert len(kept) < 16


def test_errors_of_the_disk_are_told(tmp_path: Path) -> None:
    (tmp_path / "history.jsonl").mkdir()
    file = HistoryFile(tmp_path / "history.jsonl")
    with pytest.raises(StorageError):
        file.append(JOBS)
    with pytest.raises(StorageError):
        file.read()


def test_lines_are_small_and_plain(path: Path) -> None:
    HistoryFile(path).append(JOBS)
    first, second = (json.loads(line) for line in path.read_text().splitlines())
    assert first["outcome"] == "completed"
    assert set(second) == {"at", "outcome", "error", "job", "files"}
