"""The command `models`: the model library without a window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.batch_processor import BatchProcessor

if TYPE_CHECKING:
    from vbatch_gui.cli.report import Reporter


def run_models(processor: BatchProcessor, reporter: Reporter, options: argparse.Namespace) -> int:
    """Do what `models` was asked for; the exit status. Raises VBatchError, OSError."""
    library = processor.models
    if options.what == "download":
        words = f"Downloading the model {display_name(options.model)}"
        name = library.download_and_wait(
            options.model,
            lambda done, total: reporter.activity(words, done / total if total else None),
            lambda: reporter.is_broken,
        )
        reporter.model("installed", name)
    elif options.what == "import":
        words = f"Importing {display_name(options.path.name)}"
        name = library.import_and_wait(options.path, lambda share: reporter.activity(words, share))
        reporter.model("imported", name)
    elif options.what == "delete":
        reporter.model("deleted", library.delete_and_wait(options.model))
    else:
        library.look()
        reporter.models(library.entries(), library.recommendation(), library.folder)
    return 0
