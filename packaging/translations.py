"""Brings the translations of the window up to date: resources/translations/vbatch_<language>.ts and .qm.

    python packaging/translations.py            texts of the source into the .ts, and these into the .qm
    python packaging/translations.py --check    only tell what is not up to date, or not translated

Needs PySide6, which has Qt's lupdate and lrelease. How to translate: resources/translations/README.md.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from translation_rules import broken_rules
from translation_sentences import sentences_of
from translation_texts import Text, UnclearTextError, texts_of

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = Path("resources", "translations")
#: The sentences of the rooms below the window, for it to know them again.
SENTENCES = FOLDER / "sentences.json"
#: The languages beside English, by the names of their files.
LANGUAGES = ("de", "es", "fr", "zh_CN")
#: Those of them in which nothing may be left in English: the tests hold them to it.
COMPLETE: tuple[str, ...] = ("de", "es", "fr", "zh_CN")


@dataclass(frozen=True)
class Message:
    """A text with its translation.

    Attributes:
        translation: empty where there is none.
        is_finished: whether a person has said that it is right.
    """

    text: Text
    translation: str
    is_finished: bool


def messages(ts: Path) -> list[Message]:
    """What a .ts file holds."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            )
            translation = message.find("translation")
            words = "" if translation is None else translation.text or ""
            kind = "" if translation is None else translation.get("type", "")
            if kind not in ("vanished", "obsolete"):
                found.append(Message(text, words, bool(words) and kind != "unfinished"))
    return found


def ts_file(language: str, checkout: Path = CHECKOUT) -> Path:
    return checkout / FOLDER / f"vbatch_{language}.ts"


def update(ts: Path, texts: Iterable[Text]) -> None:
    """Take new texts up into that .ts, and let those go that are not in the source any more.

    A text that only a word was changed in keeps its translation, marked as unfinished.
    """
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text in sorted(texts):
        words = [_quoted(part) for part in (text.context, text.text, text.comment)]
        lines.append(f"QCoreApplication.translate({', '.join(words if text.comment else words[:2])})")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.py")
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        language = ts.stem.partition("_")[2]
        options = [
            "-silent",
            "-no-obsolete",
            "-sort-messages",
            "-locations",
            "none",
            "-source-language",
            "en",
        ]
        _run("lupdate", [*options, "-target-language", language, str(source), "-ts", str(ts)])


def release(ts: Path, qm: Path) -> None:
    """Write what the application reads."""
    _run("lrelease", ["-silent", str(ts), "-qm", str(qm)])


def write_sentences(checkout: Path) -> None:
    """Write the list that `ui.words.sentences` reads."""
    (checkout / SENTENCES).write_text(_sentences(checkout), encoding="utf-8")


def _sentences(checkout: Path) -> str:
    sentences = sentences_of(checkout / "vbatch_gui")
    return json.dumps(sentences, ensure_ascii=False, indent=0) + "\n"


def faults(checkout: Path = CHECKOUT) -> list[str]:
    """What is not up to date, in a sentence each."""
    texts = texts_of(checkout / "vbatch_gui")
    found = []
    held_sentences = checkout / SENTENCES
    if not held_sentences.exists() or held_sentences.read_text(encoding="utf-8") != _sentences(checkout):
        found.append(f"{held_sentences.name} is not made from the source as it is now")
    for language in LANGUAGES:
        ts = ts_file(language, checkout)
        held = {message.text for message in messages(ts)} if ts.exists() else set()
        found += [f"{ts.name} has not: {text.context}: {text.text}" for text in sorted(texts - held)]
        found += [f"{ts.name} still has: {text.context}: {text.text}" for text in sorted(held - texts)]
        if not ts.exists():
            continue
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder, "fresh.qm")
            release(ts, fresh)
            qm = ts.with_suffix(".qm")
            if not qm.exists() or qm.read_bytes() != fresh.read_bytes():
                found.append(f"{qm.name} is not made from {ts.name} as it is now")
    return found


def _quoted(text: str) -> str:
    """As a literal that lupdate reads."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _run(tool: str, arguments: Sequence[str]) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = folder / (f"{tool}.exe" if sys.platform == "win32" else tool)
    subprocess.run([str(program), *arguments], check=True, timeout=120)


def _tell(language: str, held: Sequence[Message]) -> None:
    left = sum(not message.is_finished for message in held)
    print(f"{language}: {len(held)} texts, {f'{left} to translate' if left else 'all translated'}")
    for message in held:
        if message.is_finished and (broken := broken_rules(message.text.text, message.translation, language)):
            print(f"  {message.text.context}: {message.text.text!r}: {', '.join(broken)}")


def main(arguments: Sequence[str]) -> int:
    """Update or check; 1 where the check finds something."""
    parser = argparse.ArgumentParser(description="Brings the translations of the window up to date.")
    parser.add_argument("--check", action="store_true", help="only tell what is not up to date")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.check:
            found = faults()
            print("\n".join(found))
            return 1 if found else 0
        texts = texts_of(CHECKOUT / "vbatch_gui")
    except UnclearTextError as error:
        print(error, file=sys.stderr)
        return 1
    write_sentences(CHECKOUT)
    for language in LANGUAGES:
        ts = ts_file(language)
        update(ts, texts)
        release(ts, ts.with_suffix(".qm"))
        _tell(language, messages(ts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
