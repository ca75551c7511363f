/** Every route, asked by every kind of asker, against the published matrix: a route without a line there does not pass. */
import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { text as readText } from "node:stream/consumers";
import t from "tap";
import type { Role } from "#model/api-accounts.ts";
import { ROLES } from "#model/api-accounts.ts";
import { ASKERS, entryOf, type Asker } from "./authorisation.ts";
import { listRoutes } from "./open-api-document.ts";
import { cookieOf, PASSWORD, startBox, type FixtureBox } from "./testing/fixture-box.ts";

const PAGE = new URL("../docs/reference/authorisation.md", import.meta.url);
const routes = await listRoutes();
const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const DAY_MS = 86_400_000;

type Headers = Readonly<Record<string, string>>;
/** The cells of a route's line, as they are for somebody on this machine. */
type Line = Readonly<Record<Asker, string>>;

/** The published lines by route. */
function readLines(): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  const [, table = ""] = readFileSync(PAGE, "utf8").split("\n## Routes\n");
  for (const row of (table.split("\n## ")[0] ?? "").split("\n")) {
    const [, route, rest] = /^\| `([A-Z]+ [^`]+)` \| (.+) \|$/.exec(row) ?? [];
    if (route === undefined || rest === undefined) continue;
    const cells = rest.split(" | ").map((cell) => /; on the box itself (\w+)$/.exec(cell)?.[1] ?? cell);
    lines.set(route, Object.fromEntries(ASKERS.map((asker, n) => [asker, cells[n]])) as unknown as Line);
  }
  return lines;
}

const LINES = readLines();
/** What a route's line says; HEAD is as GET. */
const lineOf = (method: string, path: string) => LINES.get(`${method === "HEAD" ? "GET" : method} ${path}`);

function addressOf(path: string): string {
  return path.replaceAll(/\{\w+\}/g, "none").replace("/*", "/");
}

/** Says bytes, and gives what comes back. */
async function say(box: FixtureBox, text: string): Promise<string> {
  const socket = connect(Number(new URL(box.url).port), "127.0.0.1");
  socket.write(text);
  return readText(socket);
}

/** Status and code of an answer; what streams is let go of at once. */
function ask(box: FixtureBox, method: string, path: string, headers: Headers) {
  const { port } = new URL(box.url);
  const body = CHANGING.has(method) && method !== "DELETE" ? '{"nonsense":true}' : undefined;
  const given = {
    ...headers,
    ...(body === undefined ? {} : { "content-type": "application/json", "content-length": String(body.length) }),
  };
  return new Promise<{ readonly status: number; readonly code: string | undefined }>((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path: addressOf(path), headers: given, agent: false };
    const request = httpRequest(options, (response) => {
      const status = response.statusCode ?? 0;
      const done = (text: string) => {
        response.destroy();
        resolve({ status, code: /"code":"(\w+)/.exec(text)?.[1] });
      };
      if (status < 400) return done("");
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => done(text));
    });
    request.on("error", reject);
    request.end(body);
  });
}

const REFUSED: ReadonlySet<number> = new Set([401, 403, 421]);
/** Signing in and claiming answer 401 and 403 of their own, after they have looked. */
const OWN_REFUSALS: ReadonlySet<string | undefined> = new Set(["signInFailed", "wrongCode"]);

async function entry(box: FixtureBox, method: string, path: string, headers: Headers): Promise<string> {
  const { status, code } = await ask(box, method, path, headers);
  return REFUSED.has(status) && !OWN_REFUSALS.has(code) ? String(status) : "in";
}

/** Signs in somebody of the role, who is made for it. */
async function sessionOf(box: FixtureBox, role: Role, name = `some-${role}`): Promise<Headers> {
  await box.send("POST", "/api/v1/users", { name, role, password: PASSWORD }, box.as("admin"));
  return { cookie: cookieOf(await box.signIn(name)) };
}

async function tokenOf(box: FixtureBox, role: Role): Promise<{ readonly id: string; readonly token: string }> {
  const made = await box.send("POST", "/api/v1/tokens", { name: `another ${role}`, role }, box.as("admin"));
  return (await made.json()) as { id: string; token: string };
}

t.test("every route has its line, and every line its route", async (t) => {
  const known = routes.map(({ method, path }) => `${method} ${path}`).filter((route) => !route.startsWith("HEAD"));
  t.same([...LINES.keys()].toSorted(), known.toSorted(), "scripts/generate-references writes it");
  for (const { method, path, access } of routes)
    for (const asker of ASKERS)
      t.equal(lineOf(method, path)?.[asker], String(entryOf(access, asker, true)), `${method} ${path} ${asker}`);
  t.ok(routes.length > 100, "GET, HEAD and the others");
});

/** Ends a session, and so what comes after it would be somebody else's. */
const ENDS_SESSION = "DELETE /api/v1/session";

t.test("every route lets in whom its line says, however they show who they are", async (t) => {
  const box = await startBox(t);
  const ended = await sessionOf(box, "admin", "gone-admin");
  box.pass(31 * DAY_MS);
  const revoked = await tokenOf(box, "admin");
  await box.send("DELETE", `/api/v1/tokens/${revoked.id}`, undefined, box.as("admin"));
  const screen = await tokenOf(box, "viewer");
  const noScreen = await tokenOf(box, "technician");
  const askers: (readonly [who: string, as: Asker | "401", headers: Headers])[] = [
    ["nobody", "nobody", {}],
    ["an empty session", "nobody", { cookie: "vedetta_session=" }],
    ["an invented session", "nobody", { cookie: `vedetta_session=${"A".repeat(43)}` }],
    ["a session that has ended", "nobody", ended],
    ["a screen with a technician's token", "nobody", { cookie: `vedetta_screen=${noScreen.token}` }],
    ["a token as a session", "nobody", { cookie: `vedetta_session=${noScreen.token}` }],
    ["a screen", "viewer", { cookie: `vedetta_screen=${screen.token}` }],
    ["a revoked token", "401", { authorization: `Bearer ${revoked.token}` }],
    ["an invented token", "401", { authorization: "Bearer vdt_invented" }],
    ["a password in the head", "401", { authorization: "Basic Y2hpZWY6Y29ycmVjdCBob3JzZSBiYXR0ZXJ5" }],
  ];
  for (const role of ROLES) {
    askers.push([`a token of role ${role}`, role, box.as(role)]);
    askers.push([`somebody signed in as ${role}`, role, await sessionOf(box, role)]);
  }
  for (const [who, as, headers] of askers) {
    const wrong: string[] = [];
    for (const { method, path } of routes) {
      if (`${method} ${path}` === ENDS_SESSION && headers["cookie"] !== undefined) continue;
      // HEAD is asked once for each column.
      if (method === "HEAD" && headers["cookie"] !== undefined) continue;
      const line = as === "401" ? "401" : lineOf(method, path)?.[as];
      const onlyShows = who === "a screen" && CHANGING.has(method) && lineOf(method, path)?.nobody !== "in";
      const expected = onlyShows ? "403" : line;
      const got = await entry(box, method, path, headers);
      if (got !== expected) wrong.push(`${method} ${path}: ${got}, not ${expected}`);
    }
    t.same(wrong, [], who);
  }
});

t.test("an open status page lets nobody in but where its column says", async (t) => {
  const box = await startBox(t);
  box.watch.open("open");
  const wrong: string[] = [];
  for (const { method, path } of routes) {
    const expected = lineOf(method, path)?.nobodyOpen;
    const got = await entry(box, method, path, {});
    if (got !== expected) wrong.push(`${method} ${path}: ${got}, not ${expected}`);
  }
  t.same(wrong, []);
});

t.test("an unclaimed box lets nobody in but where its column says, whatever they bring", async (t) => {
  const box = await startBox(t, { unclaimed: true });
  for (const headers of [{}, { cookie: `vedetta_session=${"A".repeat(43)}` }] as readonly Headers[]) {
    const wrong: string[] = [];
    for (const { method, path } of routes) {
      // The page itself sends everybody to where it is claimed.
      const expected = lineOf(method, path)?.unclaimed;
      const got = await entry(box, method, path, headers);
      if (got !== expected) wrong.push(`${method} ${path}: ${got}, not ${expected}`);
    }
    t.same(wrong, []);
  }
});

t.test(
  "no change is taken from another site's page, from an admin's browser no more than from anybody's",
  async (t) => {
    const box = await startBox(t);
    const admin = await sessionOf(box, "admin");
    const foreign: readonly Headers[] = [
      { ...admin, "sec-fetch-site": "cross-site" },
      { ...admin, origin: "http://evil.example" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const { method, path } of routes) {
      if (!CHANGING.has(method)) continue;
      for (const headers of foreign) {
        const { status, code } = await ask(box, method, path, headers);
        t.same({ status, code }, { status: 403, code: "foreignPage" }, `${method} ${path}`);
      }
    }
    const [, page = {}] = foreign;
    t.equal((await ask(box, "GET", "/api/v1/status", page)).status, 200, "what changes nothing is let in");
  },
);

t.test("by a name that is none of the box's, and by two names, nobody gets in anywhere", async (t) => {
  const box = await startBox(t);
  const admin = box.as("admin");
  for (const { method, path } of routes) {
    if (method === "HEAD") continue;
    const { status } = await ask(box, method, path, { ...admin, host: "evil.example" });
    t.equal(status === 421, path !== "/healthz" && path !== "/readyz", `${method} ${path} by another name: ${status}`);
    const raw = `${method} ${addressOf(path)} HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\nConnection: close\r\n`;
    const line = await say(box, `${raw}Authorization: ${admin.authorization}\r\n\r\n`);
    t.match(line, /^HTTP\/1\.1 400 /, `${method} ${path} by two names`);
  }
});

t.test("methods that an address does not have do nothing for anybody", async (t) => {
  const box = await startBox(t);
  const paths = new Set(routes.map(({ path }) => path));
  paths.delete("/*");
  for (const path of paths) {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      if (routes.some((route) => route.path === path && route.method === method)) continue;
      // Heartbeats tell nobody whether there is such an address.
      const expected = path.startsWith("/heartbeat/") ? 404 : 405;
      t.equal((await ask(box, method, path, box.as("admin"))).status, expected, `${method} ${path}`);
    }
  }
});
