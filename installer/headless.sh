#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# headless.sh BIN: Longreach's main job without a window. Lab up, eIM connected, inventory synced, one
# bulk job of 200 devices queued and finished, pictures of the window taken. Leaves nothing running.
set -euo pipefail

bin="$1"
work="$(mktemp -d "${TMPDIR:-/tmp}/longreach-headless.XXXXXX")"
lab=""

clean_up() {
    [[ -z "$lab" ]] || { kill "$lab" && wait "$lab"; } 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

say() { printf '\n\033[1m==> %s\033[0m\n' "$*"; }
ctl() { "$bin/longreachctl" --store "$work/store" "$@"; }

# The value of a text member in the lab's ready file.
ready_value() { sed -n 's/.*"'"$1"'" *: *"\([^"]*\)".*/\1/p' "$work/lab.json"; }

start_lab() {
    "$bin/longreachctl" lab serve --devices 1000 --seed 7 --speed 60 --refuse 2% --slow 5% \
        --listen 127.0.0.1:0 --ready-file "$work/lab.json" >"$work/lab.log" 2>&1 &
    lab=$!
    local waited
    for ((waited = 0; waited < 300; waited++)); do
        [[ ! -s "$work/lab.json" ]] || return 0
        kill -0 "$lab" 2>/dev/null || break
        sleep 0.1
    done
    cat "$work/lab.log" >&2
    echo "headless.sh: the lab did not start" >&2
    exit 1
}

say "A lab of 1,000 simulated devices, sixty times faster than life"
start_lab
echo "eIM at $(ready_value rest)"

say "Connecting the eIM and reading its inventory"
ctl eim add lab --url "$(ready_value rest)" --ca "$(ready_value ca)" --environment lab
ctl eim test lab
ctl eim sync lab

say "One bulk job: the operational profile enabled on 200 devices"
# Exit code 1 says that some devices refused, which in this lab some do.
ctl job create --kind enable --query 'eim:lab' --first 200 --profile class:operational \
    --title "Bootstrap to operator" --wait || [[ $? == 1 ]]

say "How it stands now"
ctl job list

say "Pictures of the window"
rm -rf longreach-screenshots
QT_QPA_PLATFORM=offscreen "$bin/longreach" --lab --screenshots longreach-screenshots
ls longreach-screenshots
say "Done: pictures are in $PWD/longreach-screenshots"
