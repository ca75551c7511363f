/** Settings of check type `sql`. */
import { Type, type Static } from "typebox";
import { DATABASE_SETTINGS } from "../databases/database-settings.ts";
import { READING_SETTINGS } from "../observe-reading.ts";

export const DATABASE_KINDS = ["postgres", "mysql", "mssql"] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

export const SqlSettings = Type.Object(
  {
    server: Type.Enum([...DATABASE_KINDS], { description: "What kind of server it is; `mysql` is MariaDB as well." }),
    ...DATABASE_SETTINGS,
    user: Type.String({
      pattern: "^[^\\u0000-\\u001f\\u007f]+$",
      maxLength: 1000,
      description: "User; one that may only read what the query needs.",
    }),
    query: Type.String({
      minLength: 1,
      maxLength: 10_000,
      description:
        "One statement that reads; the first column of its first row is the value. It runs in a read-only transaction (postgres, mysql) or in one that is undone (mssql).",
    }),
    rows: Type.Optional(
      Type.Boolean({
        default: false,
        description: "Measure how many rows the query gives, up to 1000, in place of a value.",
      }),
    ),
    ...READING_SETTINGS,
  },
  { additionalProperties: false },
);
export type SqlSettings = Static<typeof SqlSettings>;
