#!/usr/bin/env bash
# Tries the package for Debian in bare systems, which have neither Python nor any library of a desktop.
#
#   packaging/test_deb.sh PACKAGE.deb [SUITE…]      suites: bookworm trixie …; by default bookworm
#
# In each: installs an older version, transcribes the sample, installs the new version over it, opens the
# window with a file as the desktop would, removes it, purges it; what belongs to the user must stay.
# Needs root, debootstrap, Xvfb, xdotool and the network. Prints one line for each thing that must hold.
# The systems are kept in $VBATCH_CHROOTS (by default in the cache) and copied for each test.
set -uo pipefail

package=$(realpath "${1:?the package}")
shift
suites=("${@:-bookworm}")
here=$(realpath "$(dirname "$0")")
cache=${VBATCH_CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/vbatch-dev/chroots}
if [ -z "${VBATCH_INSIDE:-}" ]; then
    # Mounts are made in a world of our own: whatever happens, none is left behind.
    VBATCH_INSIDE=1 exec unshare --mount "$0" "$package" "${suites[@]}"
fi

. "$here/holding.sh"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() {
    chroot "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/someone USER=someone DISPLAY="${DISPLAY:-}" \
        setpriv --reuid=someone --regid=someone --clear-groups "$@"
}
says() { # says PATTERN COMMAND…
    local pattern=$1
    shift
    # Not by a pipe: grep would hang up at the first hit, and end the command with it.
    local said
    said=$("$@" 2>&1)
    echo "$said" >>"$log"
    grep -q -- "$pattern" <<<"$said"
}

make_system() {
    if [ ! -e "$cache/$suite/etc/debian_version" ]; then
        mkdir -p "$cache"
        local mirror=http://deb.debian.org/debian more=() script=()
        case $suite in jammy | noble)
            mirror=http://archive.ubuntu.com/ubuntu
            more=(--no-check-gpg --components=main,universe)
            script=(gutsy) # that of all Ubuntus: an older debootstrap does not know the newer names
            ;;
        esac
        debootstrap --variant=minbase "${more[@]}" "$suite" "$cache/$suite.new" $mirror "${script[@]}" >>"$log" || return 1
        mv "$cache/$suite.new" "$cache/$suite"
    fi
    cp -a "$cache/$suite" "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    # A clock that is off is no matter here.
    printf 'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\n' >"$root/etc/apt/apt.conf.d/99clock"
    mount -t proc proc "$root/proc" && mount -t tmpfs tmpfs "$root/dev/shm" && inside useradd -m someone
}

# The same package as if it were an older one, with a file that the new one does not have.
make_older() {
    dpkg-deb -R "$package" "$work/older" &&
        sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control" &&
        touch "$work/older/usr/lib/vbatch/_internal/no-longer-needed" &&
        dpkg-deb --root-owner-group -Znone -b "$work/older" "$root/root/older.deb" >>"$log" &&
        rm -rf "$work/older" &&
        cp "$package" "$root/root/newer.deb"
}

