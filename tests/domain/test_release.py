from __future__ import annotations

import json

import pytest

from vbatch_gui.domain.release import Release, parse_release


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("1.10", "1.9"),
        ("1.2.1", "1.2"),
        ("1.0", "1.0rc2"),
        ("1.0rc2", "1.0-rc.1"),
        ("1.0rc1", "1.0b9"),
        ("1.0-beta.1", "1.0a3"),
        ("1.0a1", "1.0.dev7"),
        ("v2.0", "1.99.99"),
        ("0.1", "no version"),
    ],
)
def test_newer(newer: str, older: str) -> None:
    assert Release(newer).is_newer_than(older)
    assert not Release(older).is_newer_than(newer)


@pytest.mark.parametrize(("one", "other"), [("1.2", "1.2.0"), ("v1.2", "1.2"), ("1.2+local", "1.2")])
def test_the_same(one: str, other: str) -> None:
    assert not Release(one).is_newer_than(other)
    assert not Release(other).is_newer_than(one)


def test_a_release_of_a_feed() -> None:
    feed = {
        "tag_name": "v1.2.3",
        "html_url": "https://example.org/releases/1.2.3",
        "published_at": "2026-12-24T10:00:00Z",
        "body": "What is new\r\n\r\n* more\r\n",
        "draft": False,
    }
    assert parse_release(json.dumps(feed).encode()) == Release(
        "1.2.3", "https://example.org/releases/1.2.3", "2026-12-24", "What is new\n\n* more"
    )


@pytest.mark.parametrize("page", ["http://example.org", "file:///etc/passwd", "https://x y", 7, None])
def test_only_a_page_of_https_is_taken(page: object) -> None:
    release = parse_release(json.dumps({"tag_name": "1.0", "html_url": page, "body": None}).encode())
    assert release == Release("1.0")


@pytest.mark.parametrize(
    "feed",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"tag_name": 1}',
        b'{"tag_name": "latest"}',
        b"\xff\xfe",
        b'{"tag_name": ""}',
        b'{"tag_name": "' + b"9" * 5000 + b'"}',
        b"[" * 200_000,
    ],
)
def test_what_is_no_feed(feed: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (of JSON, of UTF-8, or ours)
        parse_release(feed)
