"""The memory limit of the container or service that VBatch runs in, where there is one (Linux).

psutil tells of the whole machine only. Files: kernel documentation, cgroup-v2.rst and
cgroup-v1/memory.rst.
"""

from __future__ import annotations

from pathlib import Path

_ROOT = Path("/sys/fs/cgroup")


def own_folder(root: Path = _ROOT, membership: Path = Path("/proc/self/cgroup")) -> Path:
    """The folder of this process's own group (version 2), or `root` where a container hides the rest."""
    try:
        for line in membership.read_text().splitlines():
            if line.startswith("0::/"):
                folder = root / line[4:]
                return folder if (folder / "memory.max").exists() else root
    except OSError:
        pass
    return root


def memory_limit(root: Path) -> tuple[int, int] | None:
    """(limit, in use) in bytes, or None without a limit. Page cache that can be dropped is not in use."""
    for limit_file, usage_file, cache_key in (
        ("memory.max", "memory.current", "inactive_file"),
        ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "total_inactive_file"),
    ):
        limit, usage = _number(root / limit_file), _number(root / usage_file)
        if (
            limit is not None and usage is not None and limit < 1 << 60
        ):  # version 1 says "none" by a huge number
            stat = _table((root / limit_file).parent / "memory.stat")
            return limit, max(0, usage - stat.get(cache_key, 0))
    return None


def oom_kills(root: Path) -> int:
    """How many processes of this container the kernel has killed for want of memory."""
    for name in ("memory.events", "memory/memory.oom_control"):
        table = _table(root / name)
        if "oom_kill" in table:
            return table["oom_kill"]
    return 0


def _number(path: Path) -> int | None:
    try:
        return int(path.read_text())
    except (OSError, ValueError):
        return None  # no such file, or "max"


def _table(path: Path) -> dict[str, int]:
    try:
        pairs = [line.split() for line in path.read_text().splitlines()]
        return {pair[0]: int(pair[1]) for pair in pairs if len(pair) == 2}
    except (OSError, ValueError):
        return {}
