"""A model is brought into memory with given settings; what goes wrong is told in a user's words."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from vbatch_gui.engine import protocol
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.errors import ModelError

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

log = logging.getLogger(__name__)

#: What a native library's words have in common when the trouble is the GPU, and when it is the numbers.
_GPU_SIGNS = ("cuda", "cublas", "cudnn", "gpu", "driver", "nvrtc", "device")
_COMPUTE_TYPE_SIGN = "compute type"
#: Characters of a native library's words that are shown.
_LONGEST = 160


@dataclass(frozen=True)
class ModelKey:
    """What makes two jobs share one loaded model."""

    name: str
    path: Path
    device: str
    compute_type: str

    @property
    def weights_bytes(self) -> int:
        """The size of its weights on disk, 0 where it cannot be read."""
        try:
            return (self.path / "model.bin").stat().st_size
        except OSError:
            return 0


class LoadError(ModelError):
    """A model cannot be loaded; `reason`: why, as part of a sentence.

    Codes: model_memory, model_broken, compute_type, gpu (the graphics card fails whatever the model).
    """

    def __init__(self, text: str, hint: str, code: str, reason: str) -> None:
        super().__init__(text, hint, code)
        self.reason = reason


@dataclass(frozen=True)
class Opened:
    """A model in memory; `size` is what loading it added to the process, in bytes."""

    whisper: WhisperModel
    settings: EngineSettings
    size: int

    def close(self) -> None:
        """Give its memory back at once, whoever still holds it. It must not be in use."""
        with suppress(RuntimeError, AttributeError):
            self.whisper.model.unload_model()


def open_model(key: ModelKey, settings: EngineSettings) -> Opened:
    """Load it. On a GPU a moment of silence is transcribed too: libraries may only be missed then.

    Raises LoadError.
    """
    from faster_whisper import WhisperModel

    on_gpu = settings.device == "cuda"
    if on_gpu:
        # Before it is tried: should it end the process, the next one is told to leave the GPU alone.
        log.info(protocol.ON_GPU)
    before = psutil.Process().memory_info().rss
    try:
        whisper = WhisperModel(
            str(key.path),
            device=settings.device,
            compute_type=settings.compute_type,
            cpu_threads=settings.threads,
            num_workers=settings.workers,
            local_files_only=True,
        )
        if on_gpu:
            _warm_up(whisper)
    except Exception as error:
        raise _explained(key, settings, error) from error
    return Opened(whisper, settings, max(0, psutil.Process().memory_info().rss - before))


def prompt_of(whisper: WhisperModel) -> list[int]:
    """The tokens that every transcription in English begins with, without timestamps."""
    from faster_whisper.tokenizer import Tokenizer

    tokenizer = Tokenizer(
        whisper.hf_tokenizer, whisper.model.is_multilingual, task="transcribe", language="en"
    )
    return [*tokenizer.sot_sequence, tokenizer.no_timestamps]


def impossible_numbers(settings: EngineSettings) -> LoadError:
    """The error for a compute type that the device does not know."""
    return LoadError(
        f"The graphics card of this computer cannot calculate in “{settings.compute_type}”."
        if settings.device == "cuda"
        else f"The processor of this computer cannot calculate in “{settings.compute_type}”.",
        "Choose the compute type auto.",
        "compute_type",
        f"it cannot calculate in “{settings.compute_type}”",
    )


def _warm_up(whisper: WhisperModel) -> None:
    import numpy as np
    from ctranslate2 import StorageView

    silence = np.zeros((1, whisper.model.n_mels, 3000), np.float32)
    states = whisper.model.encode(StorageView.from_array(silence), to_cpu=True)
    whisper.model.generate(states, [prompt_of(whisper)], beam_size=5, max_length=8)


def _explained(key: ModelKey, settings: EngineSettings, error: Exception) -> LoadError:
    from vbatch_gui.engine.batching import is_out_of_memory

    on_gpu = settings.device == "cuda"
    words = " ".join(str(error).split())[:_LONGEST].rstrip(".") or type(error).__name__
    if is_out_of_memory(error):
        return LoadError(
            f"The model “{key.name}” does not fit into the memory of the graphics card."
            if on_gpu
            else f"The model “{key.name}” does not fit into the memory of this computer.",
            "Choose a smaller model, or the device cpu."
            if on_gpu
            else "Choose a smaller model, or close other programs.",
            "model_memory",
            f"its memory is too small for the model “{key.name}”",
        )
    if _COMPUTE_TYPE_SIGN in words.lower():
        return impossible_numbers(settings)
    if on_gpu and any(sign in words.lower() for sign in _GPU_SIGNS):
        return LoadError(
            f"The graphics card cannot be used: {words}.",
            "Choose the device auto or cpu, or install NVIDIA's driver, CUDA 12 and cuDNN 9.",
            "gpu",
            words,
        )
    return LoadError(
        f"The model “{key.name}” cannot be loaded: {words}.",
        "Choose another model, or delete it and download it again.",
        "model_broken",
        words,
    )
