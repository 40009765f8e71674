"""The colours of the window, light and dark, and the keeper that follows the system's choice.

Text colours have a contrast of at least 4.5:1 on every ground they are drawn on (a test holds this).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from vbatch_gui.paths import resources

Role = QPalette.ColorRole


class Theme(NamedTuple):
    """The colours by their use, as "#rrggbb".

    Attributes:
        surface: ground of lists and texts. sidebar: ground of the frame around them.
        raised: buttons and fields. line, edge: borders of areas and of buttons. control: of boxes to check.
        track: the empty part of a bar.
        text, muted: what is read, and what is read second. disabled: what cannot be used now.
        accent: bars and marks of what runs. fill, on_fill: the one primary button and its text.
        mark: ground of words that were searched for.
        selection, hover: grounds of a chosen row and of the row under the mouse.
        done, failed, waiting: states, as text, icon and bar.
    """

    dark: bool
    surface: str
    sidebar: str
    raised: str
    line: str
    edge: str
    control: str
    track: str
    text: str
    muted: str
    disabled: str
    accent: str
    fill: str
    on_fill: str
    selection: str
    hover: str
    mark: str
    done: str
    failed: str
    waiting: str

    def color(self, role: str) -> QColor:
        """The colour of a field by its name."""
        return QColor(getattr(self, role))


LIGHT = Theme(
    dark=False,
    surface="#ffffff",
    sidebar="#f4f6f8",
    raised="#ffffff",
    line="#dfe3e8",
    edge="#bcc3cc",
    control="#838b96",
    track="#e3e6ea",
    text="#1a1d21",
    muted="#5a616b",
    disabled="#a3a9b2",
    accent="#2563eb",
    fill="#2563eb",
    on_fill="#ffffff",
    selection="#e6eefe",
    hover="#f1f4f8",
    mark="#ffe8a3",
    done="#13703f",
    failed="#b8281f",
    waiting="#855600",
)

DARK = Theme(
    dark=True,
    surface="#1b1d21",
    sidebar="#232529",
    raised="#2c2f35",
    line="#363a41",
    edge="#50555e",
    control="#7d8590",
    track="#3a3e46",
    text="#e9ebee",
    muted="#a8aeb8",
    disabled="#696f79",
    accent="#6b9bff",
    fill="#3565dd",
    on_fill="#ffffff",
    selection="#2b3553",
    hover="#25282d",
    mark="#5c4b12",
    done="#4cc38a",
    failed="#ff8a80",
    waiting="#e3b341",
)


def make_palette(theme: Theme) -> QPalette:
    """The palette of `theme` for the Fusion style."""
    palette = QPalette(theme.color("raised"), theme.color("sidebar"))
    for role, name in (
        (Role.Window, "sidebar"),
        (Role.WindowText, "text"),
        (Role.Base, "raised"),
        (Role.AlternateBase, "sidebar"),
        (Role.Text, "text"),
        (Role.PlaceholderText, "muted"),
        (Role.Button, "raised"),
        (Role.ButtonText, "text"),
        (Role.BrightText, "failed"),
        (Role.ToolTipBase, "raised"),
        (Role.ToolTipText, "text"),
        (Role.Highlight, "fill"),
        (Role.HighlightedText, "on_fill"),
        (Role.Link, "accent"),
        (Role.LinkVisited, "accent"),
        (Role.Mid, "line"),
        (Role.Accent, "fill"),
    ):
        palette.setColor(role, theme.color(name))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    palette.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, theme.color("track"))
    return palette


def _check() -> str:
    """The white tick of a box that is checked."""
    return (resources() / "icons" / "check-on-fill.svg").as_posix()


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: the flat tool bar, the primary button, thin lines."""
    return f"""
QToolBar {{ background: {theme.sidebar}; border: 0; border-bottom: 1px solid {theme.line}; padding: 8px;
    spacing: 4px; }}
QToolBar::separator {{ background: {theme.line}; width: 1px; margin: 6px; }}
QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 7px; padding: 7px 9px; }}
QToolBar[low="true"] {{ padding: 2px 8px; }}
QToolBar[low="true"] QToolButton {{ padding: 3px 8px; }}
QToolBar QToolButton:hover {{ background: {theme.track}; }}
QToolBar QToolButton:pressed {{ background: {theme.line}; }}
QToolBar QToolButton:focus {{ border-color: {theme.accent}; }}
QToolBar QToolButton:disabled {{ color: {theme.disabled}; }}
QToolBar QToolButton#primary {{ background: {theme.fill}; color: {theme.on_fill}; font-weight: 600; }}
QToolBar QToolButton#primary:hover {{ background: {theme.accent if not theme.dark else theme.fill}; }}
QToolBar QToolButton#primary:focus {{ border-color: {theme.text}; }}
QToolBar QToolButton#primary:disabled {{ background: {theme.track}; color: {theme.disabled}; }}
QPushButton {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.edge};
    border-radius: 6px; padding: 5px 14px; }}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:pressed {{ background: {theme.track}; }}
QPushButton:focus {{ border-color: {theme.accent}; }}
QPushButton:disabled {{ color: {theme.disabled}; border-color: {theme.line}; }}
QPushButton:default, QPushButton#primary {{ background: {theme.fill}; color: {theme.on_fill};
    border-color: {theme.fill}; }}
QPushButton:default:focus, QPushButton#primary:focus {{ border-color: {theme.text}; }}
QPushButton:default:disabled, QPushButton#primary:disabled {{ background: {theme.track};
    color: {theme.disabled}; border-color: {theme.track}; }}
QTreeView, QTextEdit, QTableView {{ background: {theme.surface}; }}
QLineEdit {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.edge};
    border-radius: 6px; padding: 4px 6px; }}
QLineEdit:focus {{ border-color: {theme.accent}; }}
QLineEdit:disabled {{ background: {theme.sidebar}; color: {theme.disabled}; border-color: {theme.line}; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ background: transparent; border: 0; padding: 0; }}
QComboBox, QAbstractSpinBox {{ min-height: 22px; }}
QLineEdit#filter {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.edge};
    border-radius: 6px; padding: 4px 6px; }}
QLineEdit#filter:focus {{ border-color: {theme.accent}; }}
QToolButton#filter, QToolButton#flat {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; }}
QToolButton#filter:hover, QToolButton#filter:checked, QToolButton#flat:hover {{ background: {theme.track}; }}
QToolButton#filter:focus, QToolButton#flat:focus {{ border-color: {theme.accent}; }}
QToolButton#filter::menu-indicator {{ image: none; }}
QFrame#card {{ background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 10px; }}
QListView#pages {{ background: {theme.sidebar}; outline: 0; }}
QListView#pages::item {{ padding: 7px 8px; border: 1px solid transparent; border-radius: 7px; }}
QListView#pages::item:hover {{ background: {theme.hover}; }}
QListView#pages::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
QListView#pages::item:selected:focus {{ border-color: {theme.accent}; }}
QListView#batches {{ background: {theme.sidebar}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {theme.edge}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; width: 0; height: 0; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme.track}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {theme.accent}; }}
QSlider[mirrored="true"]::sub-page:horizontal {{ background: {theme.track}; }}
QSlider[mirrored="true"]::add-page:horizontal {{ border-radius: 2px; background: {theme.accent}; }}
QSlider::handle:horizontal {{ width: 12px; margin: -4px 0; border-radius: 6px; background: {theme.accent}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {theme.text}; width: 8px; height: 8px; }}
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {{ background: {theme.edge}; }}
QSlider[mirrored="true"]::sub-page:horizontal:disabled {{ background: {theme.track}; }}
QSlider[mirrored="true"]::add-page:horizontal:disabled {{ background: {theme.edge}; }}
QToolButton#rate::menu-indicator {{ image: none; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 15px; height: 15px; background: {theme.raised};
    border: 1px solid {theme.control}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {theme.accent}; }}
QCheckBox::indicator:checked {{ background: {theme.fill}; border-color: {theme.fill};
    image: url("{_check()}"); }}
QRadioButton::indicator:checked {{ border-color: {theme.fill}; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0.42 {theme.on_fill}, stop: 0.52 {theme.fill}); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {theme.edge};
    background: {theme.sidebar}; }}
QCheckBox::indicator:checked:disabled {{ background: {theme.disabled}; border-color: {theme.disabled}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {theme.accent}; width: 13px;
    height: 13px; }}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {{ border-color: {theme.text}; }}
QRadioButton::indicator:checked:disabled {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0.42 {theme.disabled}, stop: 0.52 {theme.sidebar}); }}
QStatusBar {{ background: {theme.sidebar}; border-top: 1px solid {theme.line}; }}
QStatusBar::item {{ border: 0; }}
QSplitter::handle {{ background: {theme.line}; }}
QHeaderView {{ background: {theme.surface}; }}
QHeaderView::section {{ background: {theme.surface}; color: {theme.muted}; border: 0; padding: 8px 12px;
    border-bottom: 1px solid {theme.line}; }}
"""


