"""Takes what is private out of the lines of a log: known names and texts, and whatever looks like a path.

Better a line too little than a name too much: where it is not sure what a path or a quoted text is, it goes.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.domain.job import AudioTrack, BatchJob
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import FORMATS, TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.runtime.files.intake import MEDIA_ENDINGS

#: Shorter names tell nothing of anybody, and stand in every line; a sign of Chinese counts as two letters.
SHORTEST = 3
#: Characters of a line.
LONGEST = 4000

#: What a line of a log begins with, see `vbatch_gui.log`; the message follows.
_HEAD = re.compile(
    r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:[A-Z]+ +\S+/\d+ .*? [\w.]+: |[A-Z]+ [\w.]+: )?", re.MULTILINE
)
# Scripts that leave no blanks between words, or hang endings on them: each sign may begin a name.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffef\U00020000-\U0003ffff"
_SIGN = re.compile(f"(?=\\w)[{_UNSPACED}]")
_WORD = re.compile(f"[^\\W{_UNSPACED}]+|{_SIGN.pattern}")
_PLACEHOLDER = r"<[a-z]+(?: [\d.]+)?>"

_SECRETS = re.compile(r"\bhf_\w{8,}")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+")
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]+://(?P<host>[\w.-]*)\S*", re.IGNORECASE)
# VBatch logs in English, but systems and Qt write their errors in the language of the user: “a”, „a“, »a«,
# « a », 《a》. From the first mark to the last one: a name may hold marks of its own.
_MARKS = "“”„‟«»‹›《》〈〉「」『』｢｣〝〞〟＂"
_SINGLE = r"(?:[‘‚‛]|(?<!\w)’)"  # within a word it is an apostrophe
_MARKED = re.compile(rf"[{_MARKS}].*[{_MARKS}]|{_SINGLE}.*[‘’‛](?!\w)|(?:[{_MARKS}]|{_SINGLE}).*$")
_QUOTED = re.compile(r"(?<!\w)b?(?P<mark>['\"])(?P<inner>(?:\\.|(?!(?P=mark)).)*)(?P=mark)(?!\w)")
_TRACEBACK = re.compile(r'(?<=File ")[^"]*(?=", line \d)')
_OWN_CODE = re.compile(
    r"(?:vbatch_gui|site-packages|dist-packages|lib[\\/]python3\.\d+)(?:[\\/][\w.-]+)*[\\/]?[\w.-]+$"
)
_FROM_ENGINE = re.compile(r"(?<=from the engine: ).*")
# What may stay of paths: VBatch's own files (an id is letters and digits), and those of the system.
_OWN = (
    r"<(?:data|cache)>(?:[\\/](?:logs|batches|results|models))?(?:[\\/][0-9a-f]{12})?"
    r"(?:(?<=[a-z0-9>])(?:[\\/](?:journal\.jsonl|transcript\.json|(?:vbatch|engine)\.log))|\.json)?"
)
_BEFORE = rf"(?<![^\W{_UNSPACED}])(?<![/\\~.>…-])"
_SYSTEM = _BEFORE + r"/(?:(?:usr|lib|lib64|opt)/[\w.+/-]*\.so[.\d]*|(?:proc|sys|dev)/[\w./-]*)"
_END = r"(?=[\s,:;)\]]|\.(?:\s|$)|$)"
# All else goes, with the rest of its line: where a path with blanks ends, nobody knows.
_BEGINNING = (
    r"<(?:data|cache|home|folder|models)>(?=[\\/])|" + _BEFORE + r"(?:[A-Za-z]:[\\/]|\\\\|/|~[\\/])(?=\S)"
)
_PATH = re.compile(f"(?P<keep>(?:{_OWN}|{_SYSTEM}){_END})|(?P<cut>(?:{_BEGINNING}).*)")
_ENDINGS = "|".join(ending[1:] for ending in sorted(MEDIA_ENDINGS))
_MEDIA = re.compile(rf"(?<![^\s“<(])[^\s“<(]*\.(?:{_ENDINGS})\b", re.IGNORECASE)


def _names_of_code() -> frozenset[str]:
    """What may stand in quotes: names of the program's own fields, models and formats."""
    names = {"utf-8", "ascii", "utf8", "charmap", "NoneType", "cuda", "cpu", "auto", *FORMATS}
    names.update(("int8", "int16", "float16", "bfloat16", "float32", "int8_float16", "int8_float32"))
    for kind in (BatchSession, BatchJob, AudioTrack, TranscriptionOptions, Settings):
        names.update(field.name for field in dataclasses.fields(kind))
    names.update(entry.name for entry in CATALOG)
    return frozenset(names)


