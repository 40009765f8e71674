#!/usr/bin/env bash
# Tries the Windows installer under wine: compiles it around placeholders, then installs, upgrades and removes.
#
#   packaging/test_nsis.sh
#
# What Windows itself does with it (the pages, the rights, "Open with" in its menus) can only be seen there.
# Needs nsis, wine (64 bits), xvfb and a Python (PYTHON, by default python3) with PySide6, which draws the icons.
# Prints one line for each thing that must hold. About three minutes.
set -uo pipefail

if [ -z "${VBATCH_INSIDE:-}" ]; then
    for program in makensis wine Xvfb xvfb-run python3; do
        command -v "$program" >/dev/null || { echo "$program is missing: apt install nsis wine wine64 xvfb python3"; exit 2; }
    done
    VBATCH_INSIDE=1 exec xvfb-run -a "$0" "$@"
fi

here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
export LC_ALL=C.UTF-8 # how wine reads names that are not English
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEARCH=win64 WINEDLLOVERRIDES="mscoree,mshtml="
# Ends what was started in this prefix and nothing else.
trap 'wineserver -k 2>/dev/null; rm -rf "$work"' EXIT
passed=0
failed=0
holds() { # holds TEXT COMMAND…
    local text=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
        echo "ok      $text"
    else
        local status=$?
        failed=$((failed + 1))
        echo "FAILED  $text (status $status)"
        tail -n 5 "$work/said" | sed 's/^/        /'
    fi
}
fails_with() { # fails_with STATUS COMMAND…
    local wanted=$1 status=0
    shift
    "$@" || status=$?
    [ "$status" = "$wanted" ] || { echo "status $status"; return 1; }
}
refuses() { ! "$@"; }
all() { local name; for name in "$@"; do [ -e "$name" ] || { echo "no $name"; return 1; }; done; }
none() { local name; for name in "$@"; do [ ! -e "$name" ] || { echo "there is $name"; return 1; }; done; }
until_true() { # until_true SECONDS COMMAND…
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.2
    done
}
run() { timeout 120 wine "$@"; }
line() { # line WORDS: run as a command line of Windows, without quotes but those in it
    printf '%s\r\n' "$1" | iconv -t UTF-16LE >"$c/line.txt"
    run "$work/line.exe"
}
value() { run reg query "$1" ${2:+/v "$2"} 2>/dev/null | tr -d '\r'; }
says() { # says PATTERN KEY NAME: the value in the registry
    local told
    told=$(value "$2" "$3")
    echo "$told"
    grep -aqF -- "$1" <<<"$told"
}
has_ended() { ! kill -0 "$1" 2>/dev/null; }
has_key() { run reg query "$1" >/dev/null 2>&1; }
has_value() { run reg query "$1" /v "$2" >/dev/null 2>&1; }

# -- what is installed: programs that write down how they were started ------------------------------------------
cat >"$work/placeholder.nsi" <<'NSI'
Unicode true
Target amd64-unicode
Name "placeholder"
OutFile "${OUTPUT}"
RequestExecutionLevel user
!include FileFunc.nsh
!include LogicLib.nsh
Page directory "" shown ; a window that stays until it is closed
Page instfiles
Function .onInit
  ${GetParameters} $0
  ${If} $0 != "--window"
    SetSilent silent
  ${EndIf}
FunctionEnd
Function shown
  Call running
FunctionEnd
Function running
  FileOpen $1 "C:\running.txt" w
  FileClose $1
FunctionEnd
Section
  ${If} $0 == "--stay"
    Call running
    ${DoUntil} ${FileExists} "C:\leave.txt"
      Sleep 100
    ${Loop}
  ${Else}
    FileOpen $1 "C:\opened.txt" w
    FileWriteUTF16LE /BOM $1 $0
    FileClose $1
  ${EndIf}
SectionEnd
NSI
cat >"$work/line.nsi" <<'NSI'
Unicode true
Target amd64-unicode
Name "line"
OutFile "${OUTPUT}"
SilentInstall silent
RequestExecutionLevel user
Section
  FileOpen $1 "C:\line.txt" r
  FileReadUTF16LE $1 $0
  FileClose $1
  ExecWait $0 $1
  SetErrorLevel $1
SectionEnd
NSI
for program in placeholder line; do
    makensis -V1 "-DOUTPUT=$work/$program.exe" "$work/$program.nsi" || exit 2
