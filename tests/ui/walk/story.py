"""What the person in the pictures has: recordings, batches in every state, and what was said in them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from tests.ui.fakes import GB, MB, FakeProcessor, make_transcript
from tests.ui.walk.errors import error
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.runtime.values import EngineState, MemoryInfo

FIELD = "/media/Field/2025-03"
FILES = (
    (f"{FIELD}/01/Interview 01, part 1.mp4", 3731.0, 1460 * MB),
    (f"{FIELD}/01/Interview 01, part 2.mp4", 3520.0, 1380 * MB),
    (f"{FIELD}/Harbour/Harbour walk with the old pilots, first take, uncut.mov", 8045.0, 4210 * MB),
    (f"{FIELD}/Interview 02.mkv", 2492.0, 610 * MB),
    (f"{FIELD}/B-roll/drone-001.mp4", 200.0, 311 * MB),
    ("/media/Field/2025-04/Panel, room B.wav", 11112.0, 1020 * MB),
    ("/media/Field/2025-04/Panel, room C.wav", 10727.0, 985 * MB),
    ("/media/Field/2025-04/مقابلة مع الصيادين.m4a", 4329.0, 66 * MB),
    ("/media/Field/1998/Old tape, side A.avi", 2760.0, 702 * MB),
)
LINES = (
    "We had the two boats tied up by the old pier.",
    "My father said it would hold until Easter.",
    "It did not hold.",
    "We heard it before we saw it, a long low sound like a train far away, and the dogs would not come out.",
    "And then the ice came in, all at once,",
    "and it took the Margareta first.",
    "Nobody said a word.",
    "You could hear it all the way up to the church.",
)
_OTHER_WRITINGS = (
    "قال لنا الصيادون إن الجليد جاء دفعة واحدة",
    "我們聽到教堂的鐘聲 🙂",
    "And so to Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, by boat.",
)
_UNSURE = ("Margareta", "low", "الجليد")
#: The first line is spoken so many seconds into the recording.
BEGIN = 1601.0
READY = EngineState("ready", "small", "cpu", "int8", 2, GB)
_INTERVIEWS = "Interviews, spring"


def segments() -> tuple[Segment, ...]:
    """Lines without words, as they come while a file is transcribed."""
    return tuple(Segment(i, BEGIN + i * 5, BEGIN + 4 + i * 5, " " + line) for i, line in enumerate(LINES * 3))


def spoken(lines: tuple[str, ...] = (*LINES, *_OTHER_WRITINGS)) -> tuple[Segment, ...]:
    """Lines with words, of which the model was not sure of some."""
    made = []
    for number, line in enumerate(lines * 2):
        start, texts = BEGIN + 5 * number, line.split()
        step = 4.0 / len(texts)
        words = tuple(
            Word(start + i * step, start + (i + 1) * step, f" {text}", 0.31 if text in _UNSURE else 0.95)
            for i, text in enumerate(texts)
        )
        made.append(Segment(number, start, start + 4.0, f" {line}", -0.3, 0.01, words))
    return tuple(made)


def new(processor: FakeProcessor, name: str, options: TranscriptionOptions | None = None) -> BatchSession:
    """An empty batch."""
    return processor.get_batch(processor.create_batch(name, options=options or TranscriptionOptions()))


def add_files(processor: FakeProcessor, batch: BatchSession) -> list[BatchJob]:
    """The recordings of the spring."""
    processor.add_jobs(batch.batch_id, [path for path, _, _ in FILES])
    for job, (_, duration, size) in zip(batch.jobs, FILES, strict=True):
        job.duration, job.size = duration, size
    return batch.jobs


def fail(processor: FakeProcessor, batch: BatchSession, job: BatchJob, code: str) -> None:
    processor.fail(batch, job, error(code, job.original_filename, batch.options.model))


def others(processor: FakeProcessor) -> None:
    """Batches in other states, for the list at the left."""
    talks = new(processor, "Conference talks")
    add_files(processor, talks)
    processor.start_batch(talks.batch_id)
    for job in talks.jobs[1:]:
        processor.complete(talks, job)
    fail(processor, talks, talks.jobs[0], "no_audio")
    add_files(processor, new(processor, "Town hall 2025"))
    memos = new(processor, "Voice memos")
    processor.add_jobs(memos.batch_id, ["/home/ada/memo.m4a"])
    processor.start_batch(memos.batch_id)
    fail(processor, memos, memos.jobs[0], "no_audio")


def nothing(processor: FakeProcessor) -> None:
    """No batch; a model is there."""


def no_files(processor: FakeProcessor) -> None:
    others(processor)
    new(processor, _INTERVIEWS)


def ready(processor: FakeProcessor) -> None:
    others(processor)
    batch = new(processor, _INTERVIEWS, TranscriptionOptions(model="demo"))
    add_files(processor, batch)


def checking(processor: FakeProcessor) -> None:
    ready(processor)
    for job in current(processor).jobs[5:]:
        job.probed, job.duration = False, None


def busy(processor: FakeProcessor) -> None:
    """One file in each state."""
    others(processor)
    batch = new(processor, _INTERVIEWS)
    jobs = add_files(processor, batch)
    processor.start_batch(batch.batch_id)
    for job in jobs[:2]:
        job.begin(0.0)
        job.speed = 9.8
        processor.complete(batch, job, 8412, "es")
    for job, share, speed, language in ((jobs[2], 0.42, 4.8, "sv"), (jobs[3], 0.08, 4.6, "en")):
        processor.begin(batch, job, share, speed)
        job.language = language
    fail(processor, batch, jobs[4], "no_audio")
    processor.say(batch, jobs[5], "Waits for memory: needs 2.1 GB, 1.4 GB free")
    jobs[8].skip(0.0)
    jobs[6].progress = 0.3
    for job in jobs[:4]:
        processor.transcripts[job.job_id] = make_transcript(job, segments())
    processor.engine_state = READY


def waiting(processor: FakeProcessor) -> None:
    """The model comes over the network, and there is no memory for more than one file."""
    batch = new(processor, _INTERVIEWS, TranscriptionOptions(model="large-v3"))
    jobs = add_files(processor, batch)
    processor.start_batch(batch.batch_id)
    processor.begin(batch, jobs[0], 0.0, 0.0)
    processor.say(batch, jobs[0], "Downloading the model large-v3: 45%")
    for job in jobs[1:]:
        processor.say(batch, job, "Waits for memory: needs 4.9 GB, 0.4 GB free")
    processor.memory_manager.info = MemoryInfo(8 * GB, int(1.4 * GB), GB, 2 * GB, int(4.6 * GB))
    processor.engine_state = EngineState("starting")


def done(processor: FakeProcessor) -> None:
    others(processor)
    batch = new(processor, _INTERVIEWS)
    jobs = add_files(processor, batch)
    processor.start_batch(batch.batch_id)
    for job in jobs:
        processor.transcripts[job.job_id] = make_transcript(job, spoken())
        processor.complete(batch, job, 0 if job is jobs[4] else 8412, "es")
    del processor.transcripts[jobs[4].job_id]
    processor.engine_state = READY


def all_failed(processor: FakeProcessor) -> None:
    """The network is away, and with it the model."""
    batch = new(processor, "Voice memos")
    jobs = add_files(processor, batch)
    processor.start_batch(batch.batch_id)
    for job in jobs:
        fail(processor, batch, job, "model_offline")


def some_failed(processor: FakeProcessor) -> None:
    """For several reasons, and the engine does not start."""
    batch = new(processor, _INTERVIEWS, TranscriptionOptions(model="large-v3"))
    jobs = add_files(processor, batch)
    processor.start_batch(batch.batch_id)
    for job, code in zip(jobs, ("engine_memory", *["missing"] * 3, "no_audio"), strict=False):
        fail(processor, batch, job, code)
    for job in jobs[5:]:
        processor.complete(batch, job, 8412, "es")
    processor.engine_state = EngineState(
        "failed", text="The speech engine does not start (code 1).", code="engine_start"
    )


def cancelled(processor: FakeProcessor) -> None:
    busy(processor)
    processor.cancel_batch(current(processor).batch_id)


def interrupted(processor: FakeProcessor) -> None:
    """VBatch ended in the middle, and was opened again."""
    busy(processor)
    for batch in processor.batches.values():
        if batch.status is BatchStatus.PROCESSING:
            batch.interrupt()
    processor.engine_state = EngineState()


def current(processor: FakeProcessor) -> BatchSession:
    """The batch that a new window shows."""
    return processor.list_batches()[-1]


def set_locale(code: str = "en_GB") -> None:
    """Numbers and dates as they are written there, whatever this computer says."""
    QLocale.setDefault(QLocale(code))
