"""The real bus, a desktop of our own on it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vbatch_gui.ui.desktop.session_bus import SessionBus, has_session_bus

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus is of Linux desktops")

_CODE = """
from PySide6.QtCore import QCoreApplication, QTimer
from tests.support.session_services import Services
from vbatch_gui.ui.desktop.session_bus import SessionBus

application = QCoreApplication([])
bus = SessionBus("vbatch-gui")
with Services() as services:
    bus.notify("“A & B” is done", "2 files <b>are</b> transcribed & 1 failed.", "b7")
    print(services.call("Notify"))
    for fraction in (0.42, None):
        bus.set_progress(fraction)
        print(services.call("Update"))
    bus.notification_clicked.connect(lambda tag: (print("clicked", tag), application.quit()))
    bus.set_progress(None)  # by then the answer to the first is heard
    services.call("Update")
    services.click(4)  # another program's
    services.click(11)
    QTimer.singleShot(10_000, application.quit)
    application.exec()
    bus.close()
"""


def test_what_is_sent_and_what_comes_back(private_bus: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        cwd=ROOT,
        env={**os.environ, **private_bus},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "('VBatch', 0, 'vbatch-gui', '“A & B” is done',"
        " '2 files &lt;b&gt;are&lt;/b&gt; transcribed &amp; 1 failed.',"
        " ['default', 'VBatch'], {'desktop-entry': ('s', 'vbatch-gui')}, -1)",
        "('application://vbatch-gui.desktop', {'progress': ('d', 0.42), 'progress-visible': ('b', True)})",
        "('application://vbatch-gui.desktop', {'progress': ('d', 0.0), 'progress-visible': ('b', False)})",
        "clicked b7",
    ], done.stderr


def test_without_a_bus_nothing_happens(qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not has_session_bus()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert has_session_bus()
    bus = SessionBus("vbatch-gui")
    bus.notify("Done", "All.", "b1")
    bus.set_progress(0.5)
    bus.close()
    assert bus._thread is None
