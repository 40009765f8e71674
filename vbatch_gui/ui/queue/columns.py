"""The columns of the queue: what each shows of a job, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name, natural_key
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.languages import language_name
from vbatch_gui.ui.words.states import job_look


class Column(IntEnum):
    NAME = 0
    LENGTH = 1
    SIZE = 2
    PROGRESS = 3
    LANGUAGE = 4
    WORDS = 5
    SPEED = 6


#: What a job holds in these columns never changes.
SETTLED = frozenset({Column.NAME, Column.SIZE})
#: States in the order of the column of progress: what runs, what comes, what needs a look, what is done.
_RANKS = {
    VideoStatus.PROCESSING: 0,
    VideoStatus.QUEUED: 1,
    VideoStatus.FAILED: 2,
    VideoStatus.SKIPPED: 3,
    VideoStatus.COMPLETED: 4,
}


def tr(text: str) -> str:
    return QCoreApplication.translate("columns", text)


def title(column: int) -> str:
    """The name of a column."""
    return {
        Column.NAME: tr("Name"),
        Column.LENGTH: tr("Length"),
        Column.SIZE: tr("Size"),
        Column.PROGRESS: tr("Progress"),
        Column.LANGUAGE: tr("Language"),
        Column.WORDS: tr("Words"),
        Column.SPEED: tr("Speed"),
    }[Column(column)]


def text(job: BatchJob, column: int) -> str:
    """What a job says in a column; empty where nothing is known."""
    if column == Column.NAME:
        return display_name(job.original_filename)
    if column == Column.LENGTH:
        return "" if job.duration is None else formatting.clock(job.duration)
    if column == Column.SIZE:
        return formatting.size(job.size) if job.size else ""
    if column == Column.LANGUAGE:
        return language_name(job.language)
    if column == Column.WORDS:
        return formatting.number(job.word_count) if job.word_count else ""
    if column == Column.SPEED:
        return formatting.speed(job.speed) if job.speed > 0 else ""
    look = job_look(job)
    return f"{look.text} · {look.detail}" if look.detail else look.text


def sorted_jobs(jobs: Sequence[BatchJob], column: Column, descending: bool) -> list[BatchJob]:
    """The jobs by what they hold in that column; those that hold the same stay in order."""
    if column is Column.LANGUAGE:
        names = {code: language_name(code) for code in {job.language for job in jobs}}
        return sorted(jobs, key=lambda job: names[job.language], reverse=descending)
    return sorted(jobs, key=_KEYS[column], reverse=descending)


_KEYS: dict[Column, Callable[[BatchJob], Any]] = {
    Column.NAME: lambda job: natural_key(job.original_filename),
    Column.LENGTH: lambda job: job.duration or 0.0,
    Column.SIZE: lambda job: job.size,
    Column.PROGRESS: lambda job: (_RANKS[job.status], -job.progress),
    Column.WORDS: lambda job: job.word_count,
    Column.SPEED: lambda job: job.speed,
}
