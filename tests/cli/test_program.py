"""In a process of its own, as a script or a terminal has it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, VBatch
from tests.support.clips import make_clip
from vbatch_gui.app import open_processor


def environment(**changes: str) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR", "FORCE_COLOR", "COLUMNS")
    return {**{name: value for name, value in os.environ.items() if name not in hidden}, **changes}


def test_a_name_that_the_output_cannot_hold(vbatch: VBatch) -> None:
    with open_processor(vbatch.data_dir) as processor:
        processor.create_batch("día \N{GRINNING FACE}")
    done = subprocess.run(
        [sys.executable, "-m", "vbatch_gui", "list", "--data-dir", str(vbatch.data_dir)],
        cwd=ROOT, env=environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0"), capture_output=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert b"0 of 0 done  d\\xeda" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_a_terminal_shows_a_progress_bar(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 60, seed=82).path
    try:
        terminal, side = os.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo terminals (a chroot without /dev/pts)")
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "vbatch_gui", "run", str(clip), "--model", "demo"),
            *("--data-dir", str(tmp_path / "data")),
        ],
        cwd=ROOT, env=environment(TERM="xterm", LANG="C.UTF-8"), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=side,
    ) as process:  # fmt: skip
        os.close(side)
        shown = b""
        with contextlib.suppress(OSError):  # its end, on Linux
            while part := os.read(terminal, 4096):
                shown += part
        assert process.stdout is not None
        out = process.stdout.read().decode()
        assert process.wait(60) == 0
    os.close(terminal)
    text = shown.decode()
    assert "━" in text  # the bar
    assert " % " in text
    assert "0 of 1" in text
    assert "1 of 1 done" in text
    assert "━" not in out  # programs that read stdout see nothing of it
    assert len(out.splitlines()) == 2
