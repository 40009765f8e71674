"""What is special about the frozen application, as far as it shows without one."""

from __future__ import annotations

import sys

import pytest

from vbatch_gui import frozen


def test_programs_are_started_with_the_library_path_of_before() -> None:
    environ = {
        "LD_LIBRARY_PATH": "/usr/lib/vbatch/_internal",
        "LD_LIBRARY_PATH_ORIG": "/opt/lib",
        "HOME": "/h",
    }
    frozen.restore_environment(environ)
    assert environ == {"LD_LIBRARY_PATH": "/opt/lib", "HOME": "/h", "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def test_no_library_path_is_left_where_there_was_none() -> None:
    environ = {"LD_LIBRARY_PATH": "/usr/lib/vbatch/_internal"}
    frozen.restore_environment(environ)
    assert "LD_LIBRARY_PATH" not in environ


@pytest.mark.parametrize(("platform", "name"), [("linux", "VBatch"), ("win32", "vbatch-gui.exe")])
def test_on_windows_the_engine_is_the_program_with_a_console(
    monkeypatch: pytest.MonkeyPatch, platform: str, name: str
) -> None:
    monkeypatch.setattr(sys, "executable", "/programs/vbatch/VBatch")
    monkeypatch.setattr(sys, "platform", platform)
    assert frozen.command() == f"/programs/vbatch/{name}"
