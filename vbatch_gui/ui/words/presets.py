"""The built-in presets in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.presets import Preset


def tr(text: str) -> str:
    return QCoreApplication.translate("presets", text)


def preset_name(preset: Preset) -> str:
    """Its name as it is shown."""
    return _names().get(preset.name, preset.name) if preset.is_builtin else display_name(preset.name)


def preset_note(preset: Preset) -> str:
    """One line for whoever chooses; empty where there is none."""
    return _notes().get(preset.name, preset.note) if preset.is_builtin else preset.note


def _names() -> dict[str, str]:
    return {
        "Quick look": tr("Quick look"),
        "Everyday": tr("Everyday"),
        "Careful": tr("Careful"),
        "Subtitles for video": tr("Subtitles for video"),
        "Interview": tr("Interview"),
        "Translate into English": tr("Translate into English"),
    }


def _notes() -> dict[str, str]:
    return {
        "Quick look": tr("To see what is in the recordings: the smallest model, plain text"),
        "Everyday": tr("Good on a laptop: a model of middle size, neither hasty nor slow"),
        "Careful": tr("The most exact model, each word timed; slow without a graphics card"),
        "Subtitles for video": tr("Written beside the video under its name, where players look for them"),
        "Interview": tr("To read and correct: a document, and times for each word"),
        "Translate into English": tr("What is said in another language, written in English"),
    }
