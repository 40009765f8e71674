"""Files are looked at a few at a time, and the one that kills the engine is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import FakeClient, FakeRequest, death
from vbatch_gui.errors import EngineError, ErrorInfo
from vbatch_gui.runtime.files import probing
from vbatch_gui.runtime.files.probing import AT_ONCE, CRASHES, Prober, ProbeTask

RESULT = {"duration": 60.0, "size": 1000, "tracks": [], "default_track": 0}


class Desk:
    """A prober and what it told: results and errors by the path of the file."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.client = FakeClient()
        self.prober = Prober(self.client.as_client())
        self.probed: dict[str, object] = {}
        self.refused: dict[str, ErrorInfo] = {}
        self.prober.probed.connect(lambda task, result: self.probed.update({task.path: result}))
        self.prober.refused.connect(lambda task, error: self.refused.update({task.path: error}))

    def add(self, *paths: str) -> None:
        for path in paths:
            self.prober.add(ProbeTask("b1", "j1", path))

    def wait_for(self, *paths: str) -> None:
        self.qtbot.waitUntil(lambda: {*paths} <= self.probed.keys() | self.refused.keys())

    def wait_until_idle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.prober.is_busy())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.prober.close()
    desk.client.close()
    desk.wait_until_idle()


def answer(request: FakeRequest) -> None:
    request.end({"event": "done", "result": RESULT})


def test_a_good_file_and_a_bad_one(desk: Desk) -> None:
    desk.add("good.mp4", "bad.mp4")
    answer(desk.client.take("good.mp4"))
    desk.client.take("bad.mp4").error("no_audio", "No sound.", "Other file.")
    desk.wait_for("good.mp4", "bad.mp4")
    assert desk.probed == {"good.mp4": RESULT}
    assert desk.refused == {"bad.mp4": ErrorInfo("no_audio", "No sound.", "Other file.")}
    desk.wait_until_idle()


def test_a_few_are_looked_at_side_by_side_in_their_order(desk: Desk) -> None:
    paths = [f"{number}.mp4" for number in range(AT_ONCE + 2)]
    desk.add(*paths)
    desk.client.wait_until(lambda client: len(client.requests) == AT_ONCE)
    assert {request.path for request in desk.client.requests} == {*paths[:AT_ONCE]}
    assert desk.prober.is_busy()
    answer(desk.client.take(paths[1]))
    desk.client.take(paths[AT_ONCE])
    assert len(desk.client.requests) == AT_ONCE + 1
    desk.client.on_request = answer
    for path in (paths[0], *paths[2 : AT_ONCE + 1]):
        answer(desk.client.take(path))
    desk.wait_for(*paths)
    assert desk.probed.keys() == {*paths}
    desk.wait_until_idle()


def test_more_may_come_after_it_was_idle(desk: Desk) -> None:
    desk.client.on_request = answer
    for path in ("a.mp4", "b.mp4"):
        desk.add(path)
        desk.wait_for(path)
        desk.wait_until_idle()


def killing(desk: Desk, *killers: str) -> Callable[[FakeRequest], None]:
    """An engine that dies under these files and opens all others."""

    def on_request(request: FakeRequest) -> None:
        if Path(request.path).name in killers:
            desk.client.die()
        else:
            answer(request)

    return on_request


def test_the_file_that_kills_the_engine_is_refused_and_no_other(desk: Desk) -> None:
    paths = ["a.mp4", "folder/killer.mp4", "b.mp4", "c.mp4", "d.mp4", "e.mp4"]
    desk.add(*paths[:AT_ONCE])
    for path in paths[:AT_ONCE]:
        desk.client.take(path)
    desk.client.on_request = killing(desk, "killer.mp4")
    desk.client.die()  # with four in hand: nobody knows which it was
    desk.add(*paths[AT_ONCE:])
    desk.wait_for(*paths)
    assert desk.refused.keys() == {"folder/killer.mp4"}
    error = desk.refused["folder/killer.mp4"]
    assert error.code == "engine_crash"
    assert "“killer.mp4” makes the speech engine fail" in error.text
    asked = [request.path for request in desk.client.requests]
    assert asked.count("folder/killer.mp4") == 1 + CRASHES
    assert all(asked.count(path) == 2 for path in ("a.mp4", "b.mp4", "c.mp4"))
    assert all(asked.count(path) == 1 for path in ("d.mp4", "e.mp4"))


