/** Croatian words of the page of what came in, loaded with it. */
import type { ARRIVAL_FATES, ARRIVAL_KINDS } from "#model/arrival.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { moment, momentExact } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  line: () => "redci dnevnika",
  trap: () => "SNMP obavijesti",
  mail: () => "poruke e-pošte",
} satisfies Each<(typeof ARRIVAL_KINDS)[number]>;

const fates = {
  matched: () => "prepoznato",
  report: () => "javljanje zadatka",
  unmatched: () => "samo sačuvano",
} satisfies Each<(typeof ARRIVAL_FATES)[number]>;

/** As syslog counts. Source: RFC 5424, table 2. */
const severities = {
  "0": () => "izvanredno stanje",
  "1": () => "uzbuna",
  "2": () => "kritično",
  "3": () => "greška",
  "4": () => "upozorenje",
  "5": () => "napomena",
  "6": () => "obavijest",
  "7": () => "za razvoj (debug)",
} satisfies Templates;

const page = {
  "arrivals.second": () => "Redci dnevnika, SNMP obavijesti i poruke kako su primljeni, najnovije prvo.",
  "arrivals.tools": () => "Što se traži",
  "arrivals.anyDevice": () => "Bilo koji uređaj",
  "arrivals.kind": () => "Vrsta",
  "arrivals.anyKind": () => "Sve vrste",
  "arrivals.severity": () => "Koliko loše",
  "arrivals.anySeverity": () => "Bilo koliko",
  "arrivals.orWorse": (p) => `${text(p.severity)} ili gore`,
  "arrivals.time": () => "Kada",
  "arrivals.anyTime": () => "Bilo kada",
  "arrivals.lastHour": () => "Zadnji sat",
  "arrivals.lastDay": () => "Zadnja 24 sata",
  "arrivals.lastWeek": () => "Zadnjih 7 dana",
  "arrivals.fromTo": (p, words) =>
    p.to === undefined
      ? `Od ${moment(p.from, words)}`
      : p.from === undefined
        ? `Do ${moment(p.to, words)}`
        : `Od ${moment(p.from, words)} do ${moment(p.to, words)}`,
  "arrivals.text": () => "Riječi u tekstu",
  "arrivals.textHelp": () => "link down",
  "arrivals.list": () => "Što je stiglo",
  "arrivals.shown": (p) => `prikazano ${number(p.count)}`,
  "arrivals.at": (p, words) => momentExact(p.at, words),
  "arrivals.older": () => "Pokaži starije",
  "arrivals.further": () => "Traži dalje unatrag",
  "arrivals.noneYet": () => "Zasad ništa; nadzorni uređaj nije pregledao sve što čuva.",
  "arrivals.none": () => "Ništa takvo se ne čuva.",
  "arrivals.empty": () => "Zasad ništa nije stiglo. Što se sluša, piše u postavkama.",
} satisfies Templates;

export const arrivalLabels = {
  ...prefixed("arrivals.kind", kinds),
  ...prefixed("arrivals.fate", fates),
  ...prefixed("arrivals.severity", severities),
  ...page,
} satisfies Templates;
