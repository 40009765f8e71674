"""Models are imported whole or not at all; nothing an archive says leads out of the folder of models."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.models.builders import DEMO, FILES, HEAD, make_manifest, make_model, make_shelf
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.models import importing
from vbatch_gui.models.importing import import_model
from vbatch_gui.models.manifest import MANIFEST
from vbatch_gui.models.shelf import ModelShelf

Pack = Callable[[Path, Path], None]


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    return make_shelf(tmp_path)


def pack_zip(folder: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for path in sorted(folder.rglob("*")):
            target.write(path, path.relative_to(folder.parent))


def pack_tar(folder: Path, archive: Path) -> None:
    mode = {".tar": "w", ".gz": "w:gz", ".tgz": "w:gz", ".xz": "w:xz"}[archive.suffix]
    with tarfile.open(archive, mode) as target:  # type: ignore[call-overload]
        target.add(folder, folder.name)


def assert_nothing_came(shelf: ModelShelf) -> None:
    assert [model.name for model in shelf.contents()] == ["demo"]
    if shelf.models_dir.is_dir():
        assert [path for path in shelf.models_dir.iterdir() if path.is_dir()] == []


def refused(path: Path, shelf: ModelShelf) -> ModelError:
    with pytest.raises(ModelError) as caught:
        import_model(path, shelf)
    assert_nothing_came(shelf)
    return caught.value


# -- what can be imported ------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["", ".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz"])
def test_the_bundled_model_from_everywhere(shelf: ModelShelf, tmp_path: Path, ending: str) -> None:
    source = tmp_path / "my model"
    shutil.copytree(DEMO, source)
    (source / "README.md").write_text("not needed")
    if ending:
        archive = tmp_path / f"my model{ending}"
        (pack_zip if ending == ".zip" else pack_tar)(source, archive)
        source = archive
    seen: list[float] = []

    name = import_model(source, shelf, seen.append)

    folder = shelf.models_dir / "my model"
    assert name == str(folder)
    assert shelf.find(name) == folder
    assert {path.name for path in folder.iterdir()} == {path.name for path in DEMO.iterdir()}
    assert all((folder / path.name).read_bytes() == path.read_bytes() for path in DEMO.iterdir())
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert [path for path in shelf.models_dir.iterdir() if path.is_dir()] == [folder]


def test_files_at_the_top_of_an_archive(shelf: ModelShelf, tmp_path: Path) -> None:
    archive = tmp_path / "dialect.v2.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for name, data in FILES.items():
            target.writestr(f"./{name}", data)
    assert import_model(archive, shelf) == str(shelf.models_dir / "dialect.v2")


def test_what_vbatch_downloaded_elsewhere_is_the_same_model_here(shelf: ModelShelf, tmp_path: Path) -> None:
    source = make_model(tmp_path / "stick" / "whatever")
    digests = {
        name: (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}") for name, data in FILES.items()
    }
    (source / MANIFEST).write_bytes(make_manifest("Systran/faster-whisper-small", digests))
    assert import_model(source, shelf) == "small"
    assert shelf.find("small") == shelf.models_dir / "Systran--faster-whisper-small"
    assert (shelf.models_dir / "Systran--faster-whisper-small" / MANIFEST).exists()


def test_its_checksums_are_verified(shelf: ModelShelf, tmp_path: Path) -> None:
    source = make_model(tmp_path / "whatever")
    digests = {
        name: (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}") for name, data in FILES.items()
    }
    (source / MANIFEST).write_bytes(make_manifest("Systran/faster-whisper-small", digests))
    (source / "model.bin").write_bytes(HEAD + b"v" * 100)
    assert "checksum of model.bin is wrong" in str(refused(source, shelf))


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("models--Systran--faster-whisper-tiny/snapshots/" + "0a" * 20, "tiny"),
        ("models--someone--some-model/snapshots/" + "0a" * 20, "someone/some-model"),
        ("Systran--faster-whisper-base", "base"),
    ],
)
@pytest.mark.parametrize("chosen", ["top", "model"])
def test_a_folder_of_a_hugging_face_cache(
    shelf: ModelShelf, tmp_path: Path, place: str, name: str, chosen: str
) -> None:
    blobs = make_model(tmp_path / "blobs")
    folder = tmp_path / "hub" / place
    folder.mkdir(parents=True)
    for file in blobs.iterdir():
        (folder / file.name).symlink_to(file)
    top = tmp_path / "hub" / place.split("/")[0]
    assert import_model(top if chosen == "top" else folder, shelf) == name
    found = shelf.find(name)
    assert found is not None
    assert not (found / "model.bin").is_symlink()


def test_a_name_of_the_catalogue_counts_where_the_size_fits(
    shelf: ModelShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = make_model(tmp_path / "faster-whisper-small")
    other = import_model(source, shelf)
    assert other == str(shelf.models_dir / "faster-whisper-small")
    monkeypatch.setattr(importing, "_NEAR", 2.0)  # as if those few bytes were near to 485 MB
    assert import_model(source, shelf) == "small"


def test_a_name_that_would_be_one_of_the_hub_is_not_taken(shelf: ModelShelf, tmp_path: Path) -> None:
    source = make_model(tmp_path / "my--model")
    assert import_model(source, shelf) == str(shelf.models_dir / "my-model")


def test_a_damaged_one_is_replaced_and_its_download_forgotten(shelf: ModelShelf, tmp_path: Path) -> None:
    target = make_model(shelf.models_dir / "Systran--faster-whisper-base", config_json=None)
    make_model(shelf.models_dir / "Systran--faster-whisper-base.partial")
    assert import_model(make_model(tmp_path / "Systran--faster-whisper-base"), shelf) == "base"
    assert shelf.find("base") == target
    assert shelf.partials() == []


# -- what is refused -----------------------------------------------------------------------------------


def test_what_is_there_already(shelf: ModelShelf, tmp_path: Path) -> None:
    source = make_model(tmp_path / "mine")
    import_model(source, shelf)
    with pytest.raises(ModelError, match="already on this computer") as caught:
        import_model(source, shelf)
    assert caught.value.code == "model_here"
    assert len(shelf.contents()) == 2


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"model_bin": None}, "it has no model.bin"),
        ({"tokenizer_json": None}, "it has no tokenizer.json"),
        ({"config_json": b"[]"}, "config.json is not that of a model"),
        ({"tokenizer_json": b"{}"}, "tokenizer.json is not a tokenizer"),
        ({"model_bin": b"\x06\0\0\0\x10\0TransformerSpec\0" + b"w" * 50}, "not a Whisper model"),
        ({"model_bin": b"version https://git-lfs.github.com/spec/v1\n"}, "pointer of Git LFS"),
        ({"model_bin": b""}, "model.bin is empty"),
        ({"model_bin": None, "pytorch_model_bin": b"x"}, "it has no model.bin"),
    ],
)
def test_what_is_no_model_of_ours(
    shelf: ModelShelf, tmp_path: Path, changes: dict[str, bytes | None], words: str
) -> None:
    error = refused(make_model(tmp_path / "source", **changes), shelf)
    assert words in str(error)
    assert error.code == "model_broken"


def test_a_model_in_another_format(shelf: ModelShelf, tmp_path: Path) -> None:
    (tmp_path / "hf").mkdir()
    (tmp_path / "hf" / "model.safetensors").write_bytes(b"x")
    assert "another format than CTranslate2" in str(refused(tmp_path / "hf", shelf))


def test_several_models_in_one_folder(shelf: ModelShelf, tmp_path: Path) -> None:
    make_model(tmp_path / "many" / "one")
    make_model(tmp_path / "many" / "two")
    assert "several models: one, two" in str(refused(tmp_path / "many", shelf))


def test_neither_folder_nor_archive(shelf: ModelShelf, tmp_path: Path) -> None:
    file = tmp_path / "model.bin"
    file.write_bytes(HEAD)
    assert "neither the folder" in str(refused(file, shelf))
    error = refused(tmp_path / "nowhere.zip", shelf)
    assert "“nowhere.zip” cannot be imported: No such file" in str(error)
    assert error.code == "storage"


@pytest.mark.parametrize("ending", [".zip", ".tar.gz"])
def test_an_archive_that_is_cut_off(shelf: ModelShelf, tmp_path: Path, ending: str) -> None:
    archive = tmp_path / f"model{ending}"
    source = make_model(tmp_path / "model", model_bin=HEAD + os.urandom(200_000))
    (pack_zip if ending == ".zip" else pack_tar)(source, archive)
    with archive.open("r+b") as stream:
        stream.truncate(100_000)
    assert refused(archive, shelf).code == "model_broken"


def test_an_archive_that_was_changed_on_the_way(shelf: ModelShelf, tmp_path: Path) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as target:  # stored: the bytes can be found
        for name, data in FILES.items():
            target.writestr(name, data)
    archive.write_bytes(archive.read_bytes().replace(b"wwwwww", b"wwwwwv"))
    assert "is damaged" in str(refused(archive, shelf))


def test_an_archive_with_a_password(shelf: ModelShelf, tmp_path: Path) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for name, data in FILES.items():
            target.writestr(name, data)
    content = bytearray(archive.read_bytes())
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of encryption
        at = content.find(sign)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(sign, at + 4)
    archive.write_bytes(content)
    assert "password" in str(refused(archive, shelf))


# -- archives that mean harm ---------------------------------------------------------------------------


@pytest.mark.parametrize("evil", ["../../evil", "/tmp/evil", "..\\..\\evil", "a/../../evil"])
@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_nothing_is_written_where_an_archive_wants(
    shelf: ModelShelf, tmp_path: Path, evil: str, kind: str
) -> None:
    outer = tmp_path / "deep" / "down"
    outer.mkdir(parents=True)
    archive = outer / f"model.{kind}"
    files = {f"{evil}/{name}": data for name, data in FILES.items()}
    if kind == "zip":
        with zipfile.ZipFile(archive, "w") as target:
            for name, data in files.items():
                target.writestr(name, data)
    else:
        with tarfile.open(archive, "w") as tar:
            for name, data in files.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    before = set(tmp_path.rglob("*"))
    try:
        name = import_model(archive, shelf)
    except ModelError:
        new = set(tmp_path.rglob("*")) - before
    else:
        new = {path for path in set(tmp_path.rglob("*")) - before if Path(name) not in path.parents}
        assert Path(name).parent == shelf.models_dir
    assert all(path == shelf.models_dir or shelf.models_dir in path.parents for path in new)
    assert not Path("/tmp/evil").exists()


def test_links_in_an_archive_are_not_followed(shelf: ModelShelf, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"[]")
    archive = tmp_path / "model.tar"
    with tarfile.open(archive, "w") as tar:
        for name, data in FILES.items():
            info = tarfile.TarInfo(name)
            if name == "vocabulary.json":
                info.type, info.linkname = tarfile.SYMTYPE, str(secret)
                tar.addfile(info)
            else:
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    assert "it has no vocabulary.json" in str(refused(archive, shelf))


# -- the disk, and changing one's mind -----------------------------------------------------------------


def test_the_disk_is_asked_for_space_first(
    shelf: ModelShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelShelf, "free_bytes", lambda self: 100)
    error = refused(make_model(tmp_path / "mine"), shelf)
    assert error.code == "disk_full"
    assert not shelf.models_dir.exists()


@pytest.mark.parametrize("ending", ["", ".zip", ".tar.gz"])
@pytest.mark.parametrize("at", [1, 3])
def test_cancelled_it_leaves_nothing(shelf: ModelShelf, tmp_path: Path, ending: str, at: int) -> None:
    source = make_model(tmp_path / "mine", model_bin=HEAD + os.urandom(3_000_000))
    if ending:
        archive = tmp_path / f"mine{ending}"
        (pack_zip if ending == ".zip" else pack_tar)(source, archive)
        source = archive
    asked: list[int] = []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) > at

    with pytest.raises(CancelledError):
        import_model(source, shelf, is_cancelled=is_cancelled)
    assert_nothing_came(shelf)


def test_one_that_is_being_downloaded_is_left_alone(shelf: ModelShelf, tmp_path: Path) -> None:
    source = make_model(tmp_path / "Systran--faster-whisper-base")
    shelf.models_dir.mkdir()
    target = shelf.models_dir / "Systran--faster-whisper-base"
    with shelf.at_once(target, "base"):
        assert refused(source, shelf).code == "model_busy"
