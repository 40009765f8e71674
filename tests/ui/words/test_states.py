from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.job import AudioTrack
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import resources
from vbatch_gui.ui.words import states


@pytest.fixture
def batch_id(processor: FakeProcessor) -> str:
    batch_id = processor.create_batch("Talks")
    processor.add_jobs(batch_id, ["/v/talk.mp4", "/v/b.mp4", "/v/c.mp4"])
    return batch_id


def test_a_row_as_a_screen_reader_says_it(processor: FakeProcessor, batch_id: str) -> None:
    batch = processor.get_batch(batch_id)
    talk = batch.jobs[0]
    assert states.job_accessible_text(talk) == "talk.mp4, queued"
    processor.start_batch(batch_id)
    processor.begin(batch, talk, 0.42, speed=600 * 0.58 / 180)
    assert states.job_accessible_text(talk) == "talk.mp4, processing, 42 percent, 3 minutes left"
    processor.complete(batch, talk, words=1)
    assert states.job_accessible_text(talk) == "talk.mp4, done, English, 1 word"
    processor.fail(batch, batch.jobs[1], ErrorInfo("no_audio", "It has no sound."))
    assert states.job_accessible_text(batch.jobs[1]) == "b.mp4, failed, It has no sound."
    processor.say(batch, batch.jobs[2], "Waits for memory")
    assert states.job_accessible_text(batch.jobs[2]) == "c.mp4, queued, Waits for memory"


def test_no_two_states_look_the_same_without_colour(processor: FakeProcessor, batch_id: str) -> None:
    batch = processor.get_batch(batch_id)
    processor.add_jobs(batch_id, [f"/v/{name}.mp4" for name in "defg"])
    batch.jobs[6].probed = False
    processor.start_batch(batch_id)
    processor.begin(batch, batch.jobs[0], 0.5)
    processor.complete(batch, batch.jobs[1])
    processor.fail(batch, batch.jobs[2], ErrorInfo("x", "It is broken."))
    batch.jobs[3].skip(0.0)
    processor.say(batch, batch.jobs[4], "Waits for memory")
    looks = [states.job_look(job) for job in batch.jobs]
    assert len({look.icon for look in looks}) == len(looks)
    assert all(look.text for look in looks)


def test_a_failed_row_says_why_in_a_few_words(processor: FakeProcessor, batch_id: str) -> None:
    batch = processor.get_batch(batch_id)
    processor.start_batch(batch_id)
    long = ErrorInfo("no_audio", "“talk.mp4” has no audio track: there is nothing to transcribe.", "Add it.")
    processor.fail(batch, batch.jobs[0], long)
    processor.fail(batch, batch.jobs[1], ErrorInfo("brand_new", "It is “b.mp4” that failed."))
    assert [states.job_look(job).text for job in batch.jobs[:2]] == [
        "No sound in the file", "It is “b.mp4” that failed.",
    ]  # fmt: skip
    assert long.text in states.job_tool_tip(batch.jobs[0])
    assert long.text in states.job_accessible_text(batch.jobs[0])


def test_names_that_break_lines_or_turn_the_text_are_tamed(processor: FakeProcessor, batch_id: str) -> None:
    job = processor.get_batch(batch_id).jobs[0]
    job.original_filename = "a\nb\u202ec.mp4"
    job.message = "line\nbreak"
    for text in (states.job_accessible_text(job), states.job_look(job).text):
        assert not set("\u202e") & set(text)
    assert "\n" not in states.job_look(job).text


