"""The window with four files, one of them done, for a real mouse: `python -m tests.support.queue_window LOG`.

It appends to the file LOG, a JSON object in each line: where its rows are on the screen, and their order
whenever it changes; what was dropped onto the white window beside it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.fakes import FakeProcessor
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow


class DropTarget(QLabel):
    """Another place that takes files."""

    def __init__(self, log: Path) -> None:
        super().__init__("Drop here")
        self._log = log
        self.setAcceptDrops(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(1100, 0, 180, 160)
        self.setWindowTitle("drop target")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        urls = [url.toLocalFile() for url in event.mimeData().urls()]
        say(self._log, dropped=urls, action=event.dropAction().name)


def say(log: Path, **words: object) -> None:
    with log.open("a") as file:
        file.write(json.dumps(words) + "\n")


def main() -> int:
    log = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    processor = FakeProcessor()
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, [f"/v/{name}.mp4" for name in "abcd"])
    processor.start_batch(batch.batch_id)
    processor.complete(batch, batch.jobs[0])
    processor.files = {batch.jobs[0].job_id: [Path("/results/a ä.srt"), Path("/results/a ä.txt")]}
    window = MainWindow(ThemeKeeper(application))
    window.attach(processor)  # type: ignore[arg-type]
    window.setGeometry(0, 0, 1080, 780)
    window.show()
    target = DropTarget(log)
    target.show()

    def tell() -> None:
        model, queue = window.queue_model, window.queue
        middles = [queue.visualRect(model.index(row, 0)).center() for row in range(model.rowCount())]
        places = [queue.viewport().mapToGlobal(middle).toTuple() for middle in middles]
        say(log, rows=places, order=[job.original_filename[0] for job in batch.jobs])

    processor.jobs_moved.connect(tell)
    QTimer.singleShot(300, tell)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
