"""The command line of VBatch as a list of commands and options, read from its own argparse parsers.

For the manual page (manual.py) and the completion of shells (completion.py), which can so never say
anything else than `--help`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Option:
    """One option, or one argument (without `flags`).

    Attributes:
        metavar: what stands for its value; empty for a switch.
        values: what may be given, as far as that is known.
        kind: ``file``, ``folder``, or empty.
        count: of an argument: ``+`` one or more, ``*`` any number, empty for exactly one.
    """

    flags: tuple[str, ...]
    metavar: str
    text: str
    values: tuple[str, ...] = ()
    kind: str = ""
    count: str = ""


@dataclass(frozen=True)
class Command:
    """A command of the command line; the window is the one without a name.

    A command of a command has both names (``models list``) and follows the first one.
    """

    name: str
    text: str
    options: tuple[Option, ...]
    arguments: tuple[Option, ...]


def commands() -> list[Command]:
    """The window first, then all commands in the order of `--help`."""
    from vbatch_gui.cli.arguments import command_parser
    from vbatch_gui.window_arguments import window_parser

    window = window_parser()
    found = [_command("", window.description or "", window)]
    found += _below(command_parser(), "")
    return found


def _below(parser: argparse.ArgumentParser, name: str) -> list[Command]:
    """The commands of a parser, and theirs."""
    found = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                full = f"{name} {word}".strip()
                found += [_command(full, below.description or "", below), *_below(below, full)]
    return found


def _command(name: str, text: str, parser: argparse.ArgumentParser) -> Command:
    read = [_option(action) for action in parser._actions]
    return Command(
        name,
        text,
        tuple(option for option in read if option.flags),
        tuple(option for option in read if not option.flags),
    )


def _option(action: argparse.Action) -> Option:
    takes_value = action.nargs != 0
    metavar = ""
    if takes_value:
        given = action.metavar or (
            f"{{{','.join(map(str, action.choices))}}}" if action.choices else action.dest
        )
        metavar = given if isinstance(given, str) else " ".join(given)
        if not action.choices and not action.metavar:
            metavar = metavar.upper()
    values, kind = _values(action, metavar)
    text = (action.help or "").replace("%%", "%")
    count = action.nargs if action.nargs in ("*", "+") else ""
    return Option(
        tuple(action.option_strings), metavar, text, values if takes_value else (), kind, str(count)
    )


def _values(action: argparse.Action, metavar: str) -> tuple[tuple[str, ...], str]:
    """What may be given for that option, and whether it is a file or a folder."""
    if action.choices:
        return tuple(map(str, action.choices)), ""
    if metavar in _KINDS:
        return (), _KINDS[metavar]
    known = _KNOWN.get(action.dest)
    return (known() if known else ()), "folder" if action.dest == "model" else ""


def _models() -> tuple[str, ...]:
    from vbatch_gui.domain.catalog import CATALOG

    return tuple(entry.name for entry in CATALOG)


def _languages() -> tuple[str, ...]:
    from vbatch_gui.domain.languages import LANGUAGE_CODES

    return ("auto", *LANGUAGE_CODES)


def _formats() -> tuple[str, ...]:
    from vbatch_gui.domain.options import FORMATS

    return tuple(FORMATS)


def _concurrency() -> tuple[str, ...]:
    from vbatch_gui.domain.options import MAX_CONCURRENT

    return ("auto", *(str(number) for number in range(1, MAX_CONCURRENT + 1)))


_KINDS = {"FILE": "file", "DIR": "folder"}
_KNOWN: dict[str, Callable[[], tuple[str, ...]]] = {
    "model": _models,
    "language": _languages,
    "formats": _formats,
    "max_concurrent": _concurrency,
}
