"""The folder in which the models lie: which are there, which are on their way; what is deleted from it.

A model is called by a name of the catalogue (`demo`, `small`, `turbo` …), a Hugging Face id (`owner/name`)
or the path of a folder in CTranslate2 format. Downloaded ones lie in `<models_dir>/<owner>--<name>`; that
folder exists only when it is complete: it gets its name in one step when all files are there and verified.
What is being brought here or taken away bears the ending `.partial`, and is locked meanwhile.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.domain.catalog import CATALOG, find_entry, is_repo_id
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.models.folder import defect, size_on_disk
from vbatch_gui.models.manifest import MANIFEST, bytes_so_far, read_manifest

#: The ending of a download that is not complete, of an import, and of what is being deleted.
PARTIAL = ".partial"
IMPORTING = ".import.partial"
DELETING = ".delete.partial"
#: Seconds between two looks at a lock that somebody else holds.
POLL_SECONDS = 0.1


@dataclass(frozen=True)
class InstalledModel:
    """A model on this disk: as the user calls it, where it lies, and its size in bytes.

    Attributes:
        problem: what is wrong with it, as half a sentence; empty for one that works at once.
    """

    name: str
    path: Path
    size: int
    problem: str = ""


@dataclass(frozen=True)
class PartialModel:
    """A download that is not complete: bytes that are here, bytes in all.

    Attributes:
        is_growing: somebody downloads it at this moment.
    """

    name: str
    path: Path
    done: int
    total: int
    is_growing: bool


class ModelShelf:
    """Finds models, and takes them away.

    Attributes:
        models_dir: where downloaded models lie; made when the first one is downloaded.
        demo_dir: the bundled model.
    """

    def __init__(self, models_dir: Path, demo_dir: Path) -> None:
        self.models_dir = models_dir
        self.demo_dir = demo_dir

    # -- what is there -----------------------------------------------------------------------------

    def find(self, model: str) -> Path | None:
        """The folder of `model`, complete; None if it must be downloaded first.

        Raises ModelError: model_unknown where nothing is called so, model_broken for a folder of the user's
        (or the bundled one) that is no model.
        """
        repo = self.repo_of(model)
        if repo is None:
            return self._local(model)
        folder = self.folder_of(repo)
        return folder if folder.is_dir() and not defect(folder) else None

    def contents(self) -> list[InstalledModel]:
        """All models that are here, the damaged ones too; the bundled one first, then by name."""
        found = []
        for folder in self._folders():
            if not folder.name.endswith(PARTIAL) and _is_model(folder):
                with suppress(OSError):  # deleted at this moment
                    size, problem = size_on_disk(folder), defect(folder)
                    found.append(InstalledModel(self.name_of(folder), folder, size, problem))
        found.sort(key=lambda model: model.name)
        if self.demo_dir.is_dir():
            size, problem = size_on_disk(self.demo_dir), defect(self.demo_dir)
            found.insert(0, InstalledModel(DEMO_MODEL, self.demo_dir, size, problem))
        return found

    def installed(self) -> list[InstalledModel]:
        """The models that work at once, the bundled one first, then by name."""
        return [model for model in self.contents() if not model.problem]

    def partials(self) -> list[PartialModel]:
        """The downloads that are not complete."""
        found = []
        for folder in self._folders():
            if not folder.name.endswith(PARTIAL) or folder.name.endswith((IMPORTING, DELETING)):
                continue
            target = folder.with_name(folder.name[: -len(PARTIAL)])
            done, total = bytes_so_far(folder) or (0, 0)
            name = self.name_of(target, read_manifest(folder))
            found.append(PartialModel(name, folder, done, total, self._is_locked(target)))
        return found

    def free_bytes(self) -> int:
        """What the disk of the models folder has room for, in bytes. Raises OSError."""
        place = self.models_dir
        while not place.is_dir() and place != place.parent:
            place = place.parent
        return shutil.disk_usage(place).free

    # -- which one is meant ------------------------------------------------------------------------

    def repo_of(self, model: str) -> str | None:
        """The Hugging Face id of `model`; None for the bundled one and for a folder."""
        entry = find_entry(model)
        if entry is not None:
            return entry.repo or None
        if _is_folder(model):
            return None  # a folder of the form owner/name goes before the Hub, as in faster-whisper
        return model if is_repo_id(model) else None

    def folder_of(self, repo: str) -> Path:
        """Where the model of that Hugging Face id lies, or will."""
        return self.models_dir / repo.replace("/", "--")

    def name_of(self, folder: Path, manifest: dict[str, object] | None = None) -> str:
        """How options call the model in a folder of this shelf: by a path where no other name leads to it."""
        manifest = manifest or read_manifest(folder) or {}
        repo = str(manifest.get("repo") or folder.name.replace("--", "/", 1))
        if not is_repo_id(repo) or self.folder_of(repo) != folder:
            return str(folder)
        return next((entry.name for entry in CATALOG if entry.repo == repo), repo)

    def _local(self, model: str) -> Path:
        if model == DEMO_MODEL:
            folder, hint = self.demo_dir, "Install VBatch again."
        else:
            folder = Path(model).expanduser()
            hint = (
                "Choose a folder in CTranslate2 format, with model.bin, config.json, tokenizer.json and"
                " vocabulary.json, as `ct2-transformers-converter --copy_files tokenizer.json"
                " preprocessor_config.json` makes it."
            )
            if not _is_folder(model):
                names = ", ".join(entry.name for entry in CATALOG[:7])
                raise ModelError(
                    f"There is no model “{model}”.",
                    f"Choose one of {names} …, a Hugging Face id (owner/name), or the folder of a model.",
                    code="model_unknown",
                )
        problem = defect(folder)
        if problem:
            raise ModelError(f"The model in {folder} cannot be used: {problem}.", hint, code="model_broken")
        return folder.absolute()

    def _folders(self) -> list[Path]:
        try:
            return sorted(folder for folder in self.models_dir.iterdir() if folder.is_dir())
        except OSError:  # none yet, or a drive that is not connected
            return []

    # -- taking away -------------------------------------------------------------------------------

    def delete(self, model: str, timeout: float = 1.0) -> None:
        """Delete a model of this shelf; whoever looks at it has `timeout` seconds to let go.

        Raises ModelError (model_busy, model_unknown, storage, model).
        """
        if model == DEMO_MODEL:
            raise ModelError("The model “demo” is a part of VBatch and cannot be deleted.")
        repo = self.repo_of(model)
        folder = Path(model) if repo is None else self.folder_of(repo)
        if folder.parent != self.models_dir or not folder.is_dir() or not _is_model(folder):
            raise ModelError(
                f"The model “{model}” is not among the models that VBatch keeps.",
                f"Those lie in {self.models_dir}.",
                code="model_unknown",
            )
        with (
            explained(lambda why: f"The model “{model}” cannot be deleted: {why}."),
            self.at_once(folder, model, timeout),
        ):
            self._remove(folder, folder.with_name(folder.name + DELETING))

    def drop_partial(self, model: str, timeout: float = 10.0) -> None:
        """Delete what has come of a download; whoever still holds it has `timeout` seconds to let go.

        Nothing happens where there is none. Raises ModelError (model_busy, storage).
        """
        repo = self.repo_of(model)
        if repo is None:
            return
        target = self.folder_of(repo)
        partial = self.partial_of(target)
        if partial.is_dir():
            with (
                explained(lambda why: f"The download of “{model}” cannot be deleted: {why}."),
                self.at_once(target, model, timeout),
            ):
                if partial.is_dir():
                    self._remove(partial, target.with_name(target.name + DELETING))

    def sweep(self) -> None:
        """Delete what imports and deletions left behind that were killed. Never raises."""
        for folder in self._folders():
            for ending in (IMPORTING, DELETING):
                if folder.name.endswith(ending):
                    target = folder.with_name(folder.name[: -len(ending)])
                    with suppress(ModelError, OSError), self.at_once(target, target.name):
                        shutil.rmtree(folder)

    @staticmethod
    def partial_of(target: Path) -> Path:
        """Where a download to `target` grows."""
        return target.with_name(target.name + PARTIAL)

    @staticmethod
    def _remove(folder: Path, doomed: Path) -> None:
        """In one step it is no longer there; what is deleted half after that is nobody's model."""
        shutil.rmtree(doomed, ignore_errors=True)
        folder.rename(doomed)
        shutil.rmtree(doomed)

    # -- one at a time -----------------------------------------------------------------------------

    @contextmanager
    def at_once(self, target: Path, model: str, timeout: float = 0.0) -> Iterator[None]:
        """Holds the lock of `target`, which is to be free within `timeout` seconds.

        Raises ModelError, model_busy.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(_lock_file(target))
        try:
            lock.acquire(timeout=timeout, poll_interval=POLL_SECONDS)
        except Timeout:
            raise ModelError(
                f"The model “{model}” is being downloaded or imported at this moment.",
                "Wait until that is done, or cancel it.",
                code="model_busy",
            ) from None
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def in_turn(
        self, target: Path, on_wait: Callable[[], None], is_cancelled: Callable[[], bool]
    ) -> Iterator[None]:
        """Holds the lock of `target`; `on_wait` is called again and again while another one does.

        Raises CancelledError.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(_lock_file(target))
        while True:
            try:
                lock.acquire(timeout=POLL_SECONDS)
                break
            except Timeout:
                if is_cancelled():
                    raise CancelledError from None
                on_wait()
        try:
            yield
        finally:
            lock.release()

    def _is_locked(self, target: Path) -> bool:
        if not _lock_file(target).exists():
            return False
        try:
            with self.at_once(target, target.name):
                return False
        except (ModelError, OSError):
            return True


@contextmanager
def explained(say: Callable[[str], str]) -> Iterator[None]:
    """Within it, an error of the file system is a ModelError; `say` tells what could not be done, and why."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            hint, code = "Free some space and try again.", "disk_full"
        else:
            hint, code = "Check that the drive is connected and that the folder may be written.", "storage"
        where = f" ({display_name(str(error.filename))})" if error.filename else ""
        raise ModelError(say(f"{error.strerror or error}{where}"), hint, code) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _lock_file(target: Path) -> Path:
    return target.with_name(target.name + ".lock")


def _is_model(folder: Path) -> bool:
    """Whether it is, or was, a model: whoever keeps other things beside the models keeps them."""
    return (folder / "model.bin").exists() or (folder / MANIFEST).exists()


def _is_folder(model: str) -> bool:
    try:
        return bool(model) and Path(model).expanduser().is_dir()
    except (OSError, ValueError, RuntimeError):  # too long, a NUL byte, no such user
        return False
