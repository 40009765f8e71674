"""What the tests of the runtime share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _collect_in_the_main_thread() -> Iterator[None]:
    """Python collects garbage in whatever thread it comes due; a QObject must not die in a foreign one.

    Each test leaves objects in cycles behind that the threads of the next one would destroy.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.collect(1)
        gc.enable()
