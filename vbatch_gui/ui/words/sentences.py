"""What the rooms below the window say, in its language.

They write English: into batches, journals and logs, which are read again years later and by programs. The
window knows their sentences (resources/translations/sentences.json, collected from the source by
packaging/translations.py) and finds in what it shows which one it is and what stands in its gaps.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QCoreApplication

from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.paths import resources
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.formatting import sentences
from vbatch_gui.ui.words.system_reasons import system_reason

_CONTEXT = "sentences"
#: Tells by its translation in which language the window speaks.
_PROBE = "Loading the model"
_SIZE = re.compile(r"(\d+(?:\.\d+)?) (KB|MB|GB|TB)")
_SHARE = re.compile(r"(\d+) ?%")
_GAP = re.compile(r"\{(\d*)\}")
_QUOTED = re.compile(r"“([^“”]*)”")
#: How a state is called in a sentence, by its value: words of the context "states".
_STATES = {
    "queued": "queued",
    "processing": "processing",
    "completed": "done",
    "failed": "failed",
    "skipped": "skipped",
}
_NEXT_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z“])")


def said(text: str) -> str:
    """A sentence, or several, in the language of the window; what is not known stays as it is."""
    language = QCoreApplication.translate(_CONTEXT, _PROBE)
    return text if language == _PROBE or not text else _said(text, language)


def said_error(error: ErrorInfo | VBatchError) -> str:
    """What happened and what to do, in one line."""
    info = error.info if isinstance(error, VBatchError) else error
    return sentences(said(info.text), said(info.hint))


@lru_cache(maxsize=2048)
def _said(text: str, _language: str) -> str:
    whole = _one(text)
    if whole is not None:
        return whole
    parts = _NEXT_SENTENCE.split(text)
    return text if len(parts) == 1 else sentences(*(said(part) for part in parts))


def _one(text: str) -> str | None:
    plain, patterns = _known()
    if text in plain:
        return QCoreApplication.translate(_CONTEXT, text)
    for pattern, sentence in patterns:
        if match := pattern.fullmatch(text):
            return _filled(QCoreApplication.translate(_CONTEXT, sentence), match.groups())
    return None


def _filled(sentence: str, gaps: Sequence[str]) -> str:
    """Not by str.format: what is put in, or said, may have braces of its own."""
    return _GAP.sub(partial(_in_gap, gaps), sentence)


def _in_gap(gaps: Sequence[str], gap: re.Match[str]) -> str:
    number = int(gap[1] or 0)
    text = gaps[number]
    if gap.string[: gap.start()].rstrip("\u00a0")[-1:] not in ("“", "„", "«"):  # else a file may be called so
        if number and text in _STATES:  # the first gap is a name, too
            return QCoreApplication.translate("states", _STATES[text])
        if reason := system_reason(text):
            return reason
    return _localised(text)


def _localised(gap: str) -> str:
    """An amount or a quotation as the language writes it: "2,1 Go"; half a sentence translated too."""
    if size := _SIZE.fullmatch(gap):
        return formatting.with_unit(size[1], size[2])
    if share := _SHARE.fullmatch(gap):
        return formatting.percent(int(share[1]) / 100)
    if quoted := _QUOTED.fullmatch(gap):
        return formatting.quoted(quoted[1])
    return (_one(gap) if " " in gap else None) or gap


@lru_cache(maxsize=1)
def _known() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str]]]:
    """Sentences without gaps; and those with gaps, those that say most first."""
    known = json.loads((resources() / "translations" / "sentences.json").read_text(encoding="utf-8"))
    with_gaps = sorted((s for s in known if _GAP.search(s)), key=lambda s: -len(_GAP.sub("", s)))
    patterns = []
    for sentence in with_gaps:
        words = [re.escape(part) for part in _GAP.split(sentence)[::2]]
        patterns.append((re.compile("(.*?)".join(words), re.DOTALL), sentence))
    return frozenset(known) - frozenset(with_gaps), patterns
