"""How a batch is transcribed: the options, their defaults and their limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum
from typing import Any

from vbatch_gui.domain.languages import LANGUAGE_CODES
from vbatch_gui.domain.name_template import DEFAULT as DEFAULT_NAME
from vbatch_gui.domain.name_template import check_template
from vbatch_gui.errors import UsageError

#: Every format that a transcript can be written in, in the order in which they are offered.
FORMATS: tuple[str, ...] = ("txt", "docx", "html", "md", "srt", "vtt", "ass", "csv", "tsv", "json")
#: Most jobs that may run at once.
MAX_CONCURRENT = 5
#: The bundled model; knows a few hundred words of synthetic speech, for trying the application.
DEMO_MODEL = "demo"
_OUTPUT_TEXTS = ("output_folder", "name_template")


class Task(str, Enum):
    """What the model does: write down what is said, or translate it into English."""

    TRANSCRIBE = "transcribe"
    TRANSLATE = "translate"


class OutputPlace(str, Enum):
    """Where results are written besides VBatch's own folder."""

    NOWHERE = "nowhere"
    BESIDE = "beside"
    FOLDER = "folder"


@dataclass(frozen=True)
class TranscriptionOptions:
    """The options of a batch; immutable, checked when made.

    Attributes:
        model: `demo`, a name such as `small`, a Hugging Face id `owner/name`, or a folder.
        language: code such as `en`, or None to detect it from the first speech.
        task: transcribe, or translate into English.
        formats: what is written beside `transcript.json`, of FORMATS.
        beam_size: hypotheses kept while decoding, 1 to 20.
        vad: leave out what is not speech before the model hears it.
        word_timestamps: times and probabilities for each word.
        condition_on_previous_text: give the model its own last words; can fall into repetition.
        initial_prompt: text that shows the model spelling and style; may be empty.
        hotwords: words that are likely to be said; may be empty.
        device: `auto`, `cpu` or `cuda`.
        compute_type: `auto`, or one of CTranslate2 (`int8`, `float16`, `float32` …).
        output_place, output_folder: where results are copied to besides VBatch's own folder.
        name_template: what the copies are called, see `name_template.FIELDS`.
    """

    model: str = "small"
    language: str | None = None
    task: Task = Task.TRANSCRIBE
    formats: tuple[str, ...] = ("txt", "srt")
    beam_size: int = 5
    vad: bool = True
    word_timestamps: bool = False
    condition_on_previous_text: bool = False
    initial_prompt: str = ""
    hotwords: str = ""
    device: str = "auto"
    compute_type: str = "auto"
    output_place: OutputPlace = OutputPlace.NOWHERE
    output_folder: str = ""
    name_template: str = DEFAULT_NAME

    def __post_init__(self) -> None:
        self._check_types()
        if not self.model.strip():
            raise UsageError("No speech model is chosen.", "Choose one, for example `small`.")
        if self.language is not None and self.language not in LANGUAGE_CODES:
            raise UsageError(
                f"{self.language!r} is not a language code.", "Use a code such as en, es, de or zh, or auto."
            )
        object.__setattr__(self, "task", _member(Task, self.task, "task"))
        object.__setattr__(self, "output_place", _member(OutputPlace, self.output_place, "output place"))
        object.__setattr__(self, "formats", _check_formats(self.formats))
        if not 1 <= self.beam_size <= 20:
            raise UsageError(f"A beam size of {self.beam_size} is not possible.", "Use 1 to 20.")
        if self.device not in ("auto", "cpu", "cuda"):
            raise UsageError(f"There is no device {self.device!r}.", "Use auto, cpu or cuda.")
        if self.output_place is OutputPlace.FOLDER and not self.output_folder:
            raise UsageError("No output folder is chosen.", "Choose a folder, or another output place.")
        check_template(self.name_template)

    def _check_types(self) -> None:
        # Options come from JSON and scripts too: a wrong type is told here, not deep in the engine.
        for name in ("vad", "word_timestamps", "condition_on_previous_text"):
            if not isinstance(getattr(self, name), bool):
                raise UsageError(f"The option {name} is {getattr(self, name)!r}.", "Use true or false.")
        for name in ("model", "initial_prompt", "hotwords", "device", "compute_type", *_OUTPUT_TEXTS):
            if not isinstance(getattr(self, name), str):
                raise UsageError(f"The option {name} is {getattr(self, name)!r}.", "Use a text.")
        if isinstance(self.beam_size, bool) or not isinstance(self.beam_size, int):
            raise UsageError(f"A beam size of {self.beam_size!r} is not possible.", "Use 1 to 20.")

    def to_dict(self) -> dict[str, Any]:
        data = asdict(self)
        data["task"] = self.task.value
        data["output_place"] = self.output_place.value
        data["formats"] = list(self.formats)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TranscriptionOptions:
        """From JSON; unknown keys (of a newer version) are ignored, missing ones get their default."""
        known = {f.name for f in fields(cls)}
        try:
            values = {key: value for key, value in data.items() if key in known}
            if "formats" in values:
                values["formats"] = tuple(values["formats"])
            return cls(**values)
        except (TypeError, AttributeError) as error:
            raise UsageError(f"The options of the batch cannot be read: {error}.") from error

    def with_changes(self, **changes: Any) -> TranscriptionOptions:
        return replace(self, **changes)

    @property
    def model_key(self) -> tuple[str, str, str]:
        """Name, device and compute type: jobs with the same key share one loaded model."""
        return self.model, self.device, self.compute_type

    def recognition(self) -> dict[str, Any]:
        """Only what changes the words: a journal made with other values cannot be continued."""
        data = self.to_dict()
        for key in ("formats", "output_place", *_OUTPUT_TEXTS, "device", "compute_type"):
            del data[key]
        return data


def _member(kind: type[Enum], value: object, what: str) -> Enum:
    try:
        return kind(value)
    except ValueError:
        names = ", ".join(str(member.value) for member in kind)
        raise UsageError(f"There is no {what} {value!r}.", f"Use one of: {names}.") from None


def _check_formats(formats: tuple[str, ...]) -> tuple[str, ...]:
    for name in formats:
        if name not in FORMATS:
            raise UsageError(f"There is no format {name!r}.", f"Use some of: {', '.join(FORMATS)}.")
    return tuple(name for name in FORMATS if name in formats)


def check_concurrency(value: int | None) -> int | None:
    """Return `value` if it is None (automatic) or 1 to MAX_CONCURRENT, else raise UsageError."""
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    if value is not None and not (is_whole and 1 <= value <= MAX_CONCURRENT):
        raise UsageError(
            f"{value!r} jobs at once are not possible.", f"Use automatic, or 1 to {MAX_CONCURRENT}."
        )
    return value
