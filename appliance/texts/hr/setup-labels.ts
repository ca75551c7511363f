/** Croatian words of the page of the box itself: whom it tells, what it listens for; loaded with it. */
import type { LISTENER_NAMES } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import type { OUTPUT_KINDS, OUTPUT_STATES } from "#model/api-outputs.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { at, duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  relay: () => "Operativni centar",
  influx: () => "InfluxDB",
  mail: () => "E-pošta",
  json: () => "Webhook",
  teams: () => "Teams",
  slack: () => "Slack",
  telegram: () => "Telegram",
  matrix: () => "Matrix",
  ntfy: () => "ntfy",
} satisfies Each<(typeof OUTPUT_KINDS)[number]>;

const states = {
  unused: () => "od pokretanja ništa nije poslano",
  working: () => "radi",
  failing: () => "ne radi",
} satisfies Each<(typeof OUTPUT_STATES)[number]>;

const listeners = {
  smtp: () => "Poruke zadataka (SMTP)",
  trap: () => "SNMP obavijesti (trap)",
  syslog: () => "Redci dnevnika (syslog)",
  heartbeat: () => "Otkucaji zadataka (HTTP)",
} satisfies Each<(typeof LISTENER_NAMES)[number]>;

const listenerTroubles = {
  blocked: (p) => `Vatrozid ovog računala nikoga ne pušta na ${text(p.at)}.`,
  neverHeard: (p) =>
    `Otkad je uređaj pokrenut ništa nije stiglo, a ${count(p.jobs, "zadatak se trebao", "zadatka su se trebala", "zadataka se trebalo")} javiti.`,
} satisfies Each<ListenerTrouble>;

const page = {
  "setup.second": (p) => `${text(p.box)}: kome javlja i što sluša.`,
  "setup.outputs": () => "Kome javlja",
  "setup.noOutputs": () => "Nikome: nije postavljen ni operativni centar ni e-pošta ni drugi izlaz.",
  "setup.listeners": () => "Što sluša",
  "setup.sinceStart": () => "broji se od pokretanja nadzornog uređaja",
  "output.waiting": () => "Čeka",
  "output.of": (p) => `${number(p.waiting)} od ${number(p.room)}`,
  "output.sent": () => "Poslano",
  "output.dropped": () => "Odbačeno neposlano",
  "output.last": () => "Zadnje",
  "output.never": () => "još ne",
  "output.at": (p, words) => moment(p.at, words),
  "output.problem": (p, words) => `Od ${moment(p.since, words)}: ${text(p.text)}.`,
  "output.problemOver": (p, words) => `Zadnji problem, ${moment(p.at, words)}, sada prošao: ${text(p.text)}.`,
  "output.answer": (p) => `Odgovor: „${text(p.answer)}”.`,
  "output.next": (p, words) => `Novi pokušaj ${at(p.at, words)}.`,
  "output.recipientSent": (p) => `poslano ${number(p.sent)}`,
  "output.recipientWaiting": (p) => `čeka ${number(p.waiting)}`,
  "output.recipientLast": (p, words) => `zadnje ${moment(p.at, words)}`,
  "output.test": () => "Pošalji probu",
  "output.testOf": (p) => `Pošalji probu: ${text(p.name)}`,
  "output.testing": () => "Šalje se",
  "output.tested": (p) =>
    `${text(p.output)}, nakon ${Number(p.tookMs) < 1000 ? `${number(p.tookMs)} ms` : duration(p.tookMs)}: ${text(p.said)}`,
  "listener.name": () => "Što",
  "listener.where": () => "Gdje",
  "listener.received": () => "Primljeno",
  "listener.refused": () => "Odbijeno",
  "listener.last": () => "Zadnje",
  "listener.off": () => "isključeno",
  "listener.deaf": () => "ne može slušati",
  "listener.problem": (p, words) => `${text(p.text)}, ${moment(p.at, words)}`,
  "listener.trouble.taken": (p) => `${text(p.at)}: port je zauzeo drugi program`,
  "listener.trouble.takenBy": (p) => `${text(p.at)}: port je zauzeo ${text(p.holder)}`,
  "listener.trouble.notAllowed": (p) =>
    `${text(p.at)}: ovaj korisnik nema pravo; za portove ispod 1024 treba CAP_NET_BIND_SERVICE`,
  "listener.trouble.noAddress": (p) => `${text(p.at)}: to nije adresa ovog nadzornog uređaja`,
  "listener.trouble.cannot": (p) => `${text(p.at)}: ne može se slušati (${text(p.code)})`,
  "listener.trouble.notFrom": (p) =>
    `slao je netko tko ne smije: ${count(p.count, "put", "puta", "puta")}, zadnji put s ${text(p.from)}; tko smije, piše u listeners.${text(p.listener)}.from`,
  "listener.trouble.noNotification": (p) => `ono što je stiglo s ${text(p.from)} nije SNMP obavijest`,
  "listener.trouble.notBelieved": (p) =>
    `obavijesti SNMP verzije 3 s ${text(p.from)} ne vjeruje se (${text(p.reason)})`,
  "listener.trouble.community": (p) => `obavijest s ${text(p.from)} ima drugu zajednicu (community)`,
  "listener.refusedCount": (p) => number(p.refused),
  "listener.refusedAndLost": (p) => `${number(p.refused)}, izgubljeno ${number(p.lost)}`,
} satisfies Templates;

export const setupLabels = {
  ...outputTemplates,
  ...brokerProblems,
  ...prefixed("output.kind", kinds),
  ...prefixed("output.state", states),
  ...prefixed("listener.kind", listeners),
  ...prefixed("listener.trouble", listenerTroubles),
  ...page,
} satisfies Templates;
