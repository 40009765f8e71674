"""What the machine says of itself."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil
import pytest

from vbatch_gui import machine


def test_cores() -> None:
    assert 1 <= machine.physical_cores() <= machine.available_cores() <= (psutil.cpu_count() or 1)


@pytest.mark.parametrize("known", [None, 1000])
def test_physical_cores_are_no_more_than_may_be_used(
    monkeypatch: pytest.MonkeyPatch, known: int | None
) -> None:
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: known)
    assert machine.physical_cores() == machine.available_cores()


def test_the_processor_has_a_name() -> None:
    name = machine.processor_name()
    assert name
    assert name == name.strip() == machine.processor_name()


@pytest.mark.parametrize(
    ("cpuinfo", "name"),
    [
        ("processor\t: 0\nmodel\t: 1\nmodel name\t: Some CPU @ 3.0 GHz: fast\n", "Some CPU @ 3.0 GHz: fast"),
        ("processor\t: 0\n\nModel\t\t: Raspberry Pi 5\n", "Raspberry Pi 5"),
        ("processor\t: 0\n", ""),
    ],
)
def test_the_processor_on_linux(cpuinfo: str, name: str) -> None:
    assert machine._linux_processor(cpuinfo) == name


needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the programs here are shell scripts")


@needs_scripts
@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("echo 'NVIDIA H200'; echo 'NVIDIA T4'", "NVIDIA H200"),
        ("echo 'cannot talk to the driver'; exit 9", ""),
        ("true", ""),
        ("sleep 60", ""),
    ],
)
def test_the_graphics_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, name: str) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script.replace('sleep', 'exec sleep')}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(machine, "_PATIENCE", 0.5)
    assert machine.gpu_name() == name


def test_no_graphics_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert machine.gpu_name() == ""
