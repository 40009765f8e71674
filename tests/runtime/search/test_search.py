"""Search over all batches, by the one door: it follows what is finished, changed and deleted."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.house import House
from tests.storage.builders import make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import NotFoundError
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.search.results import SearchResults
from vbatch_gui.storage.transcripts import save_transcript


def files(results: SearchResults) -> list[str]:
    return [recording.name for recording in results.recordings if recording.count]


def found(processor: BatchProcessor, text: str, batch_id: str | None = None) -> list[str]:
    """The files in whose text it stands, once the index is in step."""
    return files(processor.search.search_and_wait(text, batch_id, timeout=20.0))


def edit(processor: BatchProcessor, batch: BatchSession, *texts: str) -> None:
    """Write another transcript for the first job."""
    folder = processor.result_folder(batch.batch_id, batch.jobs[0].job_id)
    save_transcript(folder, make_transcript(*texts))


def test_what_was_finished_before_is_found(house: House, processor: BatchProcessor) -> None:
    house.finished(processor, "ice.mp4", "pier.mp4")
    assert sorted(found(processor, "words of")) == ["ice.mp4", "pier.mp4"]
    results = processor.search.search_and_wait("ice")
    (recording,) = results.recordings
    assert recording.ranges == ((0, 3),)
    (hit,) = recording.hits
    assert (hit.number, hit.start) == (0, 0.0)
    assert hit.text == "words of ice.mp4"
    assert hit.ranges == ((9, 12),)
    assert house.paths.search_file.is_file()


def test_what_is_finished_later_follows_by_itself(
    house: House, processor: BatchProcessor, qtbot: QtBot
) -> None:
    search = processor.search
    assert found(processor, "words") == []
    with qtbot.waitSignal(search.indexing, check_params_cb=lambda done, total: done == total == 1):
        house.finished(processor, "ice.mp4")
    assert found(processor, "words") == ["ice.mp4"]


def test_a_transcript_that_is_marked_is_read_again(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "ice.mp4")
    assert found(processor, "words") == ["ice.mp4"]
    edit(processor, batch, "quite another line")
    processor.search.mark(batch.batch_id, batch.jobs[0].job_id)
    assert found(processor, "words") == []
    assert found(processor, "another") == ["ice.mp4"]
    with pytest.raises(NotFoundError):
        processor.search.mark(batch.batch_id, "gone")


def test_what_changed_while_vbatch_was_closed_is_read_again(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "ice.mp4", "pier.mp4")
    assert len(found(processor, "words")) == 2
    processor.close()
    edit(processor, batch, "quite another line")
    again = house.open()
    assert found(again, "another") == ["ice.mp4"]
    assert found(again, "words") == ["pier.mp4"]


def test_what_is_deleted_is_not_found(house: House, processor: BatchProcessor) -> None:
    first = house.finished(processor, "ice.mp4")
    house.finished(processor, "pier.mp4")
    assert len(found(processor, "words")) == 2
    processor.delete_batch(first.batch_id)
    results = processor.search.search_and_wait("words")
    assert [recording.name for recording in results.recordings] == ["pier.mp4"]
    assert results.count == 1


def test_one_batch_or_one_file(house: House, processor: BatchProcessor, qtbot: QtBot) -> None:
    first = house.finished(processor, "ice.mp4", "pier.mp4")
    house.finished(processor, "ice again.mp4")
    assert sorted(found(processor, "ice")) == ["ice again.mp4", "ice.mp4"]
    assert found(processor, "ice", first.batch_id) == ["ice.mp4"]
    with qtbot.waitSignal(processor.search.results) as answer:
        processor.search.search("words", first.batch_id, first.jobs[1].job_id)
    assert files(answer.args[1]) == ["pier.mp4"]


def test_names_of_files_and_batches(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow harbour.mp4", start=False)
    search = processor.search
    (named,) = search.search_and_wait("harb").recordings
    assert (named.job_id, named.count, named.hits) == (batch.jobs[0].job_id, 0, ())
    processor.rename_batch(batch.batch_id, "The cold winter")
    (named,) = search.search_and_wait("winter").recordings
    assert (named.batch_id, named.job_id, named.name) == (batch.batch_id, "", "The cold winter")
    (named,) = search.search_and_wait("harb", batch.batch_id).recordings
    assert named.job_id == batch.jobs[0].job_id
    assert search.search_and_wait("winter", batch.batch_id).recordings == ()


def test_only_the_last_of_several_searches_is_answered(
    house: House, processor: BatchProcessor, qtbot: QtBot
) -> None:
    house.finished(processor, "ice.mp4")
    found(processor, "ice")
    answers: list[str] = []
    processor.search.results.connect(lambda text, _: answers.append(text))
    for text in ("i", "ic", "ice", "ice m"):
        processor.search.search(text)
    qtbot.waitUntil(lambda: bool(answers))
    processor.search.search("never")
    processor.search.stop()
    processor.search.search("pier")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["ice m", "pier"]


def test_a_damaged_index_is_built_anew(house: House, processor: BatchProcessor, qtbot: QtBot) -> None:
    house.finished(processor, "ice.mp4")
    found(processor, "ice")
    processor.close()
    house.paths.search_file.write_bytes(b"no database " * 1000)
    again = house.open()
    assert found(again, "words") == ["ice.mp4"]
    # Found by who reads, while the one that writes has no need to look.
    again.search._index.close()
    house.paths.search_file.write_bytes(b"no database " * 1000)
    for ending in ("-wal", "-shm"):
        house.paths.search_file.with_name(house.paths.search_file.name + ending).unlink(missing_ok=True)
    with qtbot.waitSignal(again.search.indexing, check_params_cb=lambda done, total: done == total == 1):
        again.search.search("words")
    assert found(again, "words") == ["ice.mp4"]


def test_an_index_that_cannot_be_written_is_told(
    house: House, processor: BatchProcessor, qtbot: QtBot
) -> None:
    house.paths.cache.mkdir(exist_ok=True)
    (house.paths.cache / "search").write_text("a file stands in the way")
    with qtbot.waitSignal(processor.search.failed) as told:
        pass
    assert told.args[0].code == "not_a_folder"


def test_nobody_searches_nothing_is_read(house: House, processor: BatchProcessor) -> None:
    house.finished(processor, "ice.mp4")
    processor.close()
    assert not house.paths.search_file.exists()
