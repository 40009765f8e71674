from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.updates.feed import serve
from vbatch_gui.domain.release import Release
from vbatch_gui.ui.updates.check import FEED_VARIABLE, UpdateCheck, feed_address


def test_the_newest_release_is_told(qtbot: QtBot) -> None:
    with serve(b'{"tag_name": "v9.1"}') as feed:
        check = UpdateCheck(feed.address)
        with qtbot.waitSignal(check.answered, timeout=5000) as told:
            check.ask()
        assert told.args == [Release("9.1")]
        assert not check.is_asking


def test_nothing_is_sent_but_the_request(qtbot: QtBot) -> None:
    with serve(b'{"tag_name": "1"}') as feed:
        check = UpdateCheck(feed.address)
        with qtbot.waitSignal(check.answered, timeout=5000):
            check.ask()
        assert feed.paths == ["/releases/latest"]
        assert feed.asked[0].pop("host").startswith("127.0.0.1:")
        feed.asked[0].pop("accept-encoding")  # what Qt can unpack
        assert feed.asked == [
            {
                "user-agent": "VBatch",
                "accept": "application/json",
                "accept-language": "*",
                "connection": "Keep-Alive",
            }
        ]


@pytest.mark.parametrize(
    ("answer", "status", "words"),
    [
        (b"<html>", 200, "does not understand"),
        (b'{"tag_name": "v9"}', 500, "could not be read"),
        (b'{"tag_name": "v9", "body": "' + b"x" * 3 * 1024**2 + b'"}', 200, "could not be read"),
    ],
    ids=["no feed", "broken", "endless"],
)
def test_a_feed_that_cannot_be_used(qtbot: QtBot, answer: bytes, status: int, words: str) -> None:
    with serve(answer, status) as feed:
        check = UpdateCheck(feed.address)
        with qtbot.waitSignal(check.failed, timeout=5000) as told:
            check.ask()
        assert words in told.args[0].text
        assert told.args[0].hint
        assert not check.is_asking


def test_nobody_there(qtbot: QtBot) -> None:
    with serve(b"") as feed:
        address = feed.address
    check = UpdateCheck(address)
    with qtbot.waitSignal(check.failed, timeout=5000) as told:
        check.ask()
    assert "could not be read" in told.args[0].text


def test_it_can_be_given_up_and_asked_again(qtbot: QtBot) -> None:
    with serve(None) as feed:
        check = UpdateCheck(feed.address)
        told: list[object] = []
        check.answered.connect(told.append)
        check.failed.connect(told.append)
        check.ask()
        check.ask()  # on its way already
        qtbot.waitUntil(lambda: len(feed.asked) == 1, timeout=5000)
        check.stop()
        assert not check.is_asking
        feed.answer = b'{"tag_name": "2"}'
        with qtbot.waitSignal(check.answered, timeout=5000):
            check.ask()
        assert told == [Release("2")]
        assert len(feed.asked) == 2


def test_there_is_no_address_yet_but_that_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FEED_VARIABLE, raising=False)
    assert feed_address() == ""
    monkeypatch.setenv(FEED_VARIABLE, "https://example.org/feed")
    assert feed_address() == "https://example.org/feed"
