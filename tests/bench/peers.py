"""The other contenders, each in a process of its own: python -m tests.bench.peers KIND ORDER.json

Progress is printed, one JSON object a line: `loaded` (the model is in memory), `segment` (the first one),
`done`. The texts are written to the file that the order names.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.bench.ceiling import run_ceiling
from tests.bench.orders import Order, load_model


def run_loop(order: Order, tell: Callable[[str], None]) -> list[str]:
    """The usual loop: one file after the other through `WhisperModel.transcribe`."""
    model = load_model(order)
    tell("loaded")
    return _transcribe(model.transcribe, order, tell)


def run_batched(order: Order, tell: Callable[[str], None]) -> list[str]:
    """The same through `BatchedInferencePipeline`."""
    from faster_whisper import BatchedInferencePipeline

    model = BatchedInferencePipeline(load_model(order))
    tell("loaded")
    return _transcribe(model.transcribe, order, tell)


def _transcribe(transcribe: Callable[..., Any], order: Order, tell: Callable[[str], None]) -> list[str]:
    texts, told = [], False
    for file in order.files:
        segments, _ = transcribe(
            file, language=order.language, beam_size=order.beam_size, **order.loop_setting
        )
        parts = []
        for segment in segments:
            if not told:
                tell("segment")
                told = True
            parts.append(segment.text)
        texts.append(" ".join(parts))
    return texts


def main(arguments: Sequence[str]) -> int:
    kinds = {"loop": run_loop, "batched": run_batched, "ceiling": run_ceiling}
    kind, order_file = arguments
    order = Order.from_file(Path(order_file))

    def tell(event: str) -> None:
        print(json.dumps({"event": event}), flush=True)

    texts = kinds[kind](order, tell)
    tell("done")
    Path(order.texts).write_text(json.dumps(texts), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
