"""Preflight behind the one door: looks at the disk, the model and the past before a batch starts."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.catalog import is_repo_id
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.name_template import NameFacts, fill_template
from vbatch_gui.domain.naming import MAX_NAME_BYTES
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.domain.preflight import SPARE, Concern, Finding, Preflight, disk_need, doubles, some
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.models.speeds import measured_speeds
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.models.entries import canonical
from vbatch_gui.runtime.models.values import Fit, ModelInfo

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor


@dataclass(frozen=True)
class _File:
    """A file that is still to be done.

    Attributes:
        seconds: of its sound that are left, None where unknown. number: its place in the batch, from 1.
    """

    path: str
    name: str
    seconds: float | None
    number: int


@dataclass(frozen=True)
class _Order:
    """What a thread is to look at."""

    files: list[_File]
    batch: str
    count: int
    options: TranscriptionOptions
    paths: AppPaths
    model: ModelInfo
    memory: int
    is_installed: Callable[[str], bool]
    speed_of: Callable[[str], float | None]


class Preflighter(QObject):
    """Checks batches, each in a thread.

    Signals:
        checked(batch_id, Preflight), failed(batch_id, ErrorInfo): answer `check`.
    """

    checked = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, processor: BatchProcessor) -> None:
        super().__init__(processor)
        self._processor = processor
        # Apart from other work: a drive that does not answer holds up nothing but this.
        self._background = Background(2, self)

    def check(self, batch_id: str) -> None:
        """Look at the batch as it is now. Raises NotFoundError, UsageError."""
        batch = self._processor.get_batch(batch_id)
        options = batch.options
        order = _Order(
            open_files(batch),
            batch.name,
            len(batch.jobs),
            options,
            self._processor.paths,
            self._processor.models.entry(options.model),
            self._processor.memory_manager.get_memory_info().total,
            self._processor.models.is_installed,
            self._processor.statistics.speed_of,
        )
        self._background.run(
            partial(look, order), partial(self.checked.emit, batch_id), partial(self._on_failed, batch_id)
        )

    def _on_failed(self, batch_id: str, error: ErrorInfo) -> None:
        self.failed.emit(batch_id, error)

    def close(self, timeout: float) -> None:
        """Wait for what is looked at, for `timeout` seconds at most."""
        self._background.wait(timeout)


def open_files(batch: BatchSession) -> list[_File]:
    """What starting the batch would do."""
    wanted = {VideoStatus.QUEUED, VideoStatus.PROCESSING}
    if batch.status is BatchStatus.CANCELLED:
        wanted.add(VideoStatus.SKIPPED)
    return [
        _File(
            job.file_path,
            job.original_filename,
            job.duration * (1.0 - job.progress) if job.duration else None,
            number,
        )
        for number, job in enumerate(batch.jobs, 1)
        if job.status in wanted
    ]


def look(order: _Order) -> Preflight:
    """To be called in a thread."""
    known = [file.seconds for file in order.files if file.seconds is not None]
    seconds = sum(known)
    typical = seconds / len(known) if known else 0.0
    whole = seconds + typical * (len(order.files) - len(known))
    findings = [*_missing(order), *_model(order), *_copies(order), *_disks(order, whole)]
    model = order.options.model
    speed = order.speed_of(model) or measured_speeds(order.paths.tuning_file).get(canonical(model))
    unseen = len(order.files) - len(known)
    return Preflight(len(order.files), unseen, seconds, model, speed, tuple(findings))


def _missing(order: _Order) -> list[Finding]:
    gone = [file.name for file in order.files if not os.path.isfile(file.path)]  # noqa: PTH113 - for thousands
    return [Finding(Concern.MISSING, some(gone), len(gone))] if gone else []


def _model(order: _Order) -> list[Finding]:
    info, name = order.model, order.options.model
    findings = []
    if info.fit is Fit.NEVER:
        findings.append(
            Finding(Concern.MODEL_TOO_LARGE, needed=info.need, free=order.memory, place=info.title)
        )
    if not order.is_installed(name):
        can_be_had = info.download_size > 0 or is_repo_id(name)
        concern = Concern.MODEL_ABSENT if can_be_had else Concern.MODEL_BROKEN
        findings.append(Finding(concern, needed=info.download_size, place=info.title))
    return findings


def _copies(order: _Order) -> list[Finding]:
    """Where copies cannot be written, and what they would be called like."""
    options = order.options
    if options.output_place is OutputPlace.NOWHERE or not options.formats:
        return []
    folders = _targets(order)
    findings = []
    # A folder beside a file that is missing is told with the file.
    is_told = options.output_place is OutputPlace.BESIDE
    closed = [
        folder
        for folder in dict.fromkeys(folders)
        if not (is_told and not os.path.isdir(folder)) and not _can_be_written(folder)  # noqa: PTH112
    ]
    if closed:
        findings.append(Finding(Concern.PLACE, some(closed), len(closed), place=closed[0]))
    names = [
        fill_template(
            options.name_template,
            NameFacts(Path(file.path).stem, order.batch, file.number, order.count),
            options.language,
            options.model,
            date.today(),
            MAX_NAME_BYTES,
        )
        for file in order.files
    ]
    is_certain = options.language is not None or "{language}" not in options.name_template
    if is_certain:
        there = {folder: _names_in(folder) for folder in set(folders)}
        existing = [
            name
            for folder, name in zip(folders, names, strict=True)
            if any(f"{name}.{format}".casefold() in there[folder] for format in options.formats)
        ]
        if existing:
            findings.append(Finding(Concern.EXISTING, some(existing), len(existing), place=folders[0]))
    same = doubles(zip(folders, names, strict=True))
    if same:
        shown = [order.files[place].name for place in same]
        findings.append(Finding(Concern.SAME_NAME, some(shown), len(shown)))
    return findings


def _disks(order: _Order, seconds: float) -> list[Finding]:
    """Each disk on which too much is to be written."""
    options = order.options
    results = disk_need(seconds, options.formats, options.word_timestamps)
    needs = [(order.paths.results, results)]
    if options.output_place is not OutputPlace.NOWHERE and options.formats:
        share = disk_need(seconds, options.formats, False) / max(1, len(order.files))
        counts = Counter(_targets(order))
        needs += [(Path(folder), round(share * count)) for folder, count in counts.items()]
    if order.model.download_size and not order.is_installed(options.model):
        needs.append((order.paths.models, order.model.download_size))
    disks: dict[int, tuple[Path, int]] = {}
    for folder, need in needs:
        with suppress(OSError):
            there = _existing(folder)
            first, sum_so_far = disks.get(there.stat().st_dev, (there, 0))
            disks[there.stat().st_dev] = first, sum_so_far + need
    findings = []
    for place, need in disks.values():
        with suppress(OSError):
            free = shutil.disk_usage(place).free
            if need + SPARE > free:
                findings.append(Finding(Concern.DISK, needed=need + SPARE, free=free, place=str(place)))
    return findings


def _targets(order: _Order) -> list[str]:
    """The folder of the copies of each file."""
    if order.options.output_place is OutputPlace.FOLDER:
        return [order.options.output_folder] * len(order.files)
    return [os.path.dirname(file.path) for file in order.files]  # noqa: PTH120 - for thousands


def _can_be_written(folder: str) -> bool:
    """Whether copies can be put there, in a folder that may still have to be made."""
    there = _existing(Path(folder))
    return there.is_dir() and os.access(there, os.W_OK)


def _existing(folder: Path) -> Path:
    """The folder itself, or what there is of the way to it."""
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)


def _names_in(folder: str) -> set[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        return {entry.name.casefold() for entry in entries}
    return set()
