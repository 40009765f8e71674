"""dev.py as it is called: the real script in a real process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import dev
import dev_commands
import pytest

CHECKOUT = Path(__file__).parents[2]
SCRIPT = CHECKOUT / "packaging" / "dev.py"


def test_help_names_every_command() -> None:
    result = subprocess.run([sys.executable, SCRIPT, "--help"], capture_output=True, text=True, timeout=60)
    assert result.returncode == 0
    for command in ("run", "cli", "gui", "test", "check", "pictures"):
        assert f"\n{command} " in result.stdout


def test_an_unknown_command_is_refused() -> None:
    result = subprocess.run([sys.executable, SCRIPT, "fly"], capture_output=True, text=True, timeout=60)
    assert result.returncode == 2
    assert "invalid choice" in result.stderr


def test_the_entry_can_be_read_by_any_python_3() -> None:
    compile(SCRIPT.read_text(encoding="utf-8"), str(SCRIPT), "exec", dont_inherit=True)
    import ast

    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 4))


def test_an_old_python_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.main() == 2
    assert "VBatch needs Python 3.10 or newer" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for Python")
def test_an_old_python_hands_over_to_a_newer_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    newer = tmp_path / "python3.12"
    newer.write_text('#!/bin/sh\ntest "$1" = -c && exit 0\nexit 42\n', encoding="utf-8")
    newer.chmod(0o755)
    broken = tmp_path / "python3.13"
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    assert dev.main() == 42


def test_a_fresh_folder_holds_nothing_of_an_earlier_run(tmp_path: Path) -> None:
    folder = tmp_path / "build" / "sample"
    assert dev_commands.fresh_folder(folder) == folder
    (folder / "old.txt").touch()
    assert list(dev_commands.fresh_folder(folder).iterdir()) == []


def test_where_the_folder_cannot_be_written_another_is_taken(tmp_path: Path) -> None:
    (tmp_path / "build").touch()
    folder = dev_commands.fresh_folder(tmp_path / "build" / "sample")
    assert folder.is_dir()
    assert folder.parent != tmp_path / "build"
    folder.rmdir()
