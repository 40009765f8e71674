"""What the window's process and the engine process say to each other: one JSON object a line.

To the engine (stdin); every request has an ``id``, a whole number that its answers repeat:

=============  ================================================================================
``op``         other keys
=============  ================================================================================
probe          ``path``
transcribe     ``path``, ``audio_track`` (index or null), ``options`` (TranscriptionOptions as a
               dictionary), ``resume_at`` (seconds that are done: the end of the last span in the
               journal, 0.0 to begin), ``language``, ``language_probability`` (from the journal;
               null, 0.0 if unknown), ``context`` (the end of the text so far, may be empty),
               ``upcoming`` (may be missing): the files that will be asked for next with the same
               options, each {``path``, ``audio_track``, ``duration``}: begun ahead, so that short
               ones can be heard together
download       ``model``
tune           ``model``, ``device``, ``compute_type`` (as in the options), ``again`` (measure also
               where it is known): what is the fastest way to run the model on this machine
cancel         ``target``: the id of the request to stop
shutdown       none
=============  ================================================================================

From the engine (stdout); without an ``id`` it speaks of itself:

=============  ================================================================================
``event``      other keys
=============  ================================================================================
hello          ``protocol``, ``pid``, ``versions`` {part: version}. The first line of all
heartbeat      each second: ``rss`` (bytes), ``model`` (name or null), ``model_bytes`` (what
               loading it cost), ``jobs`` (transcriptions in hand), ``device``, ``compute_type``,
               ``workers``, ``notice`` (a sentence for the user, or empty: the GPU fails and the
               CPU is used)
activity       ``id``, ``message``, ``fraction`` (0 to 1, or null): before the first words:
               download, loading, measuring. Of a download also ``bytes``, ``total``: bytes that
               are here, bytes in all
progress       ``id``, ``position``, ``duration`` (seconds; duration may be null)
span           ``id``, ``start``, ``end`` (seconds; the next span begins at ``end``), ``duration``,
               ``language``, ``language_probability``, ``segments`` (Segment as dictionaries,
               absolute times on the video's clock; ids are given by the receiver)
done           ``id``, ``result``: the last word. probe: ``duration`` (seconds or null), ``size``,
               ``tracks``, ``default_track``. transcribe: ``duration``, ``end`` (of
               the sound, seconds), ``language``, ``language_probability``. download: ``path``.
               tune: ``candidates`` (each ``device``, ``compute_type``, ``workers``, ``threads``,
               ``batch``, ``windows_per_second``, ``real_time`` (seconds of sound in a second; 0
               where ``problem`` says why not), ``problem``), ``winner`` (the same settings),
               ``measured`` (seconds since 1970). Without candidates nothing is measured for this
               model: too small (``measured`` is 0) or too slow to be worth it
error          ``id``, ``error`` {code, text, hint}: the last word
stopped        ``id``: the last word of a cancelled request
=============  ================================================================================

Lines are ASCII: a path with bytes that are not UTF-8 travels as escaped surrogates. The engine
ends when its stdin closes: it never outlives the window.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

PROTOCOL = 1
#: The engine says that it lives this often.
HEARTBEAT_SECONDS = 1.0
#: Variable of the environment that keeps an engine from using a GPU that the user did not ask for.
NO_GPU = "VBATCH_NO_GPU"
#: What the engine writes to its log when a model goes to the GPU.
ON_GPU = "the model runs on the GPU"
#: Characters of the text so far that a model is given, where the user wants it conditioned on them.
CONTEXT_CHARACTERS = 200
#: The last words of a request.
FINAL_EVENTS = frozenset({"done", "error", "stopped"})


class ProtocolError(ValueError):
    """A line that is not of this protocol."""


def encode(message: Mapping[str, Any]) -> bytes:
    """A message as one line of ASCII, its newline included."""
    return json.dumps(message, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """The message of a line. Raises ProtocolError."""
    try:
        message = json.loads(line)
    except ValueError as error:
        raise ProtocolError(f"not JSON: {line[:200]!r}") from error
    if not isinstance(message, dict):
        raise ProtocolError(f"not an object: {line[:200]!r}")
    return message
