"""The models of the engine: those on this computer, and those that it brings here from the Hub."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from vbatch_gui.engine.downloads import Download, Patience
from vbatch_gui.engine.hub import Hub, HubRepo
from vbatch_gui.engine.interruptible import interruptible
from vbatch_gui.errors import ModelError
from vbatch_gui.models.folder import defect, missing_files
from vbatch_gui.models.manifest import bytes_so_far
from vbatch_gui.models.shelf import ModelShelf, sync_folder


class ModelStore(ModelShelf):
    """A shelf that can be added to."""

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
        super().__init__(models_dir, demo_dir)
        self._hub = Hub(endpoint, timeout)
        self._patience = patience

    def install(
        self, model: str, on_progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
    ) -> Path:
        """The folder of `model`, downloaded if it is not here yet.

        `on_progress` gets bytes done and bytes in all, up to ten times a second; they grow, but for a server
        that can only begin anew. Where another process or thread downloads the same model already, this waits
        for it. Raises ModelError, CancelledError, OSError; what has come is kept for the next call.
        """
        found = self.find(model)
        repo = self.repo_of(model)
        if found is not None or repo is None:
            return found or self._local(model)
        self.models_dir.mkdir(parents=True, exist_ok=True)
        target = self.folder_of(repo)
        partial = self.partial_of(target)

        def show_the_others() -> None:
            if (state := bytes_so_far(partial)) is not None:
                on_progress(*state)

        with self.in_turn(target, show_the_others, is_cancelled):
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
            sync_folder(self.models_dir)
        return target

    @staticmethod
    def model_bytes(path: Path) -> int:
        """The size in bytes of the weights of the model in the folder `path`. Raises OSError."""
        return (path / "model.bin").stat().st_size

    def _ask(self, repo: str, model: str, is_cancelled: Callable[[], bool]) -> HubRepo:
        """What the Hub holds, checked to be a model."""

        def answer() -> Iterator[HubRepo]:
            yield self._hub.repo(repo, model)

        wanted = next(interruptible(answer(), is_cancelled))
        missing = missing_files([file.name for file in wanted.files])
        if missing:
            raise ModelError(
                f"“{model}” on {self._hub.host} is not a speech model in CTranslate2 format: it has no"
                f" {', '.join(missing)}.",
                "Choose a repository that was made for faster-whisper; many have “faster-whisper” or “ct2” in"
                " their names.",
                code="model_broken",
            )
        return wanted

    @staticmethod
    def _set_back(target: Path, partial: Path) -> None:
        """A damaged model becomes a download that broke off: what is good of it is not fetched again."""
        if partial.exists():
            shutil.rmtree(target)
        else:
            target.rename(partial)
