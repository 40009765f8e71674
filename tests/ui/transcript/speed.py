"""How fast a long transcript opens and is edited: python -m tests.ui.transcript.speed [LINES]"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.domain.transcripts import as_transcript, segment
from vbatch_gui.domain import editing
from vbatch_gui.ui.look.theme import ThemeKeeper, style_sheet
from vbatch_gui.ui.transcript.editor import TranscriptEditor

TEXT = "and then the ice came in all at once it"


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    app = QApplication(sys.argv[:1])
    keeper = ThemeKeeper(app)
    editor = TranscriptEditor(keeper)
    editor.setStyleSheet(style_sheet(keeper.theme))
    editor.resize(420, 640)
    editor.show()
    segments = [segment(TEXT, 3.6 * i, 3.6 * i + 3.6, 0.9, i) for i in range(count)]
    transcript = replace(as_transcript(segments), task="transcribe")

    def measure(name: str, act: Callable[[], object], times: int = 1) -> None:
        took = []
        for _ in range(times):
            began = time.perf_counter()
            act()
            editor.repaint()
            app.processEvents()
            took.append((time.perf_counter() - began) * 1000)
        print(f"{name:32} {sorted(took)[times // 2]:7.1f} ms, at most {max(took):.1f}")

    measure(f"open {count} lines", lambda: editor.edit(transcript))
    for where, seconds in (("beginning", 4.0), ("middle", 1.8 * count), ("end", 3.6 * count - 4)):
        measure(f"go to the {where}", lambda seconds=seconds: editor.go_to(seconds))  # type: ignore[misc]
        measure(f"a letter at the {where}", lambda: QTest.keyClick(editor, Qt.Key.Key_A), 40)
        measure(f"Enter at the {where}", lambda: QTest.keyClick(editor, Qt.Key.Key_Return), 10)
        measure(f"undo at the {where}", editor.undo_edit, 10)
    measure("narrower", lambda: editor.resize(editor.width() - 3, 640), 10)
    hunk = editing.shift(editor.segments, 0, len(editor.segments), 1.0)
    measure("show all times shifted", lambda: editor.do(hunk))
    return 0


if __name__ == "__main__":
    sys.exit(main())
