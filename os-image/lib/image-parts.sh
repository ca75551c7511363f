# What the image consists of, and how each part is made. To be sourced after image-stages.sh.

# What the system is made of. No shell for people, no SSH, no package manager, no compiler: see os-image/README.md.
system_packages="systemd systemd-sysv systemd-resolved udev dbus chrony nftables rauc rauc-service fping iproute2 ca-certificates libatomic1 libstdc++6 init-system-helpers dmsetup e2fsprogs kmod bubblewrap systemd-zram-generator libnss-resolve fdisk"

# Drivers of what no box has (of SCSI only what memory sticks are spoken with stays): radio, screens, sound, cameras, telephones, foreign file systems, other buses.
dropped_drivers="drivers/net/wireless drivers/bluetooth drivers/gpu drivers/media drivers/staging drivers/infiniband drivers/iio drivers/isdn drivers/input/touchscreen drivers/net/wan drivers/nfc drivers/target drivers/nvme drivers/ata drivers/mtd drivers/accel drivers/firewire drivers/edac sound net/bluetooth net/wireless net/mac80211 net/mac802154 net/nfc net/can net/rds net/tipc net/sctp net/dccp net/atm net/ceph net/openvswitch net/batman-adv net/smc fs/btrfs fs/xfs fs/ocfs2 fs/gfs2 fs/nfs fs/nfsd fs/ceph fs/smb fs/f2fs fs/bcachefs fs/jfs fs/reiserfs fs/ubifs fs/jffs2 fs/afs fs/orangefs fs/hfs fs/hfsplus fs/ntfs3 fs/udf"

program_inputs() { files_in appliance web-ui scripts/artefacts scripts/lib/run-appliance.sh scripts/build os-image/package package.json package-lock.json; }
slot_inputs() { files_in os-image/root os-image/initramfs os-image/device os-image/lib/image-parts.sh os-image/lib/image-bill.ts "os-image/boards/$board" && printf '%s\n' "$keys/keyring.pem"; }
firmware_inputs() { files_in os-image/boot os-image/lib/image-parts.sh os-image/lib/boot-environment.ts "os-image/boards/$board"; }

# The Debian package of the box, and the program that does what the box itself may not.
make_program() {
  "$root/scripts/build" package --machine arm64 --quick --version "$version" --out "$1"
}

