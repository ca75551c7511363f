// Against Debian's slapd, and against servers that misbehave.
import t from "tap";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { follows, MISBEHAVIOURS, pours, says } from "../testing/misbehaving-servers.ts";
import { BASE, MANAGER, PEOPLE, startSlapd, withoutSlapd } from "./testing/slapd.ts";
import { tryCheck } from "../testing/try-check.ts";
import { ldap } from "./ldap.ts";

/** Tag, length and content. */
function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), body]);
}
const text = (tag: number, words: string) => element(tag, Buffer.from(words));

const table = new FailureTable(ldap);
if (withoutSlapd !== false) table.leaveIncomplete();
const authority = await makeAuthority("Acme Root");
const look = async (settings: object) => (await tryCheck(ldap, { settings })).observation;

t.test("a real directory: anonymous, signed in, searching", { skip: withoutSlapd }, async (t) => {
  const { port } = await startSlapd(t);
  const { observation } = await table.try(t, "right answer", "answered", { settings: { port } });
  t.match(observation.detail, "namingContexts: dc=acme,dc=example");
  for (const name of ["answerMs", "bindMs", "searchMs"]) t.type(observation.measurements?.[name], "number", name);
  t.equal((await look({ port, encryption: "plain", ...MANAGER })).code, "answered");
  await table.try(t, "wrong password", "wrongCredentials", {
    settings: { port, encryption: "plain", ...MANAGER, password: "guessed" },
  });
  await table.try(t, "place to search is missing", "noSuchBase", {
    settings: { port, searchBase: "ou=gone,dc=acme,dc=example" },
  });
  await table.try(t, "search filter with a mistake", "badFilter", {
    settings: { port, searchBase: BASE, filter: "(cn=" },
  });
  await table.try(t, "more entries than are counted", "moreEntries", {
    settings: { port, searchBase: BASE, mostEntries: 5 },
  });
  await table.try(t, "name that is none", "bindRefused", {
    settings: { port, encryption: "plain", user: "nonsense", password: "x" },
  });
  await table.try(t, "password, and the directory has no encryption", "startTlsRefused", {
    settings: { port, ...MANAGER },
  });
  await table.try(t, "password, and no encryption wanted", "passwordWouldShow", {
    settings: { port, encryption: "none", ...MANAGER },
  });
  await table.try(t, "encryption asked for, not offered", "startTlsRefused", {
    settings: { port, encryption: "starttls" },
  });
});

t.test("filters and scopes find what they should", { skip: withoutSlapd }, async (t) => {
  const { port } = await startSlapd(t);
  const cases: [object, number][] = [
    [{}, PEOPLE + 2],
    [{ scope: "base" }, 1],
    [{ scope: "one" }, 1],
    [{ filter: "(objectClass=person)" }, PEOPLE],
    [{ filter: "(&(objectClass=person)(description=*))" }, 3],
    [{ filter: "(&(objectClass=person)(!(description=first ones)))" }, PEOPLE - 3],
    [{ filter: "(sn=even \\280\\29)" }, PEOPLE / 2],
    [{ filter: "(sn=odd\\2a1)" }, PEOPLE / 2],
    [{ filter: "(cn=person*)" }, PEOPLE],
    [{ filter: "(cn=p*on*2)" }, 3],
    [{ filter: "(|(cn=person 1)(cn=person 2))" }, 2],
    [{ filter: "(cn=nobody)" }, 0],
    [{ filter: "(objectClass=person)", mostEntries: PEOPLE }, PEOPLE],
  ];
  for (const [settings, entries] of cases) {
    const observation = await look({ port, searchBase: BASE, ...settings });
    t.match(observation, { code: "answered", measurements: { entries } }, JSON.stringify(settings));
  }
});

t.test("a directory that wants names, and shows little", { skip: withoutSlapd }, async (t) => {
  const { port } = await startSlapd(t, ["disallow bind_anon", "require bind"]);
  await table.try(t, "directory lets nobody in without a name", "bindRefused", { settings: { port } });
  t.equal((await look({ port, encryption: "plain", ...MANAGER })).code, "answered");
  const shy = await startSlapd(t, ["access to * by * search"]);
  t.same(
    (await look({ port: shy.port, searchBase: BASE })).measurements?.["entries"],
    0,
    "entries that may not be read do not count",
  );
});

