/** Who may do what: what every role is answered by every route that is documented. Who gets in at all: `authorisation.test.ts`. */
import t from "tap";
import { until } from "#lib/testing/wait-for.ts";
import type { AnyCommand } from "#actions/command.ts";
import { commands } from "#actions/command-table.ts";
import { startBox, cookieOf, PASSWORD } from "./testing/fixture-box.ts";
import { incident } from "./testing/fixture-watch.ts";
import { makeOpenApiDocument } from "./open-api-document.ts";

type Answered = readonly [stranger: number, viewer: number, technician: number, admin: number];
const everybody = (status: number): Answered => [status, status, status, status];
const viewers = (status: number): Answered => [401, status, status, status];
const technicians = (status: number): Answered => [401, 403, status, status];
const admins = (status: number): Answered => [401, 403, 403, status];

const NO_INCIDENT = "019a0000-0000-7000-8000-00000000ffff";

/** Method, address, body, and the status for each caller. What an admin changes is chosen so that the next row is unharmed. */
const MATRIX: readonly (readonly [method: string, path: string, body: unknown, expected: Answered])[] = [
  ["GET", "/healthz", undefined, everybody(200)],
  ["GET", "/readyz", undefined, everybody(200)],
  ["GET", "/metrics", undefined, everybody(200)], // the tests ask from this machine; see below for others
  ["GET", "/.well-known/security.txt", undefined, everybody(200)],
  ["GET", "/api/v1/about", undefined, viewers(200)],
  ["GET", "/api/v1/about/bill", undefined, viewers(200)],
  ["GET", "/api/v1/about/parts", undefined, viewers(200)],
  ["GET", "/api/v1/about/licences/zlib1g", undefined, viewers(200)],
  ["GET", "/api/v1/about/licences/fastify", undefined, viewers(404)],
  ["GET", "/api/v1/openapi.json", undefined, everybody(200)],
  ["GET", "/api/v1/status", undefined, viewers(200)],
  ["GET", "/api/v1/hosts", undefined, viewers(200)],
  ["GET", "/api/v1/hosts/nas", undefined, viewers(200)],
  ["GET", "/api/v1/map", undefined, viewers(200)],
  ["GET", "/api/v1/map/nas", undefined, viewers(200)],
  ["GET", "/api/v1/map/none", undefined, viewers(404)],
  ["GET", "/api/v1/hosts/nas/spans", undefined, viewers(200)],
  ["GET", "/api/v1/hosts/nas/services/web/spans", undefined, viewers(200)],
  ["GET", "/api/v1/services", undefined, viewers(200)],
  ["GET", "/api/v1/services/changes", undefined, viewers(200)],
  ["GET", "/api/v1/health-models", undefined, viewers(200)],
  ["GET", "/api/v1/health-models/erp", undefined, viewers(200)],
  ["GET", "/api/v1/hosts/nas/services/web", undefined, viewers(200)],
  ["GET", "/api/v1/hosts/nas/services/web/results", undefined, viewers(200)],
  ["GET", "/api/v1/hosts/nas/services/web/series?measurement=connectMs", undefined, viewers(200)],
  ["POST", "/api/v1/hosts/nas/services/web/check", undefined, technicians(202)],
  ["POST", "/api/v1/hosts/nas/services/web/accept", undefined, technicians(202)],
  ["POST", "/api/v1/hosts/nas/services/tcp/accept", undefined, technicians(409)],
  ["POST", "/api/v1/hosts/nas/services/none/accept", undefined, technicians(404)],
  ["PUT", "/api/v1/hosts/nas/left-out/fan-1", undefined, admins(404)], // the configuration has no such host
  ["DELETE", "/api/v1/hosts/nas/left-out/fan-1", undefined, admins(404)],
  ["GET", "/api/v1/findings", undefined, viewers(200)],
  ["POST", "/api/v1/findings/nas/web/accept", { note: "always so" }, technicians(204)],
  ["POST", "/api/v1/findings/nas/web/accept", {}, technicians(204)],
  ["POST", "/api/v1/findings/nas/web/accept", undefined, technicians(204)],
  ["POST", "/api/v1/findings/nas/other/accept", {}, technicians(404)],
  ["POST", "/api/v1/findings/nas/web/open", undefined, technicians(204)],
  ["POST", "/api/v1/findings/nas/other/open", undefined, technicians(404)],
  ["GET", "/api/v1/reports", undefined, viewers(200)],
  ["GET", "/api/v1/reports/2026-10", undefined, viewers(200)],
  ["GET", "/api/v1/reports/2026-10?format=html", undefined, viewers(200)],
  ["GET", "/api/v1/reports/2026-09", undefined, viewers(404)],
  ["GET", "/api/v1/reports/none", undefined, viewers(400)],
  ["GET", "/api/v1/jobs", undefined, viewers(200)],
  ["GET", "/api/v1/jobs?days=0", undefined, viewers(200)],
  ["GET", "/api/v1/jobs?days=15", undefined, viewers(400)],
  ["GET", "/api/v1/jobs/nightly", undefined, viewers(200)],
  ["GET", "/api/v1/jobs/none", undefined, viewers(404)],
  ["POST", "/api/v1/jobs/nightly/report", undefined, technicians(204)],
  ["POST", "/api/v1/jobs/nightly/report", { outcome: "failed", note: "The tape is full." }, technicians(204)],
  ["POST", "/api/v1/jobs/nightly/report", { outcome: "maybe" }, technicians(400)],
  ["POST", "/api/v1/jobs/none/report", {}, technicians(404)],
  ["GET", "/heartbeat/no-such-token", undefined, everybody(404)],
  ["POST", "/heartbeat/no-such-token", undefined, everybody(404)],
  ["GET", "/heartbeat/no-such-token/start", undefined, everybody(404)],
  ["POST", "/heartbeat/no-such-token/fail", undefined, everybody(404)],
  ["GET", "/api/v1/maintenance", undefined, viewers(200)],
  ["POST", "/api/v1/maintenance", { name: "x", hosts: ["none"], end: "2100-01-01T00:00:00Z" }, viewers(422)],
  ["POST", "/api/v1/maintenance", { name: "x", end: "2000-01-01T00:00:00Z" }, viewers(422)],
  ["DELETE", "/api/v1/maintenance/none", undefined, viewers(404)],
  ["GET", "/api/v1/incidents", undefined, viewers(200)],
  ["GET", `/api/v1/incidents/${incident.id}`, undefined, viewers(200)],
  ["GET", `/api/v1/incidents/${incident.id}/spans`, undefined, viewers(200)],
  ["POST", "/api/v1/incidents", { text: "The printer is slow." }, viewers(201)],
  ["POST", "/api/v1/incidents", { text: "The printer is slow.", subject: "none" }, viewers(422)],
  ["POST", `/api/v1/incidents/${incident.id}/message`, { text: "Since this morning." }, viewers(200)],
  ["POST", `/api/v1/incidents/${NO_INCIDENT}/message`, { text: "Since this morning." }, viewers(404)],
  ["POST", `/api/v1/incidents/${incident.id}/accept`, undefined, technicians(409)], // it is open
  ["POST", `/api/v1/incidents/${incident.id}/diagnose`, undefined, technicians(200)],
  ["POST", `/api/v1/incidents/${NO_INCIDENT}/diagnose`, undefined, technicians(404)],
  ["POST", `/api/v1/incidents/${incident.id}/acknowledge`, undefined, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/assign`, { to: "field" }, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/start`, { note: "On my way." }, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/suspend`, { reason: "awaitingCustomer" }, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/suspend`, { reason: "lunch" }, technicians(400)],
  ["POST", `/api/v1/incidents/${incident.id}/resume`, undefined, technicians(409)],
  ["POST", `/api/v1/incidents/${incident.id}/resolve`, undefined, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/reopen`, undefined, technicians(409)],
  ["POST", `/api/v1/incidents/${incident.id}/close`, undefined, technicians(409)],
  ["POST", `/api/v1/incidents/${incident.id}/cancel`, undefined, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/categorise`, { category: "software" }, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/prioritise`, { priority: "low", reason: "A spare." }, technicians(200)],
  ["POST", `/api/v1/incidents/${incident.id}/prioritise`, { priority: "low" }, technicians(400)],
  ["POST", `/api/v1/incidents/${incident.id}/note`, { note: "Seen." }, technicians(200)],
  ["GET", "/api/v1/events", undefined, viewers(200)],
  ["GET", "/api/v1/arrivals", undefined, viewers(200)],
  ["GET", "/api/v1/listeners", undefined, viewers(200)],
  ["GET", "/api/v1/outputs", undefined, viewers(200)],
  ["POST", "/api/v1/outputs/none/test", undefined, technicians(404)],
  ["GET", "/api/v1/discovery", undefined, technicians(200)],
  ["DELETE", "/api/v1/discovery", undefined, technicians(404)], // none is under way
  ["POST", "/api/v1/discovery", { networks: ["somewhere"] }, technicians(422)],
  ["GET", "/api/v1/discovery/review", undefined, technicians(200)],
  ["GET", "/api/v1/discovery/review/192.0.2.1", undefined, technicians(404)], // nothing was found
  ["PUT", "/api/v1/discovery/review", { devices: [{ address: "192.0.2.1", take: true }] }, technicians(404)],
  ["POST", "/api/v1/discovery/try", { credential: { version: "2c", community: "x" } }, technicians(409)],
  ["POST", "/api/v1/discovery/watch", undefined, admins(409)], // nothing is chosen
  ["GET", "/api/v1/visits", undefined, viewers(200)],
  ["POST", "/api/v1/visits", { done: "Changed a fan.", place: "Rack 2" }, technicians(201)],
  ["POST", "/api/v1/visits", { done: "  " }, technicians(422)],
  ["POST", "/api/v1/visits", { done: "x", hosts: ["none"] }, technicians(404)],
  ["POST", "/api/v1/visits", { done: "x", time: "2100-01-01T00:00:00Z" }, technicians(422)],
  ["DELETE", "/api/v1/visits/none", undefined, technicians(404)],
  ["GET", "/api/v1/tools", undefined, technicians(200)],
  ["GET", "/api/v1/tools/runs/none", undefined, technicians(404)],
  ["DELETE", "/api/v1/tools/runs/none", undefined, technicians(404)],
  ["POST", "/api/v1/tools/ping", { address: "192.0.2.1", count: 2, sizeBytes: 1400 }, technicians(202)],
  ["POST", "/api/v1/tools/ping", {}, technicians(422)],
  ["POST", "/api/v1/tools/ping", { address: "192.0.2.1", count: 101 }, technicians(400)],
  ["POST", "/api/v1/tools/ping", { host: "none" }, technicians(404)],
  ["POST", "/api/v1/tools/trace", { host: "nas" }, technicians(202)],
  ["POST", "/api/v1/tools/loss", { host: "nas", seconds: 5 }, technicians(202)],
  ["POST", "/api/v1/tools/dns", { name: "acme.example", type: "MX", resolver: "192.0.2.53" }, technicians(202)],
  ["POST", "/api/v1/tools/port", { address: "192.0.2.1", port: 443 }, technicians(202)],
  ["POST", "/api/v1/tools/http", { url: "http://192.0.2.1/" }, technicians(202)],
  ["POST", "/api/v1/tools/http", { url: "http://user:password@192.0.2.1/" }, technicians(400)],
  ["POST", "/api/v1/tools/http", { url: "file:///etc/passwd" }, technicians(400)],
  ["POST", "/api/v1/tools/tls", { address: "192.0.2.1", name: "acme.example" }, technicians(202)],
  ["POST", "/api/v1/tools/snmp", { host: "nas", oid: "sysDescr", walk: true }, technicians(202)],
  ["POST", "/api/v1/tools/find", { mac: "00-1A-2B-3C-4D-5E" }, technicians(202)],
  ["GET", "/api/v1/network", undefined, technicians(409)], // the host system manages it
  ["PUT", "/api/v1/network", { ipv4: "dhcp", ipv6: "auto" }, admins(409)],
  ["PUT", "/api/v1/network", { ipv4: "sometimes", ipv6: "auto" }, admins(400)],
  ["POST", "/api/v1/network/confirm", undefined, admins(409)],
  ["POST", "/api/v1/network/revert", undefined, admins(409)],
  ["GET", "/api/v1/box/log", undefined, technicians(200)],
  ["GET", "/api/v1/soc", undefined, technicians(404)], // this server stands alone: nothing watches behind it
  ["GET", "/api/v1/bundle", undefined, technicians(503)],
  ["GET", "/api/v1/config", undefined, technicians(200)],
  ["GET", "/api/v1/config/schema", undefined, technicians(200)],
  ["PUT", "/api/v1/config", { version: 1 }, admins(200)],
  ["POST", "/api/v1/config/check", { document: {} }, admins(200)],
  ["POST", "/api/v1/config/try", { host: "nas", service: "web" }, admins(200)],
  ["POST", "/api/v1/config/changes", { edits: [{ path: ["version"], value: 1 }] }, admins(200)],
  ["GET", "/api/v1/config/versions", undefined, technicians(200)],
  ["GET", "/api/v1/config/versions/3", undefined, technicians(200)],
  ["GET", "/api/v1/config/versions/3/since/2", undefined, technicians(200)],
  ["POST", "/api/v1/config/versions/3/restore", {}, admins(200)],
  ["GET", "/api/v1/enrolment", undefined, viewers(200)],
  ["POST", "/api/v1/enrolment", { broker: "mqtt://in.clear", authority: "x", code: "x" }, admins(400)],
  ["GET", "/api/v1/setup", undefined, technicians(200)],
  ["PUT", "/api/v1/setup/site", { name: "Acme HQ" }, admins(400)],
  ["PUT", "/api/v1/setup/centre", { key: "none" }, admins(422)],
  ["GET", "/api/v1/setup/network", undefined, technicians(200)],
  ["POST", "/api/v1/setup/network/try", undefined, technicians(200)],
  ["POST", "/api/v1/setup/test", undefined, technicians(200)],
  ["POST", "/api/v1/setup/devices/done", undefined, technicians(200)],
  ["POST", "/api/v1/setup/acceptance/done", undefined, technicians(409)], // that is the hand-over
  ["POST", "/api/v1/setup/other/done", undefined, technicians(400)],
  ["GET", "/api/v1/acceptance", undefined, technicians(200)],
  ["DELETE", "/api/v1/acceptance", undefined, technicians(404)], // none is under way
  ["POST", "/api/v1/acceptance/hand-over", undefined, technicians(409)], // none has come to its end
  ["GET", "/api/v1/acceptance/sheet", undefined, viewers(404)],
  ["POST", "/api/v1/acceptance", undefined, [401, 403, 202, 409]], // one at a time
  ["POST", "/api/v1/enrolment/again", undefined, admins(409)], // it has no certificate
  ["GET", "/api/v1/session", undefined, everybody(200)],
  ["DELETE", "/api/v1/session", undefined, everybody(204)],
  ["POST", "/api/v1/session", { name: "chief", password: PASSWORD }, everybody(200)],
  ["POST", "/api/v1/session/screen", { token: "vdt_none" }, everybody(401)],
  ["PUT", "/api/v1/me/password", { current: PASSWORD, password: PASSWORD }, viewers(403)], // tokens have no password
  ["POST", "/api/v1/claim", { code: "x", name: "guest", password: PASSWORD }, everybody(409)],
  ["GET", "/api/v1/users", undefined, admins(200)],
  ["POST", "/api/v1/users", { name: "new", role: "viewer", password: PASSWORD }, admins(201)],
  ["PATCH", "/api/v1/users/new", { role: "technician" }, admins(200)],
  ["PUT", "/api/v1/users/new/password", { password: PASSWORD }, admins(204)],
  ["DELETE", "/api/v1/users/new", undefined, admins(204)],
  ["GET", "/api/v1/tokens", undefined, admins(200)],
  ["POST", "/api/v1/tokens", { name: "new", role: "viewer" }, admins(201)],
  ["DELETE", "/api/v1/tokens/none", undefined, admins(404)],
];

t.test("every route lets those do what their role may, and nobody else", async (t) => {
  const box = await startBox(t);
  for (const [method, path, body, expected] of MATRIX) {
    const callers = [{}, box.as("viewer"), box.as("technician"), box.as("admin")];
    const got: number[] = [];
    for (const headers of callers) {
      const response = await box.send(method, path, body, headers);
      got.push(response.status);
      const type = response.headers.get("content-type") ?? "";
      if (response.status >= 400) t.match(type, /^application\/problem\+json/, `${method} ${path} says why`);
      await response.arrayBuffer();
    }
    t.same(got, expected, `${method} ${path}`);
  }
});

t.test("every route of a command asks for what its command asks for", async (t) => {
  const { paths } = (await makeOpenApiDocument()) as { paths: Record<string, Record<string, { "x-access": string }>> };
  for (const { http, least } of Object.values<AnyCommand>(commands)) {
    if (http === undefined) continue;
    const path = http.path.replaceAll(/:(\w+)/g, "{$1}");
    t.equal(paths[path]?.[http.method.toLowerCase()]?.["x-access"], least, `${http.method} ${path}`);
  }
});

t.test("one discovery at a time: begun, seen, cancelled", async (t) => {
  const box = await startBox(t);
  const technician = box.as("technician");
  const ask = async (method: string, body?: unknown) => {
    const response = await box.send(method, "/api/v1/discovery", body, technician);
    return { status: response.status, ...((await response.json()) as { state?: string; code?: string }) };
  };
  t.match(await ask("GET"), { status: 200, state: "none" });
  t.match(await ask("POST", { networks: ["192.0.2.1/32"] }), { status: 202, state: "running" });
  t.match(await ask("GET"), { status: 200, state: "running" });
  t.match(await ask("POST", { networks: ["192.0.2.1/32"] }), { status: 409, code: "running" });
  t.match(await ask("DELETE"), { status: 202 });
  await until(async () => (await ask("GET")).state !== "running");
  t.match(await ask("GET"), { status: 200, state: "cancelled" });
});

t.test("the matrix knows every route that is documented", async (t) => {
  const box = await startBox(t);
  const document = (await (await box.fetch("/api/v1/openapi.json")).json()) as { paths: Record<string, object> };
  const fill = (path: string) => path.replaceAll(/\{[^}]+\}/g, "*");
  const known = new Set(
    MATRIX.map(
      ([method, path]) =>
        `${method} ${(path.split("?")[0] ?? "")
          .replace(/^\/heartbeat\/[^/]+(\/[^/]+)?$/, (_, word) =>
            word === undefined ? "/heartbeat/*" : "/heartbeat/*/*",
          )
          .replace(
            /(jobs|visits|reports|map|hosts|services|incidents|users|tokens|left-out|maintenance|findings|health-models|outputs|versions|since)\/(?!changes$)[^/]+/g,
            "$1/*",
          )
          .replace(/(findings\/\*|discovery\/review)\/[^/]+/, "$1/*")
          .replace(/(tools\/runs|about\/licences)\/[^/]+/, "$1/*")
          .replace(/setup\/[^/]+\/done$/, "setup/*/done")}`,
    ),
  );
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${fill(path)}`),
  );
  const missing = documented.filter((route) => !known.has(route));
  t.same(missing, ["GET /api/v1/stream"], "only the stream, which has tests of its own");
});

