import t from "tap";
import { findWritingWord } from "./reading-statement.ts";
import { DATABASE_KINDS } from "./settings.ts";

t.test("statements that read pass", (t) => {
  for (const text of [
    "SELECT 1",
    "  select count(*) from orders where state = 'waiting; delete' ;  ",
    "WITH x AS (SELECT 1) SELECT * FROM x",
    "SELECT 'INTO', \"UPDATE\" FROM t -- delete from t; really",
    "SELECT /* drop */ updated, deleted_at, set_id FROM inserts",
    "VALUES (1)",
  ]) {
    for (const kind of DATABASE_KINDS) t.equal(findWritingWord(text, kind), undefined, `${kind}: ${text}`);
  }
  t.equal(findWritingWord("SELECT [Order], [Set] FROM [Update]", "mssql"), undefined);
  t.end();
});

t.test("what writes, or might, is refused with the word", (t) => {
  for (const kind of DATABASE_KINDS) {
    for (const [text, word] of [
      ["DELETE FROM t", "DELETE"],
      ["SELECT 1; DELETE FROM t", ";"],
      ["SELECT * INTO x FROM t", "INTO"],
      ["SELECT 1 /*! INTO OUTFILE '/etc/x' */", "/*!"],
      ["", "nothing"],
      ["COMMIT", "COMMIT"],
      ["-- only a comment", "nothing"],
    ] as const) {
      t.equal(findWritingWord(text, kind), word, `${kind}: ${text}`);
    }
  }
  for (const [text, word] of [
    ["SELECT 1 DELETE FROM t", "DELETE"],
    ["SELECT 1 COMMIT UPDATE t SET a = 1", "COMMIT"],
    ["SELECT 1 EXEC xp_cmdshell 'dir'", "EXEC"],
    ["SELECT '' sp_who", "SP_WHO"],
    ["SELECT * FROM OPENROWSET('x', 'y', 'z')", "OPENROWSET"],
  ] as const) {
    t.equal(findWritingWord(text, "mssql"), word, text);
  }
  t.equal(findWritingWord("SELECT 'a\\'; DROP TABLE t; -- '", "mysql"), undefined, "a string of MySQL");
  t.equal(findWritingWord("SELECT 'a\\'; DROP TABLE t; -- '", "postgres"), ";", "the same is two statements elsewhere");
  t.end();
});
