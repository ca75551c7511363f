/** Test aid: what an agent with 40 ports has to say, with holes in its table; and a fault as a word. */
import { SnmpError } from "../client.ts";
import { raw, startAgent, type Answerer, type RawValue, type ScriptedAgent } from "./scripted-agent.ts";

export const ENTRY = "1.3.6.1.2.1.2.2.1";
export const COLUMNS: readonly [string, string, string] = [`${ENTRY}.2`, `${ENTRY}.5`, `${ENTRY}.8`];
export const TABLE: Record<string, RawValue> = {
  "1.3.6.1.2.1.1.3.0": raw.timeticks(100),
  "1.3.6.1.2.1.99.1.0": raw.integer(1),
};
for (let row = 1; row <= 40; row += 1) {
  TABLE[`${ENTRY}.2.${row}`] = raw.text(`port ${row}`);
  if (row % 7 !== 0) TABLE[`${ENTRY}.5.${row}`] = raw.integer(row);
  if (row > 3) TABLE[`${ENTRY}.8.${row}`] = raw.counter32(row);
}
/** Values in the table proper. */
export const CELLS = Object.keys(TABLE).filter((oid) => oid.startsWith(ENTRY)).length;
/** 40 values that exist. */
export const SOME = Array.from({ length: 40 }, (_, i) => `${ENTRY}.2.${i + 1}`);

export function countCells(rows: ReadonlyMap<string, ReadonlyMap<string, unknown>>): number {
  return [...rows.values()].reduce((sum, row) => sum + row.size, 0);
}

/** The fault a call ends with, or `none`. */
export async function faultOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    return error instanceof SnmpError ? error.fault : String(error);
  }
}

/** Starts an agent, uses it, and closes it. */
export async function withAgent<R>(
  answer: Answerer,
  use: (scripted: ScriptedAgent) => Promise<R>,
  version: "1" | "2c" = "2c",
): Promise<R> {
  const scripted = await startAgent(answer, version);
  try {
    return await use(scripted);
  } finally {
    scripted.close();
  }
}
