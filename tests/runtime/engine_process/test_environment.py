"""What the engine process is started with: memory that stays flat, and what the user has set."""

from __future__ import annotations

from vbatch_gui.engine import protocol
from vbatch_gui.runtime.engine_process.environment import engine_environment


def test_memory_is_handed_out_in_huge_pages_and_one_arena() -> None:
    environment = engine_environment({"HOME": "/home/ada"})
    assert environment["GLIBC_TUNABLES"] == "glibc.malloc.hugetlb=1"
    assert environment["MALLOC_ARENA_MAX"] == "1"
    assert environment["HOME"] == "/home/ada"


def test_what_the_user_has_set_is_kept() -> None:
    own = {"GLIBC_TUNABLES": "glibc.malloc.check=3", "MALLOC_ARENA_MAX": "8"}
    environment = engine_environment(own)
    assert environment["GLIBC_TUNABLES"] == "glibc.malloc.check=3:glibc.malloc.hugetlb=1"
    assert environment["MALLOC_ARENA_MAX"] == "8"


def test_the_users_own_choice_of_pages_is_kept() -> None:
    own = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=0"}
    assert engine_environment(own)["GLIBC_TUNABLES"] == "glibc.malloc.hugetlb=0"


def test_a_gpu_that_killed_the_last_engine_is_avoided() -> None:
    assert protocol.NO_GPU not in engine_environment({})
    assert engine_environment({}, avoid_gpu=True)[protocol.NO_GPU] == "1"
