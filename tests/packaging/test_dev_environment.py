"""The virtual environment of dev.py: its name, its marker, what makes it anew. No test asks the network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from dev_environment import MARKER, Environment, SetupError, cache_directory, environment_key


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project without dependencies that pip installs from this folder alone: its build needs nothing."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    (folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        '[project]\nname = "vbatch-gui"\nversion = "0"\n'
        "[project.optional-dependencies]\ntest = []\n",
        encoding="utf-8",
    )
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    return folder


#: A build backend of ten lines, so that no real one is downloaded.
BACKEND = """
import os, zipfile
def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = "vbatch_gui-0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        info = "vbatch_gui-0.dist-info/"
        wheel.writestr("vbatch_gui/__init__.py", "")
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: vbatch-gui\\nVersion: 0\\n"
                       "Provides-Extra: test\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "")
    return name
"""


@pytest.mark.parametrize(
    ("platform", "environ", "end"),
    [
        ("linux", {"XDG_CACHE_HOME": "/var/caches"}, "/var/caches/vbatch-dev"),
        ("linux", {}, "/.cache/vbatch-dev"),
        ("darwin", {}, "/Library/Caches/vbatch-dev"),
        ("win32", {"LOCALAPPDATA": "/appdata"}, "/appdata/vbatch-dev"),
    ],
)
def test_cache_directory(platform: str, environ: dict[str, str], end: str) -> None:
    assert cache_directory(environ, platform).as_posix().endswith(end)


def test_another_project_or_python_has_another_environment() -> None:
    keys = {environment_key(b"a", "3.11"), environment_key(b"b", "3.11"), environment_key(b"a", "3.12")}
    assert len(keys) == 3
    assert environment_key(b"a", "3.11") in keys


def test_the_checkout_is_used_and_not_a_copy(checkout: Path, tmp_path: Path) -> None:
    environment = Environment.of(checkout, tmp_path / "cache")
    environment.ensure()
    code = "import importlib.util as u; print(u.find_spec('vbatch_gui'))"
    command = [environment.python, "-I", "-c", code]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "None"
    path = environment.process_environ({"PYTHONPATH": "elsewhere"})["PYTHONPATH"]
    assert path == os.pathsep.join([str(checkout), "elsewhere"])


def test_an_interrupted_environment_is_made_anew_and_a_whole_one_is_kept(
    checkout: Path, tmp_path: Path
) -> None:
    environment = Environment.of(checkout, tmp_path / "cache")
    environment.folder.mkdir(parents=True)
    rest = environment.folder / "rest of an interrupted run"
    rest.touch()
    assert environment.installed_extras() is None
    environment.ensure()
    assert not rest.exists()
    assert environment.installed_extras() == frozenset()

    witness = environment.folder / "witness"
    witness.touch()
    environment.ensure(["test"])
    assert environment.installed_extras() == frozenset({"test"})
    environment.ensure()  # fewer extras than there are: nothing to do
    assert environment.installed_extras() == frozenset({"test"})
    assert witness.exists()


def test_a_failed_installation_leaves_no_marker(
    checkout: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (checkout / "backend.py").write_text("raise RuntimeError('no build today')\n", encoding="utf-8")
    environment = Environment.of(checkout, tmp_path / "cache")
    with pytest.raises(SetupError, match="pip's message is above"):
        environment.ensure()
    assert "no build today" in capfd.readouterr().err
    assert environment.installed_extras() is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"extras": 1}'])
def test_a_broken_marker_counts_as_none(content: str, checkout: Path, tmp_path: Path) -> None:
    environment = Environment.of(checkout, tmp_path)
    environment.folder.mkdir()
    (environment.folder / MARKER).write_text(content, encoding="utf-8")
    assert environment.installed_extras() is None


def test_an_environment_whose_python_is_gone_counts_as_none(checkout: Path, tmp_path: Path) -> None:
    environment = Environment.of(checkout, tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    (environment.folder / MARKER).write_text(json.dumps({"extras": ["lint"]}), encoding="utf-8")
    assert environment.installed_extras() == frozenset({"lint"})
    environment.python.unlink()
    environment.python.symlink_to(tmp_path / "removed" / "python")
    assert environment.installed_extras() is None
