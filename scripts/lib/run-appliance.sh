# Becomes the appliance. To be sourced after `root` is set and set-up.sh is; the arguments are those of main.ts. The working
# folder stays the caller's, so file names among the arguments mean what the caller meant.

# Little memory, and little CPU over it (measured with 1600 hosts, scripts/bench/load; ADR 0118): a young generation that has 2 MB
# from the beginning and after each pause, an old one that is tidied up when it has grown by an eighth instead of when it has
# doubled, nothing tidied up merely because the box is idle, and only what runs very often made as fast as it can be.
# The silenced warnings are about node:sqlite and node:ffi being young, and about url.parse() inside two libraries.
node_flags="--min-semi-space-size=2 --max-semi-space-size=2 --heap-growing-percent=12 --no-memory-reducer --invocation-count-for-turbofan=30000 --disable-warning=ExperimentalWarning --disable-warning=DEP0169"

# glibc's allocator (mallopt(3)): threads that allocate little share one arena, each of their own would be some megabytes; and
# what is large and short-lived goes back to the kernel, also after something larger has been given back before.
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-1}
export MALLOC_MMAP_THRESHOLD_=${MALLOC_MMAP_THRESHOLD_:-131072}
export MALLOC_TRIM_THRESHOLD_=${MALLOC_TRIM_THRESHOLD_:-131072}

run_appliance() {
  local program=$root/build/appliance/main.js
  alone ensure_bundle || {
    say "set-up: the program could not be made, running from the sources"
    program=$root/appliance/main.ts
  }
  exec "$root/node_modules/.bin/node" $node_flags "$program" "$@"
}
