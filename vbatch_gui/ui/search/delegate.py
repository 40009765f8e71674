"""Paints what was found: the recording as a heading, then its lines with what was said before and after."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vbatch_gui.runtime.search.results import Hit, Recording
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder, draw_text, smaller, text_width
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.search.marked_text import MarkedText, Piece
from vbatch_gui.ui.search.model import ROW_ROLE, lines, tr
from vbatch_gui.ui.words.formatting import clock

_MARGIN, _ICON, _GAP = 16, 18, 12


class SearchDelegate(QStyledItemDelegate):
    """Paints and measures the rows of a SearchModel."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icons = icons
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Take the font of the view and what follows from it."""
        self._font, self._bold, self._small = font, bolder(font), smaller(font)
        bold = QFont(font)
        bold.setBold(True)
        self._line = max(QFontMetrics(font).height(), QFontMetrics(bold).height())
        self._time_width = text_width(font, "0:00:00")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Hit):
            return QSize(160, self._line + 22)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(160, (1 if self._is_short(row, self._text_width(width)) else 2) * self._line + 16)

    def _text_width(self, width: int) -> int:
        """What is left of a row of that width for the text of a line."""
        return width - 2 * _MARGIN - _ICON - _GAP - self._time_width - _GAP

    def _is_short(self, row: Hit, width: int) -> bool:
        """Whether a line and its neighbours fit into one."""
        marked = sum(end - start for start, end in row.ranges)
        text = " ".join((row.before, row.text, row.after))
        return QFontMetrics(self._font).horizontalAdvance(text) + 2 * marked < width

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Hit | Recording = index.data(ROW_ROLE)
        painter.save()
        self._paint_ground(painter, option, index)
        if isinstance(row, Hit):
            self._paint_hit(painter, option, row)
        else:
            self._paint_recording(painter, option, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, state = self._keeper.theme, option.state
        rect: QRect = option.rect
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selection"))
            if state & QStyle.StateFlag.State_HasFocus:
                mark = QRect(rect.left(), rect.top(), 3, rect.height())
                painter.fillRect(_mirrored(option, mark), theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        if index.row() and isinstance(index.data(ROW_ROLE), Recording):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.color("line"))

    def _paint_recording(self, painter: QPainter, option: QStyleOptionViewItem, row: Recording) -> None:
        theme = self._keeper.theme
        rect: QRect = option.rect.adjusted(_MARGIN, 2, -_MARGIN, 0)
        icon = QRect(rect.left(), rect.top() + (rect.height() - _ICON) // 2, _ICON, _ICON)
        name = "audio-lines" if row.job_id else "folder-open"
        picture = self._icons.pixmap(name, "muted", _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(_mirrored(option, icon).topLeft(), picture)
        room = rect.adjusted(_ICON + _GAP, 0, 0, 0)
        text = lines(row) if row.job_id else tr("batch")
        painter.setFont(self._small)
        width = min(text_width(self._small, text), room.width() // 3)
        count = QRect(room.right() - width, room.top(), width + 1, room.height())
        draw_text(painter, _mirrored(option, count), text, theme.color("muted"))
        room = room.adjusted(0, 0, -width - 2 * _GAP, 0)
        # The batch gives way first: what it is called is the same in many rows.
        wanted = text_width(self._bold, row.name) + 8
        most = room.width() if not row.job_id else max(room.width() * 3 // 5, room.width() - 140)
        title = QRect(room.left(), room.top(), min(wanted, most), room.height())
        rest = room.adjusted(title.width() + _GAP, 0, 0, 0)
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        name_text = MarkedText(theme, self._bold, align=align)
        name_text.draw(painter, _mirrored(option, title), [Piece(row.name, row.ranges)])
        if row.job_id:
            batch = [Piece(row.batch_name, row.batch_ranges, "muted")]
            MarkedText(theme, self._small, align=align).draw(painter, _mirrored(option, rest), batch)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: Hit) -> None:
        theme = self._keeper.theme
        rect: QRect = option.rect.adjusted(_MARGIN + _ICON + _GAP, 8, -_MARGIN, -8)
        painter.setFont(self._font)
        time = QRect(rect.left(), rect.top(), self._time_width, self._line)
        draw_text(painter, _mirrored(option, time), clock(row.start), theme.color("muted"))
        room = _mirrored(option, rect.adjusted(self._time_width + _GAP, 0, 0, 0))
        count = 1 if self._is_short(row, room.width()) else 2
        pieces = self._pieces(row, room.width())
        MarkedText(theme, self._font, count).draw(painter, room, pieces)

    def _pieces(self, row: Hit, width: int) -> list[Piece]:
        """The line between its neighbours; so much of what is before it that the first match is in sight."""
        metrics = QFontMetrics(self._font)
        room = width * 1.4  # of the two lines, before the end of the match
        match_end = row.ranges[0][1] if row.ranges else 0
        lead = metrics.horizontalAdvance(row.text[:match_end])
        after = Piece(f" {row.after}" if row.after else "", role="muted")
        if lead > room:
            start = row.ranges[0][0]
            while start > 0 and metrics.horizontalAdvance(row.text[start - 1 : match_end]) < width // 2:
                start -= 1
            start = row.text.find(" ", start, row.ranges[0][0]) + 1 or start
            marks = [(a - start + 1, b - start + 1) for a, b in row.ranges]
            return [Piece(f"…{row.text[start:]}", marks), after]
        before = row.before
        if before and metrics.horizontalAdvance(before) + lead > room:
            before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, max(0, int(room - lead)))
            before = f"…{before.partition(' ')[2]}" if " " in before else ""
        return [Piece(f"{before} " if before else "", role="muted"), Piece(row.text, row.ranges), after]


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """`rect` within the row, at the other side where the window is laid out from right to left."""
    return QStyle.visualRect(option.direction, option.rect, rect)
