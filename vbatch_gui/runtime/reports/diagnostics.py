"""What a bug report needs, as a ZIP: versions, machine, settings, batches by numbers, logs.

Nothing of the user's is in it: no names of files, folders, batches or people, no prompts, no words of
transcripts. Facts are only taken where it is known what they can be; the logs are cleaned of the rest.
"""

from __future__ import annotations

import getpass
import importlib.metadata
import json
import locale
import os
import platform
import re
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import vbatch_gui
from vbatch_gui import machine
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.options import FORMATS, TranscriptionOptions
from vbatch_gui.domain.presets import Preset
from vbatch_gui.domain.settings import Settings
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.files.intake import MEDIA_ENDINGS
from vbatch_gui.runtime.reports.anonymising import Cleaner
from vbatch_gui.runtime.values import EngineState, MemoryInfo
from vbatch_gui.storage.archive import write_zip

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: Bytes of each log, from its end.
LOG_BYTES = 1024**2
#: Files of a batch that are told one by one, apart from those that failed.
FILES_TOLD = 50

_PACKAGES = (
    *("PySide6-Essentials", "PySide6-Addons", "shiboken6", "faster-whisper", "ctranslate2", "onnxruntime"),
    *("av", "numpy", "tokenizers", "huggingface-hub", "filelock", "psutil", "platformdirs", "pysubs2"),
    *("pyqtgraph", "rich"),
)
_VARIABLES = (
    *("CUDA_VISIBLE_DEVICES", "HF_HUB_OFFLINE", "OMP_NUM_THREADS", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"),
    *("QT_STYLE_OVERRIDE", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"),
)
_README = """What this archive holds

machine.json   versions of VBatch and its parts, the computer, its memory and graphics card
settings.json  the settings: numbers and choices
batches.json   batches and files as numbers: states, sizes, lengths, codes of errors
logs/          the ends of the logs

What was left out: names of files, folders and batches, texts you wrote (prompts, hotwords), every word of
every transcript, your name and the name of the computer. In their place stand signs such as <recording 1.2>,
which is file 2 of batch 1. All of it is text: look at it before you give it away.
"""


@dataclass(frozen=True)
class Facts:
    """What is gathered at once, on the event loop's thread; all else is asked in the thread that writes."""

    settings: Settings
    batches: Sequence[BatchSession]
    memory: MemoryInfo
    engine: EngineState
    surroundings: Mapping[str, str]
    presets: Sequence[Preset] = ()


def gather(processor: BatchProcessor, surroundings: Mapping[str, str]) -> Facts:
    """`surroundings`: what the window knows, such as the platform of Qt; must hold nothing private."""
    return Facts(
        processor.settings,
        processor.list_batches(),
        processor.memory_manager.get_memory_info(),
        processor.engine_state,
        dict(surroundings),
        processor.presets.own(),
    )


def write_diagnostics(
    target: Path,
    facts: Facts,
    paths: AppPaths,
    on_progress: Callable[[float], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Write the ZIP. Only another ZIP or an empty file is replaced. Raises StorageError, CancelledError."""
    return write_zip(target, _entries(facts, paths), on_progress, is_cancelled)


def _entries(facts: Facts, paths: AppPaths) -> Iterator[tuple[str, bytes]]:
    yield "README.txt", _README.encode()
    yield "machine.json", _json(_machine(facts, paths))
    yield "settings.json", _json(_plain(facts.settings.to_dict()))
    yield "batches.json", _json([_batch(number, batch) for number, batch in enumerate(facts.batches, 1)])
    cleaner = Cleaner(private_values(facts, paths))
    for log in sorted(paths.logs.glob("*.log*")) if paths.logs.is_dir() else ():
        if re.fullmatch(r"(?:vbatch|engine)(?:\.old)?\.log(?:\.\d)?", log.name):
            with suppress(OSError):
                text = "".join(cleaner.clean(_end_of(log)))
                yield f"logs/{log.name}", text.encode(errors="replace")


def private_values(facts: Facts, paths: AppPaths) -> Iterable[tuple[str, str]]:
    """What must not be told, with what stands in its place; the first of two equal ones counts."""
    yield str(paths.data), "<data>"
    yield str(paths.cache), "<cache>"
    for number, batch in enumerate(facts.batches, 1):
        for place, job in enumerate(list(batch.jobs), 1):
            shown = f"<recording {number}.{place}>"
            path, name = Path(job.file_path), Path(job.original_filename)
            yield from ((text, shown) for text in (job.file_path, path.name, name.name, job.session_name))
            yield from ((text, shown) for text in (job.original_filename, path.stem, name.stem))
            yield from ((output, shown) for output in job.outputs)
            yield from ((track.title, "<text>") for track in job.tracks)
            yield str(path.parent), "<folder>"
        yield batch.name, f"<batch {number}>"
        yield from _texts_of(batch.options)
    yield from _texts_of(facts.settings.defaults)
    yield from ((str(folder), "<models>") for folder in (facts.settings.models_folder, paths.models))
    for preset in facts.presets:
        yield preset.name, "<preset>"
        for option, text in preset.changes.items():
            if isinstance(text, str) and option not in _CHOICES and find_entry(text) is None:
                yield text, "<text>"
    yield str(Path.home()), "<home>"
    with suppress(OSError, KeyError, ImportError):  # no such user, as in some containers
        yield getpass.getuser(), "<user>"
    yield platform.node(), "<computer>"


def _texts_of(options: TranscriptionOptions) -> Iterator[tuple[str, str]]:
    usual = TranscriptionOptions().to_dict()
    for name, value in options.to_dict().items():
        if isinstance(value, str) and value != usual[name] and name not in {*_CHOICES, "model"}:
            yield value, "<folder>" if name == "output_folder" else "<text>"
    yield from ((word, "<text>") for word in re.split(r"[,;]", options.hotwords))
    if find_entry(options.model) is None:
        yield options.model, "<model>"
        yield Path(options.model).name, "<model>"


# -- facts -----------------------------------------------------------------------------------------


def _machine(facts: Facts, paths: AppPaths) -> dict[str, Any]:
    return {
        "written": time.strftime("%Y-%m-%d %H:%M:%S %z"),
        "vbatch": vbatch_gui.__version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "packages": {name: version for name in _PACKAGES if (version := _version(name))},
        "system": {
            "name": platform.system(),
            "release": platform.release(),
            "version": platform.version(),
            "distribution": _distribution(),
            "machine": platform.machine(),
            "language": locale.getlocale()[0],
            "encoding": sys.getfilesystemencoding(),
        },
        "processor": {
            "name": machine.processor_name(),
            "cores": machine.available_cores(),
            "physical": machine.physical_cores(),
        },
        "graphics": machine.gpu_name(),
        "memory": asdict(facts.memory),
        "free_disk": {"data": _free(paths.data), "cache": _free(paths.cache)},
        "installed_models": _installed(paths),
        "engine": {
            "status": facts.engine.status,
            "code": _code(facts.engine.code),
            "model": _model(facts.engine.model),
            "device": facts.engine.device,
            "compute_type": facts.engine.compute_type,
            "workers": facts.engine.workers,
            "rss": facts.engine.rss,
        },
        "window": dict(facts.surroundings),
        # Whether they are set; what to, only where it is a number or a word.
        "environment": {name: _word(os.environ[name]) for name in _VARIABLES if name in os.environ},
    }


def _batch(number: int, batch: BatchSession) -> dict[str, Any]:
    jobs = list(batch.jobs)
    told = [
        (place, job)
        for place, job in enumerate(jobs, 1)
        if place <= FILES_TOLD or job.status is VideoStatus.FAILED
    ]
    return {
        "number": number,
        "status": batch.status.value,
        "interrupted": batch.interrupted,
        "max_concurrent": batch.max_concurrent,
        "created_at": batch.created_at,
        "started_at": batch.started_at,
        "finished_at": batch.finished_at,
        "options": _plain(batch.options.to_dict()),
        "states": dict(Counter(job.status.value for job in jobs)),
        "errors": dict(Counter(_code(job.error.code) for job in jobs if job.error)),
        "files": [_file(place, job) for place, job in told],
    }


def _file(place: int, job: BatchJob) -> dict[str, Any]:
    ending = Path(job.original_filename).suffix.lower()
    return {
        "number": place,
        "job_id": job.job_id,
        "session_id": job.session_id,
        "status": job.status.value,
        "error": _code(job.error.code) if job.error else None,
        "ending": ending if ending in MEDIA_ENDINGS else "<other>" if ending else "",
        "size": job.size,
        "duration": job.duration,
        "probed": job.probed,
        "tracks": len(job.tracks),
        "audio_track": job.audio_track,
        "progress": job.progress,
        "language": _word(job.language or ""),
        "words": job.word_count,
        "work_seconds": job.work_seconds,
        "speed": job.speed,
        "crashes": job.crashes,
        "started_at": job.started_at,
        "finished_at": job.finished_at,
    }


#: Choices of the program, not texts of the user.
_CHOICES = frozenset(
    {"task", "output_place", "device", "compute_type", "language", "theme", "start_with", "ui_language"}
)
_FIELDS = frozenset(
    {field.name for kind in (Settings, TranscriptionOptions) for field in fields(kind)} | {"schema"}
)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Settings or options of which only numbers, switches and choices are told."""
    return {name: _plain_value(name, value) for name, value in values.items() if name in _FIELDS}


def _plain_value(name: str, value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Mapping):
        return _plain(value)
    if isinstance(value, (list, tuple)):
        return [item if item in FORMATS else "<text>" for item in value]
    if name == "model":
        return _model(str(value))
    return _word(str(value)) if name in _CHOICES else _hidden(str(value))


def _word(text: str) -> str:
    """A short word of a program; anything else is hidden."""
    return text if re.fullmatch(r"[\w:.,-]{0,24}", text, re.ASCII) else _hidden(text)


def _hidden(text: str) -> str:
    return f"<text of {len(text)} characters>" if text else ""


def _model(name: str | None) -> str | None:
    if name is None or find_entry(name) is not None:
        return name
    return "<folder>" if Path(name).is_absolute() else "<other>"


def _code(code: str) -> str:
    return code if re.fullmatch(r"[a-z_]{0,32}", code) else "<other>"


def _installed(paths: AppPaths) -> list[str]:
    """Models in the cache, by folder name where it is one of the catalogue."""
    known = {entry.repo.replace("/", "--"): entry.name for entry in CATALOG if entry.repo}
    try:
        return sorted(known.get(path.name, "<other>") for path in paths.models.iterdir() if path.is_dir())
    except OSError:
        return []


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return ""


def _free(folder: Path) -> int | None:
    """Bytes free on the drive of `folder`, None where it does not say."""
    for place in (folder, *folder.parents):
        with suppress(OSError):
            return shutil.disk_usage(place).free
    return None


def _end_of(log: Path) -> str:
    """The last part of a log, in whole lines."""
    with log.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - LOG_BYTES))
        data = file.read()
    if size > LOG_BYTES:
        data = data.partition(b"\n")[2]
    return data.decode(errors="replace")


def _json(value: Any) -> bytes:
    return json.dumps(value, indent=1).encode()
