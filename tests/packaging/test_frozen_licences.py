"""The licences that go with the frozen application."""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

import frozen_licences

CHECKOUT = Path(__file__).parents[2]


def test_only_what_is_taken_is_named_with_its_licence_and_text() -> None:
    platformdirs = distribution("platformdirs")
    source = str(platformdirs.locate_file("platformdirs/__init__.py"))
    parts = frozen_licences.parts_of([source, "/nowhere/else.py"])
    assert [part.name for part in parts] == ["platformdirs", "Python"]
    assert parts[0].version == platformdirs.version
    assert parts[0].licence.startswith("MIT")
    assert parts[1].version == sys.version.split()[0]

    text = frozen_licences.write(parts, CHECKOUT)
    assert "  platformdirs " in text
    assert "Permission is hereby granted" in text
    assert "x264 and x265" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_versions_can_be_told_by_the_metadata() -> None:
    source = str(distribution("platformdirs").locate_file("platformdirs/__init__.py"))
    [(name, path)] = frozen_licences.metadata(frozen_licences.parts_of([source]))
    assert name == f"platformdirs-{distribution('platformdirs').version}.dist-info/METADATA"
    assert path.read_text(encoding="utf-8").startswith("Metadata-Version")
