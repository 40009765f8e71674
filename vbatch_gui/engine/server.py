"""The engine process: reads requests from stdin, answers on stdout. See `protocol` for the words."""

from __future__ import annotations

import argparse
import contextlib
import io
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, BinaryIO

import psutil

import vbatch_gui
from vbatch_gui.engine import privacy, protocol
from vbatch_gui.engine.jobs import Jobs
from vbatch_gui.engine.models import ModelStore
from vbatch_gui.engine.tuner import Tuner
from vbatch_gui.engine.tuning_store import TuningStore
from vbatch_gui.errors import CancelledError, describe_exception
from vbatch_gui.log import setup_logging
from vbatch_gui.paths import resources

log = logging.getLogger(__name__)


class Server:
    """The engine's requests in hand.

    Args:
        requests, answers: binary streams of lines.
        models: where speech models come from.
        tuning_file: what was measured is kept there, by default beside the folder of the models.
    """

    def __init__(
        self, requests: BinaryIO, answers: BinaryIO, models: ModelStore, tuning_file: Path | None = None
    ) -> None:
        self._requests = requests
        self._answers = answers
        self._models = models
        self._writing = threading.Lock()
        self._cancels: dict[int, Callable[[], None]] = {}
        self._muted: set[int] = set()
        self._state = threading.Lock()
        tunings = TuningStore(tuning_file or models.models_dir.parent / "tuning.json")
        self._tuner = Tuner(tunings, resources() / "demo" / "sample.mp4")
        self._jobs = Jobs(self._tuner)
        self._ended = threading.Event()

    # -- talking ---------------------------------------------------------------------------------

    def serve(self) -> None:
        """Answer until stdin ends or a shutdown is asked for."""
        self.send(
            {"event": "hello", "protocol": protocol.PROTOCOL, "pid": os.getpid(), "versions": _versions()}
        )
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()
        try:
            self._listen()
        finally:
            self._ended.set()
            self._tuner.abandon()

    def _listen(self) -> None:
        for line in self._requests:
            try:
                message = protocol.decode(line)
                op = message["op"]
                if op == "shutdown":
                    return
                self._start(op, message)
            except Exception:  # whatever is wrong with a line, the jobs in hand are not to suffer
                log.exception("a request that cannot be understood: %.200r", line)

    def send(self, message: dict[str, Any]) -> None:
        line = protocol.encode(message)
        with self._writing:
            self._answers.write(line)
            self._answers.flush()

    def _answer(self, request: int, message: dict[str, Any]) -> None:
        """Send for a request, unless its last word is spoken."""
        line = protocol.encode({"id": request, **message})
        # One lock for looking and writing: nothing of a request may follow its `stopped`.
        with self._writing:
            if request in self._muted:
                return
            if message["event"] in protocol.FINAL_EVENTS:
                self._muted.add(request)
            self._answers.write(line)
            self._answers.flush()

    def _beat(self) -> None:
        process = psutil.Process()
        while not self._ended.is_set():
            self.send({"event": "heartbeat", "rss": process.memory_info().rss, **self._figures()})
            self._jobs.look()
            self._ended.wait(protocol.HEARTBEAT_SECONDS)

    def _figures(self) -> dict[str, Any]:
        # A function of its own: the heart must not hold on to a model between two beats.
        loaded = self._jobs.loaded
        return {
            "model": loaded.key.name if loaded else None,
            "model_bytes": loaded.size if loaded else 0,
            "device": loaded.settings.device if loaded else "",
            "compute_type": loaded.settings.compute_type if loaded else "",
            "workers": loaded.settings.workers if loaded else 0,
            "jobs": self._jobs.count,
            "notice": self._jobs.notice,
        }

    # -- requests --------------------------------------------------------------------------------

    def _start(self, op: str, message: dict[str, Any]) -> None:
        request = int(message["id"])
        if op == "probe":
            # A thread each: four dead drives must not keep a fifth file from being looked at.
            self._thread(request, self._probe, message)
        elif op == "transcribe":
            self._thread(request, partial(self._ask_jobs, self._jobs.transcribe), message)
        elif op == "download":
            self._thread(request, self._download, message)
        elif op == "tune":
            self._thread(request, partial(self._ask_jobs, self._jobs.tune), message)
        elif op == "cancel":
            self._cancel(int(message["target"]))
        else:
            raise protocol.ProtocolError(f"no such op: {op}")

    def _thread(self, request: int, work: Callable[..., dict[str, Any]], message: dict[str, Any]) -> None:
        name = f"{message['op']}-{request}"
        threading.Thread(target=self._guard, args=(request, work, message), name=name, daemon=True).start()

    def _guard(self, request: int, work: Callable[..., dict[str, Any]], message: dict[str, Any]) -> None:
        """Run the work of a request and say its last word, whatever happens."""
        try:
            result = work(request, message)
        except CancelledError:
            self._answer(request, {"event": "stopped"})
        except BaseException as error:
            info = describe_exception(error)
            if info.code == "internal":
                log.exception("request %d", request)
            self._answer(request, {"event": "error", "error": info.to_dict()})
        else:
            self._answer(request, {"event": "done", "result": result})
        finally:
            with self._state:
                self._cancels.pop(request, None)

    def _cancel(self, target: int) -> None:
        # Said at once, not when the work has ended: a native call may take seconds to come back. And said
        # before the work is looked for: work that begins after the look finds that its last word is spoken.
        self._answer(target, {"event": "stopped"})
        with self._state:
            cancel = self._cancels.get(target)
        if cancel is not None:
            cancel()

    def _can_be_cancelled(self, request: int, cancel: Callable[[], None]) -> None:
        with self._state:
            self._cancels[request] = cancel
        if request in self._muted:  # the cancel was faster
            cancel()

    def _probe(self, request: int, message: dict[str, Any]) -> dict[str, Any]:
        from vbatch_gui.engine.media import probe

        info = probe(message["path"])
        return {
            "duration": info.duration,
            "size": info.size,
            "tracks": [track.to_dict() for track in info.tracks],
            "default_track": info.default_track,
        }

    def _download(self, request: int, message: dict[str, Any]) -> dict[str, Any]:
        cancelled = threading.Event()
        self._can_be_cancelled(request, cancelled.set)
        return {"path": str(self._install(request, message["model"], cancelled.is_set))}

    def _install(self, request: int, model: str, is_cancelled: Callable[[], bool]) -> Path:
        found = self._models.find(model)
        if found is not None:
            return found

        def report(done: int, total: int) -> None:
            fraction = done / total if total else None
            words = f"Downloading the model {model}"
            if fraction is not None:
                words = f"Downloading the model {model}: {fraction:.0%}"
            self._answer(
                request,
                {
                    "event": "activity",
                    "message": words,
                    "fraction": fraction,
                    "bytes": done,
                    "total": total,
                },
            )

        return self._models.install(model, report, is_cancelled)

    def _ask_jobs(
        self, do: Callable[..., dict[str, Any]], request: int, message: dict[str, Any]
    ) -> dict[str, Any]:
        return do(
            message,
            emit=lambda event: self._answer(request, event),
            install=lambda model, is_cancelled: self._install(request, model, is_cancelled),
            on_cancel=lambda cancel: self._can_be_cancelled(request, cancel),
        )


