# Sourced by packaging/run and packaging/test: makes or reuses .venv, and knows the system's packages.
# After it, $python is the environment's interpreter.

top=$(cd "$(dirname "$0")/.." && pwd) || exit 1
python=$top/.venv/bin/python

say() { printf '%s\n' "$*" >&2; }

make_venv() {
    stamp=$top/.venv/made-from
    sum=$(sha256sum <"$top/requirements.lock")" $top"
    [ -x "$python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && return
    base=
    for candidate in python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            base=$candidate
            break
        fi
    done
    [ -n "$base" ] || { say "Token Station needs Python 3.11 or newer."; exit 1; }
    say "Setting up .venv (once, some minutes) …"
    # What ensurepip is for venv comes in a package of its own on Debian.
    "$base" -c 'import ensurepip' 2>/dev/null || need_packages python3-venv=no-such-program || exit 1
    "$base" -m venv --clear "$top/.venv" || exit 1
    "$python" -m pip install -qq --disable-pip-version-check --require-hashes -r "$top/requirements.lock" || exit 1
    # The checkout itself is found from any folder.
    echo "$top" >"$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/token-station.pth"
    printf '%s' "$sum" >"$stamp"
}

# need_packages PACKAGE=PROOF …: installs each Debian package whose proof, a library's, file's or program's name, is
# missing. Returns 1, having said the exact command, where it may not install.
need_packages() {
    libraries=$( (ldconfig -p || /sbin/ldconfig -p) 2>/dev/null)
    missing=
    for pair in "$@"; do
        proof=${pair#*=}
        case $proof in
            lib*) case $libraries in *"$proof"*) continue ;; esac ;;
            # shellcheck disable=SC2086
            /*) ls $proof >/dev/null 2>&1 && continue ;; # may be a pattern: some paths hold a version
            *) command -v "$proof" >/dev/null && continue ;;
        esac
        missing="$missing ${pair%%=*}"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing$missing …"
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086
        apt-get install -qq --no-install-recommends $missing >/dev/null 2>&1 && return 0
        # shellcheck disable=SC2086
        apt-get update -qq >/dev/null && apt-get install -qq --no-install-recommends $missing >/dev/null && return 0
    fi
    say "Some system packages are missing. Run this as root, then try again:"
    say "    apt-get install$missing"
    return 1
}

qt_packages="libegl1=libEGL.so.1 libgl1=libGL.so.1 libfontconfig1=libfontconfig.so.1 libxkbcommon0=libxkbcommon.so.0
libdbus-1-3=libdbus-1.so.3 libglib2.0-0=libglib-2.0.so.0
fonts-dejavu-core=/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
window_packages="libxcb-cursor0=libxcb-cursor.so.0 libxcb-icccm4=libxcb-icccm.so.4 libxcb-keysyms1=libxcb-keysyms.so.1
libxcb-image0=libxcb-image.so.0 libxcb-render-util0=libxcb-render-util.so.0 libxcb-shape0=libxcb-shape.so.0
libxkbcommon-x11-0=libxkbcommon-x11.so.0"
test_packages="gcc-riscv64-unknown-elf=riscv64-unknown-elf-gcc gcc=gcc g++=g++ libc6-dev=/usr/include/stdio.h clang=clang
libclang-rt-dev=/usr/lib/llvm-*/lib/clang/*/lib/*/libclang_rt.fuzzer* qemu-system-misc=qemu-system-riscv32 cups-ipp-utils=ippeveprinter avahi-daemon=/usr/sbin/avahi-daemon
dbus=dbus-daemon chromium=chromium chromium-driver=chromedriver"
