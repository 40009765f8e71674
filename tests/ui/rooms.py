"""Every window, dialog and page that VBatch opens, each as somebody has it before them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.ui.fakes import GB, FakeProcessor
from tests.ui.search.fakes import make_hit, make_recording, make_results
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.ui.window.main_window import MainWindow


@dataclass
class House:
    """What the rooms are opened with."""

    window: MainWindow
    processor: FakeProcessor
    batch: BatchSession

    def settings(self, page: str) -> QWidget:
        from vbatch_gui.ui.settings.dialog import SettingsDialog

        window = self.window
        dialog = SettingsDialog(
            self.processor,  # type: ignore[arg-type]
            window._icons,
            window,
            window.actions_.clear_recent,
        )
        dialog.open_page(page)
        return dialog

    def options(self) -> QWidget:
        from vbatch_gui.ui.options.dialog import OptionsDialog

        processor = self.processor
        waiting = processor.get_batch(processor.create_batch("Waits"))
        processor.add_jobs(waiting.batch_id, ["/v/waits.mp4"])
        return OptionsDialog(waiting, self.window, processor.presets, processor.models)  # type: ignore[arg-type]

    def models(self) -> QWidget:
        from vbatch_gui.ui.models.window import ModelsWindow

        window = self.window
        return ModelsWindow(self.processor, window._keeper, window._icons, window)  # type: ignore[arg-type]

    def dashboard(self) -> QWidget:
        from vbatch_gui.ui.dashboard.window import Dashboard

        window = self.window
        return Dashboard(self.processor, window._keeper, window._icons, window)  # type: ignore[arg-type]

    def search(self) -> QWidget:
        from vbatch_gui.ui.search.window import SearchWindow

        window, search = self.window, self.processor.search
        hits = [make_hit("ice", f"the ice came in {number}", number) for number in range(3)]
        search.answer = make_results("ice", make_recording("ice", "Walk.mp4", *hits))
        room = SearchWindow(search, window._keeper, window._icons, window)  # type: ignore[arg-type]
        room.field.setText("ice")
        return room

    def preflight(self) -> QWidget:
        from vbatch_gui.ui.preflight.dialog import PreflightDialog

        findings = (Finding(Concern.DISK, needed=3 * GB, free=GB, place="/v"),)
        result = Preflight(12, 2, 30_000.0, "small", 5.0, findings)
        return PreflightDialog("Talks", result, self.window._icons, True, self.window)

    def writing(self) -> QWidget:
        from vbatch_gui.ui.writing.dialog import WritingDialog

        return WritingDialog(self.batch, self.batch.jobs[:1], "/somewhere", self.window)

    def about(self) -> QWidget:
        from vbatch_gui.ui.dialogs.about import AboutDialog

        return AboutDialog(self.window)

    def updates(self) -> QWidget:
        from vbatch_gui.ui.updates.dialog import UpdatesDialog

        return UpdatesDialog(self.window, "http://127.0.0.1:9/")

    def refusals(self) -> QWidget:
        from vbatch_gui.ui.dialogs.refusals_dialog import RefusalsDialog

        error = ErrorInfo("too_large", "It is too large.", "Raise the limit.")
        return RefusalsDialog([Refusal(f"/v/{name}.mp4", error) for name in "ab"], self.window)

    def shift(self) -> QWidget:
        from vbatch_gui.ui.transcript.shift_dialog import ShiftDialog

        return ShiftDialog(self.window.transcript.text.segments, 1, 2, self.window)

    def times(self) -> QWidget:
        from vbatch_gui.ui.transcript.times_dialog import TimesDialog

        return TimesDialog(self.window.transcript.text.segments, 1, self.window)

    def countdown(self) -> QWidget:
        from vbatch_gui.ui.desktop.countdown import Countdown

        return Countdown("All is done", "It sleeps in {0}", "All is saved.", "Sleep now", 60.0, self.window)


_PAGES = (
    *("general", "transcription", "output", "performance", "limits"),
    *("models", "privacy", "appearance", "language"),
)

#: By its name: how it is opened, not yet shown.
ROOMS: dict[str, Callable[[House], QWidget]] = {
    **{f"settings-{page}": partial(House.settings, page=page) for page in _PAGES},
    "options": House.options,
    "models": House.models,
    "dashboard": House.dashboard,
    "search": House.search,
    "preflight": House.preflight,
    "writing": House.writing,
    "about": House.about,
    "updates": House.updates,
    "refusals": House.refusals,
    "shift": House.shift,
    "times": House.times,
    "countdown": House.countdown,
}
