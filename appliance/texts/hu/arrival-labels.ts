/** Hungarian words of the page of what came in, loaded with it. */
import type { ARRIVAL_FATES, ARRIVAL_KINDS } from "#model/arrival.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { fromTo, momentExact, since, until } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  line: () => "naplósorok",
  trap: () => "SNMP-értesítések",
  mail: () => "e-mailek",
} satisfies Each<(typeof ARRIVAL_KINDS)[number]>;

const fates = {
  matched: () => "felismerve",
  report: () => "egy feladat jelzése",
  unmatched: () => "csak megőrizve",
} satisfies Each<(typeof ARRIVAL_FATES)[number]>;

/** As syslog counts. Source: RFC 5424, table 2. */
const severities = {
  "0": () => "vészhelyzet",
  "1": () => "riadó",
  "2": () => "kritikus",
  "3": () => "hiba",
  "4": () => "figyelmeztetés",
  "5": () => "megjegyzés",
  "6": () => "tájékoztatás",
  "7": () => "hibakeresés",
} satisfies Templates;

const page = {
  "arrivals.second": () =>
    "Naplósorok, SNMP-értesítések és e-mailek, ahogy a felügyelőegységhez érkeztek, a legújabb elöl.",
  "arrivals.tools": () => "Mit keres",
  "arrivals.anyDevice": () => "Bármely eszköz",
  "arrivals.kind": () => "Fajta",
  "arrivals.anyKind": () => "Minden fajta",
  "arrivals.severity": () => "Súlyosság",
  "arrivals.anySeverity": () => "Bármilyen",
  "arrivals.orWorse": (p) => `${text(p.severity)} vagy súlyosabb`,
  "arrivals.time": () => "Mikor",
  "arrivals.anyTime": () => "Bármikor",
  "arrivals.lastHour": () => "Az elmúlt óra",
  "arrivals.lastDay": () => "Az elmúlt 24 óra",
  "arrivals.lastWeek": () => "Az elmúlt 7 nap",
  "arrivals.fromTo": (p, words) =>
    p.to === undefined ? since(p.from, words) : p.from === undefined ? until(p.to, words) : fromTo(p.from, p.to, words),
  "arrivals.text": () => "Szavak benne",
  "arrivals.textHelp": () => "kapcsolat megszakadt",
  "arrivals.list": () => "Ami beérkezett",
  "arrivals.shown": (p) => `${number(p.count)} látható`,
  "arrivals.at": (p, words) => momentExact(p.at, words),
  "arrivals.older": () => "Régebbiek megjelenítése",
  "arrivals.further": () => "Keresés régebbről",
  "arrivals.noneYet": () => "Eddig semmi; a felügyelőegység még nem nézett át mindent, amit őriz.",
  "arrivals.none": () => "Ilyen nincs megőrizve.",
  "arrivals.empty": () => "Eddig semmi sem érkezett. Hogy a felügyelőegység mit fogad, az a beállításoknál áll.",
} satisfies Templates;

export const arrivalLabels = {
  ...prefixed("arrivals.kind", kinds),
  ...prefixed("arrivals.fate", fates),
  ...prefixed("arrivals.severity", severities),
  ...page,
} satisfies Templates;
