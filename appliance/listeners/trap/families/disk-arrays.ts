/** Notifications of Infortrend and Proware disk arrays. Numbers and names: IFT-SNMP-MIB, proware-SNMP-MIB. How to read a line: ../notification-table.ts. */
export const DISK_ARRAYS = `
= 1.3.6.1.4.1.1714.1.8000.0
66564 controller-memory-error-detected warning
66567 memory-ECC-single-bit-error-has-been-corrected-in-DIMM-module warning
67585 inconsistent-board-ID-between-the-controllers-has-been-found warning
67586 inconsistent-board-rev-number-between-the-controllers warning
67587 invalid-hardware-settings-have-been-detected warning
67588 inconsistent-HW-setting-ID-between-the-controllers warning
67589 inconsistent-host-board-1-HW-setting-ID-between-the-controllers warning
67590 inconsistent-host-board-2-HW-setting-ID-between-the-controllers warning
67591 inconsistent-DRAM-size-between-the-controllers-has-been-found warning
67592 inconsistent-NVRAM-size-between-the-controllers-has-been-found warning
67594 inconsistent-hostboard-3-HW-setting-ID-between-the-controllers warning
67595 inconsistent-hostboard-4-HW-setting-ID-between-the-controllers warning
67596 inconsistent-hostboard-5-HW-setting-ID-between-the-controllers warning
67597 inconsistent-hostboard-6-HW-setting-ID-between-the-controllers warning
67598 inconsistent-hostboard-7-HW-setting-ID-between-the-controllers warning
67599 inconsistent-hostboard-8-HW-setting-ID-between-the-controllers warning
67600 inconsistent-hostboard-9-HW-setting-ID-between-the-controllers warning
67601 inconsistent-hostboard-10-HW-setting-ID-between-the-controllers warning
67841 a-non-supported-host-board-has-been-installed warning
69633 the-secondary-controller-is-incompatible warning
69634 the-memory-size-of-the-secondary-controller-is-inconsistent warning
69635 the-secondary-controller-with-cache-data-is-not-for-the-device warning
69636 the-firmware-of-the-secondary-controller-is-incompatible warning
69637 cache-memory-range-of-the-secondary-controller-is-incompatible warning
69889 redundant-controller-failure-or-shutdown-was-detected critical
69890 redundant-controller-has-shut-down warning
69891 controller-had-a-hardware-error-and-failed critical
69892 redundant-controller-firmware-updated note config-changed bad
70145 the-controller-write-policy-was-forced-to-write-through-mode warning
98561 controller-initialization-completed note
98562 controller-slot-B-booted-as-primary-controller warning
98817 firmware-synchronization-started note
98818 firmware-synchronization-completed note
100609 controller-NVRAM-factory-default-settings-restored note
100610 controller-NVRAM-restore-from-file-completed note
100611 controller-NVRAM-restore-from-drive-completed note disk-errors well
100865 cache-data-present-during-system-power-on warning
102913 the-controller-write-policy-default-setting-was-restored note
102914 controller-shutdown-started note
102915 controller-shutdown-completed note
131329 enclosure-drawer-is-opened warning
131330 expansion-enclosure-drawer-is-opened warning
131331 enclosure-drawer-is-not-detected warning
131332 expansion-enclosure-drawer-is-not-ready-has-been-detected warning
135425 invalid-or-conflicting-enclosure-ID-detected warning
135681 enclosure-drive-configuration-error-detected warning
135682 expansion-enclosure-drive-configuration-error-detected warning
135937 expansion-enclosure-is-not-supported warning
164097 enclosure-drawer-is-closed warning
164098 expansion-enclosure-drawer-is-closed warning
164099 enclosure-drawer-back-is-to-normal note disk-errors well
164100 expansion-enclosure-drawer-is-back-to-normal note disk-errors well
205057 power-supply-voltage-3-3V-is-lower-than-lower-threshold warning power bad
205058 power-supply-voltage-5V-is-lower-than-lower-threshold warning power bad
205059 power-supply-voltage-12V-is-lower-than-lower-threshold warning power bad
205060 power-supply-voltage-3-3V-is-higher-than-upper-threshold warning power bad
205061 power-supply-voltage-5V-is-higher-than-upper-threshold warning power bad
205062 power-supply-voltage-12V-is-higher-than-upper-threshold warning power bad
205063 enclosure-power-supply-sensor-detection-failed critical disk-errors bad
205064 power-supply-in-JBOD-failed-has-been-detected critical power bad
205065 power-supply-in-storage-system-failed-has-been-detected critical power bad
205068 expansion-enclosure-power-supply-is-absent warning disk-errors bad
205069 power-supply-in-storage-system-is-missing warning power bad
205073 expansion-enclosure-power-supply-absent warning disk-errors bad
205086 expansion-enclosure-power-supply-failed critical disk-errors bad
237826 psu-voltage-3-3V-is-back-to-normal-and-below-upper-threshold note power well
237827 psu-voltage-5V-is-back-to-normal-and-below-upper-threshold note power well
237828 psu-voltage-12V-is-back-to-normal-and-below-upper-threshold note power well
237829 psu-voltage-3-3V-is-back-to-normal-and-above-lower-threshold note power well
237830 psu-voltage-5V-is-back-to-normal-and-above-lower-threshold note power well
237831 psu-voltage-12V-is-back-to-normal-and-above-lower-threshold note power well
237832 enclosure-power-supply-sensor-back-to-normal note disk-errors well
237837 expansion-enclosure-PSU-failed-status-recovered-to-on-line note disk-errors well
237838 enclosure-PSU-failed-status-recovered-to-normal note disk-errors well
237839 expansion-enclosure-PSU-absent-status-recovered-to-present note disk-errors well
237840 enclosure-PSU-absent-status-recovered-to-normal note disk-errors well
237841 expansion-enclosure-power-supply-back-to-on-line note disk-errors well
271618 controller-flash-backup-module-FBM-absent warning
271619 flash-Backup-Module-FBM-failed critical
271620 battery-Backup-Unit-BBU-is-missing warning power bad
271621 battery-Backup-Unit-BBU-failed critical power bad
271622 controller-battery-backup-unit-BBU-charging warning
271623 battery-Backup-Unit-BBU-error-is-detected warning power bad
271624 super-capacitor-is-missing warning
271625 super-capacitor-failed critical
271626 controller-Super-Capacitor-is-charging warning
271627 controller-Super-Capacitor-error-has-been-detected warning
304385 controller-battery-backup-unit-BBU-back-to-present warning
304386 controller-battery-backup-unit-BBU-back-to-on-line warning
304387 controller-battery-backup-unit-BBU-fully-charged warning power bad
304388 controller-Super-Capacitor-is-back-to-present note
304389 controller-Super-Capacitor-is-back-to-on-line note
304390 controller-Super-Capacitor-has-been-fully-charged warning
336385 enclosure-fan-sensor-detection-failed critical fans bad
336394 expansion-enclosure-fan-failed-has-been-detected critical fans bad
336395 enclosure-fan-failed-has-been-detected critical fans bad
336396 expansion-enclosure-fan-absent-has-been-detected warning fans bad
336397 enclosure-fan-absent-has-been-detected warning fans bad
336398 expansion-enclosure-fan-low-speed-has-been-detected warning fans bad
336400 enclosure-fan-low-speed-has-been-detected warning fans bad
336403 expansion-enclosure-fan-absent warning fans bad
336406 fan-in-JBOD-failed critical fans bad
336411 cpu-FAN-failure-has-been-detected-with-FAN-number critical fans bad
336459 enclosure-drawer-fan-failed-has-been-detected critical fans bad
336461 enclosure-drawer-fan-absent-has-been-detected warning fans bad
336464 enclosure-drawer-fan-low-speed-has-been-detected warning fans bad
369156 enclosure-fan-back-to-normal note fans well
369163 expansion-enclosure-fan-backed-to-on-line note fans well
369164 enclosure-fan-is-back-to-on-line note fans well
369165 expansion-enclosure-fan-backed-to-present warning
369166 enclosure-fan-is-back-to-present note fans well
369167 expansion-enclosure-fan-backed-to-normal-speed note fans well
369168 enclosure-fan-is-back-to-normal-speed note fans well
369169 expansion-enclosure-fan-back-to-on-line note fans well
369170 cpu-FAN-is-back-online-with-FAN-number note fans well
369227 expansion-enclosure-drawer-fan-is-back-to-on-line note fans well
369228 enclosure-drawer-fan-is-back-to-on-line note fans well
369229 expansion-enclosure-drawer-fan-is-back-to-present note fans well
369230 enclosure-drawer-fan-is-back-to-present note fans well
369231 expansion-enclosure-drawer-fan-is-back-to-normal-RPM note fans well
369232 enclosure-drawer-fan-speed-is-back-to-normal note fans well
402464 ups-connection-failure-has-been-detected critical power bad
402465 ups-AC-power-failure-was-detected-The-device-entered-safe-mode critical power bad
402466 ups-Low-Battery-has-been-detected warning power bad
402467 ups-Low-Battery-has-been-detected-Please-shut-down-immediately warning power bad
435212 ups-connection-has-been-restored note power well
435213 ups-AC-power-was-restored-The-device-has-exited-safe-mode note power well
435214 ups-Battery-Level-Restored-to-Safety note power well
467713 cpu-low-temperature-detected warning temperature bad
467714 cpu-high-temperature-detected warning temperature bad
467715 controller-ASIC-low-temperature-detected warning temperature bad
467716 controller-ASIC-high-temperature-detected warning temperature bad
467717 controller-drive-channel-IO-chip-low-temperature-detected warning temperature bad
467718 controller-drive-channel-IO-chip-high-temperature-detected warning temperature bad
467719 controller-host-IO-chip-low-temperature-detected warning temperature bad
467720 controller-host-IO-chip-high-temperature-detected warning temperature bad
467721 enclosure-backplane-temperature-sensor-detection-failed critical temperature bad
467734 expansion-enclosure-backplane-low-temperature-has-been-detected warning temperature bad
467735 expansion-enclosure-backplane-high-temperature-has-been-detected warning temperature bad
467737 enclosure-backplane-high-temperature-has-been-detected warning temperature bad
467738 the-temperature-sensor-of-expansion-enclosure-is-not-supported warning
467739 the-temperature-sensor-of-expansion-enclosure-is-not-installed warning
467740 unknown-status-of-the-temperature-sensor-of-expansion-enclosure warning
467741 the-temperature-sensor-of-expansion-enclosure-is-not-available warning
467742 expansion-enclosure-sensor-detected-low-temperature warning temperature bad
467743 expansion-enclosure-sensor-detected-high-temperature warning temperature bad
467745 cpu-low-temperature-has-been-detected-with-CPU-number warning temperature bad
467746 cpu-high-temperature-has-been-detected-with-CPU-number warning temperature bad
467749 controller-host-IO-chip-high-temperature-has-been-detected warning temperature bad
467750 io-module-low-temperature-has-been-detected warning temperature bad
467751 io-module-high-temperature-has-been-detected warning temperature bad
500481 cpu-temperature-back-to-normal-from-low-temperature note temperature well
500482 cpu-temperature-back-to-normal-from-high-temperature note temperature well
500483 enclosure-backplane-temperature-sensor-detected warning
500484 controller-ASIC-temperature-back-to-normal note temperature well
500486 controller-drive-channel-IO-chip-temperature-back-to-normal note temperature well
500488 controller-host-board-IO-chip-temperature-back-to-normal note temperature well
500490 expansion-enclosure-backplane-temperature-is-back-to-normal note temperature well
500491 enclosure-backplane-temperature-is-back-to-normal note temperature well
500494 expansion-enclosure-backplane-temperature-is-back-normal-state note temperature well
500495 enclosure-backplane-temperature-is-back-to-normal-state note temperature well
500496 expansion-enclosure-backplane-temperature-back-to-normal note temperature well
500497 enclosure-backplane-temperature-back-to-normal note temperature well
500499 controller-host-board-IO-chip-temperature-is-back-to-normal note temperature well
500500 io-module-temperature-is-back-to-normal-from-low-temperature note temperature well
500501 io-module-temperature-is-back-to-normal-from-high-temperature note temperature well
500513 cpu-temperature-is-back-to-normal-from-low-temperature note temperature well
500514 cpu-temperature-is-back-to-normal-from-high-temperature note temperature well
524545 unexpected-select-timeout warning
524609 unexpected-select-timeout-detected-on-expansion-drive warning
524673 unexpected-select-timeout-detected-on-enclosure-drive warning
524802 gross-phase-or-signal-error-detected warning power bad
524866 gross-phase-or-signal-error-detected-on-expansion-drive warning disk-errors bad
524930 gross-phase-or-signal-error-detected-on-enclosure-drive warning disk-errors bad
525569 drive-IO-timeout warning
525633 drive-IO-timeout-detected-on-expansion-drive warning
525697 drive-IO-timeout-detected-on-enclosure-drive warning
525825 scsi-parity-or-CRC-error warning
525889 scsi-parity-or-CRC-error-detected-on-expansion-drive warning disk-errors bad
525953 scsi-parity-or-CRC-error-detected-on-enclosure-drive warning disk-errors bad
526081 data-overrun-or-underrun warning
526088 media-scan-for-disk-drive-stopped warning disk-errors bad
526097 media-scan-for-disk-drvie-scan-aborted warning
526145 data-overrun-or-underrun-detected-on-expansion-drive warning disk-errors bad
526152 media-scan-for-disk-drive-in-expansion-stopped warning disk-errors bad
526161 media-scan-for-disk-drvie-in-expansion-scan-aborted warning
526209 data-overrun-or-underrun-detected-on-enclosure-drive warning disk-errors bad
526216 media-scan-for-disk-drive-in-enclosure-stopped warning disk-errors bad
526225 media-scan-for-disk-drvie-in-enclosure-scan-aborted warning
526337 invalid-status-or-sense-data-received warning
526338 invalid-status-or-sense-data-received-with-info warning
526401 invalid-status-or-sense-data-received-on-expansion-drive warning
526402 invalid-status-or-sense-data-received-w-info-on-expansion-drive warning
526465 invalid-status-or-sense-data-received-on-enclosure-drive warning
526466 invalid-status-or-sense-data-received-w-info-on-enclosure-drive warning
528641 drive-not-ready-detected warning
528642 drive-not-ready-detected-with-info warning
528705 drive-not-ready-detected-on-expansion-drive warning
528706 drive-not-ready-detected-with-info-on-expansion-drive warning
528769 drive-not-ready-detected-on-enclosure-drive warning
528770 drive-not-ready-detected-with-info-on-enclosure-drive warning
528897 drive-hardware-error-detected warning disk-errors bad
528898 drive-hardware-error-detected-with-info warning disk-errors bad
528961 drive-hardware-error-detected-on-expansion-drive warning disk-errors bad
528962 drive-hardware-error-detected-with-info-on-expansion-drive warning disk-errors bad
529025 drive-hardware-error-detected-on-enclosure-drive warning disk-errors bad
529026 drive-hardware-error-detected-with-info-on-enclosure-drive warning disk-errors bad
529153 drive-media-error-has-been-detected-with-LBA warning disk-errors bad
529154 drive-media-error-has-been-detected-with-info warning disk-errors bad
529217 drive-media-error-has-been-detected-with-LBA-on-expansion-drive warning disk-errors bad
529218 drive-media-error-detected-with-info-on-expansion-drive warning disk-errors bad
529281 drive-media-error-has-been-detected-with-LBA-on-enclosure-drive warning disk-errors bad
529282 drive-media-error-detected-with-info-on-enclosure-drive warning disk-errors bad
529409 unit-attention-received warning
529410 unit-attention-received-with-info warning
529473 unit-attention-received-on-expansion-drive warning
529474 unit-attention-received-with-info-on-expansion-drive warning
529537 unit-attention-received-on-enclosure-drive warning
529538 unit-attention-received-with-info-on-enclosure-drive warning
529665 unexpected-sense-data-received warning
529666 unexpected-sense-data-received-with-info warning
529729 unexpected-sense-data-received-on-expansion-drive warning
529730 unexpected-sense-data-received-with-info-on-expansion-drive warning
529793 unexpected-sense-data-received-on-enclosure-drive warning
529794 unexpected-sense-data-received-with-info-on-enclosure-drive warning
529921 failed-to-reassign-the-bad-block critical
529922 failed-to-reassign-the-bad-block-with-info critical
529985 failed-to-reassign-the-bad-block-on-expansion-drive critical disk-errors bad
529986 failed-to-reassign-the-bad-block-with-info-on-expansion-drive critical disk-errors bad
530049 failed-to-reassign-the-bad-block-on-enclosure-drive critical disk-errors bad
530050 failed-to-reassign-the-bad-block-with-info-on-enclosure-drive critical disk-errors bad
530177 bad-block-reassigned-with-LBA warning
530241 bad-block-reassigned-with-LBA-on-expansion-drive warning disk-errors bad
530305 bad-block-reassigned-with-LBA-on-enclosure-drive warning disk-errors bad
530433 drive-command-aborted warning
530434 drive-command-aborted-with-info warning
530497 drive-command-aborted-on-expansion-drive warning
530498 drive-command-aborted-with-info-on-expansion-drive warning
530561 drive-command-aborted-on-enclosure-drive warning
530562 drive-command-aborted-with-info-on-enclosure-drive warning
530689 drive-error-has-been-recovered-with-LBA note disk-errors well
530690 drive-error-has-been-recovered-with-info note disk-errors well
530753 drive-error-has-been-recovered-with-LBA-on-expansion-drive note disk-errors well
530754 drive-error-has-been-recovered-with-info-on-expansion-drive note disk-errors well
530817 drive-error-has-been-recovered-with-LBA-on-enclosure-drive note disk-errors well
530818 drive-error-has-been-recovered-with-info-on-enclosure-drive note disk-errors well
541186 unable-to-start-drive-error-recovery-procedure warning disk-errors bad
541187 drive-SMART-error-state-has-been-detected warning disk-errors bad
541188 drive-error-recovery-procedure-started warning
541189 drive-error-recovery-procedure-stopped note disk-errors well
541251 drive-SMART-error-state-has-been-detected-on-expansion-drive warning disk-errors bad
541252 drive-error-recovery-procedure-started-on-expansion-drive note disk-errors well
541253 drive-error-recovery-procedure-stopped-on-expansion-drive note disk-errors well
541315 drive-SMART-error-state-has-been-detected-on-enclosure-drive warning disk-errors bad
541316 drive-error-recovery-procedure-started-on-enclosure-drive note disk-errors well
541317 drive-error-recovery-procedure-stopped-on-enclosure-drive note disk-errors well
541441 drive-media-error-has-been-recovered note disk-errors well
541442 unrecovered-drive-media-error-detected warning disk-errors bad
541457 drive-lifetime-estimate-warning-threshold-exceeded warning disk-errors bad
541458 the-SSDs-remaining-life-less-than-threshold-detected warning
541505 drive-media-error-has-been-recovered-on-expansion-drive note disk-errors well
541506 unrecovered-drive-media-error-detected-on-expansion-drive warning disk-errors bad
541569 drive-media-error-has-been-recovered-on-enclosure-drive note disk-errors well
541570 unrecovered-drive-media-error-detected-on-enclosure-drive warning disk-errors bad
560129 media-scan-for-disk-drive-completed note
560193 media-scan-for-disk-drive-in-expansion-completed note
560257 media-scan-for-disk-drive-enclosure-completed note
573697 drive-scanned warning
573698 exiled-drive-detected-with-ch-ID warning
573699 unsupported-drive-detected-drive-type-or-license-is-invalid warning
573700 unsupported-drive-detected-incorrect-bundle-ID warning
573701 unsupported-drive-detected-unsupported-bundle-code warning
573703 drive-detection-failed critical disk-errors bad
573761 drive-scanned-on-expansion-drive warning
573762 exiled-drive-detected-with-ch-ID-in-expansion warning
573763 unsupported-drive-detected-in-expansion warning
573764 incorrect-bundle-ID-detected-on-expansion-drive warning
573765 unsupported-bundle-code-detected-on-expansion-drive warning
573767 drive-detection-failed-on-expansion-drive critical disk-errors bad
573825 drive-scanned-on-enclosure-drive warning
573826 exiled-drive-detected-with-ch-ID-in-enclosure warning
573827 unsupported-drive-detected-in-enclosure warning
573828 incorrect-bundle-ID-detected-on-enclosure-drive warning
573829 unsupported-bundle-code-detected-on-enclosure-drive warning
573831 drive-detection-failed-on-enclosure-drive critical disk-errors bad
595201 trunking-configuration-error-detected-in-Slot-B warning
595202 trunking-configuration-error-detected-in-Slot-A warning
595457 ipv4-address-conflict-has-been-detected warning
595458 ipv6-address-conflict-has-been-detected warning
597505 mismatched-SFP-installation-has-been-detected warning
605954 scsi-channel-failed-detected-with-channel-ID critical
605955 host-channel-failed-with-ID critical
605956 scsi-channel-failed-detected critical
605957 host-channel-failed critical
605959 redundant-path-error-detected-with-channel-ID warning
605961 redundant-path-error-detected-with-channel-and-target-ID warning
605962 fibre-Channel-loop-connection-restored note loops well
605963 ch-redundant-path-error-recovered-with-ch note
605964 ch-redundant-path-error-recovered-with-ch-ID note
605965 ch-iD-redundant-path-error-recovered-with-ch-ID note
622849 host-channel-disconnected warning
622850 host-channel-connected warning
622851 host-channel-speed-has-backed-to-speed-in-Gb-warning warning
622852 host-channel-speed-has-backed-to-speed-in-Mb-warning warning
622853 host-channel-speed-has-changed-to-speed-in-Gb note
622854 host-channel-speed-has-changed-to-speed-in-Mb note
655617 drive-missing warning disk-errors bad
655618 drive-failed critical disk-errors bad
655619 drive-removed warning disk-errors bad
655620 a-second-or-third-LD-member-drive-failed critical disk-errors bad
655621 the-first-LD-member-drive-failed critical disk-errors bad
655622 logical-drive-member-drive-removed warning disk-errors bad
655681 expansion-drive-missing warning disk-errors bad
655682 expansion-drive-failed critical disk-errors bad
655683 expansion-drive-removed warning disk-errors bad
655684 a-second-or-third-LD-member-drive-in-expansion-failed critical disk-errors bad
655685 the-first-LD-member-drive-in-expansion-failed critical disk-errors bad
655686 logical-drive-member-drive-in-expansion-removed warning disk-errors bad
655745 enclosure-drive-missing warning disk-errors bad
655746 enclosure-drive-failed critical disk-errors bad
655747 enclosure-drive-removed warning disk-errors bad
655748 a-second-or-third-LD-member-drive-in-enclosure-failed critical disk-errors bad
655749 the-first-LD-member-drive-in-enclosure-failed critical disk-errors bad
655750 logical-drive-member-drive-in-enclosure-removed warning disk-errors bad
655873 logical-drive-initialization-failed critical disk-errors bad
655874 logical-drive-creation-aborted warning
655875 logical-drive-creation-failed critical disk-errors bad
656129 logical-drive-rebuild-aborted warning
656130 logical-drive-rebuild-failed critical disk-errors bad
656385 logical-drive-parity-regeneration-aborted warning
656386 logical-drive-parity-regeneration-failed critical disk-errors bad
656641 logical-drive-expansion-aborted warning
656642 logical-drive-expansion-failed critical disk-errors bad
657154 media-scan-for-logical-drive-aborted warning
657156 unable-to-start-media-scan-Status-is-invalid-for-media-scan warning
657157 media-scan-for-logical-drive-failed critical disk-errors bad
657158 no-spare-drive-for-recovering-the-detected-unrecoverable-error warning disk-errors bad
657159 unrecovered-media-error-detected warning
657161 media-scan-for-logical-drive-member-drive-stopped-Scan-failed critical disk-errors bad
657223 unrecovered-media-error-detected-on-expansion-drive warning disk-errors bad
657225 media-scan-for-logical-drive-member-drive-in-expansion-stopped warning disk-errors bad
657287 unrecovered-media-error-detected-on-enclosure-drive warning disk-errors bad
657289 media-scan-for-logical-drive-member-drive-in-enclosure-stopped warning disk-errors bad
657410 logical-drive-cache-data-purged warning
659713 drive-clone-failed critical disk-errors bad
659714 drive-clone-aborted warning
659777 drive-clone-failed-on-expansion-drive critical disk-errors bad
659778 drive-clone-aborted-on-expansion-drive warning
659841 drive-clone-failed-on-enclosure-drive critical disk-errors bad
659842 drive-clone-aborted-on-enclosure-drive warning
672001 logical-drive-error-detected-Bad-block-count-exceeded warning disk-errors bad
672002 logical-drive-error-detected-Bad-block-table-corrupted warning disk-errors bad
672003 logical-drive-error-detected-Online-init-table-failed critical disk-errors bad
672257 logical-drive-bad-data-block-detected-and-marked warning disk-errors bad
672258 unprotected-block-on-the-logical-drive-detected-and-marked warning
672259 logical-drive-bad-data-block-recovered note disk-errors well
672260 logical-drive-bad-data-block-detected warning disk-errors bad
672769 logical-drive-inconsistent-parity-block-detected warning
672770 logical-drive-inconsistent-parity-block-recovered note disk-errors well
672771 logical-drive-media-error-detected warning disk-errors bad
672772 logical-drive-media-error-recovered note disk-errors well
673031 logical-drive-status-back-to-normal note disk-errors well
673032 logical-drive-degraded warning disk-errors bad
673033 logical-drive-had-fatal-failure critical disk-errors bad
673034 logical-drive-failed critical disk-errors bad
673035 logical-drive-member-drive-missing-has-been-detected warning disk-errors bad
673036 logical-drive-member-drive-missing warning disk-errors bad
673286 logical-drive-status-changed-from-online-to-offline critical disk-errors bad
673287 logical-drive-status-changed-from-offline-to-online note disk-errors well
673288 all-member-drives-of-logical-drive-removed warning disk-errors bad
673289 all-member-drives-of-logical-drive-restored note disk-errors well
673290 logical-drive-undeleted warning
688386 logical-drive-online-initialization-started note
688388 logical-drive-offline-initialization-started note
688390 logical-drive-creation-started note
688642 logical-drive-online-initialization-completed note
688644 logical-drive-offline-initialization-completed note
688646 logical-drive-created note
688898 logical-drive-rebuild-resumed warning
688900 logical-drive-rebuild-started note
689154 logical-drive-rebuild-completed note
689410 logical-drive-parity-regeneration-resumed warning
689412 logical-drive-parity-regeneration-started note
689666 logical-drive-parity-regeneration-completed note
689922 logical-drive-online-expansion-started note
689924 logical-drive-offline-expansion-started note
690178 logical-drive-online-expansion-completed note
690180 logical-drive-offline-expansion-completed note
690434 logical-drive-RAID-migration-resumed warning
690436 logical-drive-add-drive-action-resumed warning
690438 logical-drive-RAID-migration-started note
690440 logical-drive-add-drive-action-started note
690690 logical-drive-RAID-migration-paused warning
690692 logical-drive-add-drive-action-paused warning
690694 logical-drive-RAID-migration-completed note
690696 logical-drive-add-drive-completed note
690945 media-scan-for-disk-drive-started note
690946 media-scan-for-logical-drive-started note
690947 media-scan-for-logical-drive-member-drive-started note
691009 media-scan-for-disk-drive-in-expansion-started note
691011 media-scan-for-logical-drive-member-drive-in-expansion-started note
691073 media-scan-for-disk-drive-enclosure-started note
691075 media-scan-for-logical-drive-member-drive-in-enclosure-started note
691202 media-scan-for-logical-drive-completed note
691203 media-scan-for-logical-drvie-member-drive-completed note
691204 media-scan-for-logical-drive-stopped warning disk-errors bad
691205 unable-to-start-media-scan-Previous-task-is-still-in-progress warning
691267 media-scan-for-logical-drvie-member-in-expansion-completed note
691331 media-scan-for-logical-drvie-member-in-enclosure-completed note
696577 drive-clone-resumed warning
696578 drive-clone-started note
696641 drive-clone-resumed-on-expansion-drive warning
696642 drive-clone-started-on-expansion-drive note
696705 drive-clone-resumed-on-enclosure-drive warning
696706 drive-clone-started-on-enclosure-drive note
696833 drive-copy-and-replace-completed note
696834 drive-clone-completed note
696897 drive-copy-and-replace-completed-on-expansion-drive note
696898 drive-clone-completed-on-expansion-drive note
696961 drive-copy-and-replace-completed-on-enclosure-drive note
696962 drive-clone-completed-on-enclosure-drive note
720936 logical-volume-created note
720937 logical-volume-creation-failed critical disk-errors bad
720938 logical-volume-expansion-completed note
720939 logical-volume-expansion-failed critical disk-errors bad
720940 logical-volume-deleted warning
722945 logical-volume-cache-data-purged warning
738561 logical-volume-status-back-to-normal note disk-errors well
738562 logical-volume-degraded warning disk-errors bad
738563 logical-volume-failed-fatal-fail critical disk-errors bad
738564 logical-volume-failed-invalid-array critical disk-errors bad
738565 logical-volume-member-drive-missing-incomplete-array warning
738566 logical-volume-member-drive-missing-missing-drives warning disk-errors bad
738817 logical-volume-status-changed-from-online-to-offline critical disk-errors bad
738818 logical-volume-status-changed-from-offline-to-online note disk-errors well
738819 all-member-drives-of-a-logical-volume-removed warning disk-errors bad
738820 all-member-drives-of-a-logical-volume-restored note disk-errors well
738821 logical-volume-undeleted warning
753921 logical-volume-online-initialization-started note
753923 logical-volume-offline-initialization-started note
753925 logical-volume-creation-started note
754177 logical-volume-online-initialization-completed note
754179 logical-volume-offline-initialization-completed note
754181 logical-volume-creation-completed note
754433 logical-volume-rebuild-resumed warning
754435 logical-volume-rebuild-started note
754689 logical-volume-rebuild-completed note
754945 logical-volume-parity-regeneration-resumed warning
754947 logical-volume-parity-regeneration-started note
755201 logical-volume-parity-regeneration-completed note
755457 logical-volume-online-expansion-started note
755459 logical-volume-offline-expansion-started note
755713 logical-volume-online-expansion-completed note
755715 logical-volume-offline-expansion-completed note
755969 logical-volume-migration-resumed warning
755971 logical-volume-add-drive-action-resumed warning
755973 logical-volume-migration-started note
755975 logical-volume-add-drive-action-started note
756225 logical-volume-migration-paused warning
756227 logical-volume-add-drive-action-paused warning
756229 logical-volume-migration-completed note
756231 logical-volume-add-drive-action-completed note
786477 partition-created note
786478 partition-creation-failed critical
786479 partition-deleted warning
786480 partition-deletion-failed critical
786481 partition-has-been-activated warning
860417 license-key-consistency-check-failed critical
860418 license-key-is-not-supported-by-the-installed-firmware warning
917505 pool-created note
917506 pool-creation-failed critical
917507 pool-expansion-completed note
917508 pool-expansion-failed critical
917509 pool-deleted warning
917514 pool-migration-started note
917515 pool-migration-completed note
917516 pool-migration-failed critical
917589 bad-block-found-in-deleted-ME-migration-aborted warning
917632 the-pool-cannot-connect-to-cloud-because-the-network-error warning
917633 the-pool-cannot-connect-to-cloud-because-authentication-failed critical login-failures bad
917634 the-pool-cannot-connect-to-cloud-because-the-bucket-not-exist warning
917635 the-pool-cannot-connect-to-cloud-because-failed-create-bucket critical
917636 the-pool-cannot-connect-to-cloud-The-bucket-has-been-used warning
917637 the-pool-cannot-connect-to-cloud-Wrong-encryption-key warning
917638 the-pool-has-failed-to-upload-data-to-cloud critical
917639 the-pool-cannot-connect-to-cloud-No-channel-for-iSCSI-device warning
917640 the-pool-has-been-deleted-The-cloud-storage-is-not-deleted warning
917641 the-data-of-the-pool-saved-in-the-bucket-is-corrupted warning
983053 volume-created note
983054 volume-creation-failed critical disk-errors bad
983055 volume-deleted warning
983056 volume-deletion-failed critical disk-errors bad
983058 volume-expansion-completed note
1048577 snapshot-image-created note
1048578 snapshot-image-creation-failed critical
1048579 snapshot-image-deleted warning
1048580 snapshot-image-deletion-failed critical
1048596 snapshot-image-purge-triggered warning
1048627 free-space-might-be-insufficient-for-future-snapshot-usage warning
1048630 free-space-recovered-for-future-snapshot-usage note
1048704 the-snapshot-images-has-been-backed-up-to-cloud warning
1114148 remote-drive-has-connected warning
1114149 remote-drive-has-disconnected warning disk-errors bad
1179669 pair-created note
1179670 pair-creation-failed critical
1179671 pair-deleted warning
1179672 synchronous-replication-started note
1179673 synchronous-replication-completed note
1179674 synchronous-replication-paused warning
1179675 synchronous-replication-resumed warning
1179676 synchronous-replication-pair-split warning
1179677 synchronous-pair-split-because-network-timeout warning
1179678 asynchronous-replication-started note
1179679 asynchronous-replication-paused warning
1179680 asynchronous-replication-resumed warning
1179681 asynchronous-replication-completed note
1179682 asynchronous-replication-pair-split warning
1179683 replication-pair-role-switched warning
1179700 free-space-might-be-insufficient-for-future-replication-pair warning
1179703 free-space-recovered-for-future-replication-pair-usage note
1179706 pair-synchronization-aborted warning
1179707 pair-synchronization-failed-and-split critical
1179709 initial-copy-started note
1179710 failed-to-start-the-Initial-copy critical
1179711 initial-copy-has-completed note
1179712 initial-copy-has-continued warning
1179713 initial-copy-has-been-stopped warning
1179714 initial-copy-has-been-resumed warning
1179715 failed-to-resume-the-initial-copy critical
1179716 pair-recovered note
1179717 pair-broken warning
1179718 pair-synchronization-has-started note
1179719 failed-to-start-the-pair-synchronization critical
1179720 pair-synchronization-completed note
1179721 pair-synchronization-has-continued warning
1179722 pair-synchronization-has-been-stopped warning
1179723 pair-synchronization-has-been-resumed warning
1179724 failed-to-resume-the-pair-synchronization critical
1179725 target-volume-full warning disk-errors bad
1179726 pair-synchronization-is-in-progress warning
1179732 bad-block-found-in-source-volume-pair-synchronization-aborted warning disk-errors bad
1245190 pool-space-utilization-exceeded-the-threshold-info warning
1245191 pool-space-utilization-has-dropped-below-threshold-info note
1245192 pool-status-changed-to-online note
1245193 pool-status-changed-to-offline note
1245222 the-pool-allocated-space-has-exceeded-the-threshold-info warning
1245223 the-pool-allocated-space-has-dropped-below-threshold-info note
1245244 the-pool-has-been-foreced-offline-because-error-detected warning
1310770 free-space-might-be-insufficient-for-future-volume-usage warning
1310773 free-space-recovered-for-future-volume-usage note disk-errors well
1310799 tier-migration-has-been-started note
1310800 tier-migration-has-completed note
1310801 tier-migration-has-been-aborted warning
1310802 volume-expansion-has-completed note
1310803 volume-expansion-failed critical disk-errors bad
1310858 the-system-has-been-unable-to-satisfy-QoS-policy-for-15-min warning
1376273 snapshot-image-has-been-activated warning
1441848 insufficient-free-space-for-data-allocation warning
1441849 free-space-recovered-for-data-allocation note
1507347 non-optimal-configuration-may-impact-system-performance warning
1507501 the-SMTP-server-has-not-been-configured-yet warning
1573003 snapshot-license-expired warning
1573004 failed-to-take-snapshot-of-pair-target-volume critical disk-errors bad
1573005 the-exception-of-the-snapshot-schedule-prune-rule-occurred note
1573006 maximum-snapshot-amount-of-the-volume-reached warning disk-errors bad
1573007 maximum-snapshot-amount-of-the-system-reached warning
1573008 snapshot-schedule-failed-Some-flush-agents-cannot-be-connected warning
1573009 snapshot-schedule-failed-Host-volume-disk-can-not-be-locked warning
1573010 snapshot-schedule-failed-Host-cache-flush-failed warning
1573011 snapshot-schedule-failed-Host-volume-disk-has-been-locked warning
1573012 snapshot-schedule-failed-Host-cache-data-flush-has-timed-out warning
1573013 snapshot-schedule-failed-Host-flush-the-database-cache-failed warning
1573014 snapshot-schedule-failed-File-system-does-not-mount-the-volume warning
1573015 snapshot-schedule-failed-Volume-has-not-been-mapped-to-host warning
1573016 snapshot-schedule-failed-Exception-has-occurred warning
1573017 snapshot-schedule-failed-The-volume-has-not-been-mapped warning
1573018 the-snapshot-schedule-has-failed-to-unlock-the-host-volume-disk warning
1573019 the-snapshot-schedule-has-failed-to-resume-the-host-database warning
1573020 snapshot-schedule-failed-Flush-settings-have-not-configured warning
1573021 snapshot-schedule-and-backup-to-cloud-failed-Exception-occur warning
1573022 failed-to-execute-the-snapshot-schedule warning
1573023 snapshot-schedule-failed-The-device-can-not-be-connected warning
1573024 the-storage-tiering-license-of-the-device-has-expired warning
1573025 tier-migration-schedule-failed-Previous-process-is-processing warning
1573026 tier-migration-schedule-failed-Specified-volumes-are-not-found warning
1573027 tier-migration-schedule-rejected-The-storage-has-one-tier note
1573028 tier-migration-schedule-failed-Exception-has-occurred warning
1573029 volume-replication-schedule-failed-Target-volume-mapped warning
1573030 the-volume-mirror-license-of-the-device-has-expired warning disk-errors bad
1573031 volume-mirror-schedule-failed-Exceptions-have-occurred warning
1573032 volume-mirror-schedule-failed-Exception-has-occurred warning
1573033 volume-mirror-schedule-failed-The-source-volume-is-not-mapped warning
1573034 volume-mirror-schedule-failed-Flush-agents-not-connected warning
1573035 the-volume-copy-license-of-the-device-has-expired warning disk-errors bad
1573036 volume-copy-schedule-failed-Exception-has-occurred warning
1090520065 user-s-password-has-been-changed warning login-failures bad
1090520066 user-s-password-has-expired warning login-failures bad
1090520067 the-password-policy-has-been-enabled warning login-failures bad
1090520068 the-settings-of-the-password-policy-have-been-changed warning login-failures bad
1090520069 the-password-policy-has-been-disabled warning login-failures bad
1090520070 the-service-status-abnormal-has-beendetected warning
1090520071 the-service-status-has-returned-to-normal note
1090520072 abnormal-status-service-will-be-reactivated-in-a-few-minutes warning
1090520073 the-service-has-been-reactivated-successfully warning
1090520074 failed-to-reactivated-the-abnormal-service critical
1090520075 a-user-has-been-created note
1090520076 a-user-has-been-assigned-to-the-specific-groups warning
1090520077 the-superuser-privilege-has-been-assigned-to-a-specific-user warning
1090520078 the-superuser-privilege-for-a-specific-user-has-been-stopped warning
1090520079 a-user-account-has-been-deleted warning
1090520080 a-user-group-has-been-created note
1090520081 a-user-group-has-been-deleted warning
1090520082 a-user-group-added-users note
1090520083 a-user-group-removed-users warning
1090520084 a-service-has-been-started-successfully note
1090520085 a-service-has-been-restarted-successfully note restarts bad
1090520086 a-service-has-been-stopped-successfully warning
1090520087 the-configuration-of-a-service-has-been-applied-successfully warning
1090520088 failed-to-start-a-data-service critical
1090520089 failed-to-start-an-authentication-service critical
1090520090 failed-to-restart-a-data-service critical restarts bad
1090520091 failed-to-restart-an-authentication-service critical restarts bad
1090520092 failed-to-stop-a-data-service critical
1090520093 failed-to-stop-an-authentication-service critical
1090520094 failed-to-set-the-configuration-of-a-data-service critical
1090520095 failed-to-set-the-configuration-of-an-authentication-service critical
1090520096 a-folder-has-been-added-into-share-configuration note
1090520097 a-folder-has-been-removed-from-share-configuration warning
1090520098 the-share-configuration-of-a-folder-has-been-applied warning
1090520099 failed-to-add-a-folder-into-share-configuration critical
1090520100 failed-to-remove-a-folder-from-share-configuration critical
1090520101 failed-to-apply-the-share-configuration-of-a-folder critical
1090520102 remote-replication-test-failed-The-target-folder-is-invalid critical
1090520103 remote-replication-test-failed-No-response-from-remote-host critical
1090520104 remote-replication-test-failed-Username-or-password-is-invalid critical login-failures bad
1090520105 a-remote-replication-task-has-been-deleted warning
1090520106 failed-to-delete-a-remote-replication-task critical
1090520107 the-backup-operation-of-a-remote-repllication-task-has-started note
1090520108 failed-to-activate-the-backup-of-a-remote-replication-task critical
1090520109 a-remote-replication-task-has-stopped warning
1090520110 failed-to-stop-a-remote-replication-task critical
1090520111 the-restoration-of-a-remote-replication-task-has-begun warning
1090520112 failed-to-restore-from-source-to-target-of-a-replication-task warning
1090520113 the-restoration-of-a-remote-replication-task-has-completed note
1090520114 failed-to-restore-from-target-to-source-of-a-replication-task warning
1090520115 a-remote-replication-task-has-been-completed note
1090520116 failed-to-replicate-from-source-to-target-of-a-replication-task critical
1090520117 the-target-folder-of-a-replication-has-insufficient-capacity warning
1090520118 remote-replication-task-failed-to-start-Netowrk-timeoout critical
1090520119 a-remote-replication-task-has-been-created note
1090520120 failed-to-create-remote-replication-task critical
1090520121 a-schedule-has-been-created note
1090520122 failed-to-create-a-schedule warning
1090520123 a-schedule-has-been-enabled note
1090520124 failed-to-enable-a-schedule warning
1090520125 a-schedule-has-been-disabled note
1090520126 failed-to-disabled-a-schedule warning
1090520127 a-schedule-has-been-deleted note
1090520128 failed-to-delete-a-schedule warning
1090520129 a-instance-of-a-schedule-task-is-still-running note
1090520130 a-drive-has-been-inserted note disk-errors well
1090520131 a-drive-has-been-unplugged warning
1090520132 a-file-system-has-been-created note
1090520133 failed-to-created-a-file-system critical
1090520134 a-file-system-has-been-deleted warning
1090520135 failed-to-delete-a-file-system critical disk-errors bad
1090520136 a-folder-has-been-created-in-the-file-system note
1090520137 failed-to-a-folder-in-the-file-system critical disk-errors bad
1090520138 a-folder-has-been-deleted warning
1090520139 failed-to-delete-a-folder critical
1090520140 the-system-enter-single-controller-mode warning
1090520141 a-controller-has-been-booted-completely note
1090520142 a-controller-can-t-be-detected-System-will-reboot-to-recovery note restarts well
1090520143 the-configuration-broken-by-power-outage-has-been-recovered note
1090520144 detected-controller-failure-Ffailover-process-will-be-launched critical ha-failover bad
1090520145 the-controller-failover-process-has-been-completed critical ha-failover bad
1090520146 failed-controller-recovered-Failback-process-will-be-launched note
1090520147 the-controller-failback-process-has-been-completed critical
1090520148 a-controller-has-been-unplugged warning
1090520149 a-controller-has-been-inserted note
1090520150 network-connection-of-a-controller-has-been-restored note
1090520151 netwrok-connection-of-a-controller-is-disconnected warning
1090520152 a-interface-of-a-controller-from-aggregation-group-restored note
1090520153 a-interface-of-a-controller-from-aggregation-group-is-abnormal warning
1090520154 the-address-mode-of-an-interface-has-been-changed note
1090520155 the-MTU-size-of-a-interface-has-been-changed note
1090520156 a-DNS-server-has-been-added-to-the-server-list note
1090520157 a-DNS-server-has-been-removed-from-the-server-list warning
1090520158 a-DNS-suffix-has-been-added note
1090520159 a-DNS-suffix-has-been-removed warning
1090520160 a-port-aggregation-group-has-been-created note
1090520161 a-port-aggregation-group-has-been-removed warning
1090520162 route-rule-has-been-added-successfully note
1090520163 route-rule-has-been-removed-successfully warning
1090520164 failed-to-set-IP-configuration-on-an-interface critical
1090520165 failed-to-set-MTU-size-on-an-interface critical
1090520166 failed-to-add-a-DNS-server critical
1090520167 failed-to-remove-a-DNS-server critical
1090520168 failed-to-add-a-DNS-suffix critical
1090520169 failed-to-remove-a-DNS-suffix critical
1090520170 failed-to-create-a-port-aggregation-group critical
1090520171 failed-to-remove-a-prot-aggregation-group critical
1090520172 failed-to-add-an-Route-rule critical
1090520173 failed-to-remove-an-Route-rule critical
1090520174 the-usage-of-the-coredump-folder-is-over-90-percent warning
1090520175 the-space-used-by-a-folder-has-exceeded-monitoring-threshold warning
1090520176 the-ipblock-configuration-has-been-applied-on-a-controller warning
1090520177 failed-to-apply-the-ipblock-configuration-on-a-controller critical
1090520178 a-IP-address-has-been-removed-on-a-controller warning
1090520179 failed-to-remove-a-IP-address-from-ipblock-configuration critical
1090520180 a-IP-address-was-lbocked-The-maximum-login-attempts-exceeded warning
1090520181 failed-to-ban-a-IP-address-on-a-controller critical
1090520182 detect-a-IP-address-has-been-banned-by-system-on-a-controller warning
1090520183 a-schedule-task-has-started note
1090520184 failed-to-start-a-schedule-task warning
1090520185 failed-to-restore-the-whitelist-or-blacklist warning
1090520186 a-user-failed-to-log-in-from-a-IP-address critical
1090520187 the-LDAP-server-failed-to-add-a-user-from-the-CSV-file critical
1090520188 a-user-has-nearly-reached-the-quota-limit-on-a-volume warning
1090520189 the-LDAP-server-failed-to-add-users-in-batch-mode critical
1090520190 the-AD-or-LDAP-server-has-been-disconnected-from-a-controller warning
1090520191 the-AD-or-LDAP-server-connection-to-controller-has-been-restored note
1090520192 all-volumes-have-been-deactivated warning
1090520193 all-volumes-have-been-reactivated warning
1090520194 a-service-port-setting-has-conflict-with-another-service warning
1090520195 an-application-server-has-been-started-successfully note
1090520196 an-application-server-has-been-restarted-successfully note restarts bad
1090520197 an-application-server-has-been-stopped-successfully warning
1090520198 an-application-server-has-been-configured-successfully warning
1090520199 failed-to-start-an-application-server critical
1090520200 failed-to-restart-an-application-server critical restarts bad
1090520201 failed-to-stop-an-application-server critical
1090520202 failed-to-configure-an-application-server critical
1090520203 app-server-stopped-Folder-for-saving-data-can-not-be-accessed warning
1090520204 failed-to-backup-LDAP-DB-Folder-for-data-can-not-be-accessed critical
1090520205 failed-to-backup-LDAP-DB-Folder-may-assigned-to-sec-controller critical
1090520206 syncCloud-service-started-successfully note
1090520207 failed-to-start-SyncCloud-service critical
1090520208 syncCloud-service-stopped-successfully warning
1090520209 failed-to-stop-SyncCloud-service critical
1090520210 failed-to-fetch-SyncCloud-database-Service-has-been-disabled critical
1090520211 a-volume-has-duplicated-name-for-file-service-cannot-be-mounted warning
1090520212 the-size-of-a-folder-has-exceeded-the-quota-alert-threshold warning storage-full bad
1090520213 ipv4-address-conflict-detected warning
1090520214 ipv6-address-conflict-detected warning
1090520215 failed-to-initialize-the-SyncCloud-database critical
1090520216 the-SyncCloud-task-failed critical
1090520217 file-system-usage-exceeds-threshold warning disk-errors bad
1090520218 file-system-usage-exceeds-90-percent warning disk-errors bad
1090520219 the-file-system-of-the-volume-has-been-repaired note disk-errors well
1090520220 failed-to-repair-the-file-system-of-the-volume critical disk-errors bad
1090520221 failed-to-upgrade-the-LDAP-server-service critical
1090520222 the-LDAP-server-service-has-been-upgraded warning
1090520223 ldap-server-has-been-disabled-Folder-for-data-is-not-found warning
1090520224 ldap-server-has-been-disabled-The-settings-are-incomplete note
1090520225 ldap-server-has-been-disabled-The-database-was-corrupted warning
1090520226 failed-to-connect-to-AD-server-Incorrect-username-or-password critical login-failures bad
1090520227 failed-to-connect-to-AD-server-KDC-server-is-not-found critical
1090520228 the-AD-server-is-unreachable warning
1090520229 not-enough-privilege-for-the-AD-user-to-join-the-domain warning
1090520230 failed-to-connect-LDAP-server-Incorrect-username-or-password critical login-failures bad
1090520232 the-LDAP-server-is-unreachable warning
1090520233 failed-to-connect-to-the-LDAP-server-The-base-DN-is-incorrect critical
1090520234 cloud-sync-service-started-successfully note
1090520235 failed-to-start-cloud-sync-service critical
1090520236 cloud-sync-service-stopped-successfully warning
1090520237 failed-to-stop-cloud-sync-service critical
1090520238 failed-to-fetch-cloud-sync-database-service-has-been-disabled critical
1090520239 failed-to-initial-the-cloud-sync-database critical
1090520240 the-cloud-sync-task-failed-due-to-network-problems critical
1090520241 the-antivirus-scan-job-has-been-stopped warning intrusions bad
1090520242 the-antivirus-scheduled-scan-job-has-been-completed note
1090520243 the-NVR-server-crash-detected-Recovery-process-will-be-start note restarts well
1090520244 the-NVR-server-has-been-recovered note
1090520245 failed-to-recover-the-NVR-server critical
= 1.3.6.1.4.1.14752.1.3.7.0
128 rsCreate warning
129 rsDelete warning
130 rsExpand warning
131 rsRebuild warning
132 rsDegraded warning
133 rsNoEvent warning
256 vsInitializing warning
257 vsRebuilding warning
258 vsMigrating warning
259 vsChecking warning
260 vsCompleteInit note
261 vsCompleteRebuild note
262 vsCompleteMigrating note
263 vsCompleteChecking note
264 vsCreate warning
265 vsDelete warning
266 vsModify warning
267 vsDegraded warning
268 vsFailed critical
269 vsRevived warning
270 vsTotals warning
384 pdAdded note
385 pdRemoved warning disk-errors bad
386 pdReadError warning disk-errors bad
387 pdWriteError warning disk-errors bad
388 pdAtaEccError warning disk-errors bad
389 pdAtaChangeMode note
390 pdTimeOut warning
391 pdMarkFailed critical disk-errors bad
392 pdPciError warning disk-errors bad
393 pdSmartFailed critical disk-errors bad
394 pdCreatePass warning
395 pdModifyPass warning
396 pdDeletePass warning
397 pdTotals warning
512 scsiReset warning
513 scsiParity warning
514 scsiModeChange note
515 scsiTotals warning
640 hwSdram1BitEcc warning
641 hwSdramMultiBitEcc warning
642 hwTempController warning
643 hwTempBackplane warning
644 hwVoltage15 warning
645 hwVoltage3 warning
646 hwVoltage5 warning
647 hwVoltage12 warning
648 hwVoltage13 warning
649 hwVoltage25 warning
650 hwVoltage125 warning
651 hwPower1Failed critical power bad
652 hwFan1Failed critical fans bad
653 hwPower2Failed critical power bad
654 hwFan2Failed critical fans bad
655 hwPower3Failed critical power bad
656 hwFan3Failed critical fans bad
657 hwPower4Failed critical power bad
658 hwFan4Failed critical fans bad
659 hwUpsPowerLoss warning power bad
660 hwTempControllerR warning
661 hwTempBackplaneR warning
662 hwVoltage15R warning
663 hwVoltage3R warning
664 hwVoltage5R warning
665 hwVoltage12R warning
666 hwVoltage13R warning
667 hwVoltage25R warning
668 hwVoltage125R warning
669 hwPower1FailedR critical power bad
670 hwFan1FailedR critical fans bad
671 hwPower2FailedR critical power bad
672 hwFan2FailedR critical fans bad
673 hwPower3FailedR critical power bad
674 hwFan3FailedR critical fans bad
675 hwPower4FailedR critical power bad
676 hwFan4FailedR critical fans bad
677 hwUPSPowerR warning
678 hwSystemRestarted note
679 hwTest note
680 hwSystemRecovered note
768 ghmRecover note
769 ghmOverTemp warning temperature bad
770 ghmFailed critical
771 ghmUnderVoltage warning power bad
772 ghmOverVoltage warning power bad
773 ghmDiscovered warning
774 ghmLostMig warning
775 ghmRestartLBA warning restarts bad
776 ghmHTTPLogin note
777 ghmTelnetLogin note
778 ghmVt100Login note
779 ghmGUILogin note
780 ghmFCLinkUp note link-down well
781 ghmFCLinkDown warning link-down bad
782 ghm16BytesCDB warning
783 ghmInitLBA warning
784 ghmRebuildLBA warning
785 ghmMigrateLBA warning
`;
