import t from "tap";
import { fingerprintOf, makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { DONE, errorToken, preloginAnswer, startTds, tdsPacket } from "../testing/servers/tds-responder.ts";
import { tryCheck } from "../testing/try-check.ts";
import { mssql } from "./mssql.ts";

const table = new FailureTable(mssql);
const PASSWORD = "correct horse battery";
const authority = await makeAuthority("Acme Root");
const leaf = await makeLeaf({ issuer: authority });

t.test("a responder made from the protocol's document: encryption, login, figure", async (t) => {
  const port = await startTds(t, { tls: leaf, password: PASSWORD, databases: ["erp"] });
  const settings = { port, user: "monitor", password: PASSWORD, authority: authority.cert };
  const { observation } = await table.try(t, "right answer", "loggedIn", { settings });
  t.match(observation, { parameters: { version: "16.0.1000" }, measurements: { brokenDatabases: 0 } });
  for (const name of ["connectMs", "tlsMs", "daysLeft", "loginMs", "queryMs"]) {
    t.type(observation.measurements?.[name], "number", name);
  }
  for (const own of [
    { database: "erp" },
    { encryption: "none" },
    { encryption: "plain" },
    { authority: undefined, fingerprint: fingerprintOf(leaf) },
  ]) {
    t.equal(
      (await tryCheck(mssql, { settings: JSON.parse(JSON.stringify({ ...settings, ...own })) as object })).observation
        .code,
      "loggedIn",
    );
  }
  await table.try(t, "no user configured", "answers", { settings: { port, encryption: "prefer" } });
  await table.try(t, "wrong password", "loginRefused", { settings: { ...settings, password: "guessed" } });
  await table.try(t, "database does not exist", "databaseMissing", { settings: { ...settings, database: "gone" } });
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", {
    settings: { port, user: "monitor", password: PASSWORD },
  });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...settings, serverName: "other.acme.example" },
  });
  for (const own of [{ encryption: "prefer" }, { verifyTls: false }]) {
    const { code } = (await tryCheck(mssql, { settings: { ...settings, ...own } })).observation;
    t.equal(code, "passwordWouldShow", JSON.stringify(own));
  }
});

t.test("without encryption a password is sent only where that is configured", async (t) => {
  const port = await startTds(t, { password: PASSWORD });
  const settings = { port, user: "monitor", password: PASSWORD };
  await table.try(t, "server has not proven itself", "passwordWouldShow", {
    settings: { ...settings, encryption: "prefer" },
  });
  await table.try(t, "encryption required, server has none", "encryptionUnavailable", { settings });
  t.equal((await tryCheck(mssql, { settings: { ...settings, encryption: "none" } })).observation.code, "loggedIn");
  t.equal((await tryCheck(mssql, { settings: { port, encryption: "prefer" } })).observation.code, "answers");
  const strict = await startTds(t, { password: PASSWORD, tls: leaf, required: true });
  await table.try(t, "server insists on encryption, switched off here", "encryptionNeeded", {
    settings: { ...settings, port: strict, encryption: "none" },
  });
});

t.test("errors of the server", async (t) => {
  const answer = () => errorToken(229, "The SELECT permission was denied");
  const port = await startTds(t, { tls: leaf, password: PASSWORD, answer });
  const settings = { port, user: "monitor", password: PASSWORD, authority: authority.cert };
  await table.try(t, "user may not read the figure", "notPermitted", { settings });
});

t.test("misbehaving servers", async (t) => {
  const hello = preloginAnswer(2);
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "server is paused": follows([
        undefined,
        hello,
        tdsPacket(errorToken(17142, "SQL Server service has been paused")),
      ]),
      "login answered with nothing": follows([undefined, hello, tdsPacket(DONE)]),
      "answer that breaks off": follows([undefined, hello, tdsPacket(Buffer.of(0xaa, 0xff, 0xff, 1))]),
      "unknown token": follows([undefined, hello, tdsPacket(Buffer.of(0x42))]),
      "hello without sense": follows([undefined, tdsPacket(Buffer.of(0, 0xff, 0xff, 0xff, 0xff))]),
      "packets of no length": follows([undefined, Buffer.of(4, 1, 0, 0, 0, 0, 0, 0)]),
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
      "server is paused": "unavailable",
      "login answered with nothing": "otherProtocol",
      "answer that breaks off": "otherProtocol",
      "unknown token": "otherProtocol",
      "hello without sense": "otherProtocol",
      "packets of no length": "otherProtocol",
    },
    (port) => ({ port, user: "monitor", password: PASSWORD, encryption: "none" }),
  );
});

t.test("a cell that is too short for its type is the server's fault, whichever type", async (t) => {
  // Type, its size in the column where it has one, and a length that no value of it has.
  const short: [number, number[], number[]][] = [
    [0x6d, [8], [3, 1, 2, 3]],
    [0x6e, [8], [1, 1]],
    [0x6f, [8], [2, 1, 2]],
    [0x28, [], [1, 1]],
    [0x2a, [3], [2, 1, 2]],
    [0x2b, [3], [4, 1, 2, 3, 4]],
  ];
  for (const [type, size, cell] of short) {
    const column = Buffer.from([0x81, 1, 0, 0, 0, 0, 0, 0, 0, type, ...size, 0]);
    const answer = () => Buffer.concat([column, Buffer.from([0xd1, ...cell]), DONE]);
    const port = await startTds(t, { password: PASSWORD, answer });
    const settings = { port, user: "monitor", password: PASSWORD, encryption: "none" };
    const { observation, blame } = await tryCheck(mssql, { settings });
    t.same([observation.code, blame], ["otherProtocol", "target"], `type 0x${type.toString(16)}`);
  }
});

t.test("what a server repeats of the login is not shown", async (t) => {
  const said = tdsPacket(errorToken(18456, `Login failed with ${PASSWORD}`));
  const port = await follows([undefined, preloginAnswer(2), said])(t);
  const settings = { port, user: "monitor", password: PASSWORD, encryption: "none" };
  const { observation } = await tryCheck(mssql, { settings });
  t.equal(observation.code, "loginRefused");
  t.notMatch(JSON.stringify(observation), PASSWORD);
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await startTds(t, { password: PASSWORD, tls: leaf });
  const settings = { port, user: "monitor", password: PASSWORD, authority: authority.cert };
  const { before, after } = await countLeaks(() => tryCheck(mssql, { settings }), 200);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
