"""Paints the rows of the queue: name over folder, the state with its bar. Makes nothing anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import draw_bar, draw_text, left_to_right, mirrored, smaller, two_lines
from vbatch_gui.ui.look.theme import Theme, ThemeKeeper
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.queue.model import JOB_ROLE
from vbatch_gui.ui.words.states import job_look

_MARGIN = 12
_ICON = 18


class QueueDelegate(QStyledItemDelegate):
    """One delegate for all columns; the fonts and the height are worked out when the font changes."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icons = icons
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Take the font of the view and what follows from it."""
        self._font = font
        self._small = smaller(font)
        self._name_height = QFontMetrics(font).height()
        self._small_height = QFontMetrics(self._small).height()
        self._row_height = self._name_height + self._small_height + 18

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self._row_height)

    def drag_picture(self, text: str, ratio: float) -> QPixmap:
        """What hangs on the mouse while rows are dragged."""
        from vbatch_gui.ui.queue.dragging import drag_picture

        theme = self._keeper.theme
        return drag_picture(text, self._font, theme.color("fill"), theme.color("on_fill"), ratio)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        job: BatchJob = index.data(JOB_ROLE)
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, index, theme)
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if index.column() == Column.NAME:
            self._paint_name(painter, inner, job, theme)
        elif index.column() == Column.PROGRESS:
            self._paint_progress(painter, inner, job, theme)
        else:
            painter.setFont(self._font)
            draw_text(painter, inner, str(index.data()), theme.color("muted"))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        from PySide6.QtWidgets import QStyle  # all its enums: not before there is a row

        state, column, row = option.state, index.column(), index.row()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.color("hover"))
        view = option.widget
        # The whole row has the focus, whichever of its cells was clicked.
        if (
            column == Column.NAME
            and isinstance(view, QAbstractItemView)
            and view.hasFocus()
            and view.currentIndex().row() == row
        ):
            mark = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(mirrored(option.direction, option.rect, mark), theme.color("accent"))

    def _paint_name(self, painter: QPainter, rect: QRect, job: BatchJob, theme: Theme) -> None:
        top = rect.top() + (rect.height() - self._name_height - self._small_height) // 2
        painter.setFont(self._font)
        upper = QRect(rect.left(), top, rect.width(), self._name_height)
        middle = Qt.TextElideMode.ElideMiddle
        draw_text(painter, upper, display_name(job.original_filename), theme.color("text"), elide=middle)
        painter.setFont(self._small)
        lower = QRect(rect.left(), top + self._name_height, rect.width(), self._small_height)
        draw_text(painter, lower, left_to_right(_folder(job.file_path)), theme.color("muted"), elide=middle)

    def _paint_progress(self, painter: QPainter, rect: QRect, job: BatchJob, theme: Theme) -> None:
        look = job_look(job)
        running = job.status is VideoStatus.PROCESSING
        line = QRect(rect)
        if running:
            line.setBottom(rect.top() + rect.height() - 16)
            line.setTop(rect.top() + 4)
            bar = QRect(rect.left(), rect.bottom() - 15, rect.width(), 6)
            share = 0.0 if job.message and not job.progress else max(job.progress, 0.01)
            draw_bar(painter, bar, [(share, theme.color("accent"))], theme.color("track"))
        size = _ICON if not running else _ICON - 2
        ratio = painter.device().devicePixelRatioF()
        picture = self._icons.pixmap(look.icon, look.color, size, ratio)
        # Laid out from left to right, and mirrored as a whole where one reads the other way.
        direction = painter.layoutDirection()
        icon = QRect(line.left(), line.top() + (line.height() - size) // 2, size, size)
        painter.drawPixmap(mirrored(direction, rect, icon).topLeft(), picture)
        text = mirrored(direction, rect, line.adjusted(size + 7, 0, 0, 0))
        plain = job.status in (VideoStatus.PROCESSING, VideoStatus.COMPLETED)
        painter.setFont(self._font)
        metrics = painter.fontMetrics()
        needed = metrics.horizontalAdvance(look.text) + 12
        if not plain and needed > text.width():
            self._paint_reason(painter, text, look.text, theme.color(look.color))
            return
        draw_text(painter, text, look.text, theme.color("text" if plain else look.color))
        if look.detail:
            painter.setFont(self._small)
            room = mirrored(direction, text, text.adjusted(needed, 0, 0, 0))
            # Rather nothing than half a figure: "16 mi…" could be anything.
            wanted = look.detail
            while wanted and painter.fontMetrics().horizontalAdvance(wanted) > room.width():
                wanted = wanted.rpartition(" · ")[0]
            draw_text(painter, room, wanted, theme.color("muted"), align=Qt.AlignmentFlag.AlignRight)

    def _paint_reason(self, painter: QPainter, rect: QRect, text: str, color: QColor) -> None:
        """Why a job waits or has failed: smaller and on two lines, rather than half of it."""
        painter.setFont(self._small)
        lines = two_lines(self._small, text, rect.width())
        top = rect.top() + (rect.height() - len(lines) * self._small_height) // 2
        for number, line in enumerate(lines):
            place = QRect(rect.left(), top + number * self._small_height, rect.width(), self._small_height)
            draw_text(painter, place, line, color)


def _folder(path: str) -> str:
    """The folder of a path of this or the other platform, drawable."""
    cut = max(path.rfind("/"), path.rfind("\\") if ":" in path[:3] or path.startswith("\\\\") else -1)
    return display_name(path[:cut] if cut > 0 else path[: cut + 1])
