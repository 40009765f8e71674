"""What goes wrong in the walk, word for word as VBatch says it."""

from __future__ import annotations

from vbatch_gui.errors import ErrorInfo

FOLDER = "/media/Field/out"
_LOG = "Details are in /home/ada/.local/share/vbatch/logs/engine.log."
_CONVERT = "The file may be damaged: convert it with another program, then add it again."
_PLAY = "Try to play it. If that works, convert it to MP4 or WAV and add that."

#: By code: what happened to a file, and what to do.
_OF_A_FILE = {
    "no_audio": (
        "“{name}” has no audio track: there is nothing to transcribe.",
        "If its sound is in a separate file, add that.",
    ),
    "missing": ("“{name}” is no longer where it was.", "Put it back to /media/Field/2025-03/{name}."),
    "unreadable": ("“{name}” cannot be read: Input/output error.", "Check its permissions and its drive."),
    "not_media": ("“{name}” is not a video or sound file, or it is damaged.", _PLAY),
    "empty": ("“{name}” is empty.", "It holds no data: copy or record it again."),
    "too_large": (
        "“{name}” has 12400 MB, more than the limit of 10000 MB.",
        "Raise the limit in the settings, then add it again.",
    ),
    "changed": (
        "“{name}” was changed while it was transcribed.",
        "Wait until the recording or copying is finished, then retry.",
    ),
    "timeout": (
        "“{name}” took longer than 150 minutes and was stopped.",
        "What is done is kept: retry goes on there. The limit is in the settings.",
    ),
    "engine_crash": ("“{name}” made the speech engine fail 2 times.", f"{_CONVERT} {_LOG}"),
    "engine_stalled": ("“{name}” made the speech engine fail 2 times.", f"{_CONVERT} {_LOG}"),
    "engine_memory": (
        "There was not enough memory to transcribe “{name}”, even alone.",
        "Choose a smaller model, or close other programs, then retry: what is done is kept.",
    ),
    "engine_start": (
        "The speech engine does not start (code 1).",
        "The reason is at the end of /home/ada/.local/share/vbatch/logs/engine.log.",
    ),
    "gpu": (
        "The graphics card cannot be used: libcudnn_ops.so.9 was not found.",
        "Choose the device auto or cpu, or install NVIDIA's driver, CUDA 12 and cuDNN 9.",
    ),
    "compute_type": ("The processor of this computer cannot calculate in “float16”.", ""),
    "internal": ("Something went wrong inside VBatch (KeyError: 'words').", "See the log."),
    "usage": ("'xx' is not a language code.", "Use a code such as en, es, de or zh, or auto."),
    "model_offline": (
        "The model “{model}” is not on this computer, and it cannot be downloaded: there is no connection to"
        " huggingface.co.",
        "Connect to the internet and try again. Or choose a model that is installed (“demo” works at once,"
        " but only knows a few hundred words), or copy the folder of a model to this computer and choose that"
        " folder.",
    ),
    "model_download": (
        "The download of the model “{model}” broke off: huggingface.co does not answer any more (timed out).",
        "What has come is kept. Try again: the download goes on from there.",
    ),
    "model_broken": (
        "The model “{model}” cannot be loaded: model.bin is not complete.",
        "Choose another model, or delete it and download it again.",
    ),
    "model_memory": (
        "The model “{model}” does not fit into the memory of this computer.",
        "Choose a smaller model, or close other programs.",
    ),
    "model_unknown": (
        "There is no model “larg/v3” on huggingface.co.",
        "Check how it is written: owner/name. For a private one, log in with `hf auth login` (or set"
        " HF_TOKEN).",
    ),
    "disk_full": ("The disk is full.", "Free some space, then retry: what is done so far is kept."),
    "read_only": (
        f"{FOLDER}/{{name}}.srt cannot be written: access was denied.",
        f"Check the permissions of the folder {FOLDER}, or choose another folder.",
    ),
    "no_folder": (
        f"{FOLDER}/{{name}}.srt cannot be written: it or its folder does not exist.",
        "If it lies on a removable or network drive, connect that first.",
    ),
    "storage": (
        f"{FOLDER}/{{name}}.srt cannot be written: Input/output error.",
        "Check the drive, then try again.",
    ),
    "corrupt": ("The file journal.jsonl is damaged.", "It is set aside."),
}


def error(code: str, name: str = "", model: str = "large-v3") -> ErrorInfo:
    """The error with this code, of the file called `name` or of `model`."""
    text, hint = (part.format(name=name, model=model) for part in _OF_A_FILE[code])
    return ErrorInfo(code, text, hint)


CODES = tuple(_OF_A_FILE)
