from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest

from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.output import copy_results


@pytest.fixture
def results(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "results"
    folder.mkdir()
    for ending in ("srt", "txt"):
        (folder / f"session.{ending}").write_text(f"new {ending}")
    return [folder / "session.srt", folder / "session.txt"]


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "videos" / "talk.mp4"
    path.parent.mkdir()
    path.touch()
    return path


def test_nowhere(results: list[Path], video: Path) -> None:
    assert copy_results(results, OutputPlace.NOWHERE, "", video) == []
    assert list(video.parent.iterdir()) == [video]


def test_beside_the_source_by_its_name(results: list[Path], video: Path) -> None:
    copies = copy_results(results, OutputPlace.BESIDE, "", video)
    assert copies == [video.with_name("talk.srt"), video.with_name("talk.txt")]
    assert copies[0].read_text() == "new srt"
    assert sorted(video.parent.iterdir()) == sorted([video, *copies])


def test_into_a_folder_that_is_made(results: list[Path], video: Path, tmp_path: Path) -> None:
    copies = copy_results(results, OutputPlace.FOLDER, str(tmp_path / "out" / "deep"), video)
    assert copies == [tmp_path / "out" / "deep" / "talk.srt", tmp_path / "out" / "deep" / "talk.txt"]


def test_never_over_an_existing_file(results: list[Path], video: Path) -> None:
    mine = video.with_name("talk.txt")
    mine.write_text("mine")
    video.with_name("talk (2).srt").symlink_to("nowhere")  # a broken link is a name that is taken
    copies = copy_results(results, OutputPlace.BESIDE, "", video)
    assert [copy.name for copy in copies] == ["talk (3).srt", "talk (3).txt"]
    assert mine.read_text() == "mine"


def test_many_at_once_never_share_a_name(results: list[Path], video: Path) -> None:
    barrier = threading.Barrier(6)
    found: list[Path] = []

    def copy() -> None:
        barrier.wait()
        found.extend(copy_results(results, OutputPlace.BESIDE, "", video))

    threads = [threading.Thread(target=copy) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 12
    assert all(path.read_text() == f"new {path.suffix[1:]}" for path in found)
    assert len(list(video.parent.iterdir())) == 13  # and no temporary file


@pytest.mark.parametrize("stem", ["x" * 251, "é" * 125, "😀" * 62])
def test_a_source_name_of_255_bytes_is_shortened(results: list[Path], tmp_path: Path, stem: str) -> None:
    source = tmp_path / f"{stem}.mp4"
    source.touch()
    for _ in range(2):
        copies = copy_results(results, OutputPlace.BESIDE, "", source)
        assert all(copy.exists() for copy in copies)
    assert copies[0].name.endswith(" (2).srt")


def test_a_source_name_that_is_not_utf8(results: list[Path], tmp_path: Path) -> None:
    source = tmp_path / os.fsdecode(b"caf\xe9:\n.mp4")
    (copy, _) = copy_results(results, OutputPlace.FOLDER, str(tmp_path / "out"), source)
    assert copy.name == "caf\N{REPLACEMENT CHARACTER}__.srt"


def test_a_folder_that_cannot_be_written(results: list[Path], video: Path, tmp_path: Path) -> None:
    if os.name == "posix" and os.geteuid() == 0:
        folder = tmp_path / "file"  # root may write anywhere: a file in the way is refused to him too
        folder.touch()
    else:
        folder = tmp_path / "locked"
        folder.mkdir(mode=0o500)
    with pytest.raises(StorageError) as caught:
        copy_results(results, OutputPlace.FOLDER, str(folder), video)
    assert str(folder) in str(caught.value)
    assert "Choose another output folder" in caught.value.hint


def test_failing_half_way_leaves_no_copy(results: list[Path], video: Path) -> None:
    with pytest.raises(StorageError):
        copy_results([*results, results[0].with_name("missing.vtt")], OutputPlace.BESIDE, "", video)
    assert list(video.parent.iterdir()) == [video]


def test_a_folder_that_is_a_file_is_told_so(results: list[Path], video: Path, tmp_path: Path) -> None:
    file = tmp_path / "b.wav"
    file.touch()
    for folder in (file, file / "deeper"):
        with pytest.raises(StorageError) as caught:
            copy_results(results, OutputPlace.FOLDER, str(folder), video)
        assert f"{file} is a file, not a folder." in str(caught.value)
        assert caught.value.code == "not_a_folder"


def test_on_a_full_disk_the_folder_is_named(
    results: list[Path], video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError) as caught:
        copy_results(results, OutputPlace.BESIDE, "", video)
    assert caught.value.code == "disk_full"
    assert str(caught.value).startswith("The disk is full")
    assert str(caught.value).endswith(f" {video.parent}.")
    assert list(video.parent.iterdir()) == [video]
