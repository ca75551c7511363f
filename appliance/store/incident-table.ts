/** Incidents as they are stored: the whole document, with the columns that questions are asked by. */
import { searchTextOf } from "#model/incident-search.ts";
import type { Incident, IncidentState, Level } from "#model/incident.ts";
import type { Database, Value } from "./database.ts";
import { incidentOfColumns, isIncident, parseStored } from "./stored-shapes.ts";

/** Which incidents are wanted; everything left out does not restrict. */
export interface IncidentQuery {
  readonly states?: readonly IncidentState[];
  readonly priorities?: readonly Level[];
  /** Words in lower case, all of which stand in what it is found by (`model/incident-search.ts`). */
  readonly words?: readonly string[];
  readonly host?: string;
  readonly subject?: string;
  /** Concerned with this time: not ended before `from`, not opened at or after `to`. Milliseconds since 1970 (UTC). */
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
  /** Only those older than the incident with this id: the last one of the page before. */
  readonly before?: string;
}

const INCIDENT =
  "SELECT id, state, host, subject, failed_at, opened_at, resolved_at, ended_at, document FROM incidents";

const ENDED: readonly IncidentState[] = ["closed", "cancelled"];

/** Writes or replaces one incident, inside the caller's transaction. `now` is the moment kept where the document has none. */
export function saveIncident(database: Database, incident: Incident, now: number): void {
  const ended = ENDED.includes(incident.state);
  database.run(
    `INSERT INTO incidents
       (id, state, host, subject, failed_at, opened_at, resolved_at, ended_at, document, priority, words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, host = excluded.host, subject = excluded.subject,
       failed_at = excluded.failed_at, opened_at = excluded.opened_at, resolved_at = excluded.resolved_at,
       priority = excluded.priority, words = excluded.words,
       ended_at = CASE WHEN excluded.ended_at IS NULL THEN NULL ELSE coalesce(incidents.ended_at, excluded.ended_at) END,
       document = excluded.document`,
    incident.id,
    incident.state,
    incident.host,
    incident.subject,
    Date.parse(incident.failedAt),
    Date.parse(incident.openedAt),
    incident.resolvedAt === undefined ? null : Date.parse(incident.resolvedAt),
    ended ? Date.parse(incident.closedAt ?? incident.resolvedAt ?? "") || now : null,
    JSON.stringify(incident),
    incident.priority,
    searchTextOf(incident),
  );
}

/** All incidents that are not closed or cancelled, oldest first. */
export function loadLivingIncidents(database: Database): Incident[] {
  return toIncidents(database.all(`${INCIDENT} WHERE ended_at IS NULL ORDER BY opened_at, id`));
}

export function findIncident(database: Database, id: string): Incident | undefined {
  return toIncidents(database.all(`${INCIDENT} WHERE id = ?`, id))[0];
}

/** Newest first by when they were opened. */
export function queryIncidents(database: Database, query: IncidentQuery): Incident[] {
  const { conditions, values } = conditionsOf(query);
  if (query.before !== undefined) {
    conditions.push("(opened_at, id) < (SELECT opened_at, id FROM incidents WHERE id = ?)");
    values.push(query.before);
  }
  // Found out of an index, then read: documents are large.
  const found = `SELECT id FROM incidents WHERE ${conditions.join(" AND ")} ORDER BY opened_at DESC, id DESC LIMIT ?`;
  const sql = `${INCIDENT} WHERE id IN (${found}) ORDER BY opened_at DESC, id DESC`;
  return toIncidents(database.all(sql, ...values, query.limit));
}

/** How many there are on all pages. */
export function countIncidents(database: Database, query: Omit<IncidentQuery, "limit" | "before">): number {
  const { conditions, values } = conditionsOf(query);
  const sql = `SELECT count(*) AS count FROM incidents WHERE ${conditions.join(" AND ")}`;
  return database.get<{ count: number }>(sql, ...values)?.count ?? 0;
}

/** When the oldest that is kept was opened, milliseconds since 1970 (UTC). */
export function oldestOpening(database: Database): number | undefined {
  return database.get<{ oldest: number | null }>("SELECT min(opened_at) AS oldest FROM incidents")?.oldest ?? undefined;
}

function conditionsOf(query: Omit<IncidentQuery, "limit" | "before">): { conditions: string[]; values: Value[] } {
  const conditions: string[] = ["1 = 1"];
  const values: Value[] = [];
  const where = (condition: string, ...given: Value[]): void => {
    conditions.push(condition);
    values.push(...given);
  };
  if (query.states !== undefined) where("state IN (SELECT value FROM json_each(?))", JSON.stringify(query.states));
  if (query.priorities !== undefined)
    where("priority IN (SELECT value FROM json_each(?))", JSON.stringify(query.priorities));
  for (const word of query.words ?? []) where("instr(words, ?) > 0", word);
  if (query.host !== undefined) where("host = ?", query.host);
  if (query.subject !== undefined) where("subject = ?", query.subject);
  if (query.from !== undefined) where("coalesce(resolved_at, ended_at, ?) >= ?", Number.MAX_SAFE_INTEGER, query.from);
  if (query.to !== undefined) where("opened_at < ?", query.to);
  return { conditions, values };
}

/** Rows read at a time, so that documents of years are never in memory together. */
const SEED_SLICE = 200;

/** Those of a version before incidents were found by words, or whose words damage has taken. Inside the caller's transaction. */
export function seedWords(database: Database): void {
  const read = () =>
    toIncidents(
      database.all(`${INCIDENT} WHERE id IN (SELECT id FROM incidents WHERE words = '' LIMIT ?)`, SEED_SLICE),
    );
  for (let some = read(); some.length > 0; some = read())
    for (const incident of some)
      database.run(
        "UPDATE incidents SET priority = ?, words = ? WHERE id = ?",
        incident.priority,
        searchTextOf(incident) || " ", // filled, whatever there is
        incident.id,
      );
}

/** Deletes at most `most` incidents that ended before a moment. Returns how many. */
export function deleteEndedIncidents(database: Database, endedBefore: number, most: number): number {
  return database.transaction(() =>
    database.run(
      `DELETE FROM incidents WHERE id IN (
         SELECT id FROM incidents WHERE ended_at < ? ORDER BY ended_at LIMIT ?)`,
      endedBefore,
      most,
    ),
  );
}

/** Where damage has taken a document, its columns say enough to follow the incident to its end. */
function toIncidents(rows: Readonly<Record<string, unknown>>[]): Incident[] {
  return rows
    .map((row) => {
      const incident = parseStored(row.document);
      return isIncident(incident) ? incident : incidentOfColumns(row);
    })
    .filter((incident) => incident !== undefined);
}
