"""What a worker does with the spans that it is given: one alone, or several as one window."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, cast

from vbatch_gui.engine.packing import pack, unpack
from vbatch_gui.engine.recognizer import SURE, Heard
from vbatch_gui.engine.spans import absolute_segments
from vbatch_gui.engine.transcriber import SpanTask, to_segment
from vbatch_gui.engine.workers import Task

log = logging.getLogger(__name__)


def run_tasks(given: Sequence[Task]) -> None:
    """Called by the workers with spans of different jobs that are alike and fit into one window.

    Where it is in doubt what belongs to which file, or whether a file is in the language of the others,
    the span is heard again, alone.
    """
    tasks = cast(Sequence[SpanTask], given)
    alone = list(tasks)
    if len(tasks) > 1:
        try:
            alone = _hear_together(tasks)
        except Exception:
            # Nothing is delivered before all went well; and each may still succeed by itself.
            log.exception("%d spans could not be heard together", len(tasks))
    for task in alone:
        task.job.run_alone(task)


def _hear_together(tasks: Sequence[SpanTask]) -> list[SpanTask]:
    """Deliver what is beyond doubt; the tasks that are to be heard alone."""
    recognizer, options = tasks[0].job.recognizer, tasks[0].job.options
    known = {task.job.language for task in tasks} - {None}
    language = known.pop() if known else recognizer.habit.usual
    if language is None:
        return list(tasks)
    parcel = pack([task.features for task in tasks])
    heard = recognizer.listen(parcel.features)
    places = zip(tasks, parcel.places, strict=True)
    sure = [_probability(task, language, heard, place) for task, place in places]
    if not all(sure):
        same = [task for task, probability in zip(tasks, sure, strict=True) if probability]
        others = [task for task, probability in zip(tasks, sure, strict=True) if not probability]
        return others + (_hear_together(same) if len(same) > 1 else same)
    segments: list[Any] = []
    prompt = options.initial_prompt or None
    for segment in recognizer.segments(parcel.features, language, options, prompt, heard):
        segments.append(segment)
        if all(task.job.is_stopped for task in tasks):
            return list(tasks)  # each of them lets go by itself
    log.info("heard %d spans together", len(tasks))
    shares = [
        mine and [to_segment(segment) for segment in absolute_segments(mine, task.span)]
        for task, mine in zip(tasks, unpack(parcel, segments), strict=True)
    ]
    for task, share, probability in zip(tasks, shares, sure, strict=True):
        if share:
            task.job.finish(task, share, language, probability)
    return [task for task, share in zip(tasks, shares, strict=True) if not share]


def _probability(task: SpanTask, language: str, heard: Heard, place: tuple[int, int]) -> float:
    """That the span is in this language; 0 where another one is likelier, or none is sure."""
    if task.job.language is not None:
        return 1.0
    found, probability = task.job.recognizer.language(heard, *place)
    return probability if found == language and probability >= SURE else 0.0
