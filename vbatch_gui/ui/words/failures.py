"""Why files failed, in a few words for each code of an error: where they are counted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("failures", text)


def failure_reason(code: str) -> str:
    """The reason behind a code, such as "No sound in the file"; of an unknown one the code itself."""
    return known_reason(code) or tr("Other: {0}").format(code.replace("_", " "))


def known_reason(code: str) -> str | None:
    """The same, None of an unknown code."""
    return _reasons(tr("The disk is full")).get(code)


@lru_cache(maxsize=1)
def _reasons(_language: str) -> dict[str, str]:
    """In the language that is known by one of them: they are asked for at every row that is painted."""
    model = tr("The speech model could not be used")
    disk = tr("The results could not be written")
    no_media = tr("Not a video or sound file")
    return {
        "no_audio": tr("No sound in the file"),
        "not_media": no_media,
        "no_media": no_media,
        "missing": tr("The file was not found"),
        "unreadable": tr("The file could not be read"),
        "empty": tr("The file is empty"),
        "too_large": tr("The file is larger than the limit"),
        "not_local": tr("The file is not on this computer"),
        "duplicate": tr("The file was there already"),
        "other_file": tr("It is another recording"),
        "refused": tr("The file cannot be used"),
        "changed": tr("The file changed while it was read"),
        "timeout": tr("It took longer than the limit"),
        "engine_crash": tr("The speech engine crashed"),
        "engine_stalled": tr("The speech engine hung"),
        "engine_memory": tr("Memory ran out"),
        "engine_start": tr("The speech engine did not start"),
        "engine_restarted": tr("The speech engine was restarted"),
        "engine_closed": tr("VBatch was closed"),
        "engine": tr("The speech engine failed"),
        "gpu": tr("The graphics card could not be used"),
        "compute_type": tr("This computer cannot calculate that way"),
        "model": model,
        "model_broken": model,
        "model_busy": tr("The speech model is in use"),
        "model_memory": tr("The speech model is too large for the memory"),
        "model_unknown": tr("There is no such speech model"),
        "model_offline": tr("The speech model is not on this computer"),
        "model_download": tr("The speech model could not be downloaded"),
        "disk_full": tr("The disk is full"),
        "read_only": disk,
        "no_folder": disk,
        "not_a_folder": disk,
        "is_a_folder": disk,
        "storage": disk,
        "results_gone": tr("The transcript was deleted"),
        "corrupt": tr("A file of VBatch is damaged"),
        "newer_schema": tr("A newer VBatch has written it"),
        "locked": tr("Another VBatch works with it"),
        "usage": tr("An option cannot be used"),
        "cancelled": tr("Cancelled"),
        "internal": tr("Something went wrong inside VBatch"),
    }
