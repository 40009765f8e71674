"""The model manager: what is here, what can be had, what fits; downloads, imports, deletes, measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.runtime.models.values import ModelInfo
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.models.actions import ActionButton, ModelActions
from vbatch_gui.ui.models.activity_strip import ActivityStrip, thin_bar
from vbatch_gui.ui.models.commands import ManagerCommands
from vbatch_gui.ui.models.delegate import ModelDelegate
from vbatch_gui.ui.models.model import ModelListModel
from vbatch_gui.ui.window.notice_bar import NoticeArea
from vbatch_gui.ui.words.models import reason

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: Milliseconds between two looks at the disk and at the memory while the window is in sight.
_PERIOD = 3000


class ModelsWindow(QDialog):
    """Not modal; several may be open at once, they show the same."""

    def __init__(
        self, processor: BatchProcessor, keeper: ThemeKeeper, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._processor = processor
        self._library = library = processor.models
        self._keeper = keeper
        self._icons = icons
        self.setWindowTitle(self.tr("Speech models"))
        self.model = ModelListModel(library, lambda: processor.settings.defaults.model, self)
        self.notices = NoticeArea(keeper, icons)
        self._make_head()
        self._make_list()
        self.actions_ = ModelActions(self)
        self.commands = ManagerCommands(
            self, processor, self.actions_, self.notices, self.current, self.select
        )
        self.commands.default_changed.connect(self._on_default_changed)
        self.view.doubleClicked.connect(self.commands.download_or_use)
        self.strip = ActivityStrip(library, ActionButton(self.actions_.open_folder))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._head)
        box.addWidget(self.notices)
        box.addWidget(self.view, 1)
        box.addLayout(self._buttons())
        box.addWidget(self.strip)
        give_room(self, 860, 640)
        self.setMinimumSize(540, 300)
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD)
        self._timer.timeout.connect(self._look)
        library.changed.connect(self._on_changed)
        keeper.changed.connect(self._dress)
        self._dress()
        self._on_changed("")

    # -- parts -------------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self.title = QLabel(self.tr("Speech models"))
        self.proposal = QLabel()
        self.privacy_icon, self.privacy = (
            QLabel(),
            QLabel(
                self.tr("Downloads come from huggingface.co, only when you ask. Your recordings stay here.")
            ),
        )
        for label in (self.proposal, self.privacy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.only_here = QCheckBox(self.tr("Only what is on this computer"))
        self.only_here.toggled.connect(self._on_only_here)
        privacy = QHBoxLayout()
        privacy.setSpacing(8)
        privacy.addWidget(self.privacy_icon, 0, Qt.AlignmentFlag.AlignTop)
        privacy.addWidget(self.privacy, 1)
        privacy.addWidget(self.only_here, 0, Qt.AlignmentFlag.AlignBottom)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(18, 14, 18, 12)
        self._head.setSpacing(6)
        self._head.addWidget(self.title)
        self._head.addWidget(self.proposal)
        self._head.addLayout(privacy)

    def _make_list(self) -> None:
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Speech models"))
        self.view.setModel(self.model)
        self._delegate = ModelDelegate(self._keeper, self._icons, self.view)
        self._delegate.set_font(self.font())
        self.view.setItemDelegate(self._delegate)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        for action in self.actions_.for_one:
            row.addWidget(ActionButton(action, hides=True))
        row.addStretch()
        self.bring = QPushButton(self.tr("Import"))
        self.bring.setAutoDefault(False)
        menu = QMenu(self.bring)
        menu.addActions([self.actions_.import_folder, self.actions_.import_archive])
        menu.addSeparator()
        menu.addAction(self.actions_.other)
        self.bring.setMenu(menu)
        row.addWidget(self.bring)
        return row

    # -- following ---------------------------------------------------------------------------------

    def select(self, name: str) -> None:
        """Bring that model into sight."""
        row = self.model.row_of(name)
        if row is not None:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))

    def current(self) -> ModelInfo | None:
        """The selected model."""
        index = self.view.currentIndex()
        return self.model.info_at(index.row()) if index.isValid() else None

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        proposed = self._library.recommendation()
        if proposed is not None:
            words = self.tr("Proposed for this computer: {0}. {1}").format(proposed.model, reason(proposed))
            self.proposal.setText(words)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.select(self._processor.settings.defaults.model)
        self._update()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._update()

    def _update(self) -> None:
        library, default = self._library, self._processor.settings.defaults.model
        self.actions_.update(
            self.current(), default, library.measuring is not None, library.importing is not None
        )

    @Slot()
    def _on_default_changed(self) -> None:
        self.model.update_all()
        self._update()

    @Slot()
    def _look(self) -> None:
        self._library.refresh()
        self.model.update_all()  # memory is another from moment to moment
        self._update()

    def showEvent(self, event: QShowEvent) -> None:
        self._library.refresh()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    @Slot(bool)
    def _on_only_here(self, only: bool) -> None:
        self.model.set_only_here(only)

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions_.for_one if action.isEnabled()])
        menu.addSeparator()
        menu.addAction(self.actions_.open_folder)
        menu.popup(self.view.viewport().mapToGlobal(position))

    # -- looks -------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._delegate.set_font(self.font())
            self.view.doItemsLayout()
            self._dress()
        super().changeEvent(event)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self.title.setFont(bolder(self.font(), 1.4))
        self.privacy_icon.setPixmap(self._icons.pixmap("shield-check", "done", 16, self.devicePixelRatioF()))
        for label in (self.privacy, self.strip.text):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
            label.setPalette(palette)
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("surface"))
        self.view.setPalette(palette)
        self.view.viewport().setPalette(palette)  # it would keep that of the first theme
        self.strip.progress.setStyleSheet(thin_bar(theme))
        self.actions_.dress(self._icons)
        self.bring.setIcon(self._icons.icon("folder-input"))
        self.view.viewport().update()
