"""What is begun before it is asked for: how much, for whom, and when it is no longer good for anything."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine.builders import OPTIONS
from vbatch_gui.engine.lookahead import WINDOWS_AHEAD, Begun, Expected, Lookahead, NotBegunError
from vbatch_gui.engine.transcriber import TranscriptionRequest

DEMO = ("demo", "auto", "auto")


def requests(folder: Path, count: int) -> list[TranscriptionRequest]:
    """For files that really lie there."""
    made = []
    for number in range(count):
        path = folder / f"{number}.wav"
        path.write_bytes(b"sound")
        made.append(TranscriptionRequest(str(path), None, OPTIONS))
    return made


def expected(files: Sequence[TranscriptionRequest], seconds: float = 5.0) -> list[Expected]:
    return [Expected(file, seconds) for file in files]


def paths(begun: Sequence[Begun]) -> list[str]:
    return [Path(one.job._request.path).name for one in begun]


@pytest.fixture
def lookahead() -> Lookahead:
    return Lookahead()


# -- what is told ------------------------------------------------------------------------------------


def test_what_a_request_tells_of_those_behind_it() -> None:
    first = TranscriptionRequest("a.wav", 1, OPTIONS, 30.0, "en", 0.9, "so far")
    upcoming = [
        {"path": "b.wav", "audio_track": None, "duration": 4.5},
        {"path": "c.wav", "audio_track": 2, "duration": None},
        {"path": "d.wav", "audio_track": None, "duration": 3600.0},
    ]
    found = Expected.from_message({"upcoming": upcoming}, first)
    assert [file.request for file in found] == [
        TranscriptionRequest("b.wav", None, OPTIONS),
        TranscriptionRequest("c.wav", 2, OPTIONS),
        TranscriptionRequest("d.wav", None, OPTIONS),
    ]
    assert [file.seconds for file in found] == [4.5, 30.0, 30.0]  # only their first span is done ahead
    assert Expected.from_message({}, first) == []


def test_the_request_that_comes_is_the_one_that_was_expected() -> None:
    """As the two are read from the lines of the protocol."""
    message = {
        "path": "b.wav", "audio_track": None, "options": OPTIONS.to_dict(), "resume_at": 0.0,
        "language": None, "language_probability": 0.0, "context": "",
    }  # fmt: skip
    wanted = TranscriptionRequest.from_message(message)
    upcoming = [{"path": "b.wav", "audio_track": None, "duration": 4.5}]
    (file,) = Expected.from_message({"upcoming": upcoming}, replace(wanted, path="a.wav", resume_at=8.0))
    assert file.request == wanted
    assert hash(file.request) == hash(wanted)


# -- how much ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("at_once", "seconds"), [(1, 5.0), (4, 5.0), (2, 30.0)])
def test_as_many_windows_as_the_workers_soon_need(
    lookahead: Lookahead, tmp_path: Path, at_once: int, seconds: float
) -> None:
    files = requests(tmp_path, 60)
    lookahead.expect(expected(files, seconds))
    begun = lookahead.begin(at_once, DEMO)
    assert len(begun) == WINDOWS_AHEAD * at_once * 30 / seconds
    assert paths(begun) == [f"{number}.wav" for number in range(len(begun))]
    assert lookahead.begin(at_once, DEMO) == []  # all of it is in hand
    assert lookahead.claim(files[0]) is begun[0]
    assert paths(lookahead.begin(at_once, DEMO)) == [f"{len(begun)}.wav"]


def test_nobody_waits_for_what_was_begun(lookahead: Lookahead, tmp_path: Path) -> None:
    lookahead.expect(expected(requests(tmp_path, 1)))
    (begun,) = lookahead.begin(1, DEMO)
    assert not begun.job.is_wanted


def test_what_is_for_another_model_is_not_begun(lookahead: Lookahead, tmp_path: Path) -> None:
    first, second = requests(tmp_path, 2)
    other = replace(second, options=OPTIONS.with_changes(model="tiny"))
    lookahead.expect(expected([first, other]))
    assert paths(lookahead.begin(4, DEMO)) == ["0.wav"]
    assert lookahead.begin(4, ("tiny", "cpu", "auto")) == []
    assert lookahead.begin(4, ("tiny", "auto", "int8")) == []
    assert paths(lookahead.begin(4, ("tiny", "auto", "auto"))) == ["1.wav"]


# -- who asks for it ---------------------------------------------------------------------------------


def test_it_is_claimed_once(lookahead: Lookahead, tmp_path: Path) -> None:
    (file,) = requests(tmp_path, 1)
    lookahead.expect(expected([file]))
    (begun,) = lookahead.begin(1, DEMO)
    assert lookahead.claim(file) is begun
    assert lookahead.claim(file) is None
    assert not begun.job.is_cancelled()


def test_what_is_in_hand_is_not_begun_beside_it(lookahead: Lookahead, tmp_path: Path) -> None:
    first, second = requests(tmp_path, 2)
    lookahead.expect(expected([first, second]))
    assert lookahead.claim(first) is None
    assert paths(lookahead.begin(4, DEMO)) == ["1.wav"]


def test_one_that_goes_on_somewhere_is_another_request(lookahead: Lookahead, tmp_path: Path) -> None:
    (file,) = requests(tmp_path, 1)
    lookahead.expect(expected([file]))
    lookahead.begin(1, DEMO)
    assert lookahead.claim(replace(file, resume_at=30.0, language="en")) is None


@pytest.mark.parametrize("how", ["written to", "touched", "gone", "exchanged"])
def test_a_file_that_changed_meanwhile_is_begun_anew(lookahead: Lookahead, tmp_path: Path, how: str) -> None:
    (file,) = requests(tmp_path, 1)
    lookahead.expect(expected([file]))
    (begun,) = lookahead.begin(1, DEMO)
    path = Path(file.path)
    if how == "written to":
        path.write_bytes(b"more sound")
    elif how == "touched":
        os.utime(path, ns=(1, 1))
    elif how == "gone":
        path.unlink()
    else:
        other = tmp_path / "other"
        other.write_bytes(b"noise")  # of the same size
        os.utime(other, ns=(2, 2))
        other.replace(path)
    assert lookahead.claim(file) is None
    assert begun.job.is_cancelled()


def test_a_file_that_was_not_there_is_begun_anew(lookahead: Lookahead, tmp_path: Path) -> None:
    file = TranscriptionRequest(str(tmp_path / "later.wav"), None, OPTIONS)
    lookahead.expect(expected([file]))
    lookahead.begin(1, DEMO)
    assert lookahead.claim(file) is None


def test_a_name_that_no_system_knows_hurts_nobody(lookahead: Lookahead) -> None:
    file = TranscriptionRequest("a\0b.wav", None, OPTIONS)
    lookahead.expect(expected([file]))
    assert len(lookahead.begin(1, DEMO)) == 1
    assert lookahead.claim(file) is None


def test_what_went_wrong_ahead_of_time_is_begun_anew(lookahead: Lookahead, tmp_path: Path) -> None:
    """Whoever asks is told by a run of his own what is wrong, if it still is."""
    first, second, third = requests(tmp_path, 3)
    lookahead.expect(expected([first, second, third]))
    one, two, three = lookahead.begin(1, DEMO)
    one.result.set_exception(RuntimeError("out of memory"))
    two.result.set_result({"end": 5.0})
    three.fail()
    assert lookahead.claim(first) is None
    assert lookahead.claim(second) is two
    assert lookahead.claim(third) is None


def test_who_has_claimed_it_before_it_failed_to_begin_hears_of_it(
    lookahead: Lookahead, tmp_path: Path
) -> None:
    (file,) = requests(tmp_path, 1)
    lookahead.expect(expected([file]))
    lookahead.begin(1, DEMO)
    begun = lookahead.claim(file)
    assert begun is not None
    begun.fail()
    with pytest.raises(NotBegunError):
        begun.result.result(timeout=1)


# -- who is no longer expected -----------------------------------------------------------------------


def test_what_is_no_longer_expected_is_given_up(lookahead: Lookahead, tmp_path: Path) -> None:
    files = requests(tmp_path, 4)
    lookahead.expect(expected(files[:3]))
    removed, claimed, kept = lookahead.begin(1, DEMO)
    assert lookahead.claim(files[1]) is claimed
    lookahead.expect(expected([files[2], files[3]]))
    assert [begun.job.is_cancelled() for begun in (removed, claimed, kept)] == [True, False, False]
    assert lookahead.claim(files[0]) is None
    assert paths(lookahead.begin(1, DEMO)) == ["3.wav"]
    assert lookahead.claim(files[2]) is kept


def test_dropped_nothing_is_expected(lookahead: Lookahead, tmp_path: Path) -> None:
    files = requests(tmp_path, 20)
    lookahead.expect(expected(files))
    begun = lookahead.begin(1, DEMO)
    lookahead.drop()
    assert all(one.job.is_cancelled() for one in begun)
    assert lookahead.begin(1, DEMO) == []
    assert lookahead.claim(files[0]) is None


def test_what_is_in_the_way_is_given_up_and_still_expected(lookahead: Lookahead, tmp_path: Path) -> None:
    files = requests(tmp_path, 2)
    lookahead.expect(expected(files))
    begun = lookahead.begin(1, DEMO)
    lookahead.give_up()
    assert all(one.job.is_cancelled() for one in begun)
    again = lookahead.begin(1, DEMO)
    assert paths(again) == ["0.wav", "1.wav"]
    assert lookahead.claim(files[0]) is again[0]
    assert not again[0].job.is_cancelled()
