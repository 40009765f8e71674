"""The composition root: one VBatch for a folder, readers beside it, and why it cannot start."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vbatch_gui.app import look_ahead, open_processor, run_window, spare_event_loop
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import StateError, StorageError, UsageError

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_made_is_found_again(tmp_path: Path) -> None:
    with open_processor(str(tmp_path / "data")) as processor:
        batch_id = processor.create_batch("Kept", max_concurrent=2)
    with open_processor(tmp_path / "data") as processor:
        assert processor.get_batch(batch_id).name == "Kept"
        assert processor.get_batch(batch_id).max_concurrent == 2
        assert processor.problems == []


def test_python_holds_up_the_event_loop_as_little_as_it_can() -> None:
    usual, frozen = sys.getswitchinterval(), gc.get_freeze_count()
    kept: list[list[int]] = [[]]
    try:
        spare_event_loop()
        assert sys.getswitchinterval() < usual  # a thread that works hands Python on earlier
        assert gc.get_freeze_count() > frozen
        assert not any(each is kept for each in gc.get_objects())  # no collection looks at it again
    finally:
        sys.setswitchinterval(usual)
        gc.unfreeze()


def test_one_at_a_time_for_a_folder(tmp_path: Path) -> None:
    with open_processor(tmp_path):
        with pytest.raises(StateError, match="already running") as caught:
            open_processor(tmp_path)
        assert caught.value.code == "locked"
        assert "--data-dir" in caught.value.hint
        with open_processor(tmp_path.with_name("another")):  # another folder is another VBatch
            pass
    with open_processor(tmp_path):  # closed is closed
        pass


def test_a_reader_looks_beside_the_one_that_runs_and_changes_nothing(tmp_path: Path) -> None:
    with open_processor(tmp_path) as processor:
        batch_id = processor.create_batch("Seen")
        processor.rename_batch(batch_id, "Seen from beside")
    with open_processor(tmp_path), open_processor(tmp_path, read_only=True) as reader:
        assert [batch.name for batch in reader.list_batches()] == ["Seen from beside"]
        with pytest.raises(UsageError, match="reading only"):
            reader.create_batch("x")
        with pytest.raises(UsageError, match="reading only"):
            reader.delete_batch(batch_id)


def test_a_reader_makes_no_folder(tmp_path: Path) -> None:
    with open_processor(tmp_path / "nothing", read_only=True) as reader:
        assert reader.list_batches() == []
    assert not (tmp_path / "nothing").exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StorageError, match="cannot be made") as caught:
            open_processor(place)
        assert "--data-dir" in caught.value.hint


def test_a_script_needs_no_application_of_its_own(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from vbatch_gui import open_processor\n"
        f"with open_processor({str(tmp_path)!r}) as vb:\n"
        "    print(len(vb.list_batches()))\n"
        "print('PySide6.QtWidgets' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.split() == ["0", "False"], done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a display")
def test_without_a_display_there_is_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run_window([], tmp_path) == 2
    assert "no display" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_window_loads_what_lies_behind_it_only_when_it_is_painted(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "def seen():\n"
        "    heavy = {'psutil', 'vbatch_gui.cli.main', 'vbatch_gui.storage'}\n"
        "    heavy |= {'vbatch_gui.runtime.scheduler'}\n"
        "    heavy |= {'PySide6.QtNetwork', 'PySide6.QtDBus', 'jeepney', 'wakepy'}\n"
        "    heavy |= {'vbatch_gui.ui.desktop.manners', 'vbatch_gui.runtime.system.power'}\n"
        "    print(sorted(heavy & set(sys.modules)))\n"
        "    return 0\n"
        "QApplication.exec = staticmethod(seen)\n"
        "from vbatch_gui.__main__ import main\n"
        f"print(main(['--data-dir', {str(tmp_path / 'data')!r}]))\n"
    )
    done = _start(code)
    assert done.stdout.split("\n")[:2] == ["[]", "0"], done.stderr


def test_the_window_opens_its_batches_and_the_files_that_are_named(tmp_path: Path) -> None:
    with open_processor(tmp_path / "data") as processor:
        processor.create_batch("Kept")
    (tmp_path / "talk.wav").write_bytes(b"RIFF")
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from vbatch_gui.__main__ import main\n"
        "run = QApplication.exec\n"
        "def until_added():\n"
        "    def look():\n"
        "        (window,) = [w for w in QApplication.topLevelWidgets() if w.inherits('QMainWindow')]\n"
        "        if window.queue_model.rowCount():\n"
        "            print(window.batch_model.rowCount(), window.queue_model.job_at(0).original_filename)\n"
        "            timer.stop()\n"
        "            window.close()\n"
        "    timer = QTimer()\n"
        "    timer.timeout.connect(look)\n"
        "    timer.start(20)\n"
        "    return run()\n"
        "QApplication.exec = staticmethod(until_added)\n"
        f"print(main([{str(tmp_path / 'talk.wav')!r}, '--data-dir', {str(tmp_path / 'data')!r}]))\n"
    )
    done = _start(code)
    assert done.stdout.split() == ["2", "talk.wav", "0"], done.stderr


def _start(code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_settings_before_the_window_mend_and_tell_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    default = Settings().ui_language, Settings().theme
    assert look_ahead(file) == default
    file.write_text(json.dumps({"schema": 1, "theme": "dark", "ui_language": "de"}))
    assert look_ahead(file) == ("de", "dark")
    for text in ("{ damaged", "[]", '{"theme": 3}'):
        file.write_text(text)
        assert look_ahead(file) == default
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
