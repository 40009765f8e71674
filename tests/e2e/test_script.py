"""The door used from a plain Python script, as the README shows it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.e2e.conftest import ROOT

DEMO = ROOT / "resources" / "demo"


def test_the_script_of_the_readme_runs(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text()
    (script,) = [
        block for block in re.findall(r"```python\n(.*?)```", readme, re.S) if "open_processor" in block
    ]
    # Nothing but the file and the folder is another one here.
    script = script.replace('"interview.mp4"', repr(str(DEMO / "sample.mp4")))
    script = script.replace("open_processor()", f"open_processor({str(tmp_path / 'data')!r})")
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == (DEMO / "sample.txt").read_text().splitlines()
    with zipfile.ZipFile(tmp_path / "interviews.zip") as archive:
        assert any(name.endswith("transcript.json") for name in archive.namelist())
