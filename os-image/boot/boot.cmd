# Chooses a slot, counts the try down before it is made, and starts the kernel. Run by U-Boot (its hush shell).
#
# The state is one block in U-Boot's own format (CRC-32, then NAME=value), kept twice, a MiB apart; the first that is whole
# is read, the second is written first. Both damaged: three tries for either slot. No slot has a try left: both get three
# again, since a box that tries is better than one that has given up.
# What is written here is read and written in the running system by os-image/device/boot-state.ts.
# Whoever sits before the serial line types into nothing.
setenv stdin nulldev
part start ${devtype} ${devnum} bootstate first
setexpr second ${first} + 0x800
setenv at @state_address@
if ${devtype} read ${at} ${first} 8 && env import -c ${at} 0x1000 BOOT_ORDER BOOT_A_LEFT BOOT_B_LEFT; then echo state: first; else if ${devtype} read ${at} ${second} 8 && env import -c ${at} 0x1000 BOOT_ORDER BOOT_A_LEFT BOOT_B_LEFT; then echo state: second; else echo state: none; fi; fi
test -n "${BOOT_ORDER}" || setenv BOOT_ORDER "A B"
test -n "${BOOT_A_LEFT}" || setenv BOOT_A_LEFT 3
test -n "${BOOT_B_LEFT}" || setenv BOOT_B_LEFT 3
setenv slot
for s in ${BOOT_ORDER}; do if test -n "${slot}"; then true; elif test "${s}" = "A"; then if test ${BOOT_A_LEFT} -gt 0; then setexpr BOOT_A_LEFT ${BOOT_A_LEFT} - 1; setenv slot A; setenv partition 3; fi; elif test "${s}" = "B"; then if test ${BOOT_B_LEFT} -gt 0; then setexpr BOOT_B_LEFT ${BOOT_B_LEFT} - 1; setenv slot B; setenv partition 4; fi; fi; done
if test -z "${slot}"; then setenv BOOT_A_LEFT 3; setenv BOOT_B_LEFT 3; fi
env export -c -s 0x1000 ${at} BOOT_ORDER BOOT_A_LEFT BOOT_B_LEFT
${devtype} write ${at} ${second} 8
${devtype} write ${at} ${first} 8
if test -z "${slot}"; then echo no slot has a try left; reset; fi
echo slot ${slot}
if load ${devtype} ${devnum}:${partition} @kernel_address@ vmlinuz; then true; else reset; fi
if load ${devtype} ${devnum}:${partition} @initramfs_address@ initrd; then true; else reset; fi
setenv bootargs "console=@console@ quiet loglevel=4 panic=10 oops=panic module.sig_enforce=1 net.ifnames=0 ro rauc.slot=${slot} vedetta.slot=${slot}"
booti @kernel_address@ @initramfs_address@:${filesize} @device_tree@
reset