t.test("StartTLS and ldaps: trusted, and not", { skip: withoutSlapd }, async (t) => {
  const { port, ldapsPort } = await startSlapd(t, ["security simple_bind=128"], await makeLeaf({ issuer: authority }));
  const trust = { authority: authority.cert, ...MANAGER };
  for (const settings of [
    { port, encryption: "starttls" },
    { port: ldapsPort, encryption: "tls" },
  ]) {
    const observation = await look({ ...settings, ...trust });
    t.equal(observation.code, "answered", settings.encryption);
    t.ok((observation.measurements?.daysLeft ?? 0) > 80);
    const untrusted = await look(settings);
    t.equal(untrusted.code, "chainIncomplete", settings.encryption);
    t.equal((await look({ ...settings, verifyTls: false })).code, "answered", settings.encryption);
    const unproven = await look({ ...settings, ...MANAGER, verifyTls: false });
    t.equal(unproven.code, "passwordWouldShow", "a password is not for a server that nothing proves");
  }
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", {
    settings: { port: ldapsPort, encryption: "tls" },
  });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { port, encryption: "starttls", authority: authority.cert, serverName: "other.acme.example" },
  });
  await table.try(t, "directory insists on encryption", "bindRefused", {
    settings: { port, encryption: "plain", ...MANAGER },
  });
  await table.try(t, "ldaps spoken to the plain port", "reset", { settings: { port, encryption: "tls" } });
  await table.try(t, "plain LDAP spoken to the ldaps port", "closedEarly", { settings: { port: ldapsPort } });
  const expired = await startSlapd(t, [], await makeLeaf({ issuer: authority, days: -1 }));
  await table.try(t, "certificate has expired", "certificateExpired", {
    settings: { port: expired.port, encryption: "starttls", authority: authority.cert },
  });
});

const OK = Buffer.from("0a010004000400", "hex");
const message = (id: number, operation: Buffer) => element(0x30, Buffer.from([2, 1, id]), operation);
// `ldapts` numbers its first request 2.
const bound = message(2, element(0x61, OK));
const entry = message(3, element(0x64, text(4, "cn=a"), element(0x30)));

const repeated = (bytes: Buffer, times: number) => Buffer.alloc(times - (times % bytes.length), bytes);

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    {
      ...MISBEHAVIOURS,
      "directory says that it is going down": says(
        message(0, element(0x78, Buffer.from("0a01340400040a", "hex"), Buffer.from("going down"))),
      ),
      "answer to another request": follows([undefined, message(7, element(0x61, OK))]),
      "answer of another kind": follows([undefined, message(2, element(0x65, OK))]),
      "message of absurd length": follows([undefined, Buffer.from("3084ffffffff", "hex")]),
      "message with its lengths wrong": follows([undefined, Buffer.from("300602017f610aff", "hex")]),
      "stuck half-way": follows([undefined, bound]),
      "endless entries": follows([undefined, bound, Buffer.concat(Array.from({ length: 50 }, () => entry))]),
      "entry whose inner length lies": follows([
        undefined,
        bound,
        message(3, element(0x64, text(4, "cn=a"), Buffer.of(0x30, 0x7f))),
      ]),
      "referral whose inner length lies": follows([
        undefined,
        bound,
        message(3, element(0x73, Buffer.of(0x04, 0x7f, 0x61))),
      ]),
      "sign-in answered with something that does not end": follows([
        undefined,
        message(2, element(0x61, OK, Buffer.of(0x87, 0x7f, 0x61))),
      ]),
      "sign-in wants to go on for ever (SASL)": follows(
        Array.from({ length: 50 }, (_, place) =>
          place === 0 ? undefined : message(2, element(0x61, Buffer.from("0a010e04000400", "hex"))),
        ),
      ),
      "referred to another directory": follows([
        undefined,
        bound,
        message(3, element(0x65, Buffer.from("0a010a04000400", "hex"), element(0xa3, text(4, "ldap://elsewhere/")))),
      ]),
      "referrals without end": follows([
        undefined,
        bound,
        repeated(message(3, element(0x73, text(4, "ldap://elsewhere/"))), 9_000_000),
      ]),
      "endless messages that nobody asked for": pours(
        Buffer.concat(Array.from({ length: 100 }, () => message(9, element(0x64)))),
      ),
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
      "directory says that it is going down": "unavailable",
      "answer to another request": "otherProtocol",
      "answer of another kind": "otherProtocol",
      "message of absurd length": "tooMuch",
      "message with its lengths wrong": "otherProtocol",
      "stuck half-way": "timeout",
      "endless entries": "moreEntries",
      "entry whose inner length lies": "otherProtocol",
      "referral whose inner length lies": "otherProtocol",
      "sign-in answered with something that does not end": "timeout",
      "sign-in wants to go on for ever (SASL)": "bindRefused",
      "referred to another directory": "searchFailed",
      "referrals without end": "tooMuch",
      "endless messages that nobody asked for": "otherProtocol",
    },
    (port) => ({ port, searchBase: BASE, mostEntries: 40 }),
  );
});

t.test("a server that repeats what it hears does not make the check tell the password", async (t) => {
  const words = Buffer.from(`no such user, or not with ${MANAGER.password}`);
  const refusal = element(0x61, Buffer.from("0a01020400", "hex"), element(0x04, words));
  const port = await follows([undefined, message(2, refusal)])(t);
  const observation = await look({ port, encryption: "plain", ...MANAGER });
  t.match(observation, { code: "bindRefused", parameters: { diagnostic: "no such user, or not with ***" } });
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const done = message(3, element(0x65, OK));
  const port = await follows([undefined, bound, Buffer.concat([entry, done])])(t);
  const run = async () => t.equal((await tryCheck(ldap, { settings: { port } })).observation.code, "answered");
  const { before, after } = await countLeaks(run, 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
