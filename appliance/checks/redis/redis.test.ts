import t from "tap";
import { until } from "#lib/testing/wait-for.ts";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { runLastTests } from "../testing/last-tests.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says } from "../testing/misbehaving-servers.ts";
import { startRedis, withoutRedis } from "./testing/redis-server.ts";
import { tryCheck } from "../testing/try-check.ts";
import { redis } from "./redis.ts";

const table = new FailureTable(redis);
if (withoutRedis !== false) table.leaveIncomplete();
const PASSWORD = "correct horse battery";
const authority = await makeAuthority("Acme Root");

t.test("a real server: login, PING, figures", { skip: withoutRedis }, async (t) => {
  const { port } = await startRedis(t, [
    "user monitor on >monitor-secret ~* +ping +info",
    "user blind on >blind-secret +ping",
  ]);
  await table.try(t, "right answer", "answers", { settings: { port } });
  const { observation } = await tryCheck(redis, {
    settings: { port, encryption: "plain", user: "monitor", password: "monitor-secret" },
  });
  t.match(observation, { code: "answers", parameters: { role: "master" } });
  for (const name of [
    "connectMs",
    "loginMs",
    "pingMs",
    "connectedClients",
    "clientsPercent",
    "usedMemoryBytes",
    "replicas",
  ]) {
    t.type(observation.measurements?.[name], "number", name);
  }
  await table.try(t, "wrong password", "loginRefused", {
    settings: { port, encryption: "plain", user: "monitor", password: "guessed" },
  });
  await table.try(t, "user who may not read the figures", "infoRefused", {
    settings: { port, encryption: "plain", user: "blind", password: "blind-secret" },
  });
  const plain = await tryCheck(redis, { settings: { port, info: false } });
  t.equal(plain.observation.code, "answers");
  t.same(Object.keys(plain.observation.measurements ?? {}), ["connectMs", "pingMs"]);
});

t.test("a real server with a password and a limit", { skip: withoutRedis }, async (t) => {
  const { port } = await startRedis(t, [`requirepass "${PASSWORD}"`, "maxmemory 100mb"]);
  await table.try(t, "password needed, none configured", "loginNeeded", { settings: { port } });
  const { observation } = await tryCheck(redis, { settings: { port, encryption: "plain", password: PASSWORD } });
  t.equal(observation.code, "answers");
  t.ok((observation.measurements?.memoryPercent ?? 0) > 0);
});

t.test("a replica tells how old its data is, and when its master is gone", { skip: withoutRedis }, async (t) => {
  const master = await startRedis(t, []);
  const replica = await startRedis(t, [`replicaof 127.0.0.1 ${master.port}`, "repl-timeout 2"]);
  const look = async () => (await tryCheck(redis, { settings: { port: replica.port } })).observation;
  let seen = await look();
  await until(async () => (seen = await look()).code === "answers");
  t.match(seen, { code: "answers", parameters: { role: "replica" } });
  t.type(seen.measurements?.replicationLagSeconds, "number");
  await master.stop();
  await until(async () => (seen = await look()).code !== "answers");
  table.record("replica whose master has stopped", { observation: seen, blame: "target", at: 0 });
  t.equal(seen.code, "replicationBroken");
});

t.test("TLS: trusted, and not", { skip: withoutRedis }, async (t) => {
  const { port } = await startRedis(t, [], await makeLeaf({ issuer: authority }));
  const settings = { port, encryption: "tls" };
  const { observation } = await tryCheck(redis, { settings: { ...settings, authority: authority.cert } });
  t.equal(observation.code, "answers");
  t.ok((observation.measurements?.daysLeft ?? 0) > 80);
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...settings, authority: authority.cert, serverName: "other.acme.example" },
  });
  t.equal((await tryCheck(redis, { settings: { ...settings, verifyTls: false } })).observation.code, "answers");
  const expired = await startRedis(t, [], await makeLeaf({ issuer: authority, days: -1 }));
  await table.try(t, "certificate has expired", "certificateExpired", {
    settings: { port: expired.port, encryption: "tls", authority: authority.cert },
  });
});

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "server still loads its data": says("-LOADING Redis is loading the dataset in memory\r\n"),
      "server lets only local clients in": says("-DENIED Redis is running in protected mode\r\n"),
      "server at its limit of clients": says("-ERR max number of clients reached\r\n"),
      "value of absurd length": follows([undefined, "+PONG\r\n", "$999999999999\r\n"]),
      "value of no length": follows([undefined, "+PONG\r\n", "$-5\r\n"]),
      "figures that are none": follows([undefined, "+PONG\r\n", "$5\r\nhello\r\n"]),
      "endless answers": pours("*1\r\n".repeat(1000)),
    },
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "otherProtocol",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "timeout",
      "endless line": "tooMuch",
      "endless zeros": "tooMuch",
      "random bytes": "otherProtocol",
      "absurd lengths": "timeout",
      "server still loads its data": "loading",
      "server lets only local clients in": "denied",
      "server at its limit of clients": "serverError",
      "value of absurd length": "tooMuch",
      "value of no length": "otherProtocol",
      "figures that are none": "otherProtocol",
      "endless answers": "otherProtocol",
    },
    (port) => ({ port }),
  );
});

t.test("a password stays here where nothing proves the server", async (t) => {
  const port = await says("")(t);
  await table.try(t, "password would go in clear", "passwordWouldShow", {
    settings: { port, encryption: "none", password: PASSWORD },
  });
});

t.test("a server that repeats what it hears does not make the check tell the password", async (t) => {
  const port = await follows([undefined, `-ERR unknown command 'AUTH ${PASSWORD}'\r\n`])(t);
  const { observation } = await tryCheck(redis, { settings: { port, encryption: "plain", password: PASSWORD } });
  t.equal(observation.code, "loginRefused");
  t.notMatch(JSON.stringify(observation), PASSWORD);
});

runLastTests(t, redis, table, async (t) => [{ port: await follows([undefined, "+PONG\r\n"])(t), info: false }]);
