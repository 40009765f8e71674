from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.builders import result
from tests.bench.contenders import Contender, Run, Setting
from tests.bench.loads import Load, Recording
from tests.bench.measure import Measured
from tests.bench.session import Session, best_of

RECORDING = Recording(Path("clip.wav"), "The red dog runs.", 5.0)
LOAD = Load("clips", (RECORDING,), (RECORDING,))


class Canned(Contender):
    """A contender that says what it was told to, in the time that its setting names."""

    def __init__(self, name: str, log: list[str], text: str | None = RECORDING.text) -> None:
        self.name = name
        self.candidates: Sequence[Setting] = ({"seconds": 3.0}, {"seconds": 2.0})
        self._log = log
        self._text = text

    def variations(self, setting: Setting) -> Sequence[Setting]:
        return [{**setting, "twice": True}]

    def run(self, recordings: Sequence[Recording], setting: Setting, folder: Path) -> Run:
        assert not list(folder.iterdir())
        (folder / "left behind").touch()
        self._log.append(f"{self.name} {' '.join(map(str, setting.values()))}")
        seconds = float(setting["seconds"]) * (2 if setting.get("twice") else 1)
        measured = Measured(0, seconds, (), 2, 1, seconds / 2, 0.0, "")
        return Run(measured, 0.5, 0.75, seconds, tuple(self._text for _ in recordings))


def session(folder: Path, settings_file: Path | None = None) -> Session:
    return Session(folder / "run", 2, settings_file, "key", lambda text: None)


def test_rounds_go_forwards_and_backwards(tmp_path: Path) -> None:
    log: list[str] = []
    running = session(tmp_path)
    running.run_load(LOAD, [Canned("a", log), Canned("b", log)], 2)
    assert log == ["a 3.0", "b 3.0", "b 3.0", "a 3.0"]
    assert [(item.round, item.contender) for item in running.results] == [
        (1, "a"),
        (1, "b"),
        (2, "b"),
        (2, "a"),
    ]
    first = running.results[0]
    assert (first.wrong, first.words, first.cpu, first.first_after_load) == (0, 4, 0.25, 0.25)
    assert first.work_seconds == 2.5


def test_who_gives_no_result_is_not_asked_again(tmp_path: Path) -> None:
    log: list[str] = []
    running = session(tmp_path)
    running.run_load(LOAD, [Canned("a", log, text=None)], 3)
    assert log == ["a 3.0"]
    assert running.results[0].problem == "1 of 1 files have no result"


def test_the_best_setting_is_found_once(tmp_path: Path) -> None:
    log: list[str] = []
    file = tmp_path / "settings.json"
    session(tmp_path, file).run_load(LOAD, [Canned("a", log)], 1)
    assert log == ["a 3.0", "a 2.0", "a 2.0 True", "a 2.0"]
    log.clear()
    again = session(tmp_path, file)
    again.run_load(LOAD, [Canned("a", log)], 1)
    assert log == ["a 2.0"]
    assert again.results[0].setting == {"seconds": 2.0}


def test_speed_is_not_bought_with_words() -> None:
    careless = result("clips", "x", 5, setting={"n": 1}, wrong=10)
    good = result("clips", "x", 8, setting={"n": 2}, wrong=2)
    slow = result("clips", "x", 9, setting={"n": 3}, wrong=1)
    broken = result("clips", "x", 1, setting={"n": 4}, wrong=0, problem="no result")
    assert best_of([careless, good, slow, broken]) == {"n": 2}
    assert best_of([broken]) is None
