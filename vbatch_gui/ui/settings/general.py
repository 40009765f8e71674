"""The pages General, Appearance, Language and Limits."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QDoubleSpinBox, QPushButton, QRadioButton, QSizePolicy, QSpinBox

from vbatch_gui.domain.settings import UI_LANGUAGES, Settings
from vbatch_gui.ui.look.form import Card, combo_of, hint_label
from vbatch_gui.ui.settings.page import SettingsPage


class GeneralPage(SettingsPage):
    """What happens at start and at the end, what is asked, what the desktop is told.

    Args:
        clear_recent: the action that forgets the recent folders, None where there is none.
    """

    def __init__(self, settings: Settings, clear_recent: QAction | None = None) -> None:
        super().__init__()
        start = Card(self.tr("At start"))
        self.start = combo_of(
            [
                (self.tr("Show the newest batch"), "newest"),
                (self.tr("Show the page for new files"), "empty"),
            ],
            settings.start_with,
        )
        start.add(
            self.tr("When VBatch starts"),
            self.start,
            self.tr("What was interrupted is always offered, and never goes on by itself."),
        )
        self.bind("start_with", self.start.currentData)
        questions = Card(self.tr("Questions"))
        self.confirm_quit = self.switch(
            questions,
            "confirm_quit",
            settings.confirm_quit,
            self.tr("Ask before quitting while files are transcribed"),
            self.tr("Without the question VBatch ends at once. What is done so far is kept either way."),
        )
        self.always_preflight = self.switch(
            questions,
            "always_preflight",
            settings.always_preflight,
            self.tr("Always show what was checked before Start"),
            self.tr("Else only where something has to be decided."),
        )
        desk = Card(self.tr("While it works"))
        self.keep_awake = self.switch(
            desk,
            "keep_awake",
            settings.keep_awake,
            self.tr("Keep the computer awake meanwhile"),
        )
        self.notifications = self.switch(
            desk, "notifications", settings.notifications, self.tr("Tell when a batch has ended")
        )
        self.tray = self.switch(
            desk, "tray", settings.tray, self.tr("Show an icon in the tray, where the desktop has one")
        )
        self.close_to_tray = self.switch(
            desk,
            "close_to_tray",
            settings.close_to_tray,
            self.tr("Closing the window leaves VBatch running in the tray"),
        )
        self.close_to_tray.setEnabled(settings.tray)
        self.tray.toggled.connect(self.close_to_tray.setEnabled)
        desk.add_wide(
            hint_label(
                self.tr(
                    "What is done when everything is finished (nothing, close, sleep, shut down) is "
                    "chosen in the menu Batch, for this time only."
                )
            )
        )
        for card in (start, questions, desk):
            self.add(card)
        if clear_recent is not None:
            recent = Card(self.tr("Recent folders"))
            self.clear = QPushButton(self.tr("Clear the list of recent folders"))
            self.clear.setAutoDefault(False)
            self.clear.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self.clear.setEnabled(clear_recent.isEnabled())
            self.clear.clicked.connect(clear_recent.trigger)
            clear_recent.enabledChanged.connect(self.clear.setEnabled)
            recent.add_wide(self.clear)
            self.add(recent)


class AppearancePage(SettingsPage):
    """Light or dark."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        card = Card(self.tr("Colours"))
        self.group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for name, text in (
            ("system", self.tr("As the system has them")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            button = QRadioButton(text)
            button.setChecked(settings.theme == name)
            self.group.addButton(button)
            self.choices[name] = button
            card.add_switch(button)
        self.bind("theme", self._chosen)
        self.add(card)

    def _chosen(self) -> str:
        return next(name for name, button in self.choices.items() if button.isChecked())


class LanguagePage(SettingsPage):
    """The language of the window."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        card = Card(self.tr("Language of the window"))
        names = [(self.tr("As the system has it"), "")]
        names += [(_own_name(code), code) for code in UI_LANGUAGES if code]
        self.language = combo_of(list(names), settings.ui_language)
        card.add(
            self.tr("Language"),
            self.language,
            self.tr("From the next start on. What is said in recordings is another setting: Transcription."),
        )
        self.bind("ui_language", self.language.currentData)
        self.add(card)


class LimitsPage(SettingsPage):
    """How large a file may be, and how long it may take."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        size = Card(self.tr("Size"))
        self.size_limit = QSpinBox()
        self.size_limit.setRange(0, 10_000_000)
        self.size_limit.setSingleStep(500)
        self.size_limit.setSuffix(self.tr(" MB"))
        self.size_limit.setSpecialValueText(self.tr("no limit"))
        self.size_limit.setValue(settings.size_limit_mb)
        size.add(self.tr("Largest file"), self.size_limit, self.tr("Larger files are refused. 0: no limit."))
        time = Card(self.tr("Time"))
        self.factor = QDoubleSpinBox()
        self.factor.setRange(0.0, 10_000.0)
        self.factor.setDecimals(0)
        self.factor.setSuffix(self.tr(" × its length"))
        self.factor.setSpecialValueText(self.tr("no limit"))
        self.factor.setValue(settings.timeout_factor)
        time.add(
            self.tr("Give a file up after"),
            self.factor,
            self.tr("A file that takes longer is stopped and marked as failed. 0: never."),
        )
        self.minimum = QSpinBox()
        self.minimum.setRange(1, 100_000)
        self.minimum.setSuffix(self.tr(" min"))
        self.minimum.setValue(max(1, round(settings.timeout_minimum / 60)))
        time.add(self.tr("But not before"), self.minimum)
        self.stall = QSpinBox()
        self.stall.setRange(5, 100_000)
        self.stall.setSuffix(self.tr(" seconds without a sign"))
        self.stall.setValue(max(5, round(settings.stall_seconds)))
        time.add(
            self.tr("Restart the speech engine after"),
            self.stall,
            self.tr("It then goes on where it was. More, where the computer is very busy."),
        )
        for field in (self.size_limit, self.factor, self.minimum, self.stall):
            field.setMinimumWidth(180)
        self.bind("size_limit_mb", self.size_limit.value)
        self.bind("timeout_factor", self.factor.value)
        self.bind("timeout_minimum", self._minimum_seconds)
        self.bind("stall_seconds", self._stall_seconds)
        self.add(size)
        self.add(time)

    def _minimum_seconds(self) -> float:
        return self.minimum.value() * 60.0

    def _stall_seconds(self) -> float:
        return float(self.stall.value())


def _own_name(code: str) -> str:
    """A language as its speakers call it, with a capital: "Deutsch"."""
    name = QLocale(code).nativeLanguageName()
    # Qt says "American English", "español de España": the country is of no interest here.
    known = {"en": "English", "es": "Español", "zh": "简体中文"}
    return known.get(code) or name[:1].upper() + name[1:]
