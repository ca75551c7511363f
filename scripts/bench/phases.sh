# To be sourced where a peer runs on the simulated LAN: measures it in windows of `secs` seconds. PHASES names them:
# start (from the peer's start on), alive (after a warm-up of two intervals, unless WARMUP says how long: what is counted per
# second has its rate), outage (from the moment on in which DOWN hosts, a tenth unless said, lose power), dead (after two more
# intervals). Prints a JSON line for each; the peer is stopped before counting.
# The peer's script has set `n`, `iv`, `secs`, `services`, `tag`, and defined `count FROM TO` (results, those on time, gap) and
# `begin_own` and `end_own` (the peer's own figures around a window; what `end_own` prints is added to the line).
down=${DOWN:-$((n / 10))}

# What a peer still has in memory is written before it is counted; a box that is short of CPU takes its time for it.
stop_peer() {
	for p in $(cg_pids); do kill "$p" 2>/dev/null || true; done
	i=0
	while [ $i -lt 300 ] && [ -n "$(cg_pids)" ]; do sleep 0.2; i=$((i + 1)); done
}

echoes() { awk '/^Icmp: [0-9]/{print $10}' "/proc/$(cat "$LANSIM_RUN/pid")/net/snmp"; }

window() { # NAME
	echoes0=$(echoes)
	begin_own
	window_begin
	sleep "$secs"
	window_end
	cp "$tmp/sample" "$tmp/sample-$1"
	own="$(end_own),\"echoes\":$(($(echoes) - echoes0)),\"load\":$(cut -d' ' -f1 /proc/loadavg)"
	set -- "$1" "w_t0 w_t1 w_cpu0 w_cpu1 w_thr0 w_thr1 w_sec0 w_sec1 w_lan0 w_lan1 own"
	for name in $2; do eval "printf \"%s='%s'\\n\" $name \"\$$name\""; done >"$tmp/window-$1"
}

for phase in ${PHASES:=alive outage dead}; do
	case $phase in
	start) ;;
	alive) [ "${PHASES%% *}" != alive ] || sleep "${WARMUP:-$((iv * 2 + 20))}" ;;
	outage) "$lan" ctl down "0-$((down - 1))" >/dev/null ;;
	dead) sleep "${SETTLE:-$((iv * 2))}" ;;
	esac
	window "$phase"
done
sleep 3
stop_peer
cg_kill
for phase in $PHASES; do
	. "$tmp/window-$phase"
	cp "$tmp/sample-$phase" "$tmp/sample"
	set -- $(count "$w_t0" "$w_t1")
	print_json "$services" "$iv" "$1" "$2" "$3" ",\"side\":\"$tag\",\"phase\":\"$phase\",\"snmp_requests\":$(lan_delta snmp_rx)$own"
done
