"""The list of models keeps its rows and its selection whatever becomes of the library."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.ui.fake_models import MB, FakeLibrary
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.models.values import ModelState
from vbatch_gui.ui.models.model import DEFAULT_ROLE, INFO_ROLE, ModelListModel


@pytest.fixture
def library(qapp: QApplication) -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def model(library: FakeLibrary) -> ModelListModel:
    return ModelListModel(library, lambda: "turbo")  # type: ignore[arg-type]


def names(model: ModelListModel) -> list[str]:
    return [model.index(row).data(INFO_ROLE).name for row in range(model.rowCount())]


def test_the_catalogue_in_its_order(model: ModelListModel) -> None:
    assert names(model) == [entry.name for entry in CATALOG]
    assert [model.info_at(row).name for row in range(model.rowCount()) if model.index(row).data(DEFAULT_ROLE)]
    assert model.index(model.row_of("turbo") or 0).data(DEFAULT_ROLE)  # by its other name


def test_random_changes(library: FakeLibrary, model: ModelListModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dice = random.Random(7)
    others = [f"owner/model-{number}" for number in range(6)]
    for _ in range(400):
        name = dice.choice([*library.infos, *others])
        if name in others and name in library.infos and dice.random() < 0.5:
            del library.infos[name]
            library.changed.emit(dice.choice(["", name]))
        else:
            state = dice.choice(list(ModelState))
            library.put(name, state=state, done=10, total=dice.choice([0, 100]))
        if dice.random() < 0.2:
            model.set_only_here(dice.random() < 0.5)
        here = {name for name, info in library.infos.items() if info.state is not ModelState.ABSENT}
        assert set(names(model)) in (here, set(library.infos))
        assert len(names(model)) == len(set(names(model)))
    assert tester.model() is model


def test_the_selection_stays_with_its_model(library: FakeLibrary, model: ModelListModel) -> None:
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(
        model.index(model.row_of("small") or 0), QItemSelectionModel.SelectionFlag.SelectCurrent
    )
    model.set_only_here(True)
    assert names(model) == ["demo", "small"]
    assert selection.currentIndex().data(INFO_ROLE).name == "small"
    model.set_only_here(False)
    library.put("someone/else", state=ModelState.DOWNLOADING)
    assert selection.currentIndex().data(INFO_ROLE).name == "small"


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        (
            "small",
            {"job_speed": 9.8, "is_learned": True, "need": 900 * MB},
            "small, proposed for this computer, On this computer, 485 MB, A good start on a laptop, "
            "Fits: needs 900 MB of memory, 9.8 × real time in your batches",
        ),
        (
            "turbo",
            {"state": ModelState.DOWNLOADING, "done": 700 * MB, "total": 1400 * MB, "rate": 10.0 * MB},
            "large-v3-turbo, used for new batches, 50 %, 700 MB of 1.4 GB, 10 MB/s, 1 min left, Nearly as "
            "exact as large-v3, several times faster, Fits when other programs are closed: needs about 2.2 GB"
            " of memory",
        ),
        (
            "base",
            {"error": ErrorInfo("x", "It broke off.")},
            "base, Failed, It broke off., Fast, for clear speech, Fits: needs about 451 MB of memory",
        ),
        (
            "large-v3",
            {"state": ModelState.PAUSED, "done": 309 * MB, "total": 3090 * MB},
            "large-v3, Paused at 10 %, 309 MB of 3.0 GB, The most exact, Too large: needs about 4.0 GB of "
            "memory",
        ),
    ],
)
def test_what_a_screen_reader_says(
    library: FakeLibrary, model: ModelListModel, name: str, changes: dict[str, object], words: str
) -> None:
    library.put(library.entry(name).name, **changes)
    row = model.row_of(name)
    assert row is not None
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) == words
