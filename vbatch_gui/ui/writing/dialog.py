"""What is written, and where to: asked before formats are written again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.destination import Destination
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.form import Scroller
from vbatch_gui.ui.options.format_field import FormatField
from vbatch_gui.ui.options.template_field import TemplateField
from vbatch_gui.ui.words.formatting import counted


class WritingDialog(QDialog):
    """For these finished jobs of a batch: `formats()` and `destination()` are the answer."""

    def __init__(
        self, batch: BatchSession, jobs: list[BatchJob], folder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        options = batch.options
        self.setWindowTitle(self.tr("Write formats"))
        self.field = FormatField(options.formats)
        self.places = {
            OutputPlace.BESIDE: QRadioButton(self.tr("Beside the recordings")),
            OutputPlace.FOLDER: QRadioButton(self.tr("Into this folder:")),
            OutputPlace.NOWHERE: QRadioButton(self.tr("Only into VBatch's own folder")),
        }
        group = QButtonGroup(self)
        for button in self.places.values():
            group.addButton(button)
        self.places[options.output_place].setChecked(True)
        if options.output_place is OutputPlace.NOWHERE:
            self.places[OutputPlace.BESIDE].setChecked(True)
        self.folder = QLineEdit(options.output_folder or folder)
        self.folder.setAccessibleName(self.tr("Folder for the files"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        for part in (
            self.folder,
            self.choose,
            *self.places.values(),
        ):  # the example wraps, and would take its lines from these
            part.setMinimumHeight(part.sizeHint().height())
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        where = QVBoxLayout()
        where.addWidget(self.places[OutputPlace.BESIDE])
        where.addWidget(self.places[OutputPlace.FOLDER])
        where.addLayout(row)
        where.addWidget(self.places[OutputPlace.NOWHERE])
        self.template = TemplateField(options.name_template, batch.name_facts(jobs[0]), options.model)
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(16)
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Formats"), self.field)
        form.addRow(self.tr("Where to"), where)
        form.addRow(self.tr("Names"), self.template)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = counted(len(jobs), self.tr("Write for 1 file"), self.tr("Write for {0} files"))
        self.write = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(18)
        self._scroller = Scroller(is_bare=True)  # on a small screen
        self._scroller.add(page)
        box.addWidget(self._scroller, 1)
        box.addWidget(self.buttons)
        group.buttonToggled.connect(self._refresh)
        self.field.changed.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        self.template.changed.connect(self._refresh)
        self._has_grown = False
        self._scroller.verticalScrollBar().rangeChanged.connect(self._grow)
        self._refresh()
        around = 20 + 18 + self.buttons.sizeHint().height() + 16
        give_room(self, 540, page.sizeHint().height() + around)

    def formats(self) -> tuple[str, ...]:
        return self.field.formats()

    def place(self) -> OutputPlace:
        return next(place for place, button in self.places.items() if button.isChecked())

    def destination(self) -> Destination:
        """Raises UsageError, which the button forbids."""
        folder = self.folder.text().strip() if self.place() is OutputPlace.FOLDER else ""
        return Destination(self.place(), folder, self.template.text())

    @Slot()
    def _refresh(self) -> None:
        chosen = self.place() is OutputPlace.FOLDER
        self.folder.setEnabled(chosen)
        self.choose.setEnabled(chosen)
        self.template.setEnabled(self.place() is not OutputPlace.NOWHERE)
        has_folder = not chosen or Path(self.folder.text().strip()).is_absolute()
        self.write.setEnabled(bool(self.formats()) and has_folder and self.template.is_usable)

    @Slot(int, int)
    def _grow(self, _: int, hidden: int) -> None:
        """Once: what is wrong with a name takes more lines than an example of it."""
        if hidden and not self._has_grown and not self.template.is_usable:
            self._has_grown = True
            give_room(self, self.width(), self.height() + hidden)

    @Slot()
    def _on_choose(self) -> None:
        title = self.tr("Folder for the files")
        folder = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if folder:
            self.folder.setText(folder)
