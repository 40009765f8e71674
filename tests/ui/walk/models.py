"""The manager of speech models."""

from __future__ import annotations

from pathlib import Path

from tests.ui.fake_models import FakeLibrary
from tests.ui.fakes import MB
from tests.ui.walk import story
from tests.ui.walk.stage import Stage
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.models.values import Activity, ModelState

VIEW = "models"


def fill(library: FakeLibrary) -> None:
    """Models in every state."""
    own = library.folder / "Küstendialekte, Whisper feingetuned vom Institut für Feldforschung, 2025"
    library.put("small", job_speed=9.8, is_learned=True, need=900 * MB)
    library.put("large-v3-turbo", state=ModelState.DOWNLOADING, done=700 * MB, total=1620 * MB, rate=5.2 * MB)
    library.put("medium", state=ModelState.PAUSED, done=300 * MB, total=1530 * MB)
    library.put("base", state=ModelState.INSTALLED, size=146 * MB, measured_speed=31.0)
    library.put("tiny", state=ModelState.BROKEN, size=20 * MB, problem="model.bin is not complete")
    library.put("large-v2", error=ErrorInfo("model_offline", "There is no connection to huggingface.co."))
    library.put(str(own), state=ModelState.INSTALLED, size=800 * MB, need=1200 * MB, path=own)


def take(stage: Stage) -> None:
    with stage.window(story.nothing) as (window, processor):
        library = processor.models
        window.models.show()
        manager = window.models.manager
        assert manager is not None
        stage.take(manager, VIEW, "new", "One model is here")
        fill(library)
        stage.settle()
        stage.take(manager, VIEW, "states", "Models in every state")
        stage.resize(manager, "860x1180")
        manager.select("large-v3-turbo")
        stage.settle()
        stage.take(manager, VIEW, "downloading", "All that can be had; one is on its way", "860x1180")
        manager.select("large-v3")
        stage.settle()
        stage.take(manager, VIEW, "too-large", "One that does not fit this computer", "860x1180")
        stage.resize(manager, "540x380")
        library.importing = Activity(str(Path("/media/stick/Küstendialekte.zip")), "", 0.4)
        library.changed.emit("")
        stage.settle()
        stage.take(manager, VIEW, "importing", "One is imported from an archive", "540x380")
        library.importing, library.measuring = None, Activity("small", "", 0.7)
        library.changed.emit("")
        manager.only_here.setChecked(True)
        stage.resize(manager, "860x640")
        stage.settle()
        stage.take(manager, VIEW, "measuring", "Only what is here; the speed of one is measured")
        stage.take_menu(manager.bring.menu(), VIEW, "import", "Where models can come from")
        stage.drop(manager)
