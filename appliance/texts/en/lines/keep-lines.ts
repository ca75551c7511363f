/** English of the command line: backup, restore and report. */
import type { Templates } from "../../template.ts";
import { count, text } from "../format.ts";

export const lines = {
  "keep.backup.made": (p) =>
    `${text(p.file)}: ${text(p.size)}, ${count(p.rows, "row", "rows")}, ${count(p.files, "file", "files")}, ${count(p.secrets, "secret", "secrets")}`,
  "keep.backup.secretLost": (p) => `the secret "${text(p.name)}" cannot be read with this box's key and is not in it`,
  "keep.backup.leftOut": (p) => `not in it: ${text(p.name)} (a link, a large file, or not the box's)`,
  "keep.restore.can": (p) =>
    `${text(p.file)} can be restored: made ${text(p.at)} by version ${text(p.version)}, ${count(p.rows, "row", "rows")}, ${count(p.files, "file", "files")}`,
  "keep.restore.noHistory": () => "without history",
  "keep.restore.done": (p) =>
    `${text(p.folder)} is the box of ${text(p.at)} now: ${count(p.rows, "row", "rows")}, ${count(p.files, "file", "files")}, ${count(p.secrets, "secret", "secrets")}`,
  "keep.restore.secretLost": (p) => `the secret "${text(p.name)}" was not readable to the box before; set it again`,
  "keep.restore.configFile": (p) =>
    `a configuration file that was in it lies in ${text(p.folder)}; put it where the box expects it`,
  "keep.restore.nextEvent": (p) => `its next event is numbered ${String(p.number)}`,
  "keep.restore.switchOff": () => "switch off the box before it, if it still runs",
  "keep.passphrase": () => "Passphrase of the backup:",
  "keep.passphraseAgain": () => "Once more:",
  "keep.bundle.made": (p) => `${text(p.file)} written: ${text(p.size)}, no secrets in it`,
  "keep.bundle.noBox": (p) => `no box answered at ${text(p.at)} (${text(p.why)}); only the data folder was asked`,
  "keep.report.oneMonth": () => "report takes one month",
  "keep.report.mailAlone": () => "--mail sends a letter with the report; it goes with no --format, --out or --json",
  "keep.report.noBox": (p) => `${text(p.folder)} holds nothing that a box remembers; see --data`,
  "keep.report.month": (p) => `a month is written YYYY-MM, not "${text(p.value)}"`,
  "keep.report.now": (p) => `--now takes a moment such as 2026-12-01T06:00:00Z, not "${text(p.value)}"`,
  "keep.report.nothing": (p) => `nothing is known of ${text(p.month)}: the box did not watch then`,
  "keep.report.noFont": () => "there is no font for a PDF; install fonts-noto-core",
  "keep.report.noContact": (p) => `there is no contact "${text(p.name)}" with a mail address`,
  "keep.report.written": (p) => `${text(p.file)} written`,
} satisfies Templates;
