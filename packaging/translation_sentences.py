"""Finds the sentences that the rooms below the window say to the user: errors, reasons, notices.

They are plain English there, some with gaps (f-strings); `vbatch_gui/ui/words/sentences.py` knows them again.
A gap is written {0}, {1} … in the order in which they stand.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

#: The window's own texts, those of the command line, and whole documents.
_LEFT_OUT = (
    "ui",
    "cli",
    "window_arguments.py",
    "about",
    "system_libs.py",
    "log.py",
    "__main__.py",
    "runtime/reports/diagnostics.py",
)
#: Where also phrases without a full stop are shown.
_PHRASES = (
    *("domain/admission.py", "domain/catalog.py", "domain/job.py", "engine/jobs.py", "engine/tuner.py"),
    *("runtime/scheduler.py", "runtime/engine_process/health.py", "runtime/job_runnable.py"),
    *("engine/server.py", "storage/faults.py"),
)
#: Where halves of sentences are said, which stand in the gaps of others: "it has no model.bin".
_HALVES = (
    "models/folder.py",
    "models/importing.py",
    "engine/hub.py",
    "engine/loader.py",
    "engine/opening.py",
)
#: What is said to programmers.
_INTERNAL = {"ValueError", "RuntimeError", "TypeError", "AttributeError", "ProtocolError"}
_LOGGED = {"debug", "info", "warning", "error", "exception"}
_FEWEST_LETTERS = 6
_HALF = re.compile(r"(?:its?|there|the|\{0\}|\w+\.\w+) \w")


def sentences_of(package: Path) -> list[str]:
    """All of them in `package`, the folder vbatch_gui, in order."""
    found: set[str] = set()
    for file in package.rglob("*.py"):
        name = file.relative_to(package).as_posix()
        if not name.startswith(_LEFT_OUT):
            tree = ast.parse(file.read_bytes())
            found.update(text for text in _texts(tree) if _is_said(text, name in _PHRASES))
            if name in _HALVES:
                found.update(text for text in _texts(tree) if _is_half(text))
    return sorted(found)


def _is_said(text: str, also_phrases: bool) -> bool:
    words = re.sub(r"\{\d+\}", "", text)
    return (
        bool(re.match(r"[A-Z“{]", text))
        and " " in words.strip()
        and "\n" not in text
        and " WHERE " not in text  # SQL
        and sum(letter.isalpha() for letter in words) >= _FEWEST_LETTERS
        and (also_phrases or text.endswith((".", "?", "…")))
    )


def _is_half(text: str) -> bool:
    words = re.sub(r"\{\d+\}", "", text)
    return bool(_HALF.match(text)) and sum(letter.isalpha() for letter in words) >= _FEWEST_LETTERS


def _texts(tree: ast.Module) -> Iterator[str]:
    hidden = _hidden(tree)
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value.strip()
        elif isinstance(node, ast.JoinedStr):
            yield _template(node).strip()


def _template(text: ast.JoinedStr) -> str:
    parts, gaps = [], 0
    for part in text.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{gaps}}}")
            gaps += 1
    return "".join(parts)


def _hidden(tree: ast.Module) -> set[int]:
    """Docstrings, what is logged or said to programmers, and the parts of a text with gaps."""
    hidden: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node):
            hidden.update(id(part) for part in ast.walk(node.body[0]))
        elif isinstance(node, ast.JoinedStr):
            hidden.update(id(part) for part in node.values)
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in _INTERNAL or (called.startswith("log.") and called[4:] in _LOGGED):
                hidden.update(id(part) for part in ast.walk(node))
    return hidden
