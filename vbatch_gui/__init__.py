"""VBatch: transcribes many videos at once, on the user's own computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from vbatch_gui.app import open_processor as open_processor


def __getattr__(name: str) -> object:
    # Lazy: the engine process imports this package too and must not load Qt.
    if name == "open_processor":
        from vbatch_gui.app import open_processor

        return open_processor
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
