#!/usr/bin/env bash
# Builds the source distribution and the wheel, and tries them as a user installs them.
#
#   packaging/test_wheel.sh [PYTHON…]    versions such as 3.12 or paths; by default 3.10 to 3.13
#
# Into a fresh environment of each Python the wheel is installed by pip; `pip check` must be content, both
# commands must start, and the bundled sample must be transcribed by the bundled model. With the first Python
# also: the wheel out of the source distribution, and installing by uv and by pipx where these are there.
# Needs the network (some 300 MB for each Python the first time). Prints one line for each thing that must hold.
# KEEP=DIR keeps the two files in DIR.
set -uo pipefail

here=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/log
: >"$log"
passed=0
failed=0
holds() { # holds TEXT COMMAND…
    local text=$1
    shift
    echo "--- $text: $*" >>"$log"
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
        echo "ok      $text"
    else
        failed=$((failed + 1))
        echo "FAILED  $text"
        tail -n 15 "$work/said" | sed 's/^/        /'
    fi
    cat "$work/said" >>"$log"
}
find_python() { # find_python VERSION-OR-PATH
    local found
    for found in "$1" "python$1"; do
        command -v "$found" >/dev/null && "$found" -c "" 2>/dev/null && command -v "$found" && return
    done
    # Version managers keep them aside.
    for found in "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
        [ -x "$found" ] && echo "$found" && return
    done
    command -v uv >/dev/null && uv python find --no-python-downloads "$1" 2>/dev/null
}
# Not from the checkout, which would be found before what is installed; and with nothing of the caller's.
away() { (cd "$work" && env -u PYTHONPATH -u PYTHONHOME -u VIRTUAL_ENV VBATCH_CACHE_DIR="$work/cache" "$@"); }
transcribes() { # transcribes COMMAND: the bundled sample becomes the text that lies beside it
    local out sample
    out=$(mktemp -d -p "$work")
    sample=$here/resources/demo/sample.mp4
    away "$1" run "$sample" --model demo --output "$out" --formats txt --data-dir "$out/data" || return
    cat "$out"/*.txt
    # By its words: where lines are broken is another matter.
    diff <(tr -s '[:space:]' '\n' <"$here/resources/demo/sample.txt") <(cat "$out"/*.txt | tr -s '[:space:]' '\n')
}
tells_versions() { # tells_versions COMMAND
    local said
    said=$(away "$1" --version) || return
    echo "$said"
    grep -q "^VBatch $version\$" <<<"$said" && grep -q '^CTranslate2 [0-9]' <<<"$said" && ! grep -q 'not found' <<<"$said"
}
has_resources() { # has_resources PYTHON
    away "$1" - <<'PYTHON'
from vbatch_gui.paths import resources
folder = resources()
print(folder)
assert folder.name == "_resources", folder
for name in ("demo/model/model.bin", "demo/sample.mp4", "icons/vbatch.svg", "icons/lucide/play.svg",
             "desktop/vbatch-gui.desktop"):
    assert (folder / name).stat().st_size > 0, name
PYTHON
}
has_translations() { # has_translations PYTHON: as many as the checkout
    away "$1" - "$here/resources/translations" <<'PYTHON'
import sys
from pathlib import Path
from vbatch_gui.paths import resources
wanted = {file.name for file in Path(sys.argv[1]).rglob("*") if file.is_file()}
found = {file.name for file in (resources() / "translations").rglob("*") if file.is_file()}
assert wanted and wanted <= found, wanted - found
PYTHON
}
is_listed() { # is_listed ARCHIVE NAME…: each is in the archive
    local archive=$1 names
    shift
    names=$(tar -tzf "$archive") || return
    for name in "$@"; do grep -q -- "^[^/]*/$name\$" <<<"$names" || { echo "no $name"; return 1; }; done
}

wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(3.10 3.11 3.12 3.13)
pythons=()
for name in "${wanted[@]}"; do
    found=$(find_python "$name")
    if [ -n "$found" ]; then
        pythons+=("$found")
    else
        failed=$((failed + 1))
        echo "FAILED  there is no Python $name here"
    fi
done
[ ${#pythons[@]} -gt 0 ] || exit 1

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$here/vbatch_gui/__init__.py")
dist=$work/dist
"${pythons[0]}" -m venv "$work/build" && "$work/build/bin/pip" -q --disable-pip-version-check install build twine ||
    { echo "The tools to build with cannot be installed."; exit 1; }
# The wheel is made from the unpacked source distribution: so that one must be whole.
holds "source distribution, and the wheel out of it" "$work/build/bin/python" -m build --outdir "$dist" "$here"
wheel=$(echo "$dist"/*.whl)
sdist=$(echo "$dist"/*.tar.gz)
[ -f "$wheel" ] && [ -f "$sdist" ] || { tail -n 40 "$log"; exit 1; }
holds "what the package index asks of them (twine check)" "$work/build/bin/twine" check --strict "$wheel" "$sdist"
holds "the source distribution has the tests, the scripts and the licence" is_listed "$sdist" \
    LICENSE README.md CHANGELOG.md packaging/dev.py tests/conftest.py resources/demo/model/model.bin
echo "        $(basename "$sdist") $(du -h "$sdist" | cut -f1), $(basename "$wheel") $(du -h "$wheel" | cut -f1)"

for python in "${pythons[@]}"; do
    name="Python $("$python" -c 'import platform; print(platform.python_version())')"
    venv=$work/venv
    rm -rf "$venv"
    "$python" -m venv "$venv"
    holds "$name: pip install" away "$venv/bin/pip" --disable-pip-version-check install "$wheel"
    holds "$name: pip check" away "$venv/bin/pip" --disable-pip-version-check check
    holds "$name: vbatch-gui --version" tells_versions "$venv/bin/vbatch-gui"
    tail -n 8 "$work/said" | paste -sd ',' | sed 's/,/, /g; s/^/        /'
    holds "$name: vbatch --version" tells_versions "$venv/bin/vbatch"
    holds "$name: the resources are inside" has_resources "$venv/bin/python"
    [ ! -d "$here/resources/translations" ] || holds "$name: so are the translations" has_translations "$venv/bin/python"
    holds "$name: the sample is transcribed" transcribes "$venv/bin/vbatch-gui"
    rm -rf "$venv"
done

if command -v uv >/dev/null; then
    export UV_TOOL_DIR=$work/uv/tools UV_TOOL_BIN_DIR=$work/uv/bin
    holds "uv tool install" away uv -q tool install --python "${pythons[0]}" "$wheel"
    holds "uv tool: vbatch-gui --version" tells_versions "$UV_TOOL_BIN_DIR/vbatch-gui"
    holds "uv tool: the sample is transcribed" transcribes "$UV_TOOL_BIN_DIR/vbatch-gui"
    holds "uv tool uninstall" away uv -q tool uninstall vbatch-gui
    rm -rf "$work/uv"
else
    echo "        uv is not here: not tried"
fi
if command -v pipx >/dev/null; then
    export PIPX_HOME=$work/pipx/home PIPX_BIN_DIR=$work/pipx/bin PIPX_MAN_DIR=$work/pipx/man
    holds "pipx install" away pipx install --python "${pythons[0]}" "$wheel"
    holds "pipx: vbatch-gui --version" tells_versions "$PIPX_BIN_DIR/vbatch-gui"
    holds "pipx: the sample is transcribed" transcribes "$PIPX_BIN_DIR/vbatch-gui"
    holds "pipx uninstall" away pipx uninstall vbatch-gui
else
    echo "        pipx is not here: not tried"
fi

if [ -n "${KEEP:-}" ]; then
    mkdir -p "$KEEP" && cp "$wheel" "$sdist" "$KEEP"
    cp "$log" "$KEEP/test_wheel.log"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
