/** English words of the page of what came in, loaded with it. */
import type { ARRIVAL_FATES, ARRIVAL_KINDS } from "#model/arrival.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { number, text } from "./format.ts";
import { moment, momentExact } from "./times.ts";

type Each<Code extends string> = Readonly<Record<Code, Template>>;

const kinds = {
  line: () => "log lines",
  trap: () => "SNMP notifications",
  mail: () => "mails",
} satisfies Each<(typeof ARRIVAL_KINDS)[number]>;

const fates = {
  matched: () => "recognised",
  report: () => "a job's report",
  unmatched: () => "kept only",
} satisfies Each<(typeof ARRIVAL_FATES)[number]>;

/** As syslog counts. Source: RFC 5424, table 2. */
const severities = {
  "0": () => "emergency",
  "1": () => "alert",
  "2": () => "critical",
  "3": () => "error",
  "4": () => "warning",
  "5": () => "notice",
  "6": () => "information",
  "7": () => "debug",
} satisfies Templates;

const page = {
  "arrivals.second": () => "Log lines, SNMP notifications and mails as the box received them, the newest first.",
  "arrivals.tools": () => "What is sought",
  "arrivals.anyDevice": () => "Any device",
  "arrivals.kind": () => "Kind",
  "arrivals.anyKind": () => "All kinds",
  "arrivals.severity": () => "How bad",
  "arrivals.anySeverity": () => "Any",
  "arrivals.orWorse": (p) => `${text(p.severity)} or worse`,
  "arrivals.time": () => "When",
  "arrivals.anyTime": () => "Any time",
  "arrivals.lastHour": () => "The last hour",
  "arrivals.lastDay": () => "The last 24 hours",
  "arrivals.lastWeek": () => "The last 7 days",
  "arrivals.fromTo": (p, words) =>
    p.to === undefined
      ? `Since ${moment(p.from, words)}`
      : p.from === undefined
        ? `Until ${moment(p.to, words)}`
        : `${moment(p.from, words)} to ${moment(p.to, words)}`,
  "arrivals.text": () => "Words in it",
  "arrivals.textHelp": () => "link down",
  "arrivals.list": () => "What came in",
  "arrivals.shown": (p) => `${number(p.count)} shown`,
  "arrivals.at": (p, words) => momentExact(p.at, words),
  "arrivals.older": () => "Show older ones",
  "arrivals.further": () => "Search further back",
  "arrivals.noneYet": () => "Nothing so far; the box has not looked through all that it keeps.",
  "arrivals.none": () => "Nothing like that is kept.",
  "arrivals.empty": () => "Nothing came in so far. What the box listens for stands in the set-up.",
} satisfies Templates;

export const arrivalLabels = {
  ...prefixed("arrivals.kind", kinds),
  ...prefixed("arrivals.fate", fates),
  ...prefixed("arrivals.severity", severities),
  ...page,
} satisfies Templates;
