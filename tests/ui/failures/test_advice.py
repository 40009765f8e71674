from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.fakes import FakeProcessor
from vbatch_gui import errors
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.catalog import smaller_model
from vbatch_gui.domain.job import AudioTrack
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.failures.advice import Help, advice, known_codes
from vbatch_gui.ui.failures.offers import help_text, offered, same_failure
from vbatch_gui.ui.words.failures import failure_reason

PACKAGE = Path(errors.__file__).parent
#: Told in a bar or a dialog when they happen, never by a file, a batch or the engine.
NEVER_OF_A_JOB = {
    *("not_found", "wrong_state", "is_source", "not_a_zip", "power", "models_folder"),
    *("unsaved", "too_slow"),
}


def codes_of(file: Path) -> Iterator[str]:
    """The codes of all errors that are made in `file`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "default_code" for target in node.targets
        ):
            yield from _texts(node.value)
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "ErrorInfo" and node.args:
            yield from _texts(node.args[0])
        elif name.endswith("Error"):
            if len(node.args) > 2:
                yield from _texts(node.args[2])
            yield from (text for key in node.keywords if key.arg == "code" for text in _texts(key.value))


def _texts(node: ast.expr) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.islower():
            yield part.value


def all_codes() -> set[str]:
    rooms = ("engine", "runtime", "storage", "domain")
    files = [PACKAGE / "errors.py", *(file for room in rooms for file in (PACKAGE / room).rglob("*.py"))]
    return {code for file in files for code in codes_of(file)} - {"write"}


def test_every_code_has_its_advice(qapp: QApplication) -> None:
    codes = all_codes()
    assert {"no_audio", "engine_crash", "model_memory", "disk_full", "missing", "no_folder"} <= codes
    assert codes - known_codes() - NEVER_OF_A_JOB == set()


def test_every_advice_says_why_and_has_a_way_out(qapp: QApplication) -> None:
    for code in sorted(known_codes()):
        assert advice(code).why.endswith("."), code
        assert advice(code).helps, code
        assert not failure_reason(code).startswith("Other"), code


def test_every_button_has_words_and_an_icon(qapp: QApplication) -> None:
    icons = PACKAGE.parent / "resources" / "icons" / "lucide"
    for help_ in Help:
        assert help_text(help_, "", "small")
        assert (icons / f"{help_.value}.svg").is_file()


def test_an_unknown_code_can_be_retried_and_reported(qapp: QApplication) -> None:
    assert advice("of_tomorrow").helps == (Help.RETRY, Help.LOG, Help.DIAGNOSTICS)


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks", options=TranscriptionOptions(model="demo")))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    return batch


def test_only_what_can_help_is_offered(batch: BatchSession) -> None:
    (job, other) = batch.jobs
    assert Help.TRACK not in offered(batch, [job], "no_audio")
    job.tracks = (AudioTrack(0), AudioTrack(1))
    assert offered(batch, [job], "no_audio")[0] is Help.TRACK
    assert Help.TRACK not in offered(batch, [job, other], "no_audio")
    assert Help.CPU not in offered(batch, [job], "engine_crash")
    assert Help.CPU in offered(batch, [job], "engine_crash", has_gpu=True)
    assert offered(batch, [job], "gpu")[0] is Help.CPU
    batch.options = batch.options.with_changes(device="cpu")
    assert Help.CPU not in offered(batch, [job], "gpu", has_gpu=True)
    assert Help.SMALLER not in offered(batch, [job], "engine_memory")
    batch.options = batch.options.with_changes(model="medium")
    assert offered(batch, [job], "engine_memory")[0] is Help.SMALLER
    assert Help.OUTPUT not in offered(batch, [job], "disk_full")
    batch.options = batch.options.with_changes(output_place=OutputPlace.BESIDE)
    assert Help.OUTPUT in offered(batch, [job], "disk_full")
    batch.start(1.0)
    assert Help.REMOVE not in offered(batch, [job], "no_audio")


def test_files_of_the_same_failure(batch: BatchSession) -> None:
    batch.jobs[1].fail(ErrorInfo("empty", "It is empty."), 1.0)
    assert same_failure(batch, "empty") == [batch.jobs[1]]


@pytest.mark.parametrize(
    ("name", "translates", "smaller"),
    [
        ("large-v3", False, "large-v3-turbo"),
        ("large-v3", True, "medium"),
        ("turbo", False, "small"),
        ("medium.en", False, "distil-medium.en"),
        ("tiny", False, None),
        ("demo", False, None),
        ("owner/name", False, None),
    ],
)
def test_the_next_smaller_model(name: str, translates: bool, smaller: str | None) -> None:
    entry = smaller_model(name, translates)
    assert (entry.name if entry else None) == smaller
