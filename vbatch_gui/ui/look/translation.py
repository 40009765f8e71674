"""The language of the window: VBatch's own texts, Qt's, and the direction in which one reads."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from vbatch_gui.paths import resources

log = logging.getLogger(__name__)


def install_translations(app: QApplication, code: str, folder: Path | None = None) -> str:
    """Let the window speak that language; the code of the one that it speaks now.

    Without its translation (`vbatch_<code>.qm` in resources/translations) it speaks English. Before any
    window is made.

    Args:
        code: such as `de`; "" for the language of the system.
    """
    system = QLocale.system()
    wanted = QLocale(code) if code else system
    if wanted.language() == system.language():
        wanted = system  # with the user's own country: dates and numbers look as usual
    QLocale.setDefault(wanted)
    own = QTranslator(app)
    if not own.load(wanted, "vbatch", "_", str(folder or resources() / "translations")):
        return "en"
    app.installTranslator(own)
    qt = QTranslator(app)
    if qt.load(wanted, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    else:
        log.info("Qt has no texts in %s", wanted.name())
    # Not by Qt's own texts, as it would do: those may be missing.
    app.setLayoutDirection(wanted.textDirection())
    return QLocale.languageToCode(wanted.language())
