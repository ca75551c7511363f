/** Which of a device's checks are worth a chart on its page, and which of their measurements. Pure. */
import type { ServiceDetail, ServiceSummary } from "#model/api.ts";
import { worstFirst } from "./order.ts";

export type Measurement = ServiceDetail["measurements"][number];
type Kind = "answer" | "processor" | "memory" | "storage" | "network" | "power" | "climate" | "supply";

export interface TellingCheck {
  readonly kind: Kind;
  readonly check: ServiceSummary;
}
/** What one chart shows: a measurement, and at most one beside it on the same scale. */
export interface TellingMeasurements {
  readonly main: Measurement;
  readonly beside?: Measurement;
}

export const MOST_CHARTS = 6;
/** With fewer kinds than this a second of a kind (another volume, another port) is shown, too. */
const FEW_CHARTS = 4;

/** Beginnings of ids as the profile gives them (`storage-c`, `if-gi1-0-48`), and as people like to name the same. */
const BEGINNINGS: readonly (readonly [Kind, RegExp])[] = [
  ["processor", /^(cpu|processor|sensor-processor)\b/],
  ["memory", /^(memory|ram)\b/],
  ["storage", /^(storage|disk(?!-\d)|volume)\b/],
  ["network", /^(if|port|interface|uplink)\b/],
  ["power", /^(sensor-)?(load|charge|runtime)\b/],
  ["climate", /^(sensor-)?(temperatures?|humidity)\b/],
  ["supply", /^(supply|toner|ink|drum)\b/],
];
const ORDER: readonly Kind[] = ["answer", "processor", "memory", "storage", "network", "power", "climate", "supply"];

/**
 * At most six, each of another kind as far as there are kinds; within a kind what is in trouble, then what matters most. What is
 * in trouble comes first.
 */
export function chooseTelling(checks: readonly ServiceSummary[]): TellingCheck[] {
  const candidates = checks.filter(({ lastAt }) => lastAt !== undefined).flatMap(withKind);
  const byKind = ORDER.map((kind) => candidates.filter((one) => one.kind === kind).toSorted(mostTelling));
  const first = byKind.flatMap((list) => list.slice(0, 1)).slice(0, MOST_CHARTS);
  const second = byKind
    .filter(([one]) => one !== undefined && WITH_SECOND.has(one.kind))
    .flatMap((list) => list.slice(1));
  const filled = [...first, ...second.slice(0, Math.max(0, FEW_CHARTS - first.length))];
  return filled.toSorted(
    (a, b) =>
      Number(isInTrouble(b.check)) - Number(isInTrouble(a.check)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

const WITH_SECOND: ReadonlySet<Kind> = new Set(["answer", "storage", "network", "power", "climate", "supply"]);

function withKind(check: ServiceSummary): TellingCheck[] {
  if (check.role === "hostCheck") return [{ kind: "answer", check }];
  const [kind] = BEGINNINGS.find(([, beginning]) => beginning.test(check.id)) ?? [];
  if (kind !== undefined) return [{ kind, check }];
  return hasAnswerTime(check) ? [{ kind: "answer", check }] : [];
}

/** What a check measured stands among the parameters of its sentence, under names that end with their unit. */
function hasAnswerTime({ text }: ServiceSummary): boolean {
  return Object.entries(text?.parameters ?? {}).some(
    ([name, value]) => name.endsWith("Ms") && typeof value === "number",
  );
}

function mostTelling(a: TellingCheck, b: TellingCheck): number {
  return (
    Number(b.check.role === "hostCheck") - Number(a.check.role === "hostCheck") ||
    Number(isInTrouble(b.check)) - Number(isInTrouble(a.check)) ||
    weightOf(b) - weightOf(a) ||
    worstFirst(a.check, b.check)
  );
}

function isInTrouble({ shown }: ServiceSummary): boolean {
  return shown === "critical" || shown === "warning";
}

/** The largest volume, which holds the data; the busiest port, the emptiest supply. Swap says little as long as the memory is shown. */
function weightOf({ kind, check: { id, text } }: TellingCheck): number {
  const figure = (name: string): number => {
    const value = text?.parameters[name];
    return typeof value === "number" ? value : 0;
  };
  if (kind === "network") return figure("inBps") + figure("outBps");
  if (kind === "supply") return -figure("percent");
  if (kind === "memory" && /swap/.test(id)) return -1;
  if (kind === "storage") return figure("totalBytes") || figure("percent");
  return figure("percent");
}

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  answer: ["roundTripMs", "totalMs", "answerMs", "connectMs"],
  processor: ["percent"],
  memory: ["percent"],
  storage: ["percent"],
  network: ["inBps", "inPercent"],
  power: ["value"],
  climate: ["value"],
  supply: ["percent"],
};
const UNITS: Readonly<Partial<Record<Kind, string>>> = { answer: "ms", processor: "%", memory: "%", storage: "%" };
const BESIDE: ReadonlyMap<string, string> = new Map([
  ["inBps", "outBps"],
  ["inPercent", "outPercent"],
]);

/** Undefined: the check has measured nothing that its kind stands for, at least not in its newest results. */
export function pickMeasurements(kind: Kind, check: ServiceDetail): TellingMeasurements | undefined {
  const measured = new Set([...check.recent, check.last].flatMap((result) => Object.keys(result?.measurements ?? {})));
  const list = check.measurements.filter(({ name }) => measured.has(name));
  const byName = NAMES[kind].flatMap((name) => list.find((one) => one.name === name) ?? []);
  const main = byName[0] ?? list.find(({ unit }) => unit === UNITS[kind]) ?? (list.length === 1 ? list[0] : undefined);
  if (main === undefined) return undefined;
  const beside = list.find(({ name }) => name === BESIDE.get(main.name));
  return { main, ...(beside === undefined ? {} : { beside }) };
}
