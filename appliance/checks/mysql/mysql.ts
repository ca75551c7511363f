/** Check type `mysql`: does a MySQL or MariaDB server let its user in, and how is it? */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { DATABASE_CODES, DATABASE_MEASUREMENTS, DATABASE_SETTINGS } from "../databases/database-settings.ts";
import { greetMysql, openMysql, type MysqlSession } from "../databases/mysql-session.ts";
import { ConversationFault } from "../observe-conversation.ts";
import { observeMeasured } from "../observe-measured.ts";

const Settings = Type.Object(
  {
    ...DATABASE_SETTINGS,
    replica: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          "Whether the server is a replica whose replication must run (needs the right REPLICA MONITOR or REPLICATION CLIENT).",
      }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

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
    description: "Of a replica: how far its data is behind; only with `replica`.",
    warning: "60",
    critical: "300",
  },
} as const;

const CODES = {
  answers: "ok",
  loggedIn: "ok",
  replicationBroken: "critical",
  noReplica: "critical",
  notPermitted: "warning",
  queryTimeout: "critical",
  ...DATABASE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const mysql = defineCheckType({
  name: "mysql",
  summary: "Logs in to a MySQL or MariaDB server and reads connections and replication.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { user: "monitor", password: "secret" }, { user: "monitor", password: "secret", replica: true }],

  run(target, settings, context) {
    return observeMeasured([settings.password], context, (measurements) =>
      look(target.address, settings, context, measurements),
    );
  },
});

async function look(address: string, settings: Settings, context: RunContext, measurements: Measured): Promise<Seen> {
  if (settings.user === undefined) {
    await greetMysql(address, settings, context, measurements);
    return { code: "answers" };
  }
  const session = await openMysql(address, settings, context, measurements);
  try {
    const startedAt = context.now();
    const status = await session.ask("SHOW GLOBAL STATUS LIKE 'Threads_connected'");
    const limit = await session.ask("SHOW VARIABLES LIKE 'max_connections'");
    measurements["queryMs"] = context.now() - startedAt;
    const connections = Number(status.rows[0]?.[1] ?? NaN);
    const percent = (100 * connections) / Number(limit.rows[0]?.[1] ?? NaN);
    if (Number.isFinite(connections)) measurements["connections"] = connections;
    if (Number.isFinite(percent)) measurements["connectionsPercent"] = percent;
    const parameters = { version: session.version };
    if (settings.replica !== true) return { code: "loggedIn", parameters };
    const observation = await readReplication(session, measurements);
    return { ...observation, parameters: { ...parameters, ...observation.parameters } };
  } finally {
    session.close();
  }
}

/** Columns by their old and new names. Sources: MySQL 8.0.22 and MariaDB 10.5 renamed slave to replica in part. */
async function readReplication(session: MysqlSession, measurements: Measured): Promise<Seen> {
  const { columns, rows } = await askReplication(session);
  const row = rows[0];
  if (row === undefined) return { code: "noReplica" };
  const cell = (...names: readonly string[]) => {
    const place = columns.findIndex((column) =>
      names.includes(column.toLowerCase().replace("replica", "slave").replace("source", "master")),
    );
    return place === -1 ? null : (row[place] ?? null);
  };
  const lag = cell("seconds_behind_master");
  if (lag !== null && Number.isFinite(Number(lag))) measurements["replicationLagSeconds"] = Number(lag);
  const [io, sql] = [cell("slave_io_running"), cell("slave_sql_running")];
  if (io === "Yes" && sql === "Yes") return { code: "loggedIn" };
  return { code: "replicationBroken", parameters: { receiver: io ?? "?", applier: sql ?? "?" } };
}

async function askReplication(session: MysqlSession): ReturnType<MysqlSession["ask"]> {
  try {
    return await session.ask("SHOW REPLICA STATUS");
  } catch (error) {
    // Older servers do not know the word.
    if (!(error instanceof ConversationFault) || error.code !== "queryWrong") throw error;
    return session.ask("SHOW SLAVE STATUS");
  }
}