class Cleaner:
    """Knows what is private.

    Args:
        values: (a private text, what stands in its place, such as "<recording 1.2>").
    """

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        # By the first word, then by where it stands in the value and how long that is: quick for thousands.
        self._index: dict[str, dict[tuple[int, int], dict[str, str]]] = {}
        self._wordless: dict[str, str] = {}
        self._code = _names_of_code()
        for value, placeholder in values:
            if len(value.strip()) + len(_SIGN.findall(value)) >= SHORTEST:
                for form in set(_forms(value.strip())):
                    self._learn(form, placeholder)

    def clean(self, text: str) -> Iterator[str]:
        """The lines of a log without what is private, one record after the other."""
        heads = list(_HEAD.finditer(text))
        ends = [head.start() for head in heads[1:]] + [len(text)]
        if not heads or heads[0].start():
            yield self.clean_message(text[: heads[0].start() if heads else len(text)])
        for head, end in zip(heads, ends, strict=True) if heads else ():
            yield head[0] + self.clean_message(text[head.end() : end])

    def clean_message(self, text: str) -> str:
        """One message, of any number of lines."""
        text = self._without_known(text)
        return "".join(self._without_unknown(line) for line in text.splitlines(keepends=True))

    def _learn(self, form: str, placeholder: str) -> None:
        form = _lower(form)
        word = _WORD.search(form)
        if word is None:
            self._wordless.setdefault(form, placeholder)
            return
        places = self._index.setdefault(word[0], {})
        places.setdefault((word.start(), len(form)), {}).setdefault(form, placeholder)

    def _without_known(self, text: str) -> str:
        for form, placeholder in self._wordless.items():
            text = text.replace(form, placeholder)
        lower, parts, done = _lower(text), [], 0
        for word in _WORD.finditer(lower):
            places = self._index.get(word[0])
            if places is None or word.start() < done:
                continue
            for (offset, length), forms in sorted(places.items(), key=lambda item: -item[0][1]):
                start = word.start() - offset
                known = forms.get(lower[start : start + length]) if start >= done else None
                if known is not None:
                    parts += [text[done:start], known]
                    done = start + length
                    break
        return "".join([*parts, text[done:]])

    def _without_unknown(self, line: str) -> str:
        end = "\n" if line.endswith("\n") else ""
        line = line.rstrip("\r\n")
        if len(line) > LONGEST:
            line = line[:LONGEST].rpartition(" ")[0] + " …"  # what comes behind it was no sentence
        line = _FROM_ENGINE.sub("<answer>", line) if "engine: " in line else line
        line = _SECRETS.sub("<secret>", line) if "hf_" in line else line
        line = _ADDRESS.sub(_shown_address, line) if "://" in line else line
        line = _MAIL.sub("<mail>", line) if "@" in line else line
        line = _TRACEBACK.sub(_shown_code, line) if 'File "' in line else line
        line = line if line.isascii() else _MARKED.sub(self._marked, line)
        line = _QUOTED.sub(self._quoted, line) if "'" in line or '"' in line else line
        line = _PATH.sub(_shown_path, line) if "/" in line or "\\" in line else line
        return (_MEDIA.sub("<file>", line) if "." in line else line) + end

    def _marked(self, found: re.Match[str]) -> str:
        return found[0] if self._is_harmless(found[0][1:-1].strip()) else "“<text>”"

    def _quoted(self, found: re.Match[str]) -> str:
        mark, inner = found["mark"], found["inner"]
        if self._is_harmless(inner) or inner.startswith("…/"):
            return found[0]
        return f"{mark}<text>{mark}"

    def _is_harmless(self, text: str) -> bool:
        return text in self._code or bool(re.fullmatch(_PLACEHOLDER, text)) or not _WORD.search(text)


def _lower(text: str) -> str:
    """In small letters where that keeps the places of all letters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _forms(value: str) -> Iterator[str]:
    """All the ways in which a text is written into a log."""
    for normal in (value, unicodedata.normalize("NFC", value), unicodedata.normalize("NFD", value)):
        yield normal
        yield display_name(normal)
        yield repr(normal)[1:-1]
        yield json.dumps(normal)[1:-1]
        yield normal.encode("utf-8", "backslashreplace").decode()
        try:
            yield repr(os.fsencode(normal))[2:-1]
        except UnicodeEncodeError:
            continue


def _shown_address(found: re.Match[str]) -> str:
    return "<huggingface>" if found["host"].lower() == "huggingface.co" else "<address>"


def _shown_code(found: re.Match[str]) -> str:
    own = _OWN_CODE.search(found[0])
    return f"…/{own[0]}" if own else "<path>"


def _shown_path(found: re.Match[str]) -> str:
    return found[0] if found["keep"] else "<path>"
