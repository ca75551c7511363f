/** Check type `postgres`: does a PostgreSQL server let its user in, and how is it? */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { DATABASE_CODES, DATABASE_MEASUREMENTS, DATABASE_SETTINGS } from "../databases/database-settings.ts";
import { greetPostgres, openPostgres, type PostgresSession } from "../databases/postgres-session.ts";
import { observeMeasured } from "../observe-measured.ts";

const Settings = Type.Object(DATABASE_SETTINGS, { additionalProperties: false });
type Settings = Static<typeof Settings>;

/**
 * Whether it is a standby, how old the data of a standby is, connections and their limit. A standby that has replayed all
 * it received is not behind, however long ago the last transaction was.
 */
const FIGURES = `
SELECT pg_is_in_recovery(),
  CASE WHEN NOT pg_is_in_recovery() THEN NULL
       WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
       ELSE EXTRACT(EPOCH FROM now() - pg_last_xact_replay_timestamp()) END,
  (SELECT count(*) FROM pg_stat_activity WHERE datname IS NOT NULL),
  current_setting('max_connections')`;

const MEASUREMENTS = {
  ...DATABASE_MEASUREMENTS,
  queryMs: {
    unit: "ms",
    label: "Query",
    description: "The query for the figures below; only with a user.",
    warning: "1000",
  },
  connections: { unit: "", label: "Connections", description: "Connections of clients, this check among them." },
  connectionsPercent: {
    unit: "%",
    label: "Connections, of those allowed",
    description: "Share of the connections allowed.",
    warning: "80",
    critical: "95",
  },
  replicationLagSeconds: {
    unit: "s",
    label: "Lag of the replica",
    description: "Of a standby: how far its data is behind; 0 where it has replayed all it received.",
    warning: "60",
    critical: "300",
  },
} as const;

const CODES = {
  answers: "ok",
  loggedIn: "ok",
  queryTimeout: "critical",
  notPermitted: "warning",
  ...DATABASE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const postgres = defineCheckType({
  name: "postgres",
  summary: "Logs in to a PostgreSQL server and reads connections and replication.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { user: "monitor", password: "secret", database: "postgres" },
    { user: "monitor", password: "secret", serverName: "db.acme.example" },
  ],

  run(target, settings, context) {
    return observeMeasured([settings.password], context, (measurements) =>
      look(target.address, settings, context, measurements),
    );
  },
});

async function look(address: string, settings: Settings, context: RunContext, measurements: Measured): Promise<Seen> {
  if (settings.user === undefined) {
    await greetPostgres(address, settings, context, measurements);
    return { code: "answers" };
  }
  const session = await openPostgres(address, settings, context, measurements);
  try {
    return await readFigures(session, context, measurements);
  } finally {
    session.close();
  }
}

async function readFigures(
  session: PostgresSession,
  { now, timeoutMs }: RunContext,
  measurements: Measured,
): Promise<Seen> {
  const startedAt = now();
  const { rows } = await session.query({ text: FIGURES, mostRows: 1, timeoutMs });
  measurements["queryMs"] = now() - startedAt;
  const [inRecovery, lag, connections, allowed] = rows[0] ?? [];
  const put = (name: keyof Measured, value: number) => {
    if (Number.isFinite(value)) measurements[name] = value;
  };
  put("connections", numberOf(connections));
  put("connectionsPercent", (100 * numberOf(connections)) / numberOf(allowed));
  put("replicationLagSeconds", numberOf(lag));
  return {
    code: "loggedIn",
    parameters: { version: session.version, role: inRecovery === "t" ? "standby" : "primary" },
  };
}

function numberOf(cell: string | null | undefined): number {
  return cell === null || cell === undefined || cell === "" ? NaN : Number(cell);
}
