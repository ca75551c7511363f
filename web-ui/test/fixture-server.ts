/**
 * A box made of canned answers, for tests and screenshots: serves the built page with the appliance's content policy and
 * one scenario's data. It can fall silent, which a real box does at the worst moment.
 */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ChangedMessage, IncidentPage, Series, ServiceChanges } from "#model/api.ts";
import { type ScenarioName } from "./scenario-basics.ts";
import { aboutAnswer, insideAnswer } from "./scenario-about.ts";
import { findingViews, hostDetail, serviceDetail } from "./scenario-details.ts";
import { Deeds } from "./fixture-deeds.ts";
import { FixtureFound } from "./fixture-found.ts";
import { jobDetail, withoutDays } from "./scenario-jobs.ts";
import { reportFigures, reportList } from "./scenario-reports.ts";
import { arrivalPage } from "./scenario-arrivals.ts";
import { listenerViews, outputViews, testOutcomes } from "./scenario-setup.ts";
import { cutOffOf, mapOf } from "./scenario-map.ts";
import { spansOf } from "./scenario-spans.ts";
import { movesOf } from "./scenario-worked.ts";
import { NetworkDeeds } from "./scenario-network.ts";
import { StepDeeds } from "./scenario-steps.ts";
import { ToolDeeds } from "./scenario-tools.ts";
import { visitViews } from "./scenario-visits.ts";
import { makeScenario, type Scenario } from "./scenarios.ts";

const DIST = join(import.meta.dirname, "..", "dist");
/** As appliance/api/security-headers.ts sends it. */
const POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';" +
  "manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const DAY_MS = 86_400_000;
/** What a wave about 55 high is multiplied by, to look like the measurement. */
const SCALES: Readonly<Record<string, number>> = { roundTripMs: 0.01, inBps: 620_000, outBps: 190_000 };

export interface FixtureBox {
  readonly url: string;
  /** Every path asked for, in order. */
  readonly asked: readonly string[];
  /** What was put into the configuration by the steps of the set-up. */
  readonly put: readonly object[];
  /** What tools were asked to do. */
  readonly toolOrders: ToolDeeds["orders"];
  /** Orders about discovery, in order. */
  readonly discovered: FixtureFound["orders"];
  /** Streams stay open but nothing more comes, and nothing else is answered. */
  silence(): void;
  speak(): void;
  /** Tells who listens what has changed. */
  tell(changed: ChangedMessage): void;
  stop(): Promise<void>;
}

/**
 * @param clock the box's present in ms since 1970; screenshots hold it still
 * @param quick whether answers are compressed, and made and compressed beforehand where a box has them at hand: for whoever measures
 */
