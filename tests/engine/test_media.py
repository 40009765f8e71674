"""Opening files of all kinds: what is in them, their sound on the clock, words for what is refused."""

from __future__ import annotations

import errno
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from tests.speech import grammar
from tests.support import clips
from vbatch_gui.engine.media import BLOCK, SAMPLE_RATE, Samples, decode, probe
from vbatch_gui.engine.source import LocalSource
from vbatch_gui.errors import FileRefusedError

only_posix = pytest.mark.skipif(os.name != "posix", reason="needs the file system of a Unix")
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="names that other systems do not allow")


def sound(path: Path | str, track: int | None = None, start: float = 0.0) -> Samples:
    return np.concatenate([np.zeros(0, np.float32), *decode(str(path), track, start)])


def lag(wanted: Samples, found: Samples) -> float:
    """Seconds by which `found` is late; fails where it is not the same sound."""
    size = 2 * max(len(wanted), len(found))
    match = np.fft.irfft(np.fft.rfft(wanted, size).conj() * np.fft.rfft(found, size))
    best = int(np.argmax(match))
    likeness = match[best] / np.sqrt((wanted**2).sum() * (found**2).sum())
    assert likeness > 0.9, f"only {likeness:.0%} alike"
    return (best if best < size // 2 else best - size) / SAMPLE_RATE


def refusal(path: Path | str) -> FileRefusedError:
    """The error, which probing and decoding must both give, with words in it."""
    with pytest.raises(FileRefusedError) as probed:
        probe(str(path))
    with pytest.raises(FileRefusedError) as decoded:
        list(decode(str(path)))
    assert probed.value.info == decoded.value.info
    assert probed.value.info.text
    assert probed.value.hint
    return probed.value


@pytest.fixture(scope="module")
def spoken() -> Samples:
    return clips.speech(12)[0]


# -- what can be read --------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [*clips.FORMATS, "ts", "opus"])
def test_formats(tmp_path: Path, spoken: Samples, ending: str) -> None:
    path = clips.write_media(tmp_path / f"clip.{ending}", spoken)
    info = probe(str(path))
    assert info.duration == pytest.approx(12, abs=0.1)
    assert info.size == path.stat().st_size
    assert (len(info.tracks), info.default_track) == (1, 0)
    blocks = list(decode(str(path)))
    assert all(block.dtype == np.float32 and block.ndim == 1 for block in blocks)
    assert [len(block) for block in blocks[:-1]] == [BLOCK] * (len(blocks) - 1)
    found = np.concatenate(blocks)
    assert len(found) == pytest.approx(12 * SAMPLE_RATE, abs=0.05 * SAMPLE_RATE)
    assert np.abs(found).max() <= 1
    assert abs(lag(spoken, found)) < 0.03


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("telephone.wav", {"codec": "pcm_mulaw", "rate": 8000}),
        ("old.wav", {"codec": "pcm_u8", "rate": 11025}),
        ("studio.wav", {"codec": "pcm_f64le", "rate": 96000, "layout": "stereo"}),
        ("deep.flac", {"rate": 192000, "layout": "stereo"}),
        ("cinema.mkv", {"codec": "ac3", "rate": 48000, "layout": "5.1"}),
        ("cinema.mp4", {"rate": 96000, "layout": "5.1"}),
        ("seven.flac", {"rate": 48000, "layout": "7.1"}),
    ],
)
def test_kinds_of_sound(tmp_path: Path, spoken: Samples, name: str, how: dict[str, object]) -> None:
    found = sound(clips.write_media(tmp_path / name, spoken, **how))  # type: ignore[arg-type]
    assert len(found) == pytest.approx(12 * SAMPLE_RATE, abs=0.05 * SAMPLE_RATE)
    assert abs(lag(spoken, found)) < 0.03


def test_silent_and_very_short_files(tmp_path: Path) -> None:
    assert not sound(clips.write_media(tmp_path / "silent.wav", np.zeros(SAMPLE_RATE, np.float32))).any()
    path = tmp_path / "nothing.wav"
    grammar.write_wav(path, np.zeros(0, np.float32))
    assert len(probe(str(path)).tracks) == 1
    assert len(sound(path)) == 0
    assert len(sound(clips.write_media(tmp_path / "short.wav", np.ones(1, np.float32)))) == 1


