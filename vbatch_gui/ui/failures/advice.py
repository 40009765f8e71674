"""Why each kind of failure happens, in a user's words, and what helps against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("advice", text)


class Help(Enum):
    """A button that helps; its value is the name of its icon."""

    RETRY = "rotate-ccw"
    RELINK = "file-search"
    TRACK = "audio-lines"
    SMALLER = "memory-stick"
    MODEL = "sliders-horizontal"
    MODELS = "boxes"
    CPU = "cpu"
    NUMBERS = "circle-check"
    OUTPUT = "folder-plus"
    TIME_LIMIT = "timer"
    SIZE_LIMIT = "settings"
    FOLDER = "folder"
    SPACE = "hard-drive"
    LOG = "file-text"
    DIAGNOSTICS = "life-buoy"
    REMOVE = "list-x"


@dataclass(frozen=True)
class Advice:
    """Why it happens, and what helps, the best first."""

    why: str
    helps: tuple[Help, ...]


def advice(code: str) -> Advice:
    """The advice for the code of an error; of an unknown one what may help always."""
    return _table().get(code) or Advice("", (Help.RETRY, Help.LOG, Help.DIAGNOSTICS))


def known_codes() -> frozenset[str]:
    """The codes for which there is advice of their own."""
    return frozenset(_table())


def _table() -> Mapping[str, Advice]:
    return {**_of_files(), **_of_the_engine(), **_of_models(), **_of_disks()}


def _of_files() -> dict[str, Advice]:
    h = Help
    return {
        "no_audio": Advice(
            tr("It holds only pictures, or its sound lies in a file of its own, as some cameras record it."),
            (h.TRACK, h.RELINK, h.FOLDER, h.RETRY, h.REMOVE),
        ),
        "not_media": Advice(
            tr(
                "It is damaged, protected against copying, still being written, or of another kind than its "
                "name says."
            ),
            (h.FOLDER, h.RETRY, h.RELINK, h.REMOVE),
        ),
        "missing": Advice(
            tr("It was moved, renamed or deleted since it was added, or its drive is not connected."),
            (h.RELINK, h.RETRY, h.REMOVE),
        ),
        "unreadable": Advice(
            tr("The system does not let VBatch read it: its permissions, another program, or its drive."),
            (h.RETRY, h.FOLDER, h.RELINK, h.REMOVE),
        ),
        "refused": Advice(tr("VBatch cannot use it as it is."), (h.FOLDER, h.RETRY, h.RELINK, h.REMOVE)),
        "empty": Advice(
            tr("It has no content: recording or copying it was broken off."),
            (h.FOLDER, h.RELINK, h.RETRY, h.REMOVE),
        ),
        "too_large": Advice(
            tr("A limit keeps huge files from being added by mistake. You can raise it or switch it off."),
            (h.SIZE_LIMIT, h.FOLDER, h.REMOVE),
        ),
        "not_local": Advice(
            tr("It is a list of other files or addresses. VBatch opens nothing from the network."),
            (h.RELINK, h.FOLDER, h.REMOVE),
        ),
        "no_media": Advice(tr("Nothing in it looks like video or sound."), (h.FOLDER,)),
        "duplicate": Advice(tr("It is already in this batch; once is enough."), (h.REMOVE,)),
        "other_file": Advice(
            tr("Another size means another recording, or one that was cut or converted."),
            (h.RELINK, h.FOLDER),
        ),
        "changed": Advice(
            tr("Another program wrote to it meanwhile: it was still being recorded, copied or downloaded."),
            (h.RETRY, h.FOLDER),
        ),
        "timeout": Advice(
            tr(
                "A large model on a slow computer needs long, and some damaged files never end. "
                "Retrying goes on where it stopped."
            ),
            (h.TIME_LIMIT, h.RETRY, h.SMALLER),
        ),
    }


def _of_the_engine() -> dict[str, Advice]:
    h = Help
    crash = (h.RETRY, h.CPU, h.SMALLER, h.FOLDER, h.LOG, h.DIAGNOSTICS)
    return {
        "engine_crash": Advice(
            tr(
                "The part of VBatch that listens ended while it had this file. Mostly the file is damaged; "
                "sometimes it is the driver of the graphics card."
            ),
            crash,
        ),
        "engine_stalled": Advice(
            tr(
                "The part of VBatch that listens did not answer any more and was stopped. A busy or sleeping "
                "computer may be the reason, or a damaged file."
            ),
            crash,
        ),
        "engine_memory": Advice(
            tr("The model and what is said in the file need more memory than other programs leave free."),
            (h.SMALLER, h.MODEL, h.RETRY),
        ),
        "engine_start": Advice(
            tr(
                "VBatch is not installed completely, or something on this computer, such as a virus scanner, "
                "stops the part that listens."
            ),
            (h.RETRY, h.LOG, h.DIAGNOSTICS),
        ),
        "engine_restarted": Advice(tr("It was needed for another file that hung."), (h.RETRY,)),
        "engine_closed": Advice(tr("VBatch was being closed."), (h.RETRY,)),
        "engine": Advice(tr("The part of VBatch that listens failed."), crash),
        "gpu": Advice(
            tr("Its driver or the libraries of NVIDIA are missing, too old, or do not fit each other."),
            (h.CPU, h.RETRY, h.LOG, h.DIAGNOSTICS),
        ),
        "compute_type": Advice(
            tr("Not every processor and graphics card can calculate with every kind of number."),
            (h.NUMBERS, h.CPU, h.RETRY),
        ),
        "cancelled": Advice(tr("It was cancelled."), (h.RETRY,)),
        "internal": Advice(
            tr("This is a mistake in VBatch. Diagnostics help to find it; they hold no names and no texts."),
            (h.RETRY, h.DIAGNOSTICS, h.LOG),
        ),
        "usage": Advice(tr("An option of the batch cannot be used as it is."), (h.MODEL, h.RETRY, h.LOG)),
    }


def _of_models() -> dict[str, Advice]:
    h = Help
    broken = Advice(
        tr("Some of its files are missing or damaged, or it was made for another program."),
        (h.MODELS, h.MODEL, h.RETRY, h.LOG),
    )
    return {
        "model": broken,
        "model_broken": broken,
        "model_busy": Advice(tr("It is being downloaded, imported or deleted now."), (h.RETRY, h.MODELS)),
        "model_memory": Advice(
            tr("A model is held in memory as a whole while it listens."), (h.SMALLER, h.CPU, h.MODEL, h.RETRY)
        ),
        "model_unknown": Advice(
            tr("Its name is written otherwise, or its folder was moved."), (h.MODEL, h.MODELS, h.RETRY)
        ),
        "model_offline": Advice(
            tr("A model is downloaded once, when it is first needed; afterwards no network is used."),
            (h.RETRY, h.MODELS, h.MODEL),
        ),
        "model_download": Advice(
            tr("What has come so far is kept: trying again goes on from there."),
            (h.RETRY, h.MODELS, h.MODEL, h.LOG),
        ),
    }


def _of_disks() -> dict[str, Advice]:
    h = Help
    place = (h.OUTPUT, h.RETRY, h.SPACE)
    return {
        "disk_full": Advice(
            tr("The results are small; something else has filled the drive. What is done so far is kept."),
            (h.RETRY, h.SPACE, h.OUTPUT),
        ),
        "read_only": Advice(tr("The system does not let VBatch write into that folder."), place),
        "no_folder": Advice(tr("The folder was moved or deleted, or its drive is not connected."), place),
        "not_a_folder": Advice(tr("A file stands where a folder is needed."), place),
        "is_a_folder": Advice(tr("A folder stands where a file is to be written."), place),
        "storage": Advice(
            tr("The drive does not work as it should, or it was taken out."),
            (h.RETRY, h.OUTPUT, h.SPACE, h.LOG),
        ),
        "results_gone": Advice(
            tr("It was deleted or moved outside of VBatch. Copies beside the recording are not touched."),
            (h.RETRY, h.REMOVE),
        ),
        "corrupt": Advice(
            tr("A file of VBatch itself is damaged, perhaps by a power cut."), (h.RETRY, h.LOG, h.DIAGNOSTICS)
        ),
        "newer_schema": Advice(tr("A newer VBatch has written it."), (h.LOG,)),
        "locked": Advice(tr("Another VBatch works with it."), (h.RETRY,)),
    }
