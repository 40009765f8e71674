"""What the file system refuses, in words that say what is the matter; all of it really refused."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.builders import make_batch
from vbatch_gui.errors import StorageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage import atomic
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.faults import storage_error


@pytest.mark.parametrize("below", ["out.txt", "deep/out.txt", "deep/deeper/out.txt"])
@pytest.mark.parametrize("act", [atomic.read_json, lambda path: atomic.write_text(path, "x")])
def test_a_file_where_a_folder_should_be(tmp_path: Path, below: str, act: Callable[[Path], object]) -> None:
    file = tmp_path / "b.wav"
    file.touch()
    with pytest.raises(StorageError) as caught:
        act(file / below)
    assert f"{file} is a file, not a folder." in str(caught.value)
    assert caught.value.code == "not_a_folder"
    assert "drive" not in caught.value.hint


def test_a_broken_link_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    with pytest.raises(StorageError, match=r"link is a link to something that does not exist\."):
        atomic.write_text(tmp_path / "link" / "out.txt", "x")


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    for act in (lambda: atomic.write_text(tmp_path, "x"), lambda: atomic.read_json(tmp_path)):
        with pytest.raises(StorageError) as caught:
            act()
        assert f"{tmp_path} is a folder, not a file." in str(caught.value)
        assert caught.value.code == "is_a_folder"
        assert "drive" not in caught.value.hint


def test_a_session_that_is_a_file(tmp_path: Path) -> None:
    paths = AppPaths(tmp_path / "data", tmp_path / "cache")
    paths.results.mkdir(parents=True)
    paths.session("session0").touch()
    with pytest.raises(StorageError, match="session0 is a file, not a folder"):
        BatchStore(paths).delete_session("session0")


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(StorageError, match="data is a file, not a folder"):
        BatchStore(AppPaths(tmp_path / "data", tmp_path / "cache")).save(make_batch())


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        atomic.read_json(tmp_path / ("x" * 300))
    assert "too long" in str(caught.value)
    assert "shorter" in caught.value.hint


def test_a_name_that_is_taken_without_anything_in_the_way(tmp_path: Path) -> None:
    error = storage_error(FileExistsError(errno.EEXIST, "File exists"), "write", tmp_path / "x")
    assert "there is already something of that name" in str(error)
