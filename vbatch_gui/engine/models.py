"""The speech models on this computer: found by what the user calls them, and brought here if they are not.

A model is called by a name of the catalogue (`demo`, `small`, `turbo` …), a Hugging Face id (`owner/name`)
or the path of a folder in CTranslate2 format. Downloaded ones lie in `<models_dir>/<owner>--<name>`; that
folder exists only when it is complete: it gets its name in one step when all files are there and verified.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.domain.catalog import CATALOG, find_entry, is_repo_id
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.engine.downloads import Download, Patience, bytes_so_far, read_manifest
from vbatch_gui.engine.hub import Hub, HubRepo
from vbatch_gui.engine.interruptible import POLL_SECONDS, interruptible
from vbatch_gui.engine.model_folder import defect, missing_files, size_on_disk
from vbatch_gui.errors import CancelledError, ModelError

_PARTIAL = ".partial"


@dataclass(frozen=True)
class InstalledModel:
    """A model that works at once: as the user calls it, where it lies, and its size in bytes."""

    name: str
    path: Path
    size: int


class ModelStore:
    """Finds and installs models.

    Attributes:
        models_dir: where downloaded models lie; made when the first one is downloaded.
        demo_dir: the bundled model.
    """

    def __init__(
        self,
        models_dir: Path,
        demo_dir: Path,
        endpoint: str | None = None,
        timeout: float = 20.0,
        patience: Patience | None = None,
    ) -> None:
        """`endpoint`: the Hub's address, else HF_ENDPOINT, else huggingface.co. `timeout`: seconds of silence
        after which a connection counts as broken; `patience`: how often it is then tried again."""
        self.models_dir = models_dir
        self.demo_dir = demo_dir
        self._hub = Hub(endpoint, timeout)
        self._patience = patience

    def find(self, model: str) -> Path | None:
        """The folder of `model`, complete; None if it must be downloaded first.

        Raises ModelError: model_unknown where nothing is called so, model_broken for a folder of the user's
        (or the bundled one) that is no model.
        """
        repo = self._repo_of(model)
        if repo is None:
            return self._local(model)
        folder = self._folder(repo)
        return folder if folder.is_dir() and not defect(folder) else None

    def install(
        self, model: str, on_progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
    ) -> Path:
        """The folder of `model`, downloaded if it is not here yet.

        `on_progress` gets bytes done and bytes in all, up to ten times a second; they grow, but for a server
        that can only begin anew. Where another process or thread downloads the same model already, this waits
        for it. Raises ModelError, CancelledError, OSError; what has come is kept for the next call.
        """
        found = self.find(model)
        repo = self._repo_of(model)
        if found is not None or repo is None:
            return found or self._local(model)
        self.models_dir.mkdir(parents=True, exist_ok=True)
        target = self._folder(repo)
        partial = target.with_name(target.name + _PARTIAL)
        with self._lock(target, partial, on_progress, is_cancelled):
            if target.is_dir():
                if not defect(target):
                    return target  # the other one was through
                self._set_back(target, partial)
            wanted = self._ask(repo, model, is_cancelled)
            Download(
                self._hub, wanted, model, partial, on_progress, is_cancelled, patience=self._patience
            ).run()
            problem = defect(partial)
            if problem:
                shutil.rmtree(partial)
                raise ModelError(
                    f"The model “{model}” cannot be used: {problem}.", "Choose another model.", "model_broken"
                )
            partial.rename(target)
            _sync_folder(self.models_dir)
        return target

    def installed(self) -> list[InstalledModel]:
        """The models that work at once, the bundled one first, then by name."""
        names = {entry.repo: entry.name for entry in CATALOG if entry.repo}
        found = []
        for folder in self.models_dir.iterdir() if self.models_dir.is_dir() else ():
            if folder.is_dir() and not folder.name.endswith(_PARTIAL) and not defect(folder):
                repo = (read_manifest(folder) or {}).get("repo") or folder.name.replace("--", "/", 1)
                found.append(InstalledModel(names.get(repo, repo), folder, size_on_disk(folder)))
        found.sort(key=lambda model: model.name)
        if self.demo_dir.is_dir() and not defect(self.demo_dir):
            found.insert(0, InstalledModel(DEMO_MODEL, self.demo_dir, size_on_disk(self.demo_dir)))
        return found

    @staticmethod
    def model_bytes(path: Path) -> int:
        """The size in bytes of the weights of the model in the folder `path`. Raises OSError."""
        return (path / "model.bin").stat().st_size

    # -- which one is meant ------------------------------------------------------------------------

    def _repo_of(self, model: str) -> str | None:
        """The Hugging Face id of `model`; None for the bundled one and for a folder."""
        entry = find_entry(model)
        if entry is not None:
            return entry.repo or None
        if _is_folder(model):
            return None  # a folder of the form owner/name goes before the Hub, as in faster-whisper
        return model if is_repo_id(model) else None

    def _folder(self, repo: str) -> Path:
        return self.models_dir / repo.replace("/", "--")

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

    # -- bringing it here --------------------------------------------------------------------------

    def _ask(self, repo: str, model: str, is_cancelled: Callable[[], bool]) -> HubRepo:
        """What the Hub holds, checked to be a model."""

        def answer() -> Iterator[HubRepo]:
            yield self._hub.repo(repo, model)

        wanted = next(interruptible(answer(), is_cancelled))
        missing = missing_files([file.name for file in wanted.files])
        if missing:
            raise ModelError(
                f"“{model}” on {self._hub.host} is not a speech model in CTranslate2 format: it has no"
                f" {' and no '.join(missing)}.",
                "Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in"
                " their names.",
                code="model_broken",
            )
        return wanted

    @contextmanager
    def _lock(
        self,
        target: Path,
        partial: Path,
        on_progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> Iterator[None]:
        """Held by the one that downloads to `target`; shows the other's progress while it waits."""
        from filelock import FileLock, Timeout

        lock = FileLock(target.with_name(target.name + ".lock"))
        while True:
            try:
                lock.acquire(timeout=POLL_SECONDS)
                break
            except Timeout:
                if is_cancelled():
                    raise CancelledError from None
                if (state := bytes_so_far(partial)) is not None:
                    on_progress(*state)
        try:
            yield
        finally:
            lock.release()

    @staticmethod
    def _set_back(target: Path, partial: Path) -> None:
        """A damaged model becomes a download that broke off: what is good of it is not fetched again."""
        if partial.exists():
            shutil.rmtree(target)
        else:
            target.rename(partial)


def _is_folder(model: str) -> bool:
    try:
        return bool(model) and Path(model).expanduser().is_dir()
    except (OSError, ValueError, RuntimeError):  # too long, a NUL byte, no such user
        return False


def _sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
