"""What a job or a batch says of itself: icon, colour and words for each of its states.

The models, the delegates, the headers and the screen reader all take their words from here.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import AudioTrack, BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import DEMO_MODEL, OutputPlace, Task
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.failures import known_reason
from vbatch_gui.ui.words.languages import language_name
from vbatch_gui.ui.words.sentences import said


def tr(text: str) -> str:
    return QCoreApplication.translate("states", text)


class Look(NamedTuple):
    """How a state is shown: name of the icon, role of its colour (of Theme), words, words at the right."""

    icon: str
    color: str
    text: str
    detail: str = ""


def job_look(job: BatchJob) -> Look:
    """The state of a job in its row of the queue."""
    if job.status is VideoStatus.PROCESSING:
        return _running_look(job)
    if job.status is VideoStatus.COMPLETED:
        return Look("circle-check", "done", tr("Done"), _done_detail(job))
    if job.status is VideoStatus.FAILED:
        return Look("circle-alert", "failed", _why_failed(job))
    if job.status is VideoStatus.SKIPPED:
        return Look("circle-slash", "muted", display_name(said(job.message)) or tr("Cancelled"))
    if job.message:
        return Look("hourglass", "waiting", display_name(said(job.message)))
    if not job.probed:
        return Look("search", "muted", tr("Looking into the file"))
    if job.progress > 0:
        return Look("clock", "muted", tr("Queued, {0} done").format(formatting.percent(job.progress)))
    return Look("clock", "muted", tr("Queued"))


def _running_look(job: BatchJob) -> Look:
    if job.message:
        return Look("loader", "accent", display_name(said(job.message)))
    parts = []
    if job.speed > 0:
        parts.append(formatting.speed(job.speed))
    if (left := job.seconds_left) is not None:
        parts.append(formatting.time_left(left))
    text = formatting.percent(job.progress) if job.duration else formatting.clock(job.position)
    return Look("loader", "accent", text, " · ".join(parts))


def _why_failed(job: BatchJob) -> str:
    """In a few words: whole sentences, with the file's name in them, are for where there is room."""
    if job.error is None:
        return tr("Failed")
    return known_reason(job.error.code) or display_name(said(job.error.text))


def _done_detail(job: BatchJob) -> str:
    if not job.word_count:
        return tr("no speech found")
    words = formatting.counted(job.word_count, tr("1 word"), tr("{0} words"))
    return f"{formatting.speed(job.speed)} · {words}" if job.speed > 0 else words


def job_accessible_text(job: BatchJob) -> str:
    """The whole row for a screen reader: "talk.mp4, processing, 42 percent, 3 minutes left"."""
    parts = [display_name(job.original_filename)]
    if job.status is VideoStatus.PROCESSING:
        parts.append(tr("processing"))
        if job.message:
            parts.append(said(job.message))
        else:
            parts.append(tr("{0} percent").format(formatting.whole_percent(job.progress)))
        if (left := job.seconds_left) is not None:
            parts.append(tr("{0} left").format(formatting.spoken_duration(left)))
    elif job.status is VideoStatus.FAILED:
        parts += [tr("failed"), said(job.error.text) if job.error else ""]
    elif job.status is VideoStatus.COMPLETED:
        parts += [tr("done"), language_name(job.language), _done_words(job)]
    elif job.status is VideoStatus.SKIPPED:
        parts += [tr("skipped"), said(job.message)]
    else:
        parts += [tr("queued"), said(job.message)]
    return ", ".join(part for part in parts if part)


def _done_words(job: BatchJob) -> str:
    if not job.word_count:
        return tr("no speech found")
    return formatting.counted(job.word_count, tr("1 word"), tr("{0} words"))


def job_tool_tip(job: BatchJob) -> str:
    """The full path, and for a failed job what happened and what to do."""
    lines = [display_name(job.file_path)]
    if job.error:
        lines += ["", said(job.error.text), said(job.error.hint)]
    elif job.message:
        lines += ["", said(job.message)]
    return "\n".join(lines).rstrip()


def batch_look(batch: BatchSession, progress: BatchProgress) -> Look:
    """The state of a batch in the list at the left."""
    files = formatting.counted(progress.total, tr("1 file"), tr("{0} files"))
    failed = tr("{0} failed").format(formatting.number(progress.failed)) if progress.failed else ""
    if batch.status is BatchStatus.PROCESSING:
        left = progress.seconds_left
        return Look(
            "loader",
            "accent",
            _join(_done_of(progress), formatting.time_left(left) if left is not None else ""),
        )
    if batch.status is BatchStatus.COMPLETED:
        return Look(
            "circle-check", "done", tr("Completed · {0}").format(_join(files, failed, separator=", "))
        )
    if batch.status is BatchStatus.FAILED:
        return Look("circle-alert", "failed", tr("Failed · {0}").format(files))
    if batch.status is BatchStatus.CANCELLED:
        return Look("circle-slash", "muted", tr("Cancelled · {0}").format(_done_of(progress)))
    if batch.interrupted:
        return Look("circle-pause", "waiting", tr("Paused · {0}").format(_done_of(progress)))
    if not progress.total:
        return Look("clock", "muted", tr("Empty"))
    if not progress.queued:  # all were refused when they were looked into
        words = tr("Nothing to start · {0}").format(_join(files, failed, separator=", "))
        return Look("circle-alert", "failed", words)
    if progress.unseen:
        seen = formatting.number(progress.total - progress.unseen)
        words = tr("{0} of {1}").format(seen, formatting.number(progress.total))
        return Look("search", "muted", tr("Checking · {0}").format(words))
    audio = formatting.duration(progress.audio_seconds) if progress.audio_seconds else ""
    return Look("clock", "muted", tr("Ready · {0}").format(_join(files, failed, audio, separator=", ")))


