/** Italian help with the settings of check type `sql`, by the schema's English. */
import type { sqlHelp as croatian } from "./hr.ts";

export const sqlHelp = {
  "What kind of server it is; `mysql` is MariaDB as well.": "Di che server si tratta; mysql vale anche per MariaDB.",
  "User; one that may only read what the query needs.": "Utente; uno che possa solo leggere ciò che serve alla query.",
  "One statement that reads; the first column of its first row is the value. It runs in a read-only transaction (postgres, mysql) or in one that is undone (mssql).":
    "Un'istruzione che legge; il valore è la prima colonna della prima riga. Si esegue in una transazione di sola lettura (postgres, mysql) o in una che viene annullata (mssql).",
  "Measure how many rows the query gives, up to 1000, in place of a value.":
    "Misurare quante righe dà la query, fino a 1000, invece di un valore.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
