/** Russian help with the settings of check type `sql`, by the schema's English. */
import type { sqlHelp as croatian } from "./hr.ts";

export const sqlHelp = {
  "What kind of server it is; `mysql` is MariaDB as well.": "Какой это сервер; mysql означает и MariaDB.",
  "User; one that may only read what the query needs.":
    "Пользователь, которому можно только читать нужное для запроса.",
  "One statement that reads; the first column of its first row is the value. It runs in a read-only transaction (postgres, mysql) or in one that is undone (mssql).":
    "Один читающий оператор; значение берётся из первого столбца первой строки. Выполняется в транзакции только для чтения (postgres, mysql) или в отменяемой (mssql).",
  "Measure how many rows the query gives, up to 1000, in place of a value.":
    "Измерять не значение, а число строк в ответе, до 1000.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
