"""The command line: the same core without a window. It needs no display."""

from __future__ import annotations

import argparse
import io
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from vbatch_gui.app import open_processor
from vbatch_gui.cli.arguments import (
    command_parser,
    concurrency,
    destination,
    format_names,
    transcription_options,
    tuning_options,
)
from vbatch_gui.cli.models import run_models
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import NotFoundError, UsageError, VBatchError, describe_exception
from vbatch_gui.log import setup_logging
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.engine_client import EngineClient, engine_command
from vbatch_gui.runtime.models.tuning import find_fastest
from vbatch_gui.window_arguments import common_options

if TYPE_CHECKING:
    from vbatch_gui.cli.report import Reporter

log = logging.getLogger(__name__)

OK, SOME_FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
#: Signals by which a system or a terminal ends a command.
_ENDINGS = (signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []))
#: Lines that a search prints at most.
_MOST_HITS = 10_000
#: Errors of the caller, as against failures of the work.
_USAGE_CODES = frozenset({"usage", "not_found", "locked"})


def main(arguments: Sequence[str]) -> int:
    """Do a command of the command line; the window is started by `__main__`.

    Returns the exit status: 0 done, 1 something failed, 2 wrong use, 130 interrupted.
    """
    # The common options first, so that they may stand before the command as well as behind it.
    common, rest = common_options().parse_known_args(arguments)
    options = command_parser().parse_args(rest, common)
    data_dir: Path | None = options.data_dir
    paths = AppPaths.default(data_dir)
    setup_logging(options.log_file or paths.logs / "vbatch.log", options.debug, to_stderr=options.debug)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name that the terminal or file cannot hold
    from vbatch_gui.cli.json_report import JsonReporter
    from vbatch_gui.cli.text_report import TextReporter  # and rich: not for the window

    reporter: Reporter = JsonReporter() if options.json else TextReporter()
    # From here on Ctrl-C is answered; what comes before is loading, and may end at once.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in _ENDINGS:  # so that half files are removed and locks are given back
        signal.signal(number, _raise_interrupt)
    try:
        with open_processor(data_dir, read_only=options.read_only, debug=options.debug) as processor:
            for problem in processor.problems:
                reporter.problem(problem)
            return _ACTIONS[options.command](processor, reporter, options)
    except VBatchError as error:
        reporter.error(error.info)
        return WRONG_USE if error.code in _USAGE_CODES else SOME_FAILED
    except KeyboardInterrupt:  # before or behind the processing, which looks after itself
        return INTERRUPTED
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            log.exception("unexpected")
            reporter.error(describe_exception(error))
        return SOME_FAILED
    except Exception as error:  # a bug: told in a sentence, kept in the log
        log.exception("unexpected")
        reporter.error(describe_exception(error))
        return SOME_FAILED
    finally:
        reporter.close()
        _drop_unwritten()


