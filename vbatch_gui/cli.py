"""The command line: the same core without a window. It needs no display."""

from __future__ import annotations

import argparse
import io
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from vbatch_gui import __version__
from vbatch_gui.app import open_processor, run_window
from vbatch_gui.cli_report import JsonReporter, Reporter, TextReporter
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.options import FORMATS, MAX_CONCURRENT, OutputPlace, TranscriptionOptions
from vbatch_gui.errors import UsageError, VBatchError
from vbatch_gui.log import setup_logging
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.batch_processor import BatchProcessor

OK, SOME_FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
_COMMANDS = ("run", "list", "show", "resume", "export", "delete")
#: Errors of the caller, as against failures of the work.
_USAGE_CODES = frozenset({"usage", "not_found", "locked"})


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says.

    Returns the exit status: 0 done, 1 something failed, 2 wrong use, 130 interrupted.
    """
    # The common options first, so that they may stand before the command as well as behind it.
    common, rest = _common().parse_known_args(arguments)
    parser = _command_parser() if rest[:1] and rest[0] in _COMMANDS else _window_parser()
    options = parser.parse_args(rest, common)
    data_dir: Path | None = options.data_dir
    paths = AppPaths.default(data_dir)
    setup_logging(options.log_file or paths.logs / "vbatch.log", options.debug, to_stderr=options.debug)
    if "action" not in options:
        return run_window(options.files, data_dir, options.debug)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name that the terminal or file cannot hold
    reporter = JsonReporter() if options.json else TextReporter()
    try:
        with open_processor(data_dir, read_only=options.read_only, debug=options.debug) as processor:
            for problem in processor.problems:
                reporter.note(problem.text, problem.hint)
            action: Callable[[BatchProcessor, Reporter, argparse.Namespace], int] = options.action
            return action(processor, reporter, options)
    except VBatchError as error:
        reporter.error(error.info)
        return WRONG_USE if error.code in _USAGE_CODES else SOME_FAILED
    except KeyboardInterrupt:  # before or behind the processing, which looks after itself
        return INTERRUPTED
    finally:
        reporter.close()


# -- what can be asked ---------------------------------------------------------------------------


def _common(silent: bool = False) -> argparse.ArgumentParser:
    """The options of every command; `silent`: absent ones leave no default behind."""
    default = argparse.SUPPRESS if silent else None
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False, argument_default=default)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="keep batches and results in DIR")
    common.add_argument(
        "--debug", action="store_true", default=default or False, help="log more, also to the terminal"
    )
    common.add_argument("--log-file", type=Path, metavar="FILE", help="write the log to FILE")
    return common


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vbatch-gui",
        description="Transcribes many videos at once, on your own computer.",
        epilog=f"Without a window: vbatch-gui {{{','.join(_COMMANDS)}}} --help",
        parents=[_common(silent=True)],
    )
    parser.add_argument("--version", action="version", version=f"VBatch {__version__}")
    parser.add_argument("files", nargs="*", metavar="FILE", help="files or folders to queue in the window")
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vbatch-gui", description="VBatch without a window.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    common = _common(silent=True)
    common.add_argument("--json", action="store_true", default=False, help="one JSON object a line on stdout")

    def add(
        name: str, text: str, action: Callable[..., int], read_only: bool = False
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, parents=[common])
        command.set_defaults(action=action, read_only=read_only)
        return command

    run = add("run", "Transcribe files and folders as a new batch.", _run)
    run.add_argument("files", nargs="+", metavar="FILE", help="video or sound files, or folders of them")
    run.add_argument("--name", help="name of the batch")
    names = ", ".join(entry.name for entry in CATALOG[:7])
    run.add_argument(
        "--model", metavar="NAME|DIR", help=f"{names} …, a Hugging Face id, or a folder (default: small)"
    )
    run.add_argument("--language", metavar="CODE|auto", help="language that is spoken (default: auto)")
    run.add_argument("--task", choices=["transcribe", "translate"], help="translate: into English")
    run.add_argument("--formats", metavar="LIST", help=f"of {','.join(FORMATS)} (default: txt,srt)")
    run.add_argument(
        "--max-concurrent", metavar=f"auto|1..{MAX_CONCURRENT}", help="files at once (default: auto)"
    )
    run.add_argument("--audio-track", type=int, metavar="N", help="of several audio tracks take the Nth")
    run.add_argument(
        "--size-limit", type=int, metavar="MB", help="largest file, 0 for no limit (default: 500)"
    )
    run.add_argument("--output", type=Path, metavar="DIR", help="also write the results into DIR")
    run.add_argument("--zip", type=Path, metavar="FILE", help="export everything as a ZIP at the end")

    add("list", "List all batches.", _list, read_only=True)
    show = add("show", "Show a batch and its files.", _show, read_only=True)
    resume = add("resume", "Go on with a batch that was interrupted or cancelled.", _resume)
    resume.add_argument("--zip", type=Path, metavar="FILE", help="export everything as a ZIP at the end")
    export = add("export", "Write the results of a batch as a ZIP.", _export, read_only=True)
    export.add_argument("--zip", type=Path, metavar="FILE", required=True, help="the file to write")
    delete = add("delete", "Delete a batch and its results.", _delete)
    for command in (show, resume, export, delete):
        command.add_argument("id", metavar="ID", help="id of the batch, see `vbatch-gui list`")
    return parser


def _transcription_options(
    options: argparse.Namespace, defaults: TranscriptionOptions
) -> TranscriptionOptions:
    changes: dict[str, object] = {}
    if options.model is not None:
        changes["model"] = _absolute_folder(options.model) or options.model
    if options.language is not None:
        changes["language"] = None if options.language == "auto" else options.language
    if options.task is not None:
        changes["task"] = options.task
    if options.formats is not None:
        changes["formats"] = tuple(name.strip() for name in options.formats.split(",") if name.strip())
    if options.output is not None:
        changes["output_place"] = OutputPlace.FOLDER
        changes["output_folder"] = str(options.output.absolute())
    return defaults.with_changes(**changes)


def _absolute_folder(model: str) -> str | None:
    """The path of a model that is a folder: the batch may be resumed from elsewhere. A known name is none."""
    if not model or find_entry(model) is not None or not Path(model).is_dir():
        return None
    return str(Path(model).absolute())


def _concurrency(value: str | None, default: int | None) -> int | None:
    if value is None:
        return default
    if value == "auto":
        return None
    try:
        return int(value)
    except ValueError:
        raise UsageError(
            f"--max-concurrent {value} is not possible.", f"Use auto, or 1 to {MAX_CONCURRENT}."
        ) from None


# -- what is done --------------------------------------------------------------------------------


def _run(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    if options.audio_track is not None and options.audio_track < 1:
        raise UsageError(f"There is no audio track {options.audio_track}.", "The first one is 1.")
    settings = processor.settings
    wanted = _transcription_options(options, settings.defaults)
    limit = _concurrency(options.max_concurrent, settings.max_concurrent)
    name = options.name or _batch_name(options.files)
    batch_id = processor.create_batch(name, limit, wanted)
    reporter.begin(processor, batch_id)
    batch = processor.get_batch(batch_id)
    size_limit = settings.size_limit_mb if options.size_limit is None else options.size_limit
    reporter.refused(processor.add_paths_and_wait(batch_id, options.files, size_limit_mb=size_limit))
    if options.audio_track is not None:
        for job in batch.jobs:
            processor.set_audio_track(batch_id, job.job_id, options.audio_track - 1)
    if not batch.jobs:
        reporter.nothing_added(batch)
        processor.delete_batch(batch_id)
        return SOME_FAILED
    return _process(processor, reporter, batch, options.zip)


def _batch_name(files: Sequence[str]) -> str:
    """A name for a batch of which only the files are known."""
    first = Path(files[0]).absolute().stem or "Batch"
    return first if len(files) == 1 else f"{first} + {len(files) - 1}"


def _resume(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    batch = processor.get_batch(options.id)
    reporter.begin(processor, batch.batch_id)
    return _process(processor, reporter, batch, options.zip)


def _process(processor: BatchProcessor, reporter: Reporter, batch: BatchSession, archive: Path | None) -> int:
    """Start the batch, report until it has ended, export it."""
    with _Interrupts() as interrupts:
        processor.start_batch(batch.batch_id)
        processor.wait(batch.batch_id, is_stopped=lambda: interrupts.caught)
        if interrupts.caught:
            processor.close()
    if interrupts.caught:
        reporter.interrupted(batch)
        return INTERRUPTED
    is_exported = archive is None or _try_export(processor, reporter, batch, archive)
    reporter.end(processor, batch)  # the last word, whatever became of the ZIP
    some_failed = (
        not is_exported or reporter.refusals or batch.jobs_in(VideoStatus.FAILED, VideoStatus.SKIPPED)
    )
    return SOME_FAILED if some_failed or batch.status is not BatchStatus.COMPLETED else OK


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


def _delete(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    batch = processor.get_batch(options.id)
    processor.delete_batch(batch.batch_id)
    reporter.deleted(batch)
    return OK


class _Interrupts:
    """Notes Ctrl-C and the wish of the system to end; a second time ends the process at once.

    Attributes:
        caught: it happened.
    """

    def __init__(self) -> None:
        self._before: dict[int, object] = {}
        self.caught = False

    def __enter__(self) -> _Interrupts:
        for number in (signal.SIGINT, signal.SIGTERM):
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
