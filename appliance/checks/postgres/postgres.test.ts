import t from "tap";
import { fingerprintOf, makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, says } from "../testing/misbehaving-servers.ts";
import { startPostgresql, withoutPostgresql } from "../testing/servers/postgresql.ts";
import { tryCheck } from "../testing/try-check.ts";
import { postgres } from "./postgres.ts";

const table = new FailureTable(postgres, [/\(Debian [^)]*\)/g]);
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
const OK = message("R", Buffer.alloc(4));
const READY = message("Z", "I");
const fault = (state: string, said: string) => message("E", `SFATAL\0VFATAL\0C${state}\0M${said}\0\0`);

t.test("a real server: every way of login, encryption, figures", { skip: withoutPostgresql }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const access = [
    "host all scram 127.0.0.1/32 scram-sha-256",
    "host all old 127.0.0.1/32 md5",
    "hostssl all clear 127.0.0.1/32 password",
    "host all open 127.0.0.1/32 password",
    "hostssl all secure 127.0.0.1/32 scram-sha-256",
  ];
  const leaf = await makeLeaf({ issuer: authority });
  const server = await startPostgresql(
    t,
    access,
    ["password_encryption = 'scram-sha-256'", "max_connections = 5", "superuser_reserved_connections = 1"],
    leaf,
  );
  for (const user of ["scram", "clear", "secure", "open"])
    server.run(`CREATE ROLE ${user} LOGIN PASSWORD '${PASSWORD}'`);
  server.run(`SET password_encryption = 'md5'; CREATE ROLE old LOGIN PASSWORD '${PASSWORD}'`);
  const { port } = server;
  const settings = { port, user: "scram", password: PASSWORD, database: "postgres", authority: authority.cert };
  const { observation } = await table.try(t, "right answer", "loggedIn", { settings });
  t.match(observation.parameters, { role: "primary", version: /^1[5-9]\./ });
  for (const name of ["connectMs", "tlsMs", "daysLeft", "loginMs", "queryMs", "connections", "connectionsPercent"]) {
    t.type(observation.measurements?.[name], "number", name);
  }
  for (const user of ["old", "clear", "secure"]) {
    t.equal((await tryCheck(postgres, { settings: { ...settings, user } })).observation.code, "loggedIn", user);
  }
  for (const encryption of ["prefer", "none", "plain"]) {
    const code = (await tryCheck(postgres, { settings: { ...settings, encryption } })).observation.code;
    t.equal(code, "loggedIn", `SCRAM shows nothing: ${encryption}`);
  }
  for (const own of [{ encryption: "prefer" }, { verifyTls: false, authority: undefined }]) {
    const given = JSON.parse(JSON.stringify({ ...settings, user: "clear", ...own })) as object;
    t.equal((await tryCheck(postgres, { settings: given })).observation.code, "passwordWouldShow", JSON.stringify(own));
  }
  t.equal(
    (await tryCheck(postgres, { settings: { ...settings, user: "open", encryption: "plain" } })).observation.code,
    "loggedIn",
  );
  t.equal(
    (await tryCheck(postgres, { settings: { ...settings, user: "open", encryption: "none" } })).observation.code,
    "passwordWouldShow",
  );
  const plain = await tryCheck(postgres, { settings: { ...settings, encryption: "none" } });
  t.equal(plain.observation.code, "loggedIn");
  t.notOk("tlsMs" in (plain.observation.measurements ?? {}));
  await table.try(t, "no user configured", "answers", { settings: { port, authority: authority.cert } });
  await table.try(t, "password is missing", "loginRefused", {
    settings: { port, user: "scram", authority: authority.cert },
  });
  await table.try(t, "wrong password", "loginRefused", { settings: { ...settings, password: "guessed" } });
  await table.try(t, "wrong password (MD5)", "loginRefused", {
    settings: { ...settings, user: "old", password: "guessed" },
  });
  await table.try(t, "user does not exist", "loginRefused", { settings: { ...settings, user: "nobody" } });
  await table.try(t, "user may only come encrypted", "loginRefused", {
    settings: { ...settings, user: "secure", encryption: "none" },
  });
  await table.try(t, "database does not exist", "databaseMissing", { settings: { ...settings, database: "gone" } });
  const { authority: _, ...untrusting } = settings;
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings: untrusting });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...settings, serverName: "other.acme.example" },
  });
  const pinned = await tryCheck(postgres, {
    settings: { ...untrusting, user: "clear", fingerprint: fingerprintOf(leaf) },
  });
  t.equal(pinned.observation.code, "loggedIn", "the pinned certificate is proof enough");
  await table.try(t, "another certificate than the pinned one", "certificateUntrusted", {
    settings: { ...settings, fingerprint: "00".repeat(32) },
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
  t.equal((await tryCheck(postgres, { settings: { ...settings, encryption: "prefer" } })).observation.code, "loggedIn");
  await table.try(t, "encryption required, server has none", "encryptionUnavailable", {
    settings: { ...settings, encryption: "starttls" },
  });
});

