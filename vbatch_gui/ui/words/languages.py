"""The languages that Whisper knows, by their codes and names."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from vbatch_gui.domain.languages import LANGUAGE_CODES

# Where Qt's table does not know Whisper's code, or calls it otherwise than its speakers expect.
_OWN_NAMES = {"jw": "Javanese", "tl": "Tagalog", "no": "Norwegian", "nn": "Norwegian Nynorsk"}


def language_name(code: str | None) -> str:
    """The name of a language, its code where no name is known, "" for None."""
    if not code:
        return ""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


def languages_by_name() -> list[tuple[str, str]]:
    """(code, name), in the order of the names."""
    return sorted(((code, language_name(code)) for code in LANGUAGE_CODES), key=lambda pair: pair[1])