def batch_accessible_text(batch: BatchSession, progress: BatchProgress) -> str:
    look = batch_look(batch, progress)
    state = tr("processing") if batch.status is BatchStatus.PROCESSING else ""
    text = look.text.replace(" · ", ", ")
    return ", ".join(part for part in (display_name(batch.name), state, text) if part)


def _done_of(progress: BatchProgress) -> str:
    return tr("{0} of {1}").format(formatting.number(progress.completed), formatting.number(progress.total))


def _join(*parts: str, separator: str = " · ") -> str:
    return separator.join(part for part in parts if part)


def options_line(batch: BatchSession) -> str:
    """The options of a batch in one line: "small · English · srt, txt · 2 at once"."""
    options = batch.options
    language = language_name(options.language) or tr("language detected")
    if options.task is Task.TRANSLATE:
        language = tr("{0}, translated into English").format(language)
    at_once = batch.max_concurrent
    place = {
        OutputPlace.NOWHERE: "",
        OutputPlace.BESIDE: tr("also beside the source"),
        OutputPlace.FOLDER: tr("also in {0}").format(display_name(options.output_folder)),
    }[options.output_place]
    return _join(
        display_name(options.model),
        language,
        ", ".join(options.formats),
        tr("as many at once as memory allows") if at_once is None else tr("{0} at once").format(at_once),
        place,
    )


def progress_line(progress: BatchProgress) -> str:
    """ "31 %   12 of 40 done, 1 failed"; the parts that are nought are left out."""
    parts = [
        tr("{0} of {1} done").format(formatting.number(progress.completed), formatting.number(progress.total))
    ]
    if progress.failed:
        parts.append(tr("{0} failed").format(formatting.number(progress.failed)))
    if progress.skipped:
        parts.append(formatting.counted(progress.skipped, tr("1 cancelled"), tr("{0} cancelled")))
    words = ", ".join(parts)
    if not progress.queued and not progress.processing and progress.completed < progress.total:
        return words  # it is at its end, but "100 %" would be a lie
    return f"{formatting.percent(progress.fraction)}   {words}"


def segment_shares(batch: BatchSession) -> tuple[float, float, float]:
    """Shares of the batch that are done, failed and done in running jobs, by duration where it is known."""
    known = [job.duration for job in batch.jobs if job.duration]
    typical = sum(known) / len(known) if known else 1.0
    whole = sum(known) + typical * (len(batch.jobs) - len(known))
    done = failed = begun = 0.0
    for job in batch.jobs:
        # Most of thousands are waiting or done.
        if (status := job.status) is VideoStatus.COMPLETED:
            done += job.duration or typical
        elif status is VideoStatus.FAILED:
            failed += job.duration or typical
        elif job.progress:
            begun += (job.duration or typical) * job.progress
    return (done / whole, failed / whole, begun / whole) if whole else (0.0, 0.0, 0.0)


def pace_line(progress: BatchProgress) -> str:
    """ "9.4 × real time · about 1 h 12 min left, done at 16:40"; empty while nothing runs."""
    parts = []
    if progress.speed > 0:
        parts.append(tr("{0} real time").format(formatting.speed(progress.speed)))
    left = progress.seconds_left
    if left is not None and progress.processing:
        words = formatting.time_left(left)
        if left >= 5:
            words = tr("about {0} left").format(formatting.duration(left))
        if 60 <= left < 20 * 3600:
            words = tr("{0}, done at {1}").format(words, formatting.clock_time(left))
        parts.append(words)
    return " · ".join(parts)


def track_name(track: AudioTrack) -> str:
    """An audio track in a menu: "2 · eng · Commentary"."""
    return _join(str(track.index + 1), track.language or "", display_name(track.title))


def demo_notice() -> str:
    """What must be known of the bundled model wherever it is chosen."""
    return tr(
        "demo only knows some 280 English and 80 Spanish words of synthetic speech: "
        "it is for trying VBatch only"
    )


def uses_demo(batch: BatchSession) -> bool:
    return batch.options.model.strip() == DEMO_MODEL
