"""Correcting in the real window with real keys: saved, killed in the middle of it, taken up again."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.e2e.conftest import CommandLine
from tests.e2e.desktop import Desktop, wait_for

SAMPLE = Path(__file__).parents[2] / "resources" / "demo" / "sample.mp4"


@pytest.fixture
def results(vbatch: CommandLine, data_dir: Path) -> Path:
    """The folder of a finished file."""
    assert vbatch("run", SAMPLE, "--model", "demo").returncode == 0
    return next(data_dir.glob("results/*/transcript.json")).parent


def open_window(desktop: Desktop, data_dir: Path) -> tuple[int, str]:
    """The process and the window."""
    program = desktop.start("-m", "vbatch_gui", "--data-dir", str(data_dir))
    return program.pid, desktop.window("VBatch")


def write(desktop: Desktop, window: str, text: str) -> None:
    """Write at the beginning of the transcript, if it is there already."""
    desktop.key(window, "ctrl+f")  # and Escape: the cursor is in the text, wherever it was
    desktop.key(window, "Escape")
    desktop.key(window, "ctrl+Home")
    desktop.xdotool("type", "--delay", "20", text)


def test_written_saved_and_killed(desktop: Desktop, data_dir: Path, results: Path) -> None:
    transcript, draft = results / "transcript.json", results / "transcript.draft.json"
    (text,) = results.glob("*.txt")
    original = transcript.read_bytes()

    pid, window = open_window(desktop, data_dir)

    def save() -> bool:
        write(desktop, window, "so-")  # no space, which would press the button that has the focus before
        desktop.key(window, "ctrl+s")
        return text.read_text().startswith("so-")

    wait_for("the corrected text", save)
    assert (results / "transcript.original.json").read_bytes() == original

    write(desktop, window, "lost-")
    wait_for("the draft", lambda: draft.exists() and b'"text":" lost-so-' in draft.read_bytes())
    os.kill(pid, 9)
    assert b"lost-so-" not in transcript.read_bytes()

    # It is offered, and stays as long as nobody answers: tests.ui.transcript.test_session.
    _, window = open_window(desktop, data_dir)
    desktop.key(window, "ctrl+q")
    assert b"lost-so-" in draft.read_bytes()


def test_told_to_end_saves_what_was_typed(desktop: Desktop, data_dir: Path, results: Path) -> None:
    """As a system that shuts down tells it."""
    transcript, draft = results / "transcript.json", results / "transcript.draft.json"
    pid, window = open_window(desktop, data_dir)

    def has_draft() -> bool:
        write(desktop, window, "so-")
        return draft.exists()

    wait_for("the text, which can be corrected", has_draft)
    write(desktop, window, "last-")
    os.kill(pid, signal.SIGTERM)
    wait_for("the end", lambda: not Path(f"/proc/{pid}/stat").exists() or is_zombie(pid))
    assert b'"text":" last-so-' in transcript.read_bytes()
    assert not draft.exists()


def is_zombie(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
