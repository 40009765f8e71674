"""Marks for tests of the window."""

from __future__ import annotations

import pytest

#: It really plays. Qt's media threads log too, and would call the handler of messages, in Python, that
#: pytest-qt puts in and takes out meanwhile.
plays = pytest.mark.no_qt_log
