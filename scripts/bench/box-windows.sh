# To be sourced before phases.sh where the peer is this box: how its results are counted, and its own figures around a window.
# A bench may define `begin_more` and `end_more` after it, for figures of its own.
services=$((7 * n + (n + 3) / 4))

count() { # FROM TO
	set -- $(box_count "$iv" "$1" "$2")
	echo "$2 $3 $4"
}

# The share that began in time is told over five minutes. Until so much has passed, the window's own can be taken from it.
begin_own() {
	share0=$(box_metric engine_on_time_ratio)
	runs0=$(box_metric engine_results_total)
	begin_more
}

end_own() {
	awk -v s0="${share0:-1}" -v r0="${runs0:-0}" -v s1="$(box_metric engine_on_time_ratio)" \
		-v r1="$(box_metric engine_results_total)" -v born="$box_started" -v now="$(now)" 'BEGIN{
		share = now - born < 270 && r1 > r0 ? (s1 * r1 - s0 * r0) / (r1 - r0) : s1
		if (share > 1) share = 1
		printf ",\"begun_within_1s\":%s", s1 == "" ? "null" : sprintf("%.4f", share)}'
	end_more
}

begin_more() { :; }
end_more() { :; }
