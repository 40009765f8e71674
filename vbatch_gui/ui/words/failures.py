"""Why files failed, in a few words for each code of an error: where they are counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("failures", text)


def failure_reason(code: str) -> str:
    """The reason behind a code, such as "No sound in the file"; of an unknown one the code itself."""
    return _reasons().get(code) or tr("Other: {0}").format(code.replace("_", " "))


def _reasons() -> dict[str, str]:
    model = tr("The speech model could not be used")
    disk = tr("The results could not be written")
    return {
        "no_audio": tr("No sound in the file"),
        "not_media": tr("Not a video or sound file"),
        "missing": tr("The file was not found"),
        "unreadable": tr("The file could not be read"),
        "empty": tr("The file is empty"),
        "too_large": tr("The file is larger than the limit"),
        "not_local": tr("The file is not on this computer"),
        "duplicate": tr("The file was there already"),
        "changed": tr("The file changed while it was read"),
        "timeout": tr("It took longer than the limit"),
        "engine_crash": tr("The speech engine crashed"),
        "engine_stalled": tr("The speech engine hung"),
        "engine_memory": tr("Memory ran out"),
        "engine_start": tr("The speech engine did not start"),
        "gpu": tr("The graphics card could not be used"),
        "model": model,
        "model_broken": model,
        "model_memory": tr("The speech model is too large for the memory"),
        "model_unknown": tr("There is no such speech model"),
        "model_offline": tr("The speech model is not on this computer"),
        "model_download": tr("The speech model could not be downloaded"),
        "disk_full": tr("The disk is full"),
        "read_only": disk,
        "not_a_folder": disk,
        "is_a_folder": disk,
        "storage": disk,
        "results_gone": tr("The transcript was deleted"),
        "internal": tr("Something went wrong inside VBatch"),
    }
