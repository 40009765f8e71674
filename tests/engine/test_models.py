"""Models are found, downloaded from a real (local) server, resumed, verified, and never half installed."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.hub import REPO, FakeHub
from vbatch_gui.domain.catalog import ALIASES, CATALOG, find_entry
from vbatch_gui.engine.downloads import MANIFEST, Patience
from vbatch_gui.engine.hub import CHUNK_BYTES
from vbatch_gui.engine.models import ModelStore
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.paths import resources

DEMO = resources() / "demo" / "model"
SAMPLES = Path(__file__).parents[1] / "speech" / "samples"
INSTALLED = REPO.replace("/", "--")
IMPATIENT = Patience(tries=3, pause=0.01)
MODEL_BYTES = (DEMO / "model.bin").stat().st_size
BROKEN_AT = 16 * CHUNK_BYTES
TOTAL = sum(path.stat().st_size for path in DEMO.iterdir())


def never() -> bool:
    return False


class Progress:
    """Takes what is reported."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int) -> None:
        self.seen.append((done, total))


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub.of_folder(DEMO) as server:
        yield server


@pytest.fixture
def store(tmp_path: Path, hub: FakeHub) -> ModelStore:
    return ModelStore(tmp_path / "models", DEMO, hub.endpoint, timeout=5, patience=IMPATIENT)


def install(store: ModelStore, is_cancelled: Callable[[], bool] = never) -> Path:
    return store.install(REPO, Progress(), is_cancelled)


def partial(store: ModelStore) -> Path:
    return store.models_dir / f"{INSTALLED}.partial"


def assert_not_installed(store: ModelStore) -> None:
    assert store.find(REPO) is None
    assert not (store.models_dir / INSTALLED).exists()
    assert [model.name for model in store.installed()] == ["demo"]


def same_files(folder: Path) -> bool:
    return all((folder / path.name).read_bytes() == path.read_bytes() for path in DEMO.iterdir())


# -- finding -----------------------------------------------------------------------------------------


def test_the_bundled_model_is_there(store: ModelStore) -> None:
    assert store.find("demo") == DEMO
    assert store.install("demo", Progress(), never) == DEMO
    assert [(model.name, model.path, model.size) for model in store.installed()] == [("demo", DEMO, TOTAL)]
    assert store.model_bytes(DEMO) == MODEL_BYTES


@pytest.mark.parametrize("name", ["small", "turbo", "large", "distil-large-v3.5", "someone/some-model"])
def test_a_known_name_that_is_not_here_must_be_downloaded(store: ModelStore, name: str) -> None:
    assert store.find(name) is None


@pytest.mark.parametrize("name", ["", "smal", "a/b/c", "../models", "/no/such/folder", "a\0b", "x" * 5000])
def test_nonsense_is_refused(store: ModelStore, name: str) -> None:
    with pytest.raises(ModelError) as caught:
        store.find(name)
    assert caught.value.code == "model_unknown"
    assert "small" in caught.value.hint


def test_a_local_folder_is_used_as_it_is(store: ModelStore, tmp_path: Path) -> None:
    folder = tmp_path / "my model"
    shutil.copytree(DEMO, folder)
    assert store.find(str(folder)) == folder
    assert store.install(str(folder), Progress(), never) == folder


