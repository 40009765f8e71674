from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import StorageError
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import DARK, LIGHT, ThemeKeeper
from vbatch_gui.ui.settings.dialog import SettingsDialog
from vbatch_gui.ui.window.main_window import MainWindow, create_window

UNUSUAL = Settings(
    size_limit_mb=750,
    memory_reserve_mb=512,
    timeout_factor=12.5,
    timeout_minimum=100.0,
    stall_seconds=33.3,
    idle_minutes=0.25,
    defaults=TranscriptionOptions(model="tiny", language="de", initial_prompt="a\n"),
    max_concurrent=2,
    theme="dark",
    start_with="empty",
    ui_language="fr",
    confirm_quit=False,
    always_preflight=True,
    models_folder="/models ",
    keep_awake=False,
    tray=False,
    notifications=False,
    close_to_tray=True,
)

Make = Callable[..., SettingsDialog]


@pytest.fixture
def make(processor: FakeProcessor, qtbot: QtBot) -> Make:
    def make_it(settings: Settings | None = None) -> SettingsDialog:
        processor.settings = settings or Settings()
        dialog = SettingsDialog(processor)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        for key in dialog.entries:
            dialog.page(key)
        return dialog

    return make_it


def press_ok(dialog: SettingsDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


@pytest.mark.parametrize("settings", [Settings(), UNUSUAL], ids=["defaults", "unusual"])
def test_what_is_not_touched_stays_exactly_as_it_was(make: Make, settings: Settings) -> None:
    assert make(settings).settings() == settings


def test_every_field_reaches_the_settings(make: Make, processor: FakeProcessor) -> None:
    dialog = make()
    dialog.general.start.setCurrentIndex(1)
    dialog.general.confirm_quit.setChecked(False)
    dialog.general.always_preflight.setChecked(True)
    dialog.general.keep_awake.setChecked(False)
    dialog.general.notifications.setChecked(False)
    dialog.general.close_to_tray.setChecked(True)
    dialog.panel.speech.model.combo.setEditText("tiny")
    dialog.panel.output.formats.checks["vtt"].setChecked(True)
    dialog.panel.pace.at_once.setCurrentIndex(2)
    dialog.panel.pace.device.setCurrentIndex(1)
    dialog.performance.reserve.setValue(1024)
    dialog.performance.idle.setValue(25)
    dialog.limits.size_limit.setValue(0)
    dialog.limits.factor.setValue(0)
    dialog.limits.minimum.setValue(5)
    dialog.limits.stall.setValue(60)
    dialog.models.folder.setText(" /models ")
    dialog.appearance.choices["light"].setChecked(True)
    dialog.language.language.setCurrentIndex(dialog.language.language.findData("es"))
    assert dialog.limits.size_limit.text() == "no limit"
    press_ok(dialog)
    assert processor.settings == Settings(
        start_with="empty",
        confirm_quit=False,
        always_preflight=True,
        keep_awake=False,
        notifications=False,
        close_to_tray=True,
        defaults=TranscriptionOptions(model="tiny", formats=("txt", "srt", "vtt"), device="cpu"),
        max_concurrent=2,
        memory_reserve_mb=1024,
        idle_minutes=25.0,
        size_limit_mb=0,
        timeout_factor=0.0,
        timeout_minimum=300.0,
        stall_seconds=60.0,
        models_folder="/models",
        theme="light",
        ui_language="es",
    )


def test_there_is_a_field_for_every_setting(make: Make) -> None:
    """A new setting has to be among the unusual ones too: what is not, nobody sees that it has no field."""
    usual = Settings()
    same = [
        field.name for field in fields(Settings) if getattr(UNUSUAL, field.name) == getattr(usual, field.name)
    ]
    assert same == []
    dialog = make()
    dialog.general.tray.setChecked(False)
    assert not dialog.general.close_to_tray.isEnabled()  # there would be nothing to close it to
    assert dialog.settings() == Settings(tray=False)


def test_small_and_special_values_in_words_that_are_read_out(make: Make) -> None:
    dialog = make(Settings(idle_minutes=0.25))
    idle = dialog.performance.idle
    assert idle.text() == "1 min without work"  # not 0: that would be never
    assert idle.accessibleName() == "Give the model's memory back after"
    assert "0: never" in idle.accessibleDescription()
    idle.setValue(0)
    assert idle.text() == "never"
    assert dialog.settings().idle_minutes == 0


def test_cancel_changes_nothing(make: Make, processor: FakeProcessor) -> None:
    dialog = make()
    dialog.limits.size_limit.setValue(1)
    dialog.reject()
    assert processor.settings == Settings()


def test_options_that_cannot_be_used_are_shown_on_their_page(make: Make, processor: FakeProcessor) -> None:
    dialog = make()
    dialog.show()
    dialog.panel.output.template.edit.setText("{nothing}")
    press_ok(dialog)
    assert dialog.isVisible()
    assert dialog.stack.currentWidget() is dialog.output
    assert "{nothing}" in dialog.problem.text()
    dialog.panel.output.template.edit.setText("{stem}")
    dialog.panel.speech.model.combo.setEditText(" ")
    press_ok(dialog)
    assert dialog.stack.currentWidget() is dialog.transcription
    assert processor.settings == Settings()


def test_a_models_folder_that_cannot_be_used_keeps_the_dialog_open(
    make: Make, processor: FakeProcessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(settings: Settings) -> None:
        raise StorageError("Models cannot be kept there.", "Choose another.", "models_folder")

    monkeypatch.setattr(processor, "update_settings", refuse)
    dialog = make()
    dialog.show()
    dialog.models.folder.setText("/nowhere")
    press_ok(dialog)
    assert dialog.isVisible()
    assert dialog.stack.currentWidget() is dialog.models
    assert dialog.problem.text().endswith("Models cannot be kept there. Choose another.")


def test_pages_are_chosen_by_key_and_by_keyboard(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    dialog.show()
    dialog.open_page("limits")
    assert dialog.stack.currentWidget() is dialog.limits
    dialog.open_page("unknown")
    assert dialog.stack.currentWidget() is dialog.limits
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.stack.currentWidget() is dialog.models


def test_everything_that_can_have_the_focus_has_a_name(make: Make) -> None:
    dialog = make()
    seen = 0
    pages = [dialog.page(key) for key in dialog.entries]
    for field in (field for page in pages for field in page.widget().findChildren(QWidget)):
        is_inside = isinstance(field.parent(), (QComboBox, QAbstractSpinBox, QAbstractScrollArea))
        is_popup = isinstance(field, QAbstractItemView)  # of a combo box
        if field.focusPolicy() is Qt.FocusPolicy.NoFocus or is_inside or is_popup:
            continue
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.text(QAccessible.Text.Name), (field, field.parent())
        seen += 1
    assert seen > 40


def test_the_wheel_turns_no_field_by_accident(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    dialog.show()
    dialog.open_page("limits")
    field = dialog.limits.minimum
    before = field.value()
    dialog.list.setFocus()

    def turn() -> None:
        middle = QPointF(field.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(field.mapToGlobal(middle.toPoint())),
            QPointF(0, 0).toPoint(),
            QPointF(0, 120).toPoint(),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, event)

    turn()
    assert field.value() == before
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    turn()
    assert field.value() == before + 1


def test_a_preset_fills_all_pages(make: Make) -> None:
    dialog = make()
    bar = dialog.transcription.presets
    bar.fill()
    next(action for action in bar.menu.actions() if action.text() == "Subtitles for video").trigger()
    assert dialog.panel.output.formats.formats() == ("srt", "vtt")
    assert dialog.settings().defaults.word_timestamps


def test_folders_are_opened(make: Make, processor: FakeProcessor, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = make()
    dialog.show()
    dialog.privacy.buttons["data"].click()
    assert not dialog.problem.isVisible()
    dialog.privacy.buttons["logs"].click()
    assert opened == ["data", str(Path("data/logs"))]
    assert dialog.problem.isVisible()


# -- what is set works in the window -----------------------------------------------------------------


def test_colours_change_with_the_settings(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, keeper: ThemeKeeper
) -> None:
    processor.settings = Settings(theme="dark")
    open_window()
    assert keeper.theme is DARK
    processor.update_settings(Settings(theme="light"))
    assert keeper.theme is LIGHT


def test_colours_are_right_before_the_batches_are_there(qtbot: QtBot, qapp: QApplication) -> None:
    for theme, expected in (("dark", DARK), ("light", LIGHT)):
        window = create_window(theme=theme)
        qtbot.addWidget(window)
        assert window._keeper.theme is expected


def test_start_shows_the_newest_batch_or_the_page_for_new_files(
    open_window: Callable[..., MainWindow], processor: FakeProcessor
) -> None:
    processor.create_batch("Old")
    newest = processor.create_batch("New")
    processor.add_jobs(newest, ["/v/a.mp4"])
    shown = open_window().panel.current_batch()
    assert shown is not None
    assert shown.batch_id == newest
    processor.settings = Settings(start_with="empty")
    window = open_window()
    assert window.panel.current_batch() is None
    assert window.centre.empty.isVisible()


def test_new_batches_get_the_defaults(
    open_window: Callable[..., MainWindow], processor: FakeProcessor
) -> None:
    processor.settings = Settings(max_concurrent=4, defaults=TranscriptionOptions(model="tiny"))
    window = open_window()
    window.actions_.new_batch.trigger()
    window.open_files(["/v/a.mp4"])
    assert [(b.max_concurrent, b.options.model) for b in processor.list_batches()] == [(4, "tiny")] * 2


def test_quitting_without_a_question(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, qtbot: QtBot
) -> None:
    batch_id = processor.create_batch("Talks")
    processor.add_jobs(batch_id, ["/v/a.mp4"])
    processor.start_batch(batch_id)
    processor.settings = Settings(confirm_quit=False)
    window = open_window()
    assert window.close()
    assert processor.closed


def test_the_action_opens_them(open_window: Callable[..., MainWindow], processor: FakeProcessor) -> None:
    window = open_window()

    def change(dialog: object) -> None:
        assert isinstance(dialog, SettingsDialog)
        assert dialog.stack.currentWidget() is dialog.general
        dialog.limits.size_limit.setValue(9)
        press_ok(dialog)

    to_come = answer((SettingsDialog, change))
    window.actions_.settings.trigger()
    assert not to_come
    assert processor.settings.size_limit_mb == 9


def test_every_page_has_its_icon(processor: FakeProcessor, icons: Icons, qtbot: QtBot) -> None:
    dialog = SettingsDialog(processor, icons)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    for row in range(dialog.list.count()):
        assert not dialog.list.item(row).icon().isNull()


def test_pages_are_built_when_they_are_looked_at(processor: FakeProcessor, qtbot: QtBot) -> None:
    processor.settings = UNUSUAL
    dialog = SettingsDialog(processor)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert dialog.stack.count() == 1
    assert dialog.settings() == UNUSUAL
    dialog.open_page("limits")
    dialog.limits.size_limit.setValue(8)
    assert dialog.stack.count() == 2
    press_ok(dialog)
    assert processor.settings == UNUSUAL.with_changes(size_limit_mb=8)


def test_the_model_manager_opens_over_the_settings(
    open_window: Callable[..., MainWindow], processor: FakeProcessor
) -> None:
    window = open_window()
    parents: list[object] = []
    window.commands.batches.models_wanted.connect(parents.append)
    window.models.show_over = lambda parent: None  # type: ignore[method-assign]
    opened: list[SettingsDialog] = []

    def ask_for_it(dialog: object) -> None:
        assert isinstance(dialog, SettingsDialog)
        opened.append(dialog)
        dialog.open_page("transcription")
        dialog.panel.speech.model.manage.click()
        dialog.reject()

    to_come = answer((SettingsDialog, ask_for_it))
    window.commands.edit_settings()
    assert not to_come
    assert parents == opened


def test_the_icons_of_the_pages_follow_the_colours(
    processor: FakeProcessor, keeper: ThemeKeeper, icons: Icons, qtbot: QtBot
) -> None:
    keeper.choose(Qt.ColorScheme.Light)
    dialog = SettingsDialog(processor, icons)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()

    def lightness() -> list[int]:
        image = dialog.list.item(0).icon().pixmap(18, 18).toImage()
        inked = [image.pixelColor(x, y) for x in range(18) for y in range(18)]
        return [color.lightness() for color in inked if color.alpha() == 255]

    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        keeper.choose(scheme)
        dark = scheme is Qt.ColorScheme.Dark
        qtbot.waitUntil(lambda dark=dark: all((value > 128) == dark for value in lightness() or [-1]))
        assert lightness()