def test_the_head_of_a_batch(processor: FakeProcessor, batch_id: str) -> None:
    batch = processor.get_batch(batch_id)
    assert states.batch_look(batch, batch.progress()).text == "Ready · 3 files, 30 min"
    assert not states.uses_demo(batch)
    processor.set_options(batch_id, TranscriptionOptions(model="demo", language="en", formats=("srt",)), 2)
    assert states.uses_demo(batch)
    assert states.options_line(batch) == "demo · English · srt · 2 at once"
    processor.start_batch(batch_id)
    processor.begin(batch, batch.jobs[0], 0.5, speed=5.0)
    assert states.progress_line(batch.progress()) == "16 %   0 of 3 done"
    assert states.pace_line(batch.progress()).startswith("5.0 × real time · about 5 min left, done at ")
    assert states.segment_shares(batch) == pytest.approx((0.0, 0.0, 1 / 6))


def test_a_batch_that_was_never_started_says_what_was_refused(
    processor: FakeProcessor, batch_id: str
) -> None:
    batch = processor.get_batch(batch_id)
    for job in batch.jobs:
        job.probed, job.duration = False, None
    processor.fail(batch, batch.jobs[0], ErrorInfo("no_audio", "It has no sound."))
    batch.jobs[1].accept(600.0, ())
    batch.jobs[2].accept(None, ())
    assert states.batch_look(batch, batch.progress()).text == "Ready · 3 files, 1 failed, 10 min"
    for job in batch.jobs[1:]:
        processor.fail(batch, job, ErrorInfo("no_audio", "It has no sound."))
    look = states.batch_look(batch, batch.progress())
    assert (look.text, look.color) == ("Nothing to start · 3 files, 3 failed", "failed")
    processor.retry_failed(batch_id)
    assert (
        states.batch_look(batch, batch.progress()).text == "Checking · 2 of 3"
    )  # they are looked into again
    for job in batch.jobs:
        job.accept(job.duration, ())
    look = states.batch_look(batch, batch.progress())
    assert (look.text, look.color) == ("Ready · 3 files, 10 min", "muted")


def test_how_many_of_the_added_files_are_looked_into(processor: FakeProcessor, batch_id: str) -> None:
    batch = processor.get_batch(batch_id)
    for job in batch.jobs:
        job.probed, job.duration = False, None
    look = states.batch_look(batch, batch.progress())
    assert (look.icon, look.text) == ("search", "Checking · 0 of 3")
    processor.fail(batch, batch.jobs[0], ErrorInfo("no_audio", "It has no sound."))
    batch.jobs[1].accept(600.0, ())
    look = states.batch_look(batch, batch.progress())
    assert look.text == "Checking · 2 of 3"
    assert states.batch_accessible_text(batch, batch.progress()) == "Talks, Checking, 2 of 3"
    batch.jobs[2].accept(600.0, ())
    assert states.batch_look(batch, batch.progress()).text == "Ready · 3 files, 1 failed, 20 min"


def test_a_cancelled_batch_is_not_called_100_percent(processor: FakeProcessor, batch_id: str) -> None:
    processor.start_batch(batch_id)
    batch = processor.get_batch(batch_id)
    processor.complete(batch, batch.jobs[0])
    processor.cancel_batch(batch_id)
    assert states.progress_line(batch.progress()) == "1 of 3 done, 2 cancelled"
    assert states.segment_shares(batch) == pytest.approx((1 / 3, 0.0, 0.0))
    assert states.batch_look(batch, batch.progress()).text == "Cancelled · 1 of 3"


@pytest.mark.parametrize(("skipped", "words"), [(1, "1 cancelado"), (2, "2 cancelados")])
def test_one_that_was_cancelled_is_one_in_every_language(qtbot: QtBot, skipped: int, words: str) -> None:
    progress = BatchProgress(0.3, 3, 1, 0, skipped, 0, 0, 60.0, 20.0, 0.0, None)
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / "vbatch_es.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert states.progress_line(progress).endswith(f", {words}")
    finally:
        QCoreApplication.removeTranslator(translator)


def test_an_audio_track_is_named_by_what_is_known() -> None:
    assert states.track_name(AudioTrack(1, "eng", "Commentary")) == "2 · eng · Commentary"
    assert states.track_name(AudioTrack(0)) == "1"