@pytest.mark.parametrize("missing", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_an_incomplete_folder_says_what_is_missing(store: ModelStore, tmp_path: Path, missing: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(DEMO, folder)
    (folder / missing).unlink()
    with pytest.raises(ModelError, match=f"has no {missing}") as caught:
        store.find(str(folder))
    assert caught.value.code == "model_broken"
    assert "CTranslate2" in caught.value.hint


def test_a_model_in_another_format_is_told_from_an_incomplete_one(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"x")
    with pytest.raises(ModelError, match="another format than CTranslate2"):
        store.find(str(tmp_path))


def test_a_clone_without_lfs_is_explained(store: ModelStore, tmp_path: Path) -> None:
    folder = tmp_path / "clone"
    shutil.copytree(DEMO, folder)
    (folder / "model.bin").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n")
    with pytest.raises(ModelError, match="git lfs pull"):
        store.find(str(folder))


# -- downloading -------------------------------------------------------------------------------------


def test_a_download_brings_what_is_needed_and_nothing_else(store: ModelStore, hub: FakeHub) -> None:
    assert store.find(REPO) is None
    progress = Progress()

    folder = store.install(REPO, progress, never)

    assert folder == store.models_dir / INSTALLED
    assert store.find(REPO) == folder
    assert sorted(p.name for p in folder.iterdir()) == sorted([*(p.name for p in DEMO.iterdir()), MANIFEST])
    assert same_files(folder)
    assert not partial(store).exists()
    assert progress.seen == sorted(progress.seen)
    assert progress.seen[-1] == (TOTAL, TOTAL)
    assert {total for _, total in progress.seen} == {TOTAL}
    assert [model.name for model in store.installed()] == ["demo", REPO]
    assert all(sent.start == 0 for sent in hub.log)


def test_an_installed_model_is_not_downloaded_again(store: ModelStore, hub: FakeHub) -> None:
    folder = install(store)
    hub.faults.refuse = (500, "")
    assert install(store) == folder


def test_a_connection_that_breaks_is_taken_up_where_it_broke(store: ModelStore, hub: FakeHub) -> None:
    hub.faults.break_after, hub.faults.breaks = BROKEN_AT, 2
    progress = Progress()

    folder = store.install(REPO, progress, never)

    sent = hub.sent_of("model.bin")
    assert [(answer.start, answer.status) for answer in sent] == [
        (0, 200),
        (BROKEN_AT, 206),
        (2 * BROKEN_AT, 206),
    ]
    assert sum(answer.sent for answer in sent) == MODEL_BYTES
    assert same_files(folder)
    assert progress.seen == sorted(progress.seen)


def test_a_server_that_stalls_is_given_up_and_what_came_is_kept(hub: FakeHub, tmp_path: Path) -> None:
    hub.faults.break_after, hub.faults.breaks, hub.faults.stall_after = BROKEN_AT, 1, 0
    store = ModelStore(tmp_path, DEMO, hub.endpoint, timeout=0.2, patience=IMPATIENT)

    with pytest.raises(ModelError, match="broke off") as caught:
        install(store)

    assert caught.value.code == "model_download"
    assert "kept" in caught.value.hint
    assert (partial(store) / "model.bin").stat().st_size == BROKEN_AT
    assert_not_installed(store)

    hub.release()
    assert same_files(install(store))
    assert [answer.sent for answer in hub.sent_of("model.bin") if answer.sent] == [
        BROKEN_AT,
        MODEL_BYTES - BROKEN_AT,
    ]


def cancel_in_the_middle(store: ModelStore, hub: FakeHub) -> int:
    """Cancel a download while the server stalls within the large file; the bytes of it that are kept."""
    hub.faults.stall_after = BROKEN_AT
    large = partial(store) / "model.bin"

    def is_cancelled() -> bool:
        return hub.stalled.is_set() and large.exists() and large.stat().st_size > 0

    with pytest.raises(CancelledError):
        install(store, is_cancelled)
    assert not [sent for sent in hub.log if sent.name == "model.bin"], "the server stalls still"
    hub.release()
    return large.stat().st_size


def test_cancelled_it_keeps_what_came_and_goes_on_from_there(store: ModelStore, hub: FakeHub) -> None:
    kept = cancel_in_the_middle(store, hub)
    assert 0 < kept <= BROKEN_AT
    assert_not_installed(store)
    hub.sent_of("model.bin")
    hub.log.clear()

    progress = Progress()
    assert same_files(store.install(REPO, progress, never))

    assert [(answer.name, answer.start, answer.sent) for answer in hub.log] == [
        ("model.bin", kept, MODEL_BYTES - kept)  # and none of the small files again
    ]
    assert progress.seen[-1] == (TOTAL, TOTAL)


def test_cancelling_does_not_wait_for_a_server_that_is_silent(hub: FakeHub, tmp_path: Path) -> None:
    store = ModelStore(tmp_path, DEMO, hub.endpoint, timeout=60)  # longer than a test may last
    cancel_in_the_middle(store, hub)
    assert_not_installed(store)


def test_a_part_of_another_version_is_not_used(store: ModelStore, hub: FakeHub) -> None:
    cancel_in_the_middle(store, hub)
    hub.files["model.bin"] += b"a newer version"
    hub.sent_of("model.bin")
    hub.log.clear()

    folder = install(store)

    assert [(answer.name, answer.start) for answer in hub.log] == [("model.bin", 0)]
    assert (folder / "model.bin").read_bytes() == hub.files["model.bin"]


def test_a_server_that_cannot_begin_in_the_middle_begins_anew(store: ModelStore, hub: FakeHub) -> None:
    kept = cancel_in_the_middle(store, hub)
    hub.faults.refuse_range = True
    assert same_files(install(store))
    assert [(answer.start, answer.sent) for answer in hub.sent_of("model.bin")][-1] == (kept, MODEL_BYTES)


def test_a_part_that_was_damaged_on_disk_is_fetched_again(store: ModelStore, hub: FakeHub) -> None:
    kept = cancel_in_the_middle(store, hub)
    (partial(store) / "model.bin").write_bytes(b"x" * kept)
    assert same_files(install(store))


@pytest.mark.parametrize("name", ["model.bin", "config.json"])  # checked by SHA-256 and by git's checksum
def test_a_wrong_checksum_installs_nothing(store: ModelStore, hub: FakeHub, name: str) -> None:
    hub.faults.garble = frozenset({name})
    with pytest.raises(ModelError, match=f"checksum of {name}") as caught:
        install(store)
    assert caught.value.code == "model_download"
    assert_not_installed(store)

    hub.faults.garble = frozenset()
    assert same_files(install(store))


def test_without_checksums_the_sizes_are_verified(store: ModelStore, hub: FakeHub) -> None:
    hub.faults.no_checksums = True
    hub.faults.break_after, hub.faults.breaks = BROKEN_AT, 1
    assert same_files(install(store))


def test_a_model_that_was_damaged_after_its_installation_is_repaired(store: ModelStore, hub: FakeHub) -> None:
    folder = install(store)
    with (folder / "model.bin").open("r+b") as stream:
        stream.truncate(BROKEN_AT)
    assert store.find(REPO) is None

    assert install(store) == folder

    assert same_files(folder)
    assert hub.sent_of("model.bin")[-1].start == BROKEN_AT


def test_two_at_once_download_once(store: ModelStore, hub: FakeHub) -> None:
    hub.faults.stall_after = BROKEN_AT
    waits = threading.Event()
    folders: list[Path] = []

    def first() -> None:
        folders.append(install(store))

    def second() -> None:
        def on_progress(done: int, total: int) -> None:
            waits.set()  # what the first one has so far

        folders.append(store.install(REPO, on_progress, never))

    threads = [threading.Thread(target=first)]
    threads[0].start()
    assert hub.stalled.wait(10)
    threads.append(threading.Thread(target=second))
    threads[1].start()
    assert waits.wait(10)
    hub.release()
    for thread in threads:
        thread.join(20)

    assert folders == [store.models_dir / INSTALLED] * 2
    assert [answer.start for answer in hub.sent_of("model.bin")].count(0) == 1
    assert hub.listed == 1


def test_the_disk_is_asked_for_space_first(store: ModelStore, hub: FakeHub) -> None:
    hub.faults.advertise = {"model.bin": 10**15}
    with pytest.raises(ModelError, match="not enough space") as caught:
        install(store)
    assert caught.value.code == "disk_full"
    assert "931322.6 GB" in str(caught.value)
    assert hub.log == []


# -- refusals ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "name", "code", "words"),
    [
        (404, "RepoNotFound", "model_unknown", "There is no model"),
        (401, "RepoNotFound", "model_unknown", "There is no model"),  # what the Hub says to strangers
        (401, "GatedRepo", "model_download", "not open to everyone"),
        (403, "GatedRepo", "model_download", "not open to everyone"),
        (403, "", "model_download", "not open to everyone"),
        (401, "", "model_download", "token"),
        (503, "", "model_download", "error 503"),
    ],
)
def test_a_refusal_is_explained(
    store: ModelStore, hub: FakeHub, status: int, name: str, code: str, words: str
) -> None:
    hub.faults.refuse = (status, name)
    with pytest.raises(ModelError, match=words) as caught:
        install(store)
    assert caught.value.code == code
    assert caught.value.hint
    assert_not_installed(store)


def test_an_id_that_cannot_be_one_is_unknown(store: ModelStore) -> None:
    with pytest.raises(ModelError) as caught:
        store.install("some--one/mo..del", Progress(), never)
    assert caught.value.code == "model_unknown"


def test_a_repository_of_another_format_is_refused_before_its_download(
    store: ModelStore, hub: FakeHub
) -> None:
    hub.files = {"config.json": b"{}", "tokenizer.json": b"{}", "model.safetensors": b"x" * 2_000_000}
    with pytest.raises(ModelError, match=r"not a speech model in CTranslate2 format.*model\.bin") as caught:
        install(store)
    assert caught.value.code == "model_broken"
    assert hub.log == []


def test_offline_the_error_says_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    store = ModelStore(tmp_path, DEMO, f"http://127.0.0.1:{port}")
    with pytest.raises(ModelError, match=f"“small” is not on this computer.*127.0.0.1:{port}") as caught:
        store.install("small", Progress(), never)
    assert caught.value.code == "model_offline"
    assert "demo" in caught.value.hint


# -- in a process of its own, as the engine is: what huggingface_hub reads from its environment ---------

CHILD = """
import sys
from pathlib import Path
from vbatch_gui.engine.hub import CHUNK_BYTES
from vbatch_gui.engine.models import ModelStore
from vbatch_gui.errors import VBatchError

models, demo, model = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]

def is_cancelled():
    parts = [part.stat().st_size for part in models.glob("*.partial/model.bin")]
    print("part", sum(parts), flush=True)
    return False

try:
    print("installed", ModelStore(models, demo).install(model, lambda done, total: None, is_cancelled))
except VBatchError as error:
    print("error", error.code, error)
"""


def child(hub: FakeHub, models: Path, **environment: str) -> subprocess.Popen[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("HF_")}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(models), str(DEMO), REPO],
        env={**clean, "HF_ENDPOINT": hub.endpoint, "HF_HOME": str(models / "hf-home"), **environment},
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def last_line(process: subprocess.Popen[str]) -> str:
    output, _ = process.communicate(timeout=60)
    return output.splitlines()[-1]


