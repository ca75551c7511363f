#!/bin/sh
# box-on-lan.sh HOSTS INTERVAL SECONDS: this box on the simulated LAN, measured as the peers beside it are.
# Needs root and the folder with the simulated LAN (VEDETTA_BENCH). DOWN=K: K hosts have no power. Prints one JSON line.
top=$(cd "$(dirname "$0")/../.." && pwd)
bench=${VEDETTA_BENCH:-$top/../shared/bench}
[ -e "$bench/peers/common.sh" ] || { echo "box-on-lan.sh: no simulated LAN at $bench; set VEDETTA_BENCH" >&2; exit 77; }
. "$bench/peers/common.sh"
. "$top/scripts/lib/run-appliance.sh"
lan=$bench/lansim/lan.sh
n=${1:?HOSTS} iv=${2:?INTERVAL} secs=${3:?SECONDS}
node=$top/node_modules/.bin/node
bench_setup vedetta "$n"
"$node" "$top/scripts/bench/lan-site.ts" "$n" "$iv" >"$state/site.json"
# Claimed, so that its figures can be read on loopback.
head -c 18 /dev/urandom | base64 | "$node" "$top/appliance/main.ts" user add bench --role admin --data "$state/data" >/dev/null
sync -f "$state"
cg_run "$node" ${NODE_EXTRA:-} $node_flags \
	"$top/appliance/main.ts" run --config "$state/site.json" --data "$state/data" --listen 127.0.0.1:8080 >"$state/out" 2>&1
sleep "${WARMUP:-$((iv + 20))}"
degrade "$iv"
metric() { "$lan" edge curl -s http://127.0.0.1:8080/metrics | awk -v k="$1" '$1==k{print $2}'; }
window_begin
sleep "$secs"
window_end
late=$(metric 'vedetta_engine_on_time_ratio')
cg_kill
set -- $("$node" "$top/scripts/bench/count-results.ts" "$state/data" "$state/site.json" "$iv" "$w_t0" "$w_t1")
[ -n "${KEEP_LOG:-}" ] && cp "$state/out" "$KEEP_LOG"
print_json "$(($1 - n))" "$iv" "$2" "$3" "$4" ",\"started_within_1s\":${late:-null},\"hosts_down\":${DOWN:-0},\"states\":$5,\"snmp_requests\":$(lan_delta snmp_rx),\"varbinds\":$(lan_delta varbinds)"
