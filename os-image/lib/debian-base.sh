# Bare Debian systems to try things in, made by mmdebstrap and kept in build/cache. To be sourced after set-up.sh.

# ensure_emulation: lets this machine run programs for arm64, as Debian's qemu-user-static does where systemd runs.
ensure_emulation() {
  [ "$(uname -m)" != aarch64 ] || return 0
  ensure_packages qemu-user-static
  local formats=/proc/sys/fs/binfmt_misc
  [ -e $formats/register ] || mount -t binfmt_misc none $formats
  [ ! -e $formats/qemu-aarch64 ] || return 0
  # ELF, 64 bits, little-endian, executable or shared, machine 183 (elf(5)); F keeps the emulator open for chroots
  printf '%s' ':qemu-aarch64:M::\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00:\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff:/usr/bin/qemu-aarch64-static:OCF' >$formats/register
}

# debian_base SUITE ARCHITECTURE VARIANT PACKAGES [COMPONENTS]: prints the name of a tar file with such a system, made anew only when asked
# for something else. Emulated it takes minutes.
debian_base() {
  local suite=$1 architecture=$2 variant=$3 components=${5:-main} packages key file
  packages=$(printf '%s\n' $4 | LC_ALL=C sort | paste -sd,)
  key=$(printf '%s' "$variant $packages${5:+ $5}" | sha256sum | cut -c 1-12)
  file=$root/build/cache/debian-$suite-$architecture-$key.tar
  if [ ! -e "$file" ]; then
    say "debian: making a bare $suite for $architecture, kept in build/cache"
    mkdir -p "$root/build/cache"
    nice -n 15 mmdebstrap --quiet --format=tar --variant="$variant" --components="$components" --architectures="$architecture" --include="$packages" \
      "$suite" "$file.part" >&2 || { rm -f "$file.part"; return 1; }
    mv "$file.part" "$file"
  fi
  printf '%s\n' "$file"
}