def test_suspects_are_looked_at_with_nothing_beside_them(desk: Desk) -> None:
    in_hand: list[int] = []
    paths = ["a.mp4", "killer.mp4", "b.mp4"]
    desk.add(*paths)
    for path in paths:
        desk.client.take(path)
    kill = killing(desk, "killer.mp4")

    def on_request(request: FakeRequest) -> None:
        in_hand.append(len(desk.client.pending))
        kill(request)

    desk.client.on_request = on_request
    desk.client.die()
    desk.wait_for(*paths)
    assert in_hand == [1] * (2 + CRASHES)


def test_two_killers_are_both_found(desk: Desk) -> None:
    desk.client.on_request = killing(desk, "one.mp4", "two.mp4")
    desk.add("one.mp4", "good.mp4", "two.mp4")
    desk.wait_for("one.mp4", "good.mp4", "two.mp4")
    assert desk.refused.keys() == {"one.mp4", "two.mp4"}


def test_a_death_with_a_transcription_in_hand_is_not_blamed_on_the_file(desk: Desk) -> None:
    deaths = iter([*["transcribe"] * (CRASHES + 2), None])

    def on_request(request: FakeRequest) -> None:
        other = next(deaths)
        if other is None:
            answer(request)
        else:
            desk.client.forget(request)
            request.put(death("crash", "probe", other))

    desk.client.on_request = on_request
    desk.add("good.mp4")
    desk.wait_for("good.mp4")
    assert desk.probed.keys() == {"good.mp4"}


def test_a_death_that_is_nobodys_fault_is_not_blamed_on_the_file(desk: Desk) -> None:
    kinds = iter(["restarted", "start", "protocol", "restarted", ""])

    def on_request(request: FakeRequest) -> None:
        kind = next(kinds)
        if kind:
            desk.client.die(kind)
        else:
            answer(request)

    desk.client.on_request = on_request
    desk.add("good.mp4")
    desk.wait_for("good.mp4")
    assert desk.probed.keys() == {"good.mp4"}


def test_an_engine_that_does_not_start_is_told_as_such(desk: Desk) -> None:
    desk.client.refusal = EngineError("The speech engine does not start.", "See the log.", "engine_start")
    desk.add("a.mp4", "b.mp4")
    desk.wait_for("a.mp4", "b.mp4")
    assert {error.code for error in desk.refused.values()} == {"engine_start"}
    desk.wait_until_idle()


def test_a_file_that_cannot_be_opened_in_time_holds_up_no_other(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probing, "SECONDS", 0.05)
    desk.client.on_request = lambda request: None if request.path == "slow.mp4" else answer(request)
    desk.add("slow.mp4", "good.mp4")
    desk.wait_for("slow.mp4", "good.mp4")
    assert desk.refused["slow.mp4"].code == "unreadable"
    assert [request.path for request in desk.client.cancelled] == ["slow.mp4"]
    assert desk.probed.keys() == {"good.mp4"}


def test_time_in_which_the_computer_slept_is_not_counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probing, "SECONDS", 0.05)

    def wake(request: FakeRequest) -> None:
        desk.client.sleep()
        answer(request)

    desk.client.on_waited_in_vain = wake
    desk.add("good.mp4")
    desk.wait_for("good.mp4")
    assert desk.probed.keys() == {"good.mp4"}
    assert desk.client.paused_seconds == 60.0
    assert desk.client.cancelled == []


def test_names_are_told_on_one_line(desk: Desk) -> None:
    desk.client.on_request = killing(desk, "a\n\u202eb\udcff.mp4")
    desk.add("/videos/a\n\u202eb\udcff.mp4")
    desk.wait_for("/videos/a\n\u202eb\udcff.mp4")
    text = desk.refused["/videos/a\n\u202eb\udcff.mp4"].text
    assert text.isprintable()
    text.encode()


def test_closing_forgets_what_waits_and_tells_nothing_more(desk: Desk) -> None:
    paths = [f"{number}.mp4" for number in range(AT_ONCE + 2)]
    desk.add(*paths)
    for path in paths[:AT_ONCE]:
        desk.client.take(path)
    desk.prober.close()
    desk.client.close()
    desk.wait_until_idle()
    assert len(desk.client.requests) == AT_ONCE
    assert desk.probed == {}
    assert desk.refused == {}
    desk.add("late.mp4")
    assert not desk.prober.is_busy()


def test_closing_ends_the_search_for_a_killer(desk: Desk) -> None:
    desk.add("a.mp4", "b.mp4")
    for path in ("a.mp4", "b.mp4"):
        desk.client.take(path)
    desk.client.die()
    desk.client.wait_until(lambda client: len(client.requests) == 3)  # one alone, the other waits for it
    desk.prober.close()
    desk.client.close()
    desk.wait_until_idle()
    assert desk.refused == {}
