"""What the tests of the runtime share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.house import House
from vbatch_gui.runtime.batch_processor import BatchProcessor


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    house = House(tmp_path, qtbot)
    yield house
    for processor in house.opened:
        processor.close()


@pytest.fixture
def processor(house: House) -> BatchProcessor:
    return house.open()
