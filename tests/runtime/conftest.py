"""What the tests of the runtime share."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.house import House
from vbatch_gui.runtime.batch_processor import BatchProcessor


@pytest.fixture(autouse=True)
def _collect_in_the_main_thread() -> Iterator[None]:
    """Python collects garbage in whatever thread it comes due; a QObject must not die in a foreign one.

    Each test leaves objects in cycles behind that the threads of the next one would destroy.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.collect(1)
        gc.enable()


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    house = House(tmp_path, qtbot)
    yield house
    for processor in house.opened:
        processor.close()


@pytest.fixture
def processor(house: House) -> BatchProcessor:
    return house.open()