def test_hf_endpoint_is_honoured_and_no_token_is_sent(hub: FakeHub, tmp_path: Path) -> None:
    line = last_line(child(hub, tmp_path))
    assert line == f"installed {tmp_path / INSTALLED}"
    assert hub.log
    assert not any(sent.authorized for sent in hub.log)


def test_a_token_that_the_user_set_goes_to_the_hub_only(hub: FakeHub, tmp_path: Path) -> None:
    line = last_line(child(hub, tmp_path, HF_TOKEN="hf_secret"))
    assert line.startswith("installed")
    assert hub.sent_of("config.json")[0].authorized
    assert not hub.sent_of("model.bin")[0].authorized  # that one comes from the store, another host


def test_the_offline_switch_is_honoured(hub: FakeHub, tmp_path: Path) -> None:
    line = last_line(child(hub, tmp_path, HF_HUB_OFFLINE="1"))
    assert line.startswith("error model_offline")
    assert "HF_HUB_OFFLINE" in line
    assert hub.log == []


def test_a_download_that_was_killed_goes_on(store: ModelStore, hub: FakeHub) -> None:
    hub.faults.stall_after = BROKEN_AT
    process = child(hub, store.models_dir)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("part ") and int(line.split()[1]) > 0:
            break
    process.kill()
    process.communicate(timeout=20)
    hub.release()
    kept = (partial(store) / "model.bin").stat().st_size
    assert_not_installed(store)

    assert same_files(install(store))

    assert [answer.start for answer in hub.sent_of("model.bin")] == [0, kept]