export async function startFixtureBox(
  name: ScenarioName,
  clock: () => number = Date.now,
  { quick = false }: { readonly quick?: boolean } = {},
): Promise<FixtureBox> {
  const asked: string[] = [];
  const streams = new Set<ServerResponse>();
  let silent = false;
  const deeds = new Deeds();
  // An empty box is one of our own image.
  const steps = new StepDeeds(clock, name === "empty" ? "box" : "host");
  const network = new NetworkDeeds(clock);
  const tools = new ToolDeeds(clock);
  const found = new FixtureFound(name, clock);
  /** Of the newest beat, where it is to be quick. */
  let kept: Scenario | undefined;
  const scenario = (): Scenario => {
    const made = kept ?? makeScenario(name, clock());
    if (quick) kept = made;
    return deeds.after(made, clock());
  };
  const beat = (stream: ServerResponse) => stream.write(`event: beat\ndata: ${JSON.stringify(scenario().status)}\n\n`);

  /** Keys of services in the order in which they were told of. */
  const told: string[] = [];
  const tell = (changed: ChangedMessage) => {
    told.push(...changed.services);
    for (const stream of streams) stream.write(`event: changed\ndata: ${JSON.stringify(changed)}\n\n`);
  };
  const server = createServer((request, response) => {
    if (quick) squeezeAnswer(response);
    const path = new URL(request.url ?? "/", "http://box").pathname;
    asked.push(path);
    if (silent) return;
    if (path === "/api/v1/stream") {
      if (scenario().session.user === undefined) {
        answer(response, 401, { status: 401, code: "signedOut" });
        return;
      }
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      streams.add(response.on("close", () => streams.delete(response)));
      beat(response);
    } else if (request.method !== "GET" && /^\/api\/v1\/(incidents|maintenance)/.test(path)) {
      void deeds
        .take(request, path, response)
        .then((incidents) => tell({ hosts: [], services: [], incidents: [...incidents] }));
    } else if (ToolDeeds.has(path) && scenario().session.user !== undefined)
      void tools.take(request, new URL(request.url ?? "/", "http://box"), response);
    else if (NetworkDeeds.has(path) && scenario().session.user !== undefined)
      void network.take(request, path, response);
    else if (StepDeeds.has(path) && scenario().session.user !== undefined) void steps.take(request, path, response);
    else if (path.startsWith("/api/v1/discovery") && scenario().session.user !== undefined)
      void answerFound(found, request, path, response);
    else if (path === "/api/v1/services/changes") {
      const after = new URL(request.url ?? "/", "http://box").searchParams.get("after");
      answer(response, 200, serviceChanges(scenario().services, told, quick ? after : null));
    } else if (path.startsWith("/api/v1/")) answerApi(scenario(), clock(), request, response);
    else void answerPage(scenario(), path, response);
  });
  const timer = setInterval(() => {
    kept = undefined;
    if (quick) scenario();
    if (!silent) for (const stream of streams) beat(stream);
  }, 10_000);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    put: steps.put,
    toolOrders: tools.orders,
    discovered: found.orders,
    silence: () => (silent = true),
    speak: () => (silent = false),
    tell,
    stop: async () => {
      clearInterval(timer);
      for (const stream of streams) stream.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const squeezed = new WeakMap<Uint8Array, Buffer>();

function squeeze(body: string | Uint8Array): Buffer {
  if (typeof body === "string") return gzipSync(body, { level: 1 });
  const known = squeezed.get(body) ?? gzipSync(body, { level: 9 });
  squeezed.set(body, known);
  return known;
}

/** All but streams. */
function squeezeAnswer(response: ServerResponse): void {
  const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
  let isSqueezed = false;
  response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
    isSqueezed = headers["content-type"] !== undefined && headers["content-type"] !== "text/event-stream";
    return writeHead(status, isSqueezed ? { ...headers, "content-encoding": "gzip" } : headers);
  }) as typeof response.writeHead;
  response.end = ((body?: string | Uint8Array) =>
    body === undefined ? end() : end(isSqueezed ? squeeze(body) : body)) as typeof response.end;
}

async function answerFound(
  box: FixtureFound,
  request: IncomingMessage,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const text = (await request.toArray()).join("");
  const { status, document } = box.answer(
    request.method ?? "GET",
    path,
    text === "" ? undefined : JSON.parse(text),
  ) ?? {
    status: 404,
    document: { status: 404, code: "notFound" },
  };
  answer(response, status, document);
}

function answer(response: ServerResponse, status: number, document: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(document));
}

/** Next to nothing is configured: forms are tested with a real box (`forms.page-test.ts`). */
function configAnswer(part: string | undefined): unknown {
  if (part === "schema") return { type: "object", properties: {} };
  if (part === "versions") return [];
  return { document: { version: 1, hosts: [] }, readOnly: false, digest: "00", notYetInForce: [] };
}

