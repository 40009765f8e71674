"""build.py and build_deb.py, as far as it goes without building: that takes minutes."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import frozen_build
import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def build_deb() -> ModuleType:
    path = CHECKOUT / "packaging" / "debian" / "build_deb.py"
    spec = importlib.util.spec_from_file_location("build_deb", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sizes_are_told_by_part_and_links_count_once(tmp_path: Path) -> None:
    internal = tmp_path / "_internal"
    for name, count in {"av/a.so": 10, "av.libs/b.so": 20, "numpy/c.so": 5}.items():
        (internal / name).parent.mkdir(parents=True, exist_ok=True)
        (internal / name).write_bytes(b"x" * count)
    (tmp_path / "vbatch-gui").write_bytes(b"x" * 7)
    (internal / "d.so").symlink_to("av/a.so")
    assert frozen_build.sizes(tmp_path) == [("av", 30), ("vbatch-gui", 7), ("numpy", 5), ("all", 42)]


def test_help_builds_nothing() -> None:
    command = [sys.executable, str(CHECKOUT / "packaging" / "build.py"), "--help"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.returncode == 0
    assert "dist/vbatch" in result.stdout


@pytest.mark.parametrize(
    ("python", "debian"),
    [("1.2.0", "1.2.0"), ("1.2.0rc1", "1.2.0~rc1"), ("1.2.0.dev3", "1.2.0~dev3"), ("2.0a1", "2.0~a1")],
)
def test_a_version_of_debian(build_deb: ModuleType, python: str, debian: str) -> None:
    assert build_deb.debian_version(python) == debian


@pytest.mark.skipif(not shutil.which("dpkg-shlibdeps"), reason="dpkg-dev is not installed")
def test_dependencies_are_found_by_what_is_linked(build_deb: ModuleType, tmp_path: Path) -> None:
    library = tmp_path / "root" / "usr" / "lib" / "vbatch"
    library.mkdir(parents=True)
    shutil.copy(shutil.which("ls") or "", library / "program")
    depends, suggests = build_deb.dependencies(tmp_path / "root", tmp_path / "work")
    assert "libc6 (>=" in depends
    assert suggests == ""


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_frozen_application_works(tmp_path: Path) -> None:
    folder = frozen_build.build(tmp_path)
    result = subprocess.run([str(CHECKOUT / "packaging" / "test_frozen.sh"), str(folder)], check=False)
    assert result.returncode == 0