def test_the_length_is_told_before_the_first_sound(tmp_path: Path, spoken: Samples) -> None:
    path = clips.write_media(tmp_path / "talk.mkv", spoken)
    told: list[float | None] = []
    blocks = decode(str(path), on_duration=told.append)
    next(blocks)
    assert told == [pytest.approx(len(spoken) / SAMPLE_RATE, abs=0.1)]
    assert len(list(blocks)) >= 1
    assert len(told) == 1


def test_of_a_file_that_is_refused_nothing_is_told(tmp_path: Path, spoken: Samples) -> None:
    path = clips.write_media(tmp_path / "talk.wav", spoken)
    told: list[float | None] = []
    with pytest.raises(FileRefusedError):
        next(decode(str(path), track=7, on_duration=told.append))
    assert told == []


# -- the clock ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["mp4", "mov", "mkv", "webm", "ts"])
def test_a_track_that_starts_late(tmp_path: Path, spoken: Samples, ending: str) -> None:
    found = sound(clips.write_media(tmp_path / f"late.{ending}", spoken, late=3.2))
    assert np.abs(found[: 3 * SAMPLE_RATE]).max() < 1e-3
    assert lag(spoken, found) == pytest.approx(3.2, abs=0.03)


@pytest.mark.parametrize("ending", ["mp4", "mkv", "webm", "ts"])
def test_a_gap_is_silence(tmp_path: Path, spoken: Samples, ending: str) -> None:
    found = sound(clips.write_media(tmp_path / f"gap.{ending}", spoken, gap=(6.0, 7.5)))
    assert lag(spoken[: 6 * SAMPLE_RATE], found[: 6 * SAMPLE_RATE]) == pytest.approx(0, abs=0.03)
    assert np.abs(found[round(6.2 * SAMPLE_RATE) : round(13.3 * SAMPLE_RATE)]).max() < 1e-3
    rest = found[round(13.5 * SAMPLE_RATE) :]
    assert lag(spoken[6 * SAMPLE_RATE :], rest) == pytest.approx(0, abs=0.03)


@pytest.mark.parametrize(
    ("ending", "how"),
    [("mp4", {}), ("webm", {}), ("mkv", {"gap": (4.0, 6.0)}), ("mp3", {}), ("ts", {"late": 2.0})],
)
def test_a_later_start_gives_the_very_same_samples(
    tmp_path: Path, spoken: Samples, ending: str, how: dict[str, object]
) -> None:
    path = clips.write_media(tmp_path / f"clip.{ending}", spoken, **how)  # type: ignore[arg-type]
    everything = sound(path)
    for start in (0.032, 1.0, 5.0, 7.777, 11.99, 100.0):
        assert np.array_equal(sound(path, start=start), everything[round(start * SAMPLE_RATE) :])


# -- tracks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["mkv", "mp4"])
@pytest.mark.parametrize("default", [0, 1])
def test_of_several_tracks_the_default_one_is_taken(
    tmp_path: Path, spoken: Samples, ending: str, default: int
) -> None:
    tracks = [spoken, clips.tone(12)]
    path = clips.write_media(tmp_path / f"two.{ending}", tracks[0], second=tracks[1], default=default)
    info = probe(str(path))
    assert [track.language for track in info.tracks] == ["eng", "spa"]
    assert [track.is_default for track in info.tracks] == [default == 0, default == 1]
    assert info.default_track == default
    lag(tracks[default], sound(path))
    for index, wanted in enumerate(tracks):
        lag(wanted, sound(path, track=index))
    with pytest.raises(FileRefusedError) as error:
        next(decode(str(path), track=2))
    assert error.value.code == "no_audio"


# -- damage ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("ending", "late"), [("mkv", 0.06), ("ts", 0.06), ("mp4", 0.06), ("mp3", 0.6)])
def test_damage_in_the_middle_is_left_out(tmp_path: Path, spoken: Samples, ending: str, late: float) -> None:
    """The clock goes on right behind it; only an MP3 has no clock, there players lose the time as well."""
    path = clips.write_media(
        tmp_path / f"scratched.{ending}", spoken, codec="aac" if ending == "mkv" else None
    )
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : third + len(data) // 30] = np.random.default_rng(1).bytes(len(data) // 30)
    path.write_bytes(data)
    found = sound(path)
    assert len(found) > 10 * SAMPLE_RATE
    end = slice(8 * SAMPLE_RATE, 11 * SAMPLE_RATE)
    assert abs(lag(spoken[end], found[end])) < late


