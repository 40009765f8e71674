#!/usr/bin/env python3
"""Writes what the frozen application is made of as CycloneDX JSON: parts, licences, what needs what.

    python3 packaging/sbom.py           of dist/vbatch, into dist/VBatch-<version>-<system>-<machine>.cdx.json
    python3 packaging/sbom.py FOLDER    of the application in that folder
    … --output DIR                      where the file goes

cyclonedx-py tells what is in the environment that the application was frozen from; of that, what is in the
folder is kept, and what it cannot know (Python, libraries of the system) is added from the folder's licences.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import frozen_build
from dev_environment import SetupError, cache_directory
from metainfo import CHECKOUT, version

#: The tool, in one version: another one may write something else.
_TOOL = "cyclonedx-bom==7.5.0"
#: A line of third-party.txt: a part, its version, its licence.
_PART = re.compile(r"^  (\S+) (\S+): (.*)$", re.MULTILINE)


def narrowed(bom: Mapping[str, Any], parts: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    """`bom` with nothing but those parts: what it does not have is added.

    Args:
        parts: names, each with its version and its licence in a few words.
    """
    known = {key(component["name"]): component for component in bom.get("components", [])}
    wanted = {key(name): name for name in parts}
    components = [known[name] for name in sorted(wanted) if name in known]
    components += [_added(wanted[name], *parts[wanted[name]]) for name in sorted(wanted) if name not in known]
    root = bom.get("metadata", {}).get("component", {}).get("bom-ref")
    left = {component["bom-ref"] for component in components} | {root}
    dependencies = [
        {**entry, "dependsOn": [one for one in entry.get("dependsOn", []) if one in left]}
        for entry in bom.get("dependencies", [])
        if entry["ref"] in left
    ]
    return {**bom, "components": components, "dependencies": dependencies}


def parts_of(third_party: str) -> dict[str, tuple[str, str]]:
    """The parts that the licences of a frozen application tell of."""
    head = third_party.partition("\n\nThe icons of the window")[0]
    return {name: (number, licence) for name, number, licence in _PART.findall(head)}


def key(name: str) -> str:
    """A name in the one way of the package index to write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _added(name: str, number: str, licence: str) -> dict[str, Any]:
    # Those that are no packages of Python come from the system, but for Python itself.
    kind = "generic/python" if name == "Python" else f"deb/{_distribution()}/{name}"
    purl = f"pkg:{kind}@{number.replace('+', '%2B').replace('~', '%7E')}"
    component = {"type": "library", "bom-ref": purl, "name": name, "version": number, "purl": purl}
    return {**component, "licenses": [{"license": {"id": licence}}]} if name == "Python" else component


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release()["ID"]
    except (OSError, KeyError):
        return "debian"


def _tool() -> Path:
    """cyclonedx-py, in an environment of its own. Raises SetupError."""
    folder = cache_directory(os.environ) / _TOOL.replace("==", "-")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    program = scripts / ("cyclonedx-py.exe" if os.name == "nt" else "cyclonedx-py")
    if not program.exists():
        venv.create(folder, with_pip=True, clear=True, symlinks=os.name != "nt")
        pip = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if subprocess.call([*pip, _TOOL]) != 0:
            raise SetupError(f"{_TOOL} could not be installed: pip's message is above.")
    return program


def write(folder: Path, output: Path) -> Path:
    """Write the file for the application in `folder` into `output`. Raises SetupError."""
    licences = folder / "_internal" / "resources" / "licences" / "third-party.txt"
    if not licences.is_file():
        raise SetupError(f"There is no frozen application in {folder}: build it with packaging/build.py.")
    command = [str(_tool()), "environment", str(frozen_build.environment().python)]
    command += ["--pyproject", str(CHECKOUT / "pyproject.toml"), "--mc-type", "application"]
    command += ["--output-reproducible", "--of", "JSON"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SetupError("cyclonedx-py failed, its message is above.")
    bom = json.loads(done.stdout)
    bom["metadata"]["component"]["version"] = version()
    bom = narrowed(bom, parts_of(licences.read_text(encoding="utf-8")))
    output.mkdir(parents=True, exist_ok=True)
    file = output / f"VBatch-{version()}-{platform.system().lower()}-{platform.machine()}.cdx.json"
    file.write_text(json.dumps(bom, indent=2) + "\n", encoding="utf-8")
    return file


def main(arguments: Sequence[str]) -> int:
    """Write the file; the exit status."""
    parser = argparse.ArgumentParser(description="Writes what the frozen application is made of.")
    parser.add_argument("folder", nargs="?", type=Path, default=CHECKOUT / "dist" / "vbatch")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help="where the file goes")
    options = parser.parse_args(arguments)
    try:
        print(write(options.folder, options.output))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
