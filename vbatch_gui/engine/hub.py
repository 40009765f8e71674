"""What VBatch asks of the Hugging Face Hub: the files of a repository, and their bytes from any position on.

The library `huggingface_hub` (0.30 and newer) does all that speaks the Hub's language: endpoint, offline
switch, token, proxies, redirects, the listing with its checksums, the kinds of refusal. Only the loop that
reads the body of an answer is ours: newer versions of `snapshot_download` keep no partial file (they begin
anew after a cancel or a crash), `http_get` of the older ones appends a whole file to a partial one where a
server ignores `Range`, and both report and can be stopped only every 10 MB. It reads plain HTTP, not Xet.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from vbatch_gui.errors import ModelError
from vbatch_gui.models.folder import is_model_file

log = logging.getLogger(__name__)

CHUNK_BYTES = 64 * 1024
_CONTENT_RANGE = re.compile(r"bytes (\d+)-")


class ConnectionBroken(Exception):  # noqa: N818 (it never leaves the engine, and reads better)
    """The connection failed while a file was read: worth another try."""


@dataclass(frozen=True)
class HubFile:
    """A file of a repository: `size` in bytes, `digest` as ``sha256:…``, ``git-sha1:…`` or ``commit:…``.

    ``commit:`` stands where the Hub gives no checksum: nothing to verify, but tells one version from another.
    """

    name: str
    size: int
    digest: str


@dataclass(frozen=True)
class HubRepo:
    """One commit of a repository, with the files that make a model, the largest last."""

    repo_id: str
    commit: str
    files: tuple[HubFile, ...]


class Hub:
    """The Hugging Face Hub, or another server that speaks its language.

    Attributes:
        endpoint: its address; None for HF_ENDPOINT or else huggingface.co.
        timeout: seconds of silence after which a connection counts as broken.
    """

    def __init__(self, endpoint: str | None = None, timeout: float = 20.0) -> None:
        self.endpoint = endpoint
        self.timeout = timeout

    @property
    def host(self) -> str:
        """Its name, as a person knows it."""
        address = self.endpoint or os.environ.get("HF_ENDPOINT") or "https://huggingface.co"
        return urlsplit(address).netloc or address

    def repo(self, repo_id: str, model: str) -> HubRepo:
        """What `repo_id` holds at present. `model` is how the user calls it, for the words of errors.

        Raises ModelError: model_unknown, model_offline, model_download.
        """
        hf = _library()
        try:
            info = hf.HfApi(endpoint=self.endpoint).model_info(
                repo_id, files_metadata=True, timeout=self.timeout
            )
        except Exception as error:
            raise self._explained(error, model) or self._offline(error, model) from error
        commit = info.sha or "main"
        files = [
            HubFile(sibling.rfilename, _size(sibling), _digest(sibling, commit))
            for sibling in info.siblings or ()
            if is_model_file(sibling.rfilename)
            and "/" not in sibling.rfilename
            and "\\" not in sibling.rfilename
        ]
        return HubRepo(repo_id, commit, tuple(sorted(files, key=lambda file: file.size)))

    def read(self, repo: HubRepo, file: HubFile, start: int, model: str) -> Iterator[tuple[int, bytes]]:
        """The bytes of `file` from `start` on, each piece with its position in the file.

        A server that cannot begin in the middle begins at 0: the first position tells. Raises
        ConnectionBroken where it is worth to try again, ModelError where it is not.
        """
        hf = _library()
        url = hf.hf_hub_url(repo.repo_id, file.name, revision=repo.commit, endpoint=self.endpoint)
        # Compressed on the way, neither the size nor the range would be that of the file.
        headers = {**hf.utils.build_hf_headers(), "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        try:
            with _get(hf, url, headers, self.timeout) as response:
                hf.utils.hf_raise_for_status(response)
                position = _begins_at(response.status_code, response.headers.get("Content-Range"))
                # requests (below 1.0) and httpx, on which huggingface_hub stands, differ in this name only.
                pieces = getattr(response, "iter_bytes", None) or response.iter_content
                for piece in pieces(CHUNK_BYTES):
                    yield position, piece
                    position += len(piece)
        except GeneratorExit:
            raise
        except Exception as error:
            explained = self._explained(error, model)
            if explained is not None and _status(error) not in (408, 416, 429) and _status(error) < 500:
                raise explained from error
            log.info("reading %s of %s from byte %d: %s", file.name, repo.repo_id, start, error)
            raise ConnectionBroken(str(error)) from error

    def _explained(self, error: Exception, model: str) -> ModelError | None:
        """The words for an answer of the Hub; None where there was no answer."""
        hf = _library()
        if isinstance(error, hf.errors.GatedRepoError) or _status(error) == 403:
            return ModelError(
                f"The model “{model}” is not open to everyone: {self.host} refuses it without permission.",
                f"Accept its terms on {self.host}, log in with `hf auth login` (or set HF_TOKEN),"
                " and try again.",
                code="model_download",
            )
        not_found = (hf.errors.RepositoryNotFoundError, hf.errors.RevisionNotFoundError)
        if isinstance(error, (*not_found, hf.errors.HFValidationError)) or _status(error) == 404:
            return ModelError(
                f"There is no model “{model}” on {self.host}.",
                "Check how it is written: owner/name. For a private one, log in with `hf auth login`"
                " (or set HF_TOKEN).",
                code="model_unknown",
            )
        if _status(error) == 401:
            return ModelError(
                f"{self.host} does not accept the token that is set on this computer.",
                "Log in again with `hf auth login`, or remove the token (`hf auth logout`, HF_TOKEN).",
                code="model_download",
            )
        if _status(error):
            return ModelError(
                f"The model “{model}” cannot be downloaded: {self.host} answers with error {_status(error)}.",
                "Try again later.",
                code="model_download",
            )
        return None

    def _offline(self, error: Exception, model: str) -> ModelError:
        log.info("asking %s for %s: %s: %s", self.host, model, type(error).__name__, error)
        switch = isinstance(error, _library().errors.OfflineModeIsEnabled)
        why = "the variable HF_HUB_OFFLINE is set" if switch else f"there is no connection to {self.host}"
        first = "Unset HF_HUB_OFFLINE and try again." if switch else "Connect to the internet and try again."
        other = (
            "Or choose a model that is installed (“demo” works at once, but only knows a few hundred words),"
            " or copy the folder of a model to this computer and choose that folder."
        )
        return ModelError(
            f"The model “{model}” is not on this computer, and it cannot be downloaded: {why}.",
            f"{first} {other}",
            code="model_offline",
        )


def _library() -> Any:
    """The library, imported when it is first needed, for it is slow to import and reads the environment."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    import huggingface_hub
    import huggingface_hub.errors
    import huggingface_hub.utils

    return huggingface_hub


