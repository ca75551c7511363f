# Set-up steps shared by start, test and vedetta. Each does nothing, quickly, when there is nothing to do: what was done
# is remembered by a hash of its inputs in node_modules/.stamps. Everything said here goes to stderr, because stdout
# belongs to the command that follows.
#
# To be sourced after `root` is set to the project's folder. Steps end with their own exit code, because `set -e` does not
# hold where the caller asks whether a step worked.

. "$root/scripts/lib/packages.sh"
. "$root/scripts/lib/check-packages.sh"

stamps=$root/node_modules/.stamps

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Runs a function alone: two commands started at once in one clone must not both write node_modules.
alone() {
  (
    flock 9
    "$@" 9<&-
  ) 9<"$root/scripts/lib/set-up.sh"
}

hash_of() { cat -- "$@" | sha256sum | cut -d ' ' -f 1; }

is_stamped() { [ "$(cat "$stamps/$1" 2>/dev/null)" = "$2" ]; }

stamp() {
  mkdir -p "$stamps"
  printf '%s\n' "$2" >"$stamps/$1"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# ensure_packages "names": installs the Debian packages that are missing. A developer's machine must not get new daemons
# by it: they are started neither now nor at the next boot.
ensure_packages() {
  local missing
  if ! command -v dpkg-query >/dev/null; then
    say "set-up: this is no Debian; make sure these are here:" $1
    return 0
  fi
  # comm compares by bytes here, whatever the language; dpkg-query fails when one name is unknown to it
  missing=$(
    export LC_ALL=C
    comm -13 \
      <({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' $1 2>/dev/null || true; } | sed -n 's/^installed //p' | sort -u) \
      <(printf '%s\n' $1 | sort -u)
  )
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    say "set-up: not root and no sudo; please install:" $missing
    return 1
  fi
  say "set-up: installing" $missing
  install_packages $missing
}

policy_mark="vedetta set-up: no daemons are started while it installs"

install_packages() (
  # Maintainer scripts ask this file whether they may start something. Ours refuses only while this process lives, so that
  # one that was left behind by a hard end forbids nobody anything, and is replaced the next time.
  policy=${POLICY_FILE:-/usr/sbin/policy-rc.d} self=$BASHPID
  if [ ! -e "$policy" ] || grep -q "$policy_mark" "$policy"; then
    trap 'as_root rm -f "$policy"' EXIT
    printf '#!/bin/sh\n# %s\nif kill -0 %s 2>/dev/null; then exit 101; fi\nexit 0\n' "$policy_mark" "$self" |
      as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
  fi
  apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=600 "$@" 2>&1; }
  # One broken source must not stop what the others have.
  out=$(apt update) || say "set-up: apt-get update: $out"
  if ! out=$(apt install -y --no-install-recommends "$@"); then
    say "set-up: apt-get install: $out"
    exit 1
  fi
  if command -v systemctl >/dev/null; then
    for unit in $(dpkg-query -L "$@" | sed -n 's|.*/systemd/system/\([^/@]*\.service\)$|\1|p' | sort -u); do
      as_root systemctl disable --quiet "$unit" >/dev/null 2>&1 || true
    done
  fi
)

# ensure_modules: installs what package-lock.json names, and checks that the pinned Node is among it.
ensure_modules() {
  local lock version
  lock=$(hash_of "$root/package-lock.json")
  if ! is_stamped modules "$lock"; then
    command -v npm >/dev/null || fail "set-up: npm is missing; install Node.js with npm, any version from 20 on"
    say "set-up: installing the packages of package-lock.json"
    # No package needs its install script, and the test runner's own set-up is done by ensure_test_runner.
    (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error >&2) || fail "set-up: npm ci failed"
  fi
  version=$("$root/node_modules/.bin/node" --version 2>/dev/null || true)
  case $version in
    v26.*) ;;
    *) fail "set-up: Node 26 is needed, ${version:-none} is in node_modules; was npm told to omit optional packages?" ;;
  esac
  is_stamped modules "$lock" || stamp modules "$lock"
}

# ensure_test_runner: tap builds itself anew for its set of plugins, and a run that finds this undone fails. What it builds
# holds absolute paths, so a clone that was moved or copied builds it anew.
ensure_test_runner() {
  local inputs
  inputs=$({ cat -- "$root/package-lock.json" "$root/.taprc" && printf '%s\n' "$root"; } | hash_of)
  is_stamped test-runner "$inputs" && return
  say "set-up: building the test runner"
  (cd "$root" && PATH="$root/node_modules/.bin:$PATH" tap build >&2) || return
  stamp test-runner "$inputs"
}

# ensure_page: builds the page when something it is made of has changed.
ensure_page() {
  local inputs
  inputs=$(
    cd "$root"
    find web-ui appliance/model appliance/texts appliance/checks/*/texts -path web-ui/dist -prune -o -type f ! -name '*.md' ! -name '*.test.ts' -print0 |
      LC_ALL=C sort -z | xargs -0 sha256sum package-lock.json | hash_of
  )
  [ -e "$root/web-ui/dist/index.html" ] && is_stamped page "$inputs" && return
  say "set-up: building the page"
  rm -f "$stamps/page"
  (cd "$root" && PATH="$root/node_modules/.bin:$PATH" vite build web-ui --logLevel warn >&2) || return
  stamp page "$inputs"
}

# ensure_bundle: makes one program of the appliance when something it is made of has changed.
ensure_bundle() {
  local inputs
  inputs=$(
    cd "$root"
    find appliance -type f -name '*.ts' ! -name '*.test.ts' ! -path '*/testing/*' -print0 |
      LC_ALL=C sort -z | xargs -0 sha256sum package-lock.json scripts/bundle.ts scripts/artefacts/program.ts | hash_of
  )
  [ -e "$root/build/appliance/main.js" ] && is_stamped bundle "$inputs" && return
  rm -f "$stamps/bundle"
  (cd "$root" && node_modules/.bin/node scripts/bundle.ts >&2) || return
  stamp bundle "$inputs"
}
