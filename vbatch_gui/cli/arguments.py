"""The words of the command line, and what they mean as options."""

from __future__ import annotations

import argparse
from pathlib import Path

from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.domain.destination import Destination
from vbatch_gui.domain.name_template import DEFAULT as DEFAULT_NAME
from vbatch_gui.domain.name_template import FIELDS
from vbatch_gui.domain.options import FORMATS, MAX_CONCURRENT, OutputPlace, TranscriptionOptions
from vbatch_gui.errors import UsageError
from vbatch_gui.window_arguments import common_options

_TEMPLATE_HELP = (
    f"what copies are called, of {' '.join(f'{{{name}}}' for name in FIELDS)} (default: {DEFAULT_NAME})"
)


def command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vbatch-gui", description="VBatch without a window.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    common = common_options(silent=True)
    common.add_argument("--json", action="store_true", default=False, help="one JSON object a line on stdout")

    def add(name: str, text: str, read_only: bool = False) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, parents=[common])
        command.set_defaults(command=name, read_only=read_only)
        return command

    run = add("run", "Transcribe files and folders as a new batch.")
    run.add_argument("files", nargs="+", metavar="FILE", help="video or sound files, or folders of them")
    run.add_argument("--name", help="name of the batch")
    run.add_argument("--preset", metavar="NAME", help="options kept under that name")
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
    run.add_argument("--name-template", metavar="NAME", help=_TEMPLATE_HELP)
    run.add_argument("--zip", type=Path, metavar="FILE", help="export everything as a ZIP at the end")

    add("list", "List all batches.", read_only=True)
    add("stats", "Show what was transcribed, how fast, and what failed.", read_only=True)
    report = add("diagnostics", "Write a ZIP for a bug report, without your names and texts.", read_only=True)
    report.add_argument("--zip", type=Path, metavar="FILE", required=True, help="the file to write")
    show = add("show", "Show a batch and its files.", read_only=True)
    resume = add("resume", "Go on with a batch that was interrupted or cancelled.")
    resume.add_argument("--zip", type=Path, metavar="FILE", help="export everything as a ZIP at the end")
    export = add("export", "Write the results of a batch as a ZIP.", read_only=True)
    export.add_argument("--zip", type=Path, metavar="FILE", required=True, help="the file to write")
    write = add("write", "Write formats from the finished transcripts of a batch again.")
    write.add_argument("--formats", metavar="LIST", required=True, help=f"of {','.join(FORMATS)}")
    write.add_argument(
        "--jobs", nargs="+", metavar="JOB", help="only these files: names or ids (default: all)"
    )
    where = write.add_mutually_exclusive_group()
    where.add_argument("--output", type=Path, metavar="DIR", help="also write them into DIR")
    where.add_argument("--beside", action="store_true", help="also write them beside the recordings")
    write.add_argument("--name-template", metavar="NAME", help=_TEMPLATE_HELP)
    delete = add("delete", "Delete a batch and its results.")
    for command in (show, resume, export, write, delete):
        command.add_argument("id", metavar="ID", help="id of the batch, see `vbatch-gui list`")
    search = add("search", "Find words in all transcripts, and in the names of files.", read_only=True)
    search.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help="all have to be in the same line; the last one also as the beginning of a word; "
        "quoted words are found as they follow each other",
    )
    search.add_argument("--batch", metavar="ID", help="only in this batch, see `vbatch-gui list`")
    tune = add("tune", "Show, or measure, the fastest way to run a model on this computer.")
    tune.add_argument("--model", metavar="NAME|DIR", help="as in run (default: small)")
    tune.add_argument("--device", choices=["auto", "cpu", "cuda"], help="what to run on (default: auto)")
    tune.add_argument("--compute-type", metavar="TYPE", help="auto, int8, float16, float32 … (default: auto)")
    tune.add_argument("--again", action="store_true", help="measure also what was measured before")
    _add_models(add("models", "List, download, import or delete speech models.", read_only=True))
    return parser


def _add_models(models: argparse.ArgumentParser) -> None:
    """What can be done with models; without a word they are listed."""
    models.set_defaults(what="list")
    common = common_options(silent=True)
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    parts = models.add_subparsers(metavar="list|download|import|delete")

    def add(name: str, text: str, read_only: bool = True) -> argparse.ArgumentParser:
        part = parts.add_parser(name, help=text, description=text, parents=[common])
        part.set_defaults(what=name, read_only=read_only)
        return part

    add("list", "List the models that are here, and those that can be had.")
    download = add("download", "Download a model, or go on with its download.")
    download.add_argument("model", metavar="NAME", help="a name of the list, or a Hugging Face id")
    brought = add("import", "Copy a model from a folder or an archive (.zip, .tar, .tar.gz).")
    brought.add_argument("path", metavar="PATH", type=Path, help="the folder or the archive")
    # Not beside a VBatch that may be using it.
    delete = add("delete", "Delete a model, or what has come of its download.", read_only=False)
    delete.add_argument("model", metavar="NAME", help="as the list shows it")


def transcription_options(
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
        changes["formats"] = format_names(options.formats)
    if options.name_template is not None:
        changes["name_template"] = options.name_template
    if options.output is not None:
        changes["output_place"] = OutputPlace.FOLDER
        changes["output_folder"] = str(options.output.absolute())
    return defaults.with_changes(**changes)


def format_names(text: str) -> tuple[str, ...]:
    """ "txt, srt" as names."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def destination(options: argparse.Namespace) -> Destination:
    """Where `write` puts copies. Raises UsageError."""
    place = OutputPlace.BESIDE if options.beside else OutputPlace.NOWHERE
    folder = ""
    if options.output is not None:
        place, folder = OutputPlace.FOLDER, str(options.output.absolute())
    return Destination(place, folder, options.name_template or DEFAULT_NAME)


def tuning_options(options: argparse.Namespace, defaults: TranscriptionOptions) -> TranscriptionOptions:
    """The model, and what it is to run on. Raises UsageError."""
    given = {name: getattr(options, name) for name in ("model", "device", "compute_type")}
    changes = {name: value for name, value in given.items() if value is not None}
    if options.model is not None:
        changes["model"] = _absolute_folder(options.model) or options.model
    return defaults.with_changes(**changes)


def _absolute_folder(model: str) -> str | None:
    """The path of a model that is a folder: the batch may be resumed from elsewhere. A known name is none."""
    if not model or find_entry(model) is not None or not Path(model).is_dir():
        return None
    return str(Path(model).absolute())


def concurrency(value: str | None, default: int | None) -> int | None:
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
