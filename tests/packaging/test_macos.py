"""The macOS bundle: its Info.plist, what it may do, and how the disk image is made. No Mac is needed."""

from __future__ import annotations

import plistlib
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.loading import CHECKOUT, load
from vbatch_gui.runtime.files.intake import MEDIA_ENDINGS

WHEEL = "Wheel-Version: 1.0\nTag: cp312-cp312-macosx_{}\n"


@pytest.fixture(scope="module")
def bundle() -> ModuleType:
    return load("macos/bundle.py")


@pytest.fixture(scope="module")
def dmg() -> ModuleType:
    return load("macos/build_dmg.py")


def test_every_kind_of_file_that_is_taken_can_be_opened_with_vbatch(bundle: ModuleType) -> None:
    plist = bundle.info_plist("1.2.0", MEDIA_ENDINGS)
    types = plist["CFBundleDocumentTypes"]
    assert {ending for kind in types for ending in kind.get("CFBundleTypeExtensions", ())} == {
        ending[1:] for ending in MEDIA_ENDINGS
    }
    contents = {content for kind in types for content in kind.get("LSItemContentTypes", ())}
    assert {"public.movie", "public.audio", "public.folder"} <= contents
    # Where a kind has both, macOS leaves the endings out.
    assert not any({"LSItemContentTypes", "CFBundleTypeExtensions"} <= kind.keys() for kind in types)
    # It is offered, and never takes a kind from the program that the user has for it.
    assert {kind["LSHandlerRank"] for kind in types} <= {"Alternate", "None"}
    assert plistlib.loads(plistlib.dumps(plist)) == plist


@pytest.mark.parametrize(("number", "told"), [("1.2.0", "1.2.0"), ("1.2.0rc1", "1.2.0"), ("1.2.dev3", "1.2")])
def test_a_version_of_macos(bundle: ModuleType, number: str, told: str) -> None:
    plist = bundle.info_plist(number, [])
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == told


def test_it_asks_for_the_system_that_all_its_parts_were_built_for(bundle: ModuleType) -> None:
    assert bundle.oldest_system([]) == (13, 0)
    wheels = [
        WHEEL.format("11_0_arm64"),
        WHEEL.format("14_0_arm64") + "Tag: cp312-cp312-macosx_15_0_arm64\n",
        WHEEL.format("26_0_x86_64"),
        WHEEL.format("10_9_universal2"),
        "Tag: py3-none-any\n",
    ]
    assert bundle.oldest_system(wheels, "arm64") == (14, 0)
    assert bundle.oldest_system(wheels, "x86_64") == (26, 0)


def test_it_may_no_more_than_it_needs() -> None:
    path = CHECKOUT / "packaging" / "macos" / "entitlements.plist"
    allowed = plistlib.loads(path.read_bytes())
    assert all(value is True for value in allowed.values())
    assert not {
        "com.apple.security.get-task-allow",
        "com.apple.security.cs.disable-library-validation",
    } & set(allowed)


def test_without_a_certificate_nothing_is_signed_or_sent(dmg: ModuleType, tmp_path: Path) -> None:
    made = dmg.commands(tmp_path / "VBatch.app", tmp_path / "a.dmg", tmp_path, {"VBATCH_NOTARY_PROFILE": "x"})
    assert [command[:2] for command in made] == [
        ["codesign", "--verify"],
        ["ditto", str(tmp_path / "VBatch.app")],
        ["ln", "-s"],
        ["hdiutil", "create"],
        ["hdiutil", "verify"],
    ]


def test_with_one_the_image_is_signed_then_notarised_then_stapled(dmg: ModuleType, tmp_path: Path) -> None:
    environ = {"VBATCH_CODESIGN_IDENTITY": "Developer ID", "VBATCH_NOTARY_PROFILE": "notes"}
    made = dmg.commands(tmp_path / "VBatch.app", tmp_path / "a.dmg", tmp_path, environ)
    assert [command[:3] for command in made[4:7]] == [
        ["codesign", "--sign", "Developer ID"],
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
    ]


def test_elsewhere_it_says_so(dmg: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    if dmg.sys.platform == "darwin":
        pytest.skip("here it would be built")
    assert dmg.main([]) == 2
    assert "on macOS only" in capsys.readouterr().err
