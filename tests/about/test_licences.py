from __future__ import annotations

from importlib.metadata import PathDistribution, distribution
from pathlib import Path

import pytest

from vbatch_gui.about import licences as module
from vbatch_gui.about.licences import licences, packages, short_licence


def described(folder: Path, *lines: str) -> PathDistribution:
    (folder / "METADATA").write_text("\n".join(["Metadata-Version: 2.1", "Name: x", "Version: 1", *lines]))
    return PathDistribution(folder)


def test_of_what_is_installed() -> None:
    text = licences()
    assert "VBatch: MIT" in text
    assert "Lucide icons: ISC" in text
    assert f"av {distribution('av').version}: BSD-3-Clause" in text
    assert "LGPL" in text
    assert "x264" in text


def test_what_the_parts_need_is_there_and_what_only_extras_need_is_not() -> None:
    names = [str(package.metadata["Name"]).lower() for package in packages()]
    assert names == sorted(names)
    assert len(names) == len(set(names))
    assert {"tokenizers", "numpy", "huggingface_hub", "shiboken6"} <= set(names)
    assert "vbatch-gui" not in names
    assert "pytest" not in names  # an extra of several


def test_the_collected_text_goes_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "vbatch.txt").write_text("the one", encoding="utf-8")
    (tmp_path / "licences" / "third-party.txt").write_text("the others: ©", encoding="utf-8")
    monkeypatch.setattr(module, "resources", lambda: tmp_path)
    text = licences()
    assert text.startswith("the one\n")
    assert text.endswith("\nthe others: ©")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["License-Expression: MIT", "License: other"], "MIT"),
        (["License: BSD"], "BSD"),
        (["License: UNKNOWN", "Classifier: License :: OSI Approved :: MIT License"], "MIT License"),
        (["License: Long", "        ago, in the text of a licence"], "Long"),
        ([], ""),
    ],
)
def test_a_licence_in_a_few_words(tmp_path: Path, lines: list[str], told: str) -> None:
    assert short_licence(described(tmp_path, *lines)) == told
