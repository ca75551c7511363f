/** The check against Debian's vsftpd, and against servers that misbehave. */
import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says, type Misbehaviour } from "../testing/misbehaving-servers.ts";
import { FTP_PASSWORD, startVsftpd, withoutVsftpd } from "./testing/vsftpd.ts";
import { tryCertificates } from "../testing/try-certificates.ts";
import { tryCheck } from "../testing/try-check.ts";
import { ftp } from "./ftp.ts";

const table = new FailureTable(ftp);
const guest = { user: "anonymous", password: FTP_PASSWORD };
const GREETING = "220 Acme HQ files\r\n";

t.test("vsftpd", { skip: withoutVsftpd }, async (t) => {
  const authority = await makeAuthority("Acme Root");
  const certificate = await makeLeaf({ issuer: authority, days: 50 });
  const { port } = await startVsftpd(t, { certificate });
  const implicit = await startVsftpd(t, { certificate, implicit: true });
  const file = "/nightly/site.tar";

  t.test("answers, encrypts both ways, lets its user in and shows a file", async (t) => {
    const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
    t.match(observation, { parameters: { banner: "Acme HQ files" } });
    for (const ways of [
      { port, encryption: "starttls" },
      { port: implicit.port, encryption: "tls" },
    ]) {
      const found = await tryCheck(ftp, { settings: { ...ways, ...guest, file, authority: authority.cert } });
      t.match(found.observation, { code: "fileFound", measurements: { fileBytes: 5, daysLeft: 50 } });
      const { fileAgeSeconds = -1 } = found.observation.measurements ?? {};
      t.ok(fileAgeSeconds >= 0 && fileAgeSeconds < 60, `${fileAgeSeconds}`);
    }
    await table.try(t, "right password", "loggedIn", { settings: { port, ...guest } });
    await table.try(t, "file is there", "fileFound", { settings: { port, ...guest, file } });
  });

  t.test("wrong credentials, missing file, wrong certificates", async (t) => {
    const wrong = { port, user: "anonymous", password: "guessed" };
    await table.try(t, "wrong password", "loginRefused", { settings: wrong });
    t.equal(
      (await tryCheck(ftp, { settings: { ...wrong, encryption: "plain", user: "duty" } })).observation.code,
      "loginRefused",
    );
    await table.try(t, "file is missing", "fileMissing", { settings: { port, ...guest, file: "/nightly/none.tar" } });
    await tryCertificates(t, table, authority, { port, encryption: "starttls" }, (to) => ({
      port: to,
      encryption: "tls",
    }));
  });

  t.test("nothing stays open after many runs", async (t) => {
    const { before, after } = await countLeaks(() => tryCheck(ftp, { settings: { port } }), 200, 4);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });
});

t.test("servers that begin well and go on badly", async (t) => {
  const starttls = { encryption: "starttls" };
  const login = { encryption: "plain", user: "duty", password: "guess-that-one" };
  const inside = [GREETING, "331 password\r\n", "230 in\r\n", "200 binary\r\n"];
  const looking = { ...login, file: "/site.tar" };
  const cases: readonly [string, string, object, Misbehaviour][] = [
    ["too busy", "notReady", {}, says("421 too many users\r\n")],
    ["gets stuck after the greeting", "timeout", login, says(GREETING)],
    ["no encryption offered", "startTlsMissing", starttls, follows([GREETING, "502 what\r\n"])],
    ["plain text behind AUTH TLS", "otherProtocol", starttls, follows([GREETING, "234 go\r\n230 in\r\n"])],
    ["gets stuck in the handshake", "timeout", starttls, follows([GREETING, "234 go\r\n"])],
    ["knows no sizes", "commandRefused", looking, follows([...inside, "500 what\r\n"])],
    ["gets stuck at the file", "timeout", looking, follows(inside)],
    ["greeting without end", "tooMuch", {}, pours("220-and more\r\n")],
  ];
  for (const [what, code, settings, serve] of cases) {
    await table.try(t, what, code, { settings: { port: await serve(t), ...settings } });
  }
});

t.test("a greeting of many lines, one that was announced, and a user without password", async (t) => {
  const port = await follows(["120 soon\r\n220-Acme HQ\r\n 220 no end yet\r\n220 files\r\n", "230 in\r\n"])(t);
  const { observation } = await tryCheck(ftp, { settings: { port, ...guest } });
  t.match(observation, { code: "loggedIn", parameters: { banner: "files" } });
});

t.test("a password stays here where nothing proves the server", async (t) => {
  const login = { user: "duty", password: "guess-that-one" };
  await table.try(t, "password would go in clear", "passwordWouldShow", {
    settings: { port: await follows([GREETING, "331 password\r\n"])(t), encryption: "none", ...login },
  });
  await table.try(t, "password, and no encryption offered", "startTlsMissing", {
    settings: { port: await follows([GREETING, "502 what\r\n"])(t), ...login },
  });
});

t.test("a server that sends the password back does not get it into the records", async (t) => {
  const script = [GREETING, "331 password\r\n", `530 ${FTP_PASSWORD} is wrong\r\n`];
  const { observation } = await tryCheck(ftp, { settings: { port: await follows(script)(t), ...guest } });
  t.match(observation, { code: "loginRefused", parameters: { reply: "530 *** is wrong" } });
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
  if (withoutVsftpd !== false) table.leaveIncomplete();
  table.check(t);
  t.end();
});
