from __future__ import annotations

from vbatch_gui.domain.languages import LANGUAGE_CODES, english_name


def test_every_language_has_a_name_of_its_own() -> None:
    names = {english_name(code) for code in LANGUAGE_CODES}
    assert len(names) == len(LANGUAGE_CODES) == 100
    assert all(name[0].isupper() for name in names)


def test_what_has_no_name() -> None:
    assert [english_name(None), english_name(""), english_name("xx")] == ["", "", "xx"]
