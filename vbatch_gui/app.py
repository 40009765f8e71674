"""The composition root: builds everything, connects it, shuts it down."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLockFile, QObject, QTimer, Slot

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import StateError, StorageError, VBatchError
from vbatch_gui.paths import AppPaths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.desktop.instance import InstanceServer
    from vbatch_gui.ui.desktop.manners import DesktopManners
    from vbatch_gui.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)

#: Milliseconds after which the batches are opened though the window was not painted: it may be covered.
_LATEST = 300
#: Seconds after which a thread that works hands Python on to those that wait for it. With the usual 5 ms the
#: event loop, which gives it away at every call into Qt, waits for five jobs and the writer of the batch.
_SWITCHING = 0.001
#: Milliseconds for a VBatch that does not take files any more to let go of its batches.
_ENDING = 1000


def open_processor(
    data_dir: Path | str | None = None,
    *,
    read_only: bool = False,
    debug: bool = False,
    engine: Sequence[str] | None = None,
) -> BatchProcessor:
    """The one door to everything, ready for use; close it at the end, or use it in a `with` block.

    Args:
        data_dir: where batches and results are kept; by default the platform's directory for data.
        read_only: only look, beside a VBatch that is running.
        debug: let the engine write more into its log.
        engine: the command that starts the engine, by default this installation's own.

    Raises StateError when another VBatch uses the same folder, StorageError when it cannot be written.
    """
    # Without an application there is no event loop; one that is made here is kept by the processor.
    application = None if QCoreApplication.instance() else QCoreApplication(["vbatch-gui"])
    paths = AppPaths.default(Path(data_dir) if data_dir is not None else None)
    lock = _lock(paths, read_only)
    processor = _assemble(paths, lock, read_only, debug, engine)
    if read_only and lock is not None:
        lock.unlock()  # it was only asked whether another one runs: looking keeps nobody out
    processor.keep(lock, application)
    return processor


def _assemble(
    paths: AppPaths,
    lock: QLockFile | None,
    read_only: bool = False,
    debug: bool = False,
    engine: Sequence[str] | None = None,
) -> BatchProcessor:
    """All that lies behind the door, connected; it begins with the next turn of the event loop."""
    # Loaded here and not above: it takes as long as to build the window, which is shown before.
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.runtime.engine_client import EngineClient, engine_command
    from vbatch_gui.runtime.engine_process.monitor import EngineMonitor
    from vbatch_gui.runtime.files.probing import Prober
    from vbatch_gui.runtime.memory import FootprintStore, MemoryManager
    from vbatch_gui.runtime.models.place import with_models_folder
    from vbatch_gui.runtime.scheduler import Scheduler
    from vbatch_gui.storage.batch_store import BatchStore
    from vbatch_gui.storage.settings import SettingsStore

    settings_store = SettingsStore(paths.settings_file)
    settings, problems = settings_store.load()
    paths, missing = with_models_folder(paths, settings)
    problems += missing
    monitor = EngineMonitor()
    client = EngineClient(
        engine or engine_command(paths.models, debug, paths.tuning_file),
        paths.logs / "engine.log",
        settings.stall_seconds,
        on_state=monitor.state.emit,
        on_heartbeat=monitor.heartbeat.emit,
    )
    memory = MemoryManager(settings.memory_reserve_mb * 1024**2, lambda: client.state.rss)
    footprints = FootprintStore(paths.footprints_file)
    store = BatchStore(paths)
    prober = Prober(client)
    scheduler = Scheduler(client, memory, footprints, paths, settings, prober.is_suspecting)
    processor = BatchProcessor(
        paths,
        store,
        settings_store,
        client,
        memory,
        prober,
        scheduler,
        settings,
        problems,
        read_only=read_only,
        is_alone=lock is not None,
    )
    monitor.setParent(processor)
    monitor.learn_into(footprints)
    monitor.state.connect(processor.engine_changed)
    QTimer.singleShot(0, processor.begin)  # by then a window has connected itself
    return processor


def _lock(paths: AppPaths, read_only: bool, patience: int = 0) -> QLockFile | None:
    """One VBatch for a data directory: two would overwrite each other's batches.

    `patience`: milliseconds for which another one is waited for. None for a reader beside a VBatch that runs,
    and where there is nothing to read.
    """
    if read_only and not paths.data.is_dir():
        return None
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {display_name(str(paths.data))} cannot be made: {error.strerror}.",
            "Choose another one with --data-dir.",
        ) from error
    lock = QLockFile(str(paths.lock_file))
    lock.setStaleLockTime(0)  # only the death of its process makes it stale, not its age
    if not lock.tryLock(patience):
        if read_only:
            return None
        if lock.error() is QLockFile.LockError.LockFailedError:
            raise StateError(
                "VBatch is already running with these batches.",
                "Close its window or wait for its command, or use another folder with --data-dir.",
                "locked",
            )
        raise StorageError(
            f"The folder {display_name(str(paths.data))} cannot be written.",
            "Choose another one with --data-dir.",
        )
    return lock


def run_window(files: Sequence[str], data_dir: Path | None = None, debug: bool = False) -> int:
    """Open the window, with these files queued in a new batch; returns when it is closed."""
    from vbatch_gui import system_libs

    if problem := system_libs.why_no_window():
        print(problem, file=sys.stderr)
        return 2
    from vbatch_gui.ui.desktop.application import Application

    application = Application(["vbatch-gui"])
    application.setApplicationName("VBatch")
    # In a Flatpak the desktop entry and the icon have the name of the application.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID") or "vbatch-gui")
    from vbatch_gui.ui.look.translation import install_translations
    from vbatch_gui.ui.window.main_window import create_window

    paths = AppPaths.default(data_dir)
    try:
        lock = _lock(paths, read_only=False)
    except (StateError, StorageError) as error:
        if error.code == "locked" and _hand_over(paths, files):
            return 0
        try:
            if error.code != "locked":
                raise
            lock = _lock(paths, read_only=False, patience=_ENDING)  # the other one may have been about to end
        except (StateError, StorageError) as still:
            _refuse(still)
            return 2
    language, theme = look_ahead(paths.settings_file)
    install_translations(application, language)
    window = create_window(layout_file=paths.data / "window.ini", theme=theme)
    opening = _Opening(window, partial(_assemble, paths, lock, debug=debug), list(files), paths.data)
    # Not when its last window is closed: that may be a dialog while the window is hidden in the tray.
    application.setQuitOnLastWindowClosed(False)
    window.closed.connect(opening.end)
    window.show()
    opening.begin()
    end_on_signals(application.exit)
    status = application.exec()
    if opening.manners is not None:
        opening.manners.close()
    if opening.processor is not None:
        window.let_go()  # a signal does not close the window: what was typed is saved here
        opening.processor.close()
    if opening.server is not None:
        opening.server.close()
    if lock is not None:
        lock.unlock()
    return status


def spare_event_loop() -> None:
    """Have Python hold up the event loop as little as it can; once the window and its batches are there."""
    gc.freeze()  # what is there now stays: no collection need look at it again
    sys.setswitchinterval(_SWITCHING)


def look_ahead(settings_file: Path) -> tuple[str, str]:
    """What must be known of the settings before the window is there: `ui_language` and `theme`.

    The defaults where they cannot be read: they are loaded behind the window, which tells what is wrong.
    """
    try:
        data = settings_file.read_bytes()
    except OSError:
        return "", "system"  # without loading what settings are
    from vbatch_gui.domain.settings import Settings

    try:
        settings = Settings.from_dict(json.loads(data))
    except (VBatchError, KeyError, TypeError, ValueError, AttributeError, RecursionError):
        settings = Settings()
    return settings.ui_language, settings.theme


def _hand_over(paths: AppPaths, files: Sequence[str]) -> bool:
    """Whether there is a window with these batches, which takes the files and comes to the front."""
    try:
        from vbatch_gui.ui.desktop.instance import hand_over
    except ImportError as error:  # a library of the system is missing: not worth to stop for
        log.warning("the window that runs cannot be called: %s", error)
        return False
    return hand_over(paths.data, files, paths.lock_file)


class _Opening(QObject):
    """Puts the batches into the window once it is painted: loading what lies behind takes as long again.

    Attributes:
        processor: the door, None before it is open.
        manners: what is around the window on the desktop, None before the batches are in it.
        server: takes the calls of further starts, None before.
    """

    def __init__(
        self, window: MainWindow, assemble: Callable[[], BatchProcessor], files: Sequence[str], data: Path
    ) -> None:
        super().__init__(window)
        self.processor: BatchProcessor | None = None
        self.manners: DesktopManners | None = None
        self.server: InstanceServer | None = None
        self._data = data
        self._window = window
        self._assemble = assemble
        self._files = files
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)

    def begin(self) -> None:
        """To be called when the window was told to show itself."""
        handle = self._window.windowHandle()
        self._timer.start(0 if handle.isExposed() else _LATEST)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            if self._timer.isActive():
                self._timer.start(0)  # by then it is painted
        return False

    @Slot()
    def _open(self) -> None:
        self._window.windowHandle().removeEventFilter(self)
        try:
            self.processor = self._assemble()
            self._window.attach(self.processor)
        except (StateError, StorageError) as error:
            _refuse(error, self._window)
            QCoreApplication.exit(2)
            return
        except Exception:  # a bug, which the log tells of: an empty window would be of no use
            QCoreApplication.exit(1)
            raise
        QTimer.singleShot(0, self._settle)
        QTimer.singleShot(0, spare_event_loop)
        if self._files:
            QTimer.singleShot(0, lambda: self._window.open_files(self._files))

    def _settle(self) -> None:
        """The batches are in the window: what is around it may take its time."""
        assert self.processor is not None
        try:
            from vbatch_gui.ui.desktop.application import Application
            from vbatch_gui.ui.desktop.instance import InstanceServer
            from vbatch_gui.ui.desktop.manners import DesktopManners
        except ImportError as error:  # a library of the system is missing: the window works without
            log.warning("no tray, no notifications, no further starts: %s", error)
            return
        server = InstanceServer(self._data, self)
        if server.listen():
            self.server = server
        self.manners = DesktopManners(self._window, self.processor, self.server)
        application = QCoreApplication.instance()
        if isinstance(application, Application):
            application.files_opened.connect(self._window.open_files)
            application.take_files()

    @Slot()
    def end(self) -> None:
        """The window was closed."""
        QCoreApplication.exit(0)


def _refuse(error: VBatchError, window: QWidget | None = None) -> None:
    """Say why VBatch cannot be used."""
    from PySide6.QtWidgets import QMessageBox

    from vbatch_gui.ui.words.sentences import said

    log.error("%s %s", error, error.hint)
    QMessageBox.critical(window, "VBatch", f"{said(str(error))}\n\n{said(error.hint)}")


def end_on_signals(end: Callable[[int], object]) -> None:
    """Ctrl-C and the system's wish to end close the window without a question; what is done is kept.

    Python sees a signal when its own code runs: the processor's tick lets it, each second.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: end(128 + received))