done
payload() { # payload VERSION: a folder as PyInstaller makes it
    local folder=$work/app-$1
    mkdir -p "$folder/_internal/resources/icons" "$folder/_internal/av.libs"
    cp "$work/placeholder.exe" "$folder/VBatch.exe"
    cp "$work/placeholder.exe" "$folder/vbatch-gui.exe"
    echo "$1" >"$folder/_internal/version.txt"
    echo "$1" >"$folder/_internal/only-in-$1.txt"
    echo icon >"$folder/_internal/resources/icons/Öl \$1 50%.svg"
    echo library >"$folder/_internal/av.libs/avcodec.dll"
    echo "$folder"
}
pictures=$work/pictures
QT_QPA_PLATFORM=offscreen "${PYTHON:-python3}" "$here/icons.py" "$pictures" || { echo "PYTHON has no PySide6"; exit 2; }
build() { # build VERSION [OPTION…]
    local version=$1
    shift
    python3 "$here/windows/build_installer.py" --fast --version "$version" --pictures "$pictures" \
        --application "$(payload "$version")" "$@"
}
for version in 0.0.9 9.8.7; do
    holds "the installer of $version is compiled" build "$version" --target amd64-unicode --output "$work"
done
holds "also the one of 32 bits, as NSIS on Windows makes it" build 9.8.7 --output "$work/32"
older=$work/VBatch-0.0.9-setup.exe
newer=$work/VBatch-9.8.7-setup.exe
all "$older" "$newer" || exit 1

# -- a computer with Windows ------------------------------------------------------------------------------------
timeout 120 wineboot -i >/dev/null 2>&1
c=$WINEPREFIX/drive_c
home=$c/users/$(id -un)
installed=$home/AppData/Local/Programs/VBatch
menu="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/VBatch.lnk"
data=$home/AppData/Local/vbatch
uninstall='Software\Microsoft\Windows\CurrentVersion\Uninstall\VBatch'
machine='HKLM\System\CurrentControlSet\Control\Session Manager\Environment'
classes='HKCU\Software\Classes'
run winecfg -v win7
holds "Windows 7 is refused" fails_with 6 run "$older" /S
holds "and nothing was installed" none "$installed" "$menu"
run winecfg -v win10
before=$(value 'HKCU\Environment' PATH; value "$machine" PATH)
# The player that the user has: it must stay the one.
run reg add "$classes\\.mp4" /ve /d Player.Film /f >/dev/null
run reg add "$classes\\.mp4\\OpenWithProgids" /v Player.Film /f >/dev/null

# -- for this user ----------------------------------------------------------------------------------------------
holds "installs silently, for this user" run "$older" /S
holds "the PATH was left alone" test "$before" = "$(value 'HKCU\Environment' PATH; value "$machine" PATH)"
holds "the programs and the folder are there" all "$installed"/{VBatch.exe,vbatch-gui.exe,uninstall.exe} \
    "$installed/_internal/version.txt" "$installed/_internal/resources/icons/Öl \$1 50%.svg"
holds "the start menu has it" all "$menu"
holds "the desktop was left alone" none "$home/Desktop/VBatch.lnk"
holds "Windows lists its version" says 0.0.9 "HKCU\\$uninstall" DisplayVersion
holds "its size in KiB" says 0x "HKCU\\$uninstall" EstimatedSize
holds "its icon" says 'VBatch.exe,0' "HKCU\\$uninstall" DisplayIcon
holds "its publisher" says 'The VBatch authors' "HKCU\\$uninstall" Publisher
holds "and how it is removed in silence" says 'uninstall.exe" /S /CurrentUser' "HKCU\\$uninstall" QuietUninstallString
holds "nothing was written for other users" refuses has_key "HKLM\\$uninstall"
holds "offered for .mp4" has_value "$classes\\.mp4\\OpenWithProgids" VBatch.Media
holds "offered for .opus" has_value "$classes\\.opus\\OpenWithProgids" VBatch.Media
holds "the player stays that of .mp4" says Player.Film "$classes\\.mp4" ""
holds "opened with the program and the whole name" says 'VBatch.exe" "%1"' "$classes\\VBatch.Media\\shell\\open\\command" ""
holds "among the programs for films" says 'Software\VBatch\Capabilities' 'HKCU\Software\RegisteredApplications' VBatch

# -- a newer one over it ----------------------------------------------------------------------------------------
mkdir -p "$data/batches" "$data/Cache/models"
echo '{}' >"$data/batches/kept.json"
echo model >"$data/Cache/models/model.bin"
echo mine >"$installed/notes.txt"
run "$installed/vbatch-gui.exe" --stay &
stays=$!
until_true 20 test -e "$c/running.txt"
holds "while VBatch runs nothing is replaced" fails_with 3 run "$newer" /S
holds "and the older version is whole" all "$installed"/{VBatch.exe,vbatch-gui.exe,_internal/only-in-0.0.9.txt}
touch "$c/leave.txt"
wait $stays
holds "installs over the older version" run "$newer" /S
holds "what only the older one had is gone" none "$installed/_internal/only-in-0.0.9.txt"
holds "the newer one is there" grep -q 9.8.7 "$installed/_internal/version.txt"
holds "Windows lists the newer version" says 9.8.7 "HKCU\\$uninstall" DisplayVersion
holds "batches and models were kept" all "$data/batches/kept.json" "$data/Cache/models/model.bin"
holds "so was a file of the user's in its folder" all "$installed/notes.txt"
holds "the start menu has it still" all "$menu"
rm -f "$c/running.txt" "$c/leave.txt"
run "$installed/VBatch.exe" --window &
stays=$!
until_true 20 test -e "$c/running.txt"
holds "a window that is open is closed, and replaced" run "$newer" /S
holds "it has ended" until_true 5 has_ended $stays