t.test("an unclaimed box answers only what is needed to claim it", async (t) => {
  const box = await startBox(t, { unclaimed: true });
  box.watch.open("open");
  const open = [
    "/healthz",
    "/readyz",
    "/.well-known/security.txt",
    "/api/v1/session",
    "/claim",
    "/favicon.svg",
    "/main-abcd1234.js",
  ];
  for (const [method, path, body] of MATRIX) {
    if (open.includes(path) || path === "/api/v1/claim" || path.startsWith("/heartbeat/")) continue;
    const response = await box.send(method, path, body);
    t.equal(response.status, 403, `${method} ${path}`);
    t.equal(((await response.json()) as { code: string }).code, "unclaimed");
  }
  for (const path of open) t.equal((await box.fetch(path)).status, 200, path);
  for (const path of ["/", "/devices/nas", "/setup"]) {
    const response = await box.fetch(path);
    t.equal(response.status, 302, path);
    t.equal(response.headers.get("location"), "/claim");
  }
  const session = (await (await box.fetch("/api/v1/session")).json()) as object;
  t.same(session, { claimed: false, open: false, language: "en" }, "nothing about the site is told");
  t.notMatch(await (await box.fetch("/claim")).text(), /Acme|summary/);
});

t.test("where the status page is open, it is read without sign-in, and nothing else is", async (t) => {
  const box = await startBox(t);
  box.watch.open("open");
  for (const [method, path, body, expected] of MATRIX) {
    const isStatus =
      method === "GET" &&
      /\/(status|hosts|services|incidents|health-models|about$)/.test(path) &&
      !/\/incidents\/.*\/spans$/.test(path); // what people did
    if (isStatus) t.equal((await box.send(method, path, body)).status, 200, path);
    else if (expected[0] === 401) t.equal((await box.send(method, path, body)).status, 401, path);
  }
});

