"""The scripts in the folders of packaging/, which are run by their path and are no modules."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

CHECKOUT = Path(__file__).parents[2]


def load(script: str) -> ModuleType:
    """That script of packaging/, as a module."""
    path = CHECKOUT / "packaging" / script
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(path.stem, module)
    spec.loader.exec_module(module)
    return module
