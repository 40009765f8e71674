from __future__ import annotations

import errno

import pytest

from vbatch_gui import errors
from vbatch_gui.errors import CancelledError, ErrorInfo, FileRefusedError, VBatchError, describe_exception


def test_an_error_crosses_as_a_dictionary() -> None:
    info = FileRefusedError("It has no sound.", "Choose another.", code="no_audio").info
    assert info == ErrorInfo("no_audio", "It has no sound.", "Choose another.")
    assert ErrorInfo.from_dict(info.to_dict()) == info
    assert ErrorInfo.from_dict({}) == ErrorInfo("internal", "", "")


def test_every_error_is_of_the_family_and_has_its_code() -> None:
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, VBatchError)
    ]
    assert len(kinds) > 8
    for kind in kinds:
        error = kind("text")
        assert (error.code, str(error), error.hint) == (kind.default_code, "text", "")
    assert CancelledError().code == "cancelled"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileRefusedError("x", code="empty"), "empty"),
        (MemoryError(), "engine_memory"),
        (OSError(errno.ENOSPC, "No space"), "disk_full"),
        (PermissionError(errno.EACCES, "denied", "/v/a.mp4"), "unreadable"),
        (RuntimeError("odd"), "internal"),
        (KeyboardInterrupt(), "internal"),
    ],
)
def test_every_exception_has_words_for_the_user(error: BaseException, code: str) -> None:
    info = describe_exception(error)
    assert info.code == code
    assert info.text


def test_the_words_name_what_matters() -> None:
    assert "/v/a.mp4" in describe_exception(PermissionError(errno.EACCES, "denied", "/v/a.mp4")).text
    assert "odd" in describe_exception(RuntimeError("odd")).text
