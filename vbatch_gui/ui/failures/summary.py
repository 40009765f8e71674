"""Above the queue: how many files of the batch failed and why, with a menu of what helps for each reason."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.failures.advice import Help
from vbatch_gui.ui.failures.offers import help_text, offered, same_failure, smaller
from vbatch_gui.ui.look.elided_button import ElidedButton
from vbatch_gui.ui.look.flow_layout import FlowLayout
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.failures import failure_reason
from vbatch_gui.ui.words.formatting import number

#: From so many failed files on; one alone tells of itself when it is selected.
LEAST = 2
#: Reasons with a button of their own.
MOST_REASONS = 5
#: What is offered for a single file only.
_FOR_ONE = frozenset({Help.TRACK, Help.FOLDER})


class FailureSummary(QWidget):
    """Shows one batch; hidden while hardly anything has failed.

    Attributes:
        reasons: a button for each reason, by its code.
        has_gpu: the engine has used a graphics card.
    Signals:
        show_wanted(batch_id, code): the files of a reason shall be selected.
        help_wanted(Help, batch_id, code): something for all files of a reason; an empty code: for all.
    """

    show_wanted = Signal(str, str)
    help_wanted = Signal(object, str, str)

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._batch: BatchSession | None = None
        self._counts: list[tuple[str, int]] = []
        self._dismissed: tuple[str, int] | None = None
        self._is_wanted = self._is_low = False
        self.has_gpu = False
        self.reasons: dict[str, ElidedButton] = {}
        self._picture = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.retry = QPushButton(self.tr("Retry all"))
        self.retry.setAutoDefault(False)
        self.retry.clicked.connect(self._on_retry)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self._on_close)
        chips = QWidget()
        self._flow = FlowLayout(gap=6, parent=chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.text)
        self._flow.addWidget(self.retry)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        box = QHBoxLayout(self)
        box.setContentsMargins(18, 4, 8, 10)
        box.setSpacing(10)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(chips, 1)
        box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        keeper.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_batch(self, batch: BatchSession | None, progress: BatchProgress | None) -> None:
        """Show what failed of this batch, of none nothing."""
        failed = progress.failed if batch is not None and progress is not None else 0
        state = (batch.batch_id, failed) if batch is not None else None
        if self._dismissed is not None and state != self._dismissed:
            self._dismissed = None
        self._is_wanted = failed >= LEAST and state != self._dismissed
        self.setVisible(self._is_wanted and not self._is_low)
        if batch is None or failed < LEAST:
            self._batch, self._counts = None, []
            return
        failures = (job.error for job in batch.jobs if job.status is VideoStatus.FAILED)
        counts = Counter(error.code for error in failures if error is not None).most_common()
        if batch is not self._batch or counts != self._counts:
            self._batch, self._counts = batch, counts
            self._fill(failed)

    def set_low(self, is_low: bool) -> None:
        """Whether the window has no room for it: the cards of the files tell the same."""
        if is_low != self._is_low:
            self._is_low = is_low
            self.setVisible(self._is_wanted and not is_low)

    def _fill(self, failed: int) -> None:
        self.text.setText(self.tr("{0} files failed:").format(number(failed)))
        told = [
            self.tr("{0} × {1}").format(number(count), failure_reason(code)) for code, count in self._counts
        ]
        self.setAccessibleName(f"{self.text.text()} {', '.join(told)}")
        wanted = dict(zip([code for code, _ in self._counts[:MOST_REASONS]], told, strict=False))
        for code in [code for code in self.reasons if code not in wanted]:
            button = self.reasons.pop(code)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for code, words in wanted.items():
            button = self.reasons.get(code) or self._make_button(code)
            button.setText(words)
            button.setAccessibleName(words)
        for widget in [*(self.reasons[code] for code in wanted), self.retry]:  # in the order of their numbers
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)
        self._flow.invalidate()
        self.updateGeometry()

    def _make_button(self, code: str) -> ElidedButton:
        button = self.reasons[code] = ElidedButton()
        button.setAutoDefault(False)
        button.setAccessibleDescription(self.tr("Opens a menu of what helps for these files"))
        menu = QMenu(button)
        menu.aboutToShow.connect(partial(self._fill_menu, code))
        button.setMenu(menu)
        self._flow.addWidget(button)
        button.show()
        return button

    def _fill_menu(self, code: str) -> None:
        menu = self.reasons[code].menu()
        menu.clear()
        if self._batch is None:
            return
        batch = self._batch
        jobs = same_failure(batch, code)
        menu.addAction(
            self._icons.icon("search"), self.tr("Show these files"), partial(self._on_show, batch, code)
        )
        menu.addSeparator()
        for help_ in offered(batch, jobs, code, self.has_gpu):
            if help_ not in _FOR_ONE and (help_ is not Help.RELINK or code == "missing"):
                act = partial(self.help_wanted.emit, help_, batch.batch_id, code)
                text = group_text(help_, code, display_name(smaller(batch.options)))
                menu.addAction(self._icons.icon(help_.value), text, act)

    def _on_show(self, batch: BatchSession, code: str) -> None:
        self.show_wanted.emit(batch.batch_id, code)

    @Slot()
    def _on_retry(self) -> None:
        if self._batch is not None:
            self.help_wanted.emit(Help.RETRY, self._batch.batch_id, "")

    @Slot()
    def _on_close(self) -> None:
        """Until another file fails, or one less."""
        if self._batch is not None:
            self._dismissed = (self._batch.batch_id, sum(count for _, count in self._counts))
        self._is_wanted = False
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_flow"):
            self._dress()
        super().changeEvent(event)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        self.text.setFont(bolder(self.font()))
        self.text.setMinimumHeight(self.retry.sizeHint().height())
        self._picture.setPixmap(self._icons.pixmap("circle-alert", "failed", 18, self.devicePixelRatioF()))
        self._picture.setMinimumHeight(self.retry.sizeHint().height())
        self._close.setIcon(self._icons.icon("x", "muted"))
        self.retry.setIcon(self._icons.icon(Help.RETRY.value))


def group_text(help_: Help, code: str, model: str) -> str:
    """The words in the menu of a reason."""
    if help_ is Help.RELINK:
        return QCoreApplication.translate("summary", "Look for them in a folder…")
    if help_ is Help.REMOVE:
        return QCoreApplication.translate("summary", "Remove these from the batch")
    return help_text(help_, code, model)
