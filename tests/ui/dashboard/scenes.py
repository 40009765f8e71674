"""Numbers for the dashboard as a person has them who works with it; for tests and pictures."""

from __future__ import annotations

import math
import random
from datetime import datetime, timedelta

from tests.ui.fakes import GB, FakeProcessor
from vbatch_gui.domain.history import FinishedJob
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.runtime.reports.statistics import SAMPLES, Bookkeeper, Sample
from vbatch_gui.runtime.values import MemoryInfo

REASONS = (("no_audio", 5), ("too_large", 3), ("engine_memory", 2), ("not_media", 1), ("timeout", 1))
#: Hours of sound on each of the last days, the last one today.
HOURS = (0.0, 3.2, 6.1, 0.0, 0.0, 9.4, 12.5, 11.0, 2.2, 7.9, 0.0, 0.0, 4.1, 8.6)


def fill_history(book: Bookkeeper, now: float) -> None:
    """Two weeks of interviews."""
    jobs = []
    for back, hours in enumerate(reversed(HOURS)):
        noon = (datetime.fromtimestamp(now) - timedelta(days=back)).replace(hour=0, minute=1).timestamp()
        for number in range(round(hours * 2)):
            at = noon + 1800 * hours / 9.6 * number
            model, language = ("small", "es") if number % 4 else ("large-v3-turbo", "en")
            job = FinishedJob(at, "", 1800.0, 1800 / 9.6, 4100, model, "cpu", language, f"{back}-{number}")
            jobs.append(job)
    for code, files in REASONS:
        jobs += [FinishedJob(now - 7200, code, job=f"{code}-{number}") for number in range(files)]
    for job in jobs:
        book._ledger.add(job)


def fill_samples(book: Bookkeeper, now: float, count: int = SAMPLES, running: bool = True) -> None:
    """An hour of samples, one each second: a model is loaded, then jobs run."""
    chance = random.Random(7)
    for number in range(count):
        share = number / max(1, count)
        busy = running and share > 0.15
        vbatch = int((0.16 + (1.2 if busy else 0) + (0.12 * math.sin(share * 30) if busy else 0)) * GB)
        others = int((3.4 + 0.5 * math.sin(share * 9) + chance.random() * 0.05) * GB)
        memory = MemoryInfo(8 * GB, 8 * GB - vbatch - others, GB, vbatch, others)
        speed = 9.4 + math.sin(share * 40) + chance.random() * 0.6 if busy else None
        book._samples.append(Sample(now - count + number, memory, speed))


def fill(processor: FakeProcessor, now: float, running: bool = True) -> None:
    """Batches, a history and samples."""
    batch = processor.get_batch(
        processor.create_batch("Interviews, spring", options=TranscriptionOptions(model="small"))
    )
    processor.add_jobs(batch.batch_id, [f"/v/interview {number}.mp4" for number in range(38)])
    for job in batch.jobs:
        job.duration = 2400.0
    if running:
        processor.start_batch(batch.batch_id)
        for job in batch.jobs[:2]:
            processor.begin(batch, job, 0.4, 4.7)
    fill_history(processor.statistics, now)
    fill_samples(processor.statistics, now, running=running)
