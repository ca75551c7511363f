import { createHash, generateKeyPairSync } from "node:crypto";
import { connect } from "node:net";
import t from "tap";
import { serveTcp } from "../testing/local-servers.ts";
import { fingerprintOf, makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS, says, type Ending } from "../testing/misbehaving-servers.ts";
import { startMariadb, withoutMariadb } from "../testing/servers/mariadb.ts";
import { tryCheck } from "../testing/try-check.ts";
import { mysql } from "./mysql.ts";

const table = new FailureTable(mysql, [/\d+\.\d+\.\d+-MariaDB[^\s",)]*( from Debian)?/g, /(SUPER, )?SLAVE MONITOR/g]);
if (withoutMariadb !== false) table.leaveIncomplete();
const PASSWORD = "correct horse battery";
const NONCE = Buffer.from("abcdefghijklmnopqrst");

/** A packet of the server. */
function packet(number: number, body: Uint8Array | string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(4);
  head.writeUIntLE(bytes.length, 0, 3);
  head[3] = number;
  return Buffer.concat([head, bytes]);
}

function greeting(plugin: string): Buffer {
  const tail = Buffer.concat([NONCE.subarray(8), Buffer.of(0), Buffer.from(`${plugin}\0`)]);
  // Protocol 41, transactions and secure connection; plugin authentication above; no TLS.
  const middle = Buffer.concat([Buffer.of(0, 0x01, 0xa2, 45, 2, 0, 0x08, 0, 21), Buffer.alloc(10)]);
  return packet(
    0,
    Buffer.concat([Buffer.from("\x0a8.4.0-acme\0"), Buffer.of(1, 0, 0, 0), NONCE.subarray(0, 8), middle, tail]),
  );
}

const OK = Buffer.alloc(7);
const welcome = (number: number) => Buffer.concat([packet(number, Buffer.of(1, 3)), packet(number + 1, OK)]);

const fault = (number: number, error: number, said: string) =>
  packet(number, Buffer.concat([Buffer.of(0xff, error & 255, error >> 8), Buffer.from(`#HY000${said}`)]));

t.test("a real MariaDB: login, encryption, figures", { skip: withoutMariadb }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const leaf = await makeLeaf({ issuer: authority });
  const server = await startMariadb(t, ["max_connections=20", "plugin-load-add=auth_ed25519", "secure-auth=OFF"], leaf);
  server.run(`CREATE USER monitor@'%' IDENTIFIED BY '${PASSWORD}';
    CREATE USER modern@'%' IDENTIFIED VIA ed25519 USING PASSWORD('${PASSWORD}');
    SET old_passwords = 1; CREATE USER old@'%' IDENTIFIED VIA mysql_old_password USING PASSWORD('${PASSWORD}');
    SET old_passwords = 0;
    CREATE USER secure@'%' IDENTIFIED BY '${PASSWORD}' REQUIRE SSL;
    CREATE USER empty@'%'; GRANT REPLICA MONITOR ON *.* TO monitor@'%'`);
  const { port } = server;
  const settings = { port, user: "monitor", password: PASSWORD, authority: authority.cert };
  const { observation } = await table.try(t, "right answer", "loggedIn", { settings });
  t.match(observation.parameters, { version: /^1[01]\./ });
  for (const name of ["connectMs", "tlsMs", "daysLeft", "loginMs", "queryMs", "connections", "connectionsPercent"]) {
    t.type(observation.measurements?.[name], "number", name);
  }
  for (const own of [
    { user: "secure" },
    { user: "empty", password: "" },
    { encryption: "none" },
    { encryption: "prefer" },
    { database: "information_schema" },
    { user: "modern" },
    { user: "modern", encryption: "none" },
    { user: "old" },
    { user: "old", encryption: "plain" },
  ]) {
    const given: Record<string, unknown> = { ...settings, ...own };
    if (given["password"] === "") delete given["password"];
    t.equal((await tryCheck(mysql, { settings: given })).observation.code, "loggedIn", JSON.stringify(own));
  }
  await table.try(t, "no user configured", "answers", { settings: { port, authority: authority.cert } });
  await table.try(t, "wrong password (ed25519)", "loginRefused", {
    settings: { ...settings, user: "modern", password: "guessed" },
  });
  await table.try(t, "wrong old password", "loginRefused", {
    settings: { ...settings, user: "old", password: "guessed" },
  });
  await table.try(t, "old password, and the server has not proven itself", "passwordWouldShow", {
    settings: { ...settings, user: "old", encryption: "prefer" },
  });
  await table.try(t, "wrong password", "loginRefused", { settings: { ...settings, password: "guessed" } });
  await table.try(t, "user does not exist", "loginRefused", { settings: { ...settings, user: "nobody" } });
  await table.try(t, "user may only come encrypted", "loginRefused", {
    settings: { ...settings, user: "secure", encryption: "none" },
  });
  await table.try(t, "database does not exist, or may not be entered", "databaseMissing", {
    settings: { ...settings, database: "gone" },
  });
  await table.try(t, "server is no replica", "noReplica", { settings: { ...settings, replica: true } });
  await table.try(t, "user may not read the replication", "notPermitted", {
    settings: { port, user: "empty", replica: true, authority: authority.cert },
  });
  server.run("CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT=1, MASTER_USER='x'");
  await table.try(t, "replication has stopped", "replicationBroken", { settings: { ...settings, replica: true } });
  const { authority: _, ...untrusting } = settings;
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings: untrusting });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...settings, serverName: "other.acme.example" },
  });
  const pinned = { ...untrusting, user: "old", fingerprint: fingerprintOf(leaf) };
  t.equal((await tryCheck(mysql, { settings: pinned })).observation.code, "loggedIn");
  await table.try(t, "another certificate than the pinned one", "certificateUntrusted", {
    settings: { ...settings, fingerprint: "00".repeat(32) },
  });
  server.run("SET GLOBAL max_connections = 10");
  const held = await Promise.all(Array.from({ length: 11 }, () => tryHold(t, port)));
  t.ok(held.length > 0);
  await table.try(t, "no connection left", "tooManyConnections", { settings });
});

