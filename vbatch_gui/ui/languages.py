"""The languages that Whisper knows, by their codes and names."""

from __future__ import annotations

from PySide6.QtCore import QLocale

# fmt: off
#: Every code of the multilingual models.
LANGUAGE_CODES: tuple[str, ...] = (
    "af", "am", "ar", "as", "az", "ba", "be", "bg", "bn", "bo", "br", "bs", "ca", "cs", "cy", "da", "de",
    "el", "en", "es", "et", "eu", "fa", "fi", "fo", "fr", "gl", "gu", "ha", "haw", "he", "hi", "hr", "ht",
    "hu", "hy", "id", "is", "it", "ja", "jw", "ka", "kk", "km", "kn", "ko", "la", "lb", "ln", "lo", "lt",
    "lv", "mg", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "ne", "nl", "nn", "no", "oc", "pa", "pl",
    "ps", "pt", "ro", "ru", "sa", "sd", "si", "sk", "sl", "sn", "so", "sq", "sr", "su", "sv", "sw", "ta",
    "te", "tg", "th", "tk", "tl", "tr", "tt", "uk", "ur", "uz", "vi", "yi", "yo", "yue", "zh",
)
# fmt: on

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
