"""The checksums of a model's files, as the Hub gives them: ``sha256:…``, ``git-sha1:…``, ``commit:…``.

``commit:`` stands where there is none: nothing to verify, but it tells one version from another.
"""

from __future__ import annotations

import hashlib


def new_hash(digest: str, size: int) -> hashlib._Hash:
    """To be fed with the content of a file of `size` bytes that should have that digest."""
    if digest.startswith("git-sha1:"):
        # How git names a file's content. Not for security here: for a connection that garbles.
        return hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)
    return hashlib.sha256()


def is_right(found: hashlib._Hash, digest: str) -> bool:
    """Whether what was fed to `found` has that digest."""
    kind, _, wanted = digest.partition(":")
    return kind == "commit" or found.hexdigest() == wanted
