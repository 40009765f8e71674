"""Small folders that pass for models: the files of the bundled one, with weights of a few bytes."""

from __future__ import annotations

import json
from pathlib import Path

from vbatch_gui.models.shelf import ModelShelf
from vbatch_gui.paths import resources

DEMO = resources() / "demo" / "model"
#: What the weights of a Whisper model in CTranslate2 format begin with.
HEAD = b"\x06\0\0\0\x0c\0WhisperSpec\0"
FILES = {
    "config.json": b"{}",
    "tokenizer.json": b'{"model": {}}',
    "vocabulary.json": b"[]",
    "model.bin": HEAD + b"w" * 100,
}


def make_model(folder: Path, **changes: bytes | None) -> Path:
    """A folder with a model; `changes`: other content of a file (dots as _), None to leave it out."""
    folder.mkdir(parents=True)
    content = {**FILES, **{name.replace("_", "."): data for name, data in changes.items()}}
    for name, data in content.items():
        if data is not None:
            (folder / name).write_bytes(data)
    return folder


def make_shelf(folder: Path) -> ModelShelf:
    return ModelShelf(folder / "models", DEMO)


def make_manifest(repo: str, files: dict[str, tuple[int, str]]) -> bytes:
    """As a download writes it; `files`: size and digest by name."""
    entries = {name: {"size": size, "digest": digest} for name, (size, digest) in files.items()}
    return json.dumps({"schema": 1, "repo": repo, "commit": "c", "files": entries}).encode()