# -- what it is all for --------------------------------------------------------------------------------


def test_the_downloaded_model_transcribes(store: ModelStore) -> None:
    from faster_whisper import WhisperModel

    from tests.speech.grammar import word_error_rate

    model = WhisperModel(str(install(store)), device="cpu", compute_type="int8", local_files_only=True)
    segments, _ = model.transcribe(str(SAMPLES / "english_20s.wav"), condition_on_previous_text=False)
    errors, words = word_error_rate(
        (SAMPLES / "english_20s.txt").read_text(encoding="utf-8"), " ".join(s.text for s in segments)
    )
    assert words > 40
    assert errors <= 1


def test_the_catalogue_is_that_of_faster_whisper() -> None:
    from faster_whisper.utils import _MODELS

    ours = {entry.name: entry.repo for entry in CATALOG if entry.repo}
    for alias in ALIASES:
        entry = find_entry(alias)
        assert entry is not None
        ours[alias] = entry.repo
    assert ours == _MODELS


def test_the_manifest_names_the_source(store: ModelStore, hub: FakeHub) -> None:
    manifest = json.loads((install(store) / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["repo"] == REPO
    assert manifest["commit"] == hub.commit
    assert {name: entry["size"] for name, entry in manifest["files"].items()} == {
        path.name: path.stat().st_size for path in DEMO.iterdir()
    }
