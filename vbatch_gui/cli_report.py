"""What the command line prints: text with a progress bar for people, JSON lines for programs."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.text import Text

from vbatch_gui.cli_statistics import statistics_lines
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.clock import clock
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.domain.recommendation import Recommendation
from vbatch_gui.domain.statistics import Statistics
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.model_values import Fit, ModelInfo, ModelState
from vbatch_gui.runtime.rewriting import WriteReport
from vbatch_gui.runtime.search_results import SearchResults
from vbatch_gui.runtime.tuning import TuningReport
from vbatch_gui.runtime.values import JobResult, Refusal

_DEMO_NOTICE = (
    "The model “demo” only knows some 280 English and 80 Spanish words of synthetic speech: "
    "it is for trying VBatch."
)


def _message(job: BatchJob) -> str:
    return f"{job.error.text} {job.error.hint}".strip() if job.error else job.message


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


class Reporter(QObject):
    """Base: follows one batch while it is processed.

    Attributes:
        refusals: files that were not even added.
        is_broken: what is printed goes nowhere any more.
    """

    def __init__(self) -> None:
        super().__init__()
        self.refusals: list[Refusal] = []
        self.is_broken = False
        self._problems: set[str] = set()
        self._processor: BatchProcessor | None = None
        self._batch_id = ""
        self._began = time.monotonic()

    def begin(self, processor: BatchProcessor, batch_id: str) -> None:
        """Follow this batch from now on."""
        self._processor, self._batch_id, self._began = processor, batch_id, time.monotonic()
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.notice.connect(self._on_notice)

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """These files were not added."""
        self.refusals = list(refusals)

    def batch_summary(self, batch: BatchSession) -> dict[str, Any]:
        """The last object of a run; refused files count as failed, since they were asked for."""
        progress = batch.progress()
        return {
            "event": "batch",
            "batch_id": batch.batch_id,
            "status": batch.status.value if batch.jobs else BatchStatus.FAILED.value,
            "total": progress.total + len(self.refusals),
            "completed": progress.completed,
            "failed": progress.failed + len(self.refusals),
            "audio_seconds": round(progress.done_seconds, 3),
            "seconds": round(time.monotonic() - self._began, 3),
        }

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if batch_id == self._batch_id and self._processor is not None:
            batch = self._processor.get_batch(batch_id)
            for job in (batch.find(job_id) for job_id in job_ids):
                if job is not None:
                    self.job(batch, job)
            self.progress(batch)

    @Slot(object)
    def _on_notice(self, notice: Any) -> None:
        if notice.text not in self._problems:
            self.note(notice.text, notice.hint)

    def problem(self, problem: ErrorInfo) -> None:
        """Something could not be loaded at start; told once."""
        self._problems.add(problem.text)
        self.note(problem.text, problem.hint)

    def job(self, batch: BatchSession, job: BatchJob) -> None:
        """A job changed."""
        raise NotImplementedError

    def nothing_added(self, batch: BatchSession) -> None:
        """All files were refused: the batch is not kept."""
        raise NotImplementedError

    def progress(self, batch: BatchSession) -> None:
        """The batch has moved on; told once for all jobs that changed together."""

    def close(self) -> None:
        """The command is over, in whatever way: leave the terminal as it was."""

    def end(self, processor: BatchProcessor, batch: BatchSession) -> None:
        """The batch has ended; the last word of a run."""
        raise NotImplementedError

    def interrupted(self, batch: BatchSession) -> None:
        """The user has stopped it."""
        raise NotImplementedError

    def batches(self, batches: Sequence[BatchSession]) -> None:
        """Answer to `list`."""
        raise NotImplementedError

    def batch(self, batch: BatchSession, results: Sequence[JobResult]) -> None:
        """Answer to `show`."""
        raise NotImplementedError

    def exported(self, batch: BatchSession, path: object) -> None:
        """A ZIP was written."""
        raise NotImplementedError

    def written(self, report: WriteReport) -> None:
        """Answer to `write`."""
        raise NotImplementedError

    def saved(self, path: object) -> None:
        """The ZIP for a bug report was written."""
        raise NotImplementedError

    def deleted(self, batch: BatchSession) -> None:
        """A batch was deleted."""
        raise NotImplementedError

    def found(self, results: SearchResults) -> None:
        """Answer to `search`."""
        raise NotImplementedError

    def activity(self, text: str, fraction: float | None) -> None:
        """What goes on before the answer; `fraction`: how much of it is done, None where unknown."""

    def tuning(self, model: str, report: TuningReport) -> None:
        """Answer to `tune`."""
        raise NotImplementedError

    def statistics(self, statistics: Statistics) -> None:
        """Answer to `stats`."""
        raise NotImplementedError

    def models(self, models: Sequence[ModelInfo], proposed: Recommendation | None, folder: Path) -> None:
        """Answer to `models list`."""
        raise NotImplementedError

    def model(self, what: str, name: str) -> None:
        """A model was installed, imported or deleted: `what`."""
        raise NotImplementedError

    def error(self, error: ErrorInfo) -> None:
        """The command failed."""
        raise NotImplementedError

    def note(self, text: str, hint: str = "") -> None:
        """Something to know, on stderr."""
        print(f"{text} {hint}".strip(), file=sys.stderr)


class JsonReporter(Reporter):
    """One JSON object a line on stdout."""

    def _print(self, data: dict[str, Any]) -> None:
        try:
            print(json.dumps(data), flush=True)  # ASCII: a path may hold bytes that are no text
        except OSError:
            self.is_broken = True  # nobody reads on, or the disk is full

    def _job_event(self, batch: BatchSession, job: BatchJob) -> dict[str, Any]:
        return {
            "event": "job",
            "batch_id": batch.batch_id,
            "job_id": job.job_id,
            "file": job.file_path,
            "status": job.status.value,
            "progress": round(job.progress, 4),
            "message": _message(job),
        }

    def refused(self, refusals: Sequence[Refusal]) -> None:
        super().refused(refusals)
        for refusal in refusals:
            self._print(
                {
                    "event": "job",
                    "batch_id": self._batch_id,
                    "job_id": None,
                    "file": refusal.path,
                    "status": VideoStatus.FAILED.value,
                    "progress": 0.0,
                    "message": f"{refusal.error.text} {refusal.error.hint}".strip(),
                }
            )

    def job(self, batch: BatchSession, job: BatchJob) -> None:
        self._print(self._job_event(batch, job))

    def nothing_added(self, batch: BatchSession) -> None:
        self._print(self.batch_summary(batch))

    def end(self, processor: BatchProcessor, batch: BatchSession) -> None:
        self._print(self.batch_summary(batch))

    def interrupted(self, batch: BatchSession) -> None:
        self._print(self.batch_summary(batch))

    def batches(self, batches: Sequence[BatchSession]) -> None:
        for batch in batches:
            self._print({**self._overview(batch), "event": "batch"})

    def batch(self, batch: BatchSession, results: Sequence[JobResult]) -> None:
        for job, result in zip(batch.jobs, results, strict=True):
            self._print(
                {
                    **self._job_event(batch, job),
                    "session_name": job.session_name,
                    "duration": job.duration,
                    "language": job.language,
                    "words": job.word_count,
                    "transcript": str(result.transcript_path) if result.transcript_path else None,
                    "files": {name: str(path) for name, path in result.files.items()},
                    "outputs": [str(path) for path in result.outputs],
                }
            )
        self._print({**self._overview(batch), "event": "batch"})

    def _overview(self, batch: BatchSession) -> dict[str, Any]:
        progress = batch.progress()
        return {
            "batch_id": batch.batch_id,
            "name": batch.name,
            "status": batch.status.value,
            "interrupted": batch.interrupted,
            "total": progress.total,
            "completed": progress.completed,
            "failed": progress.failed,
            "audio_seconds": round(progress.done_seconds, 3),
            "created_at": batch.created_at,
        }

    def exported(self, batch: BatchSession, path: object) -> None:
        self._print({"event": "export", "batch_id": batch.batch_id, "path": str(path)})

    def written(self, report: WriteReport) -> None:
        for path in report.files:
            self._print({"event": "file", "path": str(path)})
        for refusal in report.failed:
            message = f"{refusal.error.text} {refusal.error.hint}".strip()
            self._print({"event": "failed", "file": refusal.path, "message": message})

    def saved(self, path: object) -> None:
        self._print({"event": "diagnostics", "path": str(path)})

    def deleted(self, batch: BatchSession) -> None:
        self._print({"event": "delete", "batch_id": batch.batch_id})

    def found(self, results: SearchResults) -> None:
        for recording in results.recordings:
            where = {"batch_id": recording.batch_id, "job_id": recording.job_id or None}
            if recording.ranges or not recording.job_id:
                self._print({"event": "name", **where, "name": recording.name})
            for hit in recording.hits:
                self._print(
                    {
                        "event": "hit",
                        **where,
                        "name": recording.name,
                        "line": hit.number,
                        "start": hit.start,
                        "end": hit.end,
                        "text": hit.text,
                        "matches": hit.ranges,
                    }
                )
        self._print(
            {
                "event": "search",
                "query": results.query,
                "lines": results.count,
                "files": results.recording_count,
                "complete": results.is_complete,
            }
        )

    def activity(self, text: str, fraction: float | None) -> None:
        self._print({"event": "activity", "message": text, "fraction": fraction})

    def tuning(self, model: str, report: TuningReport) -> None:
        self._print({"event": "tuning", "model": model, **asdict(report)})

    def statistics(self, statistics: Statistics) -> None:
        self._print({"event": "statistics", **statistics.to_dict()})

    def models(self, models: Sequence[ModelInfo], proposed: Recommendation | None, folder: Path) -> None:
        for model in models:
            self._print(
                {
                    "event": "model",
                    "name": model.name,
                    "state": model.state.value,
                    "size": model.size,
                    "download_size": model.download_size,
                    "done": model.done,
                    "memory": model.need,
                    "fits": model.fit is not Fit.NEVER,
                    "real_time": model.speed,
                    "recommended": model.is_recommended,
                    "path": str(model.path) if model.path else None,
                    "problem": model.problem,
                }
            )

    def model(self, what: str, name: str) -> None:
        self._print({"event": what, "name": name})

    def error(self, error: ErrorInfo) -> None:
        self._print({"event": "error", **error.to_dict()})
        self.note(error.text, error.hint)


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
            return f"failed   {name}: {_message(job)}"
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
            message = f"  {_message(job)}" if _message(job) else ""
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
