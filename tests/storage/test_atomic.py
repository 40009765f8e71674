from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vbatch_gui.errors import StorageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import CorruptFileError, storage_error


def test_write_replaces_whole_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deep" / "file.json"
    atomic.write_bytes(path, b"first")
    atomic.write_bytes(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]


def test_text_is_utf8_without_bom_and_keeps_newlines(tmp_path: Path) -> None:
    atomic.write_text(tmp_path / "a.txt", "día\n😀\r\n")
    assert (tmp_path / "a.txt").read_bytes() == "día\n😀\r\n".encode()


def test_failed_block_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    atomic.write_bytes(path, b"old")

    def write_half() -> None:
        with atomic.atomic_writer(path) as file:
            file.write(b"half")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        write_half()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_name_of_255_bytes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    atomic.write_bytes(path, b"ok")
    assert path.read_bytes() == b"ok"


def test_target_that_is_a_folder_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").touch()
    with pytest.raises(StorageError) as caught:
        atomic.write_bytes(tmp_path / "folder", b"x")
    assert "folder" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_parent_that_is_a_file_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        atomic.write_bytes(tmp_path / "file" / "x", b"x")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.EIO, "storage"),
    ],
)
def test_errors_of_the_system_are_explained(number: int, code: str) -> None:
    for what in ("write", "read", "delete"):
        error = storage_error(OSError(number, os.strerror(number)), what, Path("/data/talk.srt"))
        assert error.code == code
        assert "talk.srt" in str(error)
        assert error.hint


def test_what_is_missing_is_the_file_or_the_folder_to_write_it_to() -> None:
    error = OSError(errno.ENOENT, "gone")
    codes = [storage_error(error, what, Path("/none/talk.srt")).code for what in ("read", "delete", "write")]
    assert codes == ["missing", "missing", "no_folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, as Linux has it")
def test_full_disk_is_told_as_such() -> None:
    with pytest.raises(OSError, match="space") as caught, Path("/dev/full").open("wb", buffering=0) as file:
        file.write(b"x")
    assert storage_error(caught.value, "write", Path("/data/x")).code == "disk_full"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(value=json_values, indent=st.sampled_from([None, 1]))
def test_json_round_trip(value: object, indent: int | None) -> None:
    assert json.loads(atomic.encode_json(value, indent).encode()) == value


def test_json_is_readable_unless_it_holds_lone_surrogates(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    atomic.write_json(path, {"name": "día 😀"})
    assert "día 😀" in path.read_text("utf-8")
    value = {"path": os.fsdecode(b"/v/\xff\xfe.mp4"), "name": "día"}
    atomic.write_json(path, value)
    assert path.read_bytes().isascii()
    assert atomic.read_json(path) == value


def test_numbers_that_json_does_not_know_become_zero() -> None:
    value = {"a": [float("nan"), 1.5], "b": (float("inf"),), "c": "NaN"}
    assert json.loads(atomic.encode_json(value)) == {"a": [0.0, 1.5], "b": [0.0], "c": "NaN"}


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00", b"[" * 200_000, b"\0" * 100])
def test_reading_damaged_json(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    with pytest.raises(CorruptFileError):
        atomic.read_json(path)


def test_reading_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        atomic.read_json(tmp_path / "none.json")
    assert caught.value.code == "missing"


def test_json_with_a_bom_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert atomic.read_json(tmp_path / "a.json") == {"a": 1}


def test_set_aside_never_writes_over_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    asides = []
    for text in ("one", "two", "three"):
        path.write_text(text)
        asides.append(atomic.set_aside(path))
    assert [aside.read_text() for aside in asides] == ["one", "two", "three"]
    assert all(aside.name.startswith("b.json.corrupt-") for aside in asides)
    assert not path.exists()


def test_only_old_temporary_files_are_removed(tmp_path: Path) -> None:
    old, young, other = tmp_path / ".vbatch-1.tmp", tmp_path / ".vbatch-2.tmp", tmp_path / "mine.tmp"
    for path in (old, young, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (time.time() - 7200, time.time() - 7200))
    atomic.remove_abandoned(tmp_path)
    assert sorted(tmp_path.iterdir()) == [young, other]
    atomic.remove_abandoned(tmp_path / "missing")


_REWRITER = """
import sys
from pathlib import Path
from vbatch_gui.storage import atomic
path = Path(sys.argv[1])
number = 0
while True:
    number += 1
    atomic.write_json(path, {"number": number, "filler": [number] * 20000})
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("delay_lines", [1, 2, 4])
def test_a_killed_writer_never_leaves_a_broken_file(tmp_path: Path, delay_lines: int) -> None:
    path = tmp_path / "state.json"
    with subprocess.Popen([sys.executable, "-c", _REWRITER, str(path)], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        for _ in range(delay_lines):
            assert child.stdout.readline()
        child.send_signal(signal.SIGKILL)  # somewhere in the next round
    data = atomic.read_json(path)
    assert data["number"] >= delay_lines
    assert data["filler"] == [data["number"]] * 20000
