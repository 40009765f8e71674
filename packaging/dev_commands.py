"""The commands of dev.py: each makes sure of what it needs, then runs the checkout."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import dev_system
from dev_environment import Environment, SetupError, cache_directory

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = Path("resources", "demo", "sample.mp4")

#: The checks of `check`: a title, and the module of the environment with its arguments.
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    # import-linter has no __main__; it reads pyproject.toml of the folder that it runs in.
    (
        "lint-imports",
        ("-c", "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"),
    ),
)


class Setup:
    """One checkout with its environment on this machine."""

    def __init__(self, checkout: Path) -> None:
        self.checkout = checkout
        self.environment = Environment.of(checkout, cache_directory(os.environ))
        self.system_libs: Any = dev_system.load_system_libs(checkout)

    def need(
        self,
        libraries: Iterable[Any] = (),
        programs: Iterable[dev_system.Program] = (),
        extras: Sequence[str] = (),
    ) -> None:
        """Install what is missing of the system's libraries and programs, then the environment.

        Raises SetupError where that is not possible.
        """
        libraries, programs = list(libraries), list(programs)
        missing = self._missing(libraries, programs)
        if missing:
            dev_system.install_packages(list(missing), missing.values())
            missing = self._missing(libraries, programs)
            if missing:
                raise SetupError(dev_system.describe_missing(list(missing), missing.values()))
        self.environment.ensure(extras)

    def python(self, *arguments: str, cwd: Path | None = None) -> int:
        """Run the environment's Python and return its exit status."""
        command = [str(self.environment.python), *arguments]
        process = subprocess.Popen(command, cwd=cwd, env=self.environment.process_environ(os.environ))
        # Whoever ends this script means the program that it stands for.
        signal.signal(signal.SIGTERM, lambda *_: process.terminate())
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                # Ctrl-C reaches the child too, which stops cleanly: wait for its last words.
                continue

    def _missing(self, libraries: Iterable[Any], programs: Iterable[dev_system.Program]) -> dict[str, str]:
        """What is missing, by name, with the Debian package that has it."""
        found = {lib.soname: lib.package for lib in self.system_libs.missing_libraries(libraries)}
        found.update({program.name: program.package for program in dev_system.missing_programs(programs)})
        return found


def run(setup: Setup, arguments: Sequence[str]) -> int:
    """Transcribe: arguments as of `vbatch-gui run`; without any, the bundled sample."""
    if arguments:
        return cli(setup, ["run", *arguments])
    setup.need(setup.system_libs.CORE_LIBRARIES)
    folder = fresh_folder(setup.checkout / "build" / "sample")
    # A data directory of its own: the user's batches are left alone.
    status = setup.python(
        *("-m", "vbatch_gui", "run", str(setup.checkout / SAMPLE), "--model", "demo", "--name", "Sample"),
        *("--output", str(folder), "--data-dir", str(folder / "data")),
    )
    if status:
        return status
    text = next(iter(folder.glob("*.txt")), None)
    if text is None:
        print(f"No transcript was found in {folder}.", file=sys.stderr)
        return 1
    print(f"\n{text.read_text(encoding='utf-8').strip()}\n\nThe transcript of the sample: {text}")
    print("Open the window with:  python3 packaging/dev.py gui")
    return 0


def cli(setup: Setup, arguments: Sequence[str]) -> int:
    """The whole command line: `cli list` is `vbatch-gui list`."""
    setup.need(setup.system_libs.CORE_LIBRARIES)
    return setup.python("-m", "vbatch_gui", *arguments)


def gui(setup: Setup, arguments: Sequence[str]) -> int:
    """The window."""
    platforms = setup.system_libs.qt_platforms(os.environ) or ("xcb",)
    setup.need(setup.system_libs.window_libraries(platforms[0]) + setup.system_libs.MEDIA_LIBRARIES)
    if not setup.system_libs.has_display(os.environ):
        raise SetupError(setup.system_libs.NO_DISPLAY)
    return setup.python("-m", "vbatch_gui", *arguments)


def test(setup: Setup, arguments: Sequence[str]) -> int:
    """The tests; arguments go to pytest."""
    libraries = setup.system_libs
    needed = libraries.GUI_LIBRARIES + libraries.XCB_LIBRARIES + libraries.MEDIA_LIBRARIES
    setup.need(needed, dev_system.TEST_PROGRAMS, ["test"])
    # The cache is left out of the checkout, which may belong to somebody else.
    cache = f"cache_dir={setup.environment.folder / 'pytest_cache'}"
    return setup.python("-m", "pytest", "-o", cache, *arguments, cwd=setup.checkout)


def check(setup: Setup, arguments: Sequence[str]) -> int:
    """Lint, format, types and rooms: all of them, whichever fails; no arguments."""
    setup.need(extras=["lint"])
    failed = []
    for title, command in CHECKS:
        started = time.monotonic()
        print(f"--- {title}", flush=True)
        status = setup.python(*command, cwd=setup.checkout)
        print(f"--- {title}: {'FAILED' if status else 'ok'}, {time.monotonic() - started:.1f} s", flush=True)
        if status:
            failed.append(title)
    return 1 if failed else 0


def bench(setup: Setup, arguments: Sequence[str]) -> int:
    """VBatch measured against other programs; arguments as of `python -m tests.bench`, see its --help."""
    setup.need(setup.system_libs.CORE_LIBRARIES, dev_system.TEST_PROGRAMS, ["test"])
    return setup.python("-m", "tests.bench", *arguments, cwd=setup.checkout)


def translations(setup: Setup, arguments: Sequence[str]) -> int:
    """The window's texts taken up into resources/translations, its README tells more; or --check."""
    setup.need(setup.system_libs.CORE_LIBRARIES)
    script = setup.checkout / "packaging" / "translations.py"
    return setup.python(str(script), *arguments, cwd=setup.checkout)


def pictures(setup: Setup, arguments: Sequence[str]) -> int:
    """A walk with pictures, every view in every state; into a folder, or build/pictures."""
    libraries = setup.system_libs
    setup.need(libraries.GUI_LIBRARIES + libraries.MEDIA_LIBRARIES, (), ["test"])
    folder = arguments or [str(fresh_folder(setup.checkout / "build" / "pictures"))]
    return setup.python("-m", "tests.ui.screenshots", *folder, cwd=setup.checkout)


COMMANDS = {
    "run": run,
    "cli": cli,
    "gui": gui,
    "test": test,
    "check": check,
    "bench": bench,
    "pictures": pictures,
    "translations": translations,
}


def fresh_folder(folder: Path) -> Path:
    """An empty folder there, what an earlier run left in it removed; elsewhere if that cannot be written."""
    try:
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="vbatch-sample-"))
    return folder


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns its exit status; 2 where the set-up is not possible."""
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Sets VBatch up from a bare checkout and runs it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(f"{name:14}{(command.__doc__ or '').strip()}" for name, command in COMMANDS.items()),
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on")
    chosen = parser.parse_args(arguments)
    try:
        return COMMANDS[chosen.command](Setup(CHECKOUT), chosen.arguments)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
