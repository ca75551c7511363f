/**
 * Events that the store has to tell before there is anybody who can make sentences of them: kept as a fact, in the
 * transaction of what they tell, and told first of all as soon as the configuration is known.
 */
import type { EventDraft } from "#model/event.ts";
import type { Database } from "./database.ts";
import { saveFact } from "./facts.ts";
import { parseStored } from "./stored-shapes.ts";

const UNTOLD = "store.untold";

/** Keeps events until somebody can make sentences of them; inside the caller's transaction. */
export function noteUntold(database: Database, drafts: readonly EventDraft[]): void {
  const before = readUntold(database);
  saveFact(database, UNTOLD, [...before, ...drafts]);
}

export function readUntold(database: Database): EventDraft[] {
  const row = database.get<{ value: string }>("SELECT value FROM facts WHERE name = ?", `fact.${UNTOLD}`);
  const drafts = parseStored(row?.value);
  return Array.isArray(drafts) ? (drafts as EventDraft[]) : [];
}

/** Inside the caller's transaction. */
export function forgetUntold(database: Database): void {
  saveFact(database, UNTOLD, undefined);
}
