"""macOS opens files by events: each file has one of its own, and they may come before the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
_CODE = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from vbatch_gui.ui.desktop.application import Application

application = Application(["vbatch-gui"])
told = []
application.files_opened.connect(told.append)

def open_files(*paths):
    for path in paths:
        application.sendEvent(application, QFileOpenEvent(path))

def later():
    open_files("/v/c.mp4")
    application.files_opened.connect(application.quit)

open_files("/v/a.mp4", "/v/ä b.mp4")
application.processEvents()
print(told)
application.take_files()
QTimer.singleShot(400, later)
QTimer.singleShot(20_000, application.quit)
application.exec()
print(told)
"""


def test_files_opened_together_are_told_together_and_not_before_someone_listens() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["[]", "[['/v/a.mp4', '/v/ä b.mp4'], ['/v/c.mp4']]"], done.stderr
