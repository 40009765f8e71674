"""Files of every possible name: through the command line to transcripts, copies and the ZIP."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import sys
import unicodedata
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import CommandLine
from tests.support.clips import make_clip, word_error_rate

#: Names that only some systems can have.
UNIX_NAMES = [
    "a \"quoted\" 'film'.wav",
    "two\nlines\tand a tab.wav",
    "a|b<c>d:e*f?.wav",
    "back\\slash.wav",
    "con.mp4",
    "AUX .mov",
    "trailing dots...wav",
    " blanks around .wav",
    "-rf.wav",
    "bytes \udcff\udcfe.wav",  # not UTF-8
]
NAMES = [
    "\N{GRINNING FACE} día größe 日本語.wav",
    "marks \u202egpj.exe\u202c \u200b\u200f.wav",
    "x" * 251 + ".wav",
    "ж" * 125 + ".mkv",
    "[red]markup %s {0} $HOME.wav",
    "=1+1.wav",
    "no ending",
    ".hidden.wav",
    "Cafe\u0301.wav",
    "Café 2.wav",
]
#: The same name in different folders, also but for its case and its ending.
TWICE = ["one/talk.wav", "two/talk.wav", "three/TALK.wav", "four/talk.mp4"]

_FORBIDDEN = re.compile(
    r'[<>:"\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]'
)
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\.|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Run:
    """What became of all the files."""

    status: int
    events: list[dict[str, Any]]
    files: list[Path]
    text: str
    out: Path
    archive: Path
    vbatch: CommandLine


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("names")
    clip = make_clip(folder / "talk.wav", 5, seed=111)
    names = NAMES + TWICE
    if sys.platform != "win32":
        names = names + UNIX_NAMES
    if not sys.platform.startswith("linux"):
        names = [name for name in names if not re.search("[\ud800-\udfff]", name)]
    files = []
    for name in names:
        path = folder / "films" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(clip.path, path)
        files.append(path)
    vbatch = CommandLine(folder / "data")
    status, events = vbatch.events(
        "run", "--model", "demo", "--name", 'All "names"\n\N{GRINNING FACE}/..', "--formats", "srt,txt",
        "--output", folder / "out", "--zip", folder / "all.zip", *files,
    )  # fmt: skip
    return Run(status, events, files, clip.text, folder / "out", folder / "all.zip", vbatch)


def assert_safe(name: str) -> None:
    assert name
    assert not _FORBIDDEN.search(name), ascii(name)
    assert not _DEVICE.match(name), name
    assert name == name.strip(" ")
    assert not name.endswith(".")
    assert not name.startswith((".", "-"))
    assert len(name.encode()) <= 255


def folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def test_all_are_transcribed(run: Run) -> None:
    assert run.status == 0, run.events[-1]
    done = [event["file"] for event in run.events if event.get("status") == "completed" and "file" in event]
    assert set(done) == {str(path) for path in run.files}
    assert run.events[-1]["completed"] == len(run.files)


def test_the_copies_are_safe_and_none_was_written_over(run: Run) -> None:
    names = os.listdir(run.out)  # noqa: PTH208 - names, not paths
    assert len(names) == 2 * len(run.files)
    for name in names:
        assert_safe(name)
    for path in run.out.glob("*.txt"):
        assert word_error_rate(run.text, path.read_text()) < 0.2


def test_names_that_are_safe_are_kept(run: Run) -> None:
    for name in ("\N{GRINNING FACE} día größe 日本語", "[red]markup %s {0} $HOME", "no ending", "talk"):
        assert (run.out / f"{name}.srt").exists(), name


def test_every_name_in_the_zip_is_safe_and_unique(run: Run) -> None:
    with zipfile.ZipFile(run.archive) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        manifest = archive.read(next(name for name in names if name.endswith("manifest.csv")))
    for name in names:
        for part in name.split("/"):
            assert_safe(part)
    assert len({folded(name) for name in names}) == len(names)
    folders = {name.split("/")[1] for name in names if name.count("/") == 2}
    assert len(folders) == len(run.files)
    for folder in folders:
        assert sum(name.split("/")[1] == folder for name in names) == 3  # transcript.json, srt, txt
    rows = list(csv.DictReader(io.StringIO(manifest.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(run.files)
    assert {row["status"] for row in rows} == {"completed"}
    assert {file for row in rows for file in row["files"].removeprefix("'").split("; ")} == {
        name.split("/", 1)[1] for name in names if name.count("/") == 2
    }
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_they_can_be_unpacked(run: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(run.archive) as archive:
        archive.extractall(tmp_path)
        assert sum(path.is_file() for path in tmp_path.rglob("*")) == len(archive.namelist())


def test_they_are_shown_on_one_line_each(run: Run) -> None:
    batch_id = run.events[-1]["batch_id"]
    shown = run.vbatch("show", batch_id)
    assert shown.returncode == 0
    assert len(shown.stdout.splitlines()) == 1 + 2 * len(run.files)
    assert not re.search("[\u202a-\u202e\x1b\t]", shown.stdout)
    status, events = run.vbatch.events("show", batch_id)
    assert status == 0
    assert [event["file"] for event in events[:-1]] == [str(path) for path in run.files]


def test_a_folder_of_them_is_added(run: Run) -> None:
    """Media by their endings, hidden ones left out."""
    films = run.files[0].parent
    status, events = run.vbatch.events("run", films, "--model", "demo")
    assert status == 0
    expected = [path for path in run.files if path.suffix and not path.name.startswith(".")]
    assert events[-1]["completed"] == len(expected)
