"""Who may import whom: the contracts of pyproject.toml hold, and they catch what they forbid.

What import-linter cannot say (a part of an outside package, the standard library) is read from the source.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "vbatch_gui"
SPEECH_LIBRARIES = {"faster_whisper", "ctranslate2", "av", "onnxruntime", "huggingface_hub", "tokenizers"}


def imported_names(file: Path) -> Iterator[str]:
    """The full names of all that `file` imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def sources(*rooms: str) -> Iterator[Path]:
    """The files of these rooms or modules."""
    for room in rooms:
        single = PACKAGE / f"{room}.py"
        files = [single] if single.is_file() else sorted((PACKAGE / room).rglob("*.py"))
        assert files, f"there is no room {room}"
        yield from files


def top(name: str) -> str:
    return name.split(".")[0]


def test_domain_is_pure() -> None:
    for file in sources("domain"):
        for name in imported_names(file):
            ours = name.startswith(("vbatch_gui.domain.", "vbatch_gui.errors."))
            assert ours or top(name) in sys.stdlib_module_names, f"{file}: {name}"


@pytest.mark.parametrize("leaf", ["errors", "system_libs"])
def test_leaves_need_only_the_standard_library(leaf: str) -> None:
    for file in sources(leaf):
        for name in imported_names(file):
            assert top(name) in sys.stdlib_module_names, f"{file}: {name}"


def test_runtime_uses_only_qtcore_of_qt() -> None:
    for file in sources("runtime"):
        for name in imported_names(file):
            assert top(name) != "PySide6" or name.startswith("PySide6.QtCore"), f"{file}: {name}"


def test_speech_libraries_are_imported_by_the_engine_alone() -> None:
    outside = set(PACKAGE.rglob("*.py")) - set(sources("engine"))
    for file in sorted(outside):
        assert not {top(name) for name in imported_names(file)} & SPEECH_LIBRARIES, file


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the copy in `folder`."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"], cwd=folder, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and of its contracts, to be spoiled."""
    shutil.copytree(PACKAGE, tmp_path / "vbatch_gui", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


@pytest.mark.parametrize(
    ("file", "statement", "contract"),
    [
        ("domain/job.py", "import vbatch_gui.paths", "The rooms are layers"),
        ("runtime/values.py", "import vbatch_gui.ui", "The rooms are layers"),
        ("storage/__init__.py", "import vbatch_gui.engine.protocol", "The rooms are layers"),
        ("runtime/values.py", "import vbatch_gui.engine.server", "Of the engine only its protocol"),
        ("ui/__init__.py", "import vbatch_gui.engine.protocol", "Of the engine only its protocol"),
        ("ui/__init__.py", "import av", "Only the engine imports the speech libraries"),
        ("storage/__init__.py", "import psutil", "Only runtime, engine and machine ask psutil"),
        ("engine/server.py", "from PySide6 import QtCore", "Qt is for app, cli, runtime and ui"),
        ("ui/__init__.py", "import vbatch_gui.storage", "The window does not reach into storage"),
    ],
)
def test_a_wrong_import_is_caught(copy: Path, file: str, statement: str, contract: str) -> None:
    spoiled = copy / "vbatch_gui" / file
    spoiled.write_text(spoiled.read_text(encoding="utf-8") + f"\n{statement}\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode != 0
    broken = [line for line in result.stdout.splitlines() if " BROKEN" in line]
    assert any(line.startswith(contract) for line in broken), result.stdout + result.stderr
