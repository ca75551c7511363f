// A round of pages says what single runs say, whichever way connections are opened.
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { Result } from "#model/result.ts";
import type { Connector } from "#probes/connector.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { NetConnector } from "#probes/net-connector.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import type { Job } from "../contract.ts";
import { RoundSheet } from "../round-sheet.ts";
import { runCheck, type RunConditions } from "../run-check.ts";
import { startRound } from "../run-round.ts";
import type { Surroundings } from "../surroundings.ts";
import { findClosedPort, serveTcp } from "../testing/local-servers.ts";
import { makeMemory } from "../testing/try-check.ts";
import { http } from "./http.ts";
import { PageRound } from "./page-round.ts";
import type { Seen } from "./reports.ts";
import type { HttpSettings } from "./settings.ts";

const server = createServer((request, response) => {
  if (request.url === "/silent") return;
  if (request.url === "/moved") return void response.writeHead(302, { location: "/" }).end();
  if (request.url === "/gone") return void response.writeHead(410).end("gone");
  if (request.url === "/long") return void response.end("x".repeat(3_000_000));
  response.end("all is fine");
}).listen(0, "0.0.0.0");
await once(server, "listening");
t.teardown(() => server.close());
const { port } = server.address() as AddressInfo;

function jobOf(path: string, settings: Partial<HttpSettings> = {}, address = "127.0.0.1"): Job<HttpSettings> {
  return {
    target: { address },
    settings: { url: `http://{address}:${port}${path}`, ...settings },
    memory: makeMemory(),
  };
}

function conditionsFor(connector: Connector, timeoutMs: number): RunConditions {
  const surroundings = { connector, names: new CachingNameResolver() } as unknown as Surroundings;
  return { timeoutMs, surroundings, clock: systemClock, log: silentLog };
}

function prepare(jobs: readonly Job<HttpSettings>[], batches: (readonly number[])[] = []) {
  const { rounds } = http;
  if (rounds === undefined) throw new Error("http has no rounds");
  const sheet = new RoundSheet(jobs.length, (places) => batches.push(places));
  sheet.begin();
  return { type: http, jobs, round: rounds.prepare(jobs), sheet };
}

/** All but the moment and how long it took. */
function withoutTimes({ observation, blame }: Result) {
  const { measurements = {}, ...said } = observation;
  const { sizeBytes, status } = measurements;
  return { ...said, measures: Object.keys(measurements), sizeBytes, status, blame };
}

const ways: readonly (readonly [string, Connector])[] = [
  ["as this box does it", (await chooseConnector()).connector],
  ["through Node", new NetConnector()],
];
for (const [way, connector] of ways)
  t.test(way, async (t) => {
    const odd = await serveTcp(t, (socket) => socket.end("HTTP/1.0 200 OK\nContent-Length: 2\n\nok"));
    const other = await serveTcp(t, (socket) => socket.end("220 mail.acme.example ESMTP\r\n"));
    const closing = await serveTcp(t, (socket) => socket.end());
    const cases: readonly (readonly [string, Job<HttpSettings>])[] = [
      ["answered", jobOf("/")],
      ["answered", jobOf("/moved")],
      ["unexpectedStatus", jobOf("/gone")],
      ["textMissing", jobOf("/", { expectText: "broken" })],
      ["answered", jobOf("/long")],
      ["answered", jobOf("/long", { maxBytes: 1000 })],
      ["timeout", jobOf("/silent")],
      ["refused", jobOf("/", { url: `http://{address}:${await findClosedPort()}/` })],
      ["answered", jobOf("/", { url: `http://{address}:${odd}/` })],
      ["malformed", jobOf("/", { url: `http://{address}:${other}/` })],
      ["reset", jobOf("/", { url: `http://{address}:${closing}/` })],
      ["answered", jobOf("/", {}, "127.0.0.2")],
    ];
    const jobs = cases.map(([, job]) => job);

    t.test("rounds say what single runs say, and nobody waits for the silent", async (t) => {
      const batches: (readonly number[])[] = [];
      const prepared = prepare(jobs, batches);
      const run = startRound(prepared, conditionsFor(connector, 1500));
      await run.settled;
      const results = run.results(jobs.map((_, place) => place));
      const singles = await runCheck(http, jobs, conditionsFor(connector, 1500));
      t.same(results.map(withoutTimes), singles.map(withoutTimes));
      for (const [place, [code]] of cases.entries()) t.equal(results[place]?.observation.code, code, `case ${place}`);
      t.equal(prepared.sheet.sayingAt(0)?.code, "answered");
      t.match(prepared.sheet.outcomeAt(8), { parameters: { notes: ["httpLineEnds"] } }, "with what is noted of it");
      const batchOf = (place: number) => batches.findIndex((places) => places.includes(place));
      t.ok(batchOf(0) < batchOf(6));
    });

    t.test("what stays the same is said by the same object, for those that are wanted", async (t) => {
      const prepared = prepare(jobs.slice(0, 2));
      await startRound(prepared, conditionsFor(connector, 1500)).settled;
      const saying = prepared.sheet.sayingAt(0);
      prepared.sheet.begin((place) => place === 0);
      await startRound(prepared, conditionsFor(connector, 1500)).settled;
      t.not(saying, undefined);
      t.equal(prepared.sheet.sayingAt(0), saying);
      t.ok(prepared.sheet.numberAt(0, saying?.measures.indexOf("totalMs") ?? 0) > 0);
      t.equal(prepared.sheet.outcomeAt(1), undefined);
    });
  });

/** Runs a round of looks at one host that end when they are told to. */
function tryRound(count: number, patienceMs: number) {
  const begun: (() => void)[] = [];
  const look = () => new Promise<Seen>((resolve) => begun.push(() => resolve({ code: "answered" })));
  const jobs = Array.from({ length: count }, () => jobOf("/"));
  const sheet = new RoundSheet(count, () => undefined);
  sheet.begin();
  const prepared = { type: http, jobs, round: new PageRound(jobs, look, patienceMs), sheet };
  return { begun, sheet, run: startRound(prepared, conditionsFor(new NetConnector(), 60_000)) };
}

t.test("a host is asked for four pages at once, and for the next when one has come", async (t) => {
  const { begun, run } = tryRound(10, 60_000);
  for (let ended = 0; ended < 10; ended += 1) {
    await turn();
    t.equal(begun.length, Math.min(10, ended + 4));
    begun[ended]?.();
  }
  await run.settled;
});

t.test("four silent pages do not take the others' turn", async (t) => {
  const { begun, run, sheet } = tryRound(10, 1);
  await until(() => begun.length === 10);
  for (const end of begun.slice(4)) end();
  await until(() => sheet.outcomeAt(9) !== undefined);
  t.equal(sheet.outcomeAt(3), undefined);
  for (const end of begun) end();
  await run.settled;
});

t.test("what is encrypted, or needs a name, goes alone", async (t) => {
  const lane = (address: string, url?: string) => http.rounds?.lane({ address }, url === undefined ? {} : { url });
  t.equal(lane("192.0.2.1"), "");
  t.equal(lane("2001:db8::1", "http://{address}:8080/health?x=1"), "");
  t.equal(lane("www.example"), undefined);
  t.equal(lane("192.0.2.1", "https://{address}/"), undefined);
  t.equal(lane("192.0.2.1", "http://{address}.example/"), undefined);
  t.equal(lane("192.0.2.1", "http://www.example/"), undefined);
});
