#!/usr/bin/env bash
# Processor time to decode a file of AIS sentences to JSON: waybill decode beside gpsdecode -j (package gpsd-clients), whole processes, in turn.
# Usage: bench/decode-beside-gpsdecode.sh FILE [ROUNDS]
set -euo pipefail
file=$1 rounds=${2:-3}
waybill=$(dirname "${BASH_SOURCE[0]}")/../src/Waybill.Cli/bin/Release/net10.0/waybill.dll
command -v gpsdecode > /dev/null || { echo "gpsdecode is not installed (package gpsd-clients)" >&2; exit 2; }
TIMEFORMAT='%U %S'
seconds() { { time "$@" > /dev/null 2>&1; } 2>&1 | awk '{ print $1 + $2 }'; }
with_gpsdecode() { gpsdecode -j < "$file"; }
with_waybill() { dotnet "$waybill" decode --json --quiet "$file" || [[ $? == 1 ]]; }
for ((i = 1; i <= rounds; i++)); do
  theirs=$(seconds with_gpsdecode) ours=$(seconds with_waybill)
  awk -v n="$i" -v t="$theirs" -v o="$ours" 'BEGIN { printf "round %d: gpsdecode %.2f s, waybill %.2f s, ratio %.1f\n", n, t, o, t / o }'
done
