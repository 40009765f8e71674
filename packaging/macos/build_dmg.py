#!/usr/bin/env python3
"""Builds the disk image for macOS around the application; runs on macOS only.

    python3 packaging/macos/build_dmg.py      dist/VBatch-<version>-<architecture>.dmg
    … --application APP     VBatch.app, if it is there already (else it is built: build.py)
    … --output DIR          where the disk image goes

Needs nothing beside Python and macOS. Without a certificate the application is signed for this machine alone,
and others open it by System Settings ▸ Privacy & Security ▸ Open Anyway. With one in the keychain:

    VBATCH_CODESIGN_IDENTITY   its name, "Developer ID Application: …": application and image are signed
    VBATCH_NOTARY_PROFILE      the name given to `xcrun notarytool store-credentials`: they are notarised
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import frozen_build
from dev_environment import SetupError
from metainfo import CHECKOUT, version


def commands(application: Path, image: Path, work: Path, environ: Mapping[str, str]) -> list[list[str]]:
    """What makes the image of the application, is signed, and is tried, in that order."""
    identity = environ.get("VBATCH_CODESIGN_IDENTITY", "")
    profile = environ.get("VBATCH_NOTARY_PROFILE", "")
    made = [
        ["codesign", "--verify", "--deep", "--strict", str(application)],
        # ditto keeps the links, rights and signatures of a bundle.
        ["ditto", str(application), str(work / "VBatch.app")],
        ["ln", "-s", "/Applications", str(work / "Applications")],
    ]
    disk = ["-volname", "VBatch", "-srcfolder", str(work), "-fs", "HFS+", "-format", "UDZO", "-ov"]
    made.append(["hdiutil", "create", *disk, str(image)])
    if identity:
        made.append(["codesign", "--sign", identity, "--timestamp", str(image)])
    if identity and profile:
        made.append(["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"])
        made.append(["xcrun", "stapler", "staple", str(image)])
    made.append(["hdiutil", "verify", str(image)])
    return made


def main(arguments: Sequence[str]) -> int:
    """Build the disk image; the exit status."""
    parser = argparse.ArgumentParser(description="Builds the disk image for macOS.")
    parser.add_argument("--application", type=Path, help="VBatch.app (default: it is built)")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help="where the disk image goes")
    options = parser.parse_args(arguments)
    try:
        if sys.platform != "darwin":
            raise SetupError("A disk image for macOS can be built on macOS only.")
        application = options.application or frozen_build.build(CHECKOUT / "dist").with_name("VBatch.app")
        output = options.output.absolute()
        output.mkdir(parents=True, exist_ok=True)
        work = CHECKOUT / "build" / "dmg"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        image = output / f"VBatch-{version()}-{platform.machine()}.dmg"
        for command in commands(application, image, work, os.environ):
            if subprocess.call(command) != 0:
                raise SetupError(f"{command[0]} failed, its message is above.")
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{image} ({image.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
