/** The issuer against whoever asks: what is signed, once, for whom, and what is said to everybody else. */
import { createPrivateKey, generateKeyPairSync, randomBytes, X509Certificate } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import t, { type Test } from "tap";
import { makeClaimCode } from "#actions/claim-code.ts";
import { silentLog } from "#lib/log.ts";
import type { EnrolAnswer, EnrolRequest } from "#model/enrolment.ts";
import { whyNotThis } from "#relay/enrolment/judge-certificate.ts";
import { makeRequest, type MadeRequest } from "#relay/enrolment/make-request.ts";
import { keyOfCode, proofByCode, signDone, signRenewal } from "#relay/enrolment/proof.ts";
import { signNewKey } from "./authority.ts";
import { IssuerBook, MOST_WRONG } from "./issuer-book.ts";
import { IssuerDesk } from "./issuer-desk.ts";
import { CRL_FILE, makeIssuer } from "./issuer-folder.ts";

const DAY = 86_400_000;
const BASE = "vedetta/v1/acme/hq/box-1";
const NAME = "vedetta.acme.hq.box-1";
const OTHER = "vedetta/v1/acme/hq/box-2";

async function stage(t: Test, lifeMs = 90 * DAY) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-issuer-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const issuer = await makeIssuer(folder, "Test boxes", 3650 * DAY);
  const clock = { wall: Date.now(), steady: 0 };
  const answers: { readonly topic: string; readonly answer: EnrolAnswer }[] = [];
  const desk = new IssuerDesk({
    issuer,
    lifeMs,
    brokers: ["mqtts://soc.example:8883"],
    clock: { wallMs: () => clock.wall, monotonicMs: () => clock.steady },
    log: silentLog,
    send: (topic, answer) => answers.push({ topic, answer }),
  });
  const ask = async (topic: string, content: unknown): Promise<EnrolAnswer | undefined> => {
    const before = answers.length;
    desk.take(topic, Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)));
    await desk.settled();
    return answers.slice(before).at(-1)?.answer;
  };
  const giveCode = (base = BASE, expires = clock.wall + DAY) => {
    const code = makeClaimCode();
    const key = keyOfCode(code).toString("base64url");
    const name = base.replace("vedetta/v1/", "vedetta.").replaceAll("/", ".");
    issuer.book.write({ kind: "code", code: code.slice(-4), name, key, at: clock.wall, expires });
    return code;
  };
  return { folder, issuer, clock, answers, ask, giveCode };
}

const newId = () => randomBytes(16).toString("hex");

function first(code: string, { csr }: MadeRequest, base = BASE, id = newId()): EnrolRequest {
  return { id, base, csr, proof: proofByCode(keyOfCode(code), { id, base, csr }) };
}

function refusal(answer: EnrolAnswer | undefined): string | undefined {
  return answer?.outcome === "refused" ? answer.code : undefined;
}

t.test("a code gets one certificate, for this box and this key, and the same one when asked again", async (t) => {
  const { issuer, ask, giveCode, answers } = await stage(t);
  const code = giveCode();
  const made = await makeRequest(NAME);
  const request = first(code.toLowerCase().replaceAll("-", " "), made);
  const answer = await ask(`${BASE}/enrol/request`, request);
  if (answer?.outcome !== "issued") return t.fail(JSON.stringify(answer));
  t.equal(answers[0]?.topic, `${BASE}/enrol/answer/${request.id}`);
  t.same(answer.brokers, ["mqtts://soc.example:8883"]);
  const wanted = { authority: issuer.authority.certificate, key: made.key, name: NAME, nowMs: Date.now() };
  t.equal(whyNotThis(answer.certificate, wanted), undefined);
  const { subject, ca } = new X509Certificate(answer.certificate);
  t.same([subject, ca], [`CN=${NAME}`, false]);
  t.match(await ask(`${BASE}/enrol/request`, request), { certificate: answer.certificate });
  const another = await makeRequest(NAME);
  t.equal(refusal(await ask(`${BASE}/enrol/request`, first(code, another))), "codeUsed");
  t.equal(issuer.book.certificatesOf(NAME).length, 1);
  t.notMatch(readFileSync(path.join(issuer.folder, "book.jsonl"), "utf8"), code, "the code itself is kept nowhere");
});