def _versions() -> dict[str, str]:
    found = {"vbatch": vbatch_gui.__version__, "python": sys.version.split()[0]}
    for part in ("faster-whisper", "ctranslate2", "av", "onnxruntime"):
        try:
            found[part] = version(part)
        except PackageNotFoundError:
            found[part] = ""
    return found


def _claim_stdout() -> BinaryIO:
    """The real stdout, for the protocol alone; whatever a library prints goes to stderr from now on."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # a log is read after a crash, not after an orderly end
    return answers


def _step_back() -> None:
    """Let the window, and whatever else the user does, go before: it costs no speed where nobody else is."""
    with contextlib.suppress(OSError, psutil.Error):
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(10)  # as `nice` itself; by 5 the window was kept waiting for twice as long


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the engine until its parent closes stdin."""
    parser = argparse.ArgumentParser(prog="vbatch-engine")
    parser.add_argument("--models-dir", type=Path, required=True)
    parser.add_argument("--tuning-file", type=Path)
    parser.add_argument("--debug", action="store_true")
    options = parser.parse_args(arguments)
    # Ctrl-C in a terminal reaches every process of the group; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _step_back()
    answers = _claim_stdout()
    privacy.silence_libraries()
    setup_logging(None, options.debug, to_stderr=True)
    models = ModelStore(options.models_dir, resources() / "demo" / "model")
    try:
        Server(sys.stdin.buffer, answers, models, options.tuning_file).serve()
    except BrokenPipeError:
        pass
    finally:
        # Not sys.exit: threads in native code must not keep a process alive whose parent is gone.
        logging.shutdown()
        os._exit(0)