# make_slot FOLDER: what an update brings: root.img (read-only system and the tree of its hashes) and boot.vfat (kernel, initramfs).
make_slot() {
  local folder=$1 work tree
  work=$(mktemp -d "$cache/work.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  tree=$work/tree
  mkdir -p "$tree" "$work/kernel"
  tar xf "$system" -C "$tree"
  tar xf "$kernel" -C "$work/kernel"
  release=$(basename "$work/kernel"/usr/lib/modules/*)

  dpkg-query --admindir="$tree/var/lib/dpkg" -W -f '${Package}\t${Version}\t${Architecture}\n' >"$folder/packages"
  name_extracted "$work/kernel" >>"$folder/packages"
  add_program "$tree"
  printf 'compatible=%s\nversion=%s\nboard=%s\nkernel=%s\n' "$compatible" "$version" "$board" "$release" >"$folder/manifest"
  add_papers "$tree" "$work/kernel"
  add_modules "$tree" "$work/kernel" "$release"
  add_overlay "$tree"
  strip_system "$tree"
  find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  # systemd sets a clock that is before this to this (systemd(1), clock epoch)
  touch -d "@$SOURCE_DATE_EPOCH" "$tree/usr/lib/clock-epoch"

  # its times are SOURCE_DATE_EPOCH
  mksquashfs "$tree" "$folder/root.img" -comp zstd -Xcompression-level $packing -b 256K -noappend -quiet -no-progress -no-exports -no-xattrs -processors 2
  add_verity "$folder/root.img" "$work/verity.table"
  make_initramfs "$tree" "$work/kernel" "$release" "$work/verity.table" "$folder/initrd"
  make_boot "$work/kernel" "$folder/initrd" "$folder/boot.vfat"
  rm -rf "$work"
  trap - EXIT
}

# name_extracted TREE: the packages of which only files are taken; dpkg has no list of those, their changelogs have the version.
name_extracted() {
  local name file
  for name in $(extracted "$1"); do
    file=$(find "$1/usr/share/doc/$name" -name "changelog*.gz" | sort | sed -n 1p)
    printf '%s\t%s\tarm64\n' "$name" "$(zcat "$file" | sed -n '1s/^[^(]*(\([^)]*\)).*/\1/p')"
  done
}

# extracted TREE: their names.
extracted() { printf '%s\n' $(ls "$1/usr/share/doc" | grep -E "^linux-image-[0-9].*-arm64$") busybox-static $firmware_packages; }

# add_program TREE: our package, unpacked by this machine's dpkg and set up without running anything of it; and the part of the image
# that has more rights, as one file.
add_program() {
  local package
  package=$(ls "$program"/*.deb)
  dpkg-deb -x "$package" "$1"
  systemd-sysusers --root="$1" vedetta.conf
  mkdir -p "$1/usr/lib/vedetta-system"
  "$root/node_modules/.bin/esbuild" "$here/device/main.ts" --bundle --platform=node --format=esm --target=node26 --log-level=error --outfile="$1/usr/lib/vedetta-system/system.js"
  printf '{ "type": "module" }\n' >"$1/usr/lib/vedetta-system/package.json"
  printf 'vedetta\t%s\tarm64\n' "$version" >>"$folder/packages"
}

# add_papers TREE KERNEL-TREE: the bill of materials of the whole image in the place of the package's own, where the box shows it; licences of
# the packages of which only files are taken.
add_papers() {
  local tree=$1 name file
  make_bill "$folder" "$folder"
  for file in "$tree/usr/lib/vedetta/vedetta.cdx.json" "$tree/usr/share/doc/vedetta/vedetta.cdx.json"; do install -m 0644 "$folder/vedetta.img.cdx.json" "$file"; done
  for name in $(extracted "$2"); do install -D -m 0644 "$2/usr/share/doc/$name/copyright" "$tree/usr/share/doc/$name/copyright"; done
}

add_modules() {
  local tree=$1 kernel_tree=$2 release=$3 folder
  mkdir -p "$tree/usr/lib/modules"
  cp -a "$kernel_tree/usr/lib/modules/$release" "$tree/usr/lib/modules/"
  for folder in $dropped_drivers; do rm -rf "$tree/usr/lib/modules/$release/kernel/$folder"; done
  find "$tree/usr/lib/modules/$release/kernel/drivers/scsi" -type f ! -name 'scsi_mod.ko*' ! -name 'scsi_common.ko*' ! -name 'sd_mod.ko*' -delete
  rm -f "$tree/usr/lib/modules/$release/"{build,source}
  depmod -b "$tree/usr" "$release" 2>/dev/null || depmod -b "$tree" "$release"
}

# add_overlay TREE: our own files, what is started, and what is not.
add_overlay() {
  local tree=$1 unit
  cp -r --no-preserve=ownership "$here/root/." "$tree/"
  mkdir -p "$tree/state" "$tree/data" "$tree/run" "$tree/etc/rauc" "$tree/etc/systemd/system-generators"
  install -m 0644 "$keys/keyring.pem" "$tree/etc/rauc/keyring.pem"
  sed -i "s/@compatible@/$compatible/" "$tree/etc/rauc/system.conf"
  mkdir -p "$tree/etc/systemd/system.conf.d"
  # Half of it is how often systemd says that it is alive; the chip's limit is the board's (watchdog_settings).
  printf '[Manager]\nRuntimeWatchdogSec=%s\nRebootWatchdogSec=%s\nDefaultTimeoutStopSec=20s\nDefaultTimeoutStartSec=%s\nDefaultDeviceTimeoutSec=%s\n' "$watchdog_seconds" "$watchdog_seconds" "$patience" "$patience" >"$tree/etc/systemd/system.conf.d/10-box.conf"
  mkdir -p "$tree/usr/lib/systemd/system/vedetta-health.service.d"
  printf '[Service]\nEnvironment=VEDETTA_PATIENCE=%s VEDETTA_LATENESS=%s\n' "$health_patience" "$health_lateness" >"$tree/usr/lib/systemd/system/vedetta-health.service.d/20-board.conf"
  printf 'ID=vedetta\nNAME=Vedetta\nPRETTY_NAME="Vedetta %s"\nVERSION_ID=%s\nIMAGE_ID=%s\nIMAGE_VERSION=%s\n' "$version" "$version" "$compatible" "$version" >"$tree/usr/lib/os-release"
  # What a development image's log says is also said on its console: nobody can log in there either.
  [ "$kind" = release ] || printf '[Journal]\nForwardToConsole=yes\nMaxLevelConsole=info\nTTYPath=/dev/console\n' >"$tree/etc/systemd/journald.conf.d/20-development.conf"
  for unit in $(sed -n 's/^enable //p' "$tree/usr/lib/vedetta-system/units"); do systemctl --root="$tree" --quiet enable "$unit"; done
  for unit in $(sed -n 's/^mask //p' "$tree/usr/lib/vedetta-system/units"); do systemctl --root="$tree" --quiet mask "$unit"; done
  # What the kernel's command line or a console could ask for: a log-in, a shell for debugging.
  for unit in systemd-getty-generator systemd-debug-generator systemd-rc-local-generator systemd-gpt-auto-generator; do ln -sfn /dev/null "$tree/etc/systemd/system-generators/$unit"; done
  ln -sfn ../run/systemd/resolve/stub-resolv.conf "$tree/etc/resolv.conf"
  : >"$tree/etc/machine-id"
  : >"$tree/etc/hostname"
  printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' >"$tree/etc/hosts"
  rm "$tree/usr/lib/vedetta-system/units"
}

# strip_system TREE: what a box never needs. Copyright files stay: the licences want them.
strip_system() {
  local tree=$1
  find "$tree/usr/share/doc" -mindepth 1 -type f ! -name copyright ! -path '*/doc/vedetta/*' -delete
  find "$tree/usr/share/doc" -mindepth 1 -depth -type d -empty -delete
  rm -rf "$tree"/usr/share/{man,locale,info,lintian,bug,bash-completion,zsh,i18n,perl5,debconf,doc-base,gcc,pixmaps,menu} \
    "$tree"/usr/lib/aarch64-linux-gnu/{perl-base,gconv} "$tree"/usr/lib/locale "$tree"/usr/bin/perl* \
    "$tree"/usr/bin/{dpkg*,apt*,update-alternatives,deb-systemd*,debconf*} "$tree"/usr/sbin/{dpkg*,adduser,deluser,addgroup,delgroup,debconf*} "$tree"/usr/lib/dpkg \
    "$tree"/usr/share/dpkg "$tree"/etc/{apt,dpkg,cron*,alternatives,logrotate.d,init.d,rc*.d,skel,update-motd.d,motd,issue,issue.net,profile.d} \
    "$tree"/var/* "$tree"/boot/* "$tree"/tmp/* "$tree"/run/* "$tree"/root "$tree"/media "$tree"/mnt "$tree"/opt
  mkdir -m 0700 "$tree/root" && mkdir -p "$tree/etc/profile.d"
  # Nobody logs in, so nobody becomes somebody else.
  find "$tree" -xdev -type f -perm /6000 -exec chmod a-s {} +
  find "$tree/dev" -mindepth 1 -delete
}

# add_verity IMAGE TABLE: appends the tree of hashes to the image and writes the table that opens it. The salt is of the
# content, so that the same content gives the same image.
add_verity() {
  local image=$1 table=$2 blocks salt said hash
  truncate -s %4096 "$image"
  blocks=$(($(stat -c %s "$image") / 4096))
  salt=$(sha256sum <"$image" | cut -d ' ' -f 1)
  said=$(veritysetup format "$image" "$image" --salt="$salt" --uuid=00000000-0000-0000-0000-000000000000 --no-superblock --data-blocks="$blocks" --hash-offset=$((blocks * 4096)))
  hash=$(sed -n 's/^Root hash:[[:space:]]*//p' <<<"$said")
  [ "${#hash}" = 64 ] || fail "image: veritysetup gave no hash"
  printf '0 %s verity 1 @device@ @device@ 4096 4096 %s %s sha256 %s %s 1 restart_on_corruption\n' $((blocks * 8)) "$blocks" "$blocks" "$hash" "$salt" >"$table"
}

# make_initramfs TREE KERNEL-TREE RELEASE TABLE FILE: busybox, dmsetup with its libraries, a few modules, and init.
make_initramfs() {
  local tree=$1 kernel_tree=$2 release=$3 table=$4 file=$5 base
  base=$(mktemp -d "$cache/work.XXXXXX")
  mkdir -p "$base"/{bin,dev,proc,sys,system,modules,lib,run,etc}
  install -m 0755 "$kernel_tree/usr/bin/busybox" "$base/bin/busybox"
  install -m 0755 "$here/initramfs/init" "$base/init"
  install -m 0644 "$table" "$base/verity.table"
  copy_with_libraries "$tree" usr/sbin/dmsetup "$base"
  list_modules "$kernel_tree" "$release" "$base" watchdog.list "$watchdog_modules" "$watchdog_settings"
  list_modules "$kernel_tree" "$release" "$base" storage.list "$storage_modules squashfs dm_verity" ""
  find "$base" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  (cd "$base" && find . -mindepth 1 | sort | cpio --quiet --reproducible -o -H newc -R 0:0) | zstd -q -19 -T1 -f -o "$file"
  rm -rf "$base"
}

# copy_with_libraries TREE PROGRAM BASE: the program as bin/NAME, all that it needs in /lib, as the program's own loader asks.
copy_with_libraries() {
  local tree=$1 base=$3 queue needed name found
  install -m 0755 "$tree/$2" "$base/bin/"
  queue=$tree/$2
  while [ -n "$queue" ]; do
    needed=$(for found in $queue; do aarch64-linux-gnu-readelf -d "$found" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'; done | sort -u)
    queue=
    for name in $needed ld-linux-aarch64.so.1; do
      [ ! -e "$base/lib/$name" ] || continue
      found=$(find "$tree/usr/lib/aarch64-linux-gnu" "$tree/usr/lib" -maxdepth 1 -name "$name" | head -1)
      [ -n "$found" ] || fail "image: $name, which $2 needs, is not in the system"
      install -m 0755 "$(readlink -f "$found")" "$base/lib/$name"
      queue="$queue $found"
    done
  done
}

# list_modules KERNEL-TREE RELEASE BASE LIST MODULES SETTINGS: unpacks modules and what they need, in the order they load.
list_modules() {
  local kernel_tree=$1 release=$2 base=$3 list=$4 module file name
  [ -e "$kernel_tree/lib" ] || ln -s usr/lib "$kernel_tree/lib"
  [ -e "$kernel_tree/usr/lib/modules/$release/modules.dep" ] || depmod -b "$kernel_tree" "$release"
  : >"$base/modules/$list"
  for module in $5; do
    modprobe -S "$release" -d "$kernel_tree" --show-depends "$module" | sed -n 's/^insmod \([^ ]*\).*/\1/p' | while read -r file; do
      name=$(basename "$file" .xz)
      [ ! -e "$base/modules/$name" ] || continue
      xz -dc "$file" >"$base/modules/$name"
      if [ "$name" = "$(basename "$module" | tr _ -).ko" ] || [ "$name" = "$module.ko" ]; then printf '%s %s\n' "$name" "$6"; else printf '%s\n' "$name"; fi >>"$base/modules/$list"
    done
  done
}

# make_boot KERNEL-TREE INITRAMFS FILE: a FAT that U-Boot reads, only as large as what is in it.
make_boot() {
  local kernel_tree=$1 initramfs=$2 file=$3 work tree_file
  work=$(mktemp -d "$cache/work.XXXXXX")
  cp "$kernel_tree"/boot/vmlinuz-* "$work/vmlinuz"
  cp "$initramfs" "$work/initrd"
  for tree_file in $device_trees; do cp "$kernel_tree"/usr/lib/linux-image-*/"$tree_file" "$work/"; done
  make_fat "$file" "$work" BOOT $(($(du -sk "$work" | cut -f 1) / 1024 + 4))
  rm -rf "$work"
}

# make_fat FILE FOLDER LABEL MIB: a FAT file system of a folder's files; the same files give the same bytes.
make_fat() {
  local file=$1 folder=$2 label=$3 size=$4 bits=16
  [ "$size" -lt 64 ] || bits=32
  rm -f "$file"
  truncate -s "${size}M" "$file"
  mkfs.vfat --invariant -F $bits -n "$label" -i 56454445 "$file" >/dev/null
  find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  (cd "$folder" && find . -mindepth 1 -maxdepth 1 | sort | xargs -I{} mcopy -s -m -i "$file" {} ::)
}

# make_firmware FOLDER: what runs before the kernel: the first partition's files, and U-Boot where it lies outside (qemu).
make_firmware() {
  local folder=$1 work pair script
  work=$(mktemp -d "$cache/work.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/kernel" "$folder/files"
  tar xf "$kernel" -C "$work/kernel"
  ln -s "$(basename "$work/kernel"/usr/lib/linux-image-*)" "$work/kernel/usr/lib/linux-image"
  for pair in $firmware_files; do cp "$work/kernel/${pair%%:*}" "$folder/files/${pair##*:}"; done
  [ ! -d "$here/boards/$board/firmware" ] || cp "$here/boards/$board/firmware/"* "$folder/files/"
  [ ! -e "$work/kernel/usr/lib/u-boot/qemu_arm64/u-boot.bin" ] || cp "$work/kernel/usr/lib/u-boot/qemu_arm64/u-boot.bin" "$folder/"
  make_environment "$folder" "$work/kernel"
  script=$(<"$here/boot/boot.cmd")
  script=${script//@state_address@/$state_address} script=${script//@kernel_address@/$kernel_address} script=${script//@initramfs_address@/$initramfs_address}
  script=${script//@device_tree@/$device_tree} script=${script//@console@/$console}
  printf '%s\n' "$script" >"$work/boot.cmd"
  mkimage -A arm64 -T script -C none -n vedetta -d "$work/boot.cmd" "$folder/files/boot.scr" >/dev/null
  rm -rf "$work"
  trap - EXIT
}

# make_environment FOLDER TREE: what U-Boot starts with: it waits for no key, listens to nobody, starts from the card alone, and begins anew
# when that fails. On the first partition, or in a flash beside the card (qemu: 64 MiB, of which the image has none).
make_environment() {
  local folder=$1 tree=$2 file=$1/files/$environment_file
  [ -n "$environment_file" ] || file=$folder/environment.img
  "$root/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$here/lib/boot-environment.ts" "$tree/$boot_loader" "$environment_bytes" "$file" \
    bootdelay=-2 stdin=nulldev preboot= bootmeths=script "boot_targets=$boot_targets" "bootcmd=bootflow scan -lb; reset"
  [ -n "$environment_file" ] || truncate -s 64M "$file"
}

# make_image FIRMWARE SLOT OUT: the partitions, at the same places on every board.
make_image() {
  local firmware=$1 slot=$2 out=$3 work
  work=$(mktemp -d "$cache/work.XXXXXX")
  mkdir "$work/tmp" "$work/empty" "$work/files"
  cp "$firmware/files/"* "$work/files/"
  [ -z "$label" ] || cp "$label" "$work/files/label.txt"
  make_fat "$work/fw.vfat" "$work/files" FIRMWARE 64
  cp --reflink=auto "$slot/boot.vfat" "$slot/root.img" "$work/"
  [ ! -e "$firmware/u-boot.bin" ] || cp --sparse=always "$firmware/u-boot.bin" "$firmware/environment.img" "$out/"
  cp "$here/lib/image.config" "$work/"
  (cd "$work" && { said=$(genimage --config image.config --inputpath . --outputpath out --tmppath tmp/g --rootpath empty 2>&1) || fail "$said"; })
  rm -f "$out/vedetta.img"
  cp --sparse=always "$work/out/vedetta.img" "$out/vedetta.img"
  rm -rf "$work"
}

report_sizes() {
  local firmware=$1 slot=$2 out=$3 file
  for file in "$slot/root.img" "$slot/boot.vfat" "$slot/initrd" "$out/vedetta.img"; do
    printf '  %-12s %5d MiB, on disk %4d MiB\n' "$(basename "$file")" $(($(stat -c %s "$file") >> 20)) $(($(stat -c '%b*%B' "$file") >> 20)) >&2
  done
  say "  packages of Debian: $(wc -l <"$slot/packages")"
}

# make_bill SLOT OUT: what is inside, beside the image: npm packages and Node as the package's bill has them, and every Debian package.
make_bill() {
  "$root/node_modules/.bin/node" --disable-warning=ExperimentalWarning "$here/lib/image-bill.ts" "$program"/*.deb.cdx.json "$1/packages" "$1/manifest" >"$2/vedetta.img.cdx.json"
}
