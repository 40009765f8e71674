"""The errors of VBatch: each says what happened and what to do, in the words of a user.

An error crosses the pipe of the engine and the JSON of a batch as a dictionary of its three
fields, so that the window shows the same words wherever it was raised.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class ErrorInfo:
    """What is kept of an error.

    Attributes:
        code: stable name of the kind of error, for programs (``no_audio``, ``too_large`` …).
        text: what happened, one sentence.
        hint: what the user can do about it; may be empty.
    """

    code: str
    text: str
    hint: str = ""

    def to_dict(self) -> dict[str, str]:
        return {"code": self.code, "text": self.text, "hint": self.hint}

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> ErrorInfo:
        return cls(
            code=str(data.get("code", "internal")),
            text=str(data.get("text", "")),
            hint=str(data.get("hint", "")),
        )


class VBatchError(Exception):
    """Base of all errors that VBatch raises on purpose; ``info`` holds the text for the user."""

    default_code = "internal"

    def __init__(self, text: str, hint: str = "", code: str | None = None) -> None:
        super().__init__(text)
        self.info = ErrorInfo(code or self.default_code, text, hint)

    @property
    def code(self) -> str:
        return self.info.code

    @property
    def hint(self) -> str:
        return self.info.hint


class UsageError(VBatchError):
    """A value that the caller gave cannot be used (an option, an id, a name)."""

    default_code = "usage"


class NotFoundError(VBatchError):
    """There is no batch or job of that id."""

    default_code = "not_found"


class StateError(VBatchError):
    """The batch or job is in a state that does not allow this."""

    default_code = "wrong_state"


class FileRefusedError(VBatchError):
    """A file cannot be transcribed; the code says why.

    Codes: missing, unreadable, empty, too_large, duplicate, not_media, no_audio, not_local.
    """

    default_code = "refused"


class StorageError(VBatchError):
    """Something could not be read from or written to disk."""

    default_code = "storage"


class ModelError(VBatchError):
    """A speech model cannot be found, downloaded or loaded.

    Codes: model_unknown, model_offline, model_broken, model_download, model_memory, model_busy (somebody
    downloads, imports or uses it), model_here (it is there already).
    """

    default_code = "model"


class EngineError(VBatchError):
    """The engine process failed. Codes: engine_crash, engine_stalled, engine_memory, engine_start."""

    default_code = "engine"


class PowerError(VBatchError):
    """The system does not let VBatch put it to sleep or shut it down."""

    default_code = "power"


class CancelledError(VBatchError):
    """The user cancelled this work."""

    default_code = "cancelled"

    def __init__(self, text: str = "Cancelled", hint: str = "", code: str | None = None) -> None:
        super().__init__(text, hint, code)


def describe_exception(error: BaseException) -> ErrorInfo:
    """The words for any exception: its own for ours, a plain sentence for those of the system."""
    if isinstance(error, VBatchError):
        return error.info
    if isinstance(error, MemoryError):
        return ErrorInfo(
            "engine_memory",
            "The computer ran out of memory.",
            "Close other programs, or choose a smaller model.",
        )
    if isinstance(error, OSError) and error.errno == 28:  # ENOSPC
        return ErrorInfo(
            "disk_full",
            "The disk is full.",
            "Free some space, then retry: what is done so far is kept.",
        )
    if isinstance(error, PermissionError):
        return ErrorInfo(
            "unreadable",
            f"Access was denied: {error.filename or error}.",
            "Check the permissions of the file and its folder.",
        )
    name = type(error).__name__
    return ErrorInfo("internal", f"Something went wrong inside VBatch ({name}: {error}).", "See the log.")