t.test("a token that is not valid is refused even where none is needed", async (t) => {
  const box = await startBox(t);
  for (const authorization of ["Bearer vdt_wrong", "Bearer ", "Basic YW5hOmFuYQ=="]) {
    const response = await box.fetch("/api/v1/session", { headers: { authorization } });
    t.equal(response.status, 401, authorization);
    t.equal(response.headers.get("www-authenticate"), 'Bearer realm="vedetta"');
  }
});

t.test("figures need a token unless they are asked for on the box itself", async (t) => {
  const box = await startBox(t);
  const proxied = await box.fetch("/metrics", { headers: { "x-forwarded-for": "192.0.2.7" } });
  t.equal(proxied.status, 401, "handed on by a proxy");
  const text = await (await box.fetch("/metrics", { headers: box.as("viewer") })).text();
  t.match(text, /^vedetta_runs_total 7$/m);
  t.match(text, /^vedetta_services\{state="critical"\} 1$/m);
});

t.test("what changes something is not taken from another site's page", async (t) => {
  const box = await startBox(t);
  const cookie = cookieOf(await box.signIn());
  const check = "/api/v1/hosts/nas/services/web/check";
  const foreign: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { origin: "http://evil.example" },
    { origin: box.url.replace("http:", "https:") },
    { origin: "null" },
  ];
  for (const headers of foreign) {
    const response = await box.send("POST", check, undefined, { cookie, ...headers });
    t.equal(response.status, 403, JSON.stringify(headers));
    t.equal(((await response.json()) as { code: string }).code, "foreignPage");
    t.equal((await box.send("POST", "/api/v1/session", { name: "chief", password: PASSWORD }, headers)).status, 403);
  }
  t.same(box.watch.checked, [], "nothing was done");
  const own: Record<string, string>[] = [{ origin: box.url }, { "sec-fetch-site": "same-origin" }, {}];
  for (const headers of own) {
    t.equal((await box.send("POST", check, undefined, { cookie, ...headers })).status, 202, JSON.stringify(headers));
  }
  const withToken = { ...box.as("technician"), origin: "http://evil.example" };
  t.equal((await box.send("POST", check, undefined, withToken)).status, 202, "a token is no browser's doing");
});
