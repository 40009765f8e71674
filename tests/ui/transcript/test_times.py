"""The line that is played."""

from __future__ import annotations

from tests.ui.transcript.conftest import OpenTexts


def test_the_played_line_is_followed_unless_one_looks_elsewhere(open_texts: OpenTexts) -> None:
    panel = open_texts(*[f"this is line {number}" for number in range(200)])
    bar = panel.text.verticalScrollBar()
    panel.show_time(2.0)
    assert (panel.text.playing, bar.value()) == (0, 0)
    panel.show_time(401.0)
    assert panel.text.playing == 100
    assert "this is line 100" in [block.text() for block, _ in panel.text.blocks_in_sight()]
    bar.setValue(bar.maximum())  # the user looks at the end
    panel.show_time(405.0)
    assert bar.value() == bar.maximum()
    panel.clear_time()
    assert panel.text.playing == -1