function answerApi(scenario: Scenario, nowMs: number, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://box");
  const [first, second, third, fourth, last] = url.pathname.slice("/api/v1/".length).split("/").map(decodeURIComponent);
  const found = (document: unknown) =>
    document === undefined ? answer(response, 404, { status: 404, code: "notFound" }) : answer(response, 200, document);
  if (fourth !== undefined && third === "left-out") return void response.writeHead(204).end();
  if (first === "findings" && request.method === "POST") return void response.writeHead(204).end();
  if (first === "outputs" && request.method === "POST") return answer(response, 200, testOutcomes(second ?? ""));
  if (first === "jobs" && request.method === "POST") return answer(response, 202, { accepted: true });
  if (first === "visits" && request.method === "POST")
    return answer(response, 201, visitViews((ms) => new Date(nowMs - ms).toISOString(), "written")[0]);
  if (first === "visits" && request.method === "DELETE") return void response.writeHead(204).end();
  if (request.method === "POST") return postAnswer(first, last ?? second, response);
  if (first === "session") return found(scenario.session);
  if (scenario.session.user === undefined) return answer(response, 401, { status: 401, code: "signedOut" });
  if (first === "status") return found(scenario.status);
  if (first === "about") return found(second === undefined ? aboutAnswer : insideAnswer);
  if (first === "services") return found(inStates(scenario.services, url.searchParams.get("state")));
  if (first === "maintenance") return found(scenario.works);
  if (first === "visits") return found(visitViews((ms) => new Date(nowMs - ms).toISOString()));
  if (first === "findings") return found(findingViews(scenario));
  if (first === "incidents") return found(incidentAnswer(scenario, second, url.searchParams));
  if (first === "outputs") return found(outputViews((ms) => new Date(nowMs - ms).toISOString()));
  if (first === "arrivals") return found(arrivalPage((ms) => new Date(nowMs - ms).toISOString(), url.searchParams));
  if (first === "listeners") return found(listenerViews((ms) => new Date(nowMs - ms).toISOString()));
  if (first === "config") return found(configAnswer(second));
  if (first === "reports") return found(second === undefined ? reportList(scenario) : reportFigures(second));
  if (first === "map") return found(second === undefined ? mapOf(scenario) : cutOffOf(scenario, second));
  if (first === "jobs") {
    const jobs = url.searchParams.get("days") === "0" ? withoutDays(scenario.jobs) : scenario.jobs;
    return found(second === undefined ? jobs : jobDetail(jobs, second));
  }
  if (first !== "hosts") return found(undefined);
  if (second === undefined) return found(scenario.hosts);
  if (third === "spans" || last === "spans") {
    const isDown = scenario.hosts.find(({ id }) => id === second)?.state === "down";
    return found(spansOf(isDown, Date.parse(url.searchParams.get("from") ?? ""), nowMs));
  }
  if (third === undefined) return found(hostDetail(scenario, second));
  if (last === "series") return found(seriesOf(url.searchParams, nowMs));
  return found(serviceDetail(scenario, second, fourth ?? "", nowMs));
}

function postAnswer(first: string | undefined, last: string | undefined, response: ServerResponse): void {
  if (last === "check" || last === "accept") return answer(response, 202, { accepted: true });
  if (first === "tokens") return answer(response, 201, { id: "t1", name: "Screen", role: "viewer", token: "vdt_once" });
  if (last === "screen") return answer(response, 200, { claimed: true, open: false });
  if (first === "session")
    return answer(response, 401, { status: 401, code: "wrongPassword", detail: "name or password is wrong" });
  // As the appliance says it beside other mistakes (api/session.test.ts).
  const errors = [
    { path: "code", message: "is not the code of this box" },
    { path: "password", message: "is too short" },
  ];
  return answer(response, 400, { status: 400, code: "invalid", detail: "the body is not as it should be", errors });
}

/** Those that were told of since the mark; where nobody measures, all of them, as scenarios change by the hour as well. */
function serviceChanges(services: Scenario["services"], told: readonly string[], after: string | null): ServiceChanges {
  const named = new Set(told.slice(Number(after ?? 0)));
  const rows = after === null ? services : services.filter(({ host, id }) => named.has(`${host}/${id}`));
  return { mark: String(told.length), whole: after === null, rows: [...rows], gone: [] };
}

function inStates(services: Scenario["services"], states: string | null): Scenario["services"] {
  return services.filter(({ shown }) => states === null || states.split(",").includes(shown));
}

/** Of the filters those that pages try here; the box's own tests try them all. */
function incidentPage({ incidents }: Scenario, query: URLSearchParams): IncidentPage {
  const among = (name: string, value: string) => query.get(name)?.split(",").includes(value) ?? true;
  const words = (query.get("text") ?? "").toLowerCase().split(" ");
  const found = incidents.filter(
    ({ state, priority, host, openedAt, subjectName }) =>
      among("state", state) &&
      among("priority", priority) &&
      among("host", host) &&
      openedAt.startsWith(query.get("month") ?? "") &&
      words.every((word) => subjectName.toLowerCase().includes(word)),
  );
  const oldestAt = incidents.map(({ openedAt }) => openedAt).toSorted()[0];
  const after = found.findIndex(({ id }) => id === query.get("before")) + 1;
  const page = found.slice(after, after + Number(query.get("limit") ?? 100));
  const last = after + page.length < found.length ? page.at(-1) : undefined;
  return {
    incidents: page,
    total: found.length,
    ...(oldestAt !== undefined && { oldestAt }),
    ...(last !== undefined && query.get("order") !== "worst" && { before: last.id }),
  };
}

