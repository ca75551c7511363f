/** How a state is read again, as the check's settings: each value's word and how bad it is, by kind of thing. Pure. */
import type { ResultState } from "#model/result.ts";
import type { PowerWord, StateMeaning } from "./columns.ts";
import { isDangerousByName } from "./danger-names.ts";
import type { Known } from "./known-sensor.ts";

export interface StateSettings {
  readonly oid: string;
  readonly words: Readonly<
    Record<
      string,
      { readonly word: string; readonly as: ResultState; readonly power?: PowerWord; readonly danger?: true }
    >
  >;
  readonly bits?: readonly { readonly bit: number; readonly word: string; readonly as: ResultState }[];
}

/** What is lost or refused without the network being worse for it: a subscription, a port that stands on its own. */
const AT_MOST_WARNING: ReadonlySet<Known["thing"]["kind"]> = new Set([
  "licence",
  "updates",
  "suspended",
  "poePort",
  "manager",
]);
/** HOST-RESOURCES-MIB: a printer's warning says no reason; what it is stands in its error flags, its trays and supplies. */
const DEVICE_STATUS = /^Printer Device Status\b/;
/** Flags that trays and supplies tell with a figure. */
const TOLD_BY_SUPPLIES: ReadonlySet<string> = new Set(["Low Paper", "Low Toner", "No Toner", "Input Tray Empty"]);

export function stateSettings({ sensor, thing, formula }: Known): StateSettings | undefined {
  if (formula.kind !== "state") return undefined;
  const as = (meaning: StateMeaning): ResultState => {
    const [word, severity] = meaning;
    // A module that is taken out says so by its state: that is for a person to know, not to be woken for.
    if (severity === "notPresent") return "warning";
    if (severity === "warning" && DEVICE_STATUS.test(sensor.descr)) return "ok";
    if (formula.bits !== undefined) return TOLD_BY_SUPPLIES.has(word) ? "ok" : "warning";
    return severity === "critical" && AT_MOST_WARNING.has(thing.kind) ? "warning" : severity;
  };
  const words = Object.entries(formula.meanings).map(([value, meaning]) => {
    const [word, severity, power] = meaning;
    const isMarked = formula.danger !== undefined && (severity === "warning" || severity === "critical");
    const isDangerous = isMarked || isDangerousByName(thing.kind, sensor.descr, meaning);
    return [
      value.toLowerCase(),
      {
        word,
        as: as(meaning),
        ...(power === undefined ? {} : { power }),
        ...(isDangerous ? { danger: true as const } : {}),
      },
    ] as const;
  });
  const bits = formula.bits?.map((meaning, bit) => ({ bit, word: meaning[0], as: as(meaning) }));
  return { oid: formula.oid, words: Object.fromEntries(words), ...(bits === undefined ? {} : { bits }) };
}
