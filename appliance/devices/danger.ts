/**
 * What is dangerous: told at once, also when a device is looked at for the first time (ADR 0065). Declared where the object is;
 * what an object says of the power of others (`PowerWord`) is dangerous anyway. Of readings the classes say it.
 */
import type { Danger } from "#model/finding.ts";
import type { Column, Columns, DangerKind, StateCell } from "./columns.ts";

/** Marks a state, or an item of a sensor list: whatever of it is not well is dangerous. */
export function danger<T extends Column<StateCell> | { readonly column: Column<unknown> }>(kind: DangerKind, of: T): T {
  return "column" in of ? { ...of, column: marked(kind, of.column) } : { ...of, ...marked(kind, of) };
}

function marked<C extends Column<unknown>>(kind: DangerKind, column: C): C {
  const { understanding } = column;
  if (understanding?.kind !== "state") throw new Error(`${column.oid} is no state`);
  return { ...column, understanding: { ...understanding, danger: kind } };
}

/** Above or below which level a reading is dangerous, by the code of its name. */
const READINGS: Readonly<Record<string, Danger>> = {
  "derived.temperature": { above: "warning" }, // overheating
  "derived.temperatures": { above: "warning" },
  "derived.load": { above: "critical" }, // overload: what a UPS or a phase bears
  "derived.charge": { below: "critical" }, // an empty battery
};

interface StateSettings {
  readonly words?: Readonly<
    Record<string, { readonly word: string; readonly danger?: unknown; readonly power?: unknown }>
  >;
}

/** What of a derived check is dangerous. @param settings as the profile made them */
export function dangerOf(code: string, settings: Readonly<Record<string, unknown>>): Danger | undefined {
  const { state, members } = settings as {
    readonly state?: StateSettings;
    readonly members?: readonly { readonly state?: StateSettings }[];
  };
  const states = [state, ...(members ?? []).map((member) => member.state)];
  const words = states.flatMap((one) =>
    Object.values(one?.words ?? {})
      .filter((meaning) => meaning.danger !== undefined || meaning.power !== undefined)
      .map(({ word }) => word),
  );
  const reading = READINGS[code];
  if (words.length === 0) return reading;
  return { ...reading, words: [...new Set(words)] };
}

/** Marks every state among the columns of a table. */
export function dangerous<C extends Columns>(kind: DangerKind, columns: C): C {
  const entries = Object.entries(columns).map(([name, column]) => [
    name,
    column.understanding?.kind === "state" ? marked(kind, column) : column,
  ]);
  return Object.fromEntries(entries) as C;
}
