/** Signs of servers, NAS and UPSes: Linux, Windows by its agents, Synology, QNAP, APC, NUT, apcupsd, VMware. */
import { bad, grave, well, type Sign } from "../sign.ts";

export const SERVERS: readonly Sign[] = [
  // Linux
  well(
    "disk-errors",
    "md zfs zed mdad",
    /\bmd: (?<key>md\d{1,3}): (recovery|resync) done\b|\bRebuildFinished event detected on md device (?<key2>\S{1,40})|\bpool '?(?<key3>[\w-]{1,40})'?.{0,20}?\b(ONLINE|is healthy)\b/i,
  ),
  grave(
    "disk-errors",
    "md mdad zfs zed vdev",
    /\bmd\/raid\S{1,20}\bDisk failure\b|\b(Fail|FailSpare|DegradedArray|DeviceDisappeared) event (detected )?on (md device )?(?<key>\S{1,40})|\bzfs\b.{0,160}?\b(FAULTED|DEGRADED|UNAVAIL|REMOVED)\b|\bvdev\b.{0,60}?\b(FAULTED|DEGRADED|UNAVAIL)\b|\brejecting I\/O to offline device\b/i,
  ),
  bad(
    "disk-errors",
    "smar ata exce blk buff ext4 xfs sd devi",
    /\bDevice: \/dev\/(?<key>\w{1,20})\b.{0,60}?\b(unreadable|uncorrectable|FAILED|Prefailure|SMART|Failed SMART|error)\b|\b(?<key2>ata\d{1,3}\.\d{2}): (failed command|exception|error|status: \{ DRDY ERR)|\bblk update request: .{0,40}?error\b|\bcritical (medium|target) error\b|\bBuffer I\/O error on\b|\bEXT4-fs error\b/i,
    /\bno (errors|fail)|\busage attribute\b/i,
  ),
  bad(
    "login-failures",
    "pam sshd sudo fail inva",
    /\bpam \w{1,20}\([^)]{1,60}\): authentication failure\b|\bFailed (password|publickey|none|keyboard-interactive\S{0,10}) for\b|\bConnection closed by (invalid|authenticating) user\b|\bmaximum authentication attempts exceeded\b|\b\d incorrect password attempts?\b/i,
  ),
  // Windows: the numbers of the security and system log
  bad(
    "login-failures",
    "4625 4771 4776 4740 529 an acco",
    /\b(EventID|Event ID|event_id|eventid|MSWinEventLog|Security-Auditing)\b.{0,200}?\b(4625|4771|4740|529)\b|\b(4625|4740)\b.{0,300}?\bMicrosoft-Windows-Security-Auditing\b|\bMicrosoft-Windows-Security-Auditing\b.{0,60}?\b(4625|4740)\b|\bAn account failed to log on\b|\bA user account was locked out\b/i,
  ),
  bad(
    "restarts",
    "6008 1074 41 kern prev",
    /\b(EventID|Event ID|event_id|eventid|MSWinEventLog)\b.{0,200}?\b(6008|1074|6005)\b|\bThe previous system shutdown at\b.{0,80}?\bunexpected\b|\bThe system has rebooted without cleanly shutting down\b/i,
  ),
  grave(
    "disk-errors",
    "hard devi disk",
    /\\Device\\Harddisk\d{1,3}\S{0,20}.{0,60}?\b(bad block|is about to fail|has failed|error)\b|\bThe driver detected a controller error on \\Device\\(Harddisk|RaidPort)\S{1,20}/i,
  ),
  grave("storage-full", "disk 2013", /\bThe \w: disk is at or near capacity\b/i),
  bad(
    "intrusions",
    "ban bann",
    /\bfail2ban\b.{0,80}?\bBan \S|\bsshguard\b.{0,60}?\bBlocking\b|\bcrowdsec\b.{0,80}?\bban\b/i,
    /\bunban\b/i,
  ),

  // Synology, QNAP, TrueNAS
  well(
    "disk-errors",
    "volu pool raid",
    /\b((Volume|Storage Pool|RAID( Group)?)\b.{0,40}?\b(repaired|rebuil\w{1,4} (has )?(completed|finished)|(is|was|status:?) (now )?(normal|ready|healthy)))\b/i,
  ),
  grave(
    "disk-errors",
    "driv disk hot plug raid volu",
    /\b(Drive|Disk|HDD)\b.{0,40}?\b(plugged out|unplugged|was removed|failed to|has failed|removed)\b|\b(RAID|Volume|Storage Pool|Pool)\b.{0,80}?\b(degraded|crashed|inactive|not active|read\/delete mode)\b|\b(degraded|crashed) mode\b|\bSMART\b.{0,60}?\babnormal\b/i,
    /\b(backup|usb)\b/i,
  ),
  bad(
    "login-failures",
    "fail logi log",
    /\bfailed to (log|sign) ?in\b|\b(Login|Log-?in|Sign-?in)\b.{0,40}?\b(Fail(ed)?|Warning)\b|\bIP address \[?[\d.:a-f]{1,45}\]?.{0,60}?\b(blocked|was blocked|added to .{0,20}block)/i,
  ),
  bad(
    "config-changed",
    "syst sett chan",
    /\b(set|changed|enabled|disabled|modified|created|deleted|added)\b.{0,60}?\b(shared folder|user account|user group|firewall rule|network setting|system setting|service setting|application privilege)s?\b/i,
  ),
  // UPSes
  well(
    "power",
    "main ups onli util on ac",
    /\bUPS\b.{0,40}?\b(on line power|ONLINE|returned from battery|on utility power|exited battery|back on)\b|\bMains returned\b|\b(No longer on battery|Utility power restored|AC power restored|transfer\w{0,4} back to (utility|line|AC))\b/i,
  ),
  grave(
    "power",
    "ups batt runn line util comm",
    /\bUPS\b.{0,60}?\b(on battery|ONBATT|LOWBATT|REPLBATT|COMMBAD|FSD|NOCOMM|(in|to) battery mode|operating on battery|battery is low|unavailable|lost communication)\b|\b(Running on UPS batteries|Switched to (battery|UPS) power|Communications? (with|to) UPS\b.{0,30}?\b(lost|failed|stale)|transfer\w{0,4} to battery|Utility (power )?(failure|not available))\b/i,
    /\bno longer\b/i,
  ),
  // VMware
  grave(
    "storage-full",
    "data",
    /\b(datastore|VMFS volume)\b.{0,80}?\b(out of space|full|low on space|usage (is )?(above|exceed))/i,
  ),
  grave(
    "disk-errors",
    "esx lost path scsi nvme",
    /\besx\.problem\.(storage|scsi|vmfs)\.\w{1,40}|\bLost access to volume\b|\bPath redundancy to storage device\b.{0,80}?\b(degraded|lost)|\bLost connectivity to storage device\b/i,
  ),
  well(
    "disk-errors",
    "esx rest succ",
    /\besx\.clear\.(storage|scsi|vmfs)\.\w{1,40}|\bSuccessfully restored access to volume\b|\bPath redundancy to storage device\b.{0,80}?\brestored/i,
  ),
];
