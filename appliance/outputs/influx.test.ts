/** The Influx output against a real VictoriaMetrics, and against a server that refuses. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import t, { type Test } from "tap";
import { systemClock, type TimerClock } from "#lib/clock.ts";
import { silentLog, type Log } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service } from "#model/site.ts";
import { InfluxOutput, type InfluxOptions } from "./influx.ts";
import { freeTcpPort } from "#lib/testing/free-port.ts";

const service = { id: "tcp", key: "sql/tcp", check: "tcp" } as unknown as Service;
const host = { id: "sql" } as unknown as Host;

function result(at: number, connectMs: number): JudgedResult {
  return {
    observation: { code: "connected", measurements: { connectMs } },
    blame: "target",
    at,
    state: "ok",
    breaches: [],
  };
}

function makeOutput(url: string, more: Partial<InfluxOptions> = {}): InfluxOutput {
  const place = { customer: "acme", site: "hq", box: "box-1" };
  const config = { url, org: "acme", bucket: "vedetta", token: "very-secret" };
  return new InfluxOutput({ config, ...place, clock: systemClock, log: silentLog, everyMs: 20, ...more });
}

class VictoriaMetrics {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), "vedetta-victoria-"));
  #process: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const args = [
      `-httpListenAddr=127.0.0.1:${this.#port}`,
      `-storageDataPath=${this.#folder}`,
      "-memory.allowedBytes=64MB",
    ];
    this.#process = spawn("victoria-metrics", args, { stdio: "ignore" });
    await waitFor(
      "VictoriaMetrics",
      async () => (await fetch(`${this.url}/health`).catch(() => undefined))?.ok === true,
    );
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Stored values of a metric, by time. */
  async values(metric: string): Promise<{ labels: Record<string, string>; values: number[] }> {
    await fetch(`${this.url}/internal/force_flush`);
    const answer = await (await fetch(`${this.url}/api/v1/export?match[]=${metric}`)).text();
    const first = answer.split("\n")[0] ?? "";
    if (first === "") return { labels: {}, values: [] };
    const { metric: labels, values } = JSON.parse(first) as { metric: Record<string, string>; values: number[] };
    return { labels, values };
  }
}

void t.test("results arrive in VictoriaMetrics, also those of its outage", async (t) => {
  const victoria = new VictoriaMetrics(await freeTcpPort());
  await victoria.start();
  t.teardown(async () => {
    await victoria.stop();
    victoria.remove();
  });
  const output = makeOutput(victoria.url);
  output.start();
  const now = Date.now() - 60_000;
  for (let i = 0; i < 10; i += 1) output.record(service, host, result(now + i * 1000, i));
  await waitFor("ten lines", () => output.figures().sentLines === 10);
  await victoria.stop();
  for (let i = 10; i < 20; i += 1) output.record(service, host, result(now + i * 1000, i));
  await waitFor("the outage is seen", () => output.figures().lastProblem?.code === "ECONNREFUSED");
  t.equal(output.figures().reachable, false);
  t.equal(output.figures().bufferedLines, 10);
  await victoria.start();
  await waitFor("twenty lines", () => output.figures().sentLines === 20);
  await output.stop();
  const { labels, values } = await victoria.values("vedetta_connectMs");
  t.same(
    values,
    Array.from({ length: 20 }, (_, i) => i),
  );
  t.match(labels, { host: "sql", service: "tcp", check: "tcp", customer: "acme", site: "hq", box: "box-1" });
  t.equal((await victoria.values("vedetta_state")).values.length, 20);
});

/** A server that decides by the lines of a request. */
async function fakeServer(t: Test, decide: (lines: string[], request: IncomingMessage) => number) {
  const accepted: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const lines = (request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString().split("\n");
      requests.push(request);
      const status = decide(lines, request);
      if (status === 204) accepted.push(...lines);
      response.writeHead(status).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, accepted, requests };
}

void t.test("a faulty line takes no other with it", async (t) => {
  const server = await fakeServer(t, (lines) => (lines.some((line) => line.includes("connectMs=13,")) ? 400 : 204));
  const output = makeOutput(server.url);
  for (let i = 0; i < 100; i += 1) output.record(service, host, result(1000 + i, i));
  output.start();
  await waitFor("the rest", () => output.figures().sentLines === 99);
  await output.stop();
  t.match(output.figures(), { refusedLines: 1, droppedLines: 0, bufferedLines: 0 });
  t.equal(new Set(server.accepted).size, 99);
  t.ok(server.requests.length < 20, `${server.requests.length} requests`);
  t.equal(server.requests[0]?.headers["content-encoding"], "gzip");
});

void t.test("a server that finds everything faulty does not keep the box busy for ever", async (t) => {
  const server = await fakeServer(t, () => 400);
  const output = makeOutput(server.url);
  for (let i = 0; i < 1000; i += 1) output.record(service, host, result(1000 + i, i));
  output.start();
  await waitFor("all refused", () => output.figures().refusedLines === 1000);
  await output.stop();
  t.ok(server.requests.length <= 64);
});

void t.test("a missing permission keeps the lines and is said once, without the token", async (t) => {
  const server = await fakeServer(t, () => 401);
  const warnings: string[] = [];
  const log: Log = { ...silentLog, warn: (fields, message) => void warnings.push(JSON.stringify(fields) + message) };
  const output = makeOutput(server.url, { log });
  output.start();
  output.record(service, host, result(1, 1));
  await waitFor("two attempts", () => server.requests.length >= 2);
  t.match(output.figures(), { reachable: false, bufferedLines: 1, lastProblem: { code: "http-401" } });
  await output.stop();
  t.equal(warnings.length, 1);
  t.notMatch(warnings.join(), "very-secret");
  t.equal(server.requests[0]?.headers.authorization, "Token very-secret");
});

void t.test("an unreachable server costs the oldest lines only, and a stop takes no longer than it says", async (t) => {
  const silent = createTcpServer(() => {}); // accepts and never answers
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  t.teardown(() => silent.close());
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const clock: TimerClock = { ...systemClock, after: (ms, work, how) => systemClock.after(ms / 50, work, how) };
  const output = makeOutput(url, { limits: { mostLines: 50, mostCharacters: 1e6 }, clock });
  output.start();
  for (let i = 0; i < 80; i += 1) output.record(service, host, result(1000 + i, i));
  t.match(output.figures(), { bufferedLines: 50, droppedLines: 30 });
  await output.stop();
  t.not(output.figures().lastProblem?.code, "RequestTimedOut", "its own limit ended it, not the request's");
  t.equal(output.figures().bufferedLines, 50);
});

void t.test("lines that are on their way count as buffered until the server has answered", async (t) => {
  let answer = (_status: number): void => {};
  const server = createServer((request, response) => {
    request.resume();
    answer = (status) => response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const asked = once(server, "request");
  const output = makeOutput(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  for (let i = 0; i < 5; i += 1) output.record(service, host, result(1000 + i, i));
  const { bufferedCharacters } = output.figures();
  output.start();
  await asked;
  t.match(output.figures(), { bufferedLines: 5, bufferedCharacters, sentLines: 0 });
  answer(204);
  await waitFor("they are accepted", () => output.figures().sentLines === 5);
  await waitFor("nothing is left", () => output.figures().bufferedLines === 0);
  await output.stop();
});
