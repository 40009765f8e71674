"""Paints a model in the manager: name, what it is good for, whether it fits; at the right its state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.models.values import Fit, ModelInfo, ModelState
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder, draw_bar, draw_text, smaller, text_width, two_lines
from vbatch_gui.ui.look.theme import Theme, ThemeKeeper
from vbatch_gui.ui.models.model import DEFAULT_ROLE, INFO_ROLE
from vbatch_gui.ui.words.models import chips, fit_words, model_look, note_words, speed_words

_ICON, _SMALL_ICON = 22, 14
_MARGIN, _LEFT, _GAP = 14, 50, 20
#: Mirrors a rectangle of a row where text runs from right to left.
_Place = Callable[[QRect], QRect]
#: The block at the right: state and progress.
_STATE_WIDTH = 250
_FIT_COLORS = {Fit.NOW: "muted", Fit.WITH_ROOM_MADE: "waiting", Fit.NEVER: "failed"}


class ModelDelegate(QStyledItemDelegate):
    """Paints and measures the rows of the manager; mirrored where text runs from right to left."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icons = icons
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        self._font = font
        self._bold = bolder(font, 1.08)
        self._small = smaller(font)
        self._name_height = QFontMetrics(self._bold).height()
        self._small_height = QFontMetrics(self._small).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(420, self._name_height + 2 * self._small_height + 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        info: ModelInfo = index.data(INFO_ROLE)
        theme, rect = self._keeper.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, theme)
        look = model_look(info)
        inner = rect.adjusted(_MARGIN, 12, -_MARGIN, -12)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft

        def place(part: QRect) -> QRect:
            return QStyle.visualRect(option.direction, rect, part)

        ratio = painter.device().devicePixelRatioF()
        icon = QRect(inner.left() + 4, inner.top() + (self._name_height - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(place(icon).topLeft(), self._icons.pixmap(look.icon, look.color, _ICON, ratio))
        state_width = min(self._state_width(info), inner.width() * 2 // 5)
        text = QRect(inner)
        text.setLeft(inner.left() + _LEFT - _MARGIN)
        text.setRight(inner.right() - state_width - _GAP)
        self._paint_text(painter, text, info, bool(index.data(DEFAULT_ROLE)), theme, place, mirrored, ratio)
        state = QRect(inner.right() - state_width + 1, inner.top(), state_width, inner.height())
        self._paint_state(painter, state, info, theme, place, mirrored)
        painter.restore()

    def _state_width(self, info: ModelInfo) -> int:
        """Room for a bar or a reason; else no more than the words need."""
        look = model_look(info)
        if info.total or look.color == "failed":
            return _STATE_WIDTH
        return min(_STATE_WIDTH, max(text_width(self._font, look.text), text_width(self._small, look.detail)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        rect, state = QRect(option.rect), option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            mark = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, mark), theme.color("accent"))

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        info: ModelInfo,
        is_default: bool,
        theme: Theme,
        place: _Place,
        mirrored: bool,
        ratio: float,
    ) -> None:
        align = _start(mirrored)
        painter.setFont(self._bold)
        marks = chips(info, is_default)
        room = rect.width() - sum(text_width(self._small, mark) + 24 for mark in marks)
        name = display_name(info.title)
        width = min(text_width(self._bold, name), max(60, room))
        line = QRect(rect.left(), rect.top(), width, self._name_height)
        middle = Qt.TextElideMode.ElideMiddle
        draw_text(painter, place(line), name, theme.color("text"), elide=middle, align=align)
        left = line.right() + 10
        for mark in marks:
            left = self._paint_chip(
                painter, QRect(left, line.top(), rect.right() - left, line.height()), mark, theme, place
            )
        painter.setFont(self._small)
        lower = QRect(rect.left(), line.bottom() + 5, rect.width(), self._small_height)
        draw_text(painter, place(lower), note_words(info), theme.color("muted"), align=align)
        lower.moveTop(lower.bottom() + 5)
        color = _FIT_COLORS[info.fit]
        icon = QRect(lower.left(), lower.center().y() - _SMALL_ICON // 2, _SMALL_ICON, _SMALL_ICON)
        shape = "triangle-alert" if info.fit is Fit.NEVER else "memory-stick"
        painter.drawPixmap(place(icon).topLeft(), self._icons.pixmap(shape, color, _SMALL_ICON, ratio))
        lower.setLeft(lower.left() + _SMALL_ICON + 6)
        words = " · ".join(part for part in (fit_words(info), speed_words(info)) if part)
        draw_text(painter, place(lower), words, theme.color(color), align=align)

    def _paint_chip(self, painter: QPainter, rect: QRect, text: str, theme: Theme, place: _Place) -> int:
        """A mark in a frame; where the next one begins."""
        painter.setFont(self._small)
        width = text_width(self._small, text) + 14
        if width > rect.width():
            return rect.left()
        chip = QRect(
            rect.left(), rect.center().y() - self._small_height // 2 - 1, width, self._small_height + 3
        )
        painter.setPen(theme.color("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place(chip)).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        draw_text(painter, place(chip), text, theme.color("accent"), align=Qt.AlignmentFlag.AlignHCenter)
        return chip.right() + 8

    def _paint_state(
        self, painter: QPainter, rect: QRect, info: ModelInfo, theme: Theme, place: _Place, mirrored: bool
    ) -> None:
        look, end = model_look(info), _start(not mirrored)
        painter.setFont(self._font)
        line = QRect(rect.left(), rect.top(), rect.width(), self._name_height)
        plain = info.state in (ModelState.INSTALLED, ModelState.DOWNLOADING)
        draw_text(painter, place(line), look.text, theme.color("text" if plain else look.color), align=end)
        top = line.bottom() + 5
        if info.state in (ModelState.DOWNLOADING, ModelState.PAUSED) and info.total:
            bar = QRect(rect.left(), top + 4, rect.width(), 6)
            color = theme.color("accent" if info.state is ModelState.DOWNLOADING else "waiting")
            share = max(0.01, info.fraction)
            parts = [(1 - share, theme.color("track")), (share, color)] if mirrored else [(share, color)]
            draw_bar(painter, place(bar), parts, theme.color("track"))
            top = bar.bottom() + 6
        painter.setFont(self._small)
        left = rect.bottom() - top
        lines = (
            two_lines(self._small, look.detail, rect.width())
            if left >= 2 * self._small_height
            else [look.detail]
        )
        for text in lines:
            detail = QRect(rect.left(), top, rect.width(), self._small_height)
            draw_text(painter, place(detail), text, theme.color("muted"), align=end)
            top += self._small_height


def _start(mirrored: bool) -> Qt.AlignmentFlag:
    """Where text begins: draw_text takes sides literally."""
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
