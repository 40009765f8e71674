"""The virtual environment of a checkout, in the user's cache directory, until pyproject.toml changes.

Only what VBatch depends on is installed. VBatch itself is found in the checkout (PYTHONPATH), so
that a change is seen at once and several checkouts share one environment.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

#: Written last: an environment without it was interrupted and is made anew.
MARKER = "ready.json"


class SetupError(Exception):
    """The set-up cannot go on; the text says what to do."""


def cache_directory(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where the environments lie: the user's cache directory of the platform."""
    home = Path.home()
    if platform == "win32":
        base = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        base = Path(environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "vbatch-dev"


def environment_key(pyproject: bytes, python: str = f"{sys.version} {sys.base_prefix}") -> str:
    """The name of the environment's folder: another pyproject.toml or Python has another one."""
    digest = hashlib.sha256(pyproject + b"\0" + python.encode()).hexdigest()
    return f"py{sys.version_info.major}.{sys.version_info.minor}-{digest[:12]}"


@dataclass(frozen=True)
class Environment:
    """One virtual environment.

    Attributes:
        folder: where it lies. checkout: whose dependencies it holds.
    """

    folder: Path
    checkout: Path

    @classmethod
    def of(cls, checkout: Path, cache: Path) -> Environment:
        """The environment for the `pyproject.toml` of that checkout; it need not exist yet."""
        key = environment_key((checkout / "pyproject.toml").read_bytes())
        return cls(cache / key, checkout)

    @property
    def python(self) -> Path:
        """Its interpreter."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def installed_extras(self) -> frozenset[str] | None:
        """The extras that are installed; None if the environment is not there or not whole."""
        try:
            marker = json.loads((self.folder / MARKER).read_text(encoding="utf-8"))
            extras = frozenset(str(extra) for extra in marker["extras"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        # The Python that it was made with may be gone since.
        return extras if self.python.exists() else None

    def process_environ(self, environ: Mapping[str, str]) -> dict[str, str]:
        """The environment variables for a program of the checkout."""
        path = [str(self.checkout), *filter(None, [environ.get("PYTHONPATH")])]
        return {**environ, "PYTHONPATH": os.pathsep.join(path)}

    def ensure(self, extras: Sequence[str] = ()) -> None:
        """Make it, or add what is missing. Raises SetupError.

        A second run at the same time waits for the first.
        """
        if self._has(extras):
            return
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        with _lock(self.folder.parent / f"{self.folder.name}.lock"):
            if self._has(extras):
                return
            done = self.installed_extras()
            if done is None:
                self._create()
            self._install(sorted({*extras, *(done or ())}))

    def _has(self, extras: Sequence[str]) -> bool:
        done = self.installed_extras()
        return done is not None and done.issuperset(extras)

    def _create(self) -> None:
        print(f"Making a virtual environment in {self.folder}", file=sys.stderr, flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        if importlib.util.find_spec("ensurepip"):
            with contextlib.suppress(subprocess.CalledProcessError):
                venv.create(self.folder, with_pip=True, symlinks=os.name != "nt")
                return
        # Debian without python3-venv: an empty environment, and pip's own help to put a pip into it.
        if not importlib.util.find_spec("pip"):
            raise SetupError(
                f"{sys.executable} has neither pip nor ensurepip.\n"
                "On Debian and Ubuntu this installs pip: sudo apt-get install -y python3-pip"
            )
        venv.create(self.folder, clear=True, symlinks=os.name != "nt")
        _pip(
            [
                sys.executable,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--target",
                str(self._site_packages()),
                "pip",
            ],
            "pip could not be put into the virtual environment.",
        )

    def _install(self, extras: Sequence[str]) -> None:
        (self.folder / MARKER).unlink(missing_ok=True)
        project = f"{self.checkout}[{','.join(extras)}]" if extras else str(self.checkout)
        print("Installing what VBatch needs (a few minutes, once)", file=sys.stderr, flush=True)
        pip = [str(self.python), "-m", "pip"]
        _pip(
            [*pip, "install", "--quiet", "--disable-pip-version-check", project],
            "The dependencies could not be installed: pip's message is above.\n"
            "Check the network and run this again; what was downloaded is kept.",
        )
        # The copy goes again: the checkout itself is to be used, see above.
        _pip([*pip, "uninstall", "--quiet", "--yes", "vbatch-gui"], "pip failed.")
        marker = self.folder / f"{MARKER}.new"
        marker.write_text(json.dumps({"extras": list(extras)}), encoding="utf-8")
        marker.replace(self.folder / MARKER)

    def _site_packages(self) -> Path:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"


def _pip(command: Sequence[str], complaint: str) -> None:
    """Run pip as the user has configured it, but for what would lead it out of the environment."""
    drop = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    environ = {name: value for name, value in os.environ.items() if name not in drop}
    environ.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_ROOT_USER_ACTION="ignore")
    if subprocess.call(command, env=environ) != 0:
        raise SetupError(complaint)


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Hold the file `path` for this process alone; given back by the system even after a kill."""
    with path.open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Another set-up is under way: waiting for it.", file=sys.stderr, flush=True)
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
