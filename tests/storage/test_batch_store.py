from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.builders import make_batch, make_job
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import AudioTrack, BatchJob, VideoStatus
from vbatch_gui.errors import ErrorInfo, StorageError, UsageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage.batch_store import BatchStore, snapshot


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths(tmp_path / "data", tmp_path / "cache")


@pytest.fixture
def store(paths: AppPaths) -> BatchStore:
    return BatchStore(paths)


def test_nothing_yet(store: BatchStore) -> None:
    report = store.load_all()
    assert (report.batches, report.read_only, report.problems) == ([], frozenset(), [])


def test_save_and_load_oldest_first(store: BatchStore, paths: AppPaths) -> None:
    for batch_id, created in (("aaa", 3.0), ("bbb", 1.0), ("ccc", 2.0)):
        store.save(make_batch(2, batch_id=batch_id, created_at=created))
    loaded = BatchStore(paths).load_all().batches
    assert [batch.batch_id for batch in loaded] == ["bbb", "ccc", "aaa"]
    assert loaded[0] == make_batch(2, batch_id="bbb", created_at=1.0)


def test_everything_of_a_job_comes_back(store: BatchStore) -> None:
    batch = make_batch(
        jobs=[
            make_job(
                0,
                file_path=os.fsdecode(b"/v/\xff.mp4"),
                original_filename='a "quoted"\n😀.mp4',
                status=VideoStatus.FAILED,
                error=ErrorInfo("no_audio", "No sound.", "Choose another."),
                tracks=(AudioTrack(0, "es", "Comentarios", True), AudioTrack(1)),
                audio_track=1,
                progress=0.5,
                position=30.0,
                outputs=["/out/a.srt"],
                crashes=2,
                duration=None,
                started_at=5.0,
            )
        ],
        max_concurrent=3,
        status=BatchStatus.FAILED,
        interrupted=True,
        finished_at=9.0,
    )
    store.save(batch)
    assert store.load_all().batches == [batch]


def test_encoded_now_is_written_later_as_it_was(store: BatchStore) -> None:
    batch = make_batch(1)
    taken = snapshot(batch)
    batch.rename("Later")
    batch.jobs[0].begin(5.0)
    store.write(batch.batch_id, store.encode(taken))
    assert store.load_all().batches == [make_batch(1)]


def _written(store: BatchStore, paths: AppPaths, batch: BatchSession) -> BatchSession:
    """The batch as it is found after `store` has saved it, and what was kept of earlier times used."""
    store.save(batch)
    (found,) = BatchStore(paths).load_all().batches
    assert paths.batch_file(batch.batch_id).read_bytes() == BatchStore(paths).encode(snapshot(batch))
    return found


def test_only_what_changed_is_encoded_again(store: BatchStore, paths: AppPaths) -> None:
    batch = make_batch(4)
    assert _written(store, paths, batch) == batch
    batch.jobs[1].begin(5.0)
    assert _written(store, paths, batch) == batch
    batch.jobs[1].outputs = ["/out/a.srt"]
    batch.jobs[2].fail(ErrorInfo("no_audio", "No sound."), 6.0)
    assert _written(store, paths, batch) == batch
    batch.jobs.reverse()
    assert _written(store, paths, batch) == batch
    batch.remove_jobs(["job0", "job3"])
    batch.add_job(make_job(7))
    assert _written(store, paths, batch) == batch
    batch.remove_jobs([job.job_id for job in batch.jobs])
    assert _written(store, paths, batch) == batch


def test_what_is_encoded_is_kept_until_it_changes(store: BatchStore, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = make_batch(100)
    store.encode(snapshot(batch))
    encoded: list[str] = []
    to_dict = BatchJob.to_dict
    monkeypatch.setattr(BatchJob, "to_dict", lambda job: encoded.append(job.job_id) or to_dict(job))
    store.encode(snapshot(batch))
    assert encoded == []
    batch.jobs[40].begin(5.0)
    store.encode(snapshot(batch))
    assert encoded == ["job40"]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'{"schema": 1}',
        b'{"schema": "1", "batch_id": "bad", "name": "x", "status": "pending"}',
        b'{"schema": 1, "batch_id": "other", "name": "x", "status": "pending"}',
        b'{"schema": 1, "batch_id": "../bad", "name": "x", "status": "pending"}',
        b'{"schema": 1, "batch_id": "bad", "name": "x", "status": "flying"}',
        b'{"schema": 1, "batch_id": "bad", "name": "x", "status": "pending", "jobs": [3]}',
        b'{"schema": 1, "batch_id": "bad", "name": "x", "status": "pending", "jobs": [{"status": "queued"}]}',
        b'{"schema": 1, "batch_id": "bad", "name": "x", "status": "pending", "options": []}',
        b'{"schema": 1, "batch_id": "bad", "name": "x", "status": "pending", "max_concurrent": 99}',
        b'{"schema": 1, "batch_id": "bad", "name": "x", "status": "pending", "created_at": "noon"}',
    ],
)
def test_damaged_file_is_set_aside_and_told_once(store: BatchStore, paths: AppPaths, damage: bytes) -> None:
    store.save(make_batch(1, batch_id="good"))
    (paths.batches / "bad.json").write_bytes(damage)
    report = store.load_all()
    assert [batch.batch_id for batch in report.batches] == ["good"]
    (problem,) = report.problems
    assert "bad.json" in problem.text
    (aside,) = paths.batches.glob("bad.json.corrupt-*")
    assert aside.read_bytes() == damage
    assert store.load_all().problems == []


