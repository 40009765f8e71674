"""How large models are before they were ever loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.models.sizes import estimate, fitting_models, model_file_size

MB = 1024**2
GB = 1024**3


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths(tmp_path / "data", tmp_path / "cache")


def test_a_model_of_the_catalogue(paths: AppPaths) -> None:
    entry = find_entry("large-v3-turbo")
    assert entry is not None
    assert model_file_size("large-v3-turbo", paths) == entry.size
    assert model_file_size("turbo", paths) == entry.size


def test_a_folder(paths: AppPaths, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "model.bin").write_bytes(b"x" * 1234)
    assert model_file_size(str(tmp_path / "mine"), paths) == 1234


def test_a_downloaded_model(paths: AppPaths) -> None:
    folder = paths.models / "someone--whisper-x"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(b"x" * 1234)
    assert model_file_size("someone/whisper-x", paths) == 1234


def test_an_unknown_model_is_taken_for_a_small_one(paths: AppPaths) -> None:
    small = find_entry("small")
    assert small is not None
    assert model_file_size("someone/never-seen", paths) == small.size


def test_a_larger_model_needs_more() -> None:
    small, large = estimate(500 * MB), estimate(3000 * MB)
    assert small.model > 500 * MB
    assert large.model > small.model
    assert large.job > small.job > 0


def test_the_models_that_fit_are_named() -> None:
    tiny = estimate(75 * MB)
    assert fitting_models(tiny.model + tiny.job) == " Models that fit: tiny."
    assert fitting_models(tiny.model + tiny.job - 1) == ""
    everything = fitting_models(64 * GB)
    assert "large-v3" in everything
    assert "demo" not in everything
    english = [entry.name for entry in CATALOG if entry.note.startswith("English")]
    assert not any(name in everything for name in english)
