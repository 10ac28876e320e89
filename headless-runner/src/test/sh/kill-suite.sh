#!/usr/bin/env bash
# Kills a small suite at random points (kill -9), lets the same command go on, and compares what it ends with to an
# uninterrupted suite's: the same results.json byte for byte, the same runs, nothing half-written left.
# usage: kill-suite.sh [KILLS] [SEED]      (20 kills, seed 1)
# SOUNDTOWN names another launcher than this checkout's.
set -euo pipefail
kills=${1:-20}
RANDOM=${2:-1}
home=$(cd "$(dirname "$0")/../../../.." && pwd)
soundtown=${SOUNDTOWN:-$home/soundtown}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/seconds.yaml" <<YAML
name: seconds
district: tarentaize-beaubrun-couriot
durationSeconds: 2
everyday: {rate: 0}
events:
  fixed: [{class: gunshot, atSeconds: 0.5, where: {near: mic-17, distanceMetres: 12, bearingDegrees: 30}}]
YAML
cat > "$work/small.yaml" <<YAML
name: small
cases:
  - name: shot
    scenario: seconds.yaml
    seeds: {from: 1, count: 5}
    expect: [{metric: heard, atLeast: 0.2}, {metric: detected, atLeast: 0.2}, {metric: deterministic}]
YAML

runs() { (cd "$1/runs" && sha256sum */chronicle.jsonl); }

begun=$(date +%s%N)
"$soundtown" suite "$work/small.yaml" --jobs 2 --out "$work/whole" >"$work/log" 2>&1
milliseconds=$((($(date +%s%N) - begun) / 1000000))
echo "uninterrupted: $milliseconds ms, $(runs "$work/whole" | wc -l) runs"

killed=0
rounds=0
while [ "$killed" -lt "$kills" ]; do
    rm -rf "$work/cut"
    rounds=$((rounds + 1))
    while :; do
        # the launcher becomes the program itself, so that it is the program which is killed
        "$soundtown" suite "$work/small.yaml" --jobs 2 --out "$work/cut" >"$work/log" 2>&1 &
        pid=$!
        pause=$(((RANDOM * 32768 + RANDOM) % (milliseconds + 1)))
        if [ "$killed" -lt "$kills" ]; then
            sleep "$((pause / 1000)).$(printf %03d $((pause % 1000)))"
            if kill -9 "$pid" 2>/dev/null && ! wait "$pid" 2>/dev/null && [ ! -f "$work/cut/results.json" ]; then
                killed=$((killed + 1))
                whole=$(find "$work/cut/runs" -name run.json ! -path '*.part/*' 2>/dev/null | wc -l)
                echo "kill $killed after $pause ms: $whole whole runs kept"
                continue
            fi
        fi
        wait "$pid" || [ -f "$work/cut/results.json" ] || { cat "$work/log"; exit 1; }
        break
    done
    cmp "$work/whole/results.json" "$work/cut/results.json"
    diff <(runs "$work/whole") <(runs "$work/cut")
    [ -z "$(find "$work/cut" -name '*.part')" ] || { echo "something half-written is left"; exit 1; }
    echo "round $rounds: the same results.json and the same runs"
done
echo "$killed kills in $rounds rounds: every suite ended like the uninterrupted one"
