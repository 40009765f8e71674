from __future__ import annotations

import csv
import io
import os
import shutil
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from tests.storage.builders import make_batch, make_job, make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import CancelledError, ErrorInfo, StorageError
from vbatch_gui.storage.archive import check_target, export_zip
from vbatch_gui.storage.formats import write_formats
from vbatch_gui.storage.manifest import COLUMNS, render_manifest
from vbatch_gui.storage.transcripts import save_transcript


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "results"


@pytest.fixture
def batch(root: Path) -> BatchSession:
    """One job in each state, the first completed."""
    jobs = [make_job(number, status=status) for number, status in enumerate(VideoStatus)]
    jobs[0].status, jobs[2].status = VideoStatus.COMPLETED, VideoStatus.QUEUED
    jobs[0].language, jobs[0].word_count = "en", 2
    jobs[3].error = ErrorInfo("no_audio", "It has no sound.")
    jobs[4].message = "Cancelled at 42%"
    _write(root, "session0", "talk-0")
    return make_batch(jobs)


def _write(root: Path, session_id: str, name: str) -> None:
    transcript = make_transcript("hello there")
    write_formats(transcript, root / session_id, name, ["srt", "txt"])
    save_transcript(root / session_id, transcript)
    (root / session_id / "journal.jsonl").write_text("{}\n")


def _rows(archive: zipfile.ZipFile, folder: str) -> list[dict[str, str]]:
    data = archive.read(f"{folder}/manifest.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_layout_and_manifest(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "batch.zip"
    seen: list[float] = []
    assert export_zip(batch, root, target, seen.append) == target
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "Lectures/manifest.csv",
            "Lectures/talk-0/transcript.json",
            "Lectures/talk-0/talk-0.txt",
            "Lectures/talk-0/talk-0.srt",
        ]
        assert archive.read("Lectures/talk-0/talk-0.txt") == b"hello there\n"
        rows = _rows(archive, "Lectures")
    assert [row["status"] for row in rows] == ["completed", "processing", "queued", "failed", "skipped"]
    assert rows[0] == {
        "session_name": "talk-0",
        "original_filename": "talk-0.mp4",
        "source": "/videos/talk-0.mp4",
        "status": "completed",
        "duration": "60.000",
        "language": "en",
        "words": "2",
        "error": "",
        "files": "talk-0/transcript.json; talk-0/talk-0.txt; talk-0/talk-0.srt",
    }
    assert rows[3]["error"] == "It has no sound."
    assert rows[4]["error"] == "Cancelled at 42%"
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert list(target.parent.iterdir()) == [target]


def test_an_empty_batch_gives_a_manifest(root: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(export_zip(make_batch(), root, tmp_path / "a.zip")) as archive:
        assert _rows(archive, "Lectures") == []


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (None, ""),
        ("folder", "Its results are missing."),
        ("file", "Its transcript.json is missing."),
        ("empty", "Its transcript.json is damaged."),
        ("cut", "Its transcript.json is damaged."),
        ("other", "Its transcript.json is damaged."),
    ],
)
def test_results_that_are_missing_or_damaged_are_told(
    batch: BatchSession, root: Path, tmp_path: Path, damage: str | None, error: str
) -> None:
    transcript = root / "session0" / "transcript.json"
    if damage == "folder":
        shutil.rmtree(root / "session0")
    elif damage == "file":
        transcript.unlink()
    elif damage == "other":
        transcript.write_text('["a"]')
    elif damage is not None:
        transcript.write_bytes(transcript.read_bytes()[: {"empty": 0, "cut": 100}[damage]])
    with zipfile.ZipFile(export_zip(batch, root, tmp_path / "a.zip")) as archive:
        row = _rows(archive, "Lectures")[0]
    assert row["error"] == error
    assert row["status"] == "completed"
    assert ("talk-0/talk-0.srt" in row["files"]) is (damage != "folder")
    assert transcript.is_file() is (damage not in ("folder", "file"))  # an export changes nothing


