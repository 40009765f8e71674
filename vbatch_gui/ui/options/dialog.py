"""The options of a batch: what is said (model, language), what is written, and how exactly."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import MAX_CONCURRENT, OutputPlace, Task, TranscriptionOptions
from vbatch_gui.errors import StateError, UsageError
from vbatch_gui.ui.options.format_field import FormatField
from vbatch_gui.ui.options.model_field import ModelField
from vbatch_gui.ui.words.languages import languages_by_name


class OptionsDialog(QDialog):
    """Edits a copy of the options; read-only while the batch cannot be modified."""

    def __init__(self, batch: BatchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = batch.options
        self.setWindowTitle(self.tr("Options of “{0}”").format(display_name(batch.name)))
        self.pages = QTabWidget()
        general, recognition = self._general_page(batch), self._recognition_page(batch.options)
        self.pages.addTab(general, self.tr("General"))
        self.pages.addTab(recognition, self.tr("Recognition"))
        self.for_new = QCheckBox(self.tr("Use these options for new batches too"))
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        box = QVBoxLayout(self)
        box.setSpacing(12)
        if batch.is_modifiable:
            standard = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        else:
            standard = QDialogButtonBox.StandardButton.Close
            for page in (general, recognition):
                page.setEnabled(False)
            self.for_new.hide()
            box.addWidget(self._locked_label(batch))
        self.buttons = QDialogButtonBox(standard)
        self.buttons.accepted.connect(self._on_accept)
        self.buttons.rejected.connect(self.reject)
        box.addWidget(self.pages, 1)
        box.addWidget(self.problem)
        box.addWidget(self.for_new)
        box.addWidget(self.buttons)
        self.resize(560, 480)

    # -- the answer ------------------------------------------------------------------------------

    def options(self) -> TranscriptionOptions:
        """The options as they are in the fields now. Raises UsageError where they cannot be used."""
        return self._start.with_changes(
            model=self.model.text(),
            language=self.language.currentData(),
            task=self.task.currentData(),
            formats=tuple(name for name, check in self.formats.items() if check.isChecked()),
            output_place=self.place.currentData(),
            output_folder=self.folder.text().strip(),
            vad=self.vad.isChecked(),
            word_timestamps=self.words.isChecked(),
            condition_on_previous_text=self.previous.isChecked(),
            beam_size=self.beam.value(),
            initial_prompt=self.prompt.toPlainText().strip(),
            hotwords=self.hotwords.text().strip(),
        )

    def max_concurrent(self) -> int | None:
        """Jobs at once, None for automatic."""
        value: int | None = self.at_once.currentData()
        return value

    @Slot()
    def _on_accept(self) -> None:
        try:
            self.options()
        except UsageError as error:
            self.problem.setText(f"{error} {error.hint}".strip())
            self.problem.show()
        else:
            self.accept()

    def _locked_label(self, batch: BatchSession) -> QLabel:
        """Why nothing can be changed, in the words of the batch itself."""
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        try:
            batch.check_modifiable()
        except StateError as error:
            label.setText(f"{error} {error.hint}".strip())
        return label

    # -- the fields ------------------------------------------------------------------------------

    def _general_page(self, batch: BatchSession) -> QWidget:
        options = batch.options
        self.model = ModelField(options.model)
        self.language = QComboBox()
        self.language.addItem(self.tr("Detect from the first speech"), None)
        for code, name in languages_by_name():
            self.language.addItem(f"{name} ({code})", code)
        if options.language and self.language.findData(options.language) < 0:
            self.language.addItem(options.language, options.language)
        self.language.setCurrentIndex(max(0, self.language.findData(options.language)))
        self.task = _combo(
            [
                (self.tr("Write down what is said"), Task.TRANSCRIBE),
                (self.tr("Translate into English"), Task.TRANSLATE),
            ],
            options.task,
        )
        formats = FormatField(options.formats)
        self.formats = formats.checks
        self.place = _combo(
            [
                (self.tr("Only in VBatch (export them when you like)"), OutputPlace.NOWHERE),
                (self.tr("Also beside the recording"), OutputPlace.BESIDE),
                (self.tr("Also in this folder:"), OutputPlace.FOLDER),
            ],
            options.output_place,
        )
        self.folder = QLineEdit(options.output_folder)
        self.folder.setAccessibleName(self.tr("Output folder"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.clicked.connect(self._on_choose)
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.choose)
        self.place.currentIndexChanged.connect(self._on_place)
        self._on_place()
        self.at_once = _combo(
            [(self.tr("Automatic, as memory allows"), None)]
            + [(str(count), count) for count in range(1, MAX_CONCURRENT + 1)],
            batch.max_concurrent,
        )
        page, form = _page()
        form.addRow(self.tr("Model"), self.model)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Task"), self.task)
        form.addRow(self.tr("Formats"), formats)
        form.addRow(self.tr("Results"), self.place)
        form.addRow("", folder)
        form.addRow(self.tr("Files at once"), self.at_once)
        return page

    def _recognition_page(self, options: TranscriptionOptions) -> QWidget:
        self.vad = QCheckBox(self.tr("Leave out silence, music and noise before recognising"))
        self.vad.setChecked(options.vad)
        self.words = QCheckBox(self.tr("Time each word (slower)"))
        self.words.setChecked(options.word_timestamps)
        self.previous = QCheckBox(self.tr("Let each passage know the one before (slower, can repeat itself)"))
        self.previous.setChecked(options.condition_on_previous_text)
        self.beam = QSpinBox()
        self.beam.setRange(1, 20)
        self.beam.setValue(options.beam_size)
        self.beam.setToolTip(
            self.tr("Guesses kept for each passage: more is slower and a little more exact.")
        )
        self.prompt = QPlainTextEdit(options.initial_prompt)
        self.prompt.setTabChangesFocus(True)
        self.prompt.setPlaceholderText(
            self.tr("Text that shows spelling and style, for example names and terms")
        )
        self.hotwords = QLineEdit(options.hotwords)
        self.hotwords.setPlaceholderText(self.tr("Words that are likely to be said"))
        page, form = _page()
        form.addRow(self.tr("Speech"), self.vad)
        form.addRow(self.tr("Words"), self.words)
        form.addRow(self.tr("Context"), self.previous)
        form.addRow(self.tr("Beam size"), self.beam)
        form.addRow(self.tr("Initial prompt"), self.prompt)
        form.addRow(self.tr("Hotwords"), self.hotwords)
        return page

    @Slot()
    def _on_place(self) -> None:
        chosen = self.place.currentData() == OutputPlace.FOLDER  # Qt gives a plain str back
        self.folder.setEnabled(chosen)
        self.choose.setEnabled(chosen)

    @Slot()
    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the results"), self.folder.text())
        if folder:
            self.folder.setText(folder)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(16, 16, 16, 16)
    form.setVerticalSpacing(12)
    form.setHorizontalSpacing(16)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return page, form


def _combo(items: list[tuple[str, object]], current: object) -> QComboBox:
    combo = QComboBox()
    for text, value in items:
        combo.addItem(text, value)
        if value == current:
            combo.setCurrentIndex(combo.count() - 1)
    return combo