def _get(hf: Any, url: str, headers: dict[str, str], timeout: float) -> AbstractContextManager[Any]:
    """A GET whose body is not read yet, through the library's own session (proxies, certificates, hooks)."""
    session = hf.utils.get_session()
    if callable(getattr(session, "stream", None)):  # httpx; in requests it is a switch
        return session.stream("GET", url, headers=headers, timeout=timeout, follow_redirects=True)  # type: ignore[no-any-return]
    return session.get(url, headers=headers, timeout=timeout, stream=True)  # type: ignore[no-any-return]


def _begins_at(status: int, content_range: str | None) -> int:
    if status != 206:
        return 0
    found = _CONTENT_RANGE.match(content_range or "")
    if not found:
        raise ConnectionBroken(f"a part of the file, but which? Content-Range: {content_range}")
    return int(found[1])


def _status(error: Exception) -> int:
    """The HTTP status that `error` tells of, 0 if it is of another kind."""
    status = int(getattr(getattr(error, "response", None), "status_code", None) or 0)
    return status if status >= 400 else 0


def _size(sibling: Any) -> int:
    if sibling.size is None:
        raise ModelError(
            "The server does not say how large the files of this model are.",
            "Choose another address for downloads (HF_ENDPOINT).",
            code="model_download",
        )
    return int(sibling.size)


def _digest(sibling: Any, commit: str) -> str:
    if sibling.lfs:
        return f"sha256:{sibling.lfs.sha256}"
    return f"git-sha1:{sibling.blob_id}" if sibling.blob_id else f"commit:{commit}"
