"""How long search takes: python -m tests.runtime.search.measure FOLDER [TRANSCRIPTS [LINES]]

Writes transcripts of invented words (by default 2,000 of 500 lines, 800 MB with their words) into FOLDER,
unless they are there, puts them into a new index, and asks. The transcripts stay for the next time.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from tests.storage.builders import make_batch, make_job
from vbatch_gui.app import open_processor
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.event_loop.waiting import run_loop_while
from vbatch_gui.runtime.search.results import SearchResults
from vbatch_gui.runtime.search.search import Search
from vbatch_gui.storage.batch_store import BatchStore

_SYLLABLES = (
    "ba",
    "ri",
    "to",
    "men",
    "lo",
    "ka",
    "ster",
    "ing",
    "ver",
    "un",
    "pol",
    "sha",
    "wed",
    "do",
    "fi",
)
_COMMON = ("the", "and", "to", "of", "a", "in", "we", "it", "was", "that")
_BATCH = 40
_HAN = [chr(0x4E00 + number) for number in range(2500)]
_QUERIES = (
    "margareta",
    "margar",
    "the ",
    "t",
    "th",
    "tomen ",
    '"in the"',
    "the and to",
    "tomen wed ba",
    "zzzz",
)


def write_transcripts(paths: AppPaths, count: int, lines: int) -> None:
    """Words as common as in a language (Zipf); every fortieth transcript is Chinese."""
    chance = random.Random(7)
    invented = ("".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(40_000))
    words = list(dict.fromkeys((*_COMMON, *invented)))
    weights = [1 / (rank + 1) for rank in range(len(words))]
    for number in range(count):
        said = [chance.choices(words, weights, k=10) for _ in range(lines)]
        if number % _BATCH == 0:
            said = [["".join(chance.choices(_HAN, weights[: len(_HAN)], k=18))] for _ in range(lines)]
        elif number % 100 == 7:
            said[lines // 2][4] = "margareta"
        folder = paths.session(f"session{number}")
        folder.mkdir(parents=True)
        source = {"path": f"/v/{number}.mp4", "size": 1, "mtime": 1.0, "duration": lines * 4.0}
        head = {"schema": 1, "source": source, "language": "en", "model": "small", "task": "transcribe"}
        segments = [_segment(place, line) for place, line in enumerate(said)]
        (folder / "transcript.json").write_text(
            json.dumps({**head, "segments": segments}, ensure_ascii=False)
        )
    store = BatchStore(paths)
    for first in range(0, count, _BATCH):
        numbers = range(first, min(first + _BATCH, count))
        jobs = [make_job(number, status=VideoStatus.COMPLETED) for number in numbers]
        name = f"Batch {first // _BATCH}"
        store.save(make_batch(jobs, batch_id=f"b{first}", name=name, status=BatchStatus.COMPLETED))


def _segment(number: int, said: Sequence[str]) -> dict[str, object]:
    start = number * 4.0
    words = [
        {
            "start": start + 0.3 * place,
            "end": start + 0.3 * place + 0.28,
            "word": f" {word}",
            "probability": 0.93,
        }
        for place, word in enumerate(said)
    ]
    return {"id": number, "start": start, "end": start + 3.9, "text": f" {' '.join(said)}.", "words": words}


def ask(search: Search, text: str) -> tuple[float, SearchResults]:
    """Seconds until the answer, and the answer."""
    answers: list[SearchResults] = []

    def on_results(_: str, results: SearchResults) -> None:
        answers.append(results)

    search.results.connect(on_results)
    began = time.perf_counter()
    search.search(text)
    run_loop_while(lambda: not answers, 60, search.results)
    search.results.disconnect(on_results)
    return time.perf_counter() - began, answers[0]


def main(folder: Path, count: int = 2000, lines: int = 500) -> None:
    os.environ["VBATCH_CACHE_DIR"] = str(folder / "cache")
    application = QCoreApplication([])
    paths = AppPaths.default(folder / "data")
    if not paths.results.exists():
        write_transcripts(paths, count, lines)
    shutil.rmtree(folder / "cache", ignore_errors=True)
    gaps: list[float] = []
    last = time.perf_counter()

    def on_turn() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    turns = QTimer(application)
    turns.setInterval(5)
    turns.timeout.connect(on_turn)
    with open_processor(paths.data, read_only=True) as processor:
        search = processor.search
        turns.start()
        last = began = time.perf_counter()
        run_loop_while(lambda: search.is_indexing, None, search.indexing)
        size = sum(path.stat().st_size for path in paths.search_file.parent.iterdir())
        print(f"index: {time.perf_counter() - began:.1f} s, {size / 1e6:.0f} MB, {count} transcripts")
        print(f"longest turn of the event loop meanwhile: {max(gaps) * 1000:.0f} ms")
        turns.stop()
        for text in (*_QUERIES, _HAN[0], _HAN[0] + _HAN[1]):
            times, answers = zip(*(ask(search, text) for _ in range(5)), strict=True)
            found = answers[0]
            more = "" if found.is_complete else "more than "
            middle = statistics.median(times) * 1000
            print(f"{text!r:16} {middle:6.1f} ms: {more}{found.count} lines in {found.recording_count} files")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
