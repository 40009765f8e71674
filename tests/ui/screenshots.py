"""A walk with pictures: python -m tests.ui.screenshots FOLDER [VIEW …]

Every view of VBatch in every state, light and dark, wide and narrow; again with twice the pixels, from right
to left, with words as long as those of German, and in German as soon as it is there. FOLDER/index.html shows
them all. The names of the pictures are view-state-theme-size.png. Drawn with a FakeProcessor: needs no model,
no network and no screen.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.walk import story
from tests.ui.walk.long_words import LongWords
from tests.ui.walk.page import write_page
from tests.ui.walk.stage import Picture, Stage
from tests.ui.walk.views import RUNS, VIEWS, Run
from vbatch_gui.paths import resources
from vbatch_gui.ui.look.translation import install_translations

#: More at a time would take no less time.
_AT_ONCE = 2
#: A translation of so many bytes holds no text.
_EMPTY = 1000


def take(folder: Path, run: Run, views: Sequence[str]) -> int:
    """Take the pictures of one run in this process; a line of JSON is printed for each.

    1 where something went wrong in a view meanwhile, which Qt only prints.
    """
    wrong: list[type[BaseException]] = []
    sys.excepthook = partial(_on_exception, wrong)
    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    if run.language:
        install_translations(app, run.language)
    longer = LongWords(app)
    if run.lengthened:
        app.installTranslator(longer)
    story.set_locale(run.language or "en_GB")
    if run.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QGuiApplication.setApplicationDisplayName("VBatch")
    stage = Stage(app, folder, run.kind, _tell)
    for view in views:
        VIEWS[view][0](stage)
    return 1 if wrong else 0


def _on_exception(
    wrong: list[type[BaseException]],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    wrong.append(kind)
    sys.__excepthook__(kind, error, trace)


def _tell(picture: Picture) -> None:
    print(json.dumps(asdict(picture)), flush=True)


def _start(folder: Path, views: Sequence[str], run: Run) -> list[Picture]:
    """Take the pictures of one run in a process of its own, since Qt scales as it was told at its start."""
    environment = dict(os.environ, QT_SCALE_FACTOR=str(run.scale))
    if sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    chosen = [view for view in views if not run.views or view in run.views]
    command = [sys.executable, "-m", "tests.ui.screenshots", "--run", run.kind, str(folder), *chosen]
    taken = []
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            taken.append(Picture(**json.loads(line)))
            print(folder / taken[-1].name)
    if child.returncode:
        raise SystemExit(f"The run “{run.kind}” ended with {child.returncode}.")
    return taken


def _is_possible(run: Run) -> bool:
    """Whether its translation is there, and says something."""
    file = resources() / "translations" / f"vbatch_{run.language}.qm"
    return not run.language or (file.is_file() and file.stat().st_size > _EMPTY)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("views", nargs="*", choices=[[], *VIEWS], help="only these views")
    parser.add_argument("--run", choices=[run.kind for run in RUNS], help="only this run, in this process")
    chosen = parser.parse_args()
    views = chosen.views or list(VIEWS)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.run is not None:
        return take(chosen.folder, next(run for run in RUNS if run.kind == chosen.run), views)
    runs = [run for run in RUNS if _is_possible(run)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        taken = pool.map(partial(_start, chosen.folder, views), runs)
        pictures = [picture for run in taken for picture in run]
    print(write_page(chosen.folder, pictures, {view: title for view, (_, title) in VIEWS.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
