"""Nothing is written outside of VBatch's own folders, and no library reports home."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.e2e.conftest import ROOT, CommandLine
from tests.support.clips import make_clip


def test_a_run_leaves_nothing_behind_but_its_own_files(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=90)
    home = tmp_path / "home"
    home.mkdir()
    vbatch = CommandLine(tmp_path / "data")
    # As on a user's machine: onnxruntime's telemetry is silent where it sees CI.
    environment = {
        name: value
        for name, value in vbatch.environment.items()
        if name not in ("CI", "HF_HOME", "DO_NOT_TRACK") and not name.startswith(("XDG_", "ORT_"))
    }
    environment["HOME"] = environment["USERPROFILE"] = str(home)
    done = subprocess.run(
        vbatch.command("run", clip.path, "--model", "demo"),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [str(path) for path in home.rglob("*")] == []
