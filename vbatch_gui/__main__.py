"""Starts the window, the command line, or (in the frozen application) the engine."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vbatch_gui import frozen

if TYPE_CHECKING:
    from argparse import Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """The entry point `vbatch-gui`; the exit status."""
    if frozen.is_frozen():
        import multiprocessing  # only there: loading it takes as long as a tenth of Qt

        multiprocessing.freeze_support()
        frozen.restore_environment(os.environ)
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments[:1] == ["--engine"]:  # the frozen application has one executable for both
        from vbatch_gui.engine.server import main as run_engine

        return run_engine(arguments[1:])
    # Nothing that is loaded from here on is garbage; BatchProcessor has its own way to collect.
    gc.disable()
    from vbatch_gui import system_libs

    if missing := system_libs.missing_libraries(system_libs.CORE_LIBRARIES):
        print(system_libs.describe_missing(missing), file=sys.stderr)
        return 2
    # While Qt is being loaded Ctrl-C ends the process at once, without a traceback: nothing is done yet.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from vbatch_gui.window_arguments import COMMANDS, common_options

    # The common options first, so that they may stand before the command as well as behind it.
    common, rest = common_options().parse_known_args(arguments)
    if rest[:1] and rest[0] in COMMANDS:
        from vbatch_gui.cli.main import main as run_command

        return run_command(arguments)
    return _run_window(common, rest)


def _run_window(common: Namespace, rest: Sequence[str]) -> int:
    """The window, without loading what only commands need; the exit status."""
    from vbatch_gui.app import run_window
    from vbatch_gui.log import setup_logging
    from vbatch_gui.paths import AppPaths
    from vbatch_gui.window_arguments import window_parser

    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = window_parser().parse_args(rest, common)
    paths = AppPaths.default(options.data_dir)
    setup_logging(options.log_file or paths.logs / "vbatch.log", options.debug, to_stderr=options.debug)
    return run_window(options.files, options.data_dir, options.debug)


if __name__ == "__main__":
    sys.exit(main())
