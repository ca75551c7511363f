/** Croatian for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

const problems = {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
  unreachable: (p) => `${text(p.server)}: nedostupno`,
  noSuchServer: (p) => `${text(p.server)}: to ime nije poznato`,
  timeout: (p) => `${text(p.server)}: bez odgovora u roku`,
  certificate: (p) => `${text(p.server)}: certifikatu se ne vjeruje; navedite njegova izdavatelja (ca)`,
  notEncrypted: (p) => `${text(p.server)}: ne nudi traženo šifriranje`,
  logIn: (p) => `${text(p.server)}: ne prima prijavu`,
  senderRefused: (p) => `${text(p.server)}: ne prima poruke ovog pošiljatelja`,
  recipientRefused: (p) => `${text(p.server)}: odbija primatelja ${text(p.to)}`,
  bounced: (p) => `poruka za ${text(p.to)} vratila se`,
  recipientLater: (p) => `${text(p.server)}: za primatelja ${text(p.to)} traži pokušaj poslije`,
  messageRefused: (p) => `${text(p.server)}: odbija poruku`,
  serverBusy: (p) => `${text(p.server)}: zauzet ili u kvaru`,
  tooFast: (p) => `${text(p.server)}: traži manje poruka`,
  notAllowed: (p) => `${text(p.server)}: kaže da ovaj uređaj onamo ne smije slati`,
  nothingThere: (p) => `${text(p.server)}: nema takve adrese, razgovora ni sobe`,
  redirected: (p) => `${text(p.server)}: upućuje na drugi poslužitelj, a to se ne slijedi`,
  connectionLost: (p) => `${text(p.server)}: veza je pukla prije odgovora; poruka se šalje ponovno`,
  protocol: (p) => `${text(p.server)}: odgovor nije razumljiv`,
  "influx.faultyLine": () => "poslužitelj smatra jedan redak neispravnim; izostavlja se",
  "influx.wantsToken": () => "poslužitelj traži valjan token",
  "influx.notWithToken": () => "poslužitelj s tim tokenom ne dopušta pisanje",
  "influx.noBucket": () => "takva organizacija, bucket ili mjesto za pisanje ne postoji",
  "influx.tooLarge": () => "poslužitelju je zahtjev prevelik; šalje se u dijelovima",
  "influx.patience": () => "poslužitelj moli za strpljenje",
  "influx.refused": () => "na njegovoj adresi ništa ne sluša",
  "influx.noSuchName": () => "DNS poslužitelj ne zna njegovo ime",
  "influx.timeout": () => "nema odgovora na vrijeme",
  "influx.other": (p) => `nije moguće pisati (${text(p.reason)})`,
  reportNotMade: () => "mjesečno izvješće nije se moglo izraditi; pokušava se ponovno",
} satisfies Templates;

const tests = {
  "test.taken": (p) => (p.answer === undefined ? "primljeno" : `primljeno: ${text(p.answer)}`),
  "test.failed": (p) => (p.answer === undefined ? text(p.problem) : `${text(p.problem)}: ${text(p.answer)}`),
} satisfies Templates;

export const outputTemplates = prefixed("output", { ...problems, ...tests });
