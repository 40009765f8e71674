"""The AppImage, as far as it goes without the frozen application."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import linux_libraries
import pytest
from dev_environment import SetupError

from tests.packaging.loading import CHECKOUT, load

RUNTIME = b"\x7fELF\x02\x01\x01\x00AI\x02" + b"\0" * 53


@pytest.fixture(scope="module")
def appimage() -> ModuleType:
    return load("appimage/build_appimage.py")


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    path = tmp_path / "runtime"
    path.write_bytes(RUNTIME)
    return path


def test_where_the_runtime_can_be_had_is_told_and_nothing_is_downloaded(appimage: ModuleType) -> None:
    with pytest.raises(SetupError, match=r"https://\S+/runtime-.*\n.*--runtime FILE"):
        appimage.find_runtime(None, {})


def test_the_runtime_can_be_named_in_two_ways(appimage: ModuleType, runtime: Path) -> None:
    assert appimage.find_runtime(runtime, {}) == runtime
    assert appimage.find_runtime(None, {"VBATCH_APPIMAGE_RUNTIME": str(runtime)}) == runtime


def test_another_file_is_not_taken_for_the_runtime(appimage: ModuleType, tmp_path: Path) -> None:
    other = tmp_path / "page.html"
    other.write_bytes(b"<html>not found</html>")
    with pytest.raises(SetupError, match=r"page\.html"):
        appimage.pack(tmp_path, other, tmp_path / "made.AppImage")


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="squashfs-tools is not installed")
def test_an_appimage_is_the_runtime_and_behind_it_the_files(
    appimage: ModuleType, runtime: Path, tmp_path: Path
) -> None:
    appdir = tmp_path / "App.AppDir"
    appdir.mkdir()
    (appdir / "AppRun").write_text("#!/bin/sh\n")
    made = tmp_path / "made.AppImage"
    appimage.pack(appdir, runtime, made, is_fast=True)
    assert made.read_bytes().startswith(RUNTIME + b"hsqs")
    assert os.access(made, os.X_OK)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["App.AppDir", "made.AppImage", "runtime"]
    command = ["unsquashfs", "-o", str(len(RUNTIME)), "-l", str(made)]
    assert "squashfs-root/AppRun" in subprocess.run(command, capture_output=True, text=True).stdout


def test_apprun_starts_the_program_through_links_with_what_it_is_given(tmp_path: Path) -> None:
    program = tmp_path / "a folder" / "usr/lib/vbatch/vbatch-gui"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "<%s>" "$@"\n')
    program.chmod(0o755)
    shutil.copy(CHECKOUT / "packaging" / "appimage" / "AppRun", tmp_path / "a folder")
    (tmp_path / "link").symlink_to(tmp_path / "a folder" / "AppRun")
    said = subprocess.run(
        [tmp_path / "link", "a b.mp4", ""], cwd="/", capture_output=True, text=True, check=True
    )
    assert said.stdout == "<a b.mp4><>"


def test_a_library_is_taken_along_with_its_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "libsome.so.1"
    library.write_bytes(b"\x7fELF")
    monkeypatch.setattr(linux_libraries, "_known_to_the_loader", lambda: {"libsome.so.1": library})
    (tmp_path / "internal").mkdir()
    linux_libraries.take_along({"libsome.so.1": "libc6"}, tmp_path / "internal", tmp_path / "doc")
    assert (tmp_path / "internal" / "libsome.so.1").read_bytes() == b"\x7fELF"
    if Path("/usr/share/doc/libc6/copyright").exists():
        assert (tmp_path / "doc" / "libc6" / "copyright").is_file()


@pytest.mark.skipif(
    not shutil.which("ldconfig") and not Path("/sbin/ldconfig").exists(), reason="no ldconfig"
)
def test_the_loader_knows_the_c_library() -> None:
    assert linux_libraries._known_to_the_loader()["libc.so.6"].is_file()
