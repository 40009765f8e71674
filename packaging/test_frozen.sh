#!/usr/bin/env bash
# Tries the frozen application: the sample without Python in reach, the real window on a display, a recording
# played in it, and how long it takes to start beside the same program run from source.
#
#   packaging/test_frozen.sh [FOLDER]      by default dist/vbatch, which packaging/build.py has made
#
# Needs Xvfb and xdotool. VBATCH_PYTHON: the Python that runs the source for the comparison, by default that of
# the environment of packaging/dev.py's kind which the application was made in. Prints one line for each thing.
set -uo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath "${1:-dist/vbatch}")
program=$folder/vbatch-gui
work=$(mktemp -d)
log=$work/log
. packaging/holding.sh

# Nothing of this machine's Python: no PATH, no variables, another folder, a home of its own.
alone() { (cd "$work" && env -i PATH=/nowhere LANG=C.UTF-8 HOME="$work/home" DISPLAY="${DISPLAY:-}" "$@"); }
has_text() { grep -qi "$(head -c 20 resources/demo/sample.txt)" "$work"/data/results/*/sample.txt; }
has_ended() { ! kill -0 "$window" 2>/dev/null; }
visible() { xdotool search --onlyvisible --name VBatch; }
library_path() { tr '\0' '\n' <"/proc/$1/environ" | sed -n 's/^LD_LIBRARY_PATH=//p'; }
engine() { pgrep -P "$window" -f -- --engine; }
plays() { cat "/proc/$window"/task/*/comm | grep "QFFmpeg::VideoR"; } # the thread that shows its pictures
licences() { grep -q "^  av .*" "$1" && grep -q "x264 and x265" "$1" && grep -q "^GPL-3.0" "$1" && grep -q "^  Python " "$1"; }
broken_links() { find "$folder" -xtype l | grep .; }
not_found() { find "$folder" -name '*.so*' -type f -exec ldd {} + 2>/dev/null | grep 'libQt6.*not found'; }

mkdir "$work/home"
cp resources/demo/sample.mp4 "$work/sample.mp4"
holds "it tells its version" alone "$program" --version
holds "it transcribes the sample, without Python" \
    alone "$program" run "$work/sample.mp4" --model demo --data-dir "$work/data"
holds "the words are the sample's" has_text
holds "the licences of all parts are there" licences "$folder/_internal/resources/licences/third-party.txt"
holds "no link leads nowhere" refuses broken_links
holds "no library of Qt is missing that another one needs" refuses not_found

Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$work/display" 2>>"$log" &
server=$!
until_true 20 test -s "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY

(cd "$work" && exec env -i PATH=/nowhere LANG=C.UTF-8 HOME="$work/home" DISPLAY="$DISPLAY" "$program" --data-dir "$work/data") >>"$log" 2>&1 &
window=$!
holds "the window opens" until_true 60 visible
sleep 3
xdotool windowfocus "$(visible | tail -1)"
xdotool key F8
holds "a recording is played in it" until_true 20 plays
if [ -n "${VBATCH_SHOTS:-}" ] && command -v import >/dev/null; then import -window root "$VBATCH_SHOTS/frozen.png"; fi
xdotool key ctrl+q
holds "the window closes by Ctrl+Q" until_true 20 has_ended
has_ended || kill "$window"
wait "$window"
holds "and ends without an error" test $? -eq 0

# -- how long it takes to start ---------------------------------------------------------------------

python=${VBATCH_PYTHON:-$(ls -td "${XDG_CACHE_HOME:-$HOME/.cache}"/vbatch-dev/frozen/*/bin/python 2>/dev/null | head -1)}
milliseconds() { echo $(($(date +%s%N) / 1000000)); }
start_window() { # start_window COMMAND…: milliseconds until the window is there
    local begin
    begin=$(milliseconds)
    "$@" --data-dir "$work/empty" >>"$log" 2>&1 &
    window=$!
    xdotool search --sync --onlyvisible --name VBatch >/dev/null
    echo $(($(milliseconds) - begin))
    kill "$window"
    wait "$window" 2>/dev/null
}
start_version() { # start_version COMMAND…
    local begin
    begin=$(milliseconds)
    "$@" --version >/dev/null
    echo $(($(milliseconds) - begin))
}
median() { sort -n | sed -n 3p; }
export PYTHONPATH=$PWD PYTHONSAFEPATH=1
for what in window version; do
    for round in 1 2 3 4 5; do
        "start_$what" "$program" >>"$work/$what.frozen"
        [ -z "$python" ] || "start_$what" "$python" -m vbatch_gui >>"$work/$what.source"
    done
    [ -e "$work/$what.source" ] || echo - >"$work/$what.source"
    echo "--      $what: frozen $(median <"$work/$what.frozen") ms, from source $(median <"$work/$what.source") ms (median of 5)"
done

kill "$server"
wait "$server" 2>/dev/null
echo "--      size: $(du -sm "$folder" | cut -f1) MiB"
echo "$passed hold, $failed failed"
[ "$failed" -ne 0 ] || rm -rf "$work"
[ "$failed" -eq 0 ]
