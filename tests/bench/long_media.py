"""Very long recordings, written without ever holding them in memory."""

from __future__ import annotations

from pathlib import Path

import av


def write_repeated(source: Path, target: Path, times: int) -> None:
    """Write the sound of `source` several times over, one after the other, without encoding it again."""
    with av.open(str(source)) as film:
        stream = film.streams.audio[0]
        template, time_base = stream, stream.time_base
        assert time_base is not None
        with av.open(
            str(target), "w", format={"m4a": "ipod", "mkv": "matroska"}.get(target.suffix[1:])
        ) as out:
            copy = out.add_stream_from_template(template)
            offset = 0
            for _ in range(times):
                film.seek(0)
                end = 0
                for packet in film.demux(stream):
                    if packet.pts is None or packet.dts is None or packet.pts < 0:
                        continue  # the end of the stream, and the run-in of an encoder
                    end = max(end, packet.pts + (packet.duration or 0))
                    packet.pts += offset
                    packet.dts += offset
                    packet.stream = copy
                    out.mux(packet)
                offset += end
