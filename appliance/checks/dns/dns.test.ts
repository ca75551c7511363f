// Against Debian's unbound with a zone of its own, and against servers that misbehave.
import { createSocket, type RemoteInfo } from "node:dgram";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import t from "tap";
import { findClosedPort } from "../testing/local-servers.ts";
import { FailureTable, HOPING_DEADLINE_MS } from "../testing/failure-table.ts";
import { tryCheck } from "../testing/try-check.ts";
import { dns } from "./dns.ts";
import { stage } from "./testing/stage.ts";
import { MANY, startUnbound } from "./testing/unbound.ts";

const table = new FailureTable(dns, [
  /(?<= is )192\.0\.2\.[12], 192\.0\.2\.[12](?=, answered)/g,
  /(?<= is )[\d., ]+(?= instead)|(?<= is )[\d., ]+$/g,
]);

const { port } = await startUnbound(t);
const ask = async (settings: object) => (await tryCheck(dns, { settings: { port, ...settings } })).observation;

t.test("each kind of record, right", async (t) => {
  const cases: [object, string[]][] = [
    [{ name: "www.acme.example" }, ["192.0.2.1", "192.0.2.2"]],
    [{ name: "WWW.acme.example.", type: "AAAA" }, ["2001:db8::1"]],
    [{ name: "alias.acme.example", type: "CNAME" }, ["www.acme.example"]],
    [{ name: "acme.example", type: "MX" }, ["10 mail.acme.example"]],
    [{ name: "acme.example", type: "TXT" }, ["v=spf1"]],
    [{ name: "acme.example", type: "NS" }, ["ns1.acme.example"]],
    [{ name: "192.0.2.10", type: "PTR" }, ["nas.acme.example"]],
  ];
  for (const [settings, got] of cases) {
    const observation = await ask(settings);
    t.equal(observation.code, "answered", JSON.stringify(settings));
    t.same([...((observation.parameters?.got ?? []) as string[])].toSorted(), got);
    t.ok((observation.measurements?.answerMs ?? 0) > 0);
    t.equal(observation.measurements?.answers, got.length);
  }
});

t.test("an SOA's serial number is a measurement", async (t) => {
  const observation = await ask({ name: "acme.example", type: "SOA" });
  t.match(observation, { code: "answered", measurements: { serial: 2026112201, ttlSeconds: 3600 } });
});

t.test("an answer too long for a datagram comes by TCP", async (t) => {
  const observation = await ask({ name: "many.acme.example", expect: MANY, match: "exact" });
  t.match(observation, { code: "answered", measurements: { answers: 40 } });
});

t.test("expected answers: all, any, exactly", async (t) => {
  const name = "www.acme.example";
  const cases: [object, string][] = [
    [{ name, expect: ["192.0.2.1"] }, "answered"],
    [{ name, expect: ["192.0.2.1", "192.0.2.3"] }, "wrongAnswer"],
    [{ name, expect: ["192.0.2.1", "192.0.2.3"], match: "any" }, "answered"],
    [{ name, expect: ["192.0.2.3"], match: "any" }, "wrongAnswer"],
    [{ name, expect: ["192.0.2.1"], match: "exact" }, "wrongAnswer"],
    [{ name, expect: ["192.0.2.2", "192.0.2.1"], match: "exact" }, "answered"],
    [{ name, type: "AAAA", expect: ["2001:0db8::0001"] }, "answered"],
    [{ name: "acme.example", type: "MX", expect: ["10  Mail.acme.example."] }, "answered"],
  ];
  for (const [settings, code] of cases) t.equal((await ask(settings)).code, code, JSON.stringify(settings));
});

t.test("names that are not there, servers that do not want or cannot", async (t) => {
  const cases: [object, string][] = [
    [{ name: "gone.acme.example" }, "nxdomain"],
    [{ name: "www.acme.example", type: "MX" }, "noData"],
    [{ name: "www.closed.example" }, "queryRefused"],
    [{ name: "www.broken.example" }, "servfail"],
    [{ name: "www.acme.example", port: await findClosedPort() }, "refused"],
    [{ name: "gone.acme.example", anyAnswer: true }, "replied"],
    [{ name: "www.closed.example", anyAnswer: true }, "replied"],
    [{ name: "www.broken.example", anyAnswer: true }, "replied"],
    [{ name: "www.acme.example", anyAnswer: true }, "answered"],
    [{ name: "www.acme.example", anyAnswer: true, port: await findClosedPort() }, "refused"],
  ];
  for (const [settings, code] of cases) t.equal((await ask(settings)).code, code, JSON.stringify(settings));
});

