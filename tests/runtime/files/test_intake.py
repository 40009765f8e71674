"""From what was dropped to files: quick checks, folders, names of all kinds."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vbatch_gui.errors import FileRefusedError
from vbatch_gui.runtime.files import intake
from vbatch_gui.runtime.files.intake import Found, check_file, examine, find_media
from vbatch_gui.runtime.values import Refusal

MB = 1024**2
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="names and files that only Linux has")


def make(path: Path, size: int = 3) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


def refusal(path: str | Path, size_limit: int | None = None) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as caught:
        check_file(str(path), size_limit)
    assert caught.value.hint
    return caught.value


def test_a_file_is_found_with_its_size_under_its_absolute_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path / "talk.mp4", 7)
    monkeypatch.chdir(tmp_path)
    assert check_file("talk.mp4", None) == Found(str(tmp_path / "talk.mp4"), 7)


def test_missing(tmp_path: Path) -> None:
    error = refusal(tmp_path / "gone.mp4")
    assert error.code == "missing"
    assert "“gone.mp4”" in str(error)


def test_empty(tmp_path: Path) -> None:
    assert refusal(make(tmp_path / "empty.mp4", 0)).code == "empty"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    error = refusal(tmp_path)
    assert error.code == "unreadable"
    assert "a folder" in str(error)


@linux_only
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    error = refusal(tmp_path / "pipe.mp4")
    assert error.code == "unreadable"
    assert "not a regular file" in str(error)


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # for root everything is readable
    error = refusal(make(tmp_path / "secret.mp4"))
    assert error.code == "unreadable"
    assert "access was denied" in str(error)


def test_a_path_through_a_file(tmp_path: Path) -> None:
    assert refusal(make(tmp_path / "talk.mp4") / "below.mp4").code == "unreadable"


def test_a_path_that_no_file_can_have() -> None:
    assert refusal("a\0b.mp4").code == "unreadable"
    assert refusal("x" * 5000).code == "unreadable"


def test_the_size_limit(tmp_path: Path) -> None:
    file = make(tmp_path / "talk.mp4")
    os.truncate(file, 3 * MB)
    assert check_file(str(file), 3 * MB).size == 3 * MB
    assert check_file(str(file), None).size == 3 * MB
    error = refusal(file, 2 * MB)
    assert error.code == "too_large"
    assert "3 MB" in str(error)
    assert "2 MB" in str(error)
    assert "Raise the limit" in error.hint


def test_a_file_a_little_over_the_limit_is_not_said_to_be_as_large_as_the_limit(tmp_path: Path) -> None:
    file = make(tmp_path / "talk.mp4")
    os.truncate(file, 2 * MB + 1)
    text = str(refusal(file, 2 * MB))
    assert "has 2 MB, more than the limit of 2 MB" not in text


@pytest.mark.parametrize(
    "name",
    [
        'it\'s "quoted".mp4',
        "🎬 película.mp4",
        "line\nbreak.mp4",
        "\u202eright to left.mp4",
        "x" * 251 + ".mp4",
        " ..spaces .mp4",
        "con.mp4",
        os.fsdecode(b"latin-\xe9.mp4"),
    ],
)
@linux_only
def test_any_name(tmp_path: Path, name: str) -> None:
    file = make(tmp_path / name)
    assert check_file(str(file), None).path == str(file)
    assert list(find_media(str(tmp_path))) == [str(file)]
    file.write_bytes(b"")
    text = str(refusal(file))
    assert text.isprintable()
    text.encode()


# -- folders -------------------------------------------------------------------------------------------


def names(folder: Path) -> list[str]:
    return [Path(path).relative_to(folder).as_posix() for path in find_media(str(folder))]


def test_a_folder_gives_its_media_and_those_below(tmp_path: Path) -> None:
    for name in ("b.MP4", "a.mp3", "notes.txt", "sub/deep/c.webm", "mp4", "cover.jpg"):
        make(tmp_path / name)
    assert names(tmp_path) == ["a.mp3", "b.MP4", "sub/deep/c.webm"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    for name in ("._a.mp4", ".hidden/b.mp4", "c.mp4", "sub/.trash/d.mp4"):
        make(tmp_path / name)
    assert names(tmp_path) == ["c.mp4"]
    assert names(tmp_path / ".hidden") == ["b.mp4"]  # asked for by its name


def test_the_order_is_that_of_a_reader(tmp_path: Path) -> None:
    for name in (
        "Part 10.mp4",
        "part 2.mp4",
        "part 1.mp4",
        "2/x.mp4",
        "10/x.mp4",
        "1.mp4",
        "a1b10.mp4",
        "a1b9.mp4",
    ):
        make(tmp_path / name)
    assert names(tmp_path) == [
        "1.mp4", "a1b9.mp4", "a1b10.mp4", "part 1.mp4", "part 2.mp4", "Part 10.mp4", "2/x.mp4", "10/x.mp4",
    ]  # fmt: skip


def test_a_file_that_is_named_itself_is_always_looked_at(tmp_path: Path) -> None:
    file = make(tmp_path / "recording.dat")
    assert list(find_media(str(file))) == [str(file)]
    assert list(find_media(str(tmp_path / "gone"))) == [str(tmp_path / "gone")]


@linux_only
def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    make(tmp_path / "a.mp4")
    (tmp_path / "again").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.mp4"]


# -- all together --------------------------------------------------------------------------------------


def collect(*paths: Path, size_limit: int | None = None) -> tuple[list[str], dict[str, Refusal]]:
    found: list[str] = []
    refused: dict[str, Refusal] = {}
    for some, others in examine([str(path) for path in paths], size_limit):
        found += [Path(file.path).name for file in some]
        refused.update({Path(refusal.path).name: refusal for refusal in others})
    return found, refused


def test_each_file_for_itself(tmp_path: Path) -> None:
    make(tmp_path / "folder" / "good.mp4")
    make(tmp_path / "folder" / "empty.mp4", 0)
    make(tmp_path / "folder" / "large.mp4", 20)
    found, refused = collect(
        tmp_path / "gone.mp4", tmp_path / "folder", make(tmp_path / "x.dat"), size_limit=10
    )
    assert found == ["good.mp4", "x.dat"]
    assert {name: refusal.error.code for name, refusal in refused.items()} == {
        "gone.mp4": "missing",
        "empty.mp4": "empty",
        "large.mp4": "too_large",
    }


def test_a_folder_without_media_is_told(tmp_path: Path) -> None:
    make(tmp_path / "documents" / "notes.txt")
    make(tmp_path / "good.mp4")
    found, refused = collect(tmp_path / "documents", tmp_path / "good.mp4")
    assert found == ["good.mp4"]
    assert refused["documents"].error.code == "no_media"
    assert "“documents”" in refused["documents"].error.text


def test_a_folder_is_told_by_its_name_however_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "documents").mkdir()
    monkeypatch.chdir(tmp_path / "documents")
    ((_, refused),) = examine(["."], None)
    assert "“documents”" in refused[0].error.text


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The paths of folders put into it cannot be searched, not even by root."""
    folders: set[str] = set()
    scandir = os.scandir

    def refuse(path: str) -> Iterator[os.DirEntry[str]]:
        if os.path.abspath(path) in folders:  # noqa: PTH100
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    return folders


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, locked: set[str]) -> None:
    make(tmp_path / "media" / "a.mp4")
    make(tmp_path / "media" / "secret" / "b.mp4")
    make(tmp_path / "media" / "z" / "c.mp4")
    locked.add(str(tmp_path / "media" / "secret"))
    found, refused = collect(tmp_path / "media")
    assert found == ["a.mp4", "c.mp4"]
    assert list(refused) == ["secret"]
    assert refused["secret"].path == str(tmp_path / "media" / "secret")
    assert refused["secret"].error.code == "unreadable"
    assert refused["secret"].error.text == "The folder “secret” cannot be read: Permission denied."
    assert refused["secret"].error.hint


