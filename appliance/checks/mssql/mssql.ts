/** Check type `mssql`: does a Microsoft SQL Server let its user in, and are its databases in order? */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { DATABASE_CODES, DATABASE_MEASUREMENTS, DATABASE_SETTINGS } from "../databases/database-settings.ts";
import { openTds } from "../databases/tds-session.ts";
import { observeMeasured } from "../observe-measured.ts";

const Settings = Type.Object(DATABASE_SETTINGS, { additionalProperties: false });
type Settings = Static<typeof Settings>;

/** Databases that wait for their recovery, are suspect or in emergency. Source: sys.databases, column state. */
const FIGURES = "SELECT COUNT(*) FROM sys.databases WHERE state IN (3, 4, 5)";

const MEASUREMENTS = {
  ...DATABASE_MEASUREMENTS,
  queryMs: {
    unit: "ms",
    label: "Query",
    description: "The query for the figure below; only with a user.",
    warning: "1000",
  },
  brokenDatabases: {
    unit: "",
    label: "Databases out of order",
    description: "Databases that are suspect, in emergency or wait for their recovery; only with a user.",
    critical: "0",
  },
} as const;

const CODES = {
  answers: "ok",
  loggedIn: "ok",
  notPermitted: "warning",
  queryTimeout: "critical",
  ...DATABASE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const mssql = defineCheckType({
  name: "mssql",
  summary:
    "Logs in to a Microsoft SQL Server (SQL login) and looks for databases that are not in order. Tried against a responder made from the protocol's document, not yet against a real server.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { user: "monitor", password: "secret", database: "erp" },
    { user: "monitor", password: "secret", serverName: "sql.acme.example" },
  ],

  run(target, settings, context) {
    return observeMeasured([settings.password], context, (measurements) =>
      look(target.address, settings, context, measurements),
    );
  },
});

async function look(address: string, settings: Settings, context: RunContext, measurements: Measured): Promise<Seen> {
  const session = await openTds(address, settings, context, measurements);
  try {
    const parameters = { version: session.version };
    if (settings.user === undefined) return { code: "answers", parameters };
    const startedAt = context.now();
    const { rows } = await session.query({ text: FIGURES, mostRows: 1, timeoutMs: context.timeoutMs });
    measurements["queryMs"] = context.now() - startedAt;
    const broken = Number(rows[0]?.[0] ?? NaN);
    if (Number.isFinite(broken)) measurements["brokenDatabases"] = broken;
    return { code: "loggedIn", parameters };
  } finally {
    session.close();
  }
}
