"""Completion of the command line for bash, zsh and fish, written from its own parsers.

python packaging/completion.py bash|zsh|fish
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from command_line import Command, Option, commands


def bash(known: Sequence[Command]) -> str:
    """The file for bash-completion."""
    lines = [
        "# Completion of vbatch-gui for bash. Written from its command line by packaging/completion.py.",
        "_vbatch_gui() {",
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= each options",
        '    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
        f"        case $each in {_names(known, '|')}) command=$each; break ;; esac",
        "    done",
        "    compopt -o filenames 2>/dev/null",
        "    case $command,$before in",
    ]
    for command in known:
        for option in command.options:
            if option.metavar:
                pattern = "|".join(f"{command.name},{flag}" for flag in option.flags)
                lines.append(f"        {pattern}) {_bash_value(option)}; return ;;")
    lines += ["    esac", "    case $command in"]
    for command in known:
        words = " ".join(flag for option in command.options for flag in option.flags)
        line = f"        {command.name or chr(39) * 2}) options='{words}'"
        if files_or_words := [one for one in command.arguments if one.kind or one.values]:
            line += f"; [[ $word != -* ]] && {_bash_value(files_or_words[0])}"
        lines.append(f"{line} ;;")
    lines += [
        "    esac",
        "    if [[ $word == -* ]]; then",
        '        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")',
        "    elif [[ -z $command ]]; then",
        f"        options='{_names(known, ' ')}'",
        '        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$options" -- "$word")',
        "    fi",
        "}",
        "complete -F _vbatch_gui vbatch-gui",
    ]
    return "\n".join(lines) + "\n"


def _bash_value(option: Option) -> str:
    parts = []
    if option.values:
        parts.append(f'-W "{" ".join(option.values)}"')
    if option.kind:
        parts.append("-d" if option.kind == "folder" else "-f")
    if not parts:
        return ":"
    return f'mapfile -t COMPREPLY < <(compgen {" ".join(parts)} -- "$word")'


def zsh(known: Sequence[Command]) -> str:
    """The file `_vbatch-gui` for zsh."""
    window, *others = known
    lines = [
        "#compdef vbatch-gui",
        "# Completion of vbatch-gui for zsh. Written from its command line by packaging/completion.py.",
        "_vbatch-gui() {",
        "    local word command",
        "    for word in $words[2,CURRENT-1]; do",
        f"        case $word in ({_names(known, '|')}) command=$word; break ;; esac",
        "    done",
        "    case $command in",
    ]
    for command in others:
        lines.append(f"        ({command.name}) _arguments -S {_zsh_arguments(command, first=True)} ;;")
    of_window = _zsh_arguments(window).replace("'", '"')  # it stands inside of quotes itself
    described = " ".join(_quoted(f"{command.name}:{command.text}") for command in others)
    lines += [
        f"        (*) local -a commands; commands=({described})",
        "            _alternative 'commands:command:{ (( CURRENT == 2 )) && _describe command commands }' \\",
        f"                'arguments:argument:{{ _arguments -S {of_window} }}' ;;",
        "    esac",
        "}",
        '_vbatch-gui "$@"',
    ]
    return "\n".join(lines) + "\n"


def _zsh_arguments(command: Command, first: bool = False) -> str:
    words = []
    for option in command.options:
        text = option.text.replace("[", "(").replace("]", ")").replace(":", "\\:")
        for flag in option.flags:
            value = f":{_zsh_word(option.metavar)}:{_zsh_value(option)}" if option.metavar else ""
            words.append(_quoted(f"{flag}[{text}]{value}"))
    words += [_quoted("1: :")] if first else []  # the command itself
    given = [_zsh_value(argument) for argument in command.arguments]
    words.append(_quoted(f"*: :{given[0] if given else ' '}"))
    return " ".join(words)


def _zsh_word(metavar: str) -> str:
    return metavar.replace(":", "").replace("|", " or ").lower()


def _zsh_value(option: Option) -> str:
    if option.values:
        return f"({' '.join(option.values)})"
    return {"file": "_files", "folder": "_files -/"}.get(option.kind, " ")


def fish(known: Sequence[Command]) -> str:
    """The file for fish."""
    others = [command for command in known if command.name]
    lines = [
        "# Completion of vbatch-gui for fish. Written from its command line by packaging/completion.py.",
        f"set -l commands {_names(known, ' ')}",
    ]
    for command in others:
        lines.append(
            f'complete -c vbatch-gui -n "not __fish_seen_subcommand_from $commands" -a {command.name}'
            f" -d {_quoted(command.text)}"
        )
    for command in known:
        seen = f"__fish_seen_subcommand_from {command.name}"
        when = seen if command.name else "not __fish_seen_subcommand_from $commands"
        if command.name and not any(argument.kind == "file" for argument in command.arguments):
            words = " ".join(word for argument in command.arguments for word in argument.values)
            lines.append(
                f'complete -c vbatch-gui -n "{when}" -f' + (f" -a {_quoted(words)}" if words else "")
            )
        for option in command.options:
            lines.append(f'complete -c vbatch-gui -n "{when}" {_fish_option(option)}')
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    words = [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
    if option.values:
        words.append(f"-x -a {_quoted(' '.join(option.values))}")
    elif option.metavar:
        words.append(
            {"file": "-r -F", "folder": "-x -a '(__fish_complete_directories)'"}.get(option.kind, "-x")
        )
    return " ".join([*words, f"-d {_quoted(option.text)}"])


def _names(known: Sequence[Command], between: str) -> str:
    return between.join(command.name for command in known if command.name)


def _quoted(text: str) -> str:
    """`text` as one word for a shell, without what a shell would do something about."""
    return "'" + text.replace("'", "").replace("`", "").replace('"', "").replace("$", "") + "'"


def of_shell(shell: str) -> str:
    """The file for that shell."""
    # A shell is told the words behind `models`, not also all that may stand behind those.
    return SHELLS[shell]([command for command in commands() if " " not in command.name])


SHELLS: dict[str, Callable[[Sequence[Command]], str]] = {"bash": bash, "zsh": zsh, "fish": fish}

if __name__ == "__main__":
    sys.stdout.write(of_shell(sys.argv[1]))
