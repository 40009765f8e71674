# Sourced by the scripts that try an installer; they print one line for each thing that must hold.
#
# What a command says goes to $log. With $where set, it goes before each line.
# shellcheck shell=bash
passed=0
failed=0
holds() { # holds TEXT COMMAND…
    local text=${where:+$where: }$1
    shift
    if "$@" >>"$log" 2>&1; then
        passed=$((passed + 1))
        echo "ok      $text"
    else
        failed=$((failed + 1))
        echo "FAILED  $text   (log: $log)"
        return 1
    fi
}
refuses() { ! "$@"; }
until_true() { # until_true SECONDS COMMAND…
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}
