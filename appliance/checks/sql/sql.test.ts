import t, { type Test } from "tap";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { startMariadb, withoutMariadb } from "../testing/servers/mariadb.ts";
import { startPostgresql, withoutPostgresql } from "../testing/servers/postgresql.ts";
import { errorToken, oneInteger, startTds } from "../testing/servers/tds-responder.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { tryCheck } from "../testing/try-check.ts";
import { sql } from "./sql.ts";

const table = new FailureTable(sql);
if (withoutPostgresql !== false || withoutMariadb !== false) table.leaveIncomplete();
const PASSWORD = "correct horse battery";
const TABLES = `CREATE TABLE orders (id int, state varchar(20), at timestamp);
  INSERT INTO orders VALUES (1, 'waiting', now()), (2, 'waiting', now()), (3, 'done', now())`;

type Look = (settings: object, timeoutMs?: number) => ReturnType<typeof tryCheck>;

/** What must hold on every server. */
async function testReading(t: Test, look: Look) {
  const cases: [object, object][] = [
    [
      { query: "SELECT count(*) FROM orders WHERE state = 'waiting';" },
      { code: "measured", measurements: { value: 2 } },
    ],
    [
      { query: "SELECT id FROM orders", rows: true },
      { code: "measured", measurements: { value: 3 } },
    ],
    [
      { query: "SELECT 2.50", scale: 2 },
      { code: "measured", measurements: { value: 5 } },
    ],
    [{ query: "SELECT 1 = 1" }, { code: "measured", measurements: { value: 1 } }],
    [{ query: "SELECT state FROM orders WHERE id = 3", kind: "text", expectText: "done" }, { code: "textMatches" }],
    [{ query: "SELECT state FROM orders WHERE id = 3", kind: "text", expectText: "lost" }, { code: "textDiffers" }],
    [{ query: "SELECT state FROM orders WHERE id = 3" }, { code: "notNumber" }],
    [{ query: "SELECT state FROM orders WHERE id = 9" }, { code: "noRows" }],
    [{ query: "SELECT max(id) FROM orders WHERE id = 9" }, { code: "valueMissing" }],
    [{ query: "SELECT nothing FROM orders" }, { code: "queryWrong" }],
    [{ query: "SELECT 1 FROM gone" }, { code: "queryWrong" }],
  ];
  for (const [settings, wanted] of cases) t.match((await look(settings)).observation, wanted, JSON.stringify(settings));
  const { observation } = await look({ query: "SELECT max(at) FROM orders", kind: "age" });
  const age = observation.measurements?.["value"] ?? -99;
  t.ok(observation.code === "fresh" && age > -2 && age < 60, `${observation.code} ${age}`);
}

t.test("PostgreSQL: reading, and nothing but reading", { skip: withoutPostgresql }, async (t) => {
  const { port, run } = await startPostgresql(
    t,
    ["host all all 127.0.0.1/32 scram-sha-256"],
    ["timezone = 'Asia/Tokyo'"],
  );
  run(`CREATE ROLE monitor LOGIN PASSWORD '${PASSWORD}'; SET TimeZone = 'UTC'; ${TABLES}; GRANT ALL ON orders TO monitor;
    CREATE TABLE hidden (a int); CREATE FUNCTION sneak() RETURNS int LANGUAGE sql AS $$ DELETE FROM orders RETURNING id $$`);
  const access = {
    server: "postgres",
    port,
    user: "monitor",
    password: PASSWORD,
    database: "postgres",
    encryption: "none",
  };
  const look: Look = (settings, timeoutMs = 3000) => tryCheck(sql, { settings: { ...access, ...settings }, timeoutMs });
  await testReading(t, look);
  const q = (query: string) => ({ settings: { ...access, query } });
  await table.try(t, "right answer", "measured", q("SELECT count(*) FROM orders WHERE state = 'waiting'"));
  await table.try(t, "wrong password", "loginRefused", {
    settings: { ...access, password: "guessed", query: "SELECT 1" },
  });
  await table.try(t, "query that writes by its words", "notReadOnly", q("DELETE FROM orders"));
  await table.try(t, "query that writes behind a function (PostgreSQL)", "notReadOnly", q("SELECT sneak()"));
  t.equal(
    (await look({ query: "WITH x AS (DELETE FROM orders RETURNING id) SELECT * FROM x" })).observation.code,
    "notReadOnly",
  );
  await table.try(t, "two statements", "notReadOnly", q("SELECT 1; SELECT 2"));
  await table.try(t, "query is wrong", "queryWrong", q("SELECT nothing FROM orders"));
  await table.try(t, "user may not read the table", "notPermitted", q("SELECT a FROM hidden"));
  await table.try(t, "query gives no row", "noRows", q("SELECT id FROM orders WHERE id = 9"));
  await table.try(t, "value is NULL", "valueMissing", q("SELECT max(id) FROM orders WHERE id = 9"));
  await table.try(t, "value is no number", "notNumber", q("SELECT state FROM orders"));
  await table.try(t, "query takes too long (PostgreSQL)", "queryTimeout", {
    ...q("SELECT pg_sleep(30)"),
    timeoutMs: 4000,
  });
  await table.try(t, "result of many megabytes", "tooMuch", q("SELECT repeat('x', 5000000)"));
  t.match((await look({ query: "SELECT generate_series(1, 1000000)", rows: true })).observation, {
    measurements: { value: 1000 },
  });
  t.equal(run("SELECT count(*) FROM orders").trim(), "3", "nothing was deleted");
  t.equal(
    run(
      "SELECT count(*) FROM pg_stat_activity WHERE usename = 'monitor' AND query LIKE '%pg_sleep%' AND state = 'active'",
    ).trim(),
    "0",
  );
});

