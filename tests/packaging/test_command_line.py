"""The manual page and the completion: written from the real parsers, tried with the real shells."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import completion
import manual
import pytest
from command_line import commands

from vbatch_gui.window_arguments import COMMANDS


def test_all_commands_are_known() -> None:
    found = commands()
    assert found[0].name == ""
    assert {command.name for command in found if " " not in command.name} == {"", *COMMANDS}


def test_an_option_with_its_values() -> None:
    [run] = [command for command in commands() if command.name == "run"]
    by_flag = {flag: option for option in run.options for flag in option.flags}
    assert by_flag["--task"].values == ("transcribe", "translate")
    assert "small" in by_flag["--model"].values
    assert by_flag["--zip"].kind == "file"
    assert by_flag["--output"].kind == "folder"
    assert by_flag["--debug"].metavar == ""
    assert [argument.kind for argument in run.arguments] == ["file"]


def test_the_manual_tells_every_option() -> None:
    page = manual.page(commands(), "1.2", "2026-01-02")
    assert page.startswith('.TH VBATCH\\-GUI 1 "2026-01-02" "VBatch 1.2"')
    for command in commands():
        for option in command.options:
            assert all(flag.replace("-", "\\-") in page for flag in option.flags)
    assert r"\fBvbatch\-gui run\fR [\fIOPTION\fR...] \fIFILE\fR..." in page


def test_man_has_nothing_to_say_against_it(tmp_path: Path) -> None:
    if not shutil.which("groff"):
        pytest.skip("groff is not installed")
    page = tmp_path / "vbatch-gui.1"
    page.write_text(manual.page(commands(), "1.2", "2026-01-02"), encoding="utf-8")
    # -ww: all warnings; -z: no output
    command = ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", str(page)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stderr == ""


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("vbatch-gui ru", "run"),
        ("vbatch-gui run --mo", "--model"),
        ("vbatch-gui run --model ti", "tiny"),
        ("vbatch-gui run --task ", "translate"),
        ("vbatch-gui models d", "download"),
        ("vbatch-gui run fi", "film.mp4"),
        ("vbatch-gui --data-dir fo", "folder"),
    ],
)
@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_shells_offer(shell: str, line: str, offered: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if not program:
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / "completion"
    script.write_text(completion.of_shell(shell), encoding="utf-8")
    place = tmp_path / "place"
    (place / "folder").mkdir(parents=True)
    (place / "film.mp4").touch()
    if shell == "bash":
        ask = (
            f"source '{script}'; line='{line}'; read -ra COMP_WORDS <<<\"$line\"; "
            '[[ $line == *" " ]] && COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); '
            '_vbatch_gui; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        command = [program, "--norc", "-c", ask]
    else:
        command = [program, "--no-config", "-c", f"source '{script}'; complete -C'{line}'"]
    environ = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    said = subprocess.run(command, cwd=place, env=environ, capture_output=True, text=True, timeout=60)
    assert said.stderr == ""
    assert offered in [found.split("\t")[0].rstrip("/") for found in said.stdout.splitlines()]


def test_zsh_can_read_it(tmp_path: Path) -> None:
    program = shutil.which("zsh")
    if not program:
        pytest.skip("zsh is not installed")
    script = tmp_path / "_vbatch-gui"
    script.write_text(completion.of_shell("zsh"), encoding="utf-8")
    said = subprocess.run([program, "-f", "-n", str(script)], capture_output=True, text=True, timeout=60)
    assert (said.returncode, said.stderr) == (0, "")
