"""A release feed on this computer, and what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Feed:
    """Attributes:
    address: where it listens. asked: the headers of each request, by name in small letters.
    answer: what it answers; None: nothing at all, until `free` is set. status: of HTTP.
    """

    def __init__(self, answer: bytes | None, status: int) -> None:
        self.answer, self.status = answer, status
        self.asked: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.free = threading.Event()
        self.address = ""


@contextmanager
def serve(answer: bytes | None, status: int = 200) -> Iterator[Feed]:
    """A feed that answers so."""
    feed = Feed(answer, status)

    class Handler(BaseHTTPRequestHandler):
        # Kept open: Qt asks again where a connection ends before it has read what came.
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            feed.asked.append({name.lower(): value for name, value in self.headers.items()})
            feed.paths.append(self.path)
            if feed.answer is None:
                feed.free.wait(30)
                return
            self.send_response(feed.status)
            self.send_header("Content-Length", str(len(feed.answer)))
            self.end_headers()
            with suppress(OSError):  # who asked may have read enough
                self.wfile.write(feed.answer)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    feed.address = f"http://127.0.0.1:{server.server_address[1]}/releases/latest"
    try:
        yield feed
    finally:
        feed.free.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
