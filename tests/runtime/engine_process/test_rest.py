"""When an engine without work is sent to rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import FakeClient
from vbatch_gui.runtime.engine_process.rest import LONGEST, SHORTEST, EngineRest

#: Minutes that are over at the first look.
SHORT = SHORTEST / 60


@pytest.fixture
def client() -> FakeClient:
    return FakeClient()


@pytest.fixture
def rest(client: FakeClient, qtbot: QtBot) -> Iterator[EngineRest]:
    rest = EngineRest(client.as_client(), 10)
    yield rest
    rest.set_minutes(0)


def milliseconds_left(rest: EngineRest) -> int:
    return rest._timer.interval()


def test_an_engine_rests_after_its_minutes(client: FakeClient, rest: EngineRest) -> None:
    client.idle_seconds = 599.0
    rest._look()
    assert client.rests == []
    assert milliseconds_left(rest) == 1000  # the next look is when they are over, not before
    client.idle_seconds = 600.0
    rest._look()
    assert client.rests == [600.0]
    assert milliseconds_left(rest) == 600_000


def test_it_is_looked_after_again_and_again(client: FakeClient, rest: EngineRest, qtbot: QtBot) -> None:
    rest.set_minutes(SHORT)
    for times in (1, 2, 3):
        client.idle_seconds = 1.0
        qtbot.waitUntil(lambda times=times: len(client.rests) == times)


def test_other_minutes_count_at_once(client: FakeClient, rest: EngineRest) -> None:
    client.idle_seconds = 420.0
    rest.set_minutes(8)
    assert client.rests == []
    assert milliseconds_left(rest) == 60_000
    rest.set_minutes(7)
    assert client.rests == [420.0]


def test_without_minutes_it_never_rests(client: FakeClient, rest: EngineRest) -> None:
    client.idle_seconds = 1e6
    rest.set_minutes(0)
    assert client.rests == []
    assert not rest._timer.isActive()


@pytest.mark.parametrize(("minutes", "seconds"), [(1e-9, SHORTEST), (1e300, LONGEST)])
def test_strange_minutes_make_neither_a_busy_loop_nor_an_overflow(
    rest: EngineRest, minutes: float, seconds: float
) -> None:
    rest.set_minutes(minutes)
    assert milliseconds_left(rest) == seconds * 1000
