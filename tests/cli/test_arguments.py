"""Where options may stand, and how they reach the batch."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import VBatch
from tests.support.clips import silence, write_media
from vbatch_gui.app import open_processor
from vbatch_gui.cli import main as cli
from vbatch_gui.cli.main import main
from vbatch_gui.domain.options import TranscriptionOptions


@pytest.mark.parametrize("place", ["before", "behind", "both"])
def test_common_options_stand_before_and_behind_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    wanted, other = tmp_path / "wanted", tmp_path / "other"
    with open_processor(wanted) as processor:
        processor.create_batch("Here")
    arguments = {
        "before": ["--data-dir", str(wanted), "--log-file", str(tmp_path / "x.log"), "list"],
        "behind": ["list", "--data-dir", str(wanted), "--log-file", str(tmp_path / "x.log")],
        "both": [
            "--data-dir",
            str(other),
            "list",
            "--log-file",
            str(tmp_path / "x.log"),
            "--data-dir",
            str(wanted),
        ],
    }[place]
    assert main(arguments) == 0
    assert "Here" in capsys.readouterr().out
    assert (tmp_path / "x.log").exists()
    assert not (wanted / "logs" / "vbatch.log").exists()


def test_debug_writes_more(vbatch: VBatch) -> None:
    assert vbatch("list", "--debug") == 0
    assert (vbatch.data_dir / "logs" / "vbatch.log").exists()


def test_a_file_whose_name_begins_with_a_dash(vbatch: VBatch, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["run", "--data-dir", str(vbatch.data_dir), "--json", "--", "-odd.wav", "--data-dir"]
    assert main(arguments) == 1
    assert capsys.readouterr().out.count("does not exist") == 2


def test_options_reach_the_batch(
    vbatch: VBatch, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_process", lambda *_: 0)  # nothing is to be done here
    assert vbatch(
        "run", clip, "--name", "All of them", "--model", "demo", "--language", "es", "--task", "translate",
        "--formats", "vtt, srt,", "--max-concurrent", "3", "--output", tmp_path / "out",
    ) == 0  # fmt: skip
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        (batch,) = processor.list_batches()
    options = batch.options
    assert (batch.name, batch.max_concurrent) == ("All of them", 3)
    assert (options.model, options.language, options.task.value) == ("demo", "es", "translate")
    assert options.formats == ("srt", "vtt")
    assert (options.output_place.value, options.output_folder) == ("folder", str(tmp_path / "out"))


def test_what_is_not_said_is_the_users_default(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_processor(vbatch.data_dir) as processor:
        defaults = TranscriptionOptions(model="tiny", language="de", formats=("tsv",), beam_size=2)
        processor.update_settings(processor.settings.with_changes(defaults=defaults, max_concurrent=2))
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    assert vbatch("run", clip) == 0
    assert vbatch("run", clip, "--language", "auto", "--max-concurrent", "auto") == 0
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        first, second = processor.list_batches()
    assert (first.options, first.max_concurrent) == (defaults, 2)
    assert (second.options, second.max_concurrent) == (defaults.with_changes(language=None), None)


def test_a_preset_stands_between_the_defaults_and_what_is_said(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_processor(vbatch.data_dir) as processor:
        mine = TranscriptionOptions(model="tiny", language="de", beam_size=2)
        processor.presets.save("Mine", mine, 4)
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    assert vbatch("run", clip, "--preset", "mine", "--language", "es") == 0
    assert vbatch("run", clip, "--preset", "Quick look", "--max-concurrent", "2") == 0
    assert vbatch("run", clip, "--preset", "None such") == 2
    assert "no preset 'None such'" in vbatch.err
    assert "Quick look" in vbatch.err
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        first, second = processor.list_batches()
    assert (first.options, first.max_concurrent) == (mine.with_changes(language="es"), 4)
    assert (second.options.model, second.options.beam_size, second.max_concurrent) == ("tiny", 1, 2)


@pytest.mark.parametrize("name", ["my model", "owner/model", "tiny"])
def test_a_model_folder_is_kept_absolute_but_known_names_go_before(
    vbatch: VBatch, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / name).mkdir(parents=True)
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    monkeypatch.chdir(tmp_path)
    assert vbatch("run", clip, "--model", name) == 0
    with open_processor(vbatch.data_dir, read_only=True) as processor:
        (batch,) = processor.list_batches()
    assert batch.options.model == ("tiny" if name == "tiny" else str(tmp_path / name))


def test_a_batch_is_called_after_its_files(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = write_media(clip.with_name("other.wav"), silence(1))
    monkeypatch.setattr(cli, "_process", lambda *_: 0)
    vbatch("run", clip)
    vbatch("run", clip, other)
    _, batches = vbatch.json("list")
    assert [batch["name"] for batch in batches] == ["talk", "talk + 1"]
