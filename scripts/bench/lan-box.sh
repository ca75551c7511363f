# To be sourced after `top` is set: the box on the simulated LAN, in a network namespace and a cgroup of its own, as
# the peers beside it run. Without the folder of the simulated LAN (VEDETTA_BENCH) the bench says so and ends with 77.
# After `box_setup HOSTS INTERVAL` the box is started by `box_start` and asked by `box_metric NAME`.
# Environment: HOST_CHECK (seconds, or `default`: what the box does by itself), BROKER (its URL), BOX_ENV (words NAME=VALUE
# for the box alone), NODE_EXTRA (words for node), PROGRAM (a build that is not this one); CPU_PCT and MEM_MB limit it.
bench=${VEDETTA_BENCH:-$top/../shared/bench}
if [ ! -e "$bench/peers/common.sh" ]; then
	echo "$(basename "$0"): skipped, no simulated LAN at $bench; set VEDETTA_BENCH" >&2
	exit 77
fi
. "$bench/peers/common.sh"
root=$top
. "$top/scripts/lib/set-up.sh"
. "$top/scripts/lib/run-appliance.sh"
ensure_bundle
program=${PROGRAM:-$top/build/appliance/main.js}
lan=$bench/lansim/lan.sh
node=$top/node_modules/.bin/node
node_flags="$node_flags ${NODE_EXTRA:-}"

box_setup() { # HOSTS INTERVAL
	bench_setup vedetta "$1"
	# What a developer's machine may say to every Node: a megabyte of certificates, a cache of compiled code.
	unset NODE_EXTRA_CA_CERTS NODE_COMPILE_CACHE NODE_OPTIONS
	"$node" "$top/scripts/bench/lan-site.ts" "$1" "$2" "${HOST_CHECK:-$2}" "${BROKER:-}" >"$state/site.json"
	# Claimed, so that its figures can be read on loopback.
	head -c 18 /dev/urandom | base64 |
		"$node" "$program" user add bench --role admin --data "$state/data" >/dev/null
	sync -f "$state"
	box_command="$node $node_flags $program run --config $state/site.json --data $state/data --listen 127.0.0.1:8080"
}

box_start() {
	box_started=$(now)
	cg_run env ${BOX_ENV:-} $box_command >"$state/out" 2>&1
}

box_metric() { # NAME, without the common beginning
	"$lan" edge curl -s --max-time 20 http://127.0.0.1:8080/metrics | awk -v k="vedetta_$1" '$1==k{print $2}'
}

box_count() { # INTERVAL FROM TO: services, results that were due, those on time, 99th percentile of the gaps, states
	"$node" "$top/scripts/bench/count-results.ts" "$state/data" "$state/site.json" "$1" "$2" "$3"
}
