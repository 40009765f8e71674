from __future__ import annotations

import sys
from importlib.metadata import Distribution, PackageNotFoundError, PathDistribution, version
from pathlib import Path

import pytest

from vbatch_gui import __version__
from vbatch_gui.about.parts import Part, describe, parts


def installed(site: Path, name: str, number: str) -> Distribution:
    folder = site / f"{name}-{number}.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {number}\n")
    return PathDistribution(folder)


def test_the_parts_of_this_installation() -> None:
    told = {part.name: part.version for part in parts()}
    assert told["VBatch"] == __version__
    assert told["Python"] == ".".join(map(str, sys.version_info[:3]))
    assert told["PySide6 (Qt)"] == version("PySide6-Essentials")
    assert told["CTranslate2"] == version("ctranslate2")
    assert told["FFmpeg"].partition(" ")[0].isdecimal()


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("av.libs/libavcodec-5e6b81c2.so.62.28.102", "8 (libavcodec 62.28.102)"),
        ("av/.dylibs/libavcodec.61.19.101.dylib", "7 (libavcodec 61.19.101)"),
        ("av.libs/avcodec-62-0b1c2d3e4f5a.dll", "8 (libavcodec 62)"),
        ("av.libs/libavutil-12345678.so.60.1.100", None),
    ],
)
def test_ffmpeg_is_told_by_its_library(tmp_path: Path, file: str, told: str | None) -> None:
    av = installed(tmp_path, "av", "18.1.0")
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).touch()

    def find(name: str) -> Distribution:
        if name == "av":
            return av
        raise PackageNotFoundError(name)

    found = {part.name: part.version for part in parts(find)}
    assert found["PyAV"] == "18.1.0"
    assert found.get("FFmpeg") == told
    assert found["faster-whisper"] == "not found"


def test_one_line_for_each_part() -> None:
    assert describe([Part("VBatch", "1.0"), Part("Python", "3.12.1")]) == "VBatch 1.0\nPython 3.12.1"
