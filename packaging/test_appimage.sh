#!/usr/bin/env bash
# Tries the AppImage, or the AppDir that goes into it.
#
#   packaging/test_appimage.sh VBatch-….AppImage | VBatch.AppDir [SUITE…]
#
# Here: the sample, the real window with a file, what desktops read. With suites (bookworm trixie noble …, as root)
# the same in bare systems that have what a desktop has, but neither Python nor the small libraries that are taken
# along; from the unpacked AppDir, as a bare system has no FUSE. Those systems are made by test_deb.sh, and copied.
# Needs Xvfb, xdotool, desktop-file-utils and appstream. Prints one line for each thing that must hold.
set -uo pipefail

given=$(realpath "${1:?the AppImage or the AppDir}")
shift
here=$(realpath "$(dirname "$0")")
if [ $# -gt 0 ] && [ -z "${VBATCH_INSIDE:-}" ]; then
    # Mounts are made in a world of our own: whatever happens, none is left behind.
    VBATCH_INSIDE=1 exec unshare --mount "$0" "$given" "$@"
fi
cache=${VBATCH_CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/vbatch-dev/chroots}
work=$(mktemp -d)
log=$work/log
where=here
. "$here/holding.sh"

visible() { xdotool search --onlyvisible --name VBatch; }
has_ended() { ! kill -0 "$window" 2>/dev/null; }
is_queued() { grep -qs "/film.mp4" "$1"/batches/*.json; }
has_text() { grep -qi "$(head -c 20 "$here/../resources/demo/sample.txt")" "$1"/results/*/sample.txt; }
start_display() {
    Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$work/display" 2>>"$log" &
    server=$!
    until_true 20 test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

# try HOME_AS_SEEN_FROM_HERE HOME PROGRAM…: RUN is what goes before the program.
try() {
    local outside=$1 home=$2
    shift 2
    mkdir -p "$outside"
    cp "$here/../resources/demo/sample.mp4" "$outside/sample.mp4"
    cp "$here/../resources/demo/sample.mp4" "$outside/film.mp4"
    holds "it tells its version" run "$home" "$@" --version || return
    holds "it transcribes the sample" run "$home" "$@" run "$home/sample.mp4" --model demo --data-dir "$home/data"
    holds "the words are the sample's" has_text "$outside/data"
    local begin
    begin=$(date +%s%N)
    run "$home" "$@" --data-dir "$home/window" "$home/film.mp4" >>"$log" 2>&1 &
    window=$!
    holds "the window opens" until_true 60 visible
    echo "--      $where: window after $((($(date +%s%N) - begin) / 1000000)) ms"
    holds "with the file that was to be opened in it" until_true 60 is_queued "$outside/window"
    sleep 2
    if [ -n "${VBATCH_SHOTS:-}" ] && command -v import >/dev/null; then import -window root "$VBATCH_SHOTS/appimage-$where.png"; fi
    xdotool windowfocus "$(visible | tail -1)" && xdotool key ctrl+q
    holds "the window closes by Ctrl+Q" until_true 20 has_ended
    has_ended || kill "$window"
    wait "$window"
    holds "and ends without an error" test $? -eq 0
}

start_display
run() { # run HOME PROGRAM…
    local home=$1
    shift
    # Where there is no FUSE, the variable makes the runtime unpack itself instead.
    (cd / && exec env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" DISPLAY="${DISPLAY:-}" \
        ${APPIMAGE_EXTRACT_AND_RUN:+APPIMAGE_EXTRACT_AND_RUN=1} "$@")
}
if [ -d "$given" ]; then
    appdir=$given
    try "$work/home" "$work/home" "$given/AppRun"
else
    ln -s "$given" "$work/a link to it"
    try "$work/home" "$work/home" "$work/a link to it"
    holds "it can be unpacked" eval "cd '$work' && env -u APPIMAGE_EXTRACT_AND_RUN '$given' --appimage-extract"
    appdir=$work/squashfs-root
    echo "--      here: $(du -m "$given" | cut -f1) MiB"
fi
holds "the desktop entry is valid" desktop-file-validate "$appdir/vbatch-gui.desktop"
holds "the metainfo is valid" appstreamcli validate --no-net "$(ls "$appdir"/usr/share/metainfo/*.xml)"
holds "the icon is where it is looked for" test -s "$appdir/.DirIcon" -a -s "$appdir/vbatch-gui.png"

run() { # run HOME PROGRAM…
    local home=$1
    shift
    exec_in env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" USER=someone DISPLAY="${DISPLAY:-}" \
        setpriv --reuid=someone --regid=someone --clear-groups "$@"
}
exec_in() { chroot "$root" "$@"; }
desktop="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libbrotli1 libgssapi-krb5-2
    libx11-xcb1 libxcb-randr0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libpulse0 libxrandr2 ca-certificates"
make_system() {
    cp -a "$cache/$where" "$root" && cp /etc/resolv.conf "$root/etc/resolv.conf" &&
        printf 'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\n' >"$root/etc/apt/apt.conf.d/99clock" &&
        mount -t proc proc "$root/proc" && mount -t tmpfs tmpfs "$root/dev/shm" &&
        mkdir -p "$root/tmp/.X11-unix" "$root/opt/VBatch.AppDir" &&
        mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" &&
        mount --bind -o ro "$appdir" "$root/opt/VBatch.AppDir" &&
        exec_in useradd -m someone && exec_in apt-get update -q &&
        # shellcheck disable=SC2086
        exec_in env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $desktop
}
for where in "$@"; do
    root=$work/$where
    if [ ! -e "$cache/$where/etc/debian_version" ]; then
        failed=$((failed + 1))
        echo "FAILED  $where: there is no such system in $cache; test_deb.sh makes it"
        continue
    fi
    chmod a+rx "$work"
    if holds "a bare system with the libraries of a desktop" make_system; then
        holds "it has no Python" refuses exec_in sh -c "command -v python3"
        holds "nor the libraries that are taken along" refuses exec_in sh -c "ldconfig -p | grep libxcb-cursor"
        mkdir -p "$root/home/someone/try" && chown 1000 "$root/home/someone/try"
        try "$root/home/someone/try" /home/someone/try /opt/VBatch.AppDir/AppRun
    fi
    umount "$root/opt/VBatch.AppDir" "$root/tmp/.X11-unix" "$root/dev/shm" "$root/proc" 2>/dev/null
    rm -rf --one-file-system "$root"
done

kill "$server"
wait "$server" 2>/dev/null
echo "$passed hold, $failed failed"
[ "$failed" -ne 0 ] || rm -rf "$work"
[ "$failed" -eq 0 ]