def _job_values(**changes: object) -> bytes:
    data = make_batch(2, batch_id="bad").to_dict()
    data["jobs"][0].update(changes)
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    "changes",
    [
        {"session_id": "../../etc"},
        {"job_id": "job1"},
        {"session_id": "session1"},
        {"progress": "half"},
        {"progress": None},
        {"file_path": 7},
        {"size": 1e999},
        {"error": "text"},
        {"audio_track": []},
        {"tracks": [1]},
    ],
)
def test_a_job_that_is_none_damages_its_batch(
    store: BatchStore, paths: AppPaths, changes: dict[str, object]
) -> None:
    paths.batches.mkdir(parents=True)
    (paths.batches / "bad.json").write_bytes(_job_values(**changes))
    report = store.load_all()
    assert report.batches == []
    assert len(report.problems) == 1


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_damage_stops_the_others(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    root = tmp_path_factory.mktemp("data")
    store = BatchStore(AppPaths(root, root / "cache"))
    good, bad = make_batch(1, batch_id="good"), make_batch(2, batch_id="bad")
    store.save(good)
    whole = store.encode(snapshot(bad))
    cut = data.draw(st.integers(0, len(whole) - 2))
    garbage = data.draw(st.binary(max_size=20))
    (root / "batches" / "bad.json").write_bytes(whole[:cut] + garbage)
    report = store.load_all()
    assert good in report.batches
    assert len(report.batches) + len(report.problems) == 2


def test_newer_schema_is_seen_but_not_changed(store: BatchStore, paths: AppPaths) -> None:
    data = {**make_batch(1).to_dict(), "schema": 2, "colour": "red"}
    paths.batches.mkdir(parents=True)
    path = paths.batch_file("b1")
    path.write_text(json.dumps(data))
    report = store.load_all()
    assert report.read_only == {"b1"}
    assert report.problems == []
    for change in (lambda: store.save(report.batches[0]), lambda: store.delete("b1")):
        with pytest.raises(StorageError) as caught:
            change()
        assert caught.value.code == "newer_schema"
    assert json.loads(path.read_text()) == data


def test_newer_schema_that_is_not_understood_is_left_alone(store: BatchStore, paths: AppPaths) -> None:
    paths.batches.mkdir(parents=True)
    path = paths.batch_file("b1")
    path.write_text('{"schema": 2, "batches": []}')
    report = store.load_all()
    assert report.batches == []
    assert [problem.code for problem in report.problems] == ["newer_schema"]
    assert list(paths.batches.iterdir()) == [path]


def test_a_folder_in_place_of_a_file_is_reported(store: BatchStore, paths: AppPaths) -> None:
    (paths.batches / "dir.json").mkdir(parents=True)
    report = store.load_all()
    assert len(report.problems) == 1
    assert (paths.batches / "dir.json").is_dir()


def test_delete(store: BatchStore, paths: AppPaths) -> None:
    store.save(make_batch(1))
    (paths.session("session0") / "deep").mkdir(parents=True)
    store.delete("b1")
    store.delete("b1")
    store.delete_session("session0")
    store.delete_session("session0")
    assert store.load_all().batches == []
    assert not paths.session("session0").exists()


def test_results_that_cannot_be_deleted_keep_none_of_the_others(
    store: BatchStore, paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two", "three"):
        paths.session(name).mkdir(parents=True)
    delete = BatchStore.delete_session

    def refuse(of: BatchStore, session_id: str) -> None:
        if session_id != "three":
            raise StorageError(f"{session_id} is in use.")
        delete(of, session_id)

    monkeypatch.setattr(BatchStore, "delete_session", refuse)
    with pytest.raises(StorageError, match="one is in use"):
        store.delete_sessions(["one", "two", "three"])
    assert not paths.session("three").exists()


@pytest.mark.parametrize("bad", ["../b1", "", "a/b", "A", "nul", "x" * 65])
def test_ids_are_checked_before_they_become_a_path(store: BatchStore, paths: AppPaths, bad: str) -> None:
    for call in (store.delete, store.delete_session):
        with pytest.raises(UsageError):
            call(bad)
    with pytest.raises(UsageError):
        store.write(bad, b"x")


def test_five_thousand_jobs_are_quick_and_small(store: BatchStore, paths: AppPaths) -> None:
    batch = make_batch(5000)
    begin = time.perf_counter()
    store.save(batch)
    loaded = store.load_all().batches[0]
    assert time.perf_counter() - begin < 5  # some 0.2 s on an idle machine
    assert paths.batch_file("b1").stat().st_size < 2_000_000
    assert isinstance(loaded, BatchSession)
    assert loaded == batch
