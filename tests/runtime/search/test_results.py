"""What a search has found, put together from names and from transcripts."""

from __future__ import annotations

from vbatch_gui.domain.search import SearchQuery, clean, folded
from vbatch_gui.runtime.search.results import Place, Recording, SearchResults, compose, find_names
from vbatch_gui.storage.search_finding import Found, FoundLine, FoundSession

TALK = Place("s1", "b1", "j1", "Ice talk.mp4", "Interviews", True)
WALK = Place("s2", "b1", "j2", "Walk.mp4", "Interviews", False)
OTHER = Place("s3", "b2", "j3", "Other.mp4", "The ice age", True)
EMPTY = Place("", "b3", "", "", "Ice, nothing yet", False)
PLACES = {place.session_id: place for place in (TALK, WALK, OTHER)}


def named(text: str, *places: Place) -> list[Place]:
    return find_names(SearchQuery.parse(text), places, lambda name: folded(clean(name)))


def line(text: str, before: str = "", after: str = "", number: int = 3) -> FoundLine:
    return FoundLine(number, 6.0, 7.5, text, before, after)


def composed(text: str, *sessions: FoundSession, names: tuple[Place, ...] = ()) -> SearchResults:
    count = sum(session.total for session in sessions)
    return compose(SearchQuery.parse(text), names, Found(sessions, count, len(sessions)), PLACES)


def test_files_and_batches_are_found_by_name() -> None:
    found = named("ice", TALK, WALK, OTHER, EMPTY)
    assert [(place.batch_id, place.job_id) for place in found] == [("b1", "j1"), ("b2", ""), ("b3", "")]
    assert named("walk mp4", TALK, WALK, OTHER) == [WALK]
    assert named("absent", TALK, WALK, OTHER, EMPTY) == []


def test_a_batch_is_found_once() -> None:
    assert [place.job_id for place in named("interviews", TALK, WALK)] == [""]


def test_a_name_with_marks_that_turn_the_direction_is_found_and_shown_safely() -> None:
    odd = Place("s9", "b9", "j9", "ice\u202e\ntalk.mp4", "B", True)
    (recording,) = composed("ice", names=tuple(named("ice", odd))).recordings
    assert recording.name == "ice\ufffd\u2424talk.mp4"
    assert recording.ranges == ((0, 3),)


def test_a_file_found_by_name_and_in_its_text_is_one() -> None:
    results = composed("ice", FoundSession("s1", 2, (line("The ice came."),)), names=(TALK,))
    (recording,) = results.recordings
    assert (recording.name, recording.ranges) == ("Ice talk.mp4", ((0, 3),))
    assert (recording.batch_name, recording.batch_ranges) == ("Interviews", ())
    assert recording.count == 2
    (hit,) = recording.hits
    assert (hit.batch_id, hit.job_id, hit.number, hit.start, hit.end) == ("b1", "j1", 3, 6.0, 7.5)
    assert hit.text[slice(*hit.ranges[0])] == "ice"


def test_names_go_before_text_and_what_has_left_is_left_out() -> None:
    sessions = [FoundSession(session, 1, (line("Ice."),)) for session in ("s3", "gone", "s1")]
    results = composed("ice", *sessions, names=(TALK,))
    assert [recording.job_id for recording in results.recordings] == ["j1", "j3"]
    assert results.recordings[1] == Recording(
        "b2", "j3", "Other.mp4", (), "The ice age", ((4, 7),), 1, results.recordings[1].hits
    )


def test_a_very_long_line_is_cut_about_what_was_found() -> None:
    text = f"{'before ' * 100}ice {'after ' * 100}".strip()
    (hit,) = composed("ice", FoundSession("s1", 1, (line(text),))).recordings[0].hits
    assert len(hit.text) < 260
    assert hit.text.startswith("…before")
    assert hit.text.endswith("after…")
    assert [hit.text[slice(*place)] for place in hit.ranges] == ["ice"]
    unspaced = "中" * 500 + "文" + "中" * 500
    (hit,) = composed("文", FoundSession("s1", 1, (line(unspaced),))).recordings[0].hits
    assert len(hit.text) < 260
    assert [hit.text[slice(*place)] for place in hit.ranges] == ["文"]


def test_of_the_neighbours_only_what_is_near_is_shown() -> None:
    found = line("ice", before="far " * 100 + "near", after="near" + " far" * 100)
    (hit,) = composed("ice", FoundSession("s1", 1, (found,))).recordings[0].hits
    assert hit.before.startswith("…far")
    assert hit.before.endswith("far near")
    assert hit.after.startswith("near far")
    assert hit.after.endswith("far…")
    assert max(len(hit.before), len(hit.after)) <= 92
