"""Saving: when asked, when left, drafts in between; and the way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer, press
from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.errors import ErrorInfo, StateError
from vbatch_gui.runtime.transcripts.editing import EditState
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.transcript import session
from vbatch_gui.ui.transcript.offer_bar import OfferBar

ICE = ("the ice came in", "all at once", "nobody said a word")


@pytest.fixture
def job(batch: BatchSession) -> BatchJob:
    return batch.jobs[0]


def test_corrections_are_saved_when_asked(
    open_texts: OpenTexts, processor: FakeProcessor, job: BatchJob, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    original = processor.transcripts[job.job_id]
    assert not actions.save.isEnabled()
    assert not panel.state.isVisible()
    qtbot.keyClicks(panel.text, "so ")
    assert panel.state.text() == "Edited, not saved"
    processor.editing.answers = False
    actions.save.trigger()
    qtbot.keyClicks(panel.text, "then ")  # while it is being written
    processor.editing.saved.emit("b", job.job_id)  # of another file
    assert panel.state.text() == "Edited, not saved"
    processor.editing.answers = True
    actions.save.trigger()
    processor.editing.saved.emit(*panel.session._ids or ())
    assert panel.state.text() == "Edited"
    assert not actions.save.isEnabled()
    saved = processor.transcripts[job.job_id]
    assert saved.segments[0].text == " so then the ice came in"
    assert saved.edited_at is not None
    assert processor.editing.originals[job.job_id] is original
    assert job.word_count == 13
    assert "13 words" in panel.facts.text()


def test_corrections_are_saved_when_another_file_is_chosen(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    qtbot.keyClicks(panel.text, "so ")
    panel.show_job(batch, batch.jobs[1])
    assert processor.transcripts[batch.jobs[0].job_id].segments[0].text == " so the ice came in"
    assert not panel.state.isVisible()
    panel.show_job(batch, batch.jobs[0])
    assert panel.text.toPlainText().startswith("so the ice came in")
    assert panel.state.text() == "Edited"


def test_corrections_of_a_file_that_was_removed_are_no_error(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    qtbot.keyClicks(panel.text, "so ")
    del processor.batches[batch.batch_id]
    panel.show_job(None, None)
    assert panel.notices.bars == []


def test_a_draft_is_kept_shortly_after_typing(
    open_texts: OpenTexts,
    processor: FakeProcessor,
    job: BatchJob,
    actions: Actions,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session, "QUIET", 10)
    panel = open_texts(*ICE)
    drafts = processor.editing.drafts
    qtbot.keyClicks(panel.text, "so ")
    qtbot.waitUntil(lambda: job.job_id in drafts)
    assert drafts[job.job_id].segments[0].text == " so the ice came in"
    assert panel.state.text() == "Edited, not saved"
    actions.undo.trigger()
    qtbot.waitUntil(lambda: job.job_id not in drafts)
    assert not panel.state.isVisible()


def test_a_draft_is_kept_though_somebody_types_without_a_pause(
    open_texts: OpenTexts,
    processor: FakeProcessor,
    job: BatchJob,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session, "QUIET", 60_000)
    monkeypatch.setattr(session, "LONGEST", 0.02)
    panel = open_texts(*ICE)

    def kept() -> bool:
        qtbot.keyClicks(panel.text, "a")
        return job.job_id in processor.editing.drafts

    qtbot.waitUntil(kept)


@pytest.mark.parametrize("choice", ["Use them", "Drop them"])
def test_a_draft_that_was_left_is_offered(
    choice: str, open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    panel, job = open_texts(*ICE), batch.jobs[0]
    panel.show_job(batch, batch.jobs[1])
    processor.editing.drafts[job.job_id] = make_transcript(job, make_segments(2))
    panel.show_job(batch, job)
    bar = panel.findChild(OfferBar)
    assert isinstance(bar, OfferBar)
    assert bar.isVisible()
    assert "were not saved" in bar.text.text()
    next(button for button in (bar.take, bar.drop) if button.text() == choice).click()
    assert not bar.isVisible()
    assert panel.focusWidget() is panel.text
    assert processor.editing.drafts == {}
    taken = choice == "Use them"
    assert panel.text.toPlainText().startswith("This is line number 0" if taken else "the ice")
    assert len(processor.transcripts[job.job_id].segments) == (2 if taken else 3)
    if taken:
        panel.text.undo_edit()
        assert panel.text.toPlainText() == "\n".join(ICE)


def test_a_draft_that_was_left_is_offered_to_who_types_at_once(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    """The disk answers later; and dropping it drops nothing that was written since."""
    panel, job = open_texts(*ICE), batch.jobs[0]
    qtbot.keyClicks(panel.text, "so ")
    old = make_transcript(job, make_segments(2))
    processor.editing.state_loaded.emit(batch.batch_id, job.job_id, EditState(False, old))
    bar = panel.findChild(OfferBar)
    assert isinstance(bar, OfferBar)
    bar.drop.click()
    assert processor.editing.drafts[job.job_id].segments[0].text == " so the ice came in"


@pytest.mark.parametrize("way", ["pause", "save", "leave", "undo"])
def test_a_draft_that_nobody_answers_is_offered_again(
    way: str,
    open_texts: OpenTexts,
    processor: FakeProcessor,
    batch: BatchSession,
    actions: Actions,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever writes on without seeing it loses neither."""
    monkeypatch.setattr(session, "QUIET", 10)
    panel, job = open_texts(*ICE), batch.jobs[0]
    panel.show_job(batch, batch.jobs[1])
    old = make_transcript(job, make_segments(2))
    processor.editing.drafts[job.job_id] = old
    panel.show_job(batch, job)
    qtbot.keyClicks(panel.text, "so ")
    if way == "pause":
        qtbot.waitUntil(lambda: not panel.session._timer.isActive())
    elif way == "save":
        actions.save.trigger()
    elif way == "undo":
        panel.text.undo_edit()
    panel.show_job(batch, batch.jobs[1])
    assert processor.editing.drafts[job.job_id] is old
    text = "the ice came in" if way == "undo" else "so the ice came in"
    panel.show_job(batch, job)
    assert panel.text.toPlainText().startswith(text)
    bar = panel.findChild(OfferBar)
    assert isinstance(bar, OfferBar)
    assert bar.isVisible()
    bar.take.click()
    assert panel.text.toPlainText().startswith("This is line number 0")
    assert processor.editing.drafts == {}