def test_a_transcript_of_a_newer_version_is_not_damaged(
    batch: BatchSession, root: Path, tmp_path: Path
) -> None:
    (root / "session0" / "transcript.json").write_text('{"schema": 99, "lines": []}')
    with zipfile.ZipFile(export_zip(batch, root, tmp_path / "a.zip")) as archive:
        assert _rows(archive, "Lectures")[0]["error"] == ""


def test_names_inside_are_safe_and_never_meet(root: Path, tmp_path: Path) -> None:
    names = ["a", "A", "../../evil", "manifest.csv", "transcript", "con", "día 😀"]
    jobs = []
    for number, name in enumerate(names):
        jobs.append(make_job(number, session_name=name, status=VideoStatus.COMPLETED))
        _write(root, f"session{number}", name)
    batch = make_batch(jobs, name='../a:b"\n')
    with zipfile.ZipFile(export_zip(batch, root, tmp_path / "a.zip")) as archive:
        found = archive.namelist()
        rows = _rows(archive, found[0].split("/")[0])
    assert len({name.casefold() for name in found}) == len(found) == 1 + 3 * len(names)
    for name in found:
        parts = name.split("/")
        assert ".." not in parts
        assert not name.startswith("/")
        assert not set(name) & set('\\:"<>|?*\n')
    assert all(
        f"{found[0].split('/')[0]}/{file}" in found for row in rows for file in row["files"].split("; ")
    )


@pytest.mark.parametrize("moment", [0, -5_000_000_000, 4_500_000_000])
def test_times_that_a_zip_does_not_know(batch: BatchSession, root: Path, tmp_path: Path, moment: int) -> None:
    os.utime(root / "session0" / "talk-0.srt", (moment, moment))
    with zipfile.ZipFile(export_zip(batch, root, tmp_path / "a.zip")) as archive:
        assert archive.testzip() is None
        assert 1980 <= archive.getinfo("Lectures/talk-0/talk-0.srt").date_time[0] <= 2107


@pytest.mark.parametrize("after", [0, 1, 2, 4])
def test_cancelled_it_leaves_nothing_and_the_old_file(
    batch: BatchSession, root: Path, tmp_path: Path, after: int
) -> None:
    target = tmp_path / "out" / "batch.zip"
    target.parent.mkdir()
    with zipfile.ZipFile(target, "w"):
        pass
    old = target.read_bytes()
    calls: list[int] = []

    def is_cancelled() -> bool:
        calls.append(1)
        return len(calls) > after

    with pytest.raises(CancelledError):
        export_zip(batch, root, target, is_cancelled=is_cancelled)
    assert target.read_bytes() == old
    assert list(target.parent.iterdir()) == [target]


