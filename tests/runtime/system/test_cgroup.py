"""The memory limit of a container, read from folders as the kernel makes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from vbatch_gui.runtime.system.cgroup import memory_limit, oom_kills, own_folder

MB = 1024**2


def fill(folder: Path, **files: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("__", ".", 1)).write_text(f"{content}\n")
    return folder


def test_version_2(tmp_path: Path) -> None:
    fill(
        tmp_path,
        memory__max=512 * MB,
        memory__current=300 * MB,
        memory__stat=f"anon {100 * MB}\ninactive_file {50 * MB}",
    )
    assert memory_limit(tmp_path) == (512 * MB, 250 * MB)


def test_version_1(tmp_path: Path) -> None:
    fill(
        tmp_path / "memory",
        memory__limit_in_bytes=512 * MB,
        memory__usage_in_bytes=300 * MB,
        memory__stat=f"inactive_file {10 * MB}\ntotal_inactive_file {50 * MB}",
    )
    assert memory_limit(tmp_path) == (512 * MB, 250 * MB)


def test_no_limit(tmp_path: Path) -> None:
    assert memory_limit(tmp_path) is None
    assert memory_limit(fill(tmp_path / "two", memory__max="max", memory__current=300 * MB)) is None
    none_of_version_1 = 9223372036854771712
    fill(tmp_path / "one" / "memory", memory__limit_in_bytes=none_of_version_1, memory__usage_in_bytes=1)
    assert memory_limit(tmp_path / "one") is None


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    fill(tmp_path, memory__max=512 * MB, memory__current=300 * MB, memory__stat="inactive_file many")
    assert memory_limit(tmp_path) == (512 * MB, 300 * MB)
    (tmp_path / "memory.current").write_text("")
    assert memory_limit(tmp_path) is None


def test_use_is_never_negative(tmp_path: Path) -> None:
    fill(tmp_path, memory__max=512 * MB, memory__current=MB, memory__stat=f"inactive_file {2 * MB}")
    assert memory_limit(tmp_path) == (512 * MB, 0)


@pytest.mark.parametrize("name", ["memory.events", "memory/memory.oom_control"])
def test_kills_for_want_of_memory(tmp_path: Path, name: str) -> None:
    assert oom_kills(tmp_path) == 0
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("under_oom 0\noom_kill 3\n")
    assert oom_kills(tmp_path) == 3


def test_the_folder_of_the_own_group(tmp_path: Path) -> None:
    membership = tmp_path / "cgroup"
    membership.write_text("1:name=systemd:/x\n0::/user.slice/app.scope\n")
    root = tmp_path / "root"
    own = fill(root / "user.slice" / "app.scope", memory__max="max")
    assert own_folder(root, membership) == own


def test_where_the_own_group_is_not_to_be_seen_the_root_counts(tmp_path: Path) -> None:
    membership = tmp_path / "cgroup"
    assert own_folder(tmp_path, membership) == tmp_path
    membership.write_text("0::/\n")
    assert own_folder(tmp_path, membership) == tmp_path
    membership.write_text("0::/hidden/by/the/container\n")
    assert own_folder(tmp_path, membership) == tmp_path
    membership.write_text("4:memory:/of/version/1\n")
    assert own_folder(tmp_path, membership) == tmp_path