def test_a_folder_that_cannot_be_read_is_not_said_to_hold_nothing(tmp_path: Path, locked: set[str]) -> None:
    make(tmp_path / "secret" / "b.mp4")
    make(tmp_path / "outer" / "inner" / "b.mp4")
    locked |= {str(tmp_path / "secret"), str(tmp_path / "outer" / "inner")}
    found, refused = collect(tmp_path / "secret", tmp_path / "outer")
    assert found == []
    assert {name: refusal.error.text for name, refusal in refused.items()} == {
        "secret": "The folder “secret” cannot be read: Permission denied.",
        "inner": "The folder “inner” cannot be read: Permission denied.",
    }


def test_a_folder_that_really_cannot_be_read(tmp_path: Path) -> None:
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("nothing is closed to root")
    make(tmp_path / "secret" / "b.mp4")
    (tmp_path / "secret").chmod(0)
    try:
        found, refused = collect(tmp_path)
    finally:
        (tmp_path / "secret").chmod(0o700)
    assert found == []
    assert refused["secret"].error.code == "unreadable"


def test_what_is_refused_is_told_by_its_absolute_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locked: set[str]
) -> None:
    make(tmp_path / "folder" / "empty.mp4", 0)
    make(tmp_path / "none" / "notes.txt")
    (tmp_path / "secret").mkdir()
    monkeypatch.chdir(tmp_path)
    locked.add(str(tmp_path / "secret"))
    ((_, refused),) = examine(["gone.mp4", "./folder", "none/", "secret", "folder/../gone.mp4"], None)
    assert [refusal.path for refusal in refused] == [
        str(tmp_path / name) for name in ("gone.mp4", "folder/empty.mp4", "none", "secret", "gone.mp4")
    ]


def test_many_files_come_in_portions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "PORTION", 3)
    monkeypatch.setattr(intake, "PORTION_SECONDS", 1000.0)
    for number in range(7):
        make(tmp_path / f"{number}.mp4")
    portions = [[Path(file.path).name for file in found] for found, _ in examine([str(tmp_path)], None)]
    assert portions == [["0.mp4", "1.mp4", "2.mp4"], ["3.mp4", "4.mp4", "5.mp4"], ["6.mp4"]]


def test_a_slow_search_gives_what_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "PORTION_SECONDS", -1.0)
    make(tmp_path / "media" / "a.mp4")
    make(tmp_path / "media" / "b.mp4", 0)
    (tmp_path / "none").mkdir()
    portions = list(examine([str(tmp_path / "media"), str(tmp_path / "none")], None))
    assert [(len(found), [refusal.error.code for refusal in refused]) for found, refused in portions] == [
        (1, []),
        (0, ["empty"]),
        (0, ["no_media"]),
    ]
