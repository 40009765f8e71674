from __future__ import annotations

import sys
from pathlib import Path

import pytest

from vbatch_gui.errors import UsageError
from vbatch_gui.paths import AppPaths, resources


def test_a_data_directory_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VBATCH_CACHE_DIR", str(tmp_path / "cache"))
    paths = AppPaths.default(Path("data"))
    assert paths == AppPaths(tmp_path / "data", tmp_path / "cache")
    assert paths.batch_file("b1") == tmp_path / "data" / "batches" / "b1.json"
    assert paths.session("s1") == tmp_path / "data" / "results" / "s1"
    for place in (paths.batches, paths.results, paths.logs, paths.settings_file, paths.lock_file):
        assert paths.data in place.parents
    for place in (paths.models, paths.footprints_file):
        assert paths.cache in place.parents
    assert list(tmp_path.iterdir()) == []  # nothing is made by asking


def test_the_platforms_directories(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VBATCH_CACHE_DIR", raising=False)
    paths = AppPaths.default()
    assert paths.data.is_absolute()
    assert paths.cache.is_absolute()
    assert "vbatch" in str(paths.data).lower()


@pytest.mark.parametrize("bad", ["../x", "", "a/b", "A", "..", "con"])
def test_ids_are_checked_before_they_become_a_path(tmp_path: Path, bad: str) -> None:
    paths = AppPaths(tmp_path, tmp_path)
    with pytest.raises(UsageError):
        paths.batch_file(bad)
    with pytest.raises(UsageError):
        paths.session(bad)


def test_resources_of_the_frozen_application_go_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (resources() / "demo").is_dir()
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"


def test_the_search_index_lies_in_the_cache_one_for_each_data_directory(tmp_path: Path) -> None:
    one = AppPaths(tmp_path / "one", tmp_path / "cache").search_file
    other = AppPaths(tmp_path / "other", tmp_path / "cache").search_file
    assert one != other
    assert one.parent == other.parent == tmp_path / "cache" / "search"
    assert AppPaths(tmp_path / "other" / ".." / "one", tmp_path / "cache").search_file == one
