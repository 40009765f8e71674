"""The manual page vbatch-gui(1), written from the command line's own parsers.

python packaging/manual.py > vbatch-gui.1
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from command_line import Command, Option, commands
from metainfo import CHECKOUT, release_date, version

_FILES = (
    ("~/.local/share/vbatch", "batches, results, settings and logs; another place: --data-dir"),
    ("~/.cache/vbatch", "models and measurements; another place: the variable VBATCH_CACHE_DIR"),
)
#: How an argument is written that may be given so many times.
_FORMS = {"": r"\fI{0}\fR", "+": r"\fI{0}\fR...", "*": r"[\fI{0}\fR...]"}
_STATUS = (
    ("0", "All was done."),
    ("1", "Some of it failed, or nothing was found."),
    ("2", "Wrong use."),
    ("130", "Interrupted; resume goes on."),
)


def page(known: Sequence[Command], number: str, date: str) -> str:
    """The page in the language of man."""
    window, *others = known
    # Of a command that has commands only those: it does nothing by itself.
    others = [one for one in others if not any(other.name.startswith(f"{one.name} ") for other in others)]
    lines = [
        f'.TH VBATCH\\-GUI 1 "{date}" "VBatch {number}" "User Commands"',
        ".SH NAME",
        "vbatch\\-gui \\- transcribe many videos at once, on your own computer",
        ".SH SYNOPSIS",
        _usage(window),
    ]
    for command in others:
        lines += [".br", _usage(command)]
    lines += [
        ".SH DESCRIPTION",
        "VBatch writes down what is said in videos and recordings. Without a command it opens its window,",
        "with the given files and folders queued. The commands do the same work without a window and need no",
        "display.",
        ".SH OPTIONS",
        *_options([*window.arguments, *window.options]),
        ".SH COMMANDS",
    ]
    common = {option.flags for option in window.options}
    for command in others:
        own = [option for option in command.options if option.flags not in common]
        lines += [f".SS {command.name}", _plain(command.text), *_options([*command.arguments, *own])]
    lines += [".SH EXIT STATUS"]
    for status, text in _STATUS:
        lines += [".TP", f".B {status}", _plain(text)]
    lines += [".SH FILES"]
    for place, text in _FILES:
        lines += [".TP", f".I {_plain(place)}", _plain(text)]
    lines += [
        ".SH EXAMPLES",
        ".TP",
        "Transcribe a folder, and pack the results:",
        ".B vbatch\\-gui run Interviews \\-\\-model small \\-\\-zip interviews.zip",
        ".TP",
        "Subtitles in English for a film in another language:",
        ".B vbatch\\-gui run film.mkv \\-\\-task translate \\-\\-formats srt",
    ]
    return "\n".join(lines) + "\n"


def _usage(command: Command) -> str:
    name = f"vbatch\\-gui {command.name}".strip()
    values = " ".join(
        _FORMS[argument.count].format(_plain(argument.metavar)) for argument in command.arguments
    )
    return rf"\fB{name}\fR [\fIOPTION\fR...] {values}".rstrip()


def _options(options: Sequence[Option]) -> list[str]:
    lines = []
    for option in options:
        value = rf" \fI{_plain(option.metavar)}\fR" if option.metavar else ""
        head = ", ".join(rf"\fB{_plain(flag)}\fR" for flag in option.flags)
        lines += [".TP", (head + value).strip(), _plain(option.text)]
    return lines


def _plain(text: str) -> str:
    """`text` as man shows it letter by letter."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("`", "\\(ga")
    # A line that begins with one of these would be an order.
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    released = release_date(version(), (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8"), os.environ)
    sys.stdout.write(page(commands(), version(), released))
