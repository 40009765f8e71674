"""Finds the texts of the window in the source, each with the context in which it is looked up when it runs.

Qt's own lupdate takes the class around a call for its context, which is right for `self.tr` alone. The
functions of modules ask in a context of their own:

    def tr(text: str) -> str:
        return QCoreApplication.translate("states", text)

So the calls are read here, and lupdate gets a list of them (translations.py).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from translation_sentences import sentences_of

#: Calls that name the context themselves: `translate("context", "text")`.
_NAMED = {"QCoreApplication.translate", "translate", "QT_TRANSLATE_NOOP"}
#: How the functions of modules are called.
_HELPERS = {"tr", "_tr"}
#: Modules without these need not be read.
_CALL = re.compile(rb"\b_?tr\(|translate\(|QT_TRANSLATE_NOOP")


class UnclearTextError(Exception):
    """A text that nobody could find a translation for: where it is, and why."""


@dataclass(frozen=True, order=True)
class Text:
    """A text of the window.

    Attributes:
        context: where it is looked up.
        text: in English, as the source has it.
        comment: tells it from the same text with another meaning; mostly empty.
    """

    context: str
    text: str
    comment: str = ""


def texts_of(package: Path) -> set[Text]:
    """All texts of the window in the modules of `package`, the folder vbatch_gui. Raises UnclearTextError."""
    modules = {_module(file, package): file for file in sorted(package.rglob("*.py"))}
    trees = {
        name: ast.parse(source) for name, file in modules.items() if _CALL.search(source := file.read_bytes())
    }
    helpers = {name: helper_contexts(tree) for name, tree in trees.items()}
    found: set[Text] = set()
    for name, tree in trees.items():
        found |= set(_Reader(name, tree, helpers).texts())
    found |= data_texts(ast.parse((package / "domain" / "languages.py").read_bytes()))
    return found | {Text("sentences", sentence) for sentence in sentences_of(package)}


def data_texts(languages: ast.Module) -> set[Text]:
    """What `ui.words.languages` looks up though it is written elsewhere: the names of languages."""
    for node in ast.walk(languages):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "ENGLISH_NAMES" and node.value:
            return {Text("languages", name) for name in ast.literal_eval(node.value).values()}
    raise UnclearTextError("domain.languages has no ENGLISH_NAMES")


def helper_contexts(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that translate, and the context of each."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in _HELPERS:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func) in _NAMED:
                    context = ast.literal_eval(call.args[0])
                    if found.setdefault(node.name, context) != context:
                        raise UnclearTextError(f"line {node.lineno}: {node.name} asks in {context} as well")
    return found


def _module(file: Path, package: Path) -> str:
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


class _Reader:
    """Reads one module."""

    def __init__(self, name: str, tree: ast.Module, helpers: Mapping[str, Mapping[str, str]]) -> None:
        self._name = name
        self._tree = tree
        self._contexts = dict(helpers[name])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    shown = alias.asname or alias.name
                    # from module import tr
                    if alias.name in helpers.get(node.module, {}):
                        self._contexts[shown] = helpers[node.module][alias.name]
                    # from package import module, then module.tr
                    for helper, context in helpers.get(f"{node.module}.{alias.name}", {}).items():
                        self._contexts[f"{shown}.{helper}"] = context

    def texts(self) -> Iterator[Text]:
        yield from self._below(self._tree, "", "")

    def _below(self, node: ast.AST, owner: str, function: str) -> Iterator[Text]:
        """Of what stands in `node`; `owner` is the class around it and `function` the function."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from self._below(child, child.name, "")
                continue
            if isinstance(child, ast.FunctionDef):
                yield from self._below(child, owner, child.name)
                continue
            if isinstance(child, ast.Call):
                yield from self._of_call(child, owner, function)
            yield from self._below(child, owner, function)

    def _of_call(self, call: ast.Call, owner: str, function: str) -> Iterator[Text]:
        called = ast.unparse(call.func)
        if called in _NAMED:
            if function in _HELPERS or self._is_of_data(call):
                return
            context, *words = (self._literal(call, argument) for argument in call.args)
        elif called == "self.tr":
            context, words = owner, [self._literal(call, argument) for argument in call.args]
        elif called in self._contexts:
            context, words = self._contexts[called], [self._literal(call, arg) for arg in call.args]
        elif called.rpartition(".")[2] in _HELPERS:
            raise self._unclear(call, "the context is not known")
        else:
            return
        if call.keywords or not 1 <= len(words) <= 2:
            raise self._unclear(call, "a text, and perhaps a comment, is all that is understood")
        yield Text(context, *words)

    def _is_of_data(self, call: ast.Call) -> bool:
        if self._name.endswith(".ui.words.sentences"):
            return True
        return self._name.endswith(".ui.words.languages") and ast.unparse(call.args[0]) == "'languages'"

    def _literal(self, call: ast.Call, argument: ast.expr) -> str:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            return argument.value
        raise self._unclear(call, "a text must be written there, not made there")

    def _unclear(self, call: ast.Call, why: str) -> UnclearTextError:
        return UnclearTextError(f"{self._name}, line {call.lineno}: {ast.unparse(call)}: {why}")
