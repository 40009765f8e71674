"""`vbatch-gui search`: what is found, how it is printed, beside a VBatch that runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import VBatch
from tests.storage.builders import make_batch, make_job, make_transcript
from vbatch_gui.app import open_processor
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.transcripts import save_transcript

LINES = ("We had two boats.", "And then the ice came in,", "and it took the Margareta.")


@pytest.fixture
def vbatch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, qapp: object
) -> VBatch:
    """Two batches of one finished file each; only the first one's speaks of ice."""
    monkeypatch.setenv("VBATCH_CACHE_DIR", str(tmp_path / "cache"))
    paths = AppPaths.default(tmp_path / "data")
    store = BatchStore(paths)
    for number, lines in enumerate((LINES, ("Nothing but boats.",))):
        job = make_job(number, status=VideoStatus.COMPLETED)
        name = ("Interviews", "Town hall")[number]
        batch = make_batch([job], batch_id=f"b{number}", name=name, status=BatchStatus.COMPLETED)
        store.save(batch)
        save_transcript(paths.session(job.session_id), make_transcript(*lines))
    return VBatch(tmp_path / "data", capsys)


def test_lines_with_their_times(vbatch: VBatch) -> None:
    assert vbatch("search", "the", "ice") == 0
    assert vbatch.out.splitlines() == [
        "talk-0.mp4  (batch b0 “Interviews”)",
        "      0:02  And then the ice came in,",
    ]
    assert vbatch.err.strip() == "1 line in 1 file."


def test_for_programs(vbatch: VBatch) -> None:
    status, events = vbatch.json("search", "boats")
    assert status == 0
    assert {(event["event"], event.get("job_id"), event.get("line")) for event in events[:-1]} == {
        ("hit", "job0", 0),
        ("hit", "job1", 0),
    }
    hit = next(event for event in events if event.get("job_id") == "job0")
    assert hit["text"] == LINES[0]
    assert [hit["text"][start:end] for start, end in hit["matches"]] == ["boats"]
    assert (hit["batch_id"], hit["name"], hit["start"], hit["end"]) == ("b0", "talk-0.mp4", 0.0, 1.5)
    assert events[-1] == {"event": "search", "query": "boats", "lines": 2, "files": 2, "complete": True}


def test_names_are_found_too(vbatch: VBatch) -> None:
    status, events = vbatch.json("search", "talk-1")
    assert status == 0
    assert events[0] == {"event": "name", "batch_id": "b1", "job_id": "job1", "name": "talk-1.mp4"}
    status, events = vbatch.json("search", "town")
    assert events[0] == {"event": "name", "batch_id": "b1", "job_id": None, "name": "Town hall"}
    assert vbatch("search", "town") == 0
    assert vbatch.out == "batch b1 “Town hall”\n"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["took", "it"], 0),
        (["took it"], 1),
        (["it took"], 0),
        (['"it took" marg'], 0),
        (["marg"], 0),
        (["snow"], 1),
        (['"'], 1),
        (["(", "^", "NEAR"], 1),
    ],
)
def test_words_that_the_shell_keeps_together_follow_each_other(
    vbatch: VBatch, words: list[str], status: int
) -> None:
    assert vbatch("search", *words) == status


def test_nothing_found_is_said(vbatch: VBatch) -> None:
    assert vbatch("search", "snow") == 1
    assert vbatch.out == ""
    assert vbatch.err.strip() == "Nothing was found."


def test_only_in_one_batch(vbatch: VBatch) -> None:
    assert vbatch("search", "boats", "--batch", "b1") == 0
    assert [line for line in vbatch.out.splitlines() if "batch" in line] == [
        "talk-1.mp4  (batch b1 “Town hall”)"
    ]
    assert vbatch("search", "boats", "--batch", "b7") == 2
    assert "There is no batch b7" in vbatch.err


def test_beside_a_vbatch_that_runs(vbatch: VBatch) -> None:
    with open_processor(vbatch.data_dir) as processor:
        assert processor.search.search_and_wait("ice", timeout=20.0).count == 1
        assert vbatch("search", "ice") == 0
        processor.delete_batch("b0")
    assert vbatch("search", "ice") == 1