#: The style of the application, and the property that tells that it has it from the beginning.
STYLE, STYLE_PROPERTY = "Fusion", "style"


class ThemeKeeper(QObject):
    """Dresses the application and follows the system between light and dark.

    Signals:
        dressing: comes first, for windows that have a style sheet: setting one gives their parts the colours
            back that these had before.
        changed: the colours are others now; whoever painted an icon paints it again.
    """

    dressing = Signal()
    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._chosen: Qt.ColorScheme | None = None
        self._name = "system"
        # Where the platform does not tell, the palette it came with does.
        self._dark_at_start = app.palette().color(Role.Window).lightness() < 128
        if app.property(STYLE_PROPERTY) != STYLE:
            app.setStyle(STYLE)
        # For the application, since a box of buttons asks before it belongs to a window.
        app.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }")
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.theme = LIGHT
        self._apply()

    def choose(self, scheme: Qt.ColorScheme | None) -> None:
        """Light or dark whatever the system says; None follows the system again."""
        self._chosen = scheme
        self._apply()

    def choose_by_name(self, name: str) -> None:
        """The same by a name of the settings: "light", "dark", anything else follows the system."""
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(name)
        if name != self._name:
            self._name = name
            self.choose(scheme)

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        scheme = self._chosen or self._app.styleHints().colorScheme()
        unknown = scheme == Qt.ColorScheme.Unknown
        dark = self._dark_at_start if unknown else scheme == Qt.ColorScheme.Dark
        self.theme = DARK if dark else LIGHT
        # A box of buttons arranges them anew with each style sheet: the focus, and with it what Enter does,
        # would go to its first button.
        focused = [(window, window.focusWidget()) for window in QApplication.topLevelWidgets()]
        self._app.setPalette(make_palette(self.theme))
        self.dressing.emit()
        self.changed.emit()
        for window, widget in focused:
            if widget is not None and window.focusWidget() is not widget:
                widget.setFocus()
