from __future__ import annotations

import pytest

from vbatch_gui.domain.catalog import ALIASES, CATALOG, find_entry, is_repo_id


def test_every_entry_is_found_by_its_name() -> None:
    for entry in CATALOG:
        assert find_entry(entry.name) is entry
        assert entry.size > 0
        assert entry.note
        assert is_repo_id(entry.repo) or entry.name == "demo"
    assert len({entry.name for entry in CATALOG}) == len(CATALOG)


def test_aliases() -> None:
    for alias, name in ALIASES.items():
        assert find_entry(alias) is find_entry(name) is not None
    assert find_entry("gigantic") is None


@pytest.mark.parametrize(
    ("name", "is_id"),
    [("owner/name", True), ("a-b.c/d_e-1", True), ("small", False), ("/models/x", False), ("a/b/c", False)],
)
def test_repo_ids(name: str, is_id: bool) -> None:
    assert is_repo_id(name) is is_id


@pytest.mark.parametrize("name", ["../models", "./model", "a/..", "a//b", "C:\\models", ""])
def test_paths_are_no_repo_ids(name: str) -> None:
    assert not is_repo_id(name)
