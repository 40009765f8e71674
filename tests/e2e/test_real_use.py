"""An afternoon with VBatch: real mouse, real keys, real engine, from the recordings to the ZIP."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.e2e.desktop import Desktop, Screen, batches_in, wait_for
from tests.support.clips import make_clip

#: A word that nobody says in the clips.
CORRECTED = "Zanzibar"
TALK = "talk “ä”.mp4"


class Person:
    """Somebody who sees by a screen reader, and uses the mouse, or only the keys."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop = desktop
        self.data = folder / "data"
        self.data.mkdir()
        defaults = {"model": "demo", "formats": ["srt", "txt"]}
        (self.data / "settings.json").write_text(json.dumps({"schema": 1, "defaults": defaults}))
        self.screen = Screen(self.desktop, folder / "screen.json")
        self.program: subprocess.Popen[bytes] = self.desktop.start(
            *("-m", "tests.support.screen_reader", str(folder / "screen.json"), "--data-dir", str(self.data))
        )
        self.window = self.desktop.window("VBatch")

    def key(self, keys: str) -> None:
        self.desktop.key(self.window, keys)

    def jobs(self) -> dict[str, dict[str, Any]]:
        """Those of all batches on disk, by the names of their files."""
        return {job["original_filename"]: job for batch in batches_in(self.data) for job in batch["jobs"]}

    def states(self) -> dict[str, str]:
        return {name: job.get("status", "queued") for name, job in self.jobs().items()}

    def results(self, name: str) -> Path:
        return self.data / "results" / str(self.jobs()[name]["session_id"])

    def wait_for_files(self, count: int) -> None:
        wait_for("the files", lambda: sum(bool(job.get("probed")) for job in self.jobs().values()) == count)

    def quit(self) -> None:
        self.key("ctrl+q")
        assert self.program.wait(timeout=30) == 0


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    """Before an empty window; what was on the screen in the end stays in the folder of the test."""
    yield Person(desktop, tmp_path)
    desktop.picture(tmp_path / "screen.png")


@pytest.fixture
def recordings(tmp_path: Path) -> list[Path]:
    """One long file, a short one, and a folder with another."""
    folder = tmp_path / "interviews"
    (folder / "day two").mkdir(parents=True)
    make_clip(folder / "long.wav", 900, seed=120)
    make_clip(folder / TALK, 20, seed=121)
    make_clip(folder / "day two" / "garden.mp3", 20, seed=122)
    return [folder / "long.wav", folder / TALK, folder / "day two"]


def test_with_the_mouse(person: Person, recordings: list[Path], tmp_path: Path) -> None:
    screen, desktop = person.screen, person.desktop
    desktop.start("tests/support/drag_source.py", *map(str, recordings))
    source = desktop.window("drag source")
    desktop.xdotool("windowraise", source)
    desktop.drag((60, 40), (700, 450))
    person.wait_for_files(3)
    desktop.xdotool("windowunmap", source)

    screen.click("Start", "Button")
    screen.find("long.wav, processing")
    screen.click("long.wav", "TreeItem", button="3")
    screen.click("Cancel selected files", "MenuItem")
    all_but_the_long_one_are_done(person)

    screen.click(TALK, "TreeItem")
    second = wait_for("the transcript", lambda: screen.find("Transcript", "EditableText")["lines"][1:2])[0]
    desktop.xdotool("windowfocus", "--sync", person.window)
    screen.click_at(*second)
    desktop.xdotool("key", "Home", "type", "--delay", "20", f"{CORRECTED} ")
    save(person, line=2)

    screen.click("garden.mp3", "TreeItem")
    wait_for("another transcript", lambda: not screen.things(CORRECTED))
    screen.click("Search", "Button")
    search = desktop.window("Search all batches")
    desktop.type(search, CORRECTED.lower())
    screen.double_click(CORRECTED, "ListItem")
    wait_for("the transcript of the hit", lambda: screen.things(CORRECTED, "EditableText"))
    desktop.key(search, "Escape")

    screen.click("Export ZIP", "Button")
    export(person, tmp_path / "interviews.zip")

    screen.click(TALK, "TreeItem")
    person.key("ctrl+shift+s")
    desktop.window("Write formats")
    screen.click("Subtitles: vtt")
    screen.click("Write for 1 file", "Button")
    subtitles_are_beside(recordings[1])
    person.quit()