/** A server without TLS that asks for the password (5: by MD5, 3: in clear), then refuses it in its own words. */
const refusesIn = (words: Buffer, way: 3 | 5) => {
  const asked = message("R", Buffer.from([0, 0, 0, way, ...(way === 5 ? [1, 2, 3, 4] : [])]));
  const fields = [Buffer.from("SFATAL\0VFATAL\0C28P01\0M"), words, Buffer.from([0, 0])];
  return follows([undefined, NO_TLS, asked, message("E", Buffer.concat(fields))]);
};

t.test("what a server says is understood in its own character set", async (t) => {
  const russian = "пользователь не прошёл проверку подлинности (по паролю)";
  const cp1251 = Buffer.from(Array.from(russian, (letter) => toCp1251(letter)));
  for (const words of [Buffer.from(russian), cp1251]) {
    const port = await refusesIn(words, 5)(t);
    const settings = { port, user: "monitor", password: PASSWORD, encryption: "auto" };
    const { observation } = await tryCheck(postgres, { settings });
    t.match(observation, { code: "loginRefused", parameters: { said: russian } });
  }
});

t.test("a server on this box itself may be without TLS, and gets no password in clear", async (t) => {
  const settings = { port: await refusesIn(Buffer.from("no"), 3)(t), user: "monitor", password: PASSWORD };
  t.equal((await tryCheck(postgres, { settings })).observation.code, "passwordWouldShow");
  t.equal(
    (await tryCheck(postgres, { settings: { ...settings, encryption: "starttls" } })).observation.code,
    "encryptionUnavailable",
  );
});

/** Russian letters by windows-1251 (unicode.org, CP1251.TXT). */
function toCp1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === "ё") return 0xb8;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}

t.test("a standby tells how far it is behind", { skip: withoutPostgresql }, async (t) => {
  const access = ["host all all 127.0.0.1/32 trust"];
  const standby = await startPostgresql(t, access, ["hot_standby = on"]);
  standby.run("CREATE ROLE monitor LOGIN; CHECKPOINT");
  await standby.stop();
  const { port } = await standby.startAgain({ "standby.signal": "" });
  const { observation } = await tryCheck(postgres, {
    settings: { port, user: "monitor", database: "postgres", encryption: "none" },
  });
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
        Buffer.alloc(2_000_000, message("N", `SNOTICE\0M${"x".repeat(100)}\0\0`)),
      ]),
      "notice that says it is longer": follows([undefined, NO_TLS, Buffer.concat([OK, message("N", "Mx")])]),
      "column names without end": follows([undefined, NO_TLS, Buffer.concat([OK, message("T", "\0\x01id")])]),
      "row with more cells than it has": follows([undefined, NO_TLS, Buffer.concat([OK, message("D", "\0\x63")])]),
      "proof of the password left out": follows([
        undefined,
        NO_TLS,
        message("R", "\0\0\0\x0aSCRAM-SHA-256\0\0"),
        Buffer.concat([OK, READY]),
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
      "notice that says it is longer": "otherProtocol",
      "column names without end": "otherProtocol",
      "row with more cells than it has": "otherProtocol",
      "proof of the password left out": "serverNotAuthentic",
      "TLS promised, something else follows": "otherProtocol",
    },
    (port) => ({ port, user: "monitor", password: PASSWORD, encryption: "prefer" }),
  );
});

t.test("what a server repeats of the login is not shown", async (t) => {
  const port = await follows([undefined, NO_TLS, fault("28P01", `no ${PASSWORD} here`)])(t);
  const { observation } = await tryCheck(postgres, {
    settings: { port, user: "monitor", password: PASSWORD, encryption: "prefer" },
  });
  t.equal(observation.code, "loginRefused");
  t.notMatch(JSON.stringify(observation), PASSWORD);
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await follows([undefined, NO_TLS, fault("28P01", "no")])(t);
  const { before, after } = await countLeaks(
    () => tryCheck(postgres, { settings: { port, encryption: "prefer" } }),
    300,
  );
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
