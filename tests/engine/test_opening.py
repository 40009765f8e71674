"""A model is loaded, and where that fails the words say why and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import faster_whisper
import numpy as np
import pytest

from vbatch_gui.engine import protocol
from vbatch_gui.engine.opening import LoadError, ModelKey, open_model, prompt_of
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.paths import resources

DEMO = ModelKey("demo", resources() / "demo" / "model", "cpu", "int8")
ON_CPU = EngineSettings("cpu", "int8", 2, 1)
ON_GPU = EngineSettings("cuda", "float16", 1, 1, 16)


def test_loaded_as_asked_for() -> None:
    opened = open_model(DEMO, ON_CPU)
    assert opened.settings == ON_CPU
    assert opened.size >= 0
    model = opened.whisper.model
    assert model.device == "cpu"
    assert model.compute_type.startswith("int8")  # it says what the rest is calculated in, too


def test_closed_it_gives_its_memory_back_whoever_holds_it() -> None:
    opened = open_model(DEMO, ON_CPU)
    model = opened.whisper.model
    assert model.model_is_loaded
    opened.close()
    assert not model.model_is_loaded
    opened.close()


def test_the_size_of_the_weights(tmp_path: Path) -> None:
    assert DEMO.weights_bytes == (DEMO.path / "model.bin").stat().st_size
    assert replace(DEMO, path=tmp_path / "gone").weights_bytes == 0


def test_the_prompt_is_that_of_a_transcription() -> None:
    whisper = open_model(DEMO, ON_CPU).whisper
    text = whisper.hf_tokenizer.decode(prompt_of(whisper), skip_special_tokens=False)
    assert text == "<|startoftranscript|><|en|><|transcribe|><|notimestamps|>"


def test_damaged_weights(tmp_path: Path) -> None:
    shutil.copytree(DEMO.path, tmp_path / "broken")
    (tmp_path / "broken" / "model.bin").write_bytes(b"no weights at all")
    with pytest.raises(LoadError, match="“demo” cannot be loaded") as caught:
        open_model(replace(DEMO, path=tmp_path / "broken"), ON_CPU)
    assert caught.value.code == "model_broken"
    assert caught.value.hint


def test_numbers_that_no_processor_knows() -> None:
    with pytest.raises(LoadError, match="processor of this computer cannot calculate") as caught:
        open_model(DEMO, replace(ON_CPU, compute_type="unheard-of"))
    assert caught.value.code == "compute_type"
    assert "auto" in caught.value.hint


# -- a GPU, pretended -----------------------------------------------------------------------------


class _Model:
    """What CTranslate2 gives, as far as the warm-up goes."""

    is_multilingual = True
    n_mels = 80

    def __init__(self, calls: list[str], trouble: dict[str, Exception]) -> None:
        self._calls = calls
        self._trouble = trouble

    def encode(self, features: Any, to_cpu: bool) -> Any:
        self._do("encode")
        assert np.array(features).shape == (1, 80, 3000)
        return features

    def generate(self, states: Any, prompts: list[list[int]], **options: Any) -> list[Any]:
        self._do("generate")
        assert options["max_length"] < 20
        return []

    def _do(self, what: str) -> None:
        self._calls.append(what)
        if what in self._trouble:
            raise self._trouble[what]


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Makes models pretended ones; `trouble`: what goes wrong in load, encode or generate."""
    tokenizer = open_model(DEMO, ON_CPU).whisper.hf_tokenizer

    def use(**trouble: Exception) -> list[str]:
        calls: list[str] = []

        class Whisper:
            def __init__(self, path: str, **options: Any) -> None:
                calls.append("load")
                if "load" in trouble:
                    raise trouble["load"]
                self.hf_tokenizer = tokenizer
                self.model = _Model(calls, trouble)

        monkeypatch.setattr(faster_whisper, "WhisperModel", Whisper)
        return calls

    return use


def test_on_a_gpu_a_moment_of_silence_is_transcribed_at_once(
    pretend: Callable[..., list[str]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    calls = pretend()
    open_model(DEMO, ON_GPU)
    assert calls == ["load", "encode", "generate"]
    assert protocol.ON_GPU in caplog.text  # its parent looks for that should the process end here
    caplog.clear()
    calls.clear()
    open_model(DEMO, ON_CPU)
    assert calls == ["load"]
    assert protocol.ON_GPU not in caplog.text


@pytest.mark.parametrize("moment", ["load", "encode", "generate"])
@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Library libcublas.so.12 is not found or cannot be loaded", "gpu"),
        ("CUDA driver version is insufficient for CUDA runtime version", "gpu"),
        ("cuDNN failed with status CUDNN_STATUS_NOT_INITIALIZED", "gpu"),
        ("CUDA failed with error out of memory", "model_memory"),
        (
            "Requested float16 compute type, but the target device or backend do not support efficient"
            " float16 computation.",
            "compute_type",
        ),
        ("File model.bin is incomplete", "model_broken"),
    ],
)
def test_what_goes_wrong_with_a_gpu(
    pretend: Callable[..., list[str]], moment: str, words: str, code: str
) -> None:
    pretend(**{moment: RuntimeError(words)})
    with pytest.raises(LoadError) as caught:
        open_model(DEMO, ON_GPU)
    error = caught.value
    assert error.code == code
    assert error.reason
    assert not error.reason.endswith(".")
    assert str(error).endswith(".")
    assert error.hint.endswith(".")
    if code == "gpu":
        assert words in str(error)
        assert "cpu" in error.hint
    if code == "model_memory":
        assert "graphics card" in str(error)


def test_out_of_memory_on_the_processor(pretend: Callable[..., list[str]]) -> None:
    pretend(load=MemoryError())
    with pytest.raises(LoadError, match="does not fit into the memory of this computer") as caught:
        open_model(DEMO, ON_CPU)
    assert caught.value.code == "model_memory"


def test_long_words_of_a_library_are_cut(pretend: Callable[..., list[str]]) -> None:
    pretend(load=RuntimeError("CUDA\n  failed " + "and so on " * 1000))
    with pytest.raises(LoadError) as caught:
        open_model(DEMO, ON_GPU)
    assert len(str(caught.value)) < 250
    assert "\n" not in str(caught.value)
