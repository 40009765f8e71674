"""build_installer.py, as far as it goes without NSIS: packaging/test_nsis.sh tries what it makes."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from vbatch_gui.runtime.files.intake import MEDIA_ENDINGS

WINDOWS = Path(__file__).parents[2] / "packaging" / "windows"


@pytest.fixture(scope="module")
def installer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_installer", WINDOWS / "build_installer.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def application(tmp_path: Path) -> Path:
    for name in ("VBatch.exe", "vbatch-gui.exe", "_internal/qt/Öl $1.svg", "_internal/av.dll"):
        file = tmp_path / "vbatch" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    return tmp_path / "vbatch"


def test_removes_what_it_installs_and_nothing_else(installer: ModuleType, application: Path) -> None:
    lists = installer.file_lists(application)
    install, remove = lists.split("!macro REMOVE_FILES")
    assert len(re.findall(r"^ +File ", install, re.MULTILINE)) == 4
    assert re.findall(r'Delete "\$INSTDIR\\(.*)"', remove) == [
        "VBatch.exe",
        r"_internal\av.dll",
        r"_internal\qt\Öl $$1.svg",
        "vbatch-gui.exe",
    ]
    # Only folders that are empty then, the inner ones first; the user may have put something there.
    assert re.findall(r'RMDir "\$INSTDIR\\(.*)"', remove) == [r"_internal\qt", "_internal"]
    assert "/r" not in remove


def test_each_file_goes_to_its_folder(installer: ModuleType, application: Path) -> None:
    folder = None
    for line in installer.file_lists(application).splitlines():
        if found := re.match(r' +SetOutPath "(.*)"', line):
            folder = found.group(1)
        if line.endswith('av.dll"') and "File" in line:
            assert folder == r"$INSTDIR\_internal"


def test_the_longest_file_decides_how_deep_it_can_be_installed(
    installer: ModuleType, application: Path
) -> None:
    assert installer.longest_folder(application) == 247 - len("_internal/qt") - 1
    (application / "_internal" / ("ü" * 100)).write_bytes(b"x")
    assert installer.longest_folder(application) == 259 - len("_internal/") - 100 - 1


def test_offers_each_kind_that_vbatch_takes(installer: ModuleType) -> None:
    assert set(installer.media_endings()) == MEDIA_ENDINGS
    assert '!insertmacro ${DO} ".mp4"' in installer.kinds([".mp4"])


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", "1.2.3.0"), ("0.1", "0.1.0.0"), ("1.2.0rc1", "1.2.0.0"), ("1.2.3.4.5", "1.2.3.4")],
)
def test_windows_wants_four_numbers(installer: ModuleType, version: str, numbers: str) -> None:
    assert installer.numbers(version) == numbers


def test_says_what_is_missing(
    installer: ModuleType,
    application: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(installer.shutil, "which", lambda _name: "makensis")
    asked = ["--application", str(application), "--pictures", str(tmp_path), "--output", str(tmp_path)]
    assert installer.main(asked) == 2
    assert "vbatch.ico is missing" in capsys.readouterr().err
    (application / "VBatch.exe").unlink()
    assert installer.main(asked) == 2
    assert "no VBatch.exe" in capsys.readouterr().err


def test_each_text_stands_in_each_language() -> None:
    text = (WINDOWS / "texts.nsh").read_text(encoding="utf-8")
    languages = re.findall(r'MUI_LANGUAGE "(\w+)"', (WINDOWS / "vbatch.nsi").read_text(encoding="utf-8"))
    assert languages == ["English", "German", "Spanish", "French", "SimpChinese"]
    for entry in text.split("!insertmacro TEXT ")[1:]:
        assert len(re.findall(r'"(?:[^"$]|\$\\"|\$\\n|\$INSTDIR)+"', entry)) == len(languages), entry
