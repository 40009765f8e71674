"""The command line in this process, on data directories of its own. No display, no window."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clips import make_clip
from vbatch_gui.app import open_processor
from vbatch_gui.cli.main import main
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.log import setup_logging

ROOT = Path(__file__).parents[2]
ODD = "a \"quoted\"\n'film' \N{GRINNING FACE}\u202e.wav"


@pytest.fixture(autouse=True)
def _as_before(qapp: object) -> Iterator[None]:
    hook = sys.excepthook
    yield
    setup_logging(None, debug=False, to_stderr=False)
    sys.excepthook = hook


class VBatch:
    """The command line in this process, on a data directory of its own."""

    def __init__(self, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data_dir = data_dir
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: str | Path) -> int:
        """Run it; the exit status. `out` and `err` hold what was printed."""
        self._capsys.readouterr()
        try:
            status = main([*map(str, arguments), "--data-dir", str(self.data_dir)])
        except SystemExit as end:  # argparse
            status = int(end.code or 0)
        self.out, self.err = self._capsys.readouterr()
        return status

    def json(self, *arguments: str | Path) -> tuple[int, list[dict[str, Any]]]:
        status = self(*arguments, "--json")
        return status, [json.loads(line) for line in self.out.splitlines()]

    def batches(self) -> list[str]:
        """The ids of all batches."""
        return [event["batch_id"] for event in self.json("list")[1]]


@pytest.fixture
def vbatch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> VBatch:
    return VBatch(tmp_path / "data", capsys)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "talk.wav", 5, seed=81).path


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """A data directory with one batch of one file that is done; to be copied."""
    folder = tmp_path_factory.mktemp("finished")
    clip = make_clip(folder / "talk.wav", 5, seed=81)
    with open_processor(folder / "data") as processor:
        batch_id = processor.create_batch("Talks", options=TranscriptionOptions(model="demo"))
        processor.add_video_to_batch(batch_id, clip.path)
        processor.start_batch(batch_id)
        processor.wait(batch_id, timeout=60)
    return folder / "data"


@pytest.fixture
def done(vbatch: VBatch, finished: Path) -> str:
    """The id of a batch with one file that is done."""
    shutil.copytree(finished, vbatch.data_dir)
    (path,) = (finished / "batches").glob("*.json")
    return path.stem
