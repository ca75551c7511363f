/** A box with its certificate against answers that are none, an issuer that is away or refuses, and clocks that lie. */
import { createPublicKey, X509Certificate } from "node:crypto";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { EnrolAnswer, RenewRequest } from "#model/enrolment.ts";
import type { EventDraft } from "#model/event.ts";
import type { Connection, Message } from "#relay/connection.ts";
import { Enrolment } from "#relay/enrolment/enrolment.ts";
import { makeRequest } from "#relay/enrolment/make-request.ts";
import { isSignedRenewal } from "#relay/enrolment/proof.ts";
import { makeAuthority, readRequest, signCertificate, type Authority, type ToSign } from "./authority.ts";

const DAY = 86_400_000;
const START = Date.UTC(2027, 0, 1);
const BASE = "vedetta/v1/acme/hq/box-1";
const NAME = "vedetta.acme.hq.box-1";

async function stage(t: Test, { trusted = true, refusesToStore = false } = {}) {
  const clock = new HandClock(START, 0);
  const authority = await makeAuthority("Test boxes", 3650 * DAY, START);
  const { key, csr } = await makeRequest(NAME);
  const sign = async (fields: Partial<ToSign> & { readonly csr: string }, by: Authority = authority) => {
    const asked = await readRequest(Buffer.from(fields.csr, "base64"));
    const publicKey = asked?.publicKey ?? Buffer.alloc(0);
    return signCertificate(by, {
      name: NAME,
      publicKey,
      use: "client",
      lifeMs: 90 * DAY,
      nowMs: clock.wallMs(),
      ...fields,
    });
  };
  const { certificate, serial } = await sign({ csr });
  const secrets = new Map([["enrolment-key-1", key]]);
  const memory = {
    base: BASE,
    via: "mqtts://127.0.0.1:1",
    pin: authority.certificate,
    authority: authority.certificate,
    current: { certificate, authority: authority.certificate, key: "enrolment-key-1", ranMs: 0, place: 0 },
  };
  const facts = new Map<string, string>([["enrolment", JSON.stringify(memory)]]);
  const told: EventDraft[] = [];
  const sent: Message[] = [];
  const relay: { connected: boolean; problem?: { code: string; message: string; lasting: boolean } } = {
    connected: true,
  };
  let changes = 0;
  const enrolment = new Enrolment({
    facts: {
      get: (name) => JSON.parse(facts.get(name) ?? "null") as unknown,
      set(name, value) {
        if (refusesToStore) throw new Error("the disk is full");
        facts.set(name, JSON.stringify(value));
      },
    },
    secrets: {
      get: (name) => secrets.get(name),
      set: (name, value) => void secrets.set(name, value),
      remove: (name) => secrets.delete(name),
      list: () => [...secrets.keys()].map((name) => ({ name })),
    },
    base: () => BASE,
    relay: () => relay,
    onChange: () => (changes += 1),
    putBrokers: async () => true,
    tell: (event) => told.push(event),
    clockTrusted: () => trusted,
    clock,
    log: silentLog,
    pace: { awayMs: 3_600_000 }, // months pass here
  });
  const connection = { over: false, publish: (message: Message) => sent.push(message) } as unknown as Connection;
  const connect = () => {
    const identity = enrolment.identity();
    if (identity === undefined) throw new Error("there is no certificate");
    const session = enrolment.session(identity);
    session.use(connection);
    return session;
  };
  enrolment.start();
  t.teardown(() => enrolment.stop());
  /** Until something is so, six hours at a time; keys are made in real time meanwhile. */
  const passUntil = (what: string, holds: () => boolean) =>
    waitFor(what, async () => {
      if (holds()) return true;
      await clock.advance(21_600_000);
      return holds();
    });
  const newest = () => JSON.parse(sent.at(-1)?.payload ?? "{}") as RenewRequest;
  return {
    clock,
    authority,
    sign,
    serial,
    secrets,
    facts,
    told,
    sent,
    relay,
    enrolment,
    connect,
    passUntil,
    newest,
    changed: () => changes,
  };
}

