"""What was measured on, and with which versions."""

from __future__ import annotations

import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil

from vbatch_gui import __version__
from vbatch_gui.machine import available_cores

LIBRARIES = ("faster-whisper", "ctranslate2", "av", "onnxruntime", "numpy", "PySide6-Essentials")


def facts() -> dict[str, Any]:
    """The machine, the system and the versions."""
    return {
        "processor": processor(),
        "cores": available_cores(),
        "memory_bytes": psutil.virtual_memory().total,
        "system": platform.platform(),
        "python": platform.python_version(),
        "vbatch": __version__,
        **{name: _version(name) for name in LIBRARIES},
    }


def processor() -> str:
    """The name of the processor."""
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def versions_of_program(program: Path) -> dict[str, str]:
    """The versions that a Python program in a virtual environment of its own works with; empty if unknown."""
    python = program.resolve().with_name("python.exe" if sys.platform == "win32" else "python")
    names = ("whisper-ctranslate2", "faster-whisper", "ctranslate2")
    script = f"from importlib.metadata import version\nprint(*map(version, {names!r}))"
    try:
        done = subprocess.run(
            [str(python), "-c", script], capture_output=True, text=True, timeout=60, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return {}
    return dict(zip(names, done.stdout.split(), strict=False))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