t.test("what an issuer does not sign", async (t) => {
  const { ask, giveCode, clock } = await stage(t);
  const code = giveCode();
  const made = await makeRequest(NAME);
  const topic = `${BASE}/enrol/request`;
  t.equal(refusal(await ask(topic, first(makeClaimCode(), made))), "wrongCode");
  t.equal(refusal(await ask(`${OTHER}/enrol/request`, first(code, made))), "otherName", "another box's topic");
  t.equal(refusal(await ask(`${OTHER}/enrol/request`, first(code, made, OTHER))), "wrongCode", "another box's code");
  t.equal(refusal(await ask(topic, first(code, await makeRequest("vedetta.acme.hq.box-2")))), "otherName");
  t.equal(refusal(await ask(topic, first(code, await makeRequest(`${NAME}\u0000x`)))), "otherName");
  const garbage = { key: "", csr: randomBytes(300).toString("base64") };
  t.equal(refusal(await ask(topic, first(code, garbage))), "badRequest");
  const { csr } = made;
  const bytes = Buffer.from(csr, "base64");
  bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  t.equal(
    refusal(await ask(topic, first(code, { key: "", csr: bytes.toString("base64") }))),
    "badRequest",
    "its own signature",
  );
  const stolen = first(code, made);
  t.equal(
    refusal(await ask(topic, { ...stolen, csr: (await makeRequest(NAME)).csr })),
    "wrongCode",
    "a proof for another key",
  );
  t.equal(await ask(topic, { ...stolen, more: 1 }), undefined, "unknown parts");
  t.equal(await ask(topic, Buffer.alloc(20_000, 0x20)), undefined, "too large");
  t.equal(await ask(`${BASE}/enrol/request/x`, stolen), undefined);
  t.equal(await ask("vedetta/v1/acme/hq/+/enrol/request", stolen), undefined);
  clock.wall += 2 * DAY;
  t.equal(refusal(await ask(topic, stolen)), "codeExpired");
});

t.test("guesses are few, and end a code in the end", async (t) => {
  const { ask, giveCode, clock, issuer } = await stage(t);
  const code = giveCode();
  const made = await makeRequest(NAME);
  const guess = async () => refusal(await ask(`${BASE}/enrol/request`, first(makeClaimCode(), made)));
  for (let i = 0; i < 10; i += 1) t.equal(await guess(), "wrongCode");
  t.equal(await guess(), "tooMany");
  clock.steady += 360_001;
  t.equal(await guess(), "wrongCode", "one in six minutes");
  t.equal(await guess(), "tooMany");
  for (let i = 11; i < MOST_WRONG; i += 1) issuer.book.write({ kind: "wrong", name: NAME, at: clock.wall });
  clock.steady += 36_000_000;
  t.equal(refusal(await ask(`${BASE}/enrol/request`, first(code, made))), "wrongCode", "the code is dead");
  for (let i = 0; i < 30; i += 1) await ask(`${OTHER}/enrol/request`, first(makeClaimCode(), made, OTHER));
  t.equal(
    readFileSync(path.join(issuer.folder, "book.jsonl"), "utf8").includes("box-2"),
    false,
    "nothing is written for strangers",
  );
});

