/** Hungarian of the command line: run, ready and version. */
import type { lines as english } from "../../en/lines/run-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "run.fewFiles": (p) =>
    `csak ${String(p.allowed)} nyitott fájl engedett, legalább ${String(p.least)} kell, jobb: ${String(p.better)}: LimitNOFILE=65536 a systemd-egységben, vagy ulimit -n ${String(p.better)}`,
  "run.readAgain": () => "a konfiguráció újraolvasva",
  "run.refused": (p) => `a konfiguráció elutasítva, marad a régi: ${text(p.problems)}`,
  "run.slowStop": () => "a leállás túl sokáig tartott; amit eldöntött, az el van tárolva",
  "run.watches": (p) =>
    `A Vedetta figyel: ${count(p.hosts, "eszköz")}, ${count(p.services, "ellenőrzés")}. Nyissa meg: ${text(p.url)}`,
  "run.claim": (p) => `Ennek a felügyelőegységnek még nincs gazdája. Vegye birtokba itt, egyszer: ${text(p.url)}`,
  "run.fingerprint": (p) => `A tanúsítványa saját; SHA-256 ujjlenyomat: ${text(p.print)}`,
  "run.mirror": (p) =>
    `Nincs beállítva bróker. Az események itt követhetők: ${text(p.url)} (vedetta soc watch --broker ${text(p.url)})`,
  "run.notInForce": (p) => `Elfogadva, de még nincs érvényben: ${text(p.parts)}`,
  "run.setUpTaken": (p) => `${text(p.box)}, ${text(p.at)}: a beüzemelési fájl érvényes, az egység átvette.`,
  "run.setUpRefused": (p) => `${text(p.box)}, ${text(p.at)}: az egység elutasította a beüzemelési fájlt. A hibák:`,
  "run.ready": () => "kész",
  "run.notReady": (p) => `nem kész: ${text(p.why)}`,
  "run.noAnswer": (p) => `nincs válasz ${number(p.seconds)} s alatt`,
} satisfies Readonly<Record<keyof typeof english, Template>>;
