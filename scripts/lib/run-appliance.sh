# Becomes the appliance. To be sourced after `root` is set; the arguments are those of main.ts. The working folder stays
# the caller's, so file names among the arguments mean what the caller meant.

run_appliance() {
  # Small young generation and code size: for boxes with little memory, at no measurable cost in speed.
  # The silenced warnings are about node:sqlite and node:ffi being young, and about url.parse() inside two libraries.
  exec "$root/node_modules/.bin/node" \
    --max-semi-space-size=1 --optimize-for-size \
    --disable-warning=ExperimentalWarning --disable-warning=DEP0169 \
    "$root/appliance/main.ts" "$@"
}