t.test("the next certificate is for whoever holds the key of the present one", async (t) => {
  const { issuer, ask, giveCode, clock } = await stage(t);
  const made = await makeRequest(NAME);
  const got = await ask(`${BASE}/enrol/request`, first(giveCode(), made));
  if (got?.outcome !== "issued") return t.fail(JSON.stringify(got));
  const { serialNumber: serial } = new X509Certificate(got.certificate);
  const next = await makeRequest(NAME);
  const key = createPrivateKey(made.key);
  const renewal = (fields: object = {}, by = key) =>
    signRenewal(by, { id: newId(), base: BASE, csr: next.csr, serial, replaces: false, ...fields });
  const topic = `${BASE}/enrol/renew`;
  t.equal(refusal(await ask(topic, renewal({}, createPrivateKey(next.key)))), "wrongKey");
  t.equal(refusal(await ask(topic, renewal({ serial: "00FF" }))), "unknownCertificate");
  t.equal(refusal(await ask(topic, renewal({ base: OTHER }))), "otherName");
  t.equal(
    refusal(await ask(`${OTHER}/enrol/renew`, renewal({ base: OTHER }))),
    "unknownCertificate",
    "for another box",
  );
  t.equal(refusal(await ask(topic, { ...renewal(), replaces: true })), "wrongKey", "what was signed was changed");
  const desk = await signNewKey(issuer.authority, { name: "duty-desk", use: "client", lifeMs: DAY, nowMs: clock.wall });
  issuer.book.write({
    kind: "certificate",
    name: "duty-desk",
    serial: desk.serial,
    certificate: desk.certificate,
    at: 0,
    notAfter: clock.wall + DAY,
  });
  t.equal(
    refusal(await ask(topic, renewal({ serial: desk.serial }, createPrivateKey(desk.key)))),
    "unknownCertificate",
  );

  const request = renewal({ replaces: true });
  const second = await ask(topic, request);
  if (second?.outcome !== "issued") return t.fail(JSON.stringify(second));
  t.match(await ask(topic, request), { certificate: second.certificate }, "the same again");
  const { serialNumber: newer } = new X509Certificate(second.certificate);
  t.equal(issuer.book.isRevoked(serial), false, "the old one works until the new one does");
  const told = { id: newId(), base: BASE, serial: newer };
  t.equal(refusal(await ask(`${BASE}/enrol/done`, signDone(key, told))), "wrongKey", "by the old key");
  t.match(await ask(`${BASE}/enrol/done`, signDone(createPrivateKey(next.key), told)), { outcome: "confirmed" });
  t.same([issuer.book.isRevoked(serial), issuer.book.isRevoked(newer)], [true, false]);
  t.equal(refusal(await ask(topic, renewal())), "revoked");
  t.match(readFileSync(path.join(issuer.folder, CRL_FILE), "utf8"), /BEGIN X509 CRL/);
  clock.wall += 91 * DAY;
  const late = signRenewal(createPrivateKey(next.key), { ...request, id: newId(), serial: newer });
  t.equal(refusal(await ask(topic, late)), "expired");
});

t.test("a box does not get certificates without end", async (t) => {
  const { ask, giveCode, issuer } = await stage(t);
  const made = await makeRequest(NAME);
  const got = await ask(`${BASE}/enrol/request`, first(giveCode(), made));
  if (got?.outcome !== "issued") return t.fail(JSON.stringify(got));
  const { serialNumber: serial } = new X509Certificate(got.certificate);
  const outcomes: (string | undefined)[] = [];
  for (let i = 0; i < 10; i += 1) {
    const order = { id: newId(), base: BASE, csr: made.csr, serial, replaces: false };
    outcomes.push(refusal(await ask(`${BASE}/enrol/renew`, signRenewal(createPrivateKey(made.key), order))));
  }
  t.equal(outcomes.at(-1), "tooMany");
  t.ok(issuer.book.certificatesOf(NAME).length <= 8);
});

t.test("whatever comes, the issuer goes on", async (t) => {
  const { ask, giveCode } = await stage(t);
  const words = fc.constantFrom("request", "renew", "done", "answer", "");
  const content = fc.oneof(
    fc.json(),
    fc.string(),
    fc.record({ id: fc.string(), base: fc.string(), csr: fc.base64String() }).map((one) => JSON.stringify(one)),
  );
  await fc.assert(
    fc.asyncProperty(words, content, async (word, text) => {
      const answer = await ask(`${BASE}/enrol/${word}`, Buffer.from(text));
      return answer === undefined || answer.outcome === "refused";
    }),
    { numRuns: 100 },
  );
  const csr = generateKeyPairSync("rsa", { modulusLength: 1024 })
    .publicKey.export({ type: "spki", format: "der" })
    .toString("base64");
  t.equal(refusal(await ask(`${BASE}/enrol/request`, first(giveCode(), { key: "", csr }))), "badRequest");
});

t.test("a book is read as far as it is whole, and goes on after a torn line", async (t) => {
  const { issuer, giveCode } = await stage(t);
  giveCode();
  const file = path.join(issuer.folder, "book.jsonl");
  appendFileSync(file, '{"kind":"revoked","ser');
  const book = new IssuerBook(file);
  book.write({ kind: "revoked", serial: "0A", at: 1 });
  const again = new IssuerBook(file);
  t.same([again.codesOf(NAME).length, again.isRevoked("0a")], [1, true]);
});
