"""What a batch already holds."""

from __future__ import annotations

import pytest

from tests.storage.builders import make_batch, make_job
from vbatch_gui.errors import FileRefusedError
from vbatch_gui.runtime.files.batch_index import BatchIndex


def test_a_file_of_the_batch_is_refused() -> None:
    index = BatchIndex(make_batch([make_job(file_path="/videos/talk.mp4")]))
    with pytest.raises(FileRefusedError, match="already in the batch “Lectures”") as caught:
        index.check_new("/videos/x/../talk.mp4", "talk\n.mp4")
    assert caught.value.code == "duplicate"
    assert "\n" not in str(caught.value)
    index.check_new("/other/talk.mp4", "talk.mp4")


def test_a_noted_file_is_refused_too() -> None:
    index = BatchIndex(make_batch(0))
    index.check_new("/videos/a.mp4", "a.mp4")
    index.note("/videos/a.mp4")
    with pytest.raises(FileRefusedError):
        index.check_new("/videos/a.mp4", "a.mp4")


def test_names_of_the_batch_are_taken() -> None:
    index = BatchIndex(make_batch([make_job(session_name="Talk")]))
    assert index.names.add("talk") == "talk-2"
    assert index.names.add("talk") == "talk-3"
    assert index.names.add("other") == "other"
