from __future__ import annotations

import pytest

from vbatch_gui.domain.ids import check_id, new_id
from vbatch_gui.errors import UsageError


def test_new_ids_are_valid_and_differ() -> None:
    ids = {check_id(new_id()) for _ in range(500)}
    assert len(ids) == 500
    assert all(len(value) == 12 and not value.isdigit() for value in ids)


@pytest.mark.parametrize("value", ["a", "0", "abc-1", "x" * 64])
def test_valid(value: str) -> None:
    assert check_id(value) == value


@pytest.mark.parametrize(
    "value",
    ["", ".", "..", "a/b", "../a", "a\\b", "A", "a.b", "-a", "a-", "x" * 65, "a\n", "con", "com1", "é", " a"],
)
def test_not_valid(value: str) -> None:
    with pytest.raises(UsageError):
        check_id(value)


@pytest.mark.parametrize("value", [None, 7, b"a", ["a"]])
def test_not_a_text(value: object) -> None:
    with pytest.raises(UsageError):
        check_id(value)  # type: ignore[arg-type]