def test_a_draft_of_what_could_not_be_saved_stays_and_is_not_offered(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    panel, job = open_texts(*ICE), batch.jobs[0]
    qtbot.keyClicks(panel.text, "so ")
    processor.editing.error = ErrorInfo("disk_full", "The disk is full.")
    panel.show_job(batch, batch.jobs[1])
    held = processor.editing.held[batch.batch_id, job.job_id]
    for draft in (held, make_transcript(job, make_segments(2))):  # the same, and an older one
        processor.editing.drafts[job.job_id] = draft
        panel.show_job(batch, job)
        assert panel.text.toPlainText().startswith("so the ice")
        assert panel.findChild(OfferBar) is None
        assert processor.editing.drafts[job.job_id] is draft
        panel.show_job(batch, batch.jobs[1])


def test_a_draft_that_says_what_was_saved_is_not_offered(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession
) -> None:
    panel, job = open_texts(*ICE), batch.jobs[0]
    panel.show_job(batch, batch.jobs[1])
    processor.editing.drafts[job.job_id] = processor.transcripts[job.job_id]
    panel.show_job(batch, job)
    assert panel.findChild(OfferBar) is None
    assert processor.editing.drafts == {}


def test_back_to_the_original_is_asked_for(
    open_texts: OpenTexts, processor: FakeProcessor, job: BatchJob, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    assert not actions.restore_original.isEnabled()
    qtbot.keyClicks(panel.text, "so ")
    actions.save.trigger()
    qtbot.keyClicks(panel.text, "then ")
    answer(press("Keep them"))
    actions.restore_original.trigger()
    assert panel.text.toPlainText().startswith("so then the ice")
    answer(press("Discard the corrections"))
    actions.restore_original.trigger()
    assert panel.text.toPlainText() == "\n".join(ICE)
    assert not panel.state.isVisible()
    assert not actions.restore_original.isEnabled()
    assert processor.transcripts[job.job_id].edited_at is None


def test_what_cannot_be_written_is_told_and_stays_unsaved(
    open_texts: OpenTexts, processor: FakeProcessor, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    qtbot.keyClicks(panel.text, "so ")
    processor.editing.answers = False
    actions.save.trigger()
    ids = panel.session._ids or ("", "")
    full = ErrorInfo("disk_full", "The disk is full.", "Free some space.")
    with qtbot.waitSignal(panel.save_failed) as failed:
        processor.editing.failed.emit(*ids, full)
    assert failed.args == [*ids, full]
    processor.editing.trouble.emit(*ids, full)  # a draft or a format
    assert "The disk is full." in panel.notices.bars[0].text.text()
    assert panel.state.text() == "Edited, not saved"
    assert actions.save.isEnabled()


def test_a_key_of_the_text_is_of_no_use_elsewhere(
    open_texts: OpenTexts, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    for action in actions.of_text:
        assert action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut
        assert action in panel.actions()


# -- what can only be read -----------------------------------------------------------------------


def test_why_a_text_cannot_be_corrected_is_said(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(batch_id: str, job_id: str) -> None:
        raise StateError("A newer version of VBatch made it.", "Update VBatch.", "newer_schema")

    monkeypatch.setattr(processor.editing, "request_state", refuse)
    panel = open_texts(*ICE)
    assert not panel.text.is_editable
    (bar,) = panel.notices.bars
    assert "A newer version of VBatch made it." in bar.text.text()
    assert "Update VBatch." in bar.text.text()
    panel.show_job(batch, batch.jobs[1])
    assert panel.notices.bars == []
