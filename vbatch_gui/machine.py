"""What the machine offers."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psutil

#: Seconds for a program of the system to say what the machine is.
_PATIENCE = 5.0


def available_cores() -> int:
    """The cores that this process may use, at least 1."""
    affinity = getattr(psutil.Process(), "cpu_affinity", None)  # not on macOS
    return max(1, len(affinity()) if affinity else psutil.cpu_count() or 1)


def physical_cores() -> int:
    """The same without the second thread of a core; as many as `available_cores` where it is not known."""
    available = available_cores()
    return max(1, min(psutil.cpu_count(logical=False) or available, available))


def processor_name() -> str:
    """What the processor calls itself, such as `AMD EPYC 9354`; at worst its architecture."""
    name = ""
    with suppress(OSError):
        if sys.platform == "win32":
            name = _windows_processor()
        elif sys.platform == "darwin":
            name = _said_by("sysctl", "-n", "machdep.cpu.brand_string")
        else:
            name = _linux_processor(Path("/proc/cpuinfo").read_text(errors="replace"))
    return name or platform.processor() or platform.machine()


def gpu_name() -> str:
    """What the first NVIDIA graphics card calls itself; empty where it does not say."""
    return _said_by("nvidia-smi", "--query-gpu=name", "--format=csv,noheader")


def gpu_memory() -> int:
    """Its memory in bytes; 0 where it does not say."""
    words = _said_by("nvidia-smi", "--query-gpu=memory.total", "--format=csv,noheader,nounits")
    return int(words) * 1024**2 if words.isdecimal() else 0


def _linux_processor(cpuinfo: str) -> str:
    for line in cpuinfo.splitlines():
        key, _, value = line.partition(":")
        if key.strip() in ("model name", "Model"):  # the second: small computers with an ARM processor
            return value.strip()
    return ""


def _windows_processor() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\CentralProcessor\0") as key:
        return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()


def _said_by(program: str, *arguments: str) -> str:
    """The first line that a program of the system prints; empty where it is missing or fails."""
    path = shutil.which(program)
    if path is None:
        return ""
    try:
        done = subprocess.run(
            [path, *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,  # the engine's own is its protocol
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    lines = done.stdout.strip().splitlines()
    return lines[0].strip() if lines and done.returncode == 0 else ""
