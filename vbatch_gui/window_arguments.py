"""The words with which the window is started, and what every command takes as well.

Apart from the commands: those know the options of a batch, which are not loaded before the window is there.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

COMMANDS = (
    *("run", "list", "show", "resume", "export", "write", "delete", "search", "tune", "stats", "models"),
    "diagnostics",
)


def common_options(silent: bool = False) -> argparse.ArgumentParser:
    """The options of every command; `silent`: absent ones leave no default behind."""
    default = argparse.SUPPRESS if silent else None
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False, argument_default=default)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="keep batches and results in DIR")
    common.add_argument(
        "--debug", action="store_true", default=default or False, help="log more, also to the terminal"
    )
    common.add_argument("--log-file", type=Path, metavar="FILE", help="write the log to FILE")
    return common


def window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vbatch-gui",
        description="Transcribes many videos at once, on your own computer.",
        epilog=f"Without a window: vbatch-gui {{{','.join(COMMANDS)}}} --help",
        parents=[common_options(silent=True)],
    )
    parser.add_argument("--version", action=_Version, help="print the versions of VBatch and of its parts")
    parser.add_argument("files", nargs="*", metavar="FILE", help="files or folders to queue in the window")
    return parser


class _Version(argparse.Action):
    """Prints the versions and ends; they are looked for only when they are asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:
        super().__init__(option_strings, dest=argparse.SUPPRESS, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from vbatch_gui.about.parts import describe, parts

        print(describe(parts()))
        parser.exit()