# -- removed ----------------------------------------------------------------------------------------------------
removed() { until_true 60 none "$installed/uninstall.exe" "$menu" && until_true 30 refuses has_key "HKCU\\$uninstall"; }
rm -f "$c/running.txt" "$c/leave.txt"
run "$installed/VBatch.exe" --stay &
stays=$!
until_true 20 test -e "$c/running.txt"
holds "while VBatch runs nothing is removed" fails_with 3 run "$installed/uninstall.exe" /S '_?=C:\users\'"$(id -un)"'\AppData\Local\Programs\VBatch'
holds "and it is whole" all "$installed"/{VBatch.exe,uninstall.exe,_internal/version.txt} "$menu"
touch "$c/leave.txt"
wait $stays
holds "is removed silently" run "$installed/uninstall.exe" /S
holds "programs, menu and entry are gone" removed
holds "so is the folder, but for what is the user's" test "$(ls -A "$installed")" = notes.txt
holds "no longer offered for .mp4" refuses has_value "$classes\\.mp4\\OpenWithProgids" VBatch.Media
holds "the player still is" has_value "$classes\\.mp4\\OpenWithProgids" Player.Film
holds "and it is the one" says Player.Film "$classes\\.mp4" ""
holds "no empty key is left" refuses has_key "$classes\\.opus"
holds "nor one of its own" refuses has_key 'HKCU\Software\VBatch'
holds "batches and models were kept" all "$data/batches/kept.json" "$data/Cache/models/model.bin"
rm -rf "$installed" # and the notes
holds "installs again" run "$newer" /S
holds "is removed with the data" run "$installed/uninstall.exe" /S /DELETEDATA
holds "which is gone then" until_true 60 none "$data" "$installed"

# -- for all users, in a folder of their choice -----------------------------------------------------------------
common="$c/ProgramData/Microsoft/Windows/Start Menu/Programs/VBatch.lnk"
deep='Schöne Werkzeuge für 影片\'$(printf 'ü%.0s' {1..80})'\'$(printf 'x%.0s' {1..60})
folder=$c/${deep//\\//}
mkdir -p "$data/batches"
setup="Z:${newer//\//\\}"
holds "a path too long for Windows is refused" fails_with 2 line "$setup /S /D=C:\\${deep}$(printf 'y%.0s' {1..80})"
holds "and nothing was written" none "$folder"* "${folder%/*/*}"
holds "installs for all users, elsewhere: deep, with spaces and other letters" line "$setup /S /AllUsers /D=C:\\$deep"
holds "it is there" all "$folder"/{VBatch.exe,uninstall.exe,_internal/version.txt} "$common"
holds "listed for all" says "$(printf 'x%.0s' {1..60})" "HKLM\\$uninstall" InstallLocation
# As a file of a kind of its own: wine looks for kinds only among those of all users.
run reg add 'HKLM\Software\Classes\.vbatchtest' /ve /d VBatch.Media /f >/dev/null
echo film >"$c/ein Film ü.vbatchtest"
holds "a file is opened with it" run start /wait 'C:\ein Film ü.vbatchtest'
got_name() { iconv -f UTF-16 "$c/opened.txt" | grep -F '"C:\ein Film ü.vbatchtest"'; }
holds "which gets the whole of its name" until_true 10 got_name
holds "nothing was written for this user" refuses has_key "HKCU\\$uninstall"
holds "another one goes to the same place" run "$newer" /S
holds "and not beside it" none "$installed"
holds "it can move" line "$setup /S /AllUsers /D=C:\\Tools\\V Batch"
holds "to its new place" all "$c/Tools/V Batch/VBatch.exe"
holds "and away from the old one" none "$folder"
holds "is removed" run "$c/Tools/V Batch/uninstall.exe" /S /AllUsers
holds "with its folder and its menu" until_true 60 none "$c/Tools/V Batch" "$common"
holds "and its entry" until_true 30 refuses has_key "HKLM\\$uninstall"
holds "batches were kept" all "$data/batches"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
