"""The list of files that were not added."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.ui.dialogs.refusals_dialog import RefusalsDialog

LARGE = ErrorInfo(
    "too_large",
    "“Harbour walk with the old pilots, all takes.mov” has 12400 MB, more than the limit of 10000 MB.",
    "Raise the limit in the settings, then add it again.",
)


@pytest.mark.parametrize("width", [820, 440])
def test_all_columns_are_in_sight(qtbot: QtBot, width: int) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = RefusalsDialog([Refusal(f"/media/Field/{n}/Harbour walk.mov", LARGE) for n in range(40)], parent)
    dialog.resize(width, 300)
    with qtbot.waitExposed(dialog):
        dialog.show()
    table = dialog.table
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()
    assert min(table.columnWidth(column) for column in range(3)) > 100
    assert not table.horizontalScrollBar().isVisible()