t.test("only the certificate that was asked for is taken, whatever else comes before it", async (t) => {
  const { clock, authority, sign, serial, enrolment, connect, sent, passUntil, newest, changed, secrets } =
    await stage(t);
  const session = connect();
  t.same(session.topics(), [`${BASE}/enrol/answer/+`]);
  await clock.advance(59 * DAY);
  t.equal(sent.length, 0, "not before two thirds of its life");
  await passUntil("it asks", () => sent.length > 0);
  const request = newest();
  t.equal(sent[0]?.topic, `${BASE}/enrol/renew`);
  t.same([request.base, request.serial, request.replaces], [BASE, serial, false]);
  const { csr, id } = request;
  const other = await makeRequest(NAME);
  const [ours] = [...secrets.values()];
  t.equal(isSignedRenewal(createPublicKey(ours ?? ""), request), true, "signed by the present key");
  const foreign = await makeAuthority("Test boxes", 3650 * DAY, START);
  const good = await sign({ csr });
  const said = (payload: string | Buffer, topic = `${BASE}/enrol/answer/${id}`) =>
    session.take({ topic, payload: Buffer.from(payload), retained: false });
  const issued = (certificate: string) => JSON.stringify({ id, outcome: "issued", certificate } satisfies EnrolAnswer);
  for (const [what, payload] of [
    ["no JSON", "{"],
    ["nothing", ""],
    ["far too much", "x".repeat(200_000)],
    ["unknown words", JSON.stringify({ id, outcome: "granted" })],
    [
      "the answer to another request",
      JSON.stringify({ id: "0".repeat(32), outcome: "issued", certificate: good.certificate }),
    ],
    ["no certificate", issued("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")],
    ["a text", issued("yes")],
    ["another authority's", issued((await sign({ csr }, foreign)).certificate)],
    ["for another key", issued((await sign({ csr: other.csr })).certificate)],
    ["for another name", issued((await sign({ csr, name: "vedetta.acme.hq.box-2" })).certificate)],
    ["for a name within a name", issued((await sign({ csr, name: `${NAME},CN=x` })).certificate)],
    ["a server's", issued((await sign({ csr, use: "server", alternatives: [NAME] })).certificate)],
    ["one that has ended", issued((await sign({ csr, nowMs: START - 100 * DAY })).certificate)],
    ["one of a minute", issued((await sign({ csr, lifeMs: 30_000 })).certificate)],
    ["one for centuries", issued((await sign({ csr, lifeMs: 36_500 * DAY })).certificate)],
    ["two at once", issued(good.certificate + good.certificate)],
    ["the authority itself", issued(authority.certificate)],
  ] as const) {
    said(payload);
    t.match(enrolment.view(), { state: "changing", certificate: { serial }, problem: { code: "badAnswer" } }, what);
    t.equal(changed(), 0, what);
  }
  said(issued(good.certificate), `${BASE}/enrol/answer/${"1".repeat(32)}`);
  said(issued(good.certificate), `vedetta/v1/acme/hq/box-2/enrol/answer/${id}`);
  t.equal(changed(), 0, "on another topic");
  const before = sent.length;
  await passUntil("it asks once more", () => sent.length > before);
  t.equal(newest().id, id, "it is the same request");
  said(issued(good.certificate));
  t.equal(changed(), 1);
  t.equal(enrolment.identity()?.serial, good.serial);
  t.equal(secrets.size, 2, "the old key stays until the new certificate has connected");
  connect();
  t.equal(secrets.size, 1);
  t.match(enrolment.view(), { state: "enrolled", certificate: { serial: good.serial } });
  said(issued((await sign({ csr })).certificate));
  t.equal(enrolment.identity()?.serial, good.serial, "the same answer later changes nothing");
});

