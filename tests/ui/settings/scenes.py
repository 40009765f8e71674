"""The settings, the options and the check before a start, for the walk with pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.preflight.dialog import PreflightDialog
from vbatch_gui.ui.settings.dialog import SettingsDialog
from vbatch_gui.ui.window.main_window import MainWindow

MB = 1024**2
GB = 1024**3
#: What can stand in the way at once.
FINDINGS = (
    Finding(Concern.MISSING, ("Harbour walk with the old pilots, first take, uncut.mov", "Panel C.wav"), 2),
    Finding(Concern.MODEL_ABSENT, needed=1620 * MB, place="large-v3-turbo"),
    Finding(Concern.DISK, needed=3 * GB, free=310 * MB, place="/media/Field"),
)


def take_settings(
    grab: Callable[[QWidget, Path], Path], keeper: ThemeKeeper, folder: Path, shade: str
) -> list[Path]:
    """Every page, a narrow one, the options as they are scrolled, the card before a start."""
    processor = FakeProcessor()
    batch_id = processor.create_batch("Interviews, spring")
    processor.add_jobs(batch_id, [f"/media/Field/Interview {number:02}.mp4" for number in range(1, 13)])
    processor.presets.save("Panels in Spanish", processor.settings.defaults, 2)
    window = MainWindow(keeper)
    window.attach(processor)  # type: ignore[arg-type]
    window.show()
    taken = []
    settings = SettingsDialog(processor, window._icons, window, window.actions_.clear_recent)  # type: ignore[arg-type]
    settings.show()
    for key in settings.entries:
        settings.open_page(key)
        taken.append(grab(settings, folder / f"settings-{key}-{shade}.png"))
    settings.resize(settings.minimumSize())
    settings.open_page("transcription")
    taken.append(grab(settings, folder / f"settings-narrow-{shade}.png"))
    options = OptionsDialog(
        processor.get_batch(batch_id),
        window,
        processor.presets,
        processor.models,  # type: ignore[arg-type]
    )
    options.show()
    bar = options.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    taken.append(grab(options, folder / f"options-end-{shade}.png"))
    for name, preflight in (
        ("preflight", Preflight(12, 2, 30_000.0, "large-v3-turbo", 5.0, FINDINGS)),
        ("preflight-clear", Preflight(12, 0, 30_000.0, "small", 5.0)),
    ):
        dialog = PreflightDialog("Interviews, spring", preflight, window._icons, True, window)
        dialog.show()
        taken.append(grab(dialog, folder / f"{name}-{shade}.png"))
    window.deleteLater()
    return taken
