"""The bar below the text: find, count, go from hit to hit, replace one or all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from vbatch_gui.domain import editing
from vbatch_gui.domain.editing import Hunk
from vbatch_gui.domain.lines import line_of
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.errors import ErrorInfo, UsageError
from vbatch_gui.runtime.transcripts.finding import (
    REPLACE_SECONDS,
    Hit,
    Query,
    expand,
    find_hits,
    replace_hits,
)
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.palettes import set_color, set_text_color
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.editor import TranscriptEditor
from vbatch_gui.ui.words.formatting import counted, number
from vbatch_gui.ui.words.sentences import said, said_error

#: Milliseconds after an edit in which the hits are counted again.
_SOON = 150


class FindBar(QWidget):
    """Looks in the text of an editor. Enter goes to the next hit, Shift+Enter back, Escape closes.

    Signals:
        came_or_went: it is shown or hidden now.
    """

    came_or_went = Signal()

    def __init__(self, editor: TranscriptEditor, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._editor = editor
        self._keeper = keeper
        self._icons = icons
        self._hits: list[Hit] = []
        self._too_slow: Query | None = None  # which is not tried again with each edit
        self._buttons: list[tuple[QToolButton, str]] = []
        self.setAutoFillBackground(True)
        self.wanted = self._field(self.tr("Find"), self.tr("What to find in this transcript"))
        self.replacement = self._field(self.tr("Replace with"), self.tr("What to put in its place"))
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.previous = self._button("arrow-up", self.tr("Previous hit (Shift+Enter)"), self.find_previous)
        self.next = self._button("arrow-down", self.tr("Next hit (Enter)"), self.find_next)
        self.close_button = self._button("x", self.tr("Close the search (Esc)"), self.close_bar)
        self.case = self._switch("case-sensitive", self.tr("Capital and small letters differ"))
        self.words = self._switch("whole-word", self.tr("Whole words only"))
        self.regex = self._switch("regex", self.tr("Regular expression"))
        self.replace = self._button("replace", self.tr("Replace this hit"), self.replace_one)
        self.replace_all = self._button("replace-all", self.tr("Replace all hits"), self.replace_every)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.refresh)
        self.wanted.textChanged.connect(self._on_query)
        editor.edited.connect(self._on_edited)
        keeper.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _field(self, placeholder: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        field.setMinimumWidth(60)
        field.setClearButtonEnabled(True)
        field.installEventFilter(self)
        return field

    def _button(self, icon: str, name: str, act: object = None) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if act is not None:
            button.clicked.connect(act)
        self._buttons.append((button, icon))
        return button

    def _switch(self, icon: str, name: str) -> QToolButton:
        button = self._button(icon, name)
        button.setCheckable(True)
        button.toggled.connect(self._on_query)
        return button

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setSpacing(2)
        top.addWidget(self.wanted, 1)
        top.addSpacing(4)
        for widget in (self.count, self.previous, self.next, self.close_button):
            top.addWidget(widget)
        below.addWidget(self.replacement, 1)
        below.addSpacing(4)
        for widget in (self.replace, self.replace_all, self.case, self.words, self.regex):
            below.addWidget(widget)
        self._space = QWidget()
        below.insertWidget(0, self._space, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 10, 8)
        box.setSpacing(4)
        box.addLayout(top)
        box.addLayout(below)
        box.addWidget(self.problem)

    # -- opening ---------------------------------------------------------------------------------

    def open_bar(self, replace: bool = False) -> None:
        """Show it with what is selected in the text, if that is within a line; `replace`: both fields."""
        replaces = replace and self._editor.is_editable
        for widget in (self.replacement, self.replace, self.replace_all):
            widget.setVisible(replaces)
        self._space.setVisible(not replaces)
        selected = self._editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.wanted.setText(selected)
        self.show()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()
        self.refresh()

    @Slot()
    def close_bar(self) -> None:
        """Hide it; the text has the focus again, and no marks."""
        self.hide()
        self._editor.marks.show_hits([])
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came_or_went.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.came_or_went.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self.find_previous()
                elif watched is self.replacement:
                    self.replace_one()
                else:
                    self.find_next()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # -- finding ---------------------------------------------------------------------------------

    def query(self) -> Query:
        """What is looked for now."""
        return Query(
            self.wanted.text(), self.case.isChecked(), self.words.isChecked(), self.regex.isChecked()
        )

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits

    @Slot()
    def refresh(self) -> None:
        """Look for it again, in the text as it is now."""
        self._timer.stop()
        self._hits = []
        self._tell("")
        if self.wanted.text():
            try:
                self._hits = find_hits(self._texts(), self.query().compile())
                self._too_slow = None
            except UsageError as error:
                self._too_slow = self.query() if error.code == "too_slow" else None
                self._tell(said_error(error))
        self._editor.marks.show_hits(self._hits if self.isVisible() else [])
        self._show_count()

    def _texts(self) -> list[str]:
        """The lines as they stand in the document."""
        texts, block = [], self._editor.document().begin()
        while block.isValid():
            texts.append(block.text())
            block = block.next()
        return texts

    @Slot()
    def _on_query(self) -> None:
        self.refresh()
        line, start, _ = self._editor.selection()
        if self._hits:  # what is typed is shown at once, from where the cursor is
            found = next((hit for hit in self._hits if (hit.line, hit.start) >= (line, start)), self._hits[0])
            self._show_hit(found)

    @Slot()
    def _on_edited(self) -> None:
        if self.isVisible() and self.query() != self._too_slow:
            self._timer.start()

    @Slot()
    def find_next(self) -> None:
        line, start, end = self._editor.selection()
        behind = [hit for hit in self._hits if (hit.line, hit.start) >= (line, end if end > start else start)]
        if self._hits:
            self._show_hit(behind[0] if behind else self._hits[0])

    @Slot()
    def find_previous(self) -> None:
        line, start, _ = self._editor.selection()
        before = [hit for hit in self._hits if (hit.line, hit.start) < (line, start)]
        if self._hits:
            self._show_hit(before[-1] if before else self._hits[-1])

    def _show_hit(self, hit: Hit) -> None:
        self._editor.set_caret(hit.line, hit.start, hit.end)
        self._show_count()

    def _current(self) -> Hit | None:
        """The hit that is selected."""
        line, start, end = self._editor.selection()
        hit = Hit(line, start, end)
        return hit if hit in self._hits else None

    def _show_count(self) -> None:
        current = self._current()
        if not self.wanted.text():
            text = ""
        elif current is not None:
            text = self.tr("{0} of {1}").format(
                number(self._hits.index(current) + 1), number(len(self._hits))
            )
        else:
            text = counted(len(self._hits), self.tr("1 hit"), self.tr("{0} hits"))
        self.count.setText(text)
        for button in (self.previous, self.next, self.replace, self.replace_all):
            button.setEnabled(bool(self._hits))

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    # -- replacing -------------------------------------------------------------------------------

    @Slot()
    def replace_one(self) -> None:
        """Replace the hit that is selected, and go to the next one; first only go there."""
        if self._timer.isActive():
            self.refresh()
        hit = self._current()
        if hit is None or not self._editor.is_editable:
            self.find_next()
            return
        text = self._editor.text_of(hit.line)
        try:
            match = next(self.query().compile().matches(text, hit.start), None)
            if match is None or match.end() != hit.end:
                return
            new = expand(match, self.replacement.text(), self.regex.isChecked())
        except UsageError as error:
            self._tell(said(error.info.text))
            return
        line = text[: hit.start] + new + text[hit.end :]
        hunk = editing.set_line(self._editor.segments, hit.line, line)
        self._editor.do(hunk, (hit.line, hit.start + len(new)))
        self.refresh()
        self.find_next()

    @Slot()
    def replace_every(self) -> None:
        """Replace all hits; one step to undo."""
        if not self._editor.is_editable or not self.wanted.text():
            return
        query, replacement = self.query(), self.replacement.text()

        def make(segments: Sequence[Segment]) -> Hunk:
            pattern = query.compile(REPLACE_SECONDS)
            new = [replace_hits(line_of(segment), pattern, replacement) for segment in segments]
            return editing.change_lines(segments, new)

        def done(error: ErrorInfo | None) -> None:
            self.refresh()
            places = counted(count, self.tr("1 place was replaced."), self.tr("{0} places were replaced."))
            self._tell(said(error.text) if error else places)

        self.refresh()
        count = len(self._hits)
        if count:
            self._editor.do_with_patience(make, done)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        for button, icon in self._buttons:
            button.setIcon(self._icons.icon(icon))
        set_color(self, QPalette.ColorRole.Window, theme.color("sidebar"))
        set_text_color(theme.color("muted"), self.count, self.problem)