t.test("where nobody answers it is said in time, once, and over when it was renewed", async (t) => {
  const { clock, told, enrolment, connect, newest, sign, passUntil, sent } = await stage(t);
  const session = connect();
  await clock.advance(59 * DAY);
  await passUntil("it asks", () => sent.length > 0);
  await clock.advance(14 * DAY);
  t.same(told, [], "half of the rest is left");
  await clock.advance(3 * DAY);
  t.match(told, [
    {
      type: "box.health",
      data: { state: "warning", certificate: "certificateNotRenewed", problem: "noAnswer" },
    },
  ]);
  t.equal(told.length, 1);
  t.match(enrolment.view(), { trouble: { code: "certificateNotRenewed" }, problem: { code: "noAnswer" } });
  const { id, csr } = newest();
  const { certificate } = await sign({ csr });
  const payload = Buffer.from(JSON.stringify({ id, outcome: "issued", certificate }));
  session.take({ topic: `${BASE}/enrol/answer/${id}`, payload, retained: false });
  connect();
  await clock.advance(1000);
  t.match(told.slice(1), [{ data: { state: "ok", certificate: "fine" } }]);
});

t.test("a refusal ends a request; the next one has a key of its own", async (t) => {
  const { clock, connect, newest, passUntil, sent, enrolment } = await stage(t);
  const session = connect();
  await clock.advance(59 * DAY);
  await passUntil("it asks", () => sent.length > 0);
  const { id, csr } = newest();
  const answer = { id, outcome: "refused", code: "tooMany", message: "later" };
  session.take({ topic: `${BASE}/enrol/answer/${id}`, payload: Buffer.from(JSON.stringify(answer)), retained: false });
  t.match(enrolment.view(), { state: "enrolled", problem: { code: "tooMany" } });
  await passUntil("it asks anew", () => newest().id !== id);
  t.not(newest().csr, csr);
});

t.test("a clock that is not trusted asks for one certificate more, not for one after another", async (t) => {
  const { clock, connect, newest, passUntil, sent, sign, enrolment } = await stage(t, { trusted: false });
  const session = connect();
  clock.stepWall(20 * 365 * DAY);
  await clock.advance(8 * DAY);
  t.equal(sent.length, 0, "just had");
  t.equal(enrolment.trouble, undefined, "nothing is said to have ended");
  await clock.advance(2 * DAY);
  await passUntil("it asks", () => sent.length > 0);
  t.ok(clock.monotonicMs() < 12 * DAY);
  const { id, csr } = newest();
  const { certificate } = await sign({ csr, nowMs: START + clock.monotonicMs() });
  const payload = Buffer.from(JSON.stringify({ id, outcome: "issued", certificate }));
  session.take({ topic: `${BASE}/enrol/answer/${id}`, payload, retained: false });
  connect();
  const asked = sent.length;
  await clock.advance(8 * DAY);
  t.equal(sent.length, asked);
});

t.test("its end is said, also where no broker can be reached; a restart says it no second time", async (t) => {
  const { clock, told, relay, facts, enrolment } = await stage(t);
  relay.connected = false;
  relay.problem = { code: "timeout", message: "", lasting: false };
  await clock.advance(91 * DAY);
  t.match(told.at(-1), { data: { state: "critical", certificate: "certificateExpired" } });
  const said = told.length;
  enrolment.stop();
  enrolment.start();
  await clock.advance(DAY);
  t.equal(told.length, said);
  t.match(JSON.parse(facts.get("enrolment") ?? ""), { trouble: { code: "certificateExpired" } });
});

t.test("what cannot be stored is not asked for, and a lost key is said", async (t) => {
  const full = await stage(t, { refusesToStore: true });
  full.connect();
  const order = { broker: "mqtts://127.0.0.1:1", authority: full.authority.certificate, code: "0123456789ABCDEF0123" };
  t.equal(await full.enrolment.order(order), "notStored");
  await full.clock.advance(61 * DAY);
  t.equal(full.sent.length, 0);
  t.equal(await full.enrolment.order({ ...order, authority: "00:11" }), "badAuthority");
  t.equal(new X509Certificate(full.authority.certificate).ca, true);

  const lost = await stage(t);
  lost.secrets.clear();
  t.equal(lost.enrolment.identity(), undefined);
  t.equal(lost.enrolment.again(), true);
});