t.test("MariaDB: reading, and nothing but reading", { skip: withoutMariadb }, async (t) => {
  const { port, run } = await startMariadb(t, ["default-time-zone=+09:00"]);
  run(`CREATE DATABASE shop; USE shop; SET time_zone = '+00:00'; ${TABLES}; CREATE USER monitor@'%' IDENTIFIED BY '${PASSWORD}';
    GRANT ALL ON *.* TO monitor@'%'`);
  const access = { server: "mysql", port, user: "monitor", password: PASSWORD, database: "shop", encryption: "none" };
  const look: Look = (settings, timeoutMs = 3000) => tryCheck(sql, { settings: { ...access, ...settings }, timeoutMs });
  await testReading(t, look);
  run(
    "USE shop;\nDELIMITER //\nCREATE FUNCTION wipe() RETURNS int DETERMINISTIC BEGIN DELETE FROM orders; RETURN 1; END//",
  );
  const q = (query: string) => ({ settings: { ...access, query } });
  await table.try(t, "query that writes behind a function (MariaDB)", "notReadOnly", q("SELECT wipe()"));
  t.equal((await look({ query: "SELECT 1 INTO OUTFILE '/tmp/vedetta-never'" })).observation.code, "notReadOnly");
  await table.try(t, "query takes too long (MariaDB)", "queryTimeout", {
    ...q("SELECT sleep(30) FROM orders"),
    timeoutMs: 4000,
  });
  t.equal(run("SELECT count(*) FROM shop.orders").trim(), "3", "nothing was deleted");
});

t.test("SQL Server's responder: reading within a transaction", async (t) => {
  const heard: string[] = [];
  const answer = (text: string) => {
    heard.push(text);
    return text.includes("gone") ? errorToken(208, "Invalid object name 'gone'.") : oneInteger(-7);
  };
  const access = {
    server: "mssql",
    port: await startTds(t, { password: PASSWORD, answer }),
    user: "monitor",
    password: PASSWORD,
    encryption: "none",
  };
  const look: Look = (settings) => tryCheck(sql, { settings: { ...access, ...settings } });
  t.match((await look({ query: "SELECT count(*) FROM queue" })).observation, {
    code: "measured",
    measurements: { value: -7 },
  });
  t.same((await look({ query: "SELECT 1 FROM gone" })).observation.code, "queryWrong");
  t.same((await look({ query: "SELECT 1 DELETE FROM queue" })).observation.code, "notReadOnly");
  t.same(heard, ["SELECT count(*) FROM queue", "SELECT 1 FROM gone"], "what writes is not even sent");
});

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    MISBEHAVIOURS,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "otherProtocol",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "otherProtocol",
      "endless line": "otherProtocol",
      "endless zeros": "otherProtocol",
      "random bytes": "otherProtocol",
      "absurd lengths": "otherProtocol",
    },
    (port) => ({
      server: "postgres",
      port,
      user: "monitor",
      password: PASSWORD,
      encryption: "prefer",
      query: "SELECT 1",
    }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await startTds(t, { password: PASSWORD });
  const settings = {
    server: "mssql",
    port,
    user: "monitor",
    password: PASSWORD,
    encryption: "none",
    query: "SELECT 1",
  };
  const { before, after } = await countLeaks(() => tryCheck(sql, { settings }), 200);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