/** A connection that stays in its greeting. */
async function tryHold(ending: Ending, port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  ending.teardown(() => socket.destroy());
  await new Promise((resolve) => socket.once("data", resolve));
}

/**
 * MySQL 8's own way of login, which MariaDB does not know; both ways to success, and failure.
 * @param isCached the server knows the user's hash; else it wants the password in full, or offers its key for it
 */
async function serveCachingSha2(ending: Ending, isCached: boolean): Promise<{ port: number; heard: Buffer[] }> {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const sha = (...parts: Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
  const once = sha(Buffer.from(PASSWORD));
  const proof = Buffer.from(once.map((byte, place) => byte ^ (sha(sha(once), NONCE)[place] ?? 0)));
  const heard: Buffer[] = [];
  const port = await serveTcp(ending, (socket) => {
    socket.write(greeting("caching_sha2_password"));
    const answer = (said: Buffer): Buffer => {
      const number = said[3] ?? 0;
      const body = said.subarray(4);
      if (number === 0) return fault(1, 1227, "logged in, but not more");
      // Whatever was said first is in another way: it is asked for again in this one.
      if (number === 1)
        return packet(2, Buffer.concat([Buffer.of(0xfe), Buffer.from("caching_sha2_password\0"), NONCE]));
      if (body.equals(proof)) return isCached ? welcome(number + 1) : packet(number + 1, Buffer.of(1, 4));
      if (body.equals(Buffer.of(2))) {
        return packet(number + 1, `\x01${publicKey.export({ type: "spki", format: "pem" }).toString()}`);
      }
      if (body.equals(Buffer.from(`${PASSWORD}\0`))) return packet(number + 1, OK);
      return fault(number + 1, 1045, "no");
    };
    socket.on("data", (said: Buffer) => {
      heard.push(said);
      socket.write(answer(said));
    });
  });
  return { port, heard };
}

t.test("caching_sha2_password: known to the server, and in full", async (t) => {
  const look = async (isCached: boolean, own: object) => {
    const { port, heard } = await serveCachingSha2(t, isCached);
    const settings = { port, user: "monitor", password: PASSWORD, ...own };
    return { ...(await tryCheck(mysql, { settings })).observation, heard };
  };
  for (const encryption of ["prefer", "none", "plain"]) {
    t.equal((await look(true, { encryption })).code, "notPermitted", `the login was accepted: ${encryption}`);
    t.equal((await look(true, { encryption, password: "guessed" })).code, "loginRefused");
  }
  t.equal((await look(false, { encryption: "plain" })).code, "notPermitted", "in clear, as somebody said");
  for (const encryption of ["prefer", "none"]) {
    const { code, heard } = await look(false, { encryption });
    t.equal(code, "passwordWouldShow", "a key that the server sends is nobody's");
    t.notOk(
      heard.some((said) => said.length >= 256),
      "the password was not encrypted with it",
    );
    t.notOk(Buffer.concat(heard).includes(PASSWORD));
  }
});

t.test("misbehaving servers", async (t) => {
  const switchTo = (plugin: string) =>
    Buffer.concat([
      greeting("mysql_native_password"),
      packet(2, Buffer.concat([Buffer.of(0xfe), Buffer.from(`${plugin}\0`), NONCE])),
    ]);
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "server shut this box out": says(fault(0, 1129, "Host '127.0.0.1' is blocked because of many connection errors")),
      "server stops": says(fault(0, 1053, "Server shutdown in progress")),
      "greeting of absurd length": says(Buffer.of(0xff, 0xff, 0xff, 0)),
      "greeting that breaks off": says(packet(0, "\x0a8.4.0\0abc")),
      "password asked in clear": says(switchTo("mysql_clear_password")),
      "way of login unknown here": says(switchTo("auth_gssapi_client")),
      "login without end": says(
        Buffer.concat([
          greeting("caching_sha2_password"),
          ...Array.from({ length: 100 }, (_, place) => packet(2 + place, Buffer.of(1, 3))),
        ]),
      ),
    },
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "timeout",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "otherProtocol",
      "endless line": "otherProtocol",
      "endless zeros": "otherProtocol",
      "random bytes": "otherProtocol",
      "absurd lengths": "otherProtocol",
      "server shut this box out": "hostBlocked",
      "server stops": "unavailable",
      "greeting of absurd length": "tooMuch",
      "greeting that breaks off": "otherProtocol",
      "password asked in clear": "passwordWouldShow",
      "way of login unknown here": "methodUnknown",
      "login without end": "tooMuch",
    },
    (port) => ({ port, user: "monitor", password: PASSWORD, encryption: "prefer" }),
  );
});

t.test("encryption that is required is not done without", async (t) => {
  const settings = { port: await says(greeting("mysql_native_password"))(t), user: "monitor" };
  await table.try(t, "encryption required, server has none", "encryptionUnavailable", {
    settings: { ...settings, encryption: "starttls" },
  });
});

t.test("what a server repeats of the login is not shown", async (t) => {
  const port = await says(fault(0, 1045, `Access denied for ${PASSWORD}`))(t);
  const { observation } = await tryCheck(mysql, {
    settings: { port, user: "monitor", password: PASSWORD, encryption: "none" },
  });
  t.equal(observation.code, "loginRefused");
  t.notMatch(JSON.stringify(observation), PASSWORD);
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await says(fault(0, 1045, "no"))(t);
  const { before, after } = await countLeaks(() => tryCheck(mysql, { settings: { port } }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
