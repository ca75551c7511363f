/** The check against Debian's postfix and dovecot, and against servers that misbehave. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says, type Misbehaviour } from "../testing/misbehaving-servers.ts";
import { MAIL_PASSWORD, MAIL_USER, startDovecot, withoutDovecot } from "../testing/servers/dovecot.ts";
import { startPostfix, withoutPostfix } from "./testing/postfix.ts";
import { tryCertificates } from "../testing/try-certificates.ts";
import { tryCheck } from "../testing/try-check.ts";
import { smtp } from "./smtp.ts";

const table = new FailureTable(smtp);
const missing = withoutPostfix || withoutDovecot;
const duty = { encryption: "plain", user: MAIL_USER, password: MAIL_PASSWORD };
const mailbox = { mailboxEncryption: "plain", mailboxUser: MAIL_USER, mailboxPassword: MAIL_PASSWORD };
const recipient = "duty@acme.example";
const GREETING = "220 mail.acme.example ESMTP\r\n";

t.test("postfix", { skip: missing }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const certificate = await makeLeaf({ issuer: authority, days: 50 });
  const { authSocket, mailFolder, ...dovecot } = await startDovecot(t, certificate);
  const postfix = await startPostfix(t, { certificate, authSocket, mailFolder });
  const { smtp: port, smtps } = postfix;

  t.test("answers, encrypts both ways, lets its user in, takes mail", async (t) => {
    const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
    t.match(observation, { parameters: { banner: "mail.acme.example ESMTP Postfix" }, detail: "STARTTLS" });
    for (const ways of [
      { port, encryption: "starttls" },
      { port: smtps, encryption: "tls" },
    ]) {
      const found = await tryCheck(smtp, { settings: { ...duty, ...ways, recipient, authority: authority.cert } });
      t.match(found.observation, { code: "answered", measurements: { daysLeft: 50 } });
    }
    const proven = await tryCheck(smtp, { settings: { port, ...duty, encryption: "none" } });
    t.equal(proven.observation.code, "answered", "SCRAM shows no password");
    const guessed = await tryCheck(smtp, { settings: { port, ...duty, password: "guessed", encryption: "none" } });
    t.equal(guessed.observation.code, "loginRefused");
    t.same(readdirSync(mailFolder), [], "nothing was sent");
  });

  t.test("a mail goes the whole way round, and nothing of it is left", async (t) => {
    const settings = { port, recipient, ...mailbox, mailboxPort: dovecot.imap };
    const { observation } = await table.try(t, "mail sent and seen", "delivered", { settings, timeoutMs: 10_000 });
    t.ok((observation.measurements?.deliveryMs ?? 0) > 0);
    for (const part of ["new", "cur"]) t.same(readdirSync(join(mailFolder, MAIL_USER, part)), []);
    await table.try(t, "mail sent, but does not arrive", "notDelivered", {
      settings: { ...settings, mailboxPort: dovecot.imap, mailboxFolder: "INBOX", recipient: "lost@acme.example" },
      timeoutMs: 1500,
    });
    await table.try(t, "mail sent, wrong password of the mailbox", "mailboxFailed", {
      settings: { ...settings, mailboxPassword: "guessed" },
      timeoutMs: 5000,
    });
    await table.try(t, "mail sent, no mailbox server", "mailboxFailed", {
      settings: { ...settings, mailboxPort: await MISBEHAVIOURS["service stopped"](t) },
      timeoutMs: 5000,
    });
  });

  t.test("wrong credentials, refused mail, wrong certificates", async (t) => {
    const wrong = { port, encryption: "plain", user: MAIL_USER, password: "guessed" };
    await table.try(t, "wrong password", "loginRefused", { settings: wrong, timeoutMs: 8000 });
    const nobody = { port, recipient: "nobody@acme.example" };
    await table.try(t, "unknown recipient", "recipientRefused", { settings: nobody });
    const stranger = { port, recipient: "duty@elsewhere.example" };
    t.equal((await tryCheck(smtp, { settings: stranger })).observation.code, "recipientRefused", "no relaying");
    await tryCertificates(t, table, authority, { port, encryption: "starttls" }, (to) => ({
      port: to,
      encryption: "tls",
    }));
  });

  t.test("nothing stays open after many runs", async (t) => {
    const { before, after } = await countLeaks(() => tryCheck(smtp, { settings: { port } }), 200, 4);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });
});

const EHLO = "250-mail.acme.example\r\n";

t.test("servers that begin well and go on badly", async (t) => {
  const starttls = { encryption: "starttls" };
  const login = { encryption: "plain", user: "duty", password: "guess" };
  const cases: readonly [string, string, object, Misbehaviour][] = [
    ["gets stuck after the greeting", "timeout", {}, says(GREETING)],
    ["too busy", "notReady", {}, says("421 4.3.2 too many connections\r\n")],
    ["no encryption offered", "startTlsMissing", starttls, follows([GREETING, `${EHLO}250 SIZE\r\n`])],
    [
      "encryption offered and refused",
      "commandRefused",
      starttls,
      follows([GREETING, `${EHLO}250 STARTTLS\r\n`, "454 4.7.0 no keys\r\n"]),
    ],
    [
      "plain text behind STARTTLS",
      "otherProtocol",
      starttls,
      follows([GREETING, `${EHLO}250 STARTTLS\r\n`, "220 go\r\n250 injected\r\n"]),
    ],
    ["gets stuck in the handshake", "timeout", starttls, follows([GREETING, `${EHLO}250 STARTTLS\r\n`, "220 go\r\n"])],
    [
      "plain text in place of the handshake",
      "tlsFailed",
      starttls,
      follows([GREETING, `${EHLO}250 STARTTLS\r\n`, "220 go\r\n", "500 what\r\n"]),
    ],
    ["no way to sign in", "loginNotOffered", login, follows([GREETING, `${EHLO}250 SIZE\r\n`])],
    [
      "takes no mail",
      "mailRefused",
      { recipient },
      follows([GREETING, `${EHLO}250 SIZE\r\n`, "452 4.3.1 disk full\r\n"]),
    ],
    ["lines without end", "tooMuch", {}, pours("220-and more\r\n")],
    ["status that is none", "otherProtocol", {}, says("999 hello\r\n")],
  ];
  for (const [what, code, settings, serve] of cases) {
    await table.try(t, what, code, { settings: { port: await serve(t), ...settings } });
  }
});

t.test("old ways: HELO, and signing in by LOGIN", async (t) => {
  const helo = await follows([GREETING, "502 what\r\n", "250 hello\r\n"])(t);
  t.equal((await tryCheck(smtp, { settings: { port: helo } })).observation.code, "answered");
  const script = [GREETING, `${EHLO}250 AUTH=LOGIN\r\n`, "334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n", "235 in\r\n"];
  const login = { port: await follows(script)(t), ...duty };
  t.equal((await tryCheck(smtp, { settings: login })).observation.code, "answered");
});

t.test("a password stays here where nothing proves the server", async (t) => {
  const login = { user: "duty", password: "guess" };
  const script = [GREETING, `${EHLO}250 AUTH PLAIN LOGIN\r\n`];
  await table.try(t, "password would go in clear", "passwordWouldShow", {
    settings: { port: await follows(script)(t), encryption: "none", ...login },
  });
  await table.try(t, "password, and no encryption offered", "startTlsMissing", {
    settings: { port: await follows(script)(t), ...login },
  });
});

t.test("a server that sends the password back does not get it into the records", async (t) => {
  const plain = Buffer.from(`\0${MAIL_USER}\0${MAIL_PASSWORD}`).toString("base64");
  const script = [GREETING, `${EHLO}250 AUTH PLAIN\r\n`, `535 ${plain} and ${MAIL_PASSWORD} are wrong\r\n`];
  const settings = { port: await follows(script)(t), ...duty };
  const { observation } = await tryCheck(smtp, { settings });
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
      "mail server on that port": "commandRefused",
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
  if (missing !== false) table.leaveIncomplete();
  table.check(t);
  t.end();
});
