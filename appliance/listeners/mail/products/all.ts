/** Every product whose mails are known, the more particular ones first. */
import type { MailProduct } from "../product.ts";
import { acronis } from "./acronis.ts";
import { activeBackup } from "./active-backup.ts";
import { ahsay } from "./ahsay.ts";
import { altaro } from "./altaro.ts";
import { arcserve } from "./arcserve.ts";
import { azureBackup } from "./azure-backup.ts";
import { backupExec } from "./backup-exec.ts";
import { bacula } from "./bacula.ts";
import { borg } from "./borg.ts";
import { carbonite } from "./carbonite.ts";
import { cobian } from "./cobian.ts";
import { commvault } from "./commvault.ts";
import { databaseDumps } from "./database-dumps.ts";
import { duplicati } from "./duplicati.ts";
import { furtherPrograms } from "./further-programs.ts";
import { hyperBackup } from "./hyper-backup.ts";
import { iperius } from "./iperius.ts";
import { macrium } from "./macrium.ts";
import { msp360 } from "./msp360.ts";
import { mssql } from "./mssql.ts";
import { nakivo } from "./nakivo.ts";
import { netbackup } from "./netbackup.ts";
import { proxmoxBackupServer } from "./proxmox-backup-server.ts";
import { proxmoxVe } from "./proxmox-ve.ts";
import { qnap } from "./qnap.ts";
import { restic } from "./restic.ts";
import { rsync } from "./rsync.ts";
import { shadowprotect } from "./shadowprotect.ts";
import { timeMachine } from "./time-machine.ts";
import { truenas } from "./truenas.ts";
import { unitrends } from "./unitrends.ts";
import { uranium } from "./uranium.ts";
import { urbackup } from "./urbackup.ts";
import { veeam } from "./veeam.ts";
import { windowsServerBackup } from "./windows-server-backup.ts";

export const PRODUCTS: readonly MailProduct[] = [
  veeam,
  backupExec,
  acronis,
  nakivo,
  altaro,
  activeBackup,
  hyperBackup,
  qnap,
  windowsServerBackup,
  proxmoxBackupServer,
  proxmoxVe,
  bacula,
  duplicati,
  mssql,
  arcserve,
  cobian,
  macrium,
  iperius,
  urbackup,
  commvault,
  shadowprotect,
  netbackup,
  azureBackup,
  unitrends,
  truenas,
  carbonite,
  uranium,
  msp360,
  ahsay,
  timeMachine,
  databaseDumps,
  restic,
  borg,
  rsync,
  furtherPrograms,
];
