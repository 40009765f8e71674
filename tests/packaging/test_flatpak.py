"""The Flatpak's manifest: what it may do, and that all names agree."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import linux_desktop
import metainfo
import pytest

from tests.packaging.loading import CHECKOUT, load

yaml = pytest.importorskip("yaml")


@pytest.fixture(scope="module")
def flatpak() -> ModuleType:
    return load("flatpak/build_flatpak.py")


@pytest.fixture(scope="module")
def manifest(flatpak: ModuleType) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(flatpak.MANIFEST.read_text(encoding="utf-8"))
    return found


def test_all_names_are_the_applications(manifest: dict[str, Any], flatpak: ModuleType) -> None:
    assert manifest["id"] == metainfo.ID == flatpak.MANIFEST.stem
    assert manifest["command"] == metainfo.PROGRAM
    assert manifest["branch"] == flatpak._BRANCH
    entry = linux_desktop.desktop_entry(metainfo.ID)
    assert f"\nIcon={metainfo.ID}\n" in entry
    assert f"\nStartupWMClass={metainfo.ID}\n" in entry
    assert f"\nExec={metainfo.PROGRAM} %F\n" in entry
    text = metainfo.metainfo({}, name=metainfo.ID)
    assert f">{metainfo.ID}.desktop</launchable>" in text
    assert f'<icon type="stock">{metainfo.ID}</icon>' in text


def test_the_files_are_taken_from_where_the_script_lays_them(
    manifest: dict[str, Any], flatpak: ModuleType
) -> None:
    [module] = manifest["modules"]
    [source] = module["sources"]
    assert (flatpak.MANIFEST.parent / source["path"]).resolve() == flatpak.ROOT
    assert module["build-options"]["strip"] is False  # stripping breaks libraries of wheels


def test_nothing_of_the_users_can_be_written(manifest: dict[str, Any]) -> None:
    arguments = manifest["finish-args"]
    assert [one for one in arguments if one.startswith("--filesystem")] == ["--filesystem=host:ro"]
    assert not any(
        one.startswith(("--socket=session", "--socket=system", "--device=all")) for one in arguments
    )
    assert "--talk-name=org.freedesktop.Flatpak" not in arguments  # would lead out of the sandbox


def test_files_lie_as_in_app(flatpak: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    application = tmp_path / "vbatch"
    (application / "_internal").mkdir(parents=True)
    (application / metainfo.PROGRAM).write_text("the program")
    taken: list[str] = []
    monkeypatch.setattr(flatpak.linux_desktop, "lay", lambda share, python, name: taken.append(name))
    monkeypatch.setattr(
        flatpak.linux_libraries, "take_along", lambda libraries, *places: taken.extend(libraries)
    )
    flatpak.lay(tmp_path / "root", application, Path("python"))
    assert (tmp_path / "root" / "bin" / metainfo.PROGRAM).read_text() == "the program"
    assert taken[0] == metainfo.ID
    assert {"libxcb-cursor.so.0", "libgssapi_krb5.so.2"} <= set(taken)


def test_the_program_says_how_this_one_is_updated() -> None:
    words = (CHECKOUT / "vbatch_gui" / "ui" / "words" / "installation.py").read_text(encoding="utf-8")
    assert f"flatpak update {metainfo.ID}" in words
