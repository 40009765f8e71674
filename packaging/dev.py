#!/usr/bin/env python3
"""Sets VBatch up from a bare checkout and runs it: needs Python 3.10 and pip, nothing else.

    python3 packaging/dev.py run      transcribe the bundled sample with the bundled model
    python3 packaging/dev.py gui      open the window
    python3 packaging/dev.py cli …    the command line, as vbatch-gui
    python3 packaging/dev.py test     pass the tests
    python3 packaging/dev.py check    lint, format, types, rooms
    python3 packaging/dev.py pictures a walk with pictures: every view in every state
    python3 packaging/dev.py translations    new texts of the window into resources/translations

This file must be readable to any Python 3, so that an old one gets a sentence and no SyntaxError;
the work is done in dev_commands.py.
"""

import shutil
import subprocess
import sys

OLDEST = (3, 10)
# Newest first; the distribution's `python3` may be older than these.
NEWER_NAMES = ["python3.%d" % minor for minor in range(19, 9, -1)]  # noqa: UP031


def newer_python():
    # type: () -> str | None
    """The path of a Python on this machine that is new enough, or None."""
    for name in NEWER_NAMES:
        path = shutil.which(name)
        # It must also start: the name may belong to a version manager that has no such version.
        if path and subprocess.call([path, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return path
    return None


def main():
    # type: () -> int
    """Hand over to dev_commands, in a Python that is new enough."""
    if sys.version_info >= OLDEST:
        from dev_commands import main as run_command

        return run_command(sys.argv[1:])
    newer = newer_python()
    if newer:
        return subprocess.call([newer] + sys.argv)  # noqa: RUF005
    sys.stderr.write(
        "VBatch needs Python 3.10 or newer; this is %s (%s) and no newer one was found.\n"  # noqa: UP031
        "Install one (Debian 12 and Ubuntu 22.04 have one as python3) and run this again.\n"
        % (sys.version.split()[0], sys.executable)
    )
    return 2


if __name__ == "__main__":
    sys.exit(main())
