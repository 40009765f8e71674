"""The translations are those of the source, and each is looked up where it was put."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest
import translation_texts
import translations
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from pytestqt.qtbot import QtBot
from translation_rules import broken_rules, mnemonic
from translation_texts import Text, UnclearTextError

from vbatch_gui.domain.languages import ENGLISH_NAMES
from vbatch_gui.domain.settings import UI_LANGUAGES
from vbatch_gui.ui.words.languages import language_name

PACKAGE = translations.CHECKOUT / "vbatch_gui"


class Recorder(QTranslator):
    """Knows no text, and keeps what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str]] = []

    def translate(self, context: str, text: str, comment: str | None = None, count: int = -1) -> None:  # type: ignore[override]
        self.asked.append((context, text))

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def test_the_files_are_up_to_date() -> None:
    faults = translations.faults()
    advice = "run: python3 packaging/dev.py translations, and commit what it changes"
    assert not faults, "\n".join([advice, *faults[:20]])


def test_there_is_a_file_for_every_language_that_can_be_chosen() -> None:
    assert {code for code in UI_LANGUAGES if code} == {
        "en",
        *(language.partition("_")[0] for language in translations.LANGUAGES),
    }
    assert set(translations.COMPLETE) <= set(translations.LANGUAGES)


def test_nothing_is_left_in_english() -> None:
    left = {
        language: [message.text for message in held if not message.is_finished]
        for language in translations.COMPLETE
        if (held := translations.messages(translations.ts_file(language)))
    }
    assert left == {language: [] for language in translations.COMPLETE}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_translated_keeps_what_its_text_has(language: str) -> None:
    broken = {
        message.text: rules
        for message in translations.messages(translations.ts_file(language))
        if message.translation and (rules := broken_rules(message.text.text, message.translation, language))
    }
    assert broken == {}


@pytest.mark.parametrize(
    ("text", "translation", "language", "count"),
    [
        ("&File", "&Datei", "de", 0),
        ("&File", "Datei", "de", 1),
        ("&File", "文件(&F)", "zh_CN", 0),
        ("&File", "&文件", "zh_CN", 1),
        ("&Open…", "打开(&O)…", "zh_CN", 0),
        ("File", "文件(&F)", "zh_CN", 1),
        ("{0} of {1}", "{1}: {0}", "de", 0),
        ("{0} of {1}", "{0}", "de", 1),
        ("{0} files", "Dateien", "de", 1),
        ("Add…", "Hinzufügen", "de", 1),
        ("Add", "Hinzufügen…", "de", 1),
        (" MB", " MB", "de", 0),
        (" MB", "MB", "de", 1),
        ("a\nb", "a b", "de", 1),
        ("50 && more", "50 && mehr", "de", 0),
        ("{0", "{0} {1}", "de", 1),
        ("Add", " ", "de", 1),
    ],
)
def test_rules(text: str, translation: str, language: str, count: int) -> None:
    assert len(broken_rules(text, translation, language)) == count


def test_the_key_of_a_text() -> None:
    assert (mnemonic("&File"), mnemonic("A && &B"), mnemonic("R && D"), mnemonic("文件(&F)")) == (
        "f",
        "b",
        "",
        "f",
    )


# Where the texts are looked up when the window runs: of a class by the names of it and of its bases, of which
# only those of Qt's objects count; of a function by the context that it names.