def _raise_interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _drop_unwritten() -> None:
    """What could not be printed must not end in a traceback when Python ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# -- what is done --------------------------------------------------------------------------------


def _run(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    if options.audio_track is not None and options.audio_track < 1:
        raise UsageError(f"There is no audio track {options.audio_track}.", "The first one is 1.")
    settings = processor.settings
    defaults, at_once = settings.defaults, settings.max_concurrent
    if options.preset is not None:
        defaults, at_once = processor.presets.find(options.preset).apply(defaults, at_once)
    wanted = transcription_options(options, defaults)
    limit = concurrency(options.max_concurrent, at_once)
    name = options.name or _batch_name(options.files)
    size_limit = settings.size_limit_mb if options.size_limit is None else options.size_limit
    settings.with_changes(size_limit_mb=size_limit)  # raises for what is no limit
    batch_id = processor.create_batch(name, limit, wanted)
    reporter.begin(processor, batch_id)
    batch = processor.get_batch(batch_id)
    try:
        _add(processor, reporter, batch, options, size_limit)
        _check_archive(processor, batch, options.zip)
    except (KeyboardInterrupt, VBatchError) as error:
        if batch.jobs and isinstance(error, KeyboardInterrupt):
            reporter.interrupted(batch)
        else:
            processor.delete_batch(batch_id)
        raise
    if not batch.jobs:
        reporter.nothing_added(batch)
        processor.delete_batch(batch_id)
        return SOME_FAILED
    return _process(processor, reporter, batch, options.zip)


def _add(
    processor: BatchProcessor,
    reporter: Reporter,
    batch: BatchSession,
    options: argparse.Namespace,
    size_limit: int,
) -> None:
    batch_id = batch.batch_id
    reporter.refused(processor.add_paths_and_wait(batch_id, options.files, size_limit_mb=size_limit))
    if options.audio_track is not None:
        for job in batch.jobs:
            processor.set_audio_track(batch_id, job.job_id, options.audio_track - 1)


def _batch_name(files: Sequence[str]) -> str:
    """A name for a batch of which only the files are known."""
    first = Path(files[0]).absolute().stem or "Batch"
    return first if len(files) == 1 else f"{first} + {len(files) - 1}"


def _resume(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    batch = processor.get_batch(options.id)
    _check_archive(processor, batch, options.zip)
    reporter.begin(processor, batch.batch_id)
    return _process(processor, reporter, batch, options.zip)


def _process(processor: BatchProcessor, reporter: Reporter, batch: BatchSession, archive: Path | None) -> int:
    """Start the batch, report until it has ended, export it."""
    with _Interrupts() as interrupts:
        if _is_only_failed(batch):
            processor.retry_failed(batch.batch_id)
        else:
            processor.start_batch(batch.batch_id)
        processor.wait(batch.batch_id, is_stopped=lambda: interrupts.caught or reporter.is_broken)
        if interrupts.caught or reporter.is_broken:
            processor.close()
    if reporter.is_broken:
        return SOME_FAILED
    if interrupts.caught:
        reporter.interrupted(batch)
        return INTERRUPTED
    is_exported = archive is None or _try_export(processor, reporter, batch, archive)
    reporter.end(processor, batch)  # the last word, whatever became of the ZIP
    some_failed = (
        not is_exported or reporter.refusals or batch.jobs_in(VideoStatus.FAILED, VideoStatus.SKIPPED)
    )
    return SOME_FAILED if some_failed or batch.status is not BatchStatus.COMPLETED else OK


def _check_archive(processor: BatchProcessor, batch: BatchSession, archive: Path | None) -> None:
    """Raises StorageError for a ZIP that must not be written: now, not after hours of work."""
    if archive is not None:
        processor.check_export(batch.batch_id, archive.absolute())


def _is_only_failed(batch: BatchSession) -> bool:
    """Whether nothing is left to go on with but what has failed."""
    left = batch.jobs_in(VideoStatus.QUEUED)
    if batch.status is BatchStatus.CANCELLED:
        left += batch.jobs_in(VideoStatus.SKIPPED)
    return not left and bool(batch.jobs_in(VideoStatus.FAILED)) and batch.status is not BatchStatus.PENDING


def _try_export(processor: BatchProcessor, reporter: Reporter, batch: BatchSession, archive: Path) -> bool:
    try:
        reporter.exported(batch, processor.export_zip(batch.batch_id, archive.absolute()))
    except VBatchError as error:
        reporter.error(error.info)
        return False
    return True


def _list(processor: BatchProcessor, reporter: Reporter, _: argparse.Namespace) -> int:
    reporter.batches(processor.list_batches())
    return OK


def _show(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    reporter.batch(processor.get_batch(options.id), processor.get_results(options.id))
    return OK


def _export(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    batch = processor.get_batch(options.id)
    reporter.exported(batch, processor.export_zip(batch.batch_id, options.zip.absolute()))
    return OK


def _write(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    batch = processor.get_batch(options.id)
    jobs = None if options.jobs is None else [_find_job(batch, name) for name in options.jobs]
    report = processor.rewriting.write(
        batch.batch_id, jobs, format_names(options.formats), destination(options)
    )
    reporter.written(report)
    return SOME_FAILED if report.failed else OK


def _find_job(batch: BatchSession, name: str) -> str:
    """The id of a job that is given by its id or its name. Raises NotFoundError."""
    for job in batch.jobs:
        if name in (job.job_id, job.original_filename, job.file_path):
            return job.job_id
    raise NotFoundError(f"The batch {batch.name!r} has no file {name!r}.", "`vbatch-gui show` lists them.")


def _delete(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    batch = processor.get_batch(options.id)
    processor.delete_batch(batch.batch_id)
    reporter.deleted(batch)
    return OK


def _search(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    if options.batch is not None:
        processor.get_batch(options.batch)  # raises for one that is not there
    # What the shell has kept together is a phrase.
    text = " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in options.words)
    results = processor.search.search_and_wait(text, options.batch, lines=_MOST_HITS)
    reporter.found(results)
    return OK if results.recordings else SOME_FAILED


def _stats(processor: BatchProcessor, reporter: Reporter, _: argparse.Namespace) -> int:
    reporter.statistics(processor.statistics.count_now())
    return OK


def _tune(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    # The processor is there for its settings and its lock: beside a VBatch at work any figure is wrong.
    wanted = tuning_options(options, processor.settings.defaults)
    paths = processor.paths
    command = engine_command(paths.models, options.debug, paths.tuning_file)
    client = EngineClient(command, paths.logs / "engine.log", processor.settings.stall_seconds)
    with closing(client):
        report = find_fastest(
            client,
            wanted.model,
            wanted.device,
            wanted.compute_type,
            options.again,
            reporter.activity,
            is_stopped=lambda: reporter.is_broken,
        )
    reporter.tuning(wanted.model, report)
    return OK


def _diagnostics(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    reporter.saved(processor.save_diagnostics(options.zip.absolute()))
    return OK


_ACTIONS: Mapping[str, Callable[[BatchProcessor, Reporter, argparse.Namespace], int]] = {
    "run": _run,
    "list": _list,
    "show": _show,
    "resume": _resume,
    "export": _export,
    "write": _write,
    "delete": _delete,
    "search": _search,
    "tune": _tune,
    "stats": _stats,
    "models": run_models,
    "diagnostics": _diagnostics,
}


class _Interrupts:
    """Notes Ctrl-C and the wish of the system to end; a second time ends the process at once.

    Attributes:
        caught: it happened.
    """

    def __init__(self) -> None:
        self._before: dict[int, object] = {}
        self.caught = False

    def __enter__(self) -> _Interrupts:
        for number in (signal.SIGINT, *_ENDINGS):
            self._before[number] = signal.signal(number, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if self.caught:  # asked twice: at once, what is on disk is safe
            logging.shutdown()
            os._exit(INTERRUPTED)
        self.caught = True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
