from __future__ import annotations

from vbatch_gui.ui.words.failures import failure_reason


def test_reasons_in_words() -> None:
    assert failure_reason("no_audio") == "No sound in the file"
    assert failure_reason("model_broken") == failure_reason("model")
    assert failure_reason("something_new") == "Other: something new"
