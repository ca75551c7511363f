import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, says } from "../testing/misbehaving-servers.ts";
import { startPostgresql, withoutPostgresql } from "../testing/servers/postgresql.ts";
import { tryCheck } from "../testing/try-check.ts";
import { postgres } from "./postgres.ts";

const table = new FailureTable(postgres);
if (withoutPostgresql !== false) table.leaveIncomplete();
const PASSWORD = "correct horse battery";
const NO_TLS = Buffer.from("N");

/** A message of the server. */
function message(type: string, body: Uint8Array | string): Buffer {
  const bytes = Buffer.from(body);
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes.length + 4);
  return Buffer.concat([Buffer.from(type), length, bytes]);
}
const fault = (state: string, said: string) => message("E", `SFATAL\0VFATAL\0C${state}\0M${said}\0\0`);

t.test("a real server: every way of login, encryption, figures", { skip: withoutPostgresql }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const access = [
    "host all scram 127.0.0.1/32 scram-sha-256",
    "host all old 127.0.0.1/32 md5",
    "hostssl all clear 127.0.0.1/32 password",
    "hostssl all secure 127.0.0.1/32 scram-sha-256",
  ];
  const server = await startPostgresql(
    t,
    access,
    ["password_encryption = 'scram-sha-256'", "max_connections = 5", "superuser_reserved_connections = 1"],
    await makeLeaf({ issuer: authority }),
  );
  for (const user of ["scram", "clear", "secure"]) server.run(`CREATE ROLE ${user} LOGIN PASSWORD '${PASSWORD}'`);
  server.run(`SET password_encryption = 'md5'; CREATE ROLE old LOGIN PASSWORD '${PASSWORD}'`);
  const { port } = server;
  const settings = { port, user: "scram", password: PASSWORD, database: "postgres" };
  const { observation } = await table.try(t, "right answer", "loggedIn", { settings });
  t.match(observation.parameters, { role: "primary", version: /^15\./ });
  for (const name of ["connectMs", "tlsMs", "daysLeft", "loginMs", "queryMs", "connections", "connectionsPercent"]) {
    t.type(observation.measurements?.[name], "number", name);
  }
  for (const user of ["old", "clear", "secure"]) {
    t.equal((await tryCheck(postgres, { settings: { ...settings, user } })).observation.code, "loggedIn", user);
  }
  const plain = await tryCheck(postgres, { settings: { ...settings, encryption: "off" } });
  t.equal(plain.observation.code, "loggedIn");
  t.notOk("tlsMs" in (plain.observation.measurements ?? {}));
  await table.try(t, "no user configured", "answers", { settings: { port } });
  await table.try(t, "wrong password", "loginRefused", { settings: { ...settings, password: "guessed" } });
  await table.try(t, "wrong password (MD5)", "loginRefused", {
    settings: { ...settings, user: "old", password: "guessed" },
  });
  await table.try(t, "user does not exist", "loginRefused", { settings: { ...settings, user: "nobody" } });
  await table.try(t, "user may only come encrypted", "loginRefused", {
    settings: { ...settings, user: "secure", encryption: "off" },
  });
  await table.try(t, "database does not exist", "databaseMissing", { settings: { ...settings, database: "gone" } });
  const strict = { ...settings, encryption: "require" };
  const trusted = await tryCheck(postgres, { settings: { ...strict, authority: authority.cert } });
  t.equal(trusted.observation.code, "loggedIn");
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings: strict });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...strict, authority: authority.cert, serverName: "other.acme.example" },
  });
});

t.test("a real server without TLS", { skip: withoutPostgresql }, async (t) => {
  const access = ["host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"];
  const lines = [
    "max_connections = 3",
    "superuser_reserved_connections = 2",
    "max_wal_senders = 0",
    "wal_level = minimal",
  ];
  const { port, run } = await startPostgresql(t, access, lines);
  run("CREATE ROLE monitor LOGIN");
  const settings = { port, user: "monitor", database: "postgres" };
  t.equal((await tryCheck(postgres, { settings })).observation.code, "loggedIn");
  await table.try(t, "encryption required, server has none", "encryptionUnavailable", {
    settings: { ...settings, encryption: "require" },
  });
});

t.test("a standby tells how far it is behind", { skip: withoutPostgresql }, async (t) => {
  const access = ["host all all 127.0.0.1/32 trust"];
  const standby = await startPostgresql(t, access, ["hot_standby = on"]);
  standby.run("CREATE ROLE monitor LOGIN; CHECKPOINT");
  await standby.stop();
  const { port } = await standby.startAgain({ "standby.signal": "" });
  const { observation } = await tryCheck(postgres, { settings: { port, user: "monitor", database: "postgres" } });
  t.match(observation, { code: "loggedIn", parameters: { role: "standby" } });
});

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "server starts up": follows([undefined, NO_TLS, fault("57P03", "the database system is starting up")]),
      "no connection left": follows([undefined, NO_TLS, fault("53300", "sorry, too many clients already")]),
      "password asked in clear": follows([undefined, NO_TLS, message("R", Buffer.of(0, 0, 0, 3))]),
      "way of login unknown here": follows([undefined, NO_TLS, message("R", Buffer.of(0, 0, 0, 7))]),
      "message of absurd length": follows([undefined, NO_TLS, Buffer.of(0x52, 0x7f, 0xff, 0xff, 0xff)]),
      "message of negative length": follows([undefined, NO_TLS, Buffer.of(0x52, 0xff, 0xff, 0xff, 0xff)]),
      "notices without end": follows([
        undefined,
        Buffer.concat([NO_TLS, message("R", Buffer.of(0, 0, 0, 5, 1, 2, 3, 4))]),
        Buffer.alloc(2_000_000, message("N", "x".repeat(100))),
      ]),
      "TLS promised, something else follows": says("S220 mail.acme.example ESMTP\r\n"),
    },
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
      "server starts up": "unavailable",
      "no connection left": "tooManyConnections",
      "password asked in clear": "passwordWouldShow",
      "way of login unknown here": "methodUnknown",
      "message of absurd length": "tooMuch",
      "message of negative length": "otherProtocol",
      "notices without end": "tooMuch",
      "TLS promised, something else follows": "otherProtocol",
    },
    (port) => ({ port, user: "monitor", password: PASSWORD }),
  );
});

t.test("what a server repeats of the login is not shown", async (t) => {
  const port = await follows([undefined, NO_TLS, fault("28P01", `no ${PASSWORD} here`)])(t);
  const { observation } = await tryCheck(postgres, { settings: { port, user: "monitor", password: PASSWORD } });
  t.equal(observation.code, "loginRefused");
  t.notMatch(JSON.stringify(observation), PASSWORD);
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await follows([undefined, NO_TLS, fault("28P01", "no")])(t);
  const { before, after } = await countLeaks(() => tryCheck(postgres, { settings: { port } }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
