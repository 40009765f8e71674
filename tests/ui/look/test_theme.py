from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vbatch_gui.paths import resources
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import DARK, LIGHT, Theme, ThemeKeeper


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in color.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["surface", "sidebar", "raised", "selection", "hover"])
@pytest.mark.parametrize("role", ["text", "muted", "done", "failed", "waiting"])
def test_text_can_be_read_on_every_ground(theme: Theme, ground: str, role: str) -> None:
    assert contrast(theme.color(role), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_primary_button_and_the_marks_can_be_seen(theme: Theme) -> None:
    assert contrast(theme.color("on_fill"), theme.color("fill")) >= 4.5
    assert contrast(theme.color("text"), theme.color("mark")) >= 4.5
    for ground in ("surface", "sidebar", "selection"):
        assert contrast(theme.color("accent"), theme.color(ground)) >= 3.0
    for ground in ("surface", "sidebar", "raised"):
        assert contrast(theme.color("control"), theme.color(ground)) >= 3.0


def test_choosing_changes_the_palette_and_tells(
    qtbot: QtBot, keeper: ThemeKeeper, qapp: QApplication
) -> None:
    keeper.choose(Qt.ColorScheme.Light)
    with qtbot.waitSignal(keeper.changed):
        keeper.choose(Qt.ColorScheme.Dark)
    assert keeper.theme is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.sidebar
    keeper.choose(None)
    assert keeper.theme is LIGHT  # the offscreen platform does not tell; its own palette is light


def test_every_icon_can_be_drawn_in_the_colour_asked_for(keeper: ThemeKeeper, icons: Icons) -> None:
    keeper.choose(Qt.ColorScheme.Light)
    names = [path.stem for path in (resources() / "icons" / "lucide").glob("*.svg")]
    assert len(names) > 20
    for name in names:
        image = icons.pixmap(name, "failed", 32).toImage()
        colors = {
            image.pixelColor(x, y).name()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert LIGHT.failed in colors, name


def test_icons_are_drawn_anew_for_another_theme(keeper: ThemeKeeper, icons: Icons) -> None:
    keeper.choose(Qt.ColorScheme.Light)
    light = icons.pixmap("play", "text", 24).toImage()
    keeper.choose(Qt.ColorScheme.Dark)
    assert icons.pixmap("play", "text", 24).toImage() != light
    assert not icons.application_icon().isNull()


def test_a_name_of_the_settings_is_used_when_it_changes(keeper: ThemeKeeper) -> None:
    keeper.choose(Qt.ColorScheme.Dark)
    keeper.choose_by_name("system")  # as it was: who chose otherwise meanwhile is left alone
    assert keeper.theme is DARK
    keeper.choose_by_name("light")
    assert keeper.theme is LIGHT
    keeper.choose_by_name("dark")
    assert keeper.theme is DARK
    keeper.choose_by_name("system")
    with_system = keeper.theme
    keeper.choose(None)
    assert keeper.theme is with_system
