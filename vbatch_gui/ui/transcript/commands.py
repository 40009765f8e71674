"""What the actions of the menu Edit do with the transcript that is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from vbatch_gui.domain import editing
from vbatch_gui.errors import UsageError
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.dialogs.questions import ask

if TYPE_CHECKING:
    from vbatch_gui.ui.commands.actions import Actions
    from vbatch_gui.ui.transcript.panel import TranscriptPanel


class TranscriptCommands(QObject):
    """Connects the actions to the panel, and sets which of them can be used."""

    def __init__(self, actions: Actions, panel: TranscriptPanel) -> None:
        super().__init__(panel)
        self._actions = actions
        self._panel = panel
        self._editor, self._session = panel.text, panel.session
        for action, act in (
            (actions.undo, self._editor.undo_edit),
            (actions.redo, self._editor.redo_edit),
            (actions.find, self.find),
            (actions.find_next, self.find_next),
            (actions.find_previous, self.find_previous),
            (actions.replace, self.replace),
            (actions.split_line, self._editor.split_line),
            (actions.merge_line, self._editor.merge_next),
            (actions.delete_line, self._editor.delete_lines),
            (actions.shift_times, self.shift_times),
            (actions.set_times, self.set_times),
            (actions.next_uncertain, self.next_uncertain),
            (actions.save, self._session.save),
            (actions.restore_original, self.restore_original),
            (actions.player.play_here, self.play_here),
        ):
            action.triggered.connect(act)
        panel.addActions(actions.of_text)  # whose keys count in it
        actions.mark_uncertain.toggled.connect(self._editor.mark_uncertain)
        self._editor.mark_uncertain(actions.mark_uncertain.isChecked())  # as it was left the last time
        self._editor.menu_wanted.connect(self.show_menu)
        self._editor.edited.connect(self.update)
        self._session.changed.connect(self.update)
        panel.shown.connect(self.update)
        self.update()

    @Slot()
    def update(self) -> None:
        """Enable what can be done with what is shown."""
        actions, draft = self._actions, self._editor.draft
        has_text, can_edit = self._panel.has_text, self._session.is_open
        for action in (actions.find, actions.find_next, actions.find_previous):
            action.setEnabled(has_text)
        for action in (actions.mark_uncertain, actions.next_uncertain):
            action.setEnabled(has_text)
        for action in (
            *(actions.replace, actions.split_line, actions.merge_line, actions.delete_line),
            *(actions.shift_times, actions.set_times),
        ):
            action.setEnabled(can_edit)
        actions.undo.setEnabled(can_edit and draft is not None and draft.can_undo)
        actions.redo.setEnabled(can_edit and draft is not None and draft.can_redo)
        actions.save.setEnabled(can_edit and self._session.is_changed)
        actions.restore_original.setEnabled(can_edit and self._session.has_original)

    # -- finding ---------------------------------------------------------------------------------

    @Slot()
    def find(self) -> None:
        self._panel.find_bar.open_bar()

    @Slot()
    def replace(self) -> None:
        self._panel.find_bar.open_bar(replace=True)

    @Slot()
    def find_next(self) -> None:
        if self._panel.find_bar.isVisible():
            self._panel.find_bar.find_next()
        else:
            self.find()

    @Slot()
    def find_previous(self) -> None:
        if self._panel.find_bar.isVisible():
            self._panel.find_bar.find_previous()
        else:
            self.find()

    @Slot()
    def next_uncertain(self) -> None:
        if not self._editor.go_to_uncertain():
            text = self.tr("No word of this transcript is uncertain.")
            self._panel.notices.show_notice(Notice("info", text))

    # -- playing ---------------------------------------------------------------------------------

    @Slot()
    def play_here(self) -> None:
        """Play from the word in which the cursor stands."""
        self._play_from(*self._editor.caret())

    def _play_from(self, line: int, position: int) -> None:
        seconds = self._editor.time_of(line, position)
        if seconds is not None:
            self._editor.time_clicked.emit(seconds)

    # -- times -----------------------------------------------------------------------------------

    @Slot()
    def shift_times(self) -> None:
        from vbatch_gui.ui.transcript.shift_dialog import ShiftDialog

        segments = self._editor.segments
        dialog = ShiftDialog(segments, *self._editor.selected_lines(), self._panel)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            (first, count), seconds = dialog.lines(), dialog.seconds.value()
            self._editor.do_with_patience(lambda all_: editing.shift(all_, first, count, seconds))
        dialog.deleteLater()

    @Slot()
    def set_times(self) -> None:
        from vbatch_gui.ui.transcript.times_dialog import TimesDialog

        segments, (line, _) = self._editor.segments, self._editor.selected_lines()
        dialog = TimesDialog(segments, line, self._panel)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                self._editor.do(editing.set_times(segments, line, *dialog.times()))
            except UsageError as error:
                self._panel.notices.show_notice(Notice("warning", error.info.text, error.info.hint))
        dialog.deleteLater()

    # -- the way back ----------------------------------------------------------------------------

    @Slot()
    def restore_original(self) -> None:
        if ask(
            self._panel,
            self.tr("Back to the original"),
            self.tr("Go back to the text as it was recognised?"),
            self.tr("All corrections of this transcript are lost. This cannot be undone."),
            self.tr("Discard the corrections"),
            self.tr("Keep them"),
        ):
            self._session.restore_original()

    # -- the context menu ------------------------------------------------------------------------

    @Slot(QPoint)
    def show_menu(self, position: QPoint) -> None:
        """The context menu of the text."""
        actions, editor = self._actions, self._editor
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._session.is_open:
            menu.addActions([actions.undo, actions.redo])
            menu.addSeparator()
        if actions.player.play_here.isEnabled():
            here = QAction(self.tr("Play from here"), menu)
            here.triggered.connect(partial(self._play_from, *editor.place_at(position)))
            menu.addAction(here)
            menu.addSeparator()
        selected = editor.textCursor().hasSelection()
        for text, act, is_enabled in (
            (self.tr("Cut"), editor.cut, selected and editor.is_editable),
            (self.tr("Copy"), editor.copy, selected),
            (self.tr("Paste"), editor.paste, editor.is_editable and bool(QApplication.clipboard().text())),
            (self.tr("Select all"), editor.selectAll, self._panel.has_text),
        ):
            action = QAction(text, menu)
            action.triggered.connect(act)
            action.setEnabled(is_enabled)
            menu.addAction(action)
        menu.addSeparator()
        if self._session.is_open:
            menu.addActions([actions.split_line, actions.merge_line, actions.delete_line])
            menu.addActions([actions.set_times, actions.shift_times])
            menu.addSeparator()
        menu.addActions([actions.find, actions.next_uncertain, actions.mark_uncertain])
        menu.popup(position)
