from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fake_models import FakeLibrary
from vbatch_gui.errors import ErrorInfo, StateError
from vbatch_gui.runtime.models.tuning import RunSettings, TuningReport
from vbatch_gui.runtime.models.values import Activity
from vbatch_gui.ui.options.model_field import ModelField
from vbatch_gui.ui.settings.tuning_card import TuningCard

REPORT = TuningReport((), RunSettings("cpu", "int8", 2, 1, 1), 1_700_000_000.0)


@pytest.fixture
def library(qapp: object) -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def field(qtbot: QtBot) -> ModelField:
    field = ModelField("small")
    qtbot.addWidget(field)
    return field


@pytest.fixture
def card(library: FakeLibrary, field: ModelField, qtbot: QtBot) -> TuningCard:
    card = TuningCard(library, field)  # type: ignore[arg-type]
    qtbot.addWidget(card)
    card.show()
    return card


def test_what_is_known_of_the_chosen_model(card: TuningCard, library: FakeLibrary, field: ModelField) -> None:
    assert card.result.text() == "“small” was not measured here yet."
    library.put("small", measured_speed=6.5)
    assert card.result.text() == "“small”: 6.5 × real time, measured here"
    field.combo.setEditText("tiny")
    assert card.result.text() == "“tiny” is not on this computer yet."
    assert not card.measure.isEnabled()


def test_a_measurement_is_watched_and_cancelled(card: TuningCard, library: FakeLibrary) -> None:
    assert not card.progress.isVisible()
    card.measure.click()
    assert library.calls == [("measure", "small")]
    library.measuring = Activity("small", "tries 2 workers", 0.25)
    library.changed.emit("small")
    assert card.progress.isVisible()
    assert not card.measure.isVisible()
    assert card.progress.value() == 250
    assert card.activity.text() == "small: tries 2 workers"
    card.cancel.click()
    assert library.calls[-1] == ("stop_measuring", "")
    library.measuring = None
    library.changed.emit("small")
    assert card.measure.isVisible()
    library.measured.emit("small", REPORT)
    assert "The fastest way: int8, workers: 2, threads for each: 1, batch size: 1" in card.result.text()


def test_why_it_is_not_measured(card: TuningCard, library: FakeLibrary) -> None:
    library.refusal = StateError("Files are being transcribed.", "Wait.")
    card.measure.click()
    assert card.problem.text().endswith("Files are being transcribed. Wait.")
    library.refusal = None
    card.measure.click()
    assert not card.problem.isVisible()
    library.failed.emit("small", ErrorInfo("engine", "The engine ended."))
    assert card.problem.isVisible()


def test_the_field_says_whether_a_model_is_here_and_fits(library: FakeLibrary, field: ModelField) -> None:
    field.attach(library)  # type: ignore[arg-type]
    assert field.note.text() == "A good start on a laptop.\nOn this computer."
    field.combo.setEditText("tiny")
    assert field.note.text().endswith("\n75 MB to download.")
    field.combo.setEditText("large-v3")
    assert "Too large: needs about 4.0 GB of memory" in field.note.text()
    library.install("tiny")
    field.combo.setEditText("tiny")
    assert field.note.text().endswith("\nOn this computer.")
    for name, words in (("owner/name", "Hugging Face"), ("/models/mine", "A folder"), ("demo", "for trying")):
        field.combo.setEditText(name)
        assert words in field.note.text()
