from __future__ import annotations

import pytest

from vbatch_gui.runtime.reports.anonymising import Cleaner

HEAD = "2026-11-22 18:16:41,123 WARNING MainProcess/4711 MainThread vbatch_gui.runtime.search.search: "


def clean(text: str, *values: tuple[str, str]) -> str:
    return "".join(Cleaner(values).clean(text))


def test_known_names_go_wherever_and_however_they_stand() -> None:
    values = [("Ada's “Löwen”\n1", "<recording 1.1>"), ("Löwen", "<batch 1>"), ("ada", "<user>")]
    text = (
        f"{HEAD}lions: {values[0][0]}\n"
        f"{HEAD}as repr {values[0][0]!r}, as ASCII Ada's \\u201cL\\u00f6wen\\u201d\\n1\n"
        f"{HEAD}the LÖWEN of ADA, decomposed Lo\u0308wen\n"
    )
    cleaned = clean(text, *values)
    for word in ("öwen", "o\u0308wen", "00f6wen", "ada", "Ada", "ADA"):
        assert word not in cleaned
    assert cleaned.count("<recording 1.1>") == 3
    assert cleaned.count("<batch 1>") == 2
    assert cleaned.count(HEAD) == 3


def test_the_longest_name_goes_first_and_the_head_of_a_line_stays() -> None:
    values = [("Interview", "<short>"), ("Interview 01, part 1.mp4", "<long>"), ("2026", "<batch 1>")]
    assert clean(f"{HEAD}Interview 01, part 1.mp4 of 2026", *values) == f"{HEAD}<long> of <batch 1>"


def test_names_in_texts_without_blanks() -> None:
    """As the systems of some languages write their errors."""
    values = [
        ("王伟", "<user>"),
        ("会议 Ada", "<batch 1>"),
        ("การประชุม", "<batch 2>"),
        ("회의록", "<recording 1.1>"),
    ]
    text = f"{HEAD}无法打开王伟的会议 Ada，เปิดการประชุมไม่ได้ 회의록을 열 수 없음 王"
    cleaned = clean(text, *values)
    assert cleaned == f"{HEAD}无法打开<user>的<batch 1>，เปิด<batch 2>ไม่ได้ <recording 1.1>을 열 수 없음 王"


def test_names_without_letters_and_short_ones() -> None:
    assert clean("a 😀😀😀 b x", ("😀😀😀", "<batch 1>"), ("b", "<no>")) == "a <batch 1> b x"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("“Secret talk.mp4” is empty: “x” too, see it.", "“<text>” too, see it."),
        (
            "The model “small” cannot be loaded: CUDA error.",
            "The model “small” cannot be loaded: CUDA error.",
        ),
        ("Die Datei „Geheim“ gibt es nicht.", "Die Datei “<text>” gibt es nicht."),
        ("Die Datei »Geheim« ‚auch‘ nicht.", "Die Datei “<text>” “<text>” nicht."),
        ("Le fichier « Secret d’Ada » n’existe pas.", "Le fichier “<text>” n’existe pas."),
        ("L’ordinateur n’a pas pu", "L’ordinateur n’a pas pu"),
        ("El archivo «Secreto", "El archivo “<text>”"),
        ("无法打开《机密》，见「机密」。", "无法打开“<text>”。"),
        ("cannot open ‘Ada’s secret’: no", "cannot open “<text>”: no"),
        ("cannot open ‘Ada’s secret", "cannot open “<text>”"),
        ("Modell « small » fehlt, „small“ auch", "Modell “<text>” auch"),
        ("Modell « small » fehlt", "Modell « small » fehlt"),
        ("无法打开/home/secret/a.wav", "无法打开<path>"),
        ("无法打开C:\\Users\\Secret", "无法打开<path>"),
        ("KeyError: 'tracks'", "KeyError: 'tracks'"),
        ("KeyError: 'Secret'", "KeyError: '<text>'"),
        ("it doesn't stop, it can't", "it doesn't stop, it can't"),
        ("cannot open /home/secret me/a b.wav now", "cannot open <path>"),
        ("cannot open C:\\Users\\Secret\\a.wav: no", "cannot open <path>"),
        ("cannot open \\\\server\\Secret", "cannot open <path>"),
        ("cannot open ~/Secret", "cannot open <path>"),
        ("at float16/int8, 3/4 or and/or", "at float16/int8, 3/4 or and/or"),
        ("missing /usr/lib/x86_64/libcudnn.so.9: no", "missing /usr/lib/x86_64/libcudnn.so.9: no"),
        ("see /usr/share/Secret Talk/x", "see <path>"),
        ("see /proc/meminfo", "see /proc/meminfo"),
        ('from the engine: b\'{"text": " Secret words', "from the engine: <answer>"),
        ("mail ada@secret.org or smb://secret/x", "mail <mail> or <address>"),
        ("token hf_Secret12345678 is wrong", "token <secret> is wrong"),
        ("https://huggingface.co/secret/repo says 404", "<huggingface> says 404"),
        ("secret.MP4 is odd", "<file> is odd"),
    ],
)
def test_what_is_not_known_goes_where_it_looks_private(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_the_code_in_a_traceback_stays_without_its_folder() -> None:
    text = (
        '  File "/home/secret/env/lib/python3.11/site-packages/vbatch_gui/app.py", line 3, in run\n    go()\n'
    )
    assert (
        clean(text) == '  File "…/lib/python3.11/site-packages/vbatch_gui/app.py", line 3, in run\n    go()\n'
    )
    assert clean('  File "/home/secret/my.py", line 3, in run') == '  File "<path>", line 3, in run'


def test_files_of_vbatch_stay_but_no_others_in_its_folder() -> None:
    data = ("/home/ada/VBatch data", "<data>")
    own = (
        "/logs/engine.log",
        "/results/0a1b2c3d4e5f/journal.jsonl",
        "/results/0a1b2c3d4e5f/transcript.json",
        "/batches/0a1b2c3d4e5f.json",
        "",
    )
    for rest in own:
        assert clean(f"reading {data[0]}{rest}: no", data) == f"reading <data>{rest}: no"
    assert clean(f"reading {data[0]}/results/0a1b2c3d4e5f/secret.srt: no", data) == "reading <path>"
    assert clean(f"reading {data[0]}/secret: no", data) == "reading <path>"


def test_thousands_of_names_are_quick() -> None:
    values = [(f"Interview {number:05}, part {number % 3}.mp4", "<r>") for number in range(20_000)]
    text = "".join(f"{HEAD}Interview {number:05}, part {number % 3}.mp4 begins\n" for number in range(2_000))
    assert clean(text, *values) == f"{HEAD}<r> begins\n" * 2_000


def test_a_line_without_end_is_cut_and_holds_nothing_up() -> None:
    assert clean("beginning " + "y" * 1_000_000 + "\nnext") == "beginning …\nnext"
