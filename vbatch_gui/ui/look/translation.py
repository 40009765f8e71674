"""The language of the window: VBatch's own texts, Qt's, and the direction in which one reads."""

from __future__ import annotations

import logging
from collections.abc import Iterable
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
        code: such as `de`; "" for the first of the system's languages that there is.
    """
    folder = folder or resources() / "translations"
    system = QLocale.system()
    wanted = QLocale(code) if code else system
    if (wanted.language(), wanted.script()) == (system.language(), system.script()):
        wanted = system  # with the user's own country: dates and numbers look as usual
    name = _spoken([code] if code else system.uiLanguages(), folder)
    if not code and name != "en" and QLocale(name).language() != system.language():
        wanted = QLocale(name)  # the system's second language: names of months go with the words
    QLocale.setDefault(wanted)
    own = QTranslator(app)
    if name == "en" or not own.load(str(folder / f"vbatch_{name}.qm")):
        return "en"
    app.installTranslator(own)
    qt = QTranslator(app)
    if qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    else:
        log.info("Qt has no texts in %s", name)
    # Not by Qt's own texts, as it would do: those may be missing.
    app.setLayoutDirection(wanted.textDirection())
    return QLocale.languageToCode(wanted.language())


def _spoken(wished: Iterable[str], folder: Path) -> str:
    """The first of these languages in which there are texts, by the name of their file: `de`, `zh_CN`.

    English needs no file, so it is not left to QTranslator.load to look for one: where English comes before
    another language that would take the other.
    """
    for wish in wished:
        locale = QLocale(wish)
        if locale.language() == QLocale.Language.English:
            return "en"
        for name in (locale.name(), QLocale.languageToCode(locale.language())):
            if (folder / f"vbatch_{name}.qm").is_file():
                return name
    return "en"
