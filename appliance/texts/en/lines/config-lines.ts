/** English of the command line: config and secret. */
import type { Templates } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "config.noVersionYet": () => "nothing is configured yet: the box would watch this",
  "config.head": (p) => `version ${text(p.version)}, ${text(p.at)}, by ${text(p.actor)}, digest ${text(p.digest)}`,
  "config.valid": (p) => `valid: ${count(p.hosts, "host", "hosts")}, ${count(p.services, "service", "services")}`,
  "config.notYet": (p) => `not yet in force: ${text(p.part)}`,
  "config.stored": (p) =>
    `stored as version ${text(p.version)}: ${count(p.hosts, "host", "hosts")}. In force at the next start; a box that runs takes it at once with: kill -HUP PID (as a service: systemctl reload vedetta)`,
  "config.storedAgain": (p) =>
    `version ${text(p.old)} is stored again as version ${text(p.version)}. In force at the next start; a box that runs takes it at once with: kill -HUP PID (as a service: systemctl reload vedetta)`,
  "config.origin.page": () => "page",
  "config.origin.interface": () => "interface",
  "config.origin.commandLine": () => "command line",
  "config.origin.file": () => "file",
  "config.origin.soc": () => "operations centre",
  "config.origin.box": () => "box",
  "config.bytes": (p) => `${count(p.bytes, "byte", "bytes")}`,
  "config.again": (p) => `version ${text(p.version)} again`,
  "config.nothing": () => "nothing is configured yet",
  "config.diffWords": () => "config diff takes a file, or at most two versions",
  "config.more": (p) => `and ${number(p.count)} more`,
  "config.nothingChanged": () => "nothing changed",
  "config.oneVersion": () => "config restore takes one version",
  "config.versionNumber": (p) => `a version is a number, not "${text(p.word)}"`,
  "config.secret.oneName": (p) => `secret ${text(p.action)} takes one name`,
  "config.secret.noValue": () => "the value comes on standard input, and there was none",
  "config.secret.stored": (p) => `stored "${text(p.name)}"`,
  "config.secret.removed": (p) => `removed "${text(p.name)}"`,
  "config.secret.none": (p) => `there is no secret "${text(p.name)}"`,
  "config.secret.systemd": () => "from systemd",
  "config.secret.setAt": (p) => `set ${text(p.at)}`,
  "config.secret.unreadable": () => "cannot be decrypted with this box's key: set it again",
} satisfies Templates;
