/** Hungarian for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

const problems = {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
  unreachable: (p) => `${text(p.server)}: nem érhető el`,
  noSuchServer: (p) => `${text(p.server)}: ismeretlen név`,
  timeout: (p) => `${text(p.server)}: nem válaszol időben`,
  certificate: (p) => `${text(p.server)}: a tanúsítványa nem megbízható; adja meg a kiállítóját a ca beállítással`,
  notEncrypted: (p) => `${text(p.server)}: nem kínál olyan titkosítást, amilyen kell`,
  logIn: (p) => `${text(p.server)}: nem fogadja el a bejelentkezést`,
  senderRefused: (p) => `${text(p.server)}: nem fogad levelet ettől a feladótól`,
  recipientRefused: (p) => `${text(p.server)}: elutasítja ezt a címzettet: ${text(p.to)}`,
  recipientLater: (p) => `${text(p.server)}: később kell újra próbálni ezt a címzettet: ${text(p.to)}`,
  bounced: (p) => `visszaérkezett egy levél, címzettje: ${text(p.to)}`,
  messageRefused: (p) => `${text(p.server)}: elutasítja az üzenetet`,
  serverBusy: (p) => `${text(p.server)}: foglalt, vagy saját hibája van`,
  tooFast: (p) => `${text(p.server)}: kevesebb üzenetet kér`,
  notAllowed: (p) => `${text(p.server)}: ez a felügyelőegység nem küldhet oda`,
  nothingThere: (p) => `${text(p.server)}: nincs ilyen cím, csevegés vagy szoba`,
  redirected: (p) => `${text(p.server)}: másik kiszolgálóra irányít át, ezt nem követjük`,
  connectionLost: (p) => `${text(p.server)}: a kapcsolat a válasz előtt megszakadt; az üzenet újra elmegy`,
  protocol: (p) => `${text(p.server)}: érthetetlen a válasza`,
  "influx.faultyLine": () => "a kiszolgáló hibásnak talál egy sort; ez kimarad",
  "influx.wantsToken": () => "a kiszolgáló érvényes tokent kér",
  "influx.notWithToken": () => "a kiszolgáló ezzel a tokennel nem enged írni",
  "influx.noBucket": () => "nincs ilyen szervezet, bucket vagy írási végpont",
  "influx.tooLarge": () => "a kiszolgálónak túl nagy egy kérés; részekben megy el",
  "influx.patience": () => "a kiszolgáló türelmet kér",
  "influx.refused": () => "a címén semmi sem figyel",
  "influx.noSuchName": () => "a névkiszolgáló nem ismeri a nevét",
  "influx.timeout": () => "nem jött válasz időben",
  "influx.other": (p) => `nem lehet bele írni (${text(p.reason)})`,
  reportNotMade: () => "a havi jelentést nem sikerült elkészíteni; újra megpróbáljuk",
} satisfies Templates;

const tests = {
  "test.taken": (p) => (p.answer === undefined ? "elfogadva" : `elfogadva: ${text(p.answer)}`),
  "test.failed": (p) => (p.answer === undefined ? text(p.problem) : `${text(p.problem)}: ${text(p.answer)}`),
} satisfies Templates;

export const outputTemplates = prefixed("output", { ...problems, ...tests });
