/** Hungarian words of the page of the box itself: whom it tells, what it listens for; loaded with it. */
import type { LISTENER_NAMES } from "#model/api-listeners.ts";
import type { ListenerTrouble } from "#model/listener-figures.ts";
import type { OUTPUT_KINDS, OUTPUT_STATES } from "#model/api-outputs.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { count, number, text } from "./format.ts";
import { brokerProblems } from "./broker-problems.ts";
import { outputTemplates } from "./outputs.ts";
import { duration, moment } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  relay: () => "Üzemeltetési központ",
  influx: () => "InfluxDB",
  mail: () => "E-mail",
  json: () => "Webhook",
  teams: () => "Teams",
  slack: () => "Slack",
  telegram: () => "Telegram",
  matrix: () => "Matrix",
  ntfy: () => "ntfy",
} satisfies Each<(typeof OUTPUT_KINDS)[number]>;

const states = {
  unused: () => "az indulás óta semmi sem ment el",
  working: () => "működik",
  failing: () => "nem működik",
} satisfies Each<(typeof OUTPUT_STATES)[number]>;

const listeners = {
  smtp: () => "Feladatok levelei (SMTP)",
  trap: () => "SNMP-trapek",
  syslog: () => "Naplósorok (syslog)",
  heartbeat: () => "Feladatok életjelei (HTTP)",
} satisfies Each<(typeof LISTENER_NAMES)[number]>;

const listenerTroubles = {
  blocked: (p) => `A gép tűzfala senkit sem enged be ide: ${text(p.at)}.`,
  neverHeard: (p) =>
    `Az egység indulása óta semmi sem érkezett, pedig ${count(p.jobs, "feladatnak")} jelentkeznie kellett volna.`,
} satisfies Each<ListenerTrouble>;

const page = {
  "setup.second": (p) => `Kit értesít és mit fogad: ${text(p.box)}.`,
  "setup.outputs": () => "Kit értesít",
  "setup.noOutputs": () => "Senkit: nincs beállítva sem üzemeltetési központ, sem e-mail, sem más kimenet.",
  "setup.listeners": () => "Mit fogad",
  "setup.sinceStart": () => "a felügyelőegység indulása óta számolva",
  "output.waiting": () => "Várakozik",
  "output.of": (p) => `${number(p.waiting)} / ${number(p.room)}`,
  "output.sent": () => "Elküldve",
  "output.dropped": () => "Elküldetlenül törölve",
  "output.last": () => "Utolsó",
  "output.never": () => "még nem",
  "output.at": (p, words) => moment(p.at, words),
  "output.problem": (p, words) => `${moment(p.since, words)} óta: ${text(p.text)}.`,
  "output.problemOver": (p, words) => `Az utolsó hiba, ${moment(p.at, words)}, már elmúlt: ${text(p.text)}.`,
  "output.answer": (p) => `A válasza: „${text(p.answer)}”.`,
  "output.next": (p, words) => `A következő próba: ${moment(p.at, words)}.`,
  "output.recipientSent": (p) => `${number(p.sent)} elküldve`,
  "output.recipientWaiting": (p) => `${number(p.waiting)} várakozik`,
  "output.recipientLast": (p, words) => `utolsó: ${moment(p.at, words)}`,
  "output.test": () => "Próbaüzenet küldése",
  "output.testOf": (p) => `Próbaüzenet küldése: ${text(p.name)}`,
  "output.testing": () => "Küldés folyamatban",
  "output.tested": (p) =>
    `${text(p.output)}, ${Number(p.tookMs) < 1000 ? `${number(p.tookMs)} ms` : duration(p.tookMs)} alatt: ${text(p.said)}`,
  "listener.name": () => "Mi",
  "listener.where": () => "Hol",
  "listener.received": () => "Fogadva",
  "listener.refused": () => "Elutasítva",
  "listener.last": () => "Utolsó",
  "listener.off": () => "kikapcsolva",
  "listener.deaf": () => "nem tud fogadni",
  "listener.problem": (p, words) => `${text(p.text)}, ${moment(p.at, words)}`,
  "listener.trouble.taken": (p) => `${text(p.at)}: egy másik program foglalja`,
  "listener.trouble.takenBy": (p) => `${text(p.at)}: foglalja ${text(p.holder)}`,
  "listener.trouble.notAllowed": (p) =>
    `${text(p.at)}: ennek a felhasználónak nincs rá joga; 1024 alatti porthoz CAP_NET_BIND_SERVICE kell`,
  "listener.trouble.noAddress": (p) => `${text(p.at)}: nem ennek a felügyelőegységnek a címe`,
  "listener.trouble.cannot": (p) => `${text(p.at)}: nem lehet rajta fogadni (${text(p.code)})`,
  "listener.trouble.notFrom": (p) =>
    `olyan küldött, akinek nem szabad: ${number(p.count)} alkalommal, utoljára ${text(p.from)}; hogy kinek szabad, azt a listeners.${text(p.listener)}.from mondja meg`,
  "listener.trouble.noNotification": (p) => `ami innen érkezett, nem SNMP-értesítés: ${text(p.from)}`,
  "listener.trouble.notBelieved": (p) => `nem hiteles SNMP v3 értesítés innen: ${text(p.from)} (${text(p.reason)})`,
  "listener.trouble.community": (p) => `más a közössége (community) egy innen jött értesítésnek: ${text(p.from)}`,
  "listener.refusedCount": (p) => number(p.refused),
  "listener.refusedAndLost": (p) => `${number(p.refused)}, és ${number(p.lost)} elveszett`,
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
