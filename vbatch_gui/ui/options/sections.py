"""The options in cards, each with its fields: what is said, what is written, how exactly, how fast."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from vbatch_gui.domain.name_template import NameFacts
from vbatch_gui.domain.options import MAX_CONCURRENT, OutputPlace, Task, TranscriptionOptions
from vbatch_gui.ui.look.form import Card, choose, combo_of
from vbatch_gui.ui.options.format_field import FormatField
from vbatch_gui.ui.options.model_field import ModelField
from vbatch_gui.ui.options.template_field import TemplateField
from vbatch_gui.ui.words.languages import languages_by_name

#: Kinds of numbers that CTranslate2 can count in, as options call them.
_COMPUTE_TYPES = ("int8", "int8_float16", "int8_float32", "float16", "bfloat16", "float32")


def tr(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("OptionsPanel", text)


class SpeechCard(Card):
    """What is said: the model, the language, the task."""

    def __init__(self, options: TranscriptionOptions) -> None:
        super().__init__(tr("What is said"))
        self.model = ModelField(options.model)
        self.model.setFocusProxy(self.model.combo)
        self.language = combo_of([(tr("Detect from the first speech"), None)])
        for code, name in languages_by_name():
            self.language.addItem(f"{name} ({code})", code)
        self.task = combo_of(
            [
                (tr("Write down what is said"), Task.TRANSCRIBE),
                (tr("Translate into English"), Task.TRANSLATE),
            ]
        )
        self.add(tr("Model"), self.model)
        self.add(tr("Language"), self.language)
        self.add(tr("Task"), self.task)

    def show_options(self, options: TranscriptionOptions) -> None:
        self.model.combo.setEditText(options.model)
        if options.language and self.language.findData(options.language) < 0:
            self.language.addItem(options.language, options.language)
        choose(self.language, options.language)
        choose(self.task, options.task)


class OutputCard(Card):
    """What is written: formats, the place of copies, their names."""

    def __init__(self, options: TranscriptionOptions, facts: NameFacts) -> None:
        super().__init__(tr("What is written"))
        self.formats = FormatField(options.formats)
        self.place = combo_of(
            [
                (tr("Only in VBatch (export them when you like)"), OutputPlace.NOWHERE),
                (tr("Also beside the recording"), OutputPlace.BESIDE),
                (tr("Also in a folder"), OutputPlace.FOLDER),
            ]
        )
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Output folder"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(tr("Choose the output folder"))
        self.choose.clicked.connect(self._on_choose)
        folder = QWidget()
        line = QHBoxLayout(folder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        folder.setFocusProxy(self.folder)
        self.template = TemplateField(options.name_template, facts, options.model)
        self.template.setFocusProxy(self.template.edit)
        self.add(tr("Formats"), self.formats)
        self.add(tr("Results"), self.place)
        self.add(tr("Folder"), folder)
        self.add(tr("Names"), self.template, tr("Of the copies. What is there already is never replaced."))
        self.place.currentIndexChanged.connect(self._on_place)

    def show_options(self, options: TranscriptionOptions) -> None:
        for name, check in self.formats.checks.items():
            check.setChecked(name in options.formats)
        choose(self.place, options.output_place)
        self.folder.setText(options.output_folder)
        self.template.edit.setText(options.name_template)
        self._on_place()

    @Slot()
    def _on_place(self) -> None:
        place = self.place.currentData()  # Qt gives a plain str back
        for field in (self.folder, self.choose):
            field.setEnabled(place == OutputPlace.FOLDER)
        self.template.setEnabled(place != OutputPlace.NOWHERE)

    @Slot()
    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the results"), self.folder.text())
        if folder:
            self.folder.setText(folder)


class ExactCard(Card):
    """How exactly: what the model hears, what it is told, how hard it tries."""

    def __init__(self) -> None:
        super().__init__(tr("How exactly"))
        self.vad = QCheckBox(tr("Leave out silence, music and noise before recognising"))
        self.words = QCheckBox(tr("Time each word"))
        self.previous = QCheckBox(tr("Let each passage know the one before"))
        self.beam = QSpinBox()
        self.beam.setRange(1, 20)
        self.beam.setMinimumWidth(120)
        self.prompt = QPlainTextEdit()
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(self.prompt.fontMetrics().lineSpacing() * 4 + 16)
        self.prompt.setPlaceholderText(tr("Text that shows spelling and style, for example names and terms"))
        self.hotwords = QLineEdit()
        self.hotwords.setPlaceholderText(tr("Words that are likely to be said"))
        self.add_switch(self.vad)
        self.add_switch(self.words, tr("Marks what was hard to hear; for subtitles by the word. Slower."))
        self.add_switch(self.previous, tr("Can read more smoothly, can also repeat itself. Slower."))
        self.add(
            tr("Beam size"),
            self.beam,
            tr("Guesses kept for each passage: more is slower and a little more exact."),
        )
        self.add(tr("Initial prompt"), self.prompt)
        self.add(tr("Hotwords"), self.hotwords)

    def show_options(self, options: TranscriptionOptions) -> None:
        self.vad.setChecked(options.vad)
        self.words.setChecked(options.word_timestamps)
        self.previous.setChecked(options.condition_on_previous_text)
        self.beam.setValue(options.beam_size)
        self.prompt.setPlainText(options.initial_prompt)
        self.hotwords.setText(options.hotwords)


class PaceCard(Card):
    """How many at once, and on what."""

    def __init__(self) -> None:
        super().__init__(tr("How many at once"))
        self.at_once = combo_of(
            [(tr("Automatic, as memory allows"), None)]
            + [(str(count), count) for count in range(1, MAX_CONCURRENT + 1)]
        )
        self.device = combo_of(
            [
                (tr("Automatic: the graphics card where it can be used"), "auto"),
                (tr("Processor"), "cpu"),
                (tr("Graphics card (NVIDIA)"), "cuda"),
            ]
        )
        self.compute = combo_of(
            [(tr("Automatic"), "auto")] + [(name, name) for name in _COMPUTE_TYPES]  # names of a library
        )
        for combo in (self.at_once, self.device, self.compute):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(tr("Files at once"), self.at_once)
        self.add(tr("Device"), self.device)
        self.add(tr("Precision"), self.compute, tr("Less precise numbers are faster and need less memory."))

    def show_options(self, options: TranscriptionOptions, max_concurrent: int | None) -> None:
        choose(self.at_once, max_concurrent)
        choose(self.device, options.device)
        if self.compute.findData(options.compute_type) < 0:
            self.compute.addItem(options.compute_type, options.compute_type)
        choose(self.compute, options.compute_type)
