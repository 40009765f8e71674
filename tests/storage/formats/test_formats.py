from __future__ import annotations

import html
import json
from pathlib import Path

import pysubs2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.builders import make_transcript
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import Segment, Transcript
from vbatch_gui.errors import UsageError
from vbatch_gui.storage import formats
from vbatch_gui.storage.formats import format_path, write_formats
from vbatch_gui.storage.transcripts import load_transcript, save_transcript


def render(transcript: Transcript, fmt: str) -> str:
    return formats.render(transcript, fmt).decode("utf-8")


def test_srt() -> None:
    assert render(make_transcript("Hello there.", "¿Qué tal?"), "srt") == (
        "1\n00:00:00,000 --> 00:00:01,500\nHello there.\n\n2\n00:00:02,000 --> 00:00:03,500\n¿Qué tal?\n\n"
    )


def test_vtt() -> None:
    assert render(make_transcript("Hello there."), "vtt") == (
        "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.500\nHello there.\n\n"
    )


def test_txt_and_tsv() -> None:
    transcript = make_transcript("Hello\tthere.", "line\nbreak")
    assert render(transcript, "txt") == "Hello there.\nline break\n"
    assert render(transcript, "tsv") == "start\tend\ttext\n0\t1500\tHello there.\n2000\t3500\tline break\n"


def test_json_is_the_whole_transcript_readably() -> None:
    transcript = make_transcript("día 😀", "\ud800")
    assert Transcript.from_dict(json.loads(render(transcript, "json"))) == transcript
    assert '\n "segments": [' in render(make_transcript("día"), "json")
    assert "día" in render(make_transcript("día"), "json")


def test_unknown_format() -> None:
    with pytest.raises(UsageError, match="odt"):
        render(make_transcript("x"), "odt")


@pytest.mark.parametrize(
    ("fmt", "empty"),
    [("txt", ""), ("srt", ""), ("vtt", "WEBVTT\n\n"), ("tsv", "start\tend\ttext\n")],
)
def test_no_speech_gives_valid_empty_files(fmt: str, empty: str) -> None:
    assert render(make_transcript(), fmt) == empty
    assert render(make_transcript("", " \n\t "), fmt) == empty


@pytest.mark.parametrize(
    "text",
    [
        "a < b and b > c",
        "{x} in {\\i1}braces{\\i0}",
        "{\\p1}not a drawing",
        r"C:\new\Nice\home",
        "<i>so called</i> <v Bob>",
        "R&D &amp; more",
        "שלום עולם 123 مرحبا",
        "👩‍👩‍👧 family 😀",
        "42",
        "WEBVTT",
        "NOTE this",
        "１２：３４",
    ],
)
def test_plain_speech_comes_out_as_it_was_said(text: str) -> None:
    transcript = make_transcript(text, "next", text)
    srt = pysubs2.SSAFile.from_string(render(transcript, "srt"), format_="srt", keep_html_tags=True)
    vtt = pysubs2.SSAFile.from_string(render(transcript, "vtt"), format_="vtt", keep_html_tags=True)
    assert [event.text for event in srt] == [text, "next", text]
    assert [html.unescape(event.text) for event in vtt] == [text, "next", text]
    assert "<" not in render(transcript, "vtt")


def test_an_arrow_in_a_text_is_no_timing_line() -> None:
    transcript = make_transcript("go --> there\r\n\r\n2\n---> back", "next")
    assert render(transcript, "srt").count("-->") == 2
    assert render(transcript, "vtt").count("-->") == 2
    srt = pysubs2.SSAFile.from_string(render(transcript, "srt"), format_="srt")
    assert [event.text for event in srt] == ["go → there 2 → back", "next"]


def test_hours_beyond_99() -> None:
    transcript = make_transcript(segments=(Segment(0, 360000.5, 444444.25, "late"),))
    assert "100:00:00,500 --> 123:27:24,250" in render(transcript, "srt")
    assert "100:00:00.500 --> 123:27:24.250" in render(transcript, "vtt")


def test_times_never_go_backwards() -> None:
    times = [(-1.0, 2.0), (5.0, 4.0), (3.0, 6.0), (float("nan"), float("inf"))]
    segments = tuple(Segment(i, start, end, "x") for i, (start, end) in enumerate(times))
    rows = render(make_transcript(segments=segments), "tsv").splitlines()[1:]
    assert [row.split("\t")[:2] for row in rows] == [
        ["0", "2000"],
        ["5000", "5000"],
        ["5000", "6000"],
        ["5000", "5000"],
    ]


seconds = st.floats(allow_nan=True, allow_infinity=True) | st.floats(0, 400_000)
segments = st.builds(Segment, st.just(0), seconds, seconds, st.text(max_size=30))


@given(st.lists(segments, max_size=6))
def test_whatever_was_said_the_files_can_be_read(heard: list[Segment]) -> None:
    heard = [s if abs(s.start) < 1e9 and abs(s.end) < 1e9 else Segment(0, 0.0, 0.0, s.text) for s in heard]
    transcript = make_transcript(segments=tuple(heard))
    rows = [row.split("\t") for row in render(transcript, "tsv").split("\n")[1:-1]]
    assert all(len(row) == 3 for row in rows)
    assert all(0 <= int(start) <= int(end) for start, end, _ in rows)
    assert render(transcript, "txt") == "".join(f"{text}\n" for _, _, text in rows)
    for fmt in ("srt", "vtt"):
        blocks = render(transcript, fmt).removeprefix("WEBVTT\n\n").split("\n\n")
        assert blocks.pop() == ""
        assert len(blocks) == len(rows)
        for number, (block, row) in enumerate(zip(blocks, rows, strict=True), 1):
            first, times, text = block.split("\n")
            assert first == str(number)
            assert times.count("-->") == 1
            expected = row[2] if fmt == "srt" else text
            assert text.replace("→", "") == expected.replace("→", "") or "--" in row[2]


def test_files_are_named_after_the_session(tmp_path: Path) -> None:
    paths = write_formats(make_transcript("hello"), tmp_path, "My talk", FORMATS)
    assert [path.name for path in paths] == [f"My talk.{fmt}" for fmt in FORMATS]
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    with_bom = [path.suffix for path in paths if path.read_bytes().startswith(b"\xef\xbb\xbf")]
    assert with_bom == [".csv"]
    assert paths == [format_path(tmp_path, "My talk", fmt) for fmt in FORMATS]


@pytest.mark.parametrize("name", ["transcript", "Transcript"])
def test_a_session_called_transcript_keeps_the_canonical_result(tmp_path: Path, name: str) -> None:
    transcript = make_transcript("hello")
    save_transcript(tmp_path, transcript)
    before = (tmp_path / "transcript.json").read_bytes()
    (path,) = write_formats(transcript, tmp_path, name, ["json"])
    assert path.name == f"{name}-2.json"
    assert (tmp_path / "transcript.json").read_bytes() == before
    assert load_transcript(tmp_path) == transcript
    assert write_formats(transcript, tmp_path, name, ["srt"])[0].name == f"{name}.srt"


def test_a_name_never_leaves_the_folder(tmp_path: Path) -> None:
    (path,) = write_formats(make_transcript("x"), tmp_path / "s", "../../evil", ["txt"])
    assert path.parent == tmp_path / "s"
    assert path.exists()


def test_numbers_of_long_names_are_kept(tmp_path: Path) -> None:
    assert format_path(tmp_path, "x" * 180, "srt") != format_path(tmp_path, "x" * 180 + "-12", "srt")
