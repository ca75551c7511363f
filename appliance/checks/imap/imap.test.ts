/** The check against Debian's dovecot, and against servers that misbehave. */
import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says, type Misbehaviour } from "../testing/misbehaving-servers.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot, withoutDovecot } from "../testing/servers/dovecot.ts";
import { tryCertificates } from "../testing/try-certificates.ts";
import { tryCheck } from "../testing/try-check.ts";
import { imap } from "./imap.ts";

const table = new FailureTable(imap, [/(?<="NO )(\[NONEXISTENT\] )?(?=Mailbox)/g]);
const duty = { encryption: "plain", user: MAIL_USER, password: MAIL_PASSWORD };
const GREETING = "* OK [CAPABILITY IMAP4rev1] Acme HQ mail\r\n";

t.test("dovecot", { skip: withoutDovecot }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const leaf = await makeLeaf({ issuer: authority, days: 50 });
  const dovecot = await startDovecot(t, leaf);
  dovecot.putMails(3);
  const { imap: port, imaps } = dovecot;

  t.test("answers, encrypts both ways, lets its user in and counts", async (t) => {
    const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
    t.match(observation, { parameters: { banner: "Acme HQ mail" } });
    for (const ways of [
      { port, encryption: "starttls" },
      { port: imaps, encryption: "tls" },
    ]) {
      const settings = { ...duty, ...ways, authority: authority.cert, folder: "INBOX" };
      const found = await tryCheck(imap, { settings });
      t.match(found.observation, { code: "counted", measurements: { messages: 3, unseen: 3, daysLeft: 50 } });
    }
    const proven = await tryCheck(imap, { settings: { port, ...duty, encryption: "none" } });
    t.equal(proven.observation.code, "loggedIn", "SCRAM shows no password");
    const guessed = await tryCheck(imap, { settings: { port, ...duty, password: "guessed", encryption: "none" } });
    t.equal(guessed.observation.code, "loginRefused");
    await table.try(t, "right password", "loggedIn", { settings: { port, ...duty } });
    await table.try(t, "messages counted", "counted", { settings: { port, ...duty, folder: "INBOX" } });
  });

  t.test("wrong credentials, missing folder, wrong certificates", async (t) => {
    const wrong = { port, encryption: "plain", user: MAIL_USER, password: "guessed" };
    await table.try(t, "wrong password", "loginRefused", { settings: wrong });
    await table.try(t, "folder that does not exist", "folderMissing", { settings: { port, ...duty, folder: "Acme" } });
    await tryCertificates(t, table, authority, { port, encryption: "starttls" }, (to) => ({
      port: to,
      encryption: "tls",
    }));
    const careless = { port, encryption: "starttls", verifyTls: false };
    t.equal((await tryCheck(imap, { settings: careless })).observation.code, "answered");
  });

  t.test("nothing stays open after many runs", async (t) => {
    const settings = { port, ...duty, folder: "INBOX" };
    const { before, after } = await countLeaks(() => tryCheck(imap, { settings }), 200, 4);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });
});

t.test("servers that begin well and go on badly", async (t) => {
  const login = { encryption: "plain", user: "duty", password: "guess" };
  const cases: readonly [string, string, object, Misbehaviour][] = [
    ["gets stuck after the greeting", "timeout", {}, says(GREETING)],
    ["too busy", "notReady", {}, says("* BYE too many connections\r\n")],
    ["ends while it is asked", "notReady", {}, follows([GREETING, "* BYE shutting down\r\n"])],
    [
      "no encryption offered",
      "startTlsMissing",
      { encryption: "starttls" },
      follows([GREETING, "* CAPABILITY IMAP4rev1\r\nv1 OK\r\n"]),
    ],
    [
      "plain text behind STARTTLS",
      "otherProtocol",
      { encryption: "starttls" },
      follows([GREETING, "* CAPABILITY STARTTLS\r\nv1 OK\r\n", "v2 OK begin\r\n* CAPABILITY X\r\n"]),
    ],
    [
      "gets stuck in the handshake",
      "timeout",
      { encryption: "starttls" },
      follows([GREETING, "* CAPABILITY STARTTLS\r\nv1 OK\r\n", "v2 OK begin\r\n"]),
    ],
    ["refuses a usual command", "commandRefused", {}, follows([GREETING, "v1 BAD what\r\n"])],
    ["lines without end", "tooMuch", {}, pours("* OK and more\r\n")],
    ["literal of absurd length", "tooMuch", {}, follows([GREETING, "* CAPABILITY {4294967295}\r\n"])],
    ["literals without end", "tooMuch", {}, follows([GREETING, "* {1}\r\nx {1}\r\n".repeat(20_000)])],
    [
      "continuations without end",
      "tooMuch",
      login,
      follows([
        GREETING,
        "* CAPABILITY AUTH=PLAIN\r\nv1 OK\r\n",
        "* CAPABILITY AUTH=PLAIN\r\nv2 OK\r\n",
        "+\r\n".repeat(5000),
      ]),
    ],
    [
      "password only over TLS",
      "loginNotOffered",
      login,
      follows([GREETING, "* CAPABILITY LOGINDISABLED\r\nv1 OK\r\n", "* CAPABILITY LOGINDISABLED\r\nv2 OK\r\n"]),
    ],
  ];
  for (const [what, code, settings, serve] of cases) {
    await table.try(t, what, code, { settings: { port: await serve(t), ...settings } });
  }
});

t.test("an old server without AUTHENTICATE gets LOGIN, in quotes", async (t) => {
  const script = [GREETING, "* CAPABILITY IMAP4\r\nv1 OK\r\n", "* CAPABILITY IMAP4\r\nv2 OK\r\n", "v3 OK in\r\n"];
  const { observation } = await tryCheck(imap, { settings: { port: await follows(script)(t), ...duty } });
  t.equal(observation.code, "loggedIn");
});

t.test("a password stays here where nothing proves the server", async (t) => {
  const login = { user: "duty", password: "guess" };
  const offers = (words: string) => [1, 2].map((n) => `* CAPABILITY ${words}\r\nv${n} OK\r\n`);
  const script = [GREETING, ...offers("IMAP4 AUTH=PLAIN AUTH=LOGIN")];
  await table.try(t, "password would go in clear", "passwordWouldShow", {
    settings: { port: await follows(script)(t), encryption: "none", ...login },
  });
  const bare = [GREETING, "* CAPABILITY IMAP4\r\nv1 OK\r\n", "v2 OK\r\n"];
  await table.try(t, "password, and no encryption offered", "startTlsMissing", {
    settings: { port: await follows(bare)(t), ...login },
  });
});

t.test("a server that sends the password back does not get it into the records", async (t) => {
  const plain = Buffer.from(`\0${MAIL_USER}\0${MAIL_PASSWORD}`).toString("base64");
  const offer = "* CAPABILITY AUTH=PLAIN SASL-IR\r\n";
  const script = [
    GREETING,
    `${offer}v1 OK\r\n`,
    `${offer}v2 OK\r\n`,
    `v3 NO ${plain} and ${MAIL_PASSWORD} are wrong\r\n`,
  ];
  const settings = { port: await follows(script)(t), ...duty };
  const { observation } = await tryCheck(imap, { settings });
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
