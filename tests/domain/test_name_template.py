"""Names made from a template."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vbatch_gui.domain.name_template import DEFAULT, FIELDS, NameFacts, check_template, fill_template
from vbatch_gui.errors import UsageError

DAY = date(2025, 3, 31)
FACTS = NameFacts("Interview 01", "Spring/field", 7, 120)


def filled(template: str, language: str | None = "en", model: str = "small") -> str:
    return fill_template(template, FACTS, language, model, DAY, 180)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{stem}", "Interview 01"),
        ("{stem}.{language}", "Interview 01.en"),
        ("{number} {stem} ({model}, {date})", "007 Interview 01 (small, 2025-03-31)"),
        ("{batch}-{number}", "Spring_field-007"),
        ("{{{stem}}}", "{Interview 01}"),
    ],
)
def test_the_fields(template: str, name: str) -> None:
    assert filled(template) == name


def test_where_no_language_was_found() -> None:
    assert filled("{stem}.{language}", language=None) == "Interview 01"


@pytest.mark.parametrize("model", ["/models/own", "owner/own", r"C:\models\own", "own"])
def test_a_model_is_called_by_its_own_name(model: str) -> None:
    assert filled("{stem}-{model}", model=model) == "Interview 01-own"


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{name}", r"\{name\} stands for nothing"),
        ("{}", "stands for nothing"),
        ("{stem!r}", "stands for nothing"),
        ("{stem:>10}", "stands for nothing"),
        ("{stem", "brace"),
        ("}", "brace"),
        ("{0}", "stands for nothing"),
        ("{stem.__class__}", "stands for nothing"),
        ("same", "same for every file"),
        ("{language}", "same for every file"),
        ("", "same for every file"),
        ("a/{stem}", "folder"),
        ("a\\{stem}", "folder"),
    ],
)
def test_what_cannot_be_used_is_told(template: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        check_template(template)


def test_the_default_can_be_used() -> None:
    assert check_template(DEFAULT) == DEFAULT
    assert check_template("".join(f"{{{name}}}" for name in FIELDS))


@given(st.text(), st.text(), st.integers(1, 5000))
def test_whatever_they_are_called_the_name_is_safe(stem: str, batch: str, number: int) -> None:
    facts = NameFacts(stem, batch, number, 5000)
    name = fill_template("{stem}{batch}{number}", facts, "en", "small", DAY, 60)
    assert name
    assert "/" not in name
    assert len(name.encode()) <= 60
