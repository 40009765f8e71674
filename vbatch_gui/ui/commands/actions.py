"""Every command of the window as one QAction, shared by menu, tool bar and context menus."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.player.actions import PlayerActions

_RETRIABLE = (VideoStatus.FAILED, VideoStatus.SKIPPED)


class Actions(QObject):
    """The actions as attributes; `update` sets which of them can be used."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_names: list[tuple[QAction, str]] = []
        keys = QKeySequence.StandardKey
        # Backspace is what the Delete key of a Mac sends.
        delete = ["Backspace", "Del"] if sys.platform == "darwin" else ["Del"]
        add = self._add
        self.add_files = add(self.tr("Add files…"), "file-plus", keys.Open, self.tr("Add files"))
        self.add_folder = add(self.tr("Add folder…"), "folder-plus", "Ctrl+Shift+O", self.tr("Add folder"))
        self.start = add(self.tr("Start"), "play", "Ctrl+Return")
        self.check = add(self.tr("Check before start…"), "list-checks", "Ctrl+Alt+Return")
        self.pause = add(self.tr("Pause batch"), "pause", "Ctrl+P", self.tr("Pause"))
        self.pause_all = add(self.tr("Pause all batches"), "circle-pause", "Ctrl+Shift+P")
        self.pause_all.setEnabled(False)
        self.cancel = add(self.tr("Cancel batch"), "circle-x", "Ctrl+.", self.tr("Cancel"))
        self.cancel_selected = add(self.tr("Cancel selected files"), "circle-slash", "Ctrl+Shift+.")
        self.retry_failed = add(self.tr("Retry failed"), "rotate-ccw", "Ctrl+R")
        self.retry_selected = add(self.tr("Retry selected files"), "rotate-ccw", "Ctrl+Shift+R")
        self.remove = add(self.tr("Remove from the batch"), "list-x", delete)
        self.export = add(self.tr("Export ZIP…"), "file-archive", "Ctrl+E", self.tr("Export ZIP"))
        self.write_selected = add(self.tr("Write formats…"), "file-output", "Ctrl+Shift+S")
        self.write_batch = add(self.tr("Write formats of the batch…"), "file-output", "Ctrl+Alt+S")
        self.move_top = add(self.tr("Move to the top"), "arrow-up-to-line", "Alt+Home")
        self.move_up = add(self.tr("Move up"), "arrow-up", "Alt+Up")
        self.move_down = add(self.tr("Move down"), "arrow-down", "Alt+Down")
        self.in_order = add(self.tr("Show in the order of processing"), "list-ordered", "Alt+0")
        self.open_results = add(self.tr("Open results folder"), "folder-open", "Ctrl+Shift+E")
        self.open_source = add(self.tr("Open folder of the recording"), "folder", "Ctrl+L")
        self.copy_path = add(self.tr("Copy path"), "clipboard-copy", "Ctrl+Shift+C")
        self.new_batch = add(self.tr("New batch"), "plus", keys.New)
        self.rename = add(self.tr("Rename batch"), "pencil", "F2")
        self.duplicate = add(self.tr("Duplicate batch"), "copy", "Ctrl+D")
        self.same_options = add(self.tr("New batch with the same options"), "copy-plus", "Ctrl+Shift+N")
        self.options = add(self.tr("Batch options…"), "sliders-horizontal", "Ctrl+B", self.tr("Options"))
        self.search = add(self.tr("Search all batches…"), "search", "Ctrl+Shift+F", self.tr("Search"))
        self.dashboard = add(self.tr("Dashboard"), "chart-line", "Ctrl+Shift+D")
        self.models = add(self.tr("Speech models…"), "boxes", "Ctrl+Shift+M", self.tr("Models"))
        self.delete_batch = add(self.tr("Delete batch"), "trash-2", "Ctrl+Shift+Del")
        self.undo_delete = add(self.tr("Bring deleted batch back"), "undo-2", keys.Undo)
        self.undo_delete.setEnabled(False)
        self.filter_batches = add(self.tr("Filter batches"), "funnel", "Ctrl+Shift+B")
        self.filter_batches.setCheckable(True)
        # Only in the lists: a text has its own undo, and its own ways to move a line; and what Del takes away
        # is what has the focus.
        in_lists = (self.undo_delete, self.remove, self.move_top, self.move_up, self.move_down, self.in_order)
        for action in in_lists:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.settings = add(self.tr("Settings…"), "settings", "Ctrl+,", self.tr("Settings"))
        self.quit = add(self.tr("Quit"), "log-out", "Ctrl+Q")
        self.diagnostics = add(self.tr("Save diagnostics…"), "life-buoy", [])
        self.open_logs = add(self.tr("Open log folder"), "file-text", [])
        self.updates = add(self.tr("Check for updates…"), "refresh-cw", [])
        self.about = add(self.tr("About VBatch"), "info", [])
        self.clear_recent = add(self.tr("Clear this list"), "eraser", [])
        self.clear_recent.setEnabled(False)
        #: What is done when all is done; exclusive, with nothing at each start.
        self.when_done = QActionGroup(self)
        self.done_nothing = self._choice(self.when_done, self.tr("Do nothing"))
        self.done_close = self._choice(self.when_done, self.tr("Close VBatch"))
        self.done_sleep = self._choice(self.when_done, self.tr("Let the computer sleep"))
        self.done_shut_down = self._choice(self.when_done, self.tr("Shut the computer down"))
        self.done_nothing.setChecked(True)
        #: Filled by RecentFolders; there once the menu bar is filled.
        self.recent_menu: QMenu | None = None
        self.player = PlayerActions(add, self.change_icon, self)
        self._add_text_actions()
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        #: Whose icons are in sight without a menu.
        self._in_sight = [
            *(self.add_files, self.add_folder, self.start, self.pause, self.cancel, self.retry_failed),
            *(self.export, self.search, self.dashboard, self.settings, self.new_batch, self.filter_batches),
        ]
        self._has_all_icons = False
        keeper.changed.connect(self._dress)
        self.update(None, None, [])
        self._dress()

    def _add_text_actions(self) -> None:
        """Those that correct a transcript; ui.transcript.commands enables them."""
        add, keys = self._add, QKeySequence.StandardKey
        self.undo = add(self.tr("Undo"), "undo-2", keys.Undo)
        self.redo = add(self.tr("Redo"), "redo-2", keys.Redo)
        self.find = add(self.tr("Find…"), "search", keys.Find)
        self.find_next = add(self.tr("Find next"), "arrow-down", "F3")
        self.find_previous = add(self.tr("Find previous"), "arrow-up", "Shift+F3")
        # The usual key of a Mac hides the application.
        self.replace = add(
            self.tr("Replace…"), "replace", "Ctrl+Alt+F" if sys.platform == "darwin" else "Ctrl+H"
        )
        self.split_line = add(self.tr("Split line here"), "split-square-vertical", "Ctrl+Shift+Return")
        self.merge_line = add(self.tr("Merge with the next line"), "combine", "Ctrl+J")
        self.delete_line = add(self.tr("Delete line"), "scissors", "Ctrl+Shift+K")
        self.set_times = add(self.tr("Times of this line…"), "clock", "Ctrl+T")
        self.shift_times = add(self.tr("Shift times…"), "timer", "Ctrl+Shift+T")
        self.next_uncertain = add(self.tr("Next uncertain word"), "circle-question-mark", "F4")
        self.mark_uncertain = add(self.tr("Underline uncertain words"), "underline", "Ctrl+Shift+U")
        self.save = add(self.tr("Save corrections"), "save", keys.Save)
        self.restore_original = add(self.tr("Back to the original…"), "history", "Ctrl+Alt+Z")
        self.mark_uncertain.setCheckable(True)
        self.mark_uncertain.setChecked(True)
        #: Those whose keys count only where the text is: elsewhere they may mean something else.
        self.of_text = [
            *(self.undo, self.redo, self.split_line, self.merge_line, self.delete_line),
            *(self.set_times, self.shift_times),
        ]
        for action in self.of_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for action in (
            *(*self.of_text, self.find, self.find_next, self.find_previous, self.replace),
            *(self.next_uncertain, self.mark_uncertain, self.save, self.restore_original),
        ):
            action.setEnabled(False)

    def draw_icons(self) -> None:
        """Draw all icons as they shall be: to be called when the window is painted, which it is sooner so."""
        self._has_all_icons = True
        self._dress()

    def change_icon(self, action: QAction, name: str) -> None:
        """Another icon for an action that is there."""
        self._icon_names = [(a, name if a is action else n) for a, n in self._icon_names]
        if action in self._in_sight or self._has_all_icons:
            action.setIcon(self._icons.icon(name))

    def update(
        self,
        batch: BatchSession | None,
        progress: BatchProgress | None,
        selected: Sequence[BatchJob],
        exporting: bool = False,
        is_sorted: bool = False,
    ) -> None:
        """Enable what can be done with that batch and these of its jobs, while a ZIP is written or not.

        `is_sorted`: the queue is not shown in the order of processing.
        """
        running = batch is not None and batch.status is BatchStatus.PROCESSING
        cancelled = batch is not None and batch.status is BatchStatus.CANCELLED
        failed = done = waiting = 0
        if progress is not None:
            failed, done = progress.failed, progress.completed
            waiting = progress.queued + (progress.skipped if cancelled else 0)
        self.start.setEnabled(not running and waiting > 0)
        self.check.setEnabled(self.start.isEnabled())
        goes_on = cancelled or (batch is not None and batch.interrupted)
        self.start.setText(self.tr("Resume") if goes_on else self.tr("Start"))
        self.start.setIconText(self.start.text())
        self.pause.setEnabled(running)
        self.cancel.setEnabled(running)
        self.cancel_selected.setEnabled(running and any(not job.status.is_final for job in selected))
        self.retry_failed.setEnabled(failed > 0)
        self.retry_selected.setEnabled(any(job.status in _RETRIABLE for job in selected))
        self.remove.setEnabled(batch is not None and bool(selected) and batch.can_remove(selected))
        self.export.setEnabled(done > 0 and not exporting)
        self.write_batch.setEnabled(done > 0)
        self.write_selected.setEnabled(any(job.status is VideoStatus.COMPLETED for job in selected))
        self.open_results.setEnabled(len(selected) == 1 and selected[0].status is VideoStatus.COMPLETED)
        self.copy_path.setEnabled(bool(selected))
        self.open_source.setEnabled(len(selected) == 1)
        movable = batch is not None and len(batch.jobs) > 1 and any(map(batch.can_move, selected))
        self.move_top.setEnabled(movable)
        self.move_up.setEnabled(movable and not is_sorted)
        self.move_down.setEnabled(movable and not is_sorted)
        self.in_order.setEnabled(is_sorted)
        for action in (self.rename, self.duplicate, self.same_options, self.options, self.delete_batch):
            action.setEnabled(batch is not None)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """All actions, in the menus File, Edit, Batch, Queue, Playback and Help."""
        file, edit = bar.addMenu(self.tr("&File")), bar.addMenu(self.tr("&Edit"))
        batch = bar.addMenu(self.tr("&Batch"))
        queue, playback = bar.addMenu(self.tr("&Queue")), bar.addMenu(self.tr("&Playback"))
        help_menu = bar.addMenu(self.tr("&Help"))
        _fill(file, [self.add_files, self.add_folder])
        self.recent_menu = self._submenu(file, self.tr("Add from"), "folder-clock")
        _fill(self.recent_menu, [self.clear_recent])
        _fill(file, [self.export, self.write_selected, self.write_batch])
        _fill(file, [self.open_results, self.open_source, self.copy_path])
        _fill(file, [self.search, self.dashboard], [self.models, self.settings], [self.quit])
        _fill(edit, [self.undo, self.redo], [self.find, self.find_next, self.find_previous, self.replace])
        _fill(edit, [self.split_line, self.merge_line, self.delete_line, self.set_times, self.shift_times])
        _fill(edit, [self.next_uncertain, self.mark_uncertain], [self.save, self.restore_original])
        _fill(batch, [self.new_batch, self.rename, self.duplicate, self.same_options, self.options])
        _fill(batch, [self.check, self.start, self.pause, self.cancel, self.retry_failed], [self.pause_all])
        when_done = self._submenu(batch, self.tr("When all is done"), "power")
        _fill(when_done, self.when_done.actions())
        _fill(batch, [self.delete_batch, self.undo_delete], [self.filter_batches])
        _fill(queue, [self.retry_selected, self.cancel_selected, self.remove])
        _fill(queue, [self.move_top, self.move_up, self.move_down], [self.in_order])
        self.queue_menu = queue
        self.player.fill_menu(playback)
        _fill(help_menu, [self.diagnostics, self.open_logs], [self.updates, self.about])

    def fill_queue_menu(self, menu: QMenu) -> None:
        """The context menu of the queue."""
        _fill(menu, [self.retry_selected, self.cancel_selected, self.remove])
        _fill(menu, [self.move_top, self.move_up, self.move_down])
        _fill(menu, [self.write_selected, self.open_results, self.open_source, self.copy_path])
        _fill(menu, [self.add_files, self.add_folder])

    def fill_batch_menu(self, menu: QMenu) -> None:
        """The context menu of the list of batches."""
        _fill(menu, [self.new_batch], [self.start, self.pause, self.cancel, self.retry_failed])
        _fill(menu, [self.rename, self.duplicate, self.same_options, self.options])
        _fill(menu, [self.export, self.write_batch], [self.delete_batch, self.undo_delete])

    def _add(
        self, text: str, icon: str, keys: QKeySequence.StandardKey | str | list[str], short: str = ""
    ) -> QAction:
        action = QAction(text, self)
        if isinstance(keys, list):
            action.setShortcuts([QKeySequence(key) for key in keys])
        elif isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        else:
            action.setShortcuts(keys)
        action.setIconText(short or text)
        words = text.rstrip("…")
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({shown})" if shown else words)
        self._icon_names.append((action, icon))
        return action

    def _choice(self, group: QActionGroup, text: str) -> QAction:
        """One of several of which one holds: marked by a dot, which an icon would hide."""
        action = QAction(text, self)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _submenu(self, menu: QMenu, text: str, icon: str) -> QMenu:
        submenu = menu.addMenu(text)
        self._icon_names.append((submenu.menuAction(), icon))
        return submenu

    @Slot()
    def _dress(self) -> None:
        #: For the button in the accent colour; in a menu the same action has the colour of the text.
        if not self._has_all_icons:
            self.start_icon = self._icons.sketch("play", "disabled")
            for action, name in self._icon_names:
                if action in self._in_sight:
                    action.setIcon(self._icons.sketch(name, "text" if action.isEnabled() else "disabled"))
            return
        self.start_icon = self._icons.icon("play", "on_fill")
        for action, name in self._icon_names:
            action.setIcon(self._icons.icon(name))


def _fill(menu: QMenu, *groups: Sequence[QAction]) -> None:
    """Append groups of actions, with a line before each but the first of the menu."""
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(list(group))
