from __future__ import annotations

import sys
from pathlib import Path

import pytest

from vbatch_gui.about import installation as module
from vbatch_gui.about.installation import Installation, installation


def test_a_checkout(tmp_path: Path) -> None:
    assert installation({}, tmp_path, frozen=False) is Installation.CHECKOUT


def test_pipx_and_uv_tool(tmp_path: Path) -> None:
    assert installation({}, tmp_path / "pipx" / "venvs" / "vbatch-gui", frozen=False) is Installation.PIPX
    (tmp_path / "uv-receipt.toml").touch()
    assert installation({}, tmp_path, frozen=False) is Installation.UV_TOOL


@pytest.mark.parametrize(("installer", "told"), [("pip", Installation.PIP), ("uv", Installation.UV)])
def test_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installer: str, told: Installation) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(module, "__file__", str(tmp_path / "about" / "installation.py"))
    monkeypatch.setattr(module, "_installer", lambda: installer)
    assert installation({}, tmp_path, frozen=False) is told


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({"FLATPAK_ID": "io.example.App", "APPIMAGE": ""}, Installation.FLATPAK),
        ({"APPIMAGE": "/home/u/VBatch.AppImage"}, Installation.APPIMAGE),
    ],
)
def test_frozen_in_a_bundle(tmp_path: Path, environ: dict[str, str], told: Installation) -> None:
    assert installation(environ, tmp_path, frozen=True) is told


@pytest.mark.parametrize(
    ("platform", "file", "told"),
    [
        ("win32", "uninstall.exe", Installation.WINDOWS),
        ("win32", "other.exe", Installation.FOLDER),
        ("darwin", "x", Installation.MACOS),
    ],
)
def test_frozen_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, file: str, told: Installation
) -> None:
    (tmp_path / file).touch()
    monkeypatch.setattr(sys, "platform", platform)
    assert installation({}, tmp_path, frozen=True) is told


@pytest.mark.parametrize(("listed", "told"), [("app", Installation.DEB), ("elsewhere", Installation.FOLDER)])
def test_a_debian_package_lists_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: str, told: Installation
) -> None:
    (tmp_path / "vbatch.list").write_text(f"/.\n{tmp_path / listed}\n")
    monkeypatch.setattr(module, "_DEBIAN", tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    assert installation({}, tmp_path / "app", frozen=True) is told