t.test("the server may be another than the host, and a name", async (t) => {
  const target = { address: "192.0.2.99" };
  const { observation } = await tryCheck(dns, {
    target,
    settings: { port, name: "www.acme.example", server: "localhost" },
  });
  t.equal(observation.code, "answered");
});

t.test("an answer from a server that is not in charge does not do where it must be", async (t) => {
  const authoritative = await ask({ name: "www.acme.example", authoritative: true });
  t.equal(authoritative.code, "answered", "unbound is in charge of its local zones");
  const server = await serveUdp((question) => {
    const answer = Buffer.concat([question, Buffer.from("c00c000100010000003c0004c0000201", "hex")]);
    answer.writeUInt16BE(0x8180, 2);
    answer.writeUInt16BE(1, 6);
    return [answer];
  });
  const settings = { name: "www.acme.example", port: server };
  t.equal((await ask(settings)).code, "answered");
  t.equal((await ask({ ...settings, authoritative: true })).code, "notAuthoritative");
});

t.test("silence, garbage, forged answers before the true one, a lost datagram", async (t) => {
  const name = "www.acme.example";
  const positive = (question: Buffer) => {
    const answer = Buffer.concat([question, Buffer.from("c00c000100010000003c0004c0000201", "hex")]);
    answer.writeUInt16BE(0x8180, 2);
    answer.writeUInt16BE(1, 6);
    return answer;
  };
  const forged = (question: Buffer) => {
    const answer = positive(question);
    answer.writeUInt16BE((question.readUInt16BE(0) + 1) & 0xffff, 0);
    return answer;
  };
  let asked = 0;
  const cases: [string, (question: Buffer) => Buffer[]][] = [
    ["timeout", () => []],
    ["malformed", () => [Buffer.from("garbage, and not a little of it")]],
    ["malformed", (question) => [forged(question)]],
    ["answered", (question) => [forged(question), Buffer.from("x"), positive(question)]],
    ["answered", (question) => (++asked === 1 ? [] : [positive(question)])],
  ];
  for (const [code, reply] of cases) {
    const settings = { name, port: await serveUdp(reply) };
    const { observation } = await tryCheck(dns, { settings, timeoutMs: code === "answered" ? 20_000 : 1000 });
    t.equal(observation.code, code);
  }
});

/** A name server that replies with whatever it is told to. */
async function serveUdp(reply: (question: Buffer) => Buffer[]): Promise<number> {
  const socket = createSocket("udp4");
  socket.on("message", (question: Buffer, from: RemoteInfo) => {
    for (const message of reply(question)) socket.send(message, from.port, from.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  t.teardown(() => socket.close());
  return (socket.address() as AddressInfo).port;
}

t.test("the table of failures", async (t) => {
  const cases: readonly [string, string, object][] = [
    ["right answer", "answered", { name: "www.acme.example" }],
    ["another answer than expected", "wrongAnswer", { name: "www.acme.example", expect: ["192.0.2.3"] }],
    ["name does not exist", "nxdomain", { name: "gone.acme.example" }],
    ["name has no such record", "noData", { name: "www.acme.example", type: "MX" }],
    ["server refuses the zone", "queryRefused", { name: "www.closed.example" }],
    ["server finds no answer", "servfail", { name: "www.broken.example" }],
  ];
  for (const [what, code, own] of cases) await table.try(t, what, code, { settings: { port, ...own } });
  await table.tryAll(
    t,
    stage.misbehaviours,
    {
      "service stopped": "refused",
      "stays silent": "timeout",
      "random bytes": "malformed",
      "empty answers": "malformed",
      "echoes what is asked": "malformed",
    },
    stage.aim,
    HOPING_DEADLINE_MS,
  );
  table.check(t);
});
