"""The progress on VBatch's button in the taskbar of Windows; Qt 6 has nothing for it."""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

_CLASS = "56fdf344-fd6d-11d0-958a-006097c9a090"  # CLSID_TaskbarList
_INTERFACE = "ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf"  # IID_ITaskbarList3
#: Places of the methods in the table of ITaskbarList3 (shobjidl_core.h).
_RELEASE, _INIT, _SET_VALUE, _SET_STATE = 2, 3, 9, 10
#: TBPF_NOPROGRESS and TBPF_NORMAL.
_NONE, _NORMAL = 0, 2
_STEPS = 1000
_IN_PROCESS = 1  # CLSCTX_INPROC_SERVER


class WindowsTaskbar:
    """Asks Windows with the first progress. To be used in the thread of the window, where Qt has opened COM.

    Args:
        window: the handle of the window now.
        find: gives the address of an ITaskbarList3, 0 where there is none; by default asks Windows.
    """

    def __init__(self, window: Callable[[], int], find: Callable[[], int] | None = None) -> None:
        self._window = window
        self._find = find or _taskbar_list
        self._address: int | None = None

    def set_progress(self, fraction: float | None) -> None:
        """Show the progress, 0 to 1; None: none."""
        if self._address is None and fraction is not None:
            self._address = self._open()
        if not self._address:
            return
        window = ctypes.c_void_p(self._window())
        self._call(_SET_STATE, window, ctypes.c_int(_NONE if fraction is None else _NORMAL))
        if fraction is not None:
            done, all_ = ctypes.c_ulonglong(round(fraction * _STEPS)), ctypes.c_ulonglong(_STEPS)
            self._call(_SET_VALUE, window, done, all_)

    def close(self) -> None:
        """Take the progress back; nothing is shown any more."""
        self.set_progress(None)
        if self._address:
            self._call(_RELEASE)
        self._address = 0

    def _open(self) -> int:
        self._address = self._find()
        if self._address and self._call(_INIT) < 0:
            self._call(_RELEASE)
            return 0
        return self._address

    def _call(self, place: int, *values: Any) -> int:
        """Call a method of the object. On 64-bit Windows there is one calling convention for all."""
        assert self._address
        table = ctypes.cast(self._address, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        kinds = [type(value) for value in values]
        method = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, *kinds)(table[place] or 0)
        result: int = method(self._address, *values)
        return result


def _taskbar_list() -> int:
    """The address of a new ITaskbarList3, 0 where Windows has none (a server without a desktop)."""
    address = ctypes.c_void_p()
    if sys.platform == "win32":
        class_id, interface_id = (
            ctypes.create_string_buffer(uuid.UUID(text).bytes_le, 16) for text in (_CLASS, _INTERFACE)
        )
        result = ctypes.windll.ole32.CoCreateInstance(
            class_id, None, _IN_PROCESS, interface_id, ctypes.byref(address)
        )
        if result < 0:
            log.info("the taskbar shows no progress: 0x%08x", result & 0xFFFFFFFF)
            return 0
    return address.value or 0
