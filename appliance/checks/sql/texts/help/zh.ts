/** Chinese help with the settings of check type `sql`, by the schema's English. */
import type { sqlHelp as croatian } from "./hr.ts";

export const sqlHelp = {
  "What kind of server it is; `mysql` is MariaDB as well.": "服务器类型；mysql 也包括 MariaDB。",
  "User; one that may only read what the query needs.": "用户，应只能读取查询所需的内容。",
  "One statement that reads; the first column of its first row is the value. It runs in a read-only transaction (postgres, mysql) or in one that is undone (mssql).":
    "一条只读语句，首行首列为值。在只读事务（postgres、mysql） 或会回滚的事务（mssql） 中运行。",
  "Measure how many rows the query gives, up to 1000, in place of a value.":
    "不取值，而测量查询返回的行数，至多 1000。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