def test_failed_half_way_it_leaves_nothing(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "batch.zip"

    def vanish(_: float) -> None:
        (root / "session0" / "talk-0.srt").unlink(missing_ok=True)

    with pytest.raises(StorageError, match=r"talk-0\.srt"):
        export_zip(batch, root, target, on_progress=vanish)
    assert list(target.parent.iterdir()) == []


def test_target_that_cannot_be_written(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for target in (tmp_path, tmp_path / "file" / "a.zip", tmp_path / ("x" * 300)):
        with pytest.raises(StorageError):
            export_zip(batch, root, target)


def _refused(batch: BatchSession, root: Path, target: Path) -> StorageError:
    """What `check_target` and `export_zip` say, both the same; nothing was written."""
    before = sorted(target.parent.iterdir())
    with pytest.raises(StorageError) as early:
        check_target(batch, target)
    with pytest.raises(StorageError) as late:
        export_zip(batch, root, target)
    assert late.value.info == early.value.info
    assert early.value.hint
    assert sorted(target.parent.iterdir()) == before
    return early.value


@pytest.mark.parametrize("way", ["itself", "relative", "link", "hard link", "away"])
def test_a_source_of_the_batch_is_never_replaced(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    video = tmp_path / "videos" / "talk.mp4"
    video.parent.mkdir()
    with zipfile.ZipFile(video, "w"):  # not even one that is a ZIP
        pass
    batch = make_batch([make_job(0), make_job(1, file_path=str(video))])
    target = video
    if way == "relative":
        monkeypatch.chdir(tmp_path)
        target = Path("videos/../videos/talk.mp4")
    elif way == "link":
        target = tmp_path / "link.zip"
        target.symlink_to(video)
    elif way == "hard link":
        target = tmp_path / "link.zip"
        target.hardlink_to(video)
    elif way == "away":
        video.unlink()
    error = _refused(batch, root, target)
    assert error.code == "is_source"
    assert "is one of the files of this batch" in str(error)
    assert str(target) in str(error)


def test_a_file_that_is_no_zip_is_never_replaced(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    target = tmp_path / "thesis.odt"
    target.write_text("years of work")
    error = _refused(batch, root, target)
    assert error.code == "not_a_zip"
    assert f"{target} is not a ZIP" in str(error)
    assert target.read_text() == "years of work"


@pytest.mark.skipif(os.name != "posix", reason="named pipes")
def test_a_pipe_or_device_is_never_replaced(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert _refused(batch, root, tmp_path / "pipe.zip").code == "not_a_zip"


def test_a_folder_as_target(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    error = _refused(batch, root, tmp_path)
    assert "is a folder" in str(error)


def test_a_zip_or_an_empty_file_is_replaced(batch: BatchSession, root: Path, tmp_path: Path) -> None:
    target = tmp_path / "batch.zip"
    target.touch()
    for _ in range(2):
        check_target(batch, target)
        export_zip(batch, root, target)
        with zipfile.ZipFile(target) as archive:
            assert len(archive.namelist()) == 4
    check_target(batch, tmp_path / "new" / "batch.zip")
    assert not (tmp_path / "new").exists()


def test_what_a_killed_export_left_beside_the_target_is_removed(
    batch: BatchSession, root: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    old, new = folder / ".vbatch-0123456789abcdef.tmp", folder / ".vbatch-fedcba9876543210.tmp"
    for leftover in (old, new):
        leftover.write_bytes(b"half")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    target = export_zip(batch, root, folder / "batch.zip")
    assert sorted(folder.iterdir()) == sorted([target, new])  # the other may be at work


def test_memory_stays_flat(root: Path, tmp_path: Path) -> None:
    jobs = [make_job(number, status=VideoStatus.COMPLETED) for number in range(3)]
    for number in range(3):
        folder = root / f"session{number}"
        folder.mkdir(parents=True)
        with (folder / f"talk-{number}.srt").open("wb") as file:
            file.truncate(40 * 1024**2)
    tracemalloc.start()
    try:
        export_zip(make_batch(jobs), root, tmp_path / "a.zip")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 * 1024**2
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert sum(info.file_size for info in archive.infolist()) > 120 * 1024**2


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "  ="])
def test_no_cell_is_a_formula(start: str) -> None:
    job = make_job(0, original_filename=f'{start}HYPERLINK("http://x","y")\n', session_name=f"{start}x")
    table = render_manifest([(job, [], "")])
    row = next(csv.DictReader(io.StringIO(table, newline="")))
    assert tuple(row) == COLUMNS
    assert row["original_filename"] == f"'{job.original_filename}"
    assert row["session_name"].startswith("'")


def test_a_path_that_is_not_utf8_in_the_manifest(root: Path, tmp_path: Path) -> None:
    batch = make_batch([make_job(0, file_path=os.fsdecode(b"/v/\xff.mp4"))])
    with zipfile.ZipFile(export_zip(batch, root, tmp_path / "a.zip")) as archive:
        assert _rows(archive, "Lectures")[0]["source"] == "/v/?.mp4"
