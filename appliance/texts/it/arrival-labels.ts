/** Italian words of the page of what came in, loaded with it. */
import type { ARRIVAL_FATES, ARRIVAL_KINDS } from "#model/arrival.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { fromTo, momentExact, since, until } from "./times.ts";
import { upperFirst } from "../upper-first.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  line: () => "righe di log",
  trap: () => "notifiche SNMP",
  mail: () => "messaggi di posta",
} satisfies Each<(typeof ARRIVAL_KINDS)[number]>;

const fates = {
  matched: () => "riconosciuto",
  report: () => "notizia di un'attività",
  unmatched: () => "solo conservato",
} satisfies Each<(typeof ARRIVAL_FATES)[number]>;

/** As syslog counts. Source: RFC 5424, table 2. */
const severities = {
  "0": () => "emergenza",
  "1": () => "allarme",
  "2": () => "critico",
  "3": () => "errore",
  "4": () => "avviso",
  "5": () => "nota",
  "6": () => "informazione",
  "7": () => "per sviluppatori (debug)",
} satisfies Templates;

const page = {
  "arrivals.second": () => "Righe di log, notifiche SNMP e mail come sono state ricevute, le più recenti prima.",
  "arrivals.tools": () => "Che cosa si cerca",
  "arrivals.anyDevice": () => "Qualsiasi dispositivo",
  "arrivals.kind": () => "Tipo",
  "arrivals.anyKind": () => "Tutti i tipi",
  "arrivals.severity": () => "Quanto grave",
  "arrivals.anySeverity": () => "Qualsiasi",
  "arrivals.orWorse": (p) => `${text(p.severity)} o peggio`,
  "arrivals.time": () => "Quando",
  "arrivals.anyTime": () => "In qualsiasi momento",
  "arrivals.lastHour": () => "Nell'ultima ora",
  "arrivals.lastDay": () => "Nelle ultime 24 ore",
  "arrivals.lastWeek": () => "Negli ultimi 7 giorni",
  "arrivals.fromTo": (p, words) =>
    upperFirst(
      p.to === undefined
        ? since(p.from, words)
        : p.from === undefined
          ? until(p.to, words)
          : fromTo(p.from, p.to, words),
    ),
  "arrivals.text": () => "Parole nel testo",
  "arrivals.textHelp": () => "link down",
  "arrivals.list": () => "Che cosa è arrivato",
  "arrivals.shown": (p) => `mostrati ${number(p.count)}`,
  "arrivals.at": (p, words) => momentExact(p.at, words),
  "arrivals.older": () => "Mostra i più vecchi",
  "arrivals.further": () => "Cerca più indietro",
  "arrivals.noneYet": () => "Finora nulla; la centralina non ha guardato tutto ciò che conserva.",
  "arrivals.none": () => "Non si conserva nulla di simile.",
  "arrivals.empty": () => "Finora non è arrivato nulla. Che cosa si ascolta è nelle impostazioni.",
} satisfies Templates;

export const arrivalLabels = {
  ...prefixed("arrivals.kind", kinds),
  ...prefixed("arrivals.fate", fates),
  ...prefixed("arrivals.severity", severities),
  ...page,
} satisfies Templates;
