"""Starts the window, the command line, or (in the frozen application) the engine."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """The entry point `vbatch-gui`; the exit status."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments[:1] == ["--engine"]:  # the frozen application has one executable for both
        from vbatch_gui.engine.server import main as run_engine

        return run_engine(arguments[1:])
    from vbatch_gui import system_libs

    if missing := system_libs.missing_libraries(system_libs.CORE_LIBRARIES):
        print(system_libs.describe_missing(missing), file=sys.stderr)
        return 2
    # While Qt is being loaded Ctrl-C ends the process at once, without a traceback: nothing is done yet.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from vbatch_gui.cli import main as run_cli

    signal.signal(signal.SIGINT, signal.default_int_handler)
    return run_cli(arguments)


if __name__ == "__main__":
    sys.exit(main())
