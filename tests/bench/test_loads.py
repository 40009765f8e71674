from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.loads import LoadMaker, clip_seconds
from tests.bench.long_media import write_repeated
from tests.support.clips import RATE, tone, write_media
from vbatch_gui.engine.media import decode, probe


def test_clips_are_made_once(tmp_path: Path) -> None:
    told: list[str] = []
    (load,) = LoadMaker(tmp_path, 0.01, "m4a", told.append).make(["short"])
    assert [recording.path.name for recording in load.recordings] == ["short-000.mp4", "short-001.m4a"]
    assert len(told) == 2
    for recording in load.recordings:
        assert probe(str(recording.path)).duration == pytest.approx(recording.seconds, abs=0.2)
        assert len(recording.text.split()) > 3
    (again,) = LoadMaker(tmp_path, 0.01, "m4a", told.append).make(["short"])
    assert again == load
    assert len(told) == 2


def test_a_clip_that_was_interrupted_is_made_again(tmp_path: Path) -> None:
    (load,) = LoadMaker(tmp_path, 0.01, "m4a", lambda text: None).make(["short"])
    first = load.recordings[0].path
    first.with_name(first.name + ".txt").unlink()
    first.write_bytes(b"")
    told: list[str] = []
    list(LoadMaker(tmp_path, 0.01, "m4a", told.append).make(["short"]))
    assert len(told) == 1
    assert first.stat().st_size


def test_memory_is_three_files_of_one_shape(tmp_path: Path) -> None:
    loads = list(LoadMaker(tmp_path, 0.004, "mkv", lambda text: None).make(["memory"]))
    assert [load.name for load in loads] == ["memory-10min", "memory-1h", "memory-10h"]
    assert [load.seconds for load in loads] == [8.0, 14.0, 140.0]
    assert all(load.memory_only for load in loads)
    assert loads[2].recordings[0].text.startswith(loads[1].recordings[0].text)


@pytest.mark.parametrize("ending", ["m4a", "mp3", "mkv"])
def test_a_repeated_file_has_its_sound_that_often(tmp_path: Path, ending: str) -> None:
    source = write_media(tmp_path / f"tone.{ending}", tone(2.0))
    target = tmp_path / f"tones.{ending}"
    write_repeated(source, target, 5)
    sound = sum(len(block) for block in decode(str(target)))
    assert sound / RATE == pytest.approx(10.0, abs=0.5)


def test_clips_are_10_to_90_seconds_long() -> None:
    lengths = [clip_seconds(number) for number in range(40)]
    assert all(10 <= length <= 90 for length in lengths)
    assert len(set(lengths)) == 40
    assert 1600 < sum(lengths) < 2400
