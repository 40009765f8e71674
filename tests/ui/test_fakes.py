"""The FakeProcessor must not drift away from the real one, or the tests of the window prove nothing."""

from __future__ import annotations

import inspect

from PySide6.QtCore import QObject, Signal

from tests.ui.fakes import FakeProcessor
from vbatch_gui.runtime.batch_processor import BatchProcessor

#: Only for tests.
OWN = {"add_jobs", "begin", "complete", "fail", "say"}


def public(kind: type) -> dict[str, object]:
    """Names and values of a class and of what it is put together from; Qt's own are left out."""
    parts = [part for part in reversed(kind.__mro__) if issubclass(part, QObject) and part is not QObject]
    return {name: value for part in parts for name, value in vars(part).items() if not name.startswith("_")}


def test_signals_are_the_same() -> None:
    def signals(kind: type) -> dict[str, str]:
        found = {name: str(value) for name, value in public(kind).items() if isinstance(value, Signal)}
        return {name: text.removeprefix(name) for name, text in found.items()}

    assert signals(FakeProcessor) == signals(BatchProcessor)
    assert issubclass(FakeProcessor, QObject)


def test_methods_take_the_same_arguments() -> None:
    real = public(BatchProcessor)
    for name, method in public(FakeProcessor).items():
        if not inspect.isfunction(method) or name in OWN or name == "staticMetaObject":
            continue
        assert inspect.isfunction(real[name]), name
        expected = {n: p.default for n, p in inspect.signature(real[name]).parameters.items()}
        given = {n: p.default for n, p in inspect.signature(method).parameters.items()}
        assert given == expected, name
