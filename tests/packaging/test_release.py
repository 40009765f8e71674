"""A release: tag, notes, checksums, what it is made of; and that the version stands in one place."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import metainfo
import pytest
import release
import sbom

from tests.packaging.loading import CHECKOUT
from vbatch_gui import __version__

CHANGELOG = """\
# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-24

### Added

- Something.

## [0.1.0] - 2026-11-30

- The first.

[0.2.0]: https://example.org
"""
WORKFLOWS = CHECKOUT / ".github" / "workflows"


def definitions() -> list[Path]:
    """All files that say what an installer is: none of them may name a version."""
    found = [CHECKOUT / "pyproject.toml", CHECKOUT / "resources" / "desktop" / "metainfo.xml.in"]
    for folder in (CHECKOUT / "packaging", WORKFLOWS):
        found += [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return [path for path in found if "licences" not in path.parts and path.suffix != ".md"]


def test_no_definition_names_a_version_of_its_own() -> None:
    # In examples of the help a version may stand behind a "v".
    pattern = re.compile(rf"(?<![\d.v-]){re.escape(__version__)}(?![\d.])")
    found = []
    for path in definitions():
        lines = path.read_text(encoding="utf-8").splitlines()
        said = "\n".join(line for line in lines if not line.lstrip().startswith(("#", ";")))
        found += [path] if pattern.search(said) else []
    assert found == []


def test_the_definitions_take_it_from_its_one_place() -> None:
    assert metainfo.version() == __version__
    assert 'path = "vbatch_gui/__init__.py"' in (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    spec = (CHECKOUT / "packaging" / "pyinstaller" / "vbatch.spec").read_text(encoding="utf-8")
    assert "from vbatch_gui import __version__" in spec
    builders = list((CHECKOUT / "packaging").glob("*/build_*.py"))
    assert len(builders) >= 4
    for path in builders:
        assert re.search(r"from metainfo import .*\bversion\b", path.read_text(encoding="utf-8")), path


def test_metainfo_tells_of_this_version_and_of_those_before() -> None:
    found = ElementTree.fromstring(metainfo.metainfo({})).findall("releases/release")
    assert found[0].get("version") == __version__
    assert metainfo.releases("0.3.0", CHANGELOG, {"SOURCE_DATE_EPOCH": "0"}) == [
        ("0.3.0", "1970-01-01"),
        ("0.2.0", "2026-12-24"),
        ("0.1.0", "2026-11-30"),
    ]
    assert len(metainfo.releases("0.2.0", CHANGELOG, {})) == 2


def test_a_tag_has_to_be_the_version_that_the_changelog_tells_of() -> None:
    assert release.problems("v0.2.0", "0.2.0", CHANGELOG) == []
    assert "v0.2.0 was expected" in release.problems("v0.1.0", "0.2.0", CHANGELOG)[0]
    assert "tells nothing of 0.3.0" in release.problems("v0.3.0", "0.3.0", CHANGELOG)[0]


def test_the_notes_are_the_section_of_the_version() -> None:
    assert release.notes("0.2.0", CHANGELOG) == "### Added\n\n- Something."
    assert release.notes("0.1.0", CHANGELOG) == "- The first."
    assert release.notes("0.3.0", CHANGELOG) == ""


def test_checksums_are_as_sha256sum_writes_them(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.dmg").write_bytes(b"a")
    assert release.main(["sums", str(tmp_path)]) == 0
    wanted = f"{hashlib.sha256(b'a').hexdigest()}  a.dmg\n{hashlib.sha256(b'b').hexdigest()}  b.deb\n"
    assert (tmp_path / "SHA256SUMS").read_bytes() == wanted.encode()
    assert release.main(["sums", str(tmp_path)]) == 0  # its own sum is not among them
    assert (tmp_path / "SHA256SUMS").read_bytes() == wanted.encode()


def component(name: str, number: str) -> dict[str, Any]:
    return {"bom-ref": f"{name}=={number}", "name": name, "version": number, "type": "library"}


def test_of_the_environment_only_what_is_in_the_application_is_told() -> None:
    parts = sbom.parts_of(
        "VBatch\n\nThe parts\n---------\n\n  Python 3.11.7: PSF-2.0\n  PySide6_Addons 6.11.3: LGPL\n"
        "  libssl3 3.0.19-1~deb12u2: see its text\n\nThe icons of the window: Lucide (ISC).\n"
        "  no-part 1.0: a line in a licence\n"
    )
    assert list(parts) == ["Python", "PySide6_Addons", "libssl3"]
    bom = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [component("pyside6-addons", "6.11.3"), component("pip", "26.0")],
        "dependencies": [
            {"ref": "root", "dependsOn": ["pyside6-addons==6.11.3", "pip==26.0"]},
            {"ref": "pyside6-addons==6.11.3"},
            {"ref": "pip==26.0"},
        ],
    }
    told = sbom.narrowed(bom, parts)
    assert [one["name"] for one in told["components"]] == ["pyside6-addons", "libssl3", "Python"]
    assert told["components"][1]["purl"].endswith("/libssl3@3.0.19-1%7Edeb12u2")
    assert told["components"][2]["purl"] == "pkg:generic/python@3.11.7"
    assert told["dependencies"] == [
        {"ref": "root", "dependsOn": ["pyside6-addons==6.11.3"]},
        {"ref": "pyside6-addons==6.11.3", "dependsOn": []},
    ]


@pytest.mark.skipif(not WORKFLOWS.is_dir(), reason="the source distribution has no workflows")
def test_the_workflows_call_scripts_that_are_there() -> None:
    yaml = pytest.importorskip("yaml")
    called = set()
    for path in WORKFLOWS.glob("*.yml"):
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values():
            text = "\n".join(str(step.get("run", "")) for step in job["steps"])
            called |= set(re.findall(r"(?<![\w/])(?:packaging|\.ci)/[\w/]+(?:\.py|\.sh)?", text))
    assert {".ci/run", "packaging/build.py", "packaging/flatpak/build_flatpak.py"} <= called
    # A whole folder may be missing: that installer is not there yet.
    places = [CHECKOUT / script for script in called]
    assert [place for place in places if place.parent.is_dir() and not place.is_file()] == []
