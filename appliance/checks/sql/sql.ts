/** Check type `sql`: what a query that only reads says: business figures, freshness of content, queues between systems. */
import type { Observation } from "#model/result.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { DATABASE_CODES, DATABASE_MEASUREMENTS, type DatabaseAccess } from "../databases/database-settings.ts";
import { openMysql } from "../databases/mysql-session.ts";
import { openPostgres } from "../databases/postgres-session.ts";
import { QUERY_CODES, type Query, type QueryResult } from "../databases/query.ts";
import { openTds } from "../databases/tds-session.ts";
import { observeMeasured } from "../observe-measured.ts";
import { observeReading, READING_CODES, READING_MEASUREMENTS } from "../observe-reading.ts";
import { findWritingWord } from "./reading-statement.ts";
import { SqlSettings, type DatabaseKind } from "./settings.ts";

const MOST_ROWS = 1000;
/** Of the time left: the server gives a query up a little before this box does, so that it is told as what it is. */
const SERVER_SHARE = 0.8;

interface Session {
  query(query: Query): Promise<QueryResult>;
  close(): void;
}

type Open = (
  address: string,
  access: DatabaseAccess,
  context: RunContext,
  measurements: Record<string, number>,
) => Promise<Session>;

const OPEN: Readonly<Record<DatabaseKind, Open>> = { postgres: openPostgres, mysql: openMysql, mssql: openTds };

const MEASUREMENTS = {
  ...READING_MEASUREMENTS,
  ...DATABASE_MEASUREMENTS,
  queryMs: { unit: "ms", label: "Query", description: "From the query to the end of its result.", warning: "5000" },
} as const;

const CODES = {
  ...READING_CODES,
  noRows: "critical",
  valueMissing: "critical",
  ...QUERY_CODES,
  ...DATABASE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const sql = defineCheckType({
  name: "sql",
  summary:
    "Runs a query that only reads on PostgreSQL, MySQL, MariaDB or SQL Server and judges its first value: a number, a text or the age of a moment.",
  category: "content",
  settings: SqlSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {
      server: "postgres",
      user: "monitor",
      password: "secret",
      database: "shop",
      query: "SELECT count(*) FROM orders WHERE state = 'waiting'",
      unit: "orders",
    },
    {
      server: "mysql",
      user: "monitor",
      password: "secret",
      database: "news",
      query: "SELECT max(published) FROM articles",
      kind: "age",
      timeZone: "Europe/Berlin",
    },
    {
      server: "mssql",
      user: "monitor",
      password: "secret",
      query: "SELECT state FROM jobs WHERE name = 'export'",
      kind: "text",
      expectText: "done",
    },
  ],

  run(target, settings, context) {
    return observeMeasured([settings.password], context, (measurements) =>
      look(target.address, settings, context, measurements),
    );
  },
});

async function look(
  address: string,
  settings: SqlSettings,
  context: RunContext,
  measurements: Measured,
): Promise<Seen> {
  const writing = findWritingWord(settings.query, settings.server);
  if (writing !== undefined) return { code: "notReadOnly", parameters: { said: writing } };
  const begunAt = context.now();
  const session = await OPEN[settings.server](address, settings, context, measurements);
  try {
    const startedAt = context.now();
    const result = await session.query({
      text: settings.query.trim().replace(/;$/, ""),
      mostRows: settings.rows === true ? MOST_ROWS : 1,
      timeoutMs: (context.timeoutMs - (startedAt - begunAt)) * SERVER_SHARE,
    });
    measurements["queryMs"] = context.now() - startedAt;
    return observeResult(result, settings, context);
  } finally {
    session.close();
  }
}

function observeResult({ rows, columns }: QueryResult, settings: SqlSettings, context: RunContext): Seen {
  if (settings.rows === true) return observeReading(rows.length, { ...settings, kind: "number" }, context);
  const row = rows[0];
  if (row === undefined) return { code: "noRows" };
  const column = columns[0] ?? "";
  const cell = row[0];
  if (cell === undefined || cell === null) return { code: "valueMissing", parameters: { column } };
  const observation = observeReading(booleanOf(cell), settings, context);
  return { ...observation, parameters: { ...observation.parameters, column } };
}

/** PostgreSQL writes booleans as letters. */
function booleanOf(cell: string): string | boolean {
  return cell === "t" ? true : cell === "f" ? false : cell;
}
