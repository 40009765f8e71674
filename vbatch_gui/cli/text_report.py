"""What the command line prints for people: text, with a progress bar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.text import Text

from vbatch_gui.cli.report import Reporter, message_of
from vbatch_gui.cli.statistics import statistics_lines
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.clock import clock
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.domain.recommendation import Recommendation
from vbatch_gui.domain.statistics import Statistics
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.models.tuning import TuningReport
from vbatch_gui.runtime.models.values import Fit, ModelInfo, ModelState
from vbatch_gui.runtime.search.results import SearchResults
from vbatch_gui.runtime.transcripts.rewriting import WriteReport
from vbatch_gui.runtime.values import JobResult, Refusal

_DEMO_NOTICE = (
    "The model “demo” only knows some 280 English and 80 Spanish words of synthetic speech: "
    "it is for trying VBatch."
)


def _model_line(model: ModelInfo) -> str:
    size = model.size or model.download_size
    states = {
        ModelState.INSTALLED: "part of VBatch" if model.is_bundled else "installed",
        ModelState.BROKEN: f"damaged: {display_name(model.problem)}",
        ModelState.PAUSED: f"{model.fraction:.0%} downloaded",
        ModelState.DOWNLOADING: f"downloading, {model.fraction:.0%}",
    }
    parts = [f"{size / 1024**2:7.0f} MB", states.get(model.state, "not here")]
    if model.fit is Fit.NEVER:
        parts.append("too large for this computer's memory")
    if model.speed:
        parts.append(f"{model.speed:.1f} × real time")
    return "  ".join(parts)


class TextReporter(Reporter):
    """Lines for people; a progress bar where stderr is a terminal."""

    def __init__(self) -> None:
        super().__init__()
        self._console = Console(stderr=True, highlight=False)
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._told: dict[str, str] = {}

    def begin(self, processor: BatchProcessor, batch_id: str) -> None:
        super().begin(processor, batch_id)
        if processor.get_batch(batch_id).options.model == DEMO_MODEL:
            self.note(_DEMO_NOTICE)
        self._start_bar()

    def refused(self, refusals: Sequence[Refusal]) -> None:
        super().refused(refusals)
        for refusal in refusals:
            self.note(f"Not added: {refusal.error.text}", refusal.error.hint)

    def job(self, batch: BatchSession, job: BatchJob) -> None:
        line = self._line(job)
        if line and self._told.get(job.job_id) != line:
            self._told[job.job_id] = line
            self.note(line)

    def progress(self, batch: BatchSession) -> None:
        if self._bar is not None and self._task is not None:
            progress = batch.progress()
            done = f"{progress.completed + progress.failed + progress.skipped} of {progress.total}"
            speed = f", {progress.speed:.1f} × real time" if progress.speed else ""
            left = f", {clock(progress.seconds_left)} left" if progress.seconds_left else ""
            self._bar.update(
                self._task, completed=progress.fraction * 100, description=f"{done}{speed}{left}"
            )

    def _line(self, job: BatchJob) -> str:
        name = display_name(job.original_filename)
        if job.status is VideoStatus.COMPLETED:
            language = f", {job.language}" if job.language else ""
            note = f" {job.message}" if job.message else ""
            return f"done     {name} ({job.word_count} words{language}){note}"
        if job.status is VideoStatus.FAILED and job.error is not None:
            return f"failed   {name}: {message_of(job)}"
        if job.status is VideoStatus.SKIPPED:
            return f"skipped  {name}: {job.message}"
        waits = job.status is VideoStatus.QUEUED
        if job.message and "%" not in job.message and (waits or self._bar is None):
            return f"{job.status.value:8} {name}: {job.message}"
        return ""

    def nothing_added(self, batch: BatchSession) -> None:
        self._stop_bar()
        self.note("No file was added: there is nothing to transcribe.")

    def end(self, processor: BatchProcessor, batch: BatchSession) -> None:
        self._stop_bar()
        summary = self.batch_summary(batch)
        for result in processor.get_results(batch.batch_id):
            for path in result.outputs or result.files.values():
                print(display_name(str(path)))
        failed = f", {summary['failed']} failed" if summary["failed"] else ""
        self.note(
            f"Batch {batch.batch_id} “{display_name(batch.name)}”: "
            f"{summary['completed']} of {summary['total']} done{failed}, "
            f"{clock(summary['audio_seconds'])} of sound in {clock(summary['seconds'])}."
        )

    def interrupted(self, batch: BatchSession) -> None:
        self._stop_bar()
        self.note(f"Interrupted. What is done is kept: `vbatch-gui resume {batch.batch_id}` goes on.")

    def batches(self, batches: Sequence[BatchSession]) -> None:
        if not batches:
            self.note("There are no batches yet: `vbatch-gui run FILE…` makes one.")
        for batch in batches:
            progress = batch.progress()
            state = "interrupted" if batch.interrupted else batch.status.value
            failed = f", {progress.failed} failed" if progress.failed else ""
            print(
                f"{batch.batch_id}  {state:11}  {progress.completed} of {progress.total} done{failed}"
                f"  {display_name(batch.name)}"
            )

    def batch(self, batch: BatchSession, results: Sequence[JobResult]) -> None:
        self.batches([batch])
        for job, result in zip(batch.jobs, results, strict=True):
            message = f"  {message_of(job)}" if message_of(job) else ""
            print(
                f"  {job.status.value:10} {job.progress:4.0%}  {display_name(job.original_filename)}{message}"
            )
            if result.transcript_path is not None:
                print(f"      {display_name(str(result.folder))}")

    def exported(self, batch: BatchSession, path: object) -> None:
        self._stop_bar()
        print(display_name(str(path)))

    def written(self, report: WriteReport) -> None:
        for path in report.files:
            print(display_name(str(path)))
        for refusal in report.failed:
            self.note(f"Not written: {refusal.error.text}", refusal.error.hint)

    def saved(self, path: object) -> None:
        print(display_name(str(path)))
        self.note("Names and texts were left out. All of it is text: look at it before you give it away.")

    def deleted(self, batch: BatchSession) -> None:
        self.note(f"Deleted: {display_name(batch.name)}")

    def found(self, results: SearchResults) -> None:
        for recording in results.recordings:
            place = f"batch {recording.batch_id} “{recording.batch_name}”"
            print(f"{recording.name}  ({place})" if recording.job_id else place)
            for hit in recording.hits:
                print(f"  {clock(hit.start):>8}  {display_name(hit.text)}")
        shown = sum(len(recording.hits) for recording in results.recordings)
        more = "" if results.is_complete else "more than "
        lines = "1 line" if results.count == 1 else f"{more}{results.count} lines"
        files = "1 file" if results.recording_count == 1 else f"{results.recording_count} files"
        part = f"; the first {shown} are shown" if shown < results.count else ""
        if results.count:
            self.note(f"{lines} in {files}{part}.")
        else:
            self.note("Found by name only." if results.recordings else "Nothing was found.")

    def activity(self, text: str, fraction: float | None) -> None:
        if self._bar is None:
            self._start_bar()
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=(fraction or 0.0) * 100, description=text)
        elif "%" not in text and self._told.get("activity") != text:
            self._told["activity"] = text
            self.note(f"{text} …")

    def tuning(self, model: str, report: TuningReport) -> None:
        self._stop_bar()
        name = display_name(model)
        where = "graphics card" if report.winner.device == "cuda" else "processor"
        if not report.candidates:
            why = "slow to be tried out" if report.measured else "small to be tried out"
            print(f"The model “{name}” is too {why} on the {where}. It runs with {report.winner}.")
            return
        print(f"{name} on the {where}, measured {datetime.fromtimestamp(report.measured):%Y-%m-%d %H:%M}:")
        for candidate in report.candidates:
            figure = f"{candidate.real_time:7.1f} × real time"
            if candidate.problem:
                figure = f"{'not possible':>{len(figure)}}"
            mark = "  <- used" if candidate.settings == report.winner else ""
            problem = f"  ({display_name(candidate.problem)})" if candidate.problem else ""
            print(f"{figure}  {candidate.settings}{mark}{problem}")

    def statistics(self, statistics: Statistics) -> None:
        print("\n".join(statistics_lines(statistics)))

    def models(self, models: Sequence[ModelInfo], proposed: Recommendation | None, folder: Path) -> None:
        width = max(len(display_name(model.name)) for model in models)
        for model in models:
            mark = "*" if model.is_recommended else " "
            print(f"{mark} {display_name(model.name):{width}}  {_model_line(model)}")
        if proposed is not None:
            print(f"\n* proposed for this computer. {proposed.reason}")
        print(f"Models lie in {display_name(str(folder))}")

    def model(self, what: str, name: str) -> None:
        self._stop_bar()
        print(f"{display_name(name)}: {what}.")

    def error(self, error: ErrorInfo) -> None:
        self._stop_bar()
        self.note(error.text, error.hint)

    def note(self, text: str, hint: str = "") -> None:
        # Text, not markup: a file may be called "[red].mp4".
        self._console.print(Text(f"{text} {hint}".strip()), soft_wrap=True)

    def close(self) -> None:
        self._stop_bar()

    def _start_bar(self) -> None:
        if self._console.is_terminal:
            columns = (TextColumn("{task.percentage:3.0f} %"), BarColumn(), TextColumn("{task.description}"))
            self._bar = Progress(*columns, console=self._console, transient=True)
            self._task = self._bar.add_task("")
            self._bar.start()

    def _stop_bar(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
