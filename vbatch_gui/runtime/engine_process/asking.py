"""A question to the engine that takes its time: waited for, whatever becomes of the engine meanwhile."""

from __future__ import annotations

import queue
from collections.abc import Callable, Collection
from typing import Any

from vbatch_gui.errors import CancelledError, EngineError, ErrorInfo, VBatchError
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_process.death import DeathReport

#: Seconds between two looks at whether to stop.
POLL = 0.2


def ask(
    client: EngineClient,
    op: str,
    payload: dict[str, Any],
    on_activity: Callable[[dict[str, Any]], None],
    is_stopped: Callable[[], bool],
    asked_again_after: Collection[str],
    tries: int = 2,
) -> dict[str, Any]:
    """The result of a request, waited for in this thread.

    Args:
        on_activity: told what goes on, each `activity` of the protocol.
        asked_again_after: kinds of the engine's death after which another engine is asked.
        tries: how many engines may die of it.

    Raises CancelledError when stopped, EngineError, or what the engine says (a VBatchError).
    """
    death: DeathReport | None = None
    for _ in range(tries):
        answer = _asked_once(client, op, payload, on_activity, is_stopped)
        if not isinstance(answer, DeathReport):
            return answer
        death = answer
        if death.kind not in asked_again_after:
            break
    assert death is not None
    raise EngineError(death.error.text, death.error.hint, death.error.code)


def _asked_once(
    client: EngineClient,
    op: str,
    payload: dict[str, Any],
    on_activity: Callable[[dict[str, Any]], None],
    is_stopped: Callable[[], bool],
) -> dict[str, Any] | DeathReport:
    if is_stopped():
        raise CancelledError
    request = client.request(op, **payload)
    while True:
        if is_stopped():
            request.cancel()
            raise CancelledError
        try:
            answer = request.next(POLL)
        except queue.Empty:
            continue
        if isinstance(answer, DeathReport):
            return answer
        if answer["event"] == "done":
            result: dict[str, Any] = answer["result"]
            return result
        if answer["event"] == "error":
            error = ErrorInfo.from_dict(answer["error"])
            raise VBatchError(error.text, error.hint, error.code)
        if answer["event"] == "stopped":
            raise CancelledError
        on_activity(answer)
