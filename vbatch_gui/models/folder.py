"""Whether a folder holds a speech model that faster-whisper can load, and if not, what is wrong with it."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Collection
from pathlib import Path

from vbatch_gui.models.manifest import read_manifest

#: What faster-whisper reads of a model's folder, as patterns; nothing else is downloaded or imported.
MODEL_FILES = ("config.json", "preprocessor_config.json", "model.bin", "tokenizer.json", "vocabulary.*")
#: What a model.bin of CTranslate2 begins with, behind four bytes for the version of its format: the length
#: of a name, and the name of what it holds.
_WHISPER = b"\x0c\x00WhisperSpec\x00"
_LFS_POINTER = b"version https://git-lfs"
#: What a model in another format is called on disk.
_OTHER_FORMATS = ("*.safetensors", "pytorch_model*.bin", "ggml-*.bin", "*.gguf", "*.pt")


def missing_files(names: Collection[str]) -> list[str]:
    """What a model's folder still needs, of the names that are there.

    Without tokenizer.json faster-whisper would fetch one from the internet, at each start.
    """
    missing = [name for name in ("model.bin", "config.json", "tokenizer.json") if name not in names]
    if not {"vocabulary.json", "vocabulary.txt"} & set(names):
        missing.append("vocabulary.json")
    return missing


def defect(folder: Path) -> str:
    """What is wrong with the model in `folder`, as half a sentence ("it has no model.bin"), or ""."""
    try:
        sizes = {path.name: path.stat().st_size for path in folder.iterdir() if path.is_file()}
    except OSError as error:
        return f"it cannot be read ({error.strerror})"
    missing = missing_files(sizes)
    if "model.bin" in missing and any(any(folder.glob(pattern)) for pattern in _OTHER_FORMATS):
        return "it is in another format than CTranslate2"
    if missing:
        return f"it has no {', '.join(missing)}"
    for name, entry in (read_manifest(folder) or {"files": {}})["files"].items():
        if sizes.get(name) != entry["size"]:
            return f"{name} is not complete"
    try:
        with (folder / "model.bin").open("rb") as stream:
            start = stream.read(len(_LFS_POINTER))
        config = json.loads((folder / "config.json").read_bytes())
    except (OSError, ValueError) as error:
        return f"it cannot be read ({error})"
    if not start:
        return "model.bin is empty"
    if start == _LFS_POINTER:
        return "model.bin is only a pointer of Git LFS (run `git lfs pull` there)"
    return "" if isinstance(config, dict) else "config.json is not that of a model"


def is_model_file(name: str) -> bool:
    """Whether a file of this name (without folders) belongs to a model."""
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in MODEL_FILES)


def misfit(folder: Path) -> str:
    """What else is wrong with a model that comes from elsewhere, as `defect`: it is not for speech, say."""
    problem = defect(folder)
    if problem:
        return problem
    try:
        with (folder / "model.bin").open("rb") as stream:
            start = stream.read(4 + len(_WHISPER))
        tokenizer = json.loads((folder / "tokenizer.json").read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        return f"it cannot be read ({error})"
    if start[4:] != _WHISPER:
        return "model.bin is not a Whisper model in CTranslate2 format"
    is_tokenizer = isinstance(tokenizer, dict) and isinstance(tokenizer.get("model"), dict)
    return "" if is_tokenizer else "tokenizer.json is not a tokenizer"


def size_on_disk(folder: Path) -> int:
    """Bytes of all its files."""
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
