# Stages of the image, each a folder in build/cache named by a hash of everything it is made of. To be sourced after `root`.

cache=$root/build/cache

# stage NAME SETTINGS INPUTS FUNCTION: prints the folder of the stage. INPUTS is a list of files, whose content counts; the
# function fills the folder that it is given, which becomes the stage when it is whole.
stage() {
  local name=$1 settings=$2 inputs=$3 make=$4 key folder began=$SECONDS
  key=$({ printf '%s\n' "$settings" && declare -f "$make" && hash_inputs "$inputs"; } | sha256sum | cut -c 1-16)
  folder=$cache/image-$name-$key
  if [ ! -d "$folder" ]; then
    say "image: making stage $name"
    rm -rf "$folder.part"
    mkdir -p "$folder.part"
    # As a job of its own: inside a condition a failure would not end it (bash(1), set -e).
    (set -euo pipefail; "$make" "$folder.part" >&2) &
    wait $! || return 1
    mv "$folder.part" "$folder"
    say "image: stage $name took $((SECONDS - began)) s"
  fi
  touch "$folder"
  printf '%s\n' "$folder"
}

# Files by content; stages and Debian systems by name, which is a hash already.
hash_inputs() {
  local files
  { grep -F "$cache/" <<<"$1" || true; } | sed 's|.*/||'
  files=$({ grep -vF "$cache/" <<<"$1" || true; } | sed -n "s|^$root/||; /./p")
  [ -z "$files" ] || (cd "$root" && xargs -d '\n' sh -c 'sha256sum "$@" && stat -c "%A %n" "$@"' sh <<<"$files")
}

# files_in FOLDER ...: the files that the repository has or would take in, in a fixed order.
files_in() {
  git -C "$root" ls-files --cached --others --exclude-standard -- "$@" | sort -u | while read -r file; do
    [ ! -f "$root/$file" ] || printf '%s\n' "$root/$file"
  done
}
