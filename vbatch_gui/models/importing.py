"""Brings a model from a folder or an archive onto the shelf: checked, whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import IO, Any

from vbatch_gui.domain.catalog import CATALOG, is_repo_id
from vbatch_gui.domain.naming import display_name, safe_name
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.models.checksums import is_right, new_hash
from vbatch_gui.models.folder import defect, is_model_file, misfit, missing_files
from vbatch_gui.models.manifest import MANIFEST, parse_manifest
from vbatch_gui.models.shelf import IMPORTING, ModelShelf, explained, sync_folder
from vbatch_gui.models.sources import ARCHIVES, open_source

#: Receives how much is done, 0 to 1.
OnProgress = Callable[[float], None]
IsCancelled = Callable[[], bool]

_READ_BYTES = 1024 * 1024
#: Progress is reported this often at most, in seconds.
_REPORT_SECONDS = 0.1
#: A folder that is called like a model of the catalogue is that one if its size is so near, in shares.
_NEAR = 0.25
_MOST_MANIFEST = 1024 * 1024
_OTHER_FORMATS = re.compile(r"(.*\.(safetensors|gguf|pt|onnx)|pytorch_model.*\.bin|ggml-.*\.bin)$")


def import_model(
    path: Path,
    shelf: ModelShelf,
    on_progress: OnProgress = lambda fraction: None,
    is_cancelled: IsCancelled = lambda: False,
) -> str:
    """Copy the model in the folder or archive `path` onto the shelf; how it is called from now on.

    Raises ModelError (model_broken, model_here, model_busy, disk_full, storage), CancelledError: nothing is
    left of it then.
    """
    with explained(lambda why: f"“{display_name(path.name)}” cannot be imported: {why}."):
        return _Import(path, shelf, on_progress, is_cancelled).run()


class _Import:
    def __init__(
        self, path: Path, shelf: ModelShelf, on_progress: OnProgress, is_cancelled: IsCancelled
    ) -> None:
        self._path = path.expanduser().absolute()
        self._shelf = shelf
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._reported_at = float("-inf")
        self._done = self._total = 0
        self._begin = 0.0  # the share of the work that is listing

    def run(self) -> str:
        source = open_source(self._path, self._is_cancelled)
        self._begin = source.listing_share
        every = {_plain(name): (name, size) for name, size in source.files(self._on_listing).items()}
        every.pop("", None)
        place = self._place_of_model({name: size for name, (_, size) in every.items()})
        wanted = {
            PurePosixPath(name).name: original
            for name, (original, size) in every.items()
            if _parent(name) == place and is_model_file(PurePosixPath(name).name)
        }
        sizes = {name: every[f"{place}/{name}" if place else name][1] for name in wanted}
        manifest = self._manifest(source.read, every.get(f"{place}/{MANIFEST}" if place else MANIFEST))
        self._total = sum(sizes.values())
        target = self._target(place, manifest, sizes["model.bin"])
        self._check_space()
        self._shelf.models_dir.mkdir(parents=True, exist_ok=True)
        with self._shelf.at_once(target, target.name, timeout=1.0):
            self._check_free(target)
            partial = target.with_name(target.name + IMPORTING)
            shutil.rmtree(partial, ignore_errors=True)
            partial.mkdir()
            try:
                self._fill(partial, source.read, wanted, sizes, manifest)
                if target.exists():
                    shutil.rmtree(target)  # a damaged one: this one takes its place
                partial.rename(target)
            except BaseException:
                shutil.rmtree(partial, ignore_errors=True)
                raise
            sync_folder(self._shelf.models_dir)
            shutil.rmtree(self._shelf.partial_of(target), ignore_errors=True)  # a download is not needed now
        self._on_progress(1.0)
        return self._shelf.name_of(target)

    # -- what is in it -----------------------------------------------------------------------------

    def _place_of_model(self, files: Mapping[str, int]) -> str:
        """The folder inside the source that holds the model; "" for its top."""
        names: dict[str, set[str]] = {}
        for name in files:
            names.setdefault(_parent(name), set()).add(PurePosixPath(name).name)
        places = [place for place in sorted(names) if "model.bin" in names[place]]
        complete = [place for place in places if not missing_files(names[place])]
        if "" in complete or len(complete) == 1:
            return "" if "" in complete else complete[0]
        shown = display_name(self._path.name)
        if complete:
            found = ", ".join(display_name(place) for place in complete[:5])
            raise ModelError(
                f"“{shown}” holds several models: {found}.", "Choose one of these folders.", "model_broken"
            )
        if places:
            why = f"it has no {', '.join(missing_files(names[places[0]]))}"
        elif any(_OTHER_FORMATS.match(PurePosixPath(name).name) for name in files):
            why = "it is in another format than CTranslate2"
        else:
            why = "it has no model.bin"
        raise self._unusable(why)

    def _manifest(
        self, read: Callable[..., None], entry: tuple[str, int] | None
    ) -> tuple[bytes, dict[str, Any]] | None:
        """What VBatch wrote when it downloaded the model, on whatever computer; as bytes and as values."""
        if entry is None or entry[1] > _MOST_MANIFEST:
            return None
        content: list[bytes] = []
        read(frozenset({entry[0]}), lambda _, stream: content.append(stream.read()))
        data = parse_manifest(content[0])
        return (content[0], data) if data is not None else None

    def _target(self, place: str, manifest: tuple[bytes, dict[str, Any]] | None, weights: int) -> Path:
        """Where it shall lie: as if it had been downloaded, where it is known which model it is."""
        own = self._path.name
        if not self._path.is_dir():
            own = next((own[: -len(end)] for end in ARCHIVES[::-1] if own.lower().endswith(end)), own)
        parts = [*self._path.parts[:-1], own, *PurePosixPath(place).parts]
        repo = str(manifest[1]["repo"]) if manifest else _repo_in(parts) or _catalogued(parts[-1], weights)
        if is_repo_id(repo):
            return self._shelf.folder_of(repo)
        name = next((part for part in reversed(parts) if not _is_commit(part)), "model")
        # Not with "--": that would be the name of a model on the Hub.
        return self._shelf.models_dir / re.sub("-{2,}", "-", safe_name(name, "model"))

    def _check_space(self) -> None:
        free = self._shelf.free_bytes()
        if self._total > free:
            raise ModelError(
                f"There is not enough space for this model: it needs {_megabytes(self._total)} in"
                f" {self._shelf.models_dir}, {_megabytes(free)} are free.",
                "Free some space and try again, or choose a smaller model.",
                code="disk_full",
            )

    def _check_free(self, target: Path) -> None:
        if target.exists() and not defect(target):
            shown = display_name(target.name.replace("--", "/", 1))
            raise ModelError(
                f"The model “{shown}” is already on this computer.",
                "Delete it first if the other one shall take its place.",
                code="model_here",
            )
        if self._path == target:
            raise self._unusable(defect(target))

    # -- copying -----------------------------------------------------------------------------------

    def _fill(
        self,
        partial: Path,
        read: Callable[..., None],
        wanted: Mapping[str, str],
        sizes: Mapping[str, int],
        manifest: tuple[bytes, dict[str, Any]] | None,
    ) -> None:
        names = {original: name for name, original in wanted.items()}
        digests = {}
        if manifest is not None:
            digests = {name: str(file.get("digest", "")) for name, file in manifest[1]["files"].items()}

        def take(original: str, stream: IO[bytes]) -> None:
            name = names[original]
            self._copy(stream, partial / name, sizes[name], digests.get(name, "commit:"))

        read(frozenset(names), take)
        if manifest is not None:
            (partial / MANIFEST).write_bytes(manifest[0])
        problem = misfit(partial)
        if problem:
            raise self._unusable(problem)

    def _copy(self, stream: IO[bytes], path: Path, size: int, digest: str) -> None:
        """One file, no larger than it was said to be: an archive that lies must not fill the disk."""
        written, found = 0, new_hash(digest, size)
        with path.open("xb") as file:
            while piece := stream.read(_READ_BYTES):
                if self._is_cancelled():
                    raise CancelledError
                written += len(piece)
                if written > size:
                    break
                file.write(piece)
                if not digest.startswith("commit:"):
                    found.update(piece)
                self._done += len(piece)
                self._tell(self._begin + (1 - self._begin) * self._done / max(1, self._total))
            file.flush()
            os.fsync(file.fileno())
        if written != size:
            raise self._unusable(f"{path.name} is not complete")
        if not is_right(found, digest):
            raise self._unusable(f"the checksum of {path.name} is wrong")

    def _on_listing(self, fraction: float) -> None:
        self._tell(fraction * self._begin)

    def _tell(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self._reported_at >= _REPORT_SECONDS:
            self._reported_at = now
            self._on_progress(min(1.0, fraction))

    def _unusable(self, why: str) -> ModelError:
        return ModelError(
            f"“{display_name(self._path.name)}” cannot be used as a speech model: {why}.",
            "It must be a Whisper model in CTranslate2 format, with model.bin, config.json, tokenizer.json"
            " and vocabulary.json.",
            code="model_broken",
        )


def _plain(name: str) -> str:
    """A path inside an archive in one spelling; "" for one that leads out of it."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
    return "" if ".." in parts else "/".join(parts)


def _parent(name: str) -> str:
    return name.rpartition("/")[0]


def _repo_in(parts: list[str]) -> str:
    """The Hugging Face id that a cache of theirs, or a folder of ours, has in its path; else ""."""
    for part in reversed(parts):
        if part.startswith("models--"):
            return part[len("models--") :].replace("--", "/", 1)
    repo = parts[-1].replace("--", "/", 1)
    return repo if any(entry.repo == repo for entry in CATALOG) else ""


def _catalogued(name: str, weights: int) -> str:
    """The id of the model of the catalogue that is called so and has about that size in bytes; else ""."""
    for entry in CATALOG:
        same = name.lower() in (entry.name.lower(), entry.repo.rpartition("/")[2].lower())
        if entry.repo and same and abs(weights - entry.size) <= _NEAR * entry.size:
            return entry.repo
    return ""


def _is_commit(name: str) -> bool:
    return bool(re.fullmatch("[0-9a-f]{40}", name)) or name == "snapshots"


def _megabytes(size: int) -> str:
    return f"{size / 1024**2:.0f} MB" if size < 10 * 1024**3 else f"{size / 1024**3:.1f} GB"
