/** Hungarian help with the settings of check type `sql`, by the schema's English. */
import type { sqlHelp as croatian } from "./hr.ts";

export const sqlHelp = {
  "What kind of server it is; `mysql` is MariaDB as well.": "Miféle kiszolgáló; a mysql a MariaDB is.",
  "User; one that may only read what the query needs.":
    "Felhasználó; olyan, aki csak a lekérdezéshez szükségeset olvashatja.",
  "One statement that reads; the first column of its first row is the value. It runs in a read-only transaction (postgres, mysql) or in one that is undone (mssql).":
    "Egyetlen olvasó utasítás; az érték az első sor első oszlopa. Csak olvasható tranzakcióban fut (postgres, mysql), vagy olyanban, amelyet visszavon (mssql).",
  "Measure how many rows the query gives, up to 1000, in place of a value.":
    "Érték helyett azt méri, hány sort ad a lekérdezés, legfeljebb 1000-ig.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
