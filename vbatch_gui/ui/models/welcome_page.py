"""The page of the first start: proposes a model for this computer, and lets one try VBatch at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.models.values import ModelInfo, ModelState
from vbatch_gui.ui.look.flow_layout import FlowLayout
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder, smaller
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.models.activity_strip import thin_bar
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.formatting import sentence
from vbatch_gui.ui.words.models import amount, pace, reason
from vbatch_gui.ui.words.sentences import said, said_error

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: Around everything: left, top, right and bottom; also in a page of less than `_LOW` logical pixels.
_MARGINS, _LOW_MARGINS, _LOW = (48, 40, 48, 40), (40, 30, 40, 30), 460


class WelcomePage(QScrollArea):
    """Follows the library of the processor.

    Signals:
        choose_wanted: another model shall be chosen. demo_wanted: VBatch shall be tried with the sample.
        failed(ErrorInfo): what was asked for cannot be done.
    """

    choose_wanted = Signal()
    demo_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        processor: BatchProcessor,
        keeper: ThemeKeeper,
        icons: Icons,
        add_files: QAction,
        add_folder: QAction,
    ) -> None:
        super().__init__()
        self._processor = processor
        self._library = processor.models
        self._keeper = keeper
        self._icons = icons
        self._model = ""  # that of the card
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_words()
        self._make_card(add_files, add_folder)
        self._make_demo()
        body = _Ground(keeper)
        self._room = box = QVBoxLayout(body)
        box.setContentsMargins(*_MARGINS)
        box.setSpacing(10)
        box.addStretch(2)
        for part in (self._picture, self.title, self.hint):
            box.addWidget(part)
        box.addSpacing(10)
        middle = QHBoxLayout()  # not an alignment: lines that break need the height for their width
        middle.addStretch(1)
        middle.addWidget(self.card, 8)
        middle.addStretch(1)
        box.addLayout(middle)
        box.addSpacing(10)
        box.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.demo_note)
        box.addStretch(3)
        self.setWidget(body)
        self._library.changed.connect(self._show)
        self._library.installed.connect(self._on_installed)
        self._library.failed.connect(self._on_failed)
        keeper.changed.connect(self._dress)
        self._dress()
        self._show()
        self._library.refresh()

    # -- parts -------------------------------------------------------------------------------------

    def _make_words(self) -> None:
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(self.tr("Welcome to VBatch"))
        self.hint = QLabel(
            self.tr(
                "Recordings become text on this computer; they never leave it.\n"
                "For that it needs a speech model, once. Then drop your recordings here."
            )
        )
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)

    def _make_card(self, add_files: QAction, add_folder: QAction) -> None:
        self.card = QFrame()
        self.card.setObjectName("card")
        self.card.setMinimumWidth(300)
        self.card.setMaximumWidth(460)
        self.caption, self.name, self.about, self.state = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.caption, self.name, self.about, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the download"))
        self.download, self.pause = QPushButton(), QPushButton(self.tr("Pause"))
        self.choose = QPushButton(self.tr("Choose another…"))
        self.files, self.folder = QPushButton(add_files.text()), QPushButton(add_folder.text())
        self.download.clicked.connect(self._on_download)
        self.pause.clicked.connect(self._on_pause)
        self.choose.clicked.connect(self.choose_wanted)
        self.files.clicked.connect(add_files.trigger)
        self.folder.clicked.connect(add_folder.trigger)
        for button in (self.download, self.files):
            button.setObjectName("primary")  # for the style sheet
        buttons = FlowLayout(gap=10)  # in a narrow window one below the other
        for button in (self.download, self.pause, self.files, self.folder, self.choose):
            buttons.addWidget(button)
        box = QVBoxLayout(self.card)
        box.setContentsMargins(22, 18, 22, 18)
        box.setSpacing(6)
        for part in (self.caption, self.name, self.about, self.progress, self.state):
            box.addWidget(part)
        box.addSpacing(8)
        box.addLayout(buttons)

    def _make_demo(self) -> None:
        self.demo = QPushButton(self.tr("Try it at once with the demo"))
        self.demo.clicked.connect(self.demo_wanted)
        self.demo_note = QLabel(
            self.tr("A sample of 20 seconds, and a tiny model that knows little more than its words.")
        )
        self.demo_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.demo_note.setWordWrap(True)

    # -- what is shown -----------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        proposed = self._library.recommendation()
        if proposed is None:
            self.caption.setText(self.tr("Looking at this computer…"))
            for part in (self.name, self.about, self.state, self.progress, self.download, self.pause):
                part.hide()
            self.files.hide()
            self.folder.hide()
            return
        if not self._model:
            self._model = proposed.model
        info = self._followed()
        self._model = info.name
        is_proposed = info.name == proposed.model
        here = info.state is ModelState.INSTALLED
        self.caption.setText(
            self.tr("Ready")
            if here
            else self.tr("Proposed for this computer")
            if is_proposed
            else self.tr("Your choice")
        )
        self.name.setText(display_name(info.title))
        words = [said(info.note), reason(proposed) if is_proposed else ""]
        if here:
            words = [self.tr("It is on this computer now. Drop your recordings here, or add them:")]
        self.about.setText(self._sentences(words))
        running, paused = info.state is ModelState.DOWNLOADING, info.state is ModelState.PAUSED
        self.progress.setVisible((running or paused) and not info.is_elsewhere)
        self.progress.setRange(0, 100 if info.total else 0)
        self.progress.setValue(round(100 * info.fraction))
        self.state.setText(self._state_words(info))
        self.state.setVisible(bool(self.state.text()))
        self.download.setText(self._download_words(info))
        self.name.show()
        self.about.show()
        self.download.setVisible(not here and not running)
        self.pause.setVisible(running and not info.is_elsewhere)
        self.files.setVisible(here)
        self.folder.setVisible(here)
        self.choose.setVisible(not here)

    def _followed(self) -> ModelInfo:
        """The model of the card; one that is on its way, wherever it was chosen, goes before the proposed."""
        info = self._library.entry(self._model)
        if info.state in (ModelState.ABSENT, ModelState.BROKEN):
            for other in self._library.entries():
                if other.state is ModelState.DOWNLOADING:
                    return other
        return info

    def _state_words(self, info: ModelInfo) -> str:
        if info.error is not None:
            return display_name(said_error(info.error))
        if info.state is ModelState.DOWNLOADING:
            return pace(info) or self.tr("Connecting…")
        if info.state is ModelState.PAUSED:
            return self.tr("Paused: {0}").format(amount(info))
        return ""

    def _download_words(self, info: ModelInfo) -> str:
        if info.state is ModelState.PAUSED:
            return self.tr("Resume")
        if not info.download_size:
            return self.tr("Download {0}").format(display_name(info.title))
        size = formatting.size(info.download_size)
        return self.tr("Download {0}, {1}").format(display_name(info.title), size)

    @staticmethod
    def _sentences(parts: list[str]) -> str:
        return "\n".join(sentence(part) for part in parts if part)

    # -- what is done ------------------------------------------------------------------------------

    @Slot()
    def _on_download(self) -> None:
        from vbatch_gui.ui.models.commands import use_for_new

        try:
            self._library.download(self._model)
            use_for_new(self._processor, self._model)
        except VBatchError as error:
            self.failed.emit(error.info)

    @Slot()
    def _on_pause(self) -> None:
        self._library.pause(self._model)

    @Slot(str)
    def _on_installed(self, name: str) -> None:
        from vbatch_gui.ui.models.commands import use_for_new

        # The first model that comes, wherever it was chosen: it is what this person has.
        if not self._library.is_installed(self._processor.settings.defaults.model):
            try:
                use_for_new(self._processor, name)
            except VBatchError as error:
                self.failed.emit(error.info)
        self._model = self._library.entry(name).name
        self._show()

    @Slot(str, object)
    def _on_failed(self, name: str, error: ErrorInfo) -> None:
        self._show()

    # -- looks -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the picture gives way, so that the button to begin with is in sight."""
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        self._picture.setVisible(not is_low)
        self._room.setContentsMargins(*(_LOW_MARGINS if is_low else _MARGINS))

    def showEvent(self, event: QShowEvent) -> None:
        self._dress()  # the window's style sheet took fonts and colours away when the page came into it
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self._picture.setPixmap(self._icons.pixmap("audio-lines", "accent", 56, self.devicePixelRatioF()))
        self.title.setFont(bolder(self.font(), 1.6))
        self.name.setFont(bolder(self.font(), 1.3))
        self.caption.setFont(smaller(self.font()))
        self.demo_note.setFont(smaller(self.font()))
        self.download.setIcon(self._icons.icon("download", "on_fill"))
        self.pause.setIcon(self._icons.icon("pause"))
        self.files.setIcon(self._icons.icon("file-plus", "on_fill"))
        self.folder.setIcon(self._icons.icon("folder-plus"))
        self.demo.setIcon(self._icons.icon("play"))
        self.card.setStyleSheet(
            f"QFrame#card {{ background: {theme.sidebar}; border: 1px solid {theme.line};"
            " border-radius: 12px; }" + thin_bar(theme)
        )
        for label, role in (
            (self.hint, "muted"),
            (self.demo_note, "muted"),
            (self.caption, "accent"),
            (self.about, "text"),
            (self.state, "muted"),
        ):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color(role))
            label.setPalette(palette)


class _Ground(QWidget):
    """The surface with a dashed frame, as on the page of an empty window: files can be dropped."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 14, 14)
