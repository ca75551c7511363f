/** Mails of what backs up files, databases and NAS. */
import { GB, MINUTE, table, type Sample } from "./sample.ts";

const BACULA = (termination: string, errors = 0) => `30-Nov 23:05 dir JobId 812: Bacula dir 13.0.3:
  Build OS:               x86_64-pc-linux-gnu debian
  JobId:                  812
  Job:                    files.2026-11-30_23.00.00_04
  Backup Level:           Incremental, since=2026-11-29 23:00:03
  Client:                 "files-fd" 13.0.3
  Scheduled time:         30-Nov-2026 23:00:00
  Elapsed time:           4 mins 10 secs
  Priority:               10
  FD Files Written:       1,204
  SD Files Written:       1,204
  FD Bytes Written:       3,221,225,472 (3.221 GB)
  SD Bytes Written:       3,221,400,000 (3.221 GB)
  Rate:                   12884.9 KB/s
  Non-fatal FD errors:    ${errors}
  SD Errors:              0
  FD termination status:  OK
  SD termination status:  OK
  Termination:            ${termination}
`;
const DUPLICATI = (result: string, warnings: number, errors: number) => `DeletedFiles: 0
DeletedFolders: 0
ModifiedFiles: 3
ExaminedFiles: 10412
SizeOfExaminedFiles: 53687091200
AddedFiles: 12
PartialBackup: False
Dryrun: False
MainOperation: Backup
ParsedResult: ${result}
Version: 2.0.8.1
EndTime: 11/30/2026 10:04:10 PM (1796072650)
BeginTime: 11/30/2026 10:00:00 PM (1796072400)
Duration: 00:04:10.5
WarningsActualLength: ${warnings}
ErrorsActualLength: ${errors}
Messages: [
    2026-11-30 22:00:00 +01 - [Information-Duplicati.Library.Main.Controller-StartingOperation]: The operation Backup has started
]
Warnings: []
Errors: []
`;

