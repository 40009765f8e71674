"""Why an engine died, and whom it may be blamed on."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from vbatch_gui.runtime.engine_process.death import DeathReport, OomCounter, describe_death
from vbatch_gui.runtime.system import cgroup

LOG = Path("logs", "engine.log")


@pytest.mark.parametrize(
    ("verdict", "returncode", "log_tail", "oom_killed", "kind", "code"),
    [
        ("crash", -signal.SIGSEGV, "", False, "crash", "engine_crash"),
        ("crash", 1, "Traceback …", False, "crash", "engine_crash"),
        ("crash", -signal.SIGKILL, "", True, "memory", "engine_memory"),
        ("crash", -signal.SIGABRT, "what():  std::bad_alloc", False, "memory", "engine_memory"),
        ("crash", 1, "RuntimeError: CUDA failed with error out of memory", False, "memory", "engine_memory"),
        ("start", 1, "", False, "start", "engine_start"),
        ("start", -signal.SIGKILL, "", True, "memory", "engine_memory"),
        ("stalled", -signal.SIGKILL, "std::bad_alloc", False, "stalled", "engine_stalled"),
        ("protocol", -signal.SIGKILL, "", False, "protocol", "engine_start"),
        ("restarted", -signal.SIGKILL, "", True, "restarted", "engine_restarted"),
    ],
)
def test_what_is_told(
    verdict: str, returncode: int, log_tail: str, oom_killed: bool, kind: str, code: str
) -> None:
    report = describe_death(verdict, returncode, log_tail, LOG, oom_killed=oom_killed)
    assert (report.kind, report.error.code, report.returncode) == (kind, code, returncode)
    assert report.error.text.endswith(".")


@pytest.mark.parametrize(
    ("returncode", "cause"), [(-signal.SIGSEGV, "SIGSEGV"), (-250, "SIG250"), (3, "code 3")]
)
def test_a_crash_names_its_cause_and_its_log(returncode: int, cause: str) -> None:
    error = describe_death("crash", returncode, "", LOG).error
    assert cause in error.text
    assert str(LOG) in error.hint


@pytest.mark.parametrize("kind", ["crash", "memory", "stalled"])
def test_a_request_is_blamed_where_nothing_else_was_in_hand(kind: str) -> None:
    def report(*pending: str) -> DeathReport:
        return describe_death(
            "stalled" if kind == "stalled" else "crash",
            1,
            "",
            LOG,
            oom_killed=kind == "memory",
            pending=frozenset(pending),
        )

    assert report("transcribe").blames("transcribe")
    assert report().blames("transcribe")  # its last word was not heard any more
    assert not report("transcribe", "probe").blames("transcribe")
    assert not report("probe").blames("transcribe")


@pytest.mark.parametrize("verdict", ["restarted", "protocol", "start"])
def test_nobody_is_blamed_for_what_is_the_fault_of_the_installation_or_our_wish(verdict: str) -> None:
    report = describe_death(verdict, 1, "", LOG, pending=frozenset({"transcribe"}))
    assert not report.blames("transcribe")


def test_kills_of_the_kernel_are_noticed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    events = tmp_path / "memory.events"
    events.write_text("oom 5\noom_kill 2\n")
    monkeypatch.setattr(cgroup, "own_folder", lambda: tmp_path)
    counter = OomCounter()
    assert not counter.rose()
    events.write_text("oom 6\noom_kill 3\n")
    assert counter.rose()
    assert not counter.rose()
