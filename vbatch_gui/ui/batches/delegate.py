"""Paints a batch in the list at the left: icon of its state, name, one line, and a thin bar while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.batches.model import BATCH_ROLE, PROGRESS_ROLE
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder, draw_bar, draw_text, mirrored, smaller
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.states import batch_look

_ICON = 18
_TEXT_LEFT = 46  # icon and its margins


class BatchDelegate(QStyledItemDelegate):
    """Paints and measures the rows of the list of batches."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icons = icons
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        self._bold = bolder(font)
        self._small = smaller(font)
        self._name_height = QFontMetrics(self._bold).height()
        self._small_height = QFontMetrics(self._small).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._name_height + self._small_height + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._keeper.theme
        batch: BatchSession = index.data(BATCH_ROLE)
        progress: BatchProgress = index.data(PROGRESS_ROLE)
        look = batch_look(batch, progress)
        rect: QRect = option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, rect)
        top = rect.top() + 9
        picture = self._icons.pixmap(look.icon, look.color, _ICON, painter.device().devicePixelRatioF())
        icon = QRect(rect.left() + 10, top + (self._name_height - _ICON) // 2 + 1, _ICON, _ICON)
        painter.drawPixmap(mirrored(option.direction, rect, icon).topLeft(), picture)
        text = QRect(rect.left() + _TEXT_LEFT - 8, top, rect.width() - _TEXT_LEFT, self._name_height)
        text = mirrored(option.direction, rect, text)
        painter.setFont(self._bold)
        draw_text(
            painter, text, display_name(batch.name), theme.color("text"), elide=Qt.TextElideMode.ElideMiddle
        )
        painter.setFont(self._small)
        text.moveTop(text.bottom() + 1)
        text.setHeight(self._small_height)
        draw_text(painter, text, look.text, theme.color("muted"))
        if batch.status is BatchStatus.PROCESSING or batch.interrupted:
            bar = QRect(text.left(), text.bottom() + 4, text.width(), 3)
            color = theme.color("accent" if batch.status is BatchStatus.PROCESSING else "waiting")
            draw_bar(painter, bar, [(progress.fraction, color)], theme.color("track"), radius=1.5)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        from PySide6.QtWidgets import QStyle  # all its enums: not before there is a row

        theme = self._keeper.theme
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(rect, 8, 8)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme.color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("track"))
            painter.drawRoundedRect(rect, 8, 8)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field for another name."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(QCoreApplication.translate("Actions", "Rename batch"))
        return editor

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect.adjusted(_TEXT_LEFT - 6, 8, -14, 0)
        rect.setHeight(self._name_height + 8)
        editor.setGeometry(mirrored(option.direction, option.rect, rect))
