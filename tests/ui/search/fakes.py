"""A Search without index: tests give the answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from vbatch_gui.domain.search import SearchQuery, clean
from vbatch_gui.runtime.search.results import Hit, Recording, SearchResults


class FakeSearch(QObject):
    """Answers each search with `answer`, at once. `asked`: (text, batch_id, job_id) of each."""

    indexing = Signal(int, int)
    results = Signal(str, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str | None, str | None]] = []
        self.answer = SearchResults("")
        self.progress = (0, 0)
        self.is_indexing = False

    def search(self, text: str, batch_id: str | None = None, job_id: str | None = None) -> None:
        self.asked.append((text, batch_id, job_id))
        answer = SearchResults(text)
        if text == self.answer.query:
            answer = self.answer
        self.results.emit(text, answer)

    def stop(self) -> None:
        self.asked.append(("stop", None, None))

    def index(self, done: int, total: int) -> None:
        """So many of the transcripts are in the index."""
        self.progress, self.is_indexing = (done, total), done < total
        self.indexing.emit(done, total)


def make_hit(
    query: str, text: str, number: int = 0, batch: str = "b1", job: str = "j1", **values: str
) -> Hit:
    """A line five seconds behind the one before."""
    text = clean(text)
    ranges = SearchQuery.parse(query).ranges(text)
    return Hit(batch, job, number, number * 5.0, number * 5.0 + 4, text, ranges, **values)


def make_recording(
    query: str, name: str, *hits: Hit, batch_name: str = "Interviews", count: int = 0
) -> Recording:
    """A file with these lines; without lines a batch as such."""
    parsed = SearchQuery.parse(query)
    batch, job = (hits[0].batch_id, hits[0].job_id) if hits else ("b1", "")
    ranges = parsed.ranges(name) if parsed.is_in(name) else ()
    return Recording(batch, job, name, ranges, batch_name, (), count or len(hits), hits)


def make_results(query: str, *recordings: Recording, is_complete: bool = True) -> SearchResults:
    count = sum(recording.count for recording in recordings)
    with_lines = sum(1 for recording in recordings if recording.count)
    return SearchResults(query, recordings, count, with_lines, is_complete)
