"""What the user sets once for all batches. Kept in settings.json by storage.settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from vbatch_gui.domain.options import TranscriptionOptions, check_concurrency
from vbatch_gui.errors import UsageError

MB = 1024**2
#: What the window looks like; the first is the default.
THEMES = ("system", "light", "dark")
#: What the window shows when VBatch starts: the newest batch, or the page for new files.
STARTS = ("newest", "empty")
#: Codes of the languages of the window; "" is that of the system.
UI_LANGUAGES = ("", "en", "de", "es", "fr", "zh")
_CHOICES = {"theme": THEMES, "start_with": STARTS, "ui_language": UI_LANGUAGES}
_SWITCHES = ("keep_awake", "tray", "close_to_tray", "notifications", "confirm_quit", "always_preflight")
_NOT_NEGATIVE = ("size_limit_mb", "memory_reserve_mb", "timeout_factor", "timeout_minimum", "idle_minutes")


@dataclass(frozen=True)
class Settings:
    """Settings with their defaults; immutable, checked when made.

    Attributes:
        size_limit_mb: larger files are refused, 0 for no limit.
        memory_reserve_mb: memory left to the rest of the computer, 0 for automatic.
        timeout_factor: a job may take this many times its duration …
        timeout_minimum: … but at least so many seconds. Factor 0: no limit.
        stall_seconds: an engine that is silent for so long is restarted.
        idle_minutes: an engine without work for so long ends and gives its memory back, 0 for never.
        defaults: the options of a new batch.
        max_concurrent: jobs at once in a new batch, None for automatic.
        keep_awake: the computer does not go to sleep by itself while files are transcribed.
        tray: an icon in the system's tray, where there is one.
        close_to_tray: closing the window leaves VBatch running in the tray.
        notifications: the system tells when a batch has ended and the window is not in front.
        theme, start_with, ui_language: see THEMES, STARTS and UI_LANGUAGES.
        confirm_quit: quitting is asked for while files are transcribed.
        always_preflight: what is checked before Start is shown even where nothing has to be decided.
        models_folder: where models lie, from the next start on; empty for the usual place.
    """

    size_limit_mb: int = 500
    memory_reserve_mb: int = 0
    timeout_factor: float = 30.0
    timeout_minimum: float = 3600.0
    stall_seconds: float = 30.0
    idle_minutes: float = 10.0
    defaults: TranscriptionOptions = field(default_factory=TranscriptionOptions)
    max_concurrent: int | None = None
    keep_awake: bool = True
    tray: bool = True
    close_to_tray: bool = False
    notifications: bool = True
    theme: str = "system"
    start_with: str = "newest"
    ui_language: str = ""
    confirm_quit: bool = True
    always_preflight: bool = False
    models_folder: str = ""

    def __post_init__(self) -> None:
        for name in _NOT_NEGATIVE:
            if not 0 <= getattr(self, name) < float("inf"):  # also refuses NaN
                raise UsageError(f"The setting {name} cannot be {getattr(self, name)}.", "Use 0 or more.")
        if not 5 <= self.stall_seconds < float("inf"):
            raise UsageError(f"The setting stall_seconds cannot be {self.stall_seconds}.", "Use 5 or more.")
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in choices:
                known = ", ".join(choice or '""' for choice in choices)
                raise UsageError(f"The setting {name} cannot be {getattr(self, name)!r}.", f"Use {known}.")
        for name in _SWITCHES:
            if not isinstance(getattr(self, name), bool):
                raise UsageError(
                    f"The setting {name} cannot be {getattr(self, name)!r}.", "Use true or false."
                )
        if not isinstance(self.models_folder, str):
            raise UsageError("The setting models_folder is not a text.", "Use the path of a folder.")
        check_concurrency(self.max_concurrent)

    @property
    def size_limit(self) -> int | None:
        """Bytes, None for no limit."""
        return self.size_limit_mb * MB or None

    def job_timeout(self, duration: float | None) -> float | None:
        """Seconds that a job of `duration` seconds may take, None for no limit."""
        if not self.timeout_factor:
            return None
        return max(self.timeout_minimum, self.timeout_factor * (duration or 0.0))

    def with_changes(self, **changes: Any) -> Settings:
        return replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        data = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "defaults"}
        return {"schema": 1, **data, "defaults": self.defaults.to_dict()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Settings:
        """From JSON; unknown keys are ignored, missing ones get their default.

        So do choices that only a newer version knows (a language, a theme): they are no damage.
        """
        known = {f.name for f in fields(cls)}
        try:
            values = {key: value for key, value in data.items() if key in known}
            for name, choices in _CHOICES.items():
                if isinstance(values.get(name), str) and values[name] not in choices:
                    del values[name]
            if "defaults" in values:
                values["defaults"] = TranscriptionOptions.from_dict(values["defaults"])
            return cls(**values)
        except (TypeError, AttributeError) as error:
            raise UsageError(f"The settings cannot be read: {error}.") from error
