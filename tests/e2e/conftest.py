"""What the end-to-end tests share: the real engine, the real command line, in folders of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desktop import Desktop
from vbatch_gui.app import open_processor
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.runtime.batch_processor import BatchProcessor

ROOT = Path(__file__).parents[2]
DEMO = TranscriptionOptions(model="demo")


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def desktop(xvfb_display: str) -> Iterator[Desktop]:
    """A real display, and hands; what was started on it is ended."""
    opened = Desktop(xvfb_display)
    yield opened
    opened.close()


@pytest.fixture
def processor(data_dir: Path, qapp: object) -> Iterator[BatchProcessor]:
    """The one door, with the real engine behind it."""
    with open_processor(data_dir) as opened:
        yield opened


class CommandLine:
    """Runs `vbatch-gui` as a user would: a process of its own, with no display at all."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }

    def command(self, *arguments: str | Path) -> list[str]:
        return [sys.executable, "-m", "vbatch_gui", *map(str, arguments), "--data-dir", str(self.data_dir)]

    def __call__(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    def events(self, *arguments: str | Path) -> tuple[int, list[dict[str, Any]]]:
        """Run with --json: the exit status and the objects of stdout."""
        done = self(*arguments, "--json")
        try:
            return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]
        except ValueError:
            pytest.fail(f"not JSON:\n{done.stdout}\n{done.stderr}")

    @contextmanager
    def started(self, *arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
        """Run with --json, to be talked to while it runs."""
        with subprocess.Popen(
            self.command(*arguments, "--json"),
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                process.kill()


@pytest.fixture
def vbatch(data_dir: Path) -> CommandLine:
    return CommandLine(data_dir)


@pytest.fixture
def run_batch(processor: BatchProcessor) -> Callable[..., str]:
    """Makes a batch of these files, processes it to its end, and gives its id."""

    def run(*files: Path, options: TranscriptionOptions = DEMO) -> str:
        batch_id = processor.create_batch("Test", options=options)
        for file in files:
            processor.add_video_to_batch(batch_id, file)
        processor.start_batch(batch_id)
        processor.wait(batch_id, timeout=120)
        return batch_id

    return run
