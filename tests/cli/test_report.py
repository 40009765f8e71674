"""What the command line prints, for batches in every state."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from vbatch_gui.app import open_processor
from vbatch_gui.cli.json_report import JsonReporter
from vbatch_gui.cli.report import Reporter
from vbatch_gui.cli.text_report import TextReporter
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import EngineState, JobResult, Notice, Refusal

pytestmark = pytest.mark.usefixtures("qapp")

Printed = Callable[[], tuple[str, str]]


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    """(stdout, stderr) since the last time."""
    return lambda: tuple(capsys.readouterr())  # type: ignore[return-value]


def make_job(name: str = "talk.mp4", job_id: str = "job1", **values: object) -> BatchJob:
    job = BatchJob(job_id, f"session-{job_id}", Path(name).stem, f"/films/{name}", name, duration=60.0)
    for key, value in values.items():
        setattr(job, key, value)
    return job


def make_batch(
    *jobs: BatchJob, status: BatchStatus = BatchStatus.PROCESSING, name: str = "Talks"
) -> BatchSession:
    return BatchSession("batch1", name, status=status, jobs=list(jobs))


FAILED = ErrorInfo("no_audio", "“talk.mp4” has no audio track.", "Add its sound.")


# -- for people --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("job", "line"),
    [
        (
            make_job(status=VideoStatus.COMPLETED, word_count=12, language="en"),
            "done     talk.mp4 (12 words, en)",
        ),
        (make_job(status=VideoStatus.COMPLETED), "done     talk.mp4 (0 words)"),
        (
            make_job(status=VideoStatus.FAILED, error=FAILED),
            "failed   talk.mp4: “talk.mp4” has no audio track. Add its sound.",
        ),
        (
            make_job(status=VideoStatus.SKIPPED, message="Cancelled at 10%"),
            "skipped  talk.mp4: Cancelled at 10%",
        ),
        (
            make_job(message="Waits for memory: needs 2.1 GB, 1.4 GB free"),
            "queued   talk.mp4: Waits for memory",
        ),
        (
            make_job("[red]x[/red]\n.mp4", status=VideoStatus.COMPLETED),
            "done     [red]x[/red]␤.mp4 (0 words)",
        ),
    ],
)
def test_a_job_is_one_line(printed: Printed, job: BatchJob, line: str) -> None:
    TextReporter().job(make_batch(job), job)
    out, err = printed()
    assert out == ""
    assert err.startswith(line)
    assert err.count("\n") == 1


def test_a_line_is_said_once_and_percents_are_not_lines(printed: Printed) -> None:
    reporter, job = TextReporter(), make_job(status=VideoStatus.PROCESSING, message="Loading the model")
    batch = make_batch(job)
    for _ in range(3):
        reporter.job(batch, job)
    job.message = "Downloading the model small: 10%"
    reporter.job(batch, job)
    job.message = ""
    reporter.job(batch, job)
    assert printed()[1] == "processing talk.mp4: Loading the model\n"


def test_long_lines_are_not_broken(printed: Printed) -> None:
    job = make_job("x" * 300 + ".mp4", status=VideoStatus.COMPLETED)
    TextReporter().job(make_batch(job), job)
    assert printed()[1].count("\n") == 1


@pytest.mark.parametrize(
    ("batch", "line"),
    [
        (make_batch(status=BatchStatus.PENDING), "batch1  pending      0 of 0 done  Talks\n"),
        (
            make_batch(
                make_job(status=VideoStatus.COMPLETED),
                make_job("b.mp4", "job2", status=VideoStatus.FAILED),
                status=BatchStatus.COMPLETED,
                name="Two\nlines",
            ),
            "batch1  completed    1 of 2 done, 1 failed  Two␤lines\n",
        ),
    ],
)
def test_a_batch_is_one_line(printed: Printed, batch: BatchSession, line: str) -> None:
    TextReporter().batches([batch])
    assert printed()[0] == line


def test_an_interrupted_batch_says_so(printed: Printed) -> None:
    batch = make_batch(status=BatchStatus.PENDING)
    batch.interrupted = True
    TextReporter().batches([batch])
    assert "interrupted" in printed()[0]
    TextReporter().interrupted(batch)
    assert "vbatch-gui resume batch1" in printed()[1]


def test_show_tells_files_folders_and_errors(printed: Printed, tmp_path: Path) -> None:
    done, failed = (
        make_job(status=VideoStatus.COMPLETED, progress=1.0),
        make_job("b.mp4", "job2", status=VideoStatus.FAILED, error=FAILED, progress=0.25),
    )
    results = [
        JobResult(
            "job1", "talk", "talk.mp4", done.status, tmp_path, tmp_path / "transcript.json", {}, [], None
        ),
        JobResult("job2", "b", "b.mp4", failed.status, tmp_path / "no", None, {}, [], FAILED),
    ]
    TextReporter().batch(make_batch(done, failed), results)
    assert printed()[0].splitlines()[1:] == [
        "  completed  100%  talk.mp4",
        f"      {tmp_path}",
        "  failed      25%  b.mp4  “talk.mp4” has no audio track. Add its sound.",
    ]


# -- for programs ------------------------------------------------------------------------------------


def test_json_is_ascii_and_one_object_a_line(printed: Printed) -> None:
    job = make_job("\udcff \N{GRINNING FACE}\n.mp4", status=VideoStatus.PROCESSING, progress=0.123456)
    JsonReporter().job(make_batch(job), job)
    out, err = printed()
    assert err == ""
    assert out.isascii()
    assert json.loads(out) == {
        "event": "job", "batch_id": "batch1", "job_id": "job1", "status": "processing", "progress": 0.1235,
        "file": "/films/\udcff \N{GRINNING FACE}\n.mp4", "message": "",
    }  # fmt: skip
    assert out.count("\n") == 1


def test_a_failed_job_says_what_to_do(printed: Printed) -> None:
    job = make_job(status=VideoStatus.FAILED, error=FAILED)
    JsonReporter().job(make_batch(job), job)
    assert json.loads(printed()[0])["message"] == "“talk.mp4” has no audio track. Add its sound."


def test_refused_files_count_as_failed(printed: Printed) -> None:
    reporter = JsonReporter()
    reporter.refused([Refusal("/films/a.mp4", ErrorInfo("empty", "“a.mp4” is empty.", ""))])
    batch = make_batch(make_job(status=VideoStatus.COMPLETED), status=BatchStatus.COMPLETED)
    summary = reporter.batch_summary(batch)
    assert (summary["status"], summary["total"], summary["completed"], summary["failed"]) == (
        "completed",
        2,
        1,
        1,
    )
    reporter.nothing_added(make_batch(status=BatchStatus.PENDING))
    refused, last = map(json.loads, printed()[0].splitlines())
    assert (refused["job_id"], refused["status"], refused["message"]) == (None, "failed", "“a.mp4” is empty.")
    assert (last["event"], last["status"], last["total"], last["failed"]) == ("batch", "failed", 1, 1)


def test_an_error_is_said_on_both(printed: Printed) -> None:
    JsonReporter().error(FAILED)
    out, err = printed()
    assert json.loads(out) == {"event": "error", **FAILED.to_dict()}
    assert FAILED.text in err


# -- both --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [TextReporter, JsonReporter])
def test_only_the_batch_that_is_followed_is_told(
    printed: Printed, tmp_path: Path, kind: type[Reporter]
) -> None:
    reporter = kind()
    with open_processor(tmp_path) as processor:
        followed, other = processor.create_batch("Followed"), processor.create_batch("Other")
        for batch_id in (followed, other):
            job = make_job(f"{batch_id}.mp4", status=VideoStatus.COMPLETED)
            processor.get_batch(batch_id).add_job(job)
        reporter.begin(processor, followed)
        for batch_id in (followed, other):
            processor.jobs_changed.emit(batch_id, ["job1", "gone meanwhile"])
        processor.notice.emit(Notice("warning", "The disk is nearly full.", "Free some space."))
    said = "".join(printed())
    assert f"{followed}.mp4" in said
    assert f"{other}.mp4" not in said
    assert "The disk is nearly full. Free some space." in said


@pytest.mark.parametrize("kind", [TextReporter, JsonReporter])
def test_what_the_engine_has_to_tell_is_printed_once(
    printed: Printed, tmp_path: Path, kind: type[Reporter]
) -> None:
    reporter = kind()
    with open_processor(tmp_path) as processor:
        reporter.begin(processor, processor.create_batch("Followed"))
        for rss in range(3):
            processor.engine_changed.emit(EngineState("ready", rss=rss, notice="The CPU works instead."))
    out, err = printed()
    assert out == ""
    assert err == "The CPU works instead.\n"
