"""A local server that speaks as much of the Hugging Face Hub as a download needs; faults on demand."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

#: The repository of every FakeHub.
REPO = "vbatch/demo"
#: Files from this size on are "large": the Hub gives their SHA-256, for the others git's own checksum.
LARGE = 1024 * 1024


def _other_host() -> str:
    """Another name of this machine; a bare container may not know its usual one."""
    try:
        socket.getaddrinfo("localhost", None, socket.AF_INET)
    except OSError:
        return "127.1"  # the same address in another spelling
    return "localhost"


_INFO = re.compile(r"/api/models/([^/]+/[^/]+)(?:/revision/[^/]+)?")
_FILE = re.compile(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)")


@dataclass(frozen=True)
class Sent:
    """One answer with bytes of a file: `start` is the first byte asked for, `sent` how many went out."""

    name: str
    start: int
    sent: int
    status: int
    authorized: bool


@dataclass
class Faults:
    """What goes wrong; all may be changed while the server runs.

    Attributes:
        break_after: bytes of a large file after which the connection is cut; in the next `breaks` answers.
        stall_after: bytes of a large file after which the server falls silent, until `release`.
        refuse_range: answers with the whole file, whatever was asked for.
        garble: names of files whose bytes are not those of the checksum.
        advertise: names of files with sizes that are not theirs.
        refuse: what every request gets: a status and the Hub's name for the error.
        no_checksums: the listing has sizes, but no checksums.
    """

    break_after: int | None = None
    breaks: int = 0
    stall_after: int | None = None
    refuse_range: bool = False
    garble: frozenset[str] = frozenset()
    advertise: Mapping[str, int] = field(default_factory=dict)
    refuse: tuple[int, str] | None = None
    no_checksums: bool = False


class FakeHub:
    """Serves `files` as the repository REPO at `endpoint`. A context manager: the server lives in its block.

    Attributes:
        files: name and content; may be changed, as by an upload.
        faults: what goes wrong. log: the answers with bytes of files, in order of their end.
        listed: how often the list of files was asked for. stalled: set once an answer stalls.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)
        self.faults = Faults()
        self.log: list[Sent] = []
        self.listed = 0
        self.stalled = threading.Event()
        self._released = threading.Event()
        self._idle = threading.Condition()
        self._busy = 0
        hub = self

        class Handler(_Handler):
            pass

        Handler.hub = hub
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @classmethod
    def of_folder(cls, folder: Path) -> FakeHub:
        """A hub whose repository holds the files of `folder`, and one that no download needs."""
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
        return cls({**files, "README.md": b"# A model card\n", "original/model.bin": b"another"})

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def commit(self) -> str:
        """Changes with the files, as a commit does."""
        return hashlib.sha1(b"".join(self.files.values())).hexdigest()

    def sent_of(self, name: str) -> list[Sent]:
        """The answers with bytes of that file, when no answer is in hand any more."""
        with self._idle:
            assert self._idle.wait_for(lambda: not self._busy, timeout=10), "an answer hangs"
            return [sent for sent in self.log if sent.name == name]

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Around each answer with a file."""
        with self._idle:
            self._busy += 1
        try:
            yield
        finally:
            with self._idle:
                self._busy -= 1
                self._idle.notify_all()

    def release(self) -> None:
        """End all stalls, those in hand and those to come."""
        self.faults.stall_after = None
        self._released.set()

    def wait_for_release(self) -> None:
        self._released.wait(30)

    def __enter__(self) -> FakeHub:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: FakeHub

    def log_message(self, format: str, *args: object) -> None:
        pass  # the tests read `log`

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        info, file = _INFO.fullmatch(path), _FILE.fullmatch(path)
        if self.hub.faults.refuse:
            self._refuse(*self.hub.faults.refuse)
        elif info and info[1] == REPO:
            self._answer_info()
        elif file and file[1] == REPO and file[3] in self.hub.files and file[2] == self.hub.commit:
            if len(self.hub.files[file[3]]) >= LARGE:
                self._redirect(file[3])
            else:
                self._answer_file(file[3])
        elif path.startswith("/store/"):
            self._answer_file(path[len("/store/") :])
        else:
            self._refuse(404, "EntryNotFound" if file else "RepoNotFound")

    def _refuse(self, status: int, code: str) -> None:
        self.send_response(status)
        self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _redirect(self, name: str) -> None:
        """Large files lie on another host, as with the real Hub."""
        self.send_response(302)
        self.send_header("Location", f"http://{_other_host()}:{self.hub.port}/store/{name}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _answer_info(self) -> None:
        self.hub.listed += 1
        siblings = [self._sibling(name, data) for name, data in self.hub.files.items()]
        body = json.dumps(
            {"id": REPO, "modelId": REPO, "sha": self.hub.commit, "siblings": siblings}
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _sibling(self, name: str, data: bytes) -> dict[str, object]:
        size = self.hub.faults.advertise.get(name, len(data))
        entry: dict[str, object] = {"rfilename": name, "size": size}
        if self.hub.faults.no_checksums:
            return entry
        entry["blobId"] = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
        if len(data) >= LARGE:
            entry["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": size, "pointerSize": 134}
        return entry

    def _answer_file(self, name: str) -> None:
        with self.hub.answering():
            self._send_file(name)

    def _send_file(self, name: str) -> None:
        faults, data = self.hub.faults, self.hub.files[name]
        if name in faults.garble:
            data = bytes(255 - byte for byte in data)
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(asked[1]) if asked and not faults.refuse_range else 0
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data) - start))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.end_headers()
        sent = 0
        try:
            sent = self._send(data[start:], can_fail=len(data) >= LARGE)
        except OSError:
            self.close_connection = True  # the client left
        finally:
            status = 206 if start else 200
            asked_start = int(asked[1]) if asked else 0
            self.hub.log.append(Sent(name, asked_start, sent, status, "Authorization" in self.headers))

    def _send(self, body: bytes, can_fail: bool) -> int:
        faults = self.hub.faults
        if can_fail and faults.breaks and faults.break_after is not None and len(body) > faults.break_after:
            faults.breaks -= 1
            self.wfile.write(body[: faults.break_after])
            self.close_connection = True  # less than the Content-Length
            return faults.break_after
        if can_fail and faults.stall_after is not None and len(body) > faults.stall_after:
            cut = faults.stall_after
            self.wfile.write(body[:cut])
            self.wfile.flush()
            self.hub.stalled.set()
            self.hub.wait_for_release()
            self.close_connection = True
            return cut
        self.wfile.write(body)
        return len(body)
