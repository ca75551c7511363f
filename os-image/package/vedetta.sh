#!/bin/sh
# Runs a verb of the box. What root asks for is done by the box's own user, so that no file of the box becomes root's.
set -eu
as=
if [ "$(id -u)" = 0 ]; then
	as="setpriv --reuid=vedetta --regid=vedetta --clear-groups --"
	export STATE_DIRECTORY="${STATE_DIRECTORY:-/var/lib/vedetta}"
fi
# Threads that allocate little share one arena (mallopt(3)).
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
exec $as /usr/lib/vedetta/node @node_flags@ /usr/lib/vedetta/build/appliance/main.js "$@"
