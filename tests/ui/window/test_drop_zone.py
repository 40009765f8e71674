"""What of a drop is a file of this computer, whatever bytes its name has."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from tests.ui.fakes import FakeProcessor
from vbatch_gui.runtime.files.intake import check_file
from vbatch_gui.ui.window.drop_zone import sort_urls
from vbatch_gui.ui.window.main_window import MainWindow

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")


def dropped(*urls: str) -> QMimeData:
    """As a file manager gives it: encoded addresses, line by line."""
    data = QMimeData()
    data.setData("text/uri-list", "".join(f"{url}\r\n" for url in urls).encode())
    return data


@pytest.mark.parametrize(
    "name", ["plain.mp4", "two #1 50%.mp4", "naïve ☕.mp4", "%FF.mp4", "a\N{REPLACEMENT CHARACTER}b.mp4"]
)
def test_names_come_as_they_are(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    assert sort_urls(dropped(file.as_uri())) == ([str(file)], [])


@LINUX
@pytest.mark.parametrize(
    "name", [b"caf\xe9.mp4", b"\xff #%3F.mp4", b"\xf0\x9f\x8e\xa4 \xed\xa0\x80 \xe9.mp4"]
)
def test_names_that_are_not_utf_8_find_their_file(tmp_path: Path, name: bytes) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    file.write_bytes(b"sound")
    (path,), refused = sort_urls(dropped(file.as_uri()))
    assert refused == []
    assert check_file(path, None).size == 5


@LINUX
def test_such_a_file_can_be_worked_with(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, tmp_path: Path
) -> None:
    batch = processor.get_batch(processor.create_batch("Old disk"))
    window = open_window()
    file = tmp_path / os.fsdecode(b"caf\xe9.mp4")
    window.drop_target.dropped.emit(*sort_urls(dropped(file.as_uri())))
    assert [job.file_path for job in batch.jobs] == [str(file)]
    window.queue.selectAll()
    assert not window.grab().isNull()
    assert window.transcript.title.text() == "caf\N{REPLACEMENT CHARACTER}.mp4"
    window.actions_.remove.trigger()
    assert batch.jobs == []


def test_an_address_is_refused_with_its_reason() -> None:
    paths, (refusal,) = sort_urls(dropped("https://example.org/a%20talk.mp4"))
    assert paths == []
    assert refusal.error.code == "not_local"
    assert refusal.path == "https://example.org/a talk.mp4"


def test_a_file_of_another_computer_keeps_its_host() -> None:
    assert sort_urls(dropped("file://nas/share/talk.mp4")) == (["//nas/share/talk.mp4"], [])
