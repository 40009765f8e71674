"""What a desktop is told of VBatch: the desktop entry and the metainfo."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import metainfo
import pytest
from PySide6.QtCore import QMimeDatabase

from vbatch_gui import __version__
from vbatch_gui.runtime.files.intake import MEDIA_ENDINGS

CHECKOUT = Path(__file__).parents[2]
#: Endings that the database of types knows as something else, or not at all.
NO_TYPE = {".caf", ".mpa", ".tak", ".w64", ".weba"}


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(CHECKOUT / "resources" / "desktop" / "vbatch-gui.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_every_kind_of_file_that_is_taken_can_be_opened_with_vbatch(entry: configparser.SectionProxy) -> None:
    types = set(entry["MimeType"].rstrip(";").split(";"))
    database = QMimeDatabase()
    unknown = set()
    for ending in MEDIA_ENDINGS:
        found = database.mimeTypesForFileName(f"film{ending}")
        names = {name for kind in found for name in (kind.name(), *kind.aliases())}
        if not names & types:
            unknown.add(ending)
    assert unknown <= NO_TYPE


def test_files_are_handed_over_and_the_window_is_known_by_its_name(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"] == "vbatch-gui %F"
    assert entry["Icon"] == entry["StartupWMClass"] == "vbatch-gui"


def test_metainfo_has_version_and_day() -> None:
    root = ElementTree.fromstring(metainfo.metainfo({"SOURCE_DATE_EPOCH": "0"}))
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert root.find("screenshots") is None
    assert root.findtext("launchable") == "vbatch-gui.desktop"


def test_pictures_are_shown_from_their_address() -> None:
    text = metainfo.metainfo({"VBATCH_SCREENSHOTS": "https://example.org/a&b/"})
    images = [image.text for image in ElementTree.fromstring(text).findall("screenshots/screenshot/image")]
    assert images == [
        "https://example.org/a&b/busy-light.png",
        "https://example.org/a&b/interrupted-dark.png",
    ]


def test_the_day_of_a_release_is_that_of_the_changelog() -> None:
    changelog = "## [Unreleased]\n## [0.2.0] - 2026-12-24\n"
    assert metainfo.release_date("0.2.0", changelog, {}) == "2026-12-24"
    assert metainfo.release_date("0.3.0", changelog, {"SOURCE_DATE_EPOCH": "86400"}) == "1970-01-02"
