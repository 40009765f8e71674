"""Calls of many threads are made together where that can be, and each gets its own answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from ctranslate2 import StorageView

from vbatch_gui.engine.batching import BatchedModel, is_out_of_memory
from vbatch_gui.engine.media import decode
from vbatch_gui.engine.opening import ModelKey, open_model, prompt_of
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.paths import resources

LONG = 30.0  # seconds after which a test has failed
Array = npt.NDArray[np.float32]


def window(number: float) -> Array:
    """A window that is told from others by its one value."""
    return np.full((1, 2, 3), number, np.float32)


class FakeModel:
    """Answers with what it was given. Waits at its gate while that is shut.

    Attributes:
        made: for each call its method, and the numbers of the windows in it.
        fails_for: numbers of windows that it cannot do. room: windows for which there is memory.
    """

    is_multilingual = True

    def __init__(self) -> None:
        self.made: list[tuple[str, list[float]]] = []
        self.fails_for: set[float] = set()
        self.room = 1000
        self.gate = threading.Event()
        self.gate.set()
        self.reached = threading.Semaphore(0)
        self._lock = threading.Lock()

    def _numbers(self, method: str, view: StorageView) -> list[float]:
        numbers = [float(row.flat[0]) for row in np.array(view)]
        with self._lock:
            self.made.append((method, numbers))
        self.reached.release()
        assert self.gate.wait(LONG)
        if len(numbers) > self.room:
            raise RuntimeError("CUDA failed with error out of memory")
        if self.fails_for & set(numbers):
            raise ValueError(f"cannot do {self.fails_for & set(numbers)}")
        return numbers

    def encode(self, view: StorageView, to_cpu: bool = False) -> StorageView:
        assert to_cpu
        self._numbers("encode", view)
        return StorageView.from_array(np.array(view) + 100)

    def generate(self, view: StorageView, prompts: Sequence[Sequence[int]], **options: Any) -> list[Any]:
        numbers = self._numbers("generate", view)
        assert len(prompts) == len(numbers)
        return [(number, *prompt, options) for number, prompt in zip(numbers, prompts, strict=True)]

    def detect_language(self, view: StorageView) -> list[Any]:
        return [("<|en|>", number) for number in self._numbers("detect_language", view)]

    def align(self, view: StorageView, *arguments: Any, **options: Any) -> list[Any]:
        return [(number, arguments, options) for number in self._numbers("align", view)]


@pytest.fixture
def fake() -> FakeModel:
    return FakeModel()


class Bench:
    """A batched model with one lane, and threads that ask it."""

    def __init__(self, fake: FakeModel, batch: int, encode_batch: int) -> None:
        self.fake = fake
        self.model = BatchedModel(fake, 1, batch, encode_batch)
        self.threads = ThreadPoolExecutor(64)

    @contextmanager
    def piling_up(self) -> Iterator[None]:
        """The model is busy with another window (number -1) while the block asks for more."""
        self.fake.gate.clear()
        while self.fake.reached.acquire(blocking=False):
            pass  # calls of before
        first = self.threads.submit(self.model.detect_language, window(-1))
        assert self.fake.reached.acquire(timeout=LONG)
        try:
            yield
        finally:
            self.fake.gate.set()
        first.result(LONG)
        self.fake.made.pop(0)

    def ask(self, method: Callable[..., Any], *arguments: Any, **options: Any) -> Future[Any]:
        """Ask in a thread of its own; while calls pile up, returns when this one waits in the queue."""
        before = len(self.model._calls)
        answer = self.threads.submit(method, *arguments, **options)
        while not self.fake.gate.is_set() and len(self.model._calls) == before:
            threading.Event().wait(0.001)
        return answer

    def generate(self, number: float, prompt: Sequence[int] = (1,), **options: Any) -> Future[Any]:
        return self.ask(self.model.generate, window(number), [list(prompt)], **options)


@pytest.fixture
def bench(fake: FakeModel) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(batch: int = 4, encode_batch: int = 1) -> Bench:
        made.append(Bench(fake, batch, encode_batch))
        return made[-1]

    yield make
    fake.gate.set()
    for each in made:
        each.model.close()
        each.threads.shutdown()


def test_each_gets_its_own_answer(bench: Callable[..., Bench]) -> None:
    here = bench(batch=4, encode_batch=4)
    with here.piling_up():
        states = [here.ask(here.model.encode, window(number)) for number in range(3)]
        texts = [here.generate(number, [number + 7], beam_size=5) for number in range(10, 13)]
    for number, future in enumerate(states):
        assert np.array_equal(future.result(LONG), window(number + 100))
    for number, future in enumerate(texts, 10):
        assert future.result(LONG) == [(number, number + 7, {"beam_size": 5})]


def test_hearing_goes_before_writing(bench: Callable[..., Bench], fake: FakeModel) -> None:
    """So that more can be written together."""
    here = bench(batch=4)
    with here.piling_up():
        answers = [here.generate(1), here.ask(here.model.encode, window(2)), here.generate(3)]
        answers += [here.ask(here.model.encode, window(4))]
    for answer in answers:
        answer.result(LONG)
    assert fake.made == [("encode", [2]), ("encode", [4]), ("generate", [1, 3])]


@pytest.mark.parametrize(("batch", "calls"), [(1, [[1], [2], [3]]), (2, [[1, 2], [3]]), (8, [[1, 2, 3]])])
def test_no_more_than_allowed_are_written_together(
    bench: Callable[..., Bench], fake: FakeModel, batch: int, calls: list[list[float]]
) -> None:
    here = bench(batch)
    with here.piling_up():
        answers = [here.generate(number) for number in (1, 2, 3)]
    for answer in answers:
        answer.result(LONG)
    assert [numbers for _, numbers in fake.made] == calls
    assert here.model.batch == batch


def test_only_what_is_alike_is_written_together(bench: Callable[..., Bench], fake: FakeModel) -> None:
    here = bench(batch=8)
    with here.piling_up():
        answers = [
            here.generate(1, beam_size=5, patience=1),
            here.generate(2, beam_size=1, patience=1),
            here.generate(3, [1, 2], beam_size=5, patience=1),  # a longer prompt
            here.generate(4, [9], patience=1, beam_size=5),
            here.ask(here.model.generate, np.zeros((1, 2, 5), np.float32), [[1]], beam_size=5, patience=1),
        ]
    for answer in answers:
        answer.result(LONG)
    assert fake.made == [("generate", [1, 4]), ("generate", [2]), ("generate", [3]), ("generate", [0])]


def test_other_questions_are_asked_one_by_one(bench: Callable[..., Bench], fake: FakeModel) -> None:
    here = bench(batch=8, encode_batch=8)
    with here.piling_up():
        languages = [here.ask(here.model.detect_language, window(number)) for number in (1, 2)]
        aligned = here.ask(here.model.align, window(3), [4], [5], 6, median_filter_width=7)
    assert [future.result(LONG) for future in languages] == [[("<|en|>", 1.0)], [("<|en|>", 2.0)]]
    assert aligned.result(LONG) == [(3.0, ([4], [5], 6), {"median_filter_width": 7})]
    assert fake.made == [("detect_language", [1]), ("detect_language", [2]), ("align", [3])]


def test_one_that_fails_does_not_spoil_the_others(bench: Callable[..., Bench], fake: FakeModel) -> None:
    here = bench(batch=8)
    fake.fails_for = {3}
    with here.piling_up():
        answers = {number: here.generate(number) for number in range(1, 6)}
    for number, answer in answers.items():
        if number == 3:
            with pytest.raises(ValueError, match="cannot do"):
                answer.result(LONG)
        else:
            assert answer.result(LONG)[0][0] == number
    assert here.model.batch == 8  # it is not the size that was wrong


@pytest.mark.parametrize("method", ["generate", "encode"])
def test_out_of_memory_makes_smaller_groups_from_then_on(
    bench: Callable[..., Bench], fake: FakeModel, caplog: pytest.LogCaptureFixture, method: str
) -> None:
    here = bench(batch=8, encode_batch=8)
    fake.room = 3

    def ask_for_eight() -> list[list[float]]:
        fake.made.clear()
        with here.piling_up():
            answers = [
                here.generate(number) if method == "generate" else here.ask(here.model.encode, window(number))
                for number in range(8)
            ]
        for answer in answers:
            answer.result(LONG)
        return [numbers for _, numbers in fake.made]

    assert max(map(len, ask_for_eight())) == 8
    assert caplog.text.count("out of memory") == 2  # 8, then 4
    assert list(map(len, ask_for_eight())) == [2, 2, 2, 2]
    assert here.model.batch == (2 if method == "generate" else 8)
    assert caplog.text.count("out of memory") == 2


def test_one_window_that_does_not_fit_is_an_error(bench: Callable[..., Bench], fake: FakeModel) -> None:
    here = bench(batch=4)
    fake.room = 0
    with pytest.raises(RuntimeError, match="out of memory") as caught:
        here.generate(1).result(LONG)
    assert is_out_of_memory(caught.value)


def test_what_is_out_of_memory() -> None:
    for error in (
        MemoryError(),
        RuntimeError("CUDA failed with error out of memory"),
        RuntimeError("std::bad_alloc"),
    ):
        assert is_out_of_memory(error)
    assert not is_out_of_memory(RuntimeError("Library libcublas.so.12 is not found or cannot be loaded"))


def test_all_else_is_asked_of_the_model_itself(bench: Callable[..., Bench]) -> None:
    assert bench().model.is_multilingual is True


def test_closed_it_ends_what_is_in_hand_and_takes_nothing_more(
    bench: Callable[..., Bench], fake: FakeModel
) -> None:
    here = bench(batch=1)
    with here.piling_up():
        in_hand = [here.generate(number) for number in (1, 2)]
        here.model.close()
        with pytest.raises(RuntimeError, match="closed"):
            here.model.encode(window(3))
    assert [future.result(LONG)[0][0] for future in in_hand] == [1, 2]
    with pytest.raises(RuntimeError, match="closed"):
        here.model.generate(window(4), [[1]])
    here.model.close()  # once more does no harm


def test_closed_its_threads_end() -> None:
    before = set(threading.enumerate())
    model = BatchedModel(FakeModel(), 3, 2)
    lanes = set(threading.enumerate()) - before
    assert len(lanes) == 3
    model.close()
    for lane in lanes:
        lane.join(LONG)
        assert not lane.is_alive()


def test_many_threads(fake: FakeModel) -> None:
    """Whoever comes along, with whatever: each question has exactly one answer, and the right one."""
    model = BatchedModel(fake, 3, 4, 2)
    fake.fails_for = {13.0, 113.0}

    def ask(number: int) -> Any:
        try:
            states = model.encode(window(number))
            return model.generate(states, [[number] * (1 + number % 2)], beam_size=1 + number % 3)
        except ValueError:
            return None

    with ThreadPoolExecutor(16) as threads:
        answers = list(threads.map(ask, range(200)))
    model.close()
    for number, answer in enumerate(answers):
        if number in (13, 113):
            assert answer is None  # 113 is what 13 would have been heard as
        else:
            assert answer == [(100 + number, *[number] * (1 + number % 2), {"beam_size": 1 + number % 3})]
    sizes = [len(numbers) for method, numbers in fake.made if method == "generate"]
    assert max(sizes) <= 4


def test_the_real_model_says_the_same_alone_and_together() -> None:
    key = ModelKey("demo", resources() / "demo" / "model", "cpu", "int8")
    whisper = open_model(key, EngineSettings("cpu", "int8", 2, 1)).whisper
    sound = np.concatenate(list(decode(str(resources() / "demo" / "sample.mp4"))))
    extract = whisper.feature_extractor
    pieces = [sound[start : start + 5 * 16000] for start in range(0, len(sound), 4 * 16000)]
    windows = [extract(piece, padding=30 * 16000)[None, :, :3000].astype(np.float32) for piece in pieces]
    prompt = [prompt_of(whisper)]

    def texts(model: BatchedModel) -> list[str]:
        def write(features: Array) -> str:
            result = model.generate(model.encode(features), prompt, beam_size=5, sampling_temperature=0.0)
            return str(whisper.hf_tokenizer.decode(result[0].sequences_ids[0]))

        with ThreadPoolExecutor(len(windows)) as threads:
            found = list(threads.map(write, windows))
        model.close()
        return found

    alone = texts(BatchedModel(whisper.model, 2, 1))
    assert all(alone)
    assert len(set(alone)) == len(alone) >= 4
    assert texts(BatchedModel(whisper.model, 1, 8, 8)) == alone
    assert texts(BatchedModel(whisper.model, 2, 2)) == alone