function incidentAnswer(scenario: Scenario, id: string | undefined, query: URLSearchParams): unknown {
  const { incidents } = scenario;
  if (id === undefined) return incidentPage(scenario, query);
  const incident = incidents.find((one) => one.id === id);
  if (incident === undefined) return undefined;
  const moments = [
    ["incident.opened", incident.openedAt],
    ["incident.updated", new Date(Date.parse(incident.openedAt) + 30_000).toISOString()],
    ["incident.resolved", incident.resolvedAt],
  ] as const;
  const timeline = moments
    .filter(([, at]) => at !== undefined)
    .map(([type, at], index) => ({
      sequence: index + 1,
      id: `${index}`,
      type,
      subject: incident.id,
      at,
      clockTrusted: true,
      data: incident,
    }));
  return { ...incident, moves: movesOf(incident), timeline };
}

/** A working day's ups and downs with one gap, drawn by arithmetic so that every run draws the same. */
function seriesOf(query: URLSearchParams, nowMs: number): Series {
  // As results do, two measurements have their points at the same times.
  const to = Math.floor(Date.parse(query.get("to") ?? new Date(nowMs).toISOString()) / 60_000) * 60_000;
  const from = Date.parse(query.get("from") ?? new Date(to - DAY_MS).toISOString());
  const count = 240;
  const stepMs = (to - from) / count;
  const gapFrom = from + (to - from) * 0.42;
  const gapTo = from + (to - from) * 0.46;
  const points = Array.from({ length: count }, (_, index) => {
    const at = from + index * stepMs;
    const wave = 55 + 22 * Math.sin(index / 19) + 6 * Math.sin(index * 1.7) + (index % 61 === 40 ? 14 : 0);
    const scale = SCALES[query.get("measurement") ?? ""] ?? 1;
    return {
      at: new Date(at).toISOString(),
      mean: wave * scale,
      min: (wave - 5) * scale,
      max: (wave + 6) * scale,
    };
  }).filter(({ at }) => Date.parse(at) < gapFrom || Date.parse(at) > gapTo);
  const stepSeconds = to - from > 8 * DAY_MS ? 3600 : to - from > DAY_MS ? stepMs / 1000 : 0;
  return {
    measurement: query.get("measurement") ?? "value",
    unit: unitOf(query.get("measurement") ?? ""),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    stepSeconds,
    points,
    gaps: [{ from: new Date(gapFrom).toISOString(), to: new Date(gapTo).toISOString() }],
  };
}

function unitOf(measurement: string): string {
  if (measurement.endsWith("Ms")) return "ms";
  return measurement.endsWith("Bps") ? "bit/s" : "%";
}

const pageFiles = new Map<string, Uint8Array | undefined>();

async function pageFile(path: string): Promise<Uint8Array | undefined> {
  if (!pageFiles.has(path))
    pageFiles.set(path, await readFile(join(DIST, path.replaceAll("..", ""))).catch(() => undefined));
  return pageFiles.get(path);
}

async function answerPage(scenario: Scenario, path: string, response: ServerResponse): Promise<void> {
  const headers = {
    "content-security-policy": POLICY,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  const type = TYPES[extname(path)];
  if (type !== undefined) {
    const file = await pageFile(path);
    response.writeHead(file === undefined ? 404 : 200, { ...headers, "content-type": type });
    return void response.end(file);
  }
  const { session, status } = scenario;
  const first = JSON.stringify(session.user === undefined ? { session } : { session, status }).replaceAll(
    "<",
    "\\u003c",
  );
  const html = String(await pageFile("index.html"));
  const words = JSON.parse(String(await pageFile("words.json"))) as Record<string, readonly string[]>;
  const links =
    words[session.language ?? "en"]?.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`) ?? [];
  response.writeHead(200, { ...headers, "content-type": "text/html; charset=utf-8" });
  response.end(
    html
      .replace("</head>", `${links.join("")}</head>`)
      .replace(/<[a-z]+[^>]*\bid="page"[^>]*>/i, (tag) => `${tag}<h1>Vedetta</h1>`)
      .replace("</body>", `<script type="application/json" id="first">${first}</script></body>`),
  );
}