@pytest.mark.parametrize("ending", ["mkv", "mp3", "wav", "ts", "webm", "ogg", "avi"])
def test_a_file_that_breaks_off_gives_what_it_has(tmp_path: Path, spoken: Samples, ending: str) -> None:
    path = clips.write_media(tmp_path / f"half.{ending}", spoken)
    os.truncate(path, path.stat().st_size // 2)
    found = sound(path)
    assert 4 * SAMPLE_RATE < len(found) < 8 * SAMPLE_RATE
    assert abs(lag(spoken[: len(found)], found)) < 0.03


def test_an_mp4_without_its_end_is_damaged(tmp_path: Path, spoken: Samples) -> None:
    path = clips.write_media(tmp_path / "half.mp4", spoken)
    os.truncate(path, path.stat().st_size // 2)
    assert refusal(path).code == "not_media"


def test_sound_of_which_nothing_can_be_decoded(tmp_path: Path, spoken: Samples) -> None:
    """As in files that are protected against copying: an empty transcript would be a lie."""
    path = clips.write_media(tmp_path / "locked.m4a", spoken)
    data = path.read_bytes()
    at = data.index(b"mdat") + 4
    size = int.from_bytes(data[at - 8 : at - 4], "big") - 8
    path.write_bytes(data[:at] + b"\xff" * size + data[at + size :])
    error = refusal(path)
    assert error.code == "not_media"
    assert "protected" in str(error)


def test_a_drive_that_fails_is_not_the_end_of_the_file(
    tmp_path: Path, spoken: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = clips.write_media(tmp_path / "long.wav", np.tile(spoken, 10))
    read = LocalSource.read

    def failing(self: LocalSource, size: int) -> bytes:
        if self.tell() > 2_000_000:
            self.error = OSError(errno.EIO, "Input/output error")
            raise self.error
        return read(self, size)

    monkeypatch.setattr(LocalSource, "read", failing)
    blocks = decode(str(path))
    next(blocks)
    with pytest.raises(FileRefusedError, match="Input/output error") as error:
        list(blocks)
    assert error.value.code == "unreadable"


# -- what is refused ---------------------------------------------------------------------------------


def test_video_without_sound(tmp_path: Path) -> None:
    error = refusal(clips.write_media(tmp_path / "film.mp4", None))
    assert error.code == "no_audio"
    assert str(error) == "“film.mp4” has no audio track: there is nothing to transcribe."


@pytest.mark.parametrize(
    "ending", ["mp4", "mkv", "mp3", "wav", "txt", "srt", "ogg", "aac", "flac", "ac3", "ts", ""]
)
@pytest.mark.parametrize("kind", ["text", "noise", "subtitles", "html"])
def test_what_is_not_media(tmp_path: Path, ending: str, kind: str) -> None:
    content = {
        "text": b"Dear diary,\nnothing to hear in here, only words and words.\n" * 200,
        "noise": np.random.default_rng(5).bytes(20_000),
        "subtitles": b"1\n00:00:01,000 --> 00:00:02,000\nHello.\n\n2\n00:00:03,000 --> 00:00:04,000\nBye.\n",
        "html": b"<!DOCTYPE html><html><body>" + b"<p>Not found</p>" * 50 + b"</body></html>",
    }[kind]
    path = tmp_path / f"notes.{ending}"
    path.write_bytes(content)
    assert refusal(path).code == "not_media"


@pytest.mark.parametrize("codec", ["png", "mjpeg", "gif"])
@pytest.mark.parametrize("ending", ["mp4", "png", "jpg", "gif"])
def test_pictures(tmp_path: Path, codec: str, ending: str) -> None:
    picture = tmp_path / f"picture.{'gif' if codec == 'gif' else 'png' if codec == 'png' else 'jpg'}"
    with av.open(str(picture), "w", format="gif" if codec == "gif" else "image2") as out:
        stream = out.add_stream(codec, rate=1)
        stream.width, stream.height = 32, 32
        stream.pix_fmt = {"png": "rgb24", "mjpeg": "yuvj420p", "gif": "rgb8"}[codec]
        frame = av.VideoFrame(32, 32, "rgb24")
        out.mux(stream.encode(frame.reformat(format=stream.pix_fmt)))
        out.mux(stream.encode(None))
    path = picture.rename(tmp_path / f"holiday.{ending}")
    assert refusal(path).code == "not_media"


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.mp4"
    path.touch()
    assert refusal(path).code == "empty"


@pytest.mark.parametrize("name", ["gone.mp4", "gone/deep.mp4", "nul\0.mp4"])
def test_a_file_that_is_not_there(tmp_path: Path, name: str) -> None:
    error = refusal(f"{tmp_path}/{name}")
    assert error.code == "missing"
    assert str(tmp_path) not in str(error)


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "videos.mp4"
    folder.mkdir()
    error = refusal(folder)
    assert error.code == "unreadable"
    assert "folder" in str(error)


@only_posix
@pytest.mark.timeout(20)
def test_pipes_sockets_and_devices_never_block(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.mp4"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.mp4"))
        for path in (pipe, tmp_path / "s.mp4", "/dev/zero", "/dev/tty"):
            assert refusal(path).code == "unreadable"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path, spoken: Samples) -> None:
    path = clips.write_media(tmp_path / "secret.wav", spoken)
    path.chmod(0)
    error = refusal(path)
    assert error.code == "unreadable"
    assert "access was denied" in str(error)


@only_posix
def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").symlink_to(tmp_path / "b.mp4")
    (tmp_path / "b.mp4").symlink_to(tmp_path / "a.mp4")
    assert refusal(tmp_path / "a.mp4").code == "unreadable"


# -- only this file, never an address ----------------------------------------------------------------


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


_LISTS = {
    "hls.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{url}/a.ts\n#EXT-X-ENDLIST\n",
    "local.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{file}\n#EXT-X-ENDLIST\n",
    "master.m3u8": "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1280000\n{url}/a.m3u8\n",
    "concat.ffconcat": "ffconcat version 1.0\nfile '{url}/a.mp4'\n",
    "local.ffconcat": "ffconcat version 1.0\nfile '{file}'\n",
    "dash.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
    'mediaPresentationDuration="PT10S" profiles="urn:mpeg:dash:profile:isoff-main:2011"><Period>'
    '<AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="9"><BaseURL>{url}/a.mp4</BaseURL>'
    "<SegmentBase/></Representation></AdaptationSet></Period></MPD>",
    "talk.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio {port} RTP/AVP 0\n",
    "list.pls": "[playlist]\nFile1={url}/a.mp3\nNumberOfEntries=1\n",
}


@pytest.mark.timeout(30)
@pytest.mark.parametrize("renamed", ["", ".mp4"])
@pytest.mark.parametrize("name", _LISTS)
def test_playlists_open_nothing(
    tmp_path: Path, spoken: Samples, listener: socket.socket, name: str, renamed: str
) -> None:
    port = listener.getsockname()[1]
    other = clips.write_media(tmp_path / "other.ts", spoken)
    path = tmp_path / (name + renamed)
    path.write_text(_LISTS[name].format(url=f"http://127.0.0.1:{port}", file=other, port=port))
    assert refusal(path).code in ("not_local", "not_media")
    with pytest.raises(TimeoutError):
        listener.accept()


@pytest.mark.parametrize(
    "name",
    [
        "quotes ' and \".wav",
        "a:b?c*d|e.wav",
        "100%.wav",
        "frame%03d.wav",
        "http:?x=1&y.wav",
        "-i.wav",
        "pipe:0.wav",
        "new\nline.wav",
        "🎬🔥.wav",
        "\u202eright to left.wav",
        "x" * 251 + ".wav",
        b"not utf-8 \xff\xfe.wav".decode("utf-8", "surrogateescape"),
        "no ending",
        "odd.ending with spaces and %d",
    ],
)
@only_linux
def test_names(tmp_path: Path, spoken: Samples, name: str) -> None:
    plain = clips.write_media(tmp_path / "plain.wav", spoken[:8000])
    path = plain.rename(tmp_path / name)
    assert probe(str(path)).duration == pytest.approx(0.5)
    assert len(sound(path)) == 8000
    path.write_bytes(b"")
    text = str(refusal(path))
    text.encode()  # can be shown
    assert "\n" not in text


@only_linux
def test_a_name_relative_to_the_folder(
    tmp_path: Path, spoken: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    clips.write_media(tmp_path / "plain.wav", spoken[:8000]).rename(tmp_path / "-f:x.wav")
    assert len(sound("-f:x.wav")) == 8000


@only_linux
def test_leaving_off_closes_the_file(tmp_path: Path, spoken: Samples) -> None:
    path = clips.write_media(tmp_path / "long.wav", np.tile(spoken, 5))
    blocks = decode(str(path))
    next(blocks)

    def is_open() -> bool:
        links = [entry for entry in Path("/proc/self/fd").iterdir() if entry.is_symlink()]
        return any(os.path.realpath(link) == os.path.realpath(path) for link in links)

    assert is_open()
    blocks.close()
    assert not is_open()
