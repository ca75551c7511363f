/** English of the command line: run, ready and version. */
import type { Templates } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "run.fewFiles": (p) =>
    `only ${String(p.allowed)} open files are allowed, at least ${String(p.least)} are needed and ${String(p.better)} are better: LimitNOFILE=65536 in the unit, or ulimit -n ${String(p.better)}`,
  "run.readAgain": () => "configuration read again",
  "run.refused": (p) => `configuration refused, the old one stays: ${text(p.problems)}`,
  "run.slowStop": () => "stopping took too long; what was decided is stored",
  "run.watches": (p) =>
    `Vedetta watches ${count(p.hosts, "host", "hosts")}, ${count(p.services, "service", "services")}. Open ${text(p.url)}`,
  "run.claim": (p) => `This box has no owner yet. Claim it here, once: ${text(p.url)}`,
  "run.fingerprint": (p) => `Its certificate is its own; SHA-256 fingerprint ${text(p.print)}`,
  "run.mirror": (p) =>
    `No broker is configured. Its events can be watched at ${text(p.url)} (vedetta soc watch --broker ${text(p.url)})`,
  "run.notInForce": (p) => `Accepted but not yet in force: ${text(p.parts)}`,
  "run.setUpTaken": (p) => `${text(p.box)}, ${text(p.at)}: the set-up file was taken.`,
  "run.setUpRefused": (p) => `${text(p.box)}, ${text(p.at)}: the set-up file was refused. What is wrong:`,
  "run.ready": () => "ready",
  "run.notReady": (p) => `not ready: ${text(p.why)}`,
  "run.noAnswer": (p) => `no answer within ${number(p.seconds)} s`,
} satisfies Templates;