def test_with_keys_alone(person: Person, recordings: list[Path], tmp_path: Path) -> None:
    screen, desktop = person.screen, person.desktop
    for number, recording in enumerate(recordings[:2], 1):
        person.key("ctrl+o")
        dialog = desktop.window("Add files")
        type_path(person, dialog, str(recording))
        desktop.key(dialog, "Return")
        person.wait_for_files(number)

    person.key("ctrl+Return")
    screen.find("long.wav, processing")
    screen.tab_to(person.window, "Files of the batch")
    person.key("ctrl+shift+period")
    all_but_the_long_one_are_done(person)

    person.key("Down")
    screen.find("Transcript", "EditableText")
    screen.tab_to(person.window, "Transcript")
    person.key("ctrl+Home")
    desktop.type(person.window, f"{CORRECTED} ")
    save(person, line=1)

    person.key("ctrl+shift+f")
    search = desktop.window("Search all batches")
    desktop.type(search, CORRECTED.lower())
    screen.find(CORRECTED, "ListItem")
    desktop.key(search, "Return")
    desktop.key(search, "Escape")

    person.key("ctrl+e")
    export(person, tmp_path / "interviews.zip")

    person.key("ctrl+shift+s")
    dialog = desktop.window("Write formats")
    screen.tab_to(dialog, "Subtitles: vtt")
    desktop.key(dialog, "space")
    desktop.key(dialog, "Return")
    subtitles_are_beside(recordings[1])
    person.quit()


def type_path(person: Person, dialog: str, path: str) -> None:
    """And again, as one does, where a key was lost."""
    for _ in range(3):
        person.desktop.type(dialog, path)
        person.screen.look_again()
        if person.screen.things(path, "EditableText"):
            return
        person.desktop.key(dialog, "ctrl+a")
    pytest.fail(f"{path!r} cannot be typed")


def all_but_the_long_one_are_done(person: Person) -> None:
    wait_for("the end", lambda: set(person.states().values()) == {"completed", "skipped"})
    assert [name for name, state in person.states().items() if state == "skipped"] == ["long.wav"]
    skipped = person.results("long.wav")
    assert not list(skipped.glob("*.srt"))
    assert not (skipped / "transcript.json").exists()
    person.screen.find(f"{TALK}, done, English")


def save(person: Person, line: int) -> None:
    """What was typed at the beginning of a line is in the subtitles, and the original is kept."""
    talk = person.results(TALK)
    original, (srt,) = (talk / "transcript.json").read_bytes(), talk.glob("*.srt")
    person.key("ctrl+s")
    wait_for("the corrected subtitles", lambda: CORRECTED in srt.read_text())
    assert (talk / "transcript.original.json").read_bytes() == original
    assert srt.read_text().split("\n\n")[line - 1].splitlines()[2].startswith(CORRECTED)


def export(person: Person, archive: Path) -> None:
    """The dialog for saving is open, or will be."""
    dialog = person.desktop.window("Export")
    person.desktop.key(dialog, "ctrl+a")
    person.desktop.type(dialog, str(archive))
    person.desktop.key(dialog, "Return")
    person.screen.find(f"{archive.name} is written")
    with ZipFile(archive) as packed:
        (srt,) = [name for name in packed.namelist() if name.endswith(".srt") and "talk" in name]
        assert CORRECTED in packed.read(srt).decode()
        assert not [name for name in packed.namelist() if "long" in name and name.endswith(".srt")]


def subtitles_are_beside(recording: Path) -> None:
    files = [recording.with_suffix(ending) for ending in (".srt", ".vtt")]
    wait_for("the subtitles", lambda: all(file.exists() and CORRECTED in file.read_text() for file in files))
