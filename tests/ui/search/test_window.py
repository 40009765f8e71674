"""The window that searches: asking, showing, opening, by mouse and by keys."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from tests.ui.search.fakes import FakeSearch, make_hit, make_recording, make_results
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.search.results import Recording, SearchResults
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.search.model import ROW_ROLE
from vbatch_gui.ui.search.window import SearchWindow
from vbatch_gui.ui.window.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def search() -> FakeSearch:
    return FakeSearch()


@pytest.fixture
def window(qtbot: QtBot, search: FakeSearch, keeper: ThemeKeeper, icons: Icons) -> Iterator[SearchWindow]:
    window = SearchWindow(search, keeper, icons)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.open()
    qtbot.waitExposed(window)
    yield window
    window.close()


def ice() -> SearchResults:
    walk = make_recording(
        "ice",
        "Walk.mp4",
        make_hit("ice", "then the ice came", 5, job="j1", before="We heard it.", after="All at once."),
        make_hit("ice", "the ice", 9, job="j1"),
    )
    return make_results(
        "ice", walk, make_recording("ice", "Talk.mp4", make_hit("ice", "no ice", 2, job="j2"))
    )


def show(window: SearchWindow, search: FakeSearch, results: SearchResults) -> None:
    """Type what these are the answer to."""
    search.answer = results
    window.field.setText(results.query)


def opened(window: SearchWindow) -> list[tuple[str, str, float]]:
    heard: list[tuple[str, str, float]] = []
    window.hit_opened.connect(lambda *hit: heard.append(hit))
    return heard


def test_each_keystroke_asks(qtbot: QtBot, window: SearchWindow, search: FakeSearch) -> None:
    assert window.field.hasFocus()
    search.asked.clear()
    qtbot.keyClicks(window.field, "ice")
    assert [text for text, _, _ in search.asked] == ["i", "ic", "ice"]


def test_before_anything_is_typed(window: SearchWindow) -> None:
    assert window.empty.isVisible()
    assert window.empty.title.text() == "Search everything that was said"
    assert window.status.text() == ""


def test_what_was_found(window: SearchWindow, search: FakeSearch) -> None:
    show(window, search, ice())
    texts = [window.model.index(row).data() for row in range(window.model.rowCount())]
    assert texts == ["Walk.mp4", "then the ice came", "the ice", "Talk.mp4", "no ice"]
    assert window.status.text() == "3 lines in 2 files"
    assert window.view.isVisible()


@pytest.mark.parametrize(
    ("results", "words"),
    [
        (make_results("x", make_recording("x", "A.mp4", make_hit("x", "x"), count=1)), "1 line in 1 file"),
        (
            make_results("x", make_recording("x", "A.mp4", make_hit("x", "x"), count=900)),
            "900 lines in 1 file, 1 shown",
        ),
        (make_results("x", make_recording("x", "x")), "Found by name only"),
        (
            make_results("x", make_recording("x", "A", make_hit("x", "x"), count=900), is_complete=False),
            "More than 900 lines in 1 file. More words find less.",
        ),
    ],
)
def test_how_much_was_found(
    window: SearchWindow, search: FakeSearch, results: SearchResults, words: str
) -> None:
    show(window, search, results)
    assert window.status.text() == words


def test_nothing_was_found(window: SearchWindow, search: FakeSearch) -> None:
    show(window, search, ice())
    window.field.setText("snow\u202e")
    assert window.empty.isVisible()
    assert window.empty.title.text() == "Nothing found for “snow\ufffd”"
    assert window.status.text() == ""
    window.field.setText('"the snow"')
    assert window.empty.title.text() == 'Nothing found for "the snow"'


def test_while_the_index_is_made(window: SearchWindow, search: FakeSearch) -> None:
    window.field.setText("ice")
    search.index(340, 500)
    assert window.indexing.text() == "Still indexing: 340 of 500 transcripts"
    assert window.empty.title.text() == "Nothing found so far"
    search.asked.clear()
    search.answer = ice()
    search.index(500, 500)
    assert search.asked == [("ice", None, None)]  # now all is there
    assert window.indexing.text() == ""
    assert window.model.rowCount() == 5


def test_what_is_found_anew_leaves_the_place(window: SearchWindow, search: FakeSearch) -> None:
    show(window, search, ice())
    window._select(2)
    more = make_recording("ice", "New.mp4", make_hit("ice", "ice", 0, job="j9"))
    search.answer = make_results("ice", more, *ice().recordings)
    search.index(1, 1)
    assert window.model.rowCount() == 7
    assert window.view.currentIndex().row() == 4
    window.field.setText("ic")
    assert not window.view.currentIndex().isValid()


def test_an_answer_to_what_is_no_longer_asked_is_not_shown(window: SearchWindow, search: FakeSearch) -> None:
    window.field.setText("snow")
    search.results.emit("ice", ice())
    assert window.model.rowCount() == 0


def test_down_goes_into_the_list_and_up_comes_back(
    qtbot: QtBot, window: SearchWindow, search: FakeSearch
) -> None:
    show(window, search, ice())
    qtbot.keyClick(window.field, KEY.Key_Down)
    assert window.view.hasFocus()
    assert window.view.currentIndex().row() == 1  # the first line; its recording is above it
    qtbot.keyClick(window.view, KEY.Key_Up)
    qtbot.keyClick(window.view, KEY.Key_Up)
    assert window.field.hasFocus()
    qtbot.keyClick(window.field, KEY.Key_Down)
    assert window.view.currentIndex().row() == 0  # where it was
    qtbot.keyClicks(window.view, "s")
    assert window.field.hasFocus()
    assert window.field.text() == "ices"


def test_enter_opens(qtbot: QtBot, window: SearchWindow, search: FakeSearch) -> None:
    heard = opened(window)
    qtbot.keyClick(window.field, KEY.Key_Return)
    assert heard == []
    show(window, search, ice())
    qtbot.keyClick(window.field, KEY.Key_Return)
    assert heard == [("b1", "j1", 25.0)]
    qtbot.keyClick(window.field, KEY.Key_Down)
    qtbot.keyClick(window.view, KEY.Key_Down)
    qtbot.keyClick(window.view, KEY.Key_Enter)
    qtbot.keyClick(window.view, KEY.Key_Down)
    qtbot.keyClick(window.view, KEY.Key_Return)
    assert heard[1:] == [("b1", "j1", 45.0), ("b1", "j2", 10.0)]  # a line, then a heading: its first line
    assert window.isVisible()


def test_a_click_opens(qtbot: QtBot, window: SearchWindow, search: FakeSearch) -> None:
    heard = opened(window)
    show(window, search, make_results("ice", make_recording("ice", "The ice years"), *ice().recordings))
    for row in (0, 2):
        place: QPoint = window.view.visualRect(window.model.index(row)).center()
        qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == [("b1", "", 0.0), ("b1", "j1", 25.0)]


def test_escape_closes_and_what_was_found_stays(
    qtbot: QtBot, window: SearchWindow, search: FakeSearch
) -> None:
    show(window, search, ice())
    qtbot.keyClick(window.field, KEY.Key_Escape)
    assert not window.isVisible()
    assert search.asked[-1] == ("stop", None, None)
    window.open()
    assert window.model.rowCount() == 5
    assert window.field.selectedText() == "ice"


def test_only_in_this_batch_or_file(
    window: SearchWindow, search: FakeSearch, processor: FakeProcessor
) -> None:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    window.field.setText("ice")
    window.set_place(batch, batch.jobs[0])
    asked = search.asked
    window.where.setCurrentIndex(1)
    assert asked[-1] == ("ice", batch.batch_id, None)
    window.where.setCurrentIndex(2)
    assert asked[-1] == ("ice", batch.batch_id, batch.jobs[0].job_id)
    window.set_place(batch, batch.jobs[1])
    assert asked[-1] == ("ice", batch.batch_id, batch.jobs[1].job_id)
    window.set_place(None, None)
    assert asked[-1] == ("ice", None, None)
    window.where.setCurrentIndex(0)
    count = len(asked)
    window.set_place(batch, batch.jobs[0])
    assert len(asked) == count


def test_a_search_that_failed_says_why(window: SearchWindow, search: FakeSearch) -> None:
    search.failed.emit(ErrorInfo("locked", "It is in use.", "Try again."))
    assert window.status.text() == "It is in use. Try again."


@pytest.mark.parametrize("seed", range(4))
def test_any_answer_after_any_other(window: SearchWindow, search: FakeSearch, seed: int) -> None:
    """The model keeps its promises; what was selected is selected as long as the search stays the same."""
    tester = QAbstractItemModelTester(window.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(seed)
    query = "ice"
    for _ in range(80):
        before = window.view.currentIndex().data(ROW_ROLE)
        query = chance.choice([query, query, query, "ice", "field", "ice years"])
        is_same = query == window.field.text()
        show(window, search, random_results(query, chance))
        if is_same:
            window.ask()  # as while transcripts are put into the index
        rows = [row for found in search.answer.recordings for row in (found, *found.hits)]
        assert [window.model.index(row).data(ROW_ROLE) for row in range(window.model.rowCount())] == rows
        current = window.view.currentIndex()
        if current.isValid():
            assert current.data(ROW_ROLE) in rows
        if is_same and before is not None and before in rows:
            assert current.data(ROW_ROLE) == before
        if rows and chance.random() < 0.5:
            window.view.setCurrentIndex(window.model.index(chance.randrange(len(rows))))
    window.field.clear()
    assert window.model.rowCount() == 0
    assert tester.model() is window.model


def random_results(query: str, chance: random.Random) -> SearchResults:
    """Some of five files, each with some of four lines."""
    recordings = []
    for job in chance.sample("abcde", chance.randint(0, 5)):
        lines = sorted(chance.sample(range(4), chance.randint(1, 4)))
        hits = [make_hit(query, f"the ice years in the field {line}", line, job=job) for line in lines]
        recordings.append(make_recording(query, f"{job}.mp4", *hits))
    return make_results(query, *recordings)


def test_the_list_shows_that_it_has_the_focus(window: SearchWindow, search: FakeSearch, qtbot: QtBot) -> None:
    show(window, search, ice())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.view.currentIndex().isValid()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert window.view.hasFocus()
    assert window.view.currentIndex().row() == window.model.first_hit()


def test_what_a_screen_reader_says(window: SearchWindow, search: FakeSearch) -> None:
    named = Recording("b1", "j7", "Ice.mp4", ((0, 3),), "Field", ())
    show(
        window, search, make_results("ice", make_recording("ice", "The ice years"), named, *ice().recordings)
    )
    interface = QAccessible.queryAccessibleInterface(window.view)
    spoken = [interface.child(row).text(QAccessible.Text.Name) for row in range(4)]
    assert spoken == [
        "Batch The ice years",
        "Ice.mp4, batch Field, found by its name",
        "Walk.mp4, batch Interviews, 2 lines",
        "0:25, then the ice came, in Walk.mp4",
    ]
    assert (
        interface.child(3).text(QAccessible.Text.Description) == "We heard it. then the ice came All at once."
    )
    for widget in (window.field, window.where, window.view):
        assert widget.accessibleName()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_what_was_found_is_marked_wherever_it_stands(
    window: SearchWindow, search: FakeSearch, keeper: ThemeKeeper, scheme: Qt.ColorScheme
) -> None:
    keeper.choose(scheme)
    mark = keeper.theme.color("mark")
    show(window, search, make_results("snow", make_recording("snow", "A.mp4", make_hit("ice", "plain"))))
    assert not has_colour(window.view.grab().toImage(), mark)
    long = f"{'word ' * 60}ice {'word ' * 10}"
    for text in ("ice", long, f"{'中' * 200} ice"):
        window.resize(500, 400)
        show(window, search, make_results("ice", make_recording("ice", "A.mp4", make_hit("ice", text))))
        assert has_colour(window.view.grab().toImage(), mark), text
        window.field.clear()


def has_colour(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_the_main_window_opens_it_and_what_it_finds(
    qtbot: QtBot, processor: FakeProcessor, open_window: Callable[..., MainWindow]
) -> None:
    first = processor.get_batch(processor.create_batch("First"))
    processor.add_jobs(first.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    second = processor.get_batch(processor.create_batch("Second"))
    processor.add_jobs(second.batch_id, ["/v/c.mp4"])
    main = open_window()

    def search_windows() -> list[SearchWindow]:
        return [child for child in main.findChildren(QWidget) if isinstance(child, SearchWindow)]

    main.actions_.search.trigger()
    qtbot.waitUntil(lambda: bool(search_windows()))
    (window,) = search_windows()
    assert window.isVisible()
    assert not window.isModal()
    window.hit_opened.emit(first.batch_id, first.jobs[1].job_id, 25.0)
    assert main.panel.current_batch() is first
    assert main.queue.current_job() is first.jobs[1]
    window.hit_opened.emit(second.batch_id, "", 0.0)
    assert main.panel.current_batch() is second
    window.where.setCurrentIndex(1)
    assert processor.search.asked[-1] == ("", second.batch_id, None)
    main.actions_.search.trigger()
    assert window.isVisible()
    assert search_windows() == [window]
