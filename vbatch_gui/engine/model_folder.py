"""Whether a folder holds a speech model that faster-whisper can load, and if not, what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from vbatch_gui.engine.downloads import read_manifest

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
        return f"it has no {' and no '.join(missing)}"
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


def size_on_disk(folder: Path) -> int:
    """Bytes of all its files."""
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
