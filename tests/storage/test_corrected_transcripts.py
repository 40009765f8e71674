"""A corrected transcript beside what the engine wrote, and drafts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.builders import make_transcript
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import NotFoundError, StorageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.transcripts import (
    drop_draft,
    has_original,
    load_draft,
    load_transcript,
    restore_original,
    save_draft,
    save_edited,
    save_transcript,
)

EDITED = make_transcript("the ice, at last", "and no more", edited_at=7.5)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_original_is_kept_before_the_first_correction(tmp_path: Path) -> None:
    save_transcript(tmp_path, make_transcript("the ice"))
    original = (tmp_path / "transcript.json").read_bytes()
    assert not has_original(tmp_path)
    save_edited(tmp_path, EDITED)
    save_edited(tmp_path, make_transcript("once more", edited_at=8.0))
    assert has_original(tmp_path)
    assert (tmp_path / "transcript.original.json").read_bytes() == original
    found = load_transcript(tmp_path)
    assert found is not None
    assert (found.text, found.edited_at) == ("once more", 8.0)


def test_a_corrected_transcript_is_the_same_json_with_a_mark(tmp_path: Path) -> None:
    save_transcript(tmp_path, make_transcript("the ice"))
    assert "edited_at" not in json.loads((tmp_path / "transcript.json").read_bytes())
    save_edited(tmp_path, EDITED)
    data = json.loads((tmp_path / "transcript.json").read_bytes())
    assert data["schema"] == 1
    assert data == EDITED.to_dict()
    assert load_transcript(tmp_path) == EDITED


def test_back_to_the_original(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="was not corrected"):
        restore_original(tmp_path)
    save_transcript(tmp_path, make_transcript("the ice"))
    save_edited(tmp_path, EDITED)
    save_draft(tmp_path, EDITED)
    restore_original(tmp_path)
    assert load_transcript(tmp_path) == make_transcript("the ice")
    assert names(tmp_path) == {"transcript.json"}


def test_a_draft_is_found_until_it_is_saved_or_dropped(tmp_path: Path) -> None:
    save_transcript(tmp_path, make_transcript("the ice"))
    assert load_draft(tmp_path) is None
    save_draft(tmp_path, EDITED)
    assert load_draft(tmp_path) == EDITED
    assert load_transcript(tmp_path) == make_transcript("the ice")
    save_edited(tmp_path, EDITED)
    assert load_draft(tmp_path) is None
    save_draft(tmp_path, EDITED)
    drop_draft(tmp_path)
    drop_draft(tmp_path)
    assert names(tmp_path) == {"transcript.json", "transcript.original.json"}


def test_a_damaged_draft_is_set_aside(tmp_path: Path) -> None:
    save_transcript(tmp_path, make_transcript("the ice"))
    (tmp_path / "transcript.draft.json").write_text('{"schema": 1, "segm')
    assert load_draft(tmp_path) is None
    (tmp_path / "transcript.draft.json").write_text('{"schema": 99}')
    assert load_draft(tmp_path) is None  # of a newer VBatch: left as it is
    assert "transcript.draft.json" in names(tmp_path)


@pytest.mark.parametrize("write", [save_edited, save_draft])
def test_the_folder_of_a_deleted_job_does_not_come_back(
    write: Callable[[Path, Transcript], None], tmp_path: Path
) -> None:
    with pytest.raises(NotFoundError, match="not there any more"):
        write(tmp_path / "gone", EDITED)
    assert not (tmp_path / "gone").exists()


def test_what_the_engine_writes_anew_forgets_corrections(tmp_path: Path) -> None:
    save_transcript(tmp_path, make_transcript("the ice"))
    save_edited(tmp_path, EDITED)
    save_draft(tmp_path, EDITED)
    save_transcript(tmp_path, make_transcript("heard again"))
    assert names(tmp_path) == {"transcript.json"}


def test_a_failed_write_leaves_all_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_transcript(tmp_path, make_transcript("the ice"))
    replace = atomic.replace

    def full(source: Path, target: Path) -> None:
        if target.name == "transcript.json":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(atomic, "replace", full)
    with pytest.raises(StorageError) as caught:
        save_edited(tmp_path, EDITED)
    assert caught.value.code == "disk_full"
    assert load_transcript(tmp_path) == make_transcript("the ice")
