"""The search over all batches."""

from __future__ import annotations

from tests.ui.search.fakes import FakeSearch, make_hit, make_recording, make_results
from tests.ui.walk.stage import Stage
from vbatch_gui.runtime.search.results import SearchResults
from vbatch_gui.ui.search.window import SearchWindow

VIEW = "search"
_WORD = "ice"


def _found() -> SearchResults:
    lines = (
        "And then the ice came in, all at once,",
        "We never saw ice like that again, not in that month, not by that pier, and my father said that it "
        "would be the last winter for the wooden boats, whatever the council had promised the pilots.",
        "The ice took the Margareta first.",
    )
    hits = [make_hit(_WORD, line, 4 + 9 * number) for number, line in enumerate(lines)]
    other = make_hit(_WORD, "Ice, you say? We had a name for each kind of it.", 201, "b2", "j2")
    return make_results(
        _WORD,
        make_recording(_WORD, "Interview 01, part 1.mp4", *hits, batch_name="Interviews, spring", count=41),
        make_recording(_WORD, "مقابلة مع الصيادين.m4a", other, batch_name="Interviews, spring"),
        make_recording(
            _WORD,
            "Ice and other enemies of the harbour, a long talk by the pilots.mp4",
            make_hit(_WORD, "When there is ice nobody goes out.", 3, "b3", "j3"),
            batch_name="Lectures on the history of the harbour and its pilots",
        ),
    )


def take(stage: Stage) -> None:
    for state, caption, text, answer, indexed in (
        ("nothing", "Before anything was searched for", "", SearchResults(""), 1),
        ("found", "Found in several recordings", _WORD, _found(), 1),
        ("none", "Nothing was found", "penguins on the pier", SearchResults("penguins on the pier"), 1),
        ("indexing", "The transcripts are still being indexed", _WORD, _found(), 0),
        ("none-so-far", "Nothing was found so far", "penguins", SearchResults("penguins"), 0),
    ):
        search = FakeSearch()
        ground = stage.ground()
        search.answer = answer
        window = SearchWindow(search, stage.keeper, stage.icons, ground)  # type: ignore[arg-type]
        window.field.setText(text)
        window.open()
        if not indexed:
            search.index(312, 1480)
            window.ask()
        if state == "found":
            window._select(window.model.first_hit() + 1)
        stage.settle()
        stage.take(window, VIEW, state, caption)
        if state == "found":
            stage.resize(window, "420x320")
            stage.settle()
            stage.take(window, VIEW, state, caption, "420x320")
        stage.drop(ground)
