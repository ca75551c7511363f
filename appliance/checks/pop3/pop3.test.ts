/** The check against Debian's dovecot, and against servers that misbehave. */
import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says, type Misbehaviour } from "../testing/misbehaving-servers.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot, withoutDovecot } from "../testing/servers/dovecot.ts";
import { tryCertificates } from "../testing/try-certificates.ts";
import { tryCheck } from "../testing/try-check.ts";
import { pop3 } from "./pop3.ts";

const table = new FailureTable(pop3);
const duty = { encryption: "plain", user: MAIL_USER, password: MAIL_PASSWORD };
const GREETING = "+OK Acme HQ mail\r\n";

t.test("dovecot", { skip: withoutDovecot }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const dovecot = await startDovecot(t, await makeLeaf({ issuer: authority, days: 50 }));
  dovecot.putMails(3);
  const { pop3: port, pop3s } = dovecot;

  t.test("answers, encrypts both ways, lets its user in and counts", async (t) => {
    const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
    t.match(observation, { parameters: { banner: "Acme HQ mail" } });
    for (const ways of [
      { port, encryption: "starttls" },
      { port: pop3s, encryption: "tls" },
    ]) {
      const found = await tryCheck(pop3, { settings: { ...duty, ...ways, authority: authority.cert } });
      t.match(found.observation, { code: "counted", measurements: { messages: 3, daysLeft: 50 } });
      t.ok((found.observation.measurements?.sizeBytes ?? 0) > 60);
    }
    const proven = await tryCheck(pop3, { settings: { port, ...duty, encryption: "none" } });
    t.equal(proven.observation.code, "counted", "SCRAM shows no password");
    const guessed = await tryCheck(pop3, { settings: { port, ...duty, password: "guessed", encryption: "none" } });
    t.equal(guessed.observation.code, "loginRefused");
    await table.try(t, "messages counted", "counted", { settings: { port, ...duty } });
  });

  t.test("wrong credentials, wrong certificates", async (t) => {
    const wrong = { port, encryption: "plain", user: MAIL_USER, password: "guessed" };
    await table.try(t, "wrong password", "loginRefused", { settings: wrong });
    await tryCertificates(t, table, authority, { port, encryption: "starttls" }, (to) => ({
      port: to,
      encryption: "tls",
    }));
  });

  t.test("nothing stays open after many runs", async (t) => {
    const { before, after } = await countLeaks(() => tryCheck(pop3, { settings: { port } }), 200, 4);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });
});

t.test("servers that begin well and go on badly", async (t) => {
  const login = { encryption: "plain", user: "duty", password: "guess" };
  const cases: readonly [string, string, object, Misbehaviour][] = [
    ["too busy", "notReady", {}, says("-ERR too many connections\r\n")],
    ["gets stuck after the greeting", "timeout", login, says(GREETING)],
    ["no encryption offered", "startTlsMissing", { encryption: "starttls" }, follows([GREETING, "-ERR unknown\r\n"])],
    [
      "plain text behind STLS",
      "otherProtocol",
      { encryption: "starttls" },
      follows([GREETING, "+OK begin\r\n+OK more\r\n"]),
    ],
    ["gets stuck in the handshake", "timeout", { encryption: "starttls" }, follows([GREETING, "+OK begin\r\n"])],
    [
      "refuses to count",
      "commandRefused",
      login,
      follows([GREETING, "+OK\r\n", "+OK\r\n", "-ERR mailbox is locked\r\n"]),
    ],
    ["greeting without end", "tooMuch", {}, pours("+OK and more and ")],
  ];
  for (const [what, code, settings, serve] of cases) {
    await table.try(t, what, code, { settings: { port: await serve(t), ...settings } });
  }
});

t.test("a password stays here where nothing proves the server", async (t) => {
  const login = { user: "duty", password: "guess" };
  await table.try(t, "password would go in clear", "passwordWouldShow", {
    settings: { port: await follows([GREETING, "-ERR unknown\r\n"])(t), encryption: "none", ...login },
  });
  await table.try(t, "password, and no encryption offered", "startTlsMissing", {
    settings: { port: await follows([GREETING, "-ERR unknown\r\n"])(t), ...login },
  });
  // RFC 1939, section 7: hashed with the timestamp, it is shown to nobody.
  const timely = [
    "+OK ready <1896.697170952@dbc.mtview.ca.us>\r\n",
    "+OK\r\nUSER\r\n.\r\n",
    "+OK in\r\n",
    "+OK 2 320\r\n",
  ];
  const settings = { port: await follows(timely)(t), encryption: "none", user: "mrose", password: "tanstaaf" };
  t.equal((await tryCheck(pop3, { settings })).observation.code, "counted");
});

t.test("a server that sends the password back does not get it into the records", async (t) => {
  const script = [GREETING, "+OK\r\n", `-ERR *** and ${MAIL_PASSWORD} are wrong\r\n`];
  const settings = { port: await follows(script)(t), ...duty };
  const { observation } = await tryCheck(pop3, { settings });
  t.match(observation, { code: "loginRefused", parameters: { reply: /\*\*\* and \*\*\* are wrong$/ } });
});

t.test("servers that misbehave", async (t) => {
  await table.tryAll(
    t,
    MISBEHAVIOURS,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "closedEarly",
      "accepts and resets": "reset",
      "web server on that port": "timeout",
      "SSH server on that port": "otherProtocol",
      "mail server on that port": "otherProtocol",
      "slower than the deadline": "timeout",
      "endless line": "tooMuch",
      "endless zeros": "tooMuch",
      "random bytes": "otherProtocol",
      "absurd lengths": "timeout",
    },
    (port) => ({ port }),
  );
});

t.test("the failure table", (t) => {
  if (withoutDovecot !== false) table.leaveIncomplete();
  table.check(t);
  t.end();
});
