#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clone to a running console (`run`) or to passed tests (`test`). See usage() below.
set -euo pipefail

readonly ExitUsage=2
readonly ExitPackagesByHand=3
readonly ExitPackagesFailed=4
readonly ExitBuildFailed=5

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
readonly root

usage() {
    cat <<'TEXT'
usage: installer/from-source.sh run [--headless] [-- ARGS]
       installer/from-source.sh test

run    installs what is missing, builds, and opens the console on the embedded lab; ARGS go to
       `longreach`. Without a display, or with --headless, the same is shown in the terminal: a lab
       of 1,000 devices, one bulk job over 200 of them, and pictures of the window in
       ./longreach-screenshots/.
test   installs what is missing, builds, and runs every test; then the unit tests once more with the
       address and undefined-behaviour sanitizers.

Both can be run again at any time and then take only as long as there is something to do.

exit codes:
  0  done
  1  the program or a test failed
  2  not called as above
  3  this system's packages have to be installed by hand; the list was printed
  4  packages could not be installed
  5  the build failed
TEXT
}

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }
complain() { printf 'from-source.sh: %s\n' "$*" >&2; }

# The names in a package list, without comments.
packages_of() { grep -v '^#' "$root/installer/packages/$1.txt"; }

# debian, fedora, homebrew or generic: the package list for this system.
system_name() {
    if [[ "$(uname -s)" == Darwin ]]; then
        echo homebrew
        return
    fi
    local ids=""
    if [[ -r /etc/os-release ]]; then
        ids="$(. /etc/os-release && echo " ${ID:-} ${ID_LIKE:-} ")"
    fi
    case "$ids" in
        *" debian "* | *" ubuntu "*) echo debian ;;
        *" fedora "*) echo fedora ;;
        *) echo generic ;;
    esac
}

print_packages_and_stop() {
    local command
    case "$1" in
        fedora) command="sudo dnf install" ;;
        homebrew) command="brew install" ;;
        *) command="" ;;
    esac
    echo "Packages are installed for you on Debian and Ubuntu only. Install these, then build with CMake:"
    echo
    if [[ -n "$command" ]]; then
        echo "    $command $(packages_of "$1" | tr '\n' ' ')"
    else
        packages_of "$1" | sed 's/^/    /'
    fi
    echo
    echo "    cmake --preset release && cmake --build --preset release && build/release/bin/longreach --lab"
    exit "$ExitPackagesByHand"
}

as_root() {
    if [[ "$(id -u)" == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        complain "packages are missing, and installing them needs root or sudo"
        exit "$ExitPackagesFailed"
    fi
}

# The Debian packages that are not installed, one a line.
missing_packages() {
    comm -23 <(packages_of debian | sort -u) \
        <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" { print $1 }' | sort -u)
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages)
    if ((${#missing[@]} == 0)); then
        return
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -y)
    as_root "${apt[@]}" -qq update || complain "apt-get update failed; going on with the package lists at hand"
    if ! as_root "${apt[@]}" -qq install --no-install-recommends "${missing[@]}"; then
        complain "apt-get could not install the packages above"
        exit "$ExitPackagesFailed"
    fi
}

# Compilers at once: one a processor, as long as each has 1.5 GB of memory.
build_jobs() {
    local processors memory
    processors="$(nproc)"
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)"
    echo $((memory < 1 ? 1 : memory < processors ? memory : processors))
}

# build PRESET: configures only where there is nothing yet or the presets changed; ninja sees to the rest.
build() {
    local folder="$root/build/$1"
    say "Building preset $1"
    if [[ ! -f "$folder/build.ninja" || "$root/CMakePresets.json" -nt "$folder/build.ninja" ]]; then
        (cd "$root" && cmake --preset "$1") || exit "$ExitBuildFailed"
    fi
    # A compiler that crashed or was killed leaves a file that builds the next time; a mistake in the
    # code fails again at once.
    cmake --build "$folder" --parallel "$(build_jobs)" || {
        complain "the build stopped; trying what is left once more"
        cmake --build "$folder" --parallel "$(build_jobs)" || exit "$ExitBuildFailed"
    }
}

has_display() { [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]; }

run() {
    local headless=no
    if [[ "${1:-}" == --headless ]]; then
        headless=yes
        shift
    fi
    if (($# > 0)) && [[ "$1" != -- ]]; then
        usage >&2
        exit "$ExitUsage"
    fi
    shift $(($# > 0 ? 1 : 0))
    prepare
    build release
    if [[ "$headless" == yes ]] || ! has_display; then
        exec "$root/installer/headless.sh" "$root/build/release/bin"
    fi
    say "Starting the console on the embedded lab"
    exec "$root/build/release/bin/longreach" --lab "$@"
}

run_tests() {
    (($# == 0)) || { usage >&2; exit "$ExitUsage"; }
    prepare
    build release
    say "Running every test"
    # What measures time or starts many processes runs alone; the rest side by side.
    ctest --test-dir "$root/build/release" --output-on-failure --no-tests=error -LE 'integration|bench' -j "$(nproc)" || exit 1
    ctest --test-dir "$root/build/release" --output-on-failure -L integration || exit 1
    build asan
    say "Running the unit tests with sanitizers"
    ctest --test-dir "$root/build/asan" --output-on-failure --no-tests=error -L unit -j "$(nproc)" || exit 1
    say "All tests passed"
}

prepare() {
    local system
    system="$(system_name)"
    [[ "$system" == debian ]] || print_packages_and_stop "$system"
    install_packages
}

case "${1:-}" in
    run) shift && run "$@" ;;
    test) shift && run_tests "$@" ;;
    help | --help | -h) usage ;;
    *) usage >&2 && exit "$ExitUsage" ;;
esac
