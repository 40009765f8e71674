"""What is loaded ahead of time comes bit by bit, and all at once where somebody has loaded it already."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.window.ahead import Ahead

NAMES = ["ahead_of_one", "ahead_of_two", "ahead_of_three"]


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Modules that are not loaded yet."""
    for name in NAMES:
        (tmp_path / f"{name}.py").write_text("")
        monkeypatch.setitem(sys.modules, name, sys)  # so that what is loaded is taken away again
        del sys.modules[name]
    monkeypatch.syspath_prepend(tmp_path)
    return NAMES


def loaded() -> int:
    return sum(name in sys.modules for name in NAMES)


def test_one_in_a_turn(modules: list[str], qtbot: QtBot) -> None:
    seen: list[int] = []
    watch = QTimer()
    watch.timeout.connect(lambda: seen.append(loaded()))
    ahead = Ahead(modules)
    assert not ahead.is_done
    with qtbot.waitSignal(ahead.done):
        watch.start(0)
        ahead.begin(0)
    watch.stop()
    assert ahead.is_done
    assert {1, 2} <= set(seen)


def test_hurry_is_not_waited_for(modules: list[str], qtbot: QtBot) -> None:
    ahead = Ahead(modules)
    ahead.begin(60_000)
    with qtbot.waitSignal(ahead.done, timeout=2000):
        ahead.hurry()


def test_what_others_have_loaded_is_there(modules: list[str]) -> None:
    ahead = Ahead(modules)
    for name in modules[1:]:
        __import__(name)
    assert not ahead.is_done
    __import__(modules[0])
    assert ahead.is_done


def test_nothing_is_told_twice(modules: list[str], qtbot: QtBot) -> None:
    ahead = Ahead(modules)
    with qtbot.waitSignal(ahead.done):
        ahead.begin(0)
    with qtbot.assertNotEmitted(ahead.done, wait=60):
        pass
