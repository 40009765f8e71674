"""What the command line prints for programs: JSON lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from vbatch_gui.cli.report import Reporter, message_of
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.recommendation import Recommendation
from vbatch_gui.domain.statistics import Statistics
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.models.tuning import TuningReport
from vbatch_gui.runtime.models.values import Fit, ModelInfo
from vbatch_gui.runtime.search.results import SearchResults
from vbatch_gui.runtime.transcripts.rewriting import WriteReport
from vbatch_gui.runtime.values import JobResult, Refusal


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
            "message": message_of(job),
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
