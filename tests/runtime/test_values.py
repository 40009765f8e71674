"""Values that the runtime tells."""

from __future__ import annotations

from vbatch_gui.runtime.values import MemoryInfo


def test_what_may_still_be_taken() -> None:
    assert MemoryInfo(total=100, available=50, reserve=20, vbatch=10, others=40).free == 30
    assert MemoryInfo(total=100, available=10, reserve=20, vbatch=10, others=80).free == 0
