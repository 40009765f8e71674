"""The window: composes its parts and tells them of each other. What actions do lies in commands."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
)

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.batches.delegate import BatchDelegate
from vbatch_gui.ui.batches.model import BatchModel
from vbatch_gui.ui.batches.panel import BatchPanel
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper, style_sheet
from vbatch_gui.ui.queue.model import QueueModel
from vbatch_gui.ui.transcript.panel import TranscriptPanel
from vbatch_gui.ui.window.centre import Centre
from vbatch_gui.ui.window.command_bar import CommandBar
from vbatch_gui.ui.window.layout import Layout
from vbatch_gui.ui.window.panes import Panes
from vbatch_gui.ui.window.status_line import StatusLine
from vbatch_gui.ui.words.formatting import percent
from vbatch_gui.ui.words.states import pace_line

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.runtime.search.search import Search
    from vbatch_gui.ui.commands.commands import Commands
    from vbatch_gui.ui.commands.models import ModelCommands
    from vbatch_gui.ui.search.window import SearchWindow
    from vbatch_gui.ui.window.drop_zone import DropTarget

#: Narrower than this, the transcript goes below the queue and the tool bar shows icons only.
_NARROW = 1040
#: In a window of less logical pixels in height the tool bar is small.
_LOW = 480
#: A batch of so many files takes its time to be counted:
_MANY = 200
#: it is counted at most once in so many milliseconds, however much happens.
_PERIOD = 100
#: Milliseconds after the batches are shown until what may be needed next is loaded.
_AHEAD = 400


class MainWindow(QMainWindow):
    """The one window of VBatch. It can be shown at once; `attach` puts the batches into it.

    Attributes:
        commands, models, drop_target: what its actions do and what takes files, from `attach` on.
        hides_instead: asked when the user closes the window, whether it only hides.

    Signals:
        closed: it was closed for good; what it did is saved.
        hidden: it was closed, but only hides: VBatch goes on.
    """

    closed = Signal()
    hidden = Signal()

    commands: Commands
    models: ModelCommands
    drop_target: DropTarget

    def __init__(self, keeper: ThemeKeeper, layout_file: Path | None = None) -> None:
        super().__init__()
        self._processor: BatchProcessor | None = None
        self._keeper = keeper
        self._layout = Layout(layout_file)
        self._selected: list[BatchJob] = []
        self._search_window: SearchWindow | None = None
        self._work: float | None = None
        self._is_quitting = False
        self.hides_instead: Callable[[], bool] = bool  # False
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refreshed = 0.0
        self._refresh.timeout.connect(self._on_refresh)
        self._keeper.changed.connect(self._dress)
        self._dress()  # before there is anything in it, which would be polished anew
        self.setWindowTitle("VBatch")
        keeper.dressing.connect(self._dress)
        self._dress()
        self._icons = icons = Icons(keeper)
        self.actions_ = Actions(keeper, icons, self)
        self.batch_model = BatchModel(self)
        self.queue_model = QueueModel(self)
        self.panel = BatchPanel(
            self.batch_model,
            BatchDelegate(keeper, icons, self),
            self.actions_.new_batch,
            self.actions_.filter_batches,
        )
        self.centre = Centre(keeper, icons, self.actions_, self.queue_model)
        self.queue, self.notices = self.centre.queue, self.centre.notices
        self.transcript = TranscriptPanel(keeper, icons)
        self.status_line = StatusLine(keeper, icons, self)
        self.setStatusBar(self.status_line)
        self.tool_bar = CommandBar(self.actions_, self)
        self.addToolBar(self.tool_bar)
        self.panes = Panes(self.panel, self.centre, self.transcript)
        self.setCentralWidget(self.panes)
        self.setMinimumSize(640, 400)
        give_room(self, 1280, 800)
        self.actions_.fill_menu_bar(self.menuBar())
        self.actions_.quit.triggered.connect(self.quit)
        self._layout.restore(self, {"outer": self.panes, "inner": self.panes.inner})
        self.queue.columns.restore(self._layout.text("queue/columns"))
        self.actions_.mark_uncertain.setChecked(self._layout.text("transcript/uncertain") != "plain")
        self._fit(self.width())
        self.transcript.hide()

    def attach(self, processor: BatchProcessor) -> None:
        """Show the batches of that processor and let the actions work on them; once.

        What is clicked or dropped earlier does nothing: it should follow soon upon the first paint.
        """
        from vbatch_gui.ui.commands.commands import Commands  # not needed before: the window is there sooner
        from vbatch_gui.ui.commands.corrections import CorrectionCommands
        from vbatch_gui.ui.commands.desk import Desk
        from vbatch_gui.ui.commands.models import ModelCommands
        from vbatch_gui.ui.failures.failures import Failures
        from vbatch_gui.ui.queue.column_menu import ColumnMenus
        from vbatch_gui.ui.window.drop_zone import DropTarget

        self._processor = processor
        self.setWindowIcon(self._icons.application_icon())
        self.actions_.draw_icons()
        self.drop_target = DropTarget(self, self._keeper, self._invitation)
        for part in (self.batch_model, self.queue_model, self.transcript, self.status_line):
            part.attach(processor)
        parts = (self.actions_, self.panel, self.queue, self.notices, self._layout)
        desk = Desk(processor, *parts, self, self._keeper, self._icons)
        for action in (self.actions_.export, self.actions_.write_selected, self.actions_.write_batch):
            action.triggered.connect(self.transcript.save)  # before the command: it takes out what is seen
        self.commands = Commands(desk)
        self.models = ModelCommands(desk, self.centre)
        self.commands.batches.models_wanted.connect(self.models.show_over)
        self.corrections = CorrectionCommands(desk, self.transcript)
        self.corrections.show_wanted.connect(self.open_job)
        self.queue.may_take_out = self.corrections.may_take_out
        self.transcript.use_actions(self.actions_)
        self.failures = Failures(desk, self.centre, self.transcript, self.commands)
        self._connect(processor)
        ColumnMenus(self.queue, self.actions_)
        self._first_look()
        self.transcript.ahead.begin(_AHEAD)

    def open_files(self, paths: Sequence[str]) -> None:
        """Queue files and folders in a new batch."""
        self.commands.files.add_to_new(paths)

    @Slot()
    def open_search(self) -> None:
        """The window that searches all batches; the same one each time."""
        if self._processor is None:
            return
        search = self._processor.search  # loads what lies behind it
        if self._search_window is None:
            # In another turn of the event loop: together they would hold it up for longer than one notices.
            QTimer.singleShot(0, partial(self._show_search, search))
        else:
            self._show_search(search)

    def _show_search(self, search: Search) -> None:
        if self._search_window is None:
            from vbatch_gui.ui.search.window import SearchWindow

            self._search_window = SearchWindow(search, self._keeper, self._icons, self)
            self._search_window.hit_opened.connect(self.open_transcript)
        self._search_window.set_place(self.panel.current_batch(), self.queue.current_job())
        self._search_window.open()

    @Slot(str, str, float)
    def open_transcript(self, batch_id: str, job_id: str, seconds: float) -> None:
        """Show that moment of a file; only the batch where `job_id` is empty."""
        self.open_job(batch_id, job_id)
        if job_id:
            self.transcript.go_to(seconds)
        self.raise_()
        self.activateWindow()
        self.queue.setFocus()

    @Slot(str, str)
    def open_job(self, batch_id: str, job_id: str) -> None:
        """Show that batch and, unless `job_id` is empty, that file of it."""
        self.panel.select(batch_id)
        if job_id:
            self.queue.select_job(job_id)

    def _connect(self, processor: BatchProcessor) -> None:
        self.drop_target.dropped.connect(self.commands.files.add_paths)
        self.panel.current_changed.connect(self._on_batch)
        self.panel.menu_wanted.connect(self._on_batch_menu)
        self.queue.selection_changed.connect(self._on_selection)
        self.queue.menu_wanted.connect(self._on_queue_menu)
        self.queue.columns_wanted.connect(self._on_columns_menu)
        self.queue_model.sorting_changed.connect(self._update_actions)
        self.commands.changed.connect(self._update_actions)
        self.actions_.search.triggered.connect(self.open_search)
        self.batch_model.rename_wanted.connect(self.commands.batches.rename_to)
        self.transcript.retry_wanted.connect(self.commands.running.retry_job)
        # Behind the models, which are connected already: what is shown here comes from them.
        processor.batch_changed.connect(self._on_batch_changed)
        processor.jobs_added.connect(self._on_jobs_added)
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.jobs_removed.connect(self._on_jobs_removed)
        processor.notice.connect(self.notices.show_notice)
        processor.settings_changed.connect(self._on_settings)

    def _first_look(self) -> None:
        count = self.batch_model.rowCount()
        self._on_settings()
        if count and (self._processor is None or self._processor.settings.start_with == "newest"):
            self.panel.select(self.batch_model.batch_at(count - 1).batch_id)
        else:
            self._on_batch()
            self.models.welcome()
        self.commands.running.offer_to_resume()
        # Else the first button of the tool bar would have the keyboard, and its ring.
        (self.queue if count else self.centre.empty.files).setFocus()

    @Slot()
    def _on_settings(self) -> None:
        if self._processor is not None:
            self._keeper.choose_by_name(self._processor.settings.theme)

    # -- following -------------------------------------------------------------------------------

    @Slot()
    def _on_batch(self) -> None:
        batch = self.panel.current_batch()
        self.queue_model.set_batch(batch)
        if batch is not None and batch.jobs:
            self.queue.select_job(batch.jobs[0].job_id)
        self._show_batch()
        self._on_selection()

    @Slot()
    def _on_selection(self) -> None:
        self._selected = self.queue.selected_jobs()
        if self._search_window is not None:
            self._search_window.set_place(self.panel.current_batch(), self.queue.current_job())
        self.transcript.show_job(self.panel.current_batch(), self.queue.current_job())
        self._update_actions()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        batch = self.panel.current_batch()
        if batch is None or batch.batch_id != batch_id:
            return
        if len(batch.jobs) < _MANY:
            self._refresh.stop()
            self._on_refresh()
        else:
            self._refresh_soon()

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: object) -> None:
        """The batch tells of itself right after its jobs, and is counted once for both."""
        batch = self.panel.current_batch()
        if batch is not None and batch.batch_id == batch_id:
            self._refresh_soon()

    def _refresh_soon(self) -> None:
        """Behind all that has just happened."""
        batch = self.panel.current_batch()
        if batch is not None and not self._refresh.isActive():
            since = round((time.monotonic() - self._refreshed) * 1000)
            self._refresh.start(max(0, _PERIOD - since) if len(batch.jobs) >= _MANY else 0)

    @Slot()
    def _on_refresh(self) -> None:
        self._refreshed = time.monotonic()
        self._show_batch()
        self._update_actions()

    @Slot(str, object)
    def _on_jobs_added(self, batch_id: str, job_ids: Sequence[str]) -> None:
        self._on_batch_changed(batch_id)
        batch = self.panel.current_batch()
        if batch is not None and batch.batch_id == batch_id and len(batch.jobs) == len(job_ids):
            self.queue.select_job(job_ids[0])  # the first files: show where their text will be

    @Slot(str, object)
    def _on_jobs_removed(self, batch_id: str, job_ids: object) -> None:
        self._on_batch_changed(batch_id)

    def _show_batch(self) -> None:
        batch = self.panel.current_batch()
        progress = self.batch_model.progress(batch) if batch else None
        self.centre.show_batch(batch, progress)
        self.transcript.setVisible(batch is not None and bool(batch.jobs))
        running = batch is not None and batch.status is BatchStatus.PROCESSING
        self.status_line.pace.set_text(pace_line(progress) if running and progress else "")
        self._show_title()

    def _show_title(self) -> None:
        batch = self.panel.current_batch()
        parts = [display_name(batch.name) if batch else "", "VBatch"]
        if self._work is not None:
            parts.insert(0, percent(self._work))
        self.setWindowTitle(" · ".join(part for part in parts if part))

    def show_work(self, fraction: float | None) -> None:
        """How far all that is processed has come, 0 to 1, in the title; None: nothing is processed."""
        if fraction != self._work:
            self._work = fraction
            self._show_title()

    @Slot()
    def _update_actions(self) -> None:
        batch = self.panel.current_batch()
        progress = self.batch_model.progress(batch) if batch else None
        self.actions_.update(
            batch, progress, self._selected, self.commands.is_exporting, self.queue.sorted_by is not None
        )

    @Slot(QPoint)
    def _on_queue_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_.fill_queue_menu(menu)
        self.commands.files.offer_tracks(menu)
        menu.popup(position)

    @Slot(QPoint)
    def _on_columns_menu(self, position: QPoint) -> None:
        from vbatch_gui.ui.queue.column_menu import fill_columns_menu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_columns_menu(menu, self.queue)
        menu.addSeparator()
        menu.addAction(self.actions_.in_order)
        menu.popup(position)

    @Slot(QPoint)
    def _on_batch_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_.fill_batch_menu(menu)
        menu.popup(position)

    @Slot()
    def _dress(self) -> None:
        self.setStyleSheet(style_sheet(self._keeper.theme))

    # -- resizing, closing -------------------------------------------------------------

    def _invitation(self) -> str:
        batch = self.panel.current_batch()
        if batch is not None and batch.is_modifiable:
            return self.tr("Drop to add to “{0}”").format(display_name(batch.name))
        return self.tr("Drop to add to a new batch")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())
        self.tool_bar.set_low(event.size().height() < _LOW)

    def _fit(self, width: int) -> None:
        narrow = width < _NARROW
        self.tool_bar.set_narrow(narrow or width < self.tool_bar.width_with_words(), width)
        self.panes.set_narrow(narrow, width)

    def come_to_front(self) -> None:
        """Show the window before all others, however it was put away."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def quit(self) -> None:
        """Close for good, even where closing would only hide; asks first what has to be asked."""
        self._is_quitting = True
        processor = self._processor
        if processor is not None and not self.isVisible() and (processor.has_running_jobs() or self.is_busy):
            self.come_to_front()  # the question belongs to it
        if not self.close():
            self._is_quitting = False

    @property
    def is_busy(self) -> bool:
        """Whether something is written, besides the jobs, that the end of VBatch would cut off."""
        return self.commands.is_writing or self.models.is_importing

    def let_go(self) -> None:
        """Save what is not saved and stop what is under way: before the processor closes, however it ends."""
        if hasattr(self, "commands"):  # else the batches could not be opened
            self.commands.stop_export()
        self.transcript.leave()
        self.transcript.close_recording()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._processor is None:  # there is nothing yet that could be lost
            event.accept()
            self.closed.emit()
            return
        if not self._is_quitting and not _is_session_ending() and self.hides_instead():
            event.ignore()
            self.hide()
            self.hidden.emit()
            return
        for asked in (self.commands, self.models, self.corrections):
            if not asked.may_close():
                event.ignore()
                return
        self._layout.set_text("queue/columns", self.queue.columns.to_text())
        underlined = self.actions_.mark_uncertain.isChecked()
        self._layout.set_text("transcript/uncertain", "underlined" if underlined else "plain")
        self._layout.save(self, {"outer": self.panes, "inner": self.panes.inner})
        self.let_go()
        self.hide()  # what is left to do takes seconds at most, and nobody needs to watch it
        self._processor.close()
        event.accept()
        self.closed.emit()


def _is_session_ending() -> bool:
    """Whether the user logs out: then a window that only hides would hold that up."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


def create_window(
    processor: BatchProcessor | None = None, layout_file: Path | None = None, theme: str = "system"
) -> MainWindow:
    """The window, dressed but not yet shown. Needs the QApplication.

    `processor`: whose batches it shows; without it, `attach` has to follow.
    `layout_file`: where its size and the widths of its parts are kept (INI), None to keep nothing.
    `theme`: of the settings, for as long as these are not loaded.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("create_window needs a QApplication")
    QGuiApplication.setApplicationDisplayName("VBatch")
    keeper = ThemeKeeper(app)
    keeper.choose_by_name(theme)
    window = MainWindow(keeper, layout_file)
    if processor is not None:
        window.attach(processor)
    return window