# What ldd does not find inside, with the search path that the program gives itself.
lacks_libraries() {
    local folder=/usr/lib/vbatch/_internal
    inside LD_LIBRARY_PATH=$folder find $folder -name '*.so*' -type f ! -name libqgtk3.so -exec ldd {} + 2>&1 |
        grep -B 9999 'not found' | grep -E '^/|not found' | grep -B 1 'not found'
}
has_text() { grep -qi "$(head -c 20 "$here/../resources/demo/sample.txt")" "$root"/home/someone/data/results/*/sample.txt; }
is_queued() { grep -qs /home/someone/film.mp4 "$root"/home/someone/.local/share/vbatch/batches/*.json; }

open_window() {
    # What a desktop does with the desktop entry: its Exec line, %F replaced by the file.
    local line
    line=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/vbatch-gui.desktop")
    as_user ${line/\%F//home/someone/film.mp4} >>"$log" 2>&1 &
    window=$!
}
close_window() {
    xdotool windowfocus "$(xdotool search --onlyvisible --name VBatch | tail -1)" && xdotool key ctrl+q
}
has_ended() { ! kill -0 "$window" 2>/dev/null; }
left_behind() { find "$root/usr" "$root/etc" "$root/var/lib/dpkg/info" -iname '*vbatch*' | grep .; }
kept() { [ -n "$(ls "$root"/home/someone/data/batches/*.json)" ] && is_queued && has_text; }

try_suite() {
    holds "the system is there" make_system || return
    holds "it has no Python" refuses inside which python3
    holds "an older version to begin with" make_older
    holds "apt knows all that it depends on" inside apt-get update
    holds "the older version is installed" inside apt-get install -y --no-install-recommends /root/older.deb || return
    holds "it still has no Python" refuses inside which python3
    cp "$here/../resources/demo/sample.mp4" "$root/home/someone/sample.mp4"
    cp "$here/../resources/demo/sample.mp4" "$root/home/someone/film.mp4"
    chmod a+r "$root"/home/someone/*.mp4
    holds "the older version transcribes the sample" \
        as_user vbatch-gui run /home/someone/sample.mp4 --model demo --name Older --data-dir /home/someone/data
    holds "its words are the sample's" has_text

    holds "the new version is installed over it" inside apt-get install -y --no-install-recommends /root/newer.deb
    holds "its version is the package's" \
        says "$(dpkg-deb -f "$package" Version | tr -d '~')" as_user vbatch-gui --version
    holds "a file of the older one is gone" refuses test -e "$root/usr/lib/vbatch/_internal/no-longer-needed"
    holds "the batch of before is there" says Older as_user vbatch-gui list --data-dir /home/someone/data
    holds "the new version transcribes the sample" \
        as_user vbatch-gui run /home/someone/sample.mp4 --model demo --data-dir /home/someone/data2
    holds "every library finds what it needs, but for the looks of GNOME" refuses lacks_libraries
    holds "the manual and the completion are there" \
        test -e "$root/usr/share/bash-completion/completions/vbatch-gui" -a -e "$root/usr/share/fish/vendor_completions.d/vbatch-gui.fish"

    Xvfb -displayfd 7 -screen 0 1280x800x24 -nolisten tcp 7>"$work/display" 2>>"$log" &
    local server=$!
    until_true 20 test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    open_window
    holds "the window opens by the desktop entry" until_true 60 xdotool search --onlyvisible --name VBatch
    holds "with the file that was to be opened in it" until_true 60 is_queued
    sleep 2
    if [ -n "${VBATCH_SHOTS:-}" ] && command -v import >/dev/null; then import -window root "$VBATCH_SHOTS/deb-$suite.png"; fi
    close_window >>"$log" 2>&1
    holds "the window closes by Ctrl+Q" until_true 20 has_ended
    has_ended || kill "$window"
    wait "$window"
    holds "and ends without an error" test $? -eq 0
    umount "$root/tmp/.X11-unix"
    kill "$server"
    wait "$server"

    holds "the parts of a desktop are installed" \
        inside apt-get install -y --no-install-recommends desktop-file-utils shared-mime-info
    holds "videos can be opened with VBatch" \
        says vbatch-gui.desktop grep '^video/mp4=' "$root/usr/share/applications/mimeinfo.cache"
    holds "it is removed" inside apt-get remove -y vbatch-gui
    holds "the program is gone" refuses test -e "$root/usr/bin/vbatch-gui" -o -e "$root/usr/lib/vbatch"
    holds "videos are no longer opened with it" \
        refuses grep vbatch-gui.desktop "$root/usr/share/applications/mimeinfo.cache"
    holds "what belongs to the user stays" kept
    holds "it is installed once more" inside apt-get install -y --no-install-recommends /root/newer.deb
    holds "it is purged, and says that the user's data is kept" says "were kept" inside apt-get purge -y vbatch-gui
    holds "nothing of it is left in the system" refuses left_behind
    holds "what belongs to the user stays also then" kept
}

for suite in "${suites[@]}"; do
    where=$suite
    work=$(mktemp -d)
    root=$work/root
    log=$work/log
    started=$SECONDS
    before=$failed
    try_suite
    umount "$root/dev/shm" "$root/proc" 2>/dev/null
    rm -rf --one-file-system "$root"
    echo "--      $suite: $((SECONDS - started)) s"
    [ "$failed" -eq "$before" ] && rm -rf "$work"
done
echo "$passed hold, $failed failed"
[ "$failed" -eq 0 ]
