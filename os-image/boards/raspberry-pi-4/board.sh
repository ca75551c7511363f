# Raspberry Pi 4 and Compute Module 4. The firmware reads the first partition and starts U-Boot, U-Boot the boot script.
# SD host and watchdog: BCM2711, kernel/drivers/mmc/host/sdhci-iproc.c and watchdog/bcm2835_wdt.c (15 s at most).
compatible=vedetta-raspberry-pi-4
firmware_packages="u-boot-rpi raspi-firmware"
firmware_components=main,non-free-firmware
firmware_files="usr/lib/raspi-firmware/start4.elf:start4.elf
usr/lib/raspi-firmware/fixup4.dat:fixup4.dat
usr/lib/raspi-firmware/LICENCE.broadcom:LICENCE.broadcom
usr/lib/u-boot/rpi_arm64/u-boot.bin:u-boot.bin
usr/lib/linux-image/broadcom/bcm2711-rpi-4-b.dtb:bcm2711-rpi-4-b.dtb
usr/lib/linux-image/broadcom/bcm2711-rpi-cm4-io.dtb:bcm2711-rpi-cm4.dtb"
device_trees=""
boot_loader=usr/lib/u-boot/rpi_arm64/u-boot.bin
boot_targets=mmc
environment_file=uboot.env
environment_bytes=0x4000
watchdog_modules="bcm2835_wdt"
watchdog_settings="heartbeat=15"
watchdog_seconds=14
patience=90s
health_patience=600
health_lateness=10
storage_modules="sdhci_iproc"
kernel_address='${kernel_addr_r}'
initramfs_address='${ramdisk_addr_r}'
state_address=0x02400000
device_tree='${fdt_addr}'
console="ttyS1,115200"
