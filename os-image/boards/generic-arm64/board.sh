# A board that exists in qemu alone (-M virt): for trials. Everything but the firmware is what a real board gets.
# The watchdog is patient: emulated on a busy machine, a minute is nothing.
compatible=vedetta-generic-arm64
firmware_packages="u-boot-qemu"
firmware_components=
firmware_files=""
device_trees=""
boot_loader=usr/lib/u-boot/qemu_arm64/u-boot.bin
boot_targets=virtio
environment_file=
environment_bytes=0x40000
watchdog_modules="i6300esb"
watchdog_settings="heartbeat=300"
watchdog_seconds=300
patience=15min
health_patience=3600
health_lateness=300
storage_modules="virtio_blk"
kernel_address='${kernel_addr_r}'
initramfs_address='${ramdisk_addr_r}'
state_address=0x45000000
device_tree='${fdtcontroladdr}'
console="ttyAMA0"