export const FILES: readonly Sample[] = [
  {
    product: "backup-exec",
    outcome: "succeeded",
    from: "Backup Exec <be@acme.example>",
    subject: 'Backup Exec Alert: Job Success (Server: "SRV-BE") (Job: "Daily failed-orders DB")',
    body: "The job completed successfully. However, the following conditions were encountered: 1 link was skipped.\n",
    machine: "SRV-BE",
  },
  {
    product: "backup-exec",
    outcome: "failed",
    from: "be@acme.example",
    subject: 'Backup Exec Alert: Job Failed (Server: "SRV-BE") (Job: "Daily")',
    body: "(Job: Daily) Daily -- The job failed with the following error: The device timed out.",
    machine: "SRV-BE",
  },
  {
    product: "backup-exec",
    outcome: "warned",
    from: "be@acme.example",
    subject: 'Backup Exec Alert: Job Completed with Exceptions (Server: "SRV-BE") (Job: "Daily")',
    body: "The job completed successfully. However, the following conditions were encountered: 3 files were skipped.",
  },
  {
    product: "backup-exec",
    outcome: "failed",
    from: "be@acme.example",
    subject: 'Backup Exec Alert: Job Cancellation (Server: "SRV-BE") (Job: "Daily")',
    body: "The job was canceled by user.",
  },
  {
    product: "backup-exec",
    outcome: "succeeded",
    from: "be@acme.example",
    subject: 'Backup Exec-Warnmeldung: Auftrag erfolgreich abgeschlossen (Server: "SRV-BE") (Auftrag: "Täglich")',
    body: "Der Auftrag wurde erfolgreich abgeschlossen.",
  },
  {
    product: "backup-exec",
    outcome: "failed",
    from: "be@acme.example",
    subject: "Job report",
    body: "Backup Exec job log\nJob server: SRV-BE\nJob name: Daily\nJob Completion Status\nJob ended: Monday, November 30, 2026 at 11:04:01 PM\nCompleted status: Failed\nFinal error: 0xe000810f - The loaded media could not be written",
    machine: "SRV-BE",
  },
  {
    product: "hyper-backup",
    outcome: "succeeded",
    from: "NAS <nas@acme.example>",
    subject: "[NAS01] Hyper Backup: Backup task Documents completed",
    body: "Your backup task Documents is now complete.\n\nBackup Task: Documents\nBackup Destination: /usb1/backup\nStart Time: Mon, Nov 30 2026 03:00:02\nDuration: 12 Minute 4 Second\n\n---\nFrom NAS01",
    durationMs: 12 * MINUTE + 4000,
  },
  {
    product: "hyper-backup",
    outcome: "failed",
    from: "nas@acme.example",
    subject: "Backup task failed on NAS01",
    body: "Dear user,\n\nData backup task [Documents] on NAS01 has failed.\nPlease go to Hyper Backup > Log for more information.\n\nSincerely, Synology DiskStation",
  },
  {
    product: "hyper-backup",
    outcome: "warned",
    from: "nas@acme.example",
    subject: "Hyper Backup: task Documents on NAS01 partially completed",
    body: "Backup task Documents is partially completed. Some files were skipped.",
  },
  {
    product: "hyper-backup",
    outcome: "succeeded",
    from: "nas@acme.example",
    subject: "Datensicherungsaufgabe auf NAS01 abgeschlossen",
    body: "Ihre Sicherungsaufgabe Dokumente wurde abgeschlossen.\nVon Synology DiskStation NAS01",
  },
  {
    product: "hyper-backup",
    outcome: "failed",
    from: "nas@acme.example",
    subject: "Attività di backup non riuscita su NAS01",
    body: "L'attività di backup Documenti su NAS01 non è riuscita.\nSynology NAS",
  },
  {
    product: "hyper-backup",
    outcome: "succeeded",
    from: "nas@acme.example",
    subject: "Mentés kész - NAS01",
    body: "A(z) Dokumentumok biztonsági mentési feladat sikeresen befejeződött.\nSynology NAS01",
  },
  {
    product: "hyper-backup",
    outcome: "failed",
    from: "nas@acme.example",
    subject: "NAS01 Hyper Backup",
    body: "备份任务 文档 失败。\n请登录 Hyper Backup 查看日志。",
  },
  {
    product: "active-backup",
    outcome: "succeeded",
    from: "nas@acme.example",
    subject: "[NAS01] Active Backup for Business - backup task PC-Finance completed",
    body: "Backup task PC-Finance on NAS01 has completed.\nTask Name: PC-Finance\nDevice Name: FIN-PC\nTransferred Size: 2.1 GB\nDuration: 00:08:30",
    machine: "FIN-PC",
    durationMs: 8 * MINUTE + 30_000,
  },
  {
    product: "active-backup",
    outcome: "failed",
    from: "nas@acme.example",
    subject: "[NAS01] Active Backup for Business - backup task failed",
    body: `<p>Active Backup for Business</p>${table([
      ["Device", "Status", "Transferred"],
      ["FIN-PC", "Success", "2 GB"],
      ["HR-PC", "Failed", "0 B"],
    ])}`,
  },
  {
    product: "active-backup",
    outcome: "warned",
    from: "nas@acme.example",
    subject: "Active Backup for Microsoft 365 task partially completed",
    body: "Active Backup for Microsoft 365: the task M365 has been partially completed. Success: 14, Warning: 1, Failed: 0",
  },
  {
    product: "active-backup",
    outcome: "succeeded",
    from: "nas@acme.example",
    subject: "Active Backup: задача PC-1 успешно завершена",
    body: "Задача PC-1 успешно завершена. Ошибок: 0",
  },
  {
    product: "qnap",
    outcome: "succeeded",
    from: "QNAP <nas2@acme.example>",
    subject: "[Info][Hybrid Backup Sync] Notification from your device: NAS02",
    body: 'NAS Name: NAS02\nSeverity: Info\nDate/Time: 2026/11/30 03:12:01\n\nApp Name: Hybrid Backup Sync\nCategory: Job Status\nMessage: [Hybrid Backup Sync] Finished Backup job: "Docs to cloud".',
    machine: "NAS02",
  },
  {
    product: "qnap",
    outcome: "failed",
    from: "nas2@acme.example",
    subject: "[Error][Hybrid Backup Sync] Notification from your device: NAS02",
    body: 'NAS Name: NAS02\nSeverity: Error\nApp Name: Hybrid Backup Sync\nMessage: [Hybrid Backup Sync] Failed to complete Backup job: "Docs to cloud". Connection timed out.',
  },
  {
    product: "qnap",
    outcome: "warned",
    from: "nas2@acme.example",
    subject: "[Avviso][Hybrid Backup Sync] Notifica dal dispositivo: NAS02",
    body: 'Nome NAS: NAS02\nGravità: Avviso\nNome App: Hybrid Backup Sync\nMessaggio: [Hybrid Backup Sync] Processo "Docs" completato con avvisi.',
  },
  {
    product: "qnap",
    outcome: "started",
    from: "nas2@acme.example",
    subject: "[Info][Hybrid Backup Sync] Notification from your device: NAS02",
    body: 'NAS Name: NAS02\nSeverity: Info\nMessage: [Hybrid Backup Sync] Started Backup job: "Docs to cloud".',
  },
  {
    product: "bacula",
    outcome: "succeeded",
    from: "Bacula <bacula@acme.example>",
    subject: "Bacula: Backup OK of files-fd Incremental",
    body: BACULA("Backup OK"),
    durationMs: 4 * MINUTE + 10_000,
    sizeBytes: 3_221_400_000,
  },
  {
    product: "bacula",
    outcome: "warned",
    from: "bacula@acme.example",
    subject: "Bacula: Backup OK -- with warnings of files-fd Full",
    body: BACULA("Backup OK -- with warnings", 4),
  },
  {
    product: "bacula",
    outcome: "failed",
    from: "bareos@acme.example",
    subject: "Bareos: Backup Fatal Error of files-fd Full",
    body: BACULA("*** Backup Error ***", 1),
  },
  {
    product: "bacula",
    outcome: "failed",
    from: "bacula@acme.example",
    subject: "Bacula: Backup Canceled of files-fd Full",
    body: BACULA("Backup Canceled"),
  },
  {
    product: "duplicati",
    outcome: "succeeded",
    from: "Duplicati <dup@acme.example>",
    subject: "Duplicati Backup report for Errors archive (Success)",
    body: DUPLICATI("Success", 0, 0),
    sizeBytes: 50 * GB,
    durationMs: 4 * MINUTE + 10_000,
  },
  {
    product: "duplicati",
    outcome: "warned",
    from: "dup@acme.example",
    subject: "Duplicati Backup report for Docs",
    body: DUPLICATI("Warning", 2, 0),
  },
  {
    product: "duplicati",
    outcome: "failed",
    from: "dup@acme.example",
    subject: "Duplicati Backup report for Docs",
    body: "Failed: The remote server returned an error: (403) Forbidden.\nDetails: System.Net.WebException: The remote server returned an error\nParsedResult: Fatal",
  },
  {
    product: "restic",
    outcome: "succeeded",
    from: "Cron Daemon <root@web01.example>",
    subject: "Cron <root@web01> /usr/local/bin/backup.sh",
    body: "open repository\nrepository 3f1c opened (version 2)\nusing parent snapshot 40dc1520\n\nFiles:          12 new,     3 changed, 10412 unmodified\nDirs:            0 new,     4 changed,  1044 unmodified\nAdded to the repository: 1.246 GiB (523.4 MiB stored)\n\nprocessed 10427 files, 50.000 GiB in 2:14\nsnapshot 79766175 saved\n",
  },
  {
    product: "restic",
    outcome: "failed",
    from: "root@web01.example",
    subject: "restic backup web01",
    body: "Fatal: unable to open repository at sftp:backup: Connection refused\n",
  },
  {
    product: "restic",
    outcome: "warned",
    from: "root@web01.example",
    subject: "restic backup web01",
    body: "error: open /srv/x: permission denied\nprocessed 10 files, 1.000 GiB in 0:14\nsnapshot 79766175 saved\nWarning: at least one source file could not be read\n",
  },
  {
    product: "borg",
    outcome: "succeeded",
    from: "root@web02.example",
    subject: "borgmatic web02",
    body: "/etc/borgmatic/config.yaml: Creating archive\nArchive name: web02-2026-11-30\nArchive fingerprint: 02ab\nDuration: 1 minutes 12.30 seconds\nNumber of files: 8123\nterminating with success status, rc 0",
    durationMs: 72_300,
  },
  {
    product: "borg",
    outcome: "warned",
    from: "root@web02.example",
    subject: "borg backup web02",
    body: "/var/log/syslog: file changed while we backed it up\nterminating with warning status, rc 1",
  },
  {
    product: "borg",
    outcome: "failed",
    from: "root@web02.example",
    subject: "borg backup web02",
    body: "Failed to create/acquire the lock /srv/borg/lock.exclusive (timeout).\nterminating with error status, rc 2",
  },
  {
    product: "rsync",
    outcome: "succeeded",
    from: "root@files.example",
    subject: "Cron <root@files> rsync -a /srv backup:/",
    body: "sending incremental file list\nprojects/error.log\nprojects/failed-tests/readme.txt\n\nsent 1,234,567 bytes  received 8,901 bytes  82,897.87 bytes/sec\ntotal size is 53,687,091,200  speedup is 43,176.21\n",
  },
  {
    product: "rsync",
    outcome: "failed",
    from: "root@files.example",
    subject: "Cron <root@files> /root/sync.sh",
    body: 'rsync: [sender] link_stat "/srv/x" failed: No such file or directory (2)\nsent 20 bytes  received 12 bytes\ntotal size is 0  speedup is 0.00\nrsync error: some files/attrs were not transferred (see previous errors) (code 23) at main.c(1338) [sender=3.2.7]\n',
  },
  {
    product: "rsync",
    outcome: "warned",
    from: "root@files.example",
    subject: "sync.sh",
    body: "file has vanished: /srv/tmp/a\nsent 2,000 bytes  received 12 bytes\ntotal size is 9,000  speedup is 4.00\nrsync warning: some files vanished before they could be transferred (code 24) at main.c(1338)\n",
  },
  {
    product: "cobian",
    outcome: "succeeded",
    from: "Cobian <cob@acme.example>",
    subject: "Cobian Backup 11 log - PC-3",
    body: 'Cobian Backup 11 Gravity\nComputer: PC-3\n2026-11-30 22:00 ** Backup for the task "Docs" finished. **\n2026-11-30 22:04 The backup is done. Errors: 0. Processed files: 812. Backed up files: 12. Total size: 1.50 GB',
    sizeBytes: 1.5 * GB,
    machine: "PC-3",
  },
  {
    product: "cobian",
    outcome: "failed",
    from: "cob@acme.example",
    subject: "Cobian Backup 11 log - PC-3",
    body: 'Cobian Backup 11 Gravity\nERR 2026-11-30 22:01 Couldn\'t copy the file "a.pst": The process cannot access the file\n2026-11-30 22:04 The backup is done. Errors: 3. Processed files: 812.',
  },
  {
    product: "mssql",
    outcome: "succeeded",
    from: "sqlmail@acme.example",
    subject: "[The job succeeded.] SQL Server Job System: 'Backup Failed Orders' completed on \\\\SQL01.",
    body: "JOB RUN:\t'Backup Failed Orders' was run on 30.11.2026 at 22:00:00\nDURATION:\t0 hours, 4 minutes, 12 seconds\nSTATUS: \tSucceeded\nMESSAGES:\tThe job succeeded.  The Job was invoked by Schedule 8 (nightly).  The last step to run was step 1 (Full).",
    durationMs: 4 * MINUTE + 12_000,
    machine: "SQL01",
  },
  {
    product: "mssql",
    outcome: "failed",
    from: "sqlmail@acme.example",
    subject: "[The job failed.] SQL Server Job System: 'Full' completed on \\\\SQL01.",
    body: "JOB RUN:\t'Full' was run on 30.11.2026 at 22:00:00\nDURATION:\t0 hours, 0 minutes, 12 seconds\nSTATUS: \tFailed\nMESSAGES:\tThe job failed.  The Job was invoked by Schedule 8 (nightly).  The last step to run was step 1 (Full).",
    machine: "SQL01",
  },
  {
    product: "mssql",
    outcome: "failed",
    from: "sql@acme.example",
    subject: "SQL01 maintenance",
    body: "Microsoft(R) Server Maintenance Utility (Unicode) Version 16.0\nReport was generated on SQL01.\nMaintenance Plan: Nightly\nDuration: 00:12:00\nStatus: Warning: One or more tasks failed.\nDetails:\nBack Up Database (Full) (SQL01)\nTask start: 2026-11-30T22:00:00.\nTask end: 2026-11-30T22:12:00.\nFailed:(-1073548784) Executing the query BACKUP DATABASE failed with the following error",
  },
  {
    product: "iperius",
    outcome: "succeeded",
    from: "Iperius <ip@acme.example>",
    subject: "Iperius Backup: Docs - Backup completato con successo",
    body: "Iperius Backup\nOperazione: Docs\nStato: Completato con successo\nErrori: 0\nAvvisi: 0\nDurata: 00:10:00",
    durationMs: 10 * MINUTE,
  },
  {
    product: "iperius",
    outcome: "failed",
    from: "ip@acme.example",
    subject: "Iperius Backup: Docs - Backup completed with errors",
    body: "Iperius Backup\nErrors: 4",
  },
  {
    product: "truenas",
    outcome: "failed",
    from: "TrueNAS <nas3@acme.example>",
    subject: "TrueNAS nas3: Alerts",
    body: 'New alerts:\n* Replication "tank/files - backup/files" failed: connection refused.',
  },
  {
    product: "carbonite",
    outcome: "succeeded",
    from: "carbonite@acme.example",
    subject: "Carbonite: SRV9 backup completed",
    body: "Computer: SRV9\nBackup status: Completed\nErrors: 0",
  },
  {
    product: "uranium",
    outcome: "succeeded",
    from: "ub@acme.example",
    subject: "Uranium Backup: set Docs completato con successo",
    body: "Errori: 0",
  },
  {
    product: "time-machine",
    outcome: "failed",
    from: "mac@acme.example",
    subject: "Time Machine mac01",
    body: "Time Machine could not complete the backup to nas. Backup failed with error 21",
  },
  {
    product: "database-dumps",
    outcome: "succeeded",
    from: "root@db.example",
    subject: "mysqldump shop",
    body: "Dumping shop ...\n-- Dump completed on 2026-11-30 22:03:01\nDump size: 412 MB",
  },
  {
    product: "database-dumps",
    outcome: "failed",
    from: "root@db.example",
    subject: "Cron <root@db> dump.sh",
    body: "mysqldump: Got error: 1045: Access denied for user 'backup'@'localhost' when trying to connect",
  },
  {
    product: "database-dumps",
    outcome: "succeeded",
    from: "pg@db.example",
    subject: "pgBackRest full",
    body: "P00   INFO: backup start archive = 1, lsn = 0/1\nP00   INFO: full backup size = 2.1GB, file total = 1200\nP00   INFO: backup command end: completed successfully (12345ms)",
  },
  {
    product: "msp360",
    outcome: "warned",
    from: "msp360@acme.example",
    subject: "MSP360: Docs plan on PC-1 - Warning",
    body: "Plan name: Docs\nStatus: Warning\nComputer: PC-1",
    machine: "PC-1",
  },
  {
    product: "ahsay",
    outcome: "succeeded",
    from: "cbs@acme.example",
    subject: "Backup Report [OK (no files backed up)] > acme > Docs > 2026-11-30-22-00-00",
    body: "Backup Job Summary\nUser acme\nBackup Set: Docs\nJob Status: OK",
  },
];
