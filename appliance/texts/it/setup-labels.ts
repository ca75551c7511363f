/** Italian words of the page of the box itself: whom it tells, what it listens for; loaded with it. */
import type { LISTENER_NAMES } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import type { OUTPUT_KINDS, OUTPUT_STATES } from "#model/api-outputs.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { at, duration, moment, since } from "./times.ts";
import { upperFirst } from "../upper-first.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  relay: () => "Centrale operativa",
  influx: () => "InfluxDB",
  mail: () => "Posta",
  json: () => "Webhook",
  teams: () => "Teams",
  slack: () => "Slack",
  telegram: () => "Telegram",
  matrix: () => "Matrix",
  ntfy: () => "ntfy",
} satisfies Each<(typeof OUTPUT_KINDS)[number]>;

const states = {
  unused: () => "nulla inviato dall'avvio",
  working: () => "funziona",
  failing: () => "non funziona",
} satisfies Each<(typeof OUTPUT_STATES)[number]>;

const listeners = {
  smtp: () => "Mail delle attività (SMTP)",
  trap: () => "Notifiche SNMP (trap)",
  syslog: () => "Righe di log (syslog)",
  heartbeat: () => "Heartbeat delle attività (HTTP)",
} satisfies Each<(typeof LISTENER_NAMES)[number]>;

const listenerTroubles = {
  blocked: (p) => `Il firewall di questa macchina non lascia entrare nessuno su ${text(p.at)}.`,
  neverHeard: (p) =>
    `Dall'avvio della centralina non è arrivato nulla, ma ${count(p.jobs, "attività avrebbe dovuto", "attività avrebbero dovuto")} dare notizie.`,
} satisfies Each<ListenerTrouble>;

const page = {
  "setup.second": (p) => `Chi avvisa ${text(p.box)}, e che cosa ascolta.`,
  "setup.outputs": () => "Chi avvisa",
  "setup.noOutputs": () => "Nessuno: non sono configurate né centrale operativa, né posta, né altre uscite.",
  "setup.listeners": () => "Che cosa ascolta",
  "setup.sinceStart": () => "contati dall'avvio della centralina",
  "output.waiting": () => "In attesa",
  "output.of": (p) => `${number(p.waiting)} su ${number(p.room)}`,
  "output.sent": () => "Inviati",
  "output.dropped": () => "Scartati senza invio",
  "output.last": () => "Ultimo",
  "output.never": () => "non ancora",
  "output.at": (p, words) => moment(p.at, words),
  "output.problem": (p, words) => `${upperFirst(since(p.since, words))}: ${text(p.text)}.`,
  "output.problemOver": (p, words) => `Ultimo problema, ${moment(p.at, words)}, ora passato: ${text(p.text)}.`,
  "output.answer": (p) => `Ha risposto «${text(p.answer)}».`,
  "output.next": (p, words) => `Si riprova ${at(p.at, words)}.`,
  "output.recipientSent": (p) => `inviati ${number(p.sent)}`,
  "output.recipientWaiting": (p) => `in attesa ${number(p.waiting)}`,
  "output.recipientLast": (p, words) => `ultimo ${moment(p.at, words)}`,
  "output.test": () => "Invia una prova",
  "output.testOf": (p) => `Invia una prova a ${text(p.name)}`,
  "output.testing": () => "Invio in corso",
  "output.tested": (p) =>
    `${text(p.output)}, dopo ${Number(p.tookMs) < 1000 ? `${number(p.tookMs)} ms` : duration(p.tookMs)}: ${text(p.said)}`,
  "listener.name": () => "Che cosa",
  "listener.where": () => "Dove",
  "listener.received": () => "Ricevuti",
  "listener.refused": () => "Non accettati",
  "listener.last": () => "Ultimo",
  "listener.off": () => "spento",
  "listener.deaf": () => "non può ascoltare",
  "listener.problem": (p, words) => `${text(p.text)}, ${moment(p.at, words)}`,
  "listener.trouble.taken": (p) => `${text(p.at)} è occupata da un altro programma`,
  "listener.trouble.takenBy": (p) => `${text(p.at)} è occupata da ${text(p.holder)}`,
  "listener.trouble.notAllowed": (p) =>
    `${text(p.at)} non è permessa a questo utente: per le porte sotto 1024 serve CAP_NET_BIND_SERVICE`,
  "listener.trouble.noAddress": (p) => `${text(p.at)} non è un indirizzo di questa centralina`,
  "listener.trouble.cannot": (p) => `su ${text(p.at)} non si può ascoltare (${text(p.code)})`,
  "listener.trouble.notFrom": (p) =>
    `ha inviato chi non può: ${count(p.count, "volta", "volte")}, l'ultima da ${text(p.from)}; chi può lo dice listeners.${text(p.listener)}.from`,
  "listener.trouble.noNotification": (p) => `ciò che è arrivato da ${text(p.from)} non è una notifica SNMP`,
  "listener.trouble.notBelieved": (p) =>
    `una notifica SNMP versione 3 da ${text(p.from)} non è credibile (${text(p.reason)})`,
  "listener.trouble.community": (p) => `una notifica da ${text(p.from)} ha un'altra community`,
  "listener.refusedCount": (p) => number(p.refused),
  "listener.refusedAndLost": (p) => `${number(p.refused)}, e ${number(p.lost)} persi`,
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
