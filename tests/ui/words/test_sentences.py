"""What is said below the window is known again, and shown in the language of the window."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from vbatch_gui.domain.admission import GB, Footprint, Load, MemoryState, decide
from vbatch_gui.engine.opening import impossible_numbers
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.errors import ErrorInfo, FileRefusedError, StateError, VBatchError
from vbatch_gui.models.folder import defect
from vbatch_gui.paths import resources
from vbatch_gui.runtime.engine_process.death import describe_death
from vbatch_gui.runtime.files.intake import check_file
from vbatch_gui.storage.faults import storage_error
from vbatch_gui.ui.words.sentences import said, said_error

GERMAN = {
    "Loading the model": "Das Modell wird geladen",
    "{0} is empty (0 bytes).": "{0} ist leer (0 Byte).",
    "It holds no data: copy or record it again.": "Sie enthält keine Daten: noch einmal kopieren.",
    "Waits for memory: needs {0}, {1} free": "Wartet auf Speicher: {1} frei, {0} gebraucht",
    "“{0}” has {1} MB, more than the limit of {2} MB.": "„{0}“ hat mit {1} MB mehr als {2} MB.",
    "Use {stem} or {number} in it.": "Verwenden Sie {stem} oder {number} darin.",
    "“{0}” does not exist.": "„{0}“ gibt es nicht.",
    "Check its name and folder.": "Stimmen Name und Ordner?",
    "The disk is full.": "Der Datenträger ist voll.",
    "{0} cannot be written: {1}.": "{0} kann nicht geschrieben werden: {1}.",
    "Permission denied": "Zugriff verweigert",
    "{0}: its name is too long.": "{0}: der Name ist zu lang.",
    "{0} cannot be written": "{0} kann nicht geschrieben werden",
    "“{0}” cannot be used as a speech model: {1}.": "„{0}“ ist als Sprachmodell nicht zu verwenden: {1}.",
    "it has no {0}": "es fehlt {0}",
    "“{0}”": "„{0}“",
}


class German(QTranslator):
    """Knows a few sentences."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words

    def translate(self, context: str, text: str, comment: str | None = None, count: int = -1) -> str | None:  # type: ignore[override]
        return self._words.get(text) if context in ("sentences", "system_reasons", "formatting") else None

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    translator = German(GERMAN)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("Loading the model", "Das Modell wird geladen"),
        ("“a ä.mp4” is empty (0 bytes).", "„a ä.mp4“ ist leer (0 Byte)."),
        ("Waits for memory: needs 1.2 GB, 0.9 GB free", "Wartet auf Speicher: 0.9 GB frei, 1.2 GB gebraucht"),
        ("“is full {0}.mp4” has 900 MB, more than the limit of 500 MB.",
         "„is full {0}.mp4“ hat mit 900 MB mehr als 500 MB."),
        ("Use {stem} or {number} in it.", "Verwenden Sie {stem} oder {number} darin."),
        ("The disk is full. It holds no data: copy or record it again.",
         "Der Datenträger ist voll. Sie enthält keine Daten: noch einmal kopieren."),
        ("“a\nb.mp4” is empty (0 bytes).", "„a\nb.mp4“ ist leer (0 Byte)."),
        ("Something that nobody knows.", "Something that nobody knows."),
        ("", ""),
    ],
)  # fmt: skip
def test_known_again(english: str, shown: str) -> None:
    assert said(english) == shown


def test_in_english_nothing_is_looked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vbatch_gui.ui.words.sentences._known", None)
    assert said("“a.mp4” is empty (0 bytes).") == "“a.mp4” is empty (0 bytes)."


@pytest.mark.usefixtures("german")
def test_an_error_with_its_hint() -> None:
    error = FileRefusedError("“a” is empty (0 bytes).", "It holds no data: copy or record it again.", "empty")
    wanted = "„a“ ist leer (0 Byte). Sie enthält keine Daten: noch einmal kopieren."
    assert said_error(error) == wanted
    assert said_error(error.info) == wanted
    assert said_error(ErrorInfo("x", "The disk is full.")) == "Der Datenträger ist voll."


@pytest.mark.usefixtures("german")
def test_what_the_rooms_below_really_say(tmp_path: Path) -> None:
    """Not only what this test has written itself."""
    with pytest.raises(FileRefusedError) as refused:
        check_file(str(tmp_path / "gone.mp4"), None)
    assert said_error(refused.value) == "„gone.mp4“ gibt es nicht. Stimmen Name und Ordner?"
    denied = storage_error(PermissionError(errno.EACCES, "No"), "write", tmp_path / "a.srt")
    assert (
        said(denied.info.text) == f"{tmp_path / 'a.srt'} kann nicht geschrieben werden: Zugriff verweigert."
    )
    too_long = storage_error(OSError(errno.ENAMETOOLONG, "No"), "write", tmp_path / "a.srt")
    assert said(too_long.info.text).endswith("a.srt kann nicht geschrieben werden: der Name ist zu lang.")
    (tmp_path / "talk").mkdir()
    (tmp_path / "talk" / "model.bin").touch()
    problem = said(f"“talk” cannot be used as a speech model: {defect(tmp_path / 'talk')}.")
    missing = "config.json, tokenizer.json, vocabulary.json"
    assert problem == f"„talk“ ist als Sprachmodell nicht zu verwenden: es fehlt {missing}."
    memory = MemoryState(total=8 * GB, available=2 * GB, reserve=GB)
    decision = decide(memory, Footprint(2 * GB, GB), Load(1, 3, False))
    assert said(decision.reason) == "Wartet auf Speicher: 1.0 GB frei, 3.0 GB gebraucht"


@pytest.fixture
def spanish(qtbot: QtBot) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / "vbatch_es.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (
            lambda: impossible_numbers(_settings("cuda")),
            "La tarjeta gráfica de este equipo no puede calcular en «int4».",
        ),
        (
            lambda: impossible_numbers(_settings("cpu")),
            "El procesador de este equipo no puede calcular en «int4».",
        ),
        (
            lambda: describe_death("crash", 1, "", Path("x.log")).error,
            "El motor de voz se cerró inesperadamente (código 1).",
        ),
        (
            lambda: describe_death("start", 1, "", Path("x.log")).error,
            "El motor de voz no se inicia (código 1).",
        ),
        (
            lambda: describe_death("crash", -11, "", Path("x.log")).error,
            "El motor de voz se cerró inesperadamente (SIGSEGV).",
        ),
        (lambda: StateError("“failed” is already completed."), "«failed» ya está en el estado completado."),
        (
            lambda: StateError("“a.mp4” is processing: its place in the order is settled."),
            "«a.mp4» está en el estado en curso: su lugar en el orden ya está fijado.",
        ),
        (
            lambda: StateError(
                "The graphics card cannot be used (it cannot calculate in “int4”): "
                "the processor does the work."
            ),
            "No se puede usar la tarjeta gráfica (no puede calcular en «int4»): "
            "el procesador hace el trabajo.",
        ),
    ],
)
def test_what_stands_in_gaps_is_not_english(error: Callable[[], ErrorInfo | VBatchError], shown: str) -> None:
    assert said_error(error()).startswith(shown)


def _settings(device: str) -> EngineSettings:
    return EngineSettings(device, "int4", 1, 1, 1)
