from __future__ import annotations

import sys

import pytest

from tests.domain.test_batch import make_batch, make_job
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import AudioTrack, BatchJob
from vbatch_gui.domain.relinking import places_after_move, places_in_folder
from vbatch_gui.errors import ErrorInfo, FileRefusedError, StateError

posix = pytest.mark.skipif(sys.platform == "win32", reason="paths of another kind")


@posix
def test_what_lay_beside_it_or_in_folders_near_it_was_moved_along() -> None:
    old, new = "/media/usb/2025/03/a.mp4", "/home/ada/Videos/2025/03/a.mp4"
    assert places_after_move(old, new, "/media/usb/2025/03/b.mp4") == ["/home/ada/Videos/2025/03/b.mp4"]
    assert places_after_move(old, new, "/media/usb/2024/c.mp4") == [
        "/home/ada/Videos/2024/c.mp4",
        "/home/ada/Videos/2025/03/c.mp4",
    ]
    assert places_after_move(old, new, "/other/d.mp4") == ["/home/ada/Videos/2025/03/d.mp4"]


@posix
def test_a_renamed_file_tells_where_its_folder_is() -> None:
    assert places_after_move("/a/x/one.mp4", "/b/y/uno.mp4", "/a/x/two.mp4") == ["/b/y/two.mp4"]
    assert places_after_move("/a/one.mp4", "/a/uno.mp4", "/a/two.mp4") == []


@posix
def test_in_a_folder_it_is_looked_for_with_its_own_folders_first() -> None:
    assert places_in_folder("/new", "/media/2025/a.mp4") == [
        "/new/media/2025/a.mp4",
        "/new/2025/a.mp4",
        "/new/a.mp4",
    ]
    assert places_in_folder("/", "/a.mp4") == []


def failed_job(size: int = 100) -> BatchJob:
    job = make_job(0)
    job.size, job.progress, job.position, job.probed, job.duration = size, 0.5, 30.0, True, 60.0
    job.original_filename = "job0.mp4"
    job.file_path = "/v/job0.mp4"
    job.audio_track, job.tracks = 1, (AudioTrack(0), AudioTrack(1))
    job.fail(ErrorInfo("missing", "It is gone."), 1.0)
    return job


def test_the_same_file_keeps_what_is_done() -> None:
    job = failed_job()
    job.relink("/new/talk.mp4", 100, is_unchanged=True)
    assert (job.file_path, job.original_filename) == ("/new/talk.mp4", "talk.mp4")
    assert (job.progress, job.position, job.probed, job.audio_track) == (0.5, 30.0, True, 1)


def test_a_copy_of_another_time_begins_anew_but_is_not_looked_at_again() -> None:
    job = failed_job()
    job.relink("/new/job0.mp4", 100, is_unchanged=False)
    assert (job.progress, job.position, job.probed, job.audio_track) == (0.0, 0.0, True, 1)


def test_a_name_of_its_own_stays() -> None:
    job = failed_job()
    job.original_filename = "Sunday"
    job.relink("/new/talk.mp4", 100, is_unchanged=True)
    assert job.original_filename == "Sunday"


def test_another_size_has_to_be_accepted_and_is_looked_at_anew() -> None:
    job = failed_job()
    before = job.to_dict()
    with pytest.raises(
        FileRefusedError, match=r"“talk\.mp4” has 2,000 bytes, “job0\.mp4” had 100"
    ) as refused:
        job.relink("/new/talk.mp4", 2000, is_unchanged=False)
    assert refused.value.code == "other_file"
    assert job.to_dict() == before
    job.relink("/new/talk.mp4", 2000, is_unchanged=False, is_accepted=True)
    assert (job.size, job.probed, job.duration, job.tracks, job.audio_track) == (2000, False, None, (), None)
    assert job.progress == 0.0


def test_not_while_it_is_processed() -> None:
    job = make_job(0)
    job.begin(1.0)
    with pytest.raises(StateError):
        job.relink("/new/talk.mp4", job.size, is_unchanged=True)


def test_a_finished_one_only_takes_the_file_that_it_was_made_from() -> None:
    job = make_job(0)
    job.size = 100
    job.begin(1.0)
    job.complete(2.0)
    job.relink("/new/talk.mp4", 100, is_unchanged=False)
    assert (job.file_path, job.progress) == ("/new/talk.mp4", 1.0)
    with pytest.raises(FileRefusedError):
        job.relink("/new/talk.mp4", 101, is_unchanged=False, is_accepted=True)


def test_no_file_is_in_a_batch_twice() -> None:
    batch = make_batch(2)
    with pytest.raises(FileRefusedError) as refused:
        batch.relink("job0", batch.jobs[1].file_path, batch.jobs[0].size, is_unchanged=True)
    assert refused.value.code == "duplicate"
    batch.relink("job0", batch.jobs[0].file_path, batch.jobs[0].size, is_unchanged=True)


def test_what_failed_can_be_mended_or_removed_in_a_completed_batch() -> None:
    batch = make_batch(2)
    batch.start(1.0)
    done, failed = batch.jobs
    done.begin(1.0)
    done.complete(2.0)
    failed.fail(ErrorInfo("no_audio", "It has no sound."), 2.0)
    assert batch.finish_if_done(3.0)
    assert batch.status is BatchStatus.COMPLETED
    failed.tracks = (AudioTrack(0), AudioTrack(1))
    with pytest.raises(StateError):
        batch.remove_jobs([done.job_id, failed.job_id])
    with pytest.raises(StateError):
        batch.set_audio_track(done.job_id, 0)
    assert batch.can_remove([failed])
    assert not batch.can_remove([done, failed])
    batch.set_audio_track(failed.job_id, 1)
    assert failed.audio_track == 1
    assert batch.remove_jobs([failed.job_id]) == [failed]
    assert batch.jobs == [done]
