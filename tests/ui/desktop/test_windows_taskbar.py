"""The progress on the taskbar of Windows, with an object laid out as Windows lays out its own."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pytest

from vbatch_gui.ui.desktop.windows_taskbar import WindowsTaskbar

_HANDLE = 0x1234_5678_9ABC
#: Names and parameters of all methods of ITaskbarList3 up to the last one that is used, in their order.
_WORD, _LONG = ctypes.c_void_p, ctypes.c_ulonglong
_METHODS: list[tuple[str, tuple[type[Any], ...]]] = [
    ("QueryInterface", (_WORD, _WORD)),
    ("AddRef", ()),
    ("Release", ()),
    ("HrInit", ()),
    ("AddTab", (_WORD,)),
    ("DeleteTab", (_WORD,)),
    ("ActivateTab", (_WORD,)),
    ("SetActiveAlt", (_WORD,)),
    ("MarkFullscreenWindow", (_WORD, ctypes.c_int)),
    ("SetProgressValue", (_WORD, _LONG, _LONG)),
    ("SetProgressState", (_WORD, ctypes.c_int)),
]


class TaskbarList:
    """Notes its calls. `refuses`: names of the methods that fail."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.refuses: set[str] = set()
        self._functions = [self._function(name, kinds) for name, kinds in _METHODS]
        addresses = [ctypes.cast(function, ctypes.c_void_p).value for function in self._functions]
        self._table = (ctypes.c_void_p * len(addresses))(*addresses)
        self._object = ctypes.c_void_p(ctypes.addressof(self._table))
        self.address = ctypes.addressof(self._object)

    def _function(self, name: str, kinds: tuple[type[Any], ...]) -> Any:
        def note(this: int, *values: object) -> int:
            assert this == self.address
            self.calls.append((name, *values))
            return -1 if name in self.refuses else 0

        return ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, *kinds)(note)


@pytest.fixture
def fake() -> TaskbarList:
    return TaskbarList()


@pytest.fixture
def taskbar(fake: TaskbarList) -> Iterator[WindowsTaskbar]:
    taskbar = WindowsTaskbar(lambda: _HANDLE, lambda: fake.address)
    yield taskbar
    taskbar.close()


def test_the_progress_comes_and_goes(taskbar: WindowsTaskbar, fake: TaskbarList) -> None:
    taskbar.set_progress(None)
    assert fake.calls == []  # nothing was ever shown: Windows is not asked
    taskbar.set_progress(0.42)
    taskbar.set_progress(None)
    assert fake.calls == [
        ("HrInit",),
        ("SetProgressState", _HANDLE, 2),
        ("SetProgressValue", _HANDLE, 420, 1000),
        ("SetProgressState", _HANDLE, 0),
    ]


def test_closed_nothing_is_left_of_it(taskbar: WindowsTaskbar, fake: TaskbarList) -> None:
    taskbar.set_progress(0.5)
    fake.calls.clear()
    taskbar.close()
    assert fake.calls == [("SetProgressState", _HANDLE, 0), ("Release",)]
    taskbar.close()
    assert len(fake.calls) == 2


def test_where_there_is_no_taskbar_nothing_happens() -> None:
    asked = []

    def none() -> int:
        asked.append(1)
        return 0

    taskbar = WindowsTaskbar(lambda: _HANDLE, none)
    for _ in range(3):
        taskbar.set_progress(0.5)
    taskbar.close()
    assert asked == [1]


def test_one_that_does_not_start_is_given_back(taskbar: WindowsTaskbar, fake: TaskbarList) -> None:
    fake.refuses.add("HrInit")
    taskbar.set_progress(0.5)
    taskbar.set_progress(0.6)
    assert fake.calls == [("HrInit",), ("Release",)]
