"""What goes into the frozen application."""

from __future__ import annotations

from pathlib import Path

import frozen_parts
import pytest


@pytest.mark.parametrize(
    ("name", "is_taken"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", True),
        ("PySide6/Qt/plugins/egldeviceintegrations/libqeglfs-kms-integration.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("numpy/plugins/platforms/libqeglfs.so", True),
    ],
)
def test_plugins_of_qt(name: str, is_taken: bool) -> None:
    assert bool(frozen_parts.wanted_binaries([(name, "/nowhere", "BINARY")])) is is_taken


@pytest.mark.skipif("not __import__('sys').platform.startswith('linux')")
def test_the_desktops_libraries_are_left_to_the_system_and_pythons_own_carried_along() -> None:
    system = "/usr/lib/x86_64-linux-gnu/"
    names = [
        "libglib-2.0.so.0",
        "libstdc++.so.6",
        "libX11.so.6",
        "libssl.so.3",
        "libffi.so.8",
        "libbz2.so.1.0",
    ]
    entries = [(name, system + name, "BINARY") for name in names]
    own = ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0", "BINARY")
    taken = [name for name, _, _ in frozen_parts.wanted_binaries([*entries, own])]
    assert taken == ["libssl.so.3", "libffi.so.8", "libbz2.so.1.0", "libpython3.11.so.1.0"]


def test_a_link_stays_while_what_it_leads_to_does() -> None:
    binaries = [("PySide6/Qt/lib/libQt6Gui.so.6", "/x/libQt6Gui.so.6", "BINARY")]
    gui = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    pdf = ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK")
    assert frozen_parts.wanted_data([gui, pdf], binaries, ()) == [gui]


def test_of_qts_words_those_of_languages_that_are_spoken(tmp_path: Path) -> None:
    for name in ("vbatch_de.ts", "vbatch_pt_BR.qm", "README.md"):
        (tmp_path / name).touch()
    known = frozen_parts.languages(tmp_path)
    assert known == {"de", "pt"}
    folder = "PySide6/Qt/translations"
    assert frozen_parts.is_wanted_data(f"{folder}/qtbase_de.qm", known)
    assert frozen_parts.is_wanted_data(f"{folder}/qtbase_pt_BR.qm", known)
    assert not frozen_parts.is_wanted_data(f"{folder}/qtbase_fr.qm", known)
    assert not frozen_parts.is_wanted_data(f"{folder}/qtwebengine_de.qm", known)
    assert frozen_parts.is_wanted_data("resources/translations/vbatch_fr.qm", known)


def test_resources_without_what_installers_put_elsewhere(tmp_path: Path) -> None:
    for name in ("icons", "desktop", "demo"):
        (tmp_path / name).mkdir()
    assert frozen_parts.resources(tmp_path) == [
        (str(tmp_path / "demo"), "resources/demo"),
        (str(tmp_path / "icons"), "resources/icons"),
    ]


def test_qt_comes_in_every_language_of_the_window() -> None:
    known = frozen_parts.languages(Path(__file__).parents[2] / "resources" / "translations")
    assert known == {"de", "es", "fr", "zh"}
    assert all(
        frozen_parts.is_wanted_data(f"PySide6/Qt/translations/qtbase_{name}.qm", known)
        for name in ("de", "es", "fr", "zh_CN")
    )