def modules() -> dict[str, ast.Module]:
    files = sorted((PACKAGE / "ui").rglob("*.py"))
    names = [".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts) for file in files]
    return {name: ast.parse(file.read_bytes()) for name, file in zip(names, files, strict=True)}


def test_whatever_says_self_tr_is_an_object_of_qt() -> None:
    checked = 0
    for name, tree in modules().items():
        for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            if any(isinstance(n, ast.Call) and ast.unparse(n.func) == "self.tr" for n in ast.walk(owner)):
                kind = getattr(importlib.import_module(name), owner.name)
                assert issubclass(kind, QObject), kind
                assert kind.staticMetaObject.className() == owner.name
                checked += 1
    assert checked > 50


def test_the_functions_of_modules_ask_in_the_context_that_was_read(qtbot: QtBot) -> None:
    recorder, expected = Recorder(), []
    QCoreApplication.installTranslator(recorder)
    try:
        for name, tree in modules().items():
            module = importlib.import_module(name)
            for helper, context in translation_texts.helper_contexts(tree).items():
                if inspect.isfunction(ask := getattr(module, helper, None)):
                    ask("Probe")
                    expected.append((context, "Probe"))
    finally:
        QCoreApplication.removeTranslator(recorder)
    assert [pair for pair in recorder.asked if pair[1] == "Probe"] == expected
    assert len(expected) > 15


def test_a_text_of_a_base_class_is_found_for_its_heirs(qtbot: QtBot, tmp_path: Path) -> None:
    class Base(QObject):
        def greeting(self) -> str:
            return self.tr("Hello")

    class Heir(Base):
        pass

    ts, qm = tmp_path / "vbatch_de.ts", tmp_path / "vbatch_de.qm"
    translations.update(ts, [Text("Base", "Hello")])
    ts.write_text(
        ts.read_text("utf-8").replace('<translation type="unfinished">', "<translation>Hallo"), "utf-8"
    )
    translations.release(ts, qm)
    translator = QTranslator()
    assert translator.load(str(qm))
    QCoreApplication.installTranslator(translator)
    try:
        assert Heir().greeting() == "Hallo"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_names_of_languages_are_looked_up_where_they_are_put(qtbot: QtBot) -> None:
    recorder = Recorder()
    QCoreApplication.installTranslator(recorder)
    try:
        for code in ENGLISH_NAMES:
            language_name(code)
    finally:
        QCoreApplication.removeTranslator(recorder)
    texts = translation_texts.texts_of(PACKAGE)
    assert {pair for pair in recorder.asked if pair[0] == "languages"} == {
        (text.context, text.text) for text in texts if text.context == "languages"
    }


# How the source is read.


def read(tmp_path: Path, **sources: str) -> set[Text]:
    package = tmp_path / "house"
    (package / "domain").mkdir(parents=True)
    (package / "domain" / "languages.py").write_text("ENGLISH_NAMES: dict[str, str] = {'de': 'German'}")
    for name, source in sources.items():
        (package / f"{name}.py").write_text(source, encoding="utf-8")
    return translation_texts.texts_of(package) - {Text("languages", "German")}


HELPER = "def tr(text):\n    return QCoreApplication.translate('states', text)\n"


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("class A(QObject):\n def f(self): return self.tr('x')", {Text("A", "x")}),
        ("class A:\n class B(QObject):\n  def f(self): return self.tr('x' 'y')", {Text("B", "xy")}),
        (HELPER + "class A:\n def f(self): return tr('x')", {Text("states", "x")}),
        ("from house.other import tr\ntr('x')", {Text("other", "x")}),
        ("from house import other as o\no.tr('x')", {Text("other", "x")}),
        ("translate('c', 'x', 'the verb')", {Text("c", "x", "the verb")}),
        ("log.info('x')", set()),
        ("class A(QObject):\n def f(self):\n  def g(): return self.tr('x')", {Text("A", "x")}),
    ],
)
def test_texts_are_found_with_their_contexts(tmp_path: Path, source: str, texts: set[Text]) -> None:
    assert read(tmp_path, one=source, other=HELPER.replace("states", "other")) == texts


@pytest.mark.parametrize(
    "source",
    [
        "class A(QObject):\n def f(self, x): return self.tr(x)",
        "class A(QObject):\n def f(self, x): return self.tr(f'{x} files')",
        "tr('x')",
        "unknown.tr('x')",
        HELPER + "tr(text='x')",
        HELPER + "tr()",
        HELPER + HELPER.replace("states", "others"),
    ],
)
def test_a_text_that_nobody_could_translate_is_told(tmp_path: Path, source: str) -> None:
    with pytest.raises(UnclearTextError):
        read(tmp_path, one=source)


def test_a_changed_text_is_taken_up_and_a_lost_one_goes(tmp_path: Path) -> None:
    ts = tmp_path / "vbatch_de.ts"
    odd = Text("B", 'a "b" \\ c\n{0} “ü” …', "why")
    translations.update(ts, [Text("A", "first"), odd])
    assert {message.text for message in translations.messages(ts)} == {Text("A", "first"), odd}
    translations.update(ts, [odd, Text("A", "other words")])
    assert {message.text for message in translations.messages(ts)} == {Text("A", "other words"), odd}
    assert not any(message.is_finished for message in translations.messages(ts))


def test_what_is_not_up_to_date_is_told(tmp_path: Path) -> None:
    read(tmp_path, one="translate('c', 'x')")
    (tmp_path / "house").rename(tmp_path / "vbatch_gui")
    folder = tmp_path / translations.FOLDER
    folder.mkdir(parents=True)
    texts = translation_texts.texts_of(tmp_path / "vbatch_gui")
    for language in translations.LANGUAGES:
        ts = translations.ts_file(language, tmp_path)
        translations.update(ts, texts | {Text("c", "gone")} if language == "de" else texts)
        translations.release(ts, ts.with_suffix(".qm"))
    (folder / "vbatch_fr.qm").write_bytes(b"other")
    assert translations.faults(tmp_path) == [
        "sentences.json is not made from the source as it is now",
        "vbatch_de.ts still has: c: gone",
        "vbatch_fr.qm is not made from vbatch_fr.ts as it is now",
    ]
    translations.write_sentences(tmp_path)
    assert len(translations.faults(tmp_path)) == 2
