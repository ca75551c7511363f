/** Requests that are wrong, too large, too slow or no HTTP at all; every refusal says why in the same form. */
import { connect } from "node:net";
import { once } from "node:events";
import t from "tap";
import type { ProblemDetails } from "#model/api.ts";
import { startBox, PASSWORD, type FixtureBox } from "./testing/fixture-box.ts";

const problemOf = async (response: Response) => (await response.json()) as ProblemDetails;

/** Sends bytes as they are, and gives what came back until the other side closed. */
async function talk(box: FixtureBox, bytes: string): Promise<string> {
  const socket = connect(box.port, "127.0.0.1");
  socket.on("error", () => {});
  let answer = "";
  socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

t.test("a body that is not as it should be is refused with every mistake and its place", async (t) => {
  const box = await startBox(t);
  const admin = box.as("admin");
  const response = await box.send("POST", "/api/v1/users", { name: "-", role: "boss", passwort: "x" }, admin);
  t.equal(response.status, 400);
  t.equal(response.headers.get("content-type"), "application/problem+json; charset=utf-8");
  const problem = await problemOf(response);
  t.match(problem, {
    type: "urn:vedetta:problem:invalid",
    title: "Bad Request",
    status: 400,
    code: "invalid",
    instance: "/api/v1/users",
  });
  const errors = Object.fromEntries((problem.errors ?? []).map(({ path, message }) => [path, message]));
  t.same(Object.keys(errors).sort(), ["name", "password", "passwort", "role"]);
  t.equal(errors.role, "must be one of viewer, technician, admin");
  t.equal(errors.password, "is missing");
  t.equal(errors.passwort, "is not known here");
});

t.test("numbers in bodies are not made of text, and nothing unknown is dropped in silence", async (t) => {
  const box = await startBox(t);
  const admin = box.as("admin");
  t.equal(
    (await box.send("POST", "/api/v1/users", { name: 12, role: "viewer", password: PASSWORD }, admin)).status,
    400,
  );
  const extra = { name: "x", role: "viewer", password: PASSWORD, admin: true };
  t.equal((await box.send("POST", "/api/v1/users", extra, admin)).status, 400);
});

t.test("queries are checked, too", async (t) => {
  const box = await startBox(t);
  const headers = box.as("viewer");
  const wrong = [
    "/api/v1/services?state=red",
    "/api/v1/services?state=critical,",
    "/api/v1/events?limit=0",
    "/api/v1/events?limit=many",
    "/api/v1/events?limt=5",
    "/api/v1/events?after=-1",
    "/api/v1/incidents?state=broken",
    "/api/v1/incidents/1",
    "/api/v1/incidents?before=x",
    "/api/v1/incidents?month=2026-13",
    "/api/v1/incidents?month=november",
    "/api/v1/incidents?priority=urgent",
    "/api/v1/hosts/nas/services/web/series",
    "/api/v1/hosts/nas/services/web/series?measurement=connectMs&from=yesterday",
    "/api/v1/hosts/nas/services/web/series?measurement=connectMs&from=2026-11-22T09:00:00Z&to=2026-11-22T08:00:00Z",
    "/api/v1/hosts/nas/services/web/results?limit=100000",
  ];
  for (const path of wrong) {
    const response = await box.fetch(path, { headers });
    t.equal(response.status, 400, path);
    t.equal((await problemOf(response)).code, "invalid");
  }
  for (const path of ["/api/v1/events?limit=5&after=0", "/api/v1/incidents?state=open,resolved&host=nas&limit=5"]) {
    t.equal((await box.fetch(path, { headers })).status, 200, path);
  }
});

t.test("what is no JSON is refused by its kind", async (t) => {
  const box = await startBox(t);
  const post = (body: string, type = "application/json") =>
    box.fetch("/api/v1/session", { method: "POST", body, headers: { "content-type": type } });
  const cases: readonly [Promise<Response>, number, string][] = [
    [post("{"), 400, "notJson"],
    [post(""), 400, "notJson"],
    [post('{"__proto__": {"x": 1}}'), 400, "notJson"],
    [post("name=chief", "application/x-www-form-urlencoded"), 415, "notJson"],
    [post('{"name":"chief"}', "text/plain"), 415, "notJson"],
    [post("[]"), 400, "invalid"],
    [post("null"), 400, "invalid"],
  ];
  for (const [answer, status, code] of cases) {
    const response = await answer;
    t.equal(response.status, status);
    t.equal((await problemOf(response)).code, code);
  }
});

t.test("the less is known of who asks, the shorter a body may be, announced or not", async (t) => {
  const box = await startBox(t);
  const longName = (letters: number) => ({ name: "x".repeat(letters), password: "x" });
  const tooLong = async (response: Response) => {
    t.equal(response.status, 413);
    t.equal((await problemOf(response)).code, "tooLarge");
  };
  await tooLong(await box.send("POST", "/api/v1/session", longName(9000)));
  await tooLong(await box.send("DELETE", "/api/v1/session", longName(9000)));
  const longest = { name: "\u0001".repeat(63), password: "\u0001".repeat(256) };
  t.equal(
    (await box.send("POST", "/api/v1/session", longest)).status,
    401,
    "the longest that fits the form is looked at",
  );
  const text = (letters: number) => ({ text: "x".repeat(letters) });
  await tooLong(await box.send("POST", "/api/v1/incidents", text(70_000), box.as("viewer")));
  t.equal((await box.send("POST", "/api/v1/incidents", text(60_000), box.as("viewer"))).status, 400);
  const order = (letters: number) => ({ document: { note: "x".repeat(letters) } });
  t.equal((await box.send("POST", "/api/v1/config/check", order(1_000_000), box.as("admin"))).status, 200);
  await tooLong(await box.send("POST", "/api/v1/config/check", order(1_100_000), box.as("admin")));
  const chunk = `1000\r\n${"x".repeat(0x1000)}\r\n`;
  const chunked = await talk(
    box,
    `POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}`,
  );
  t.match(chunked, /^HTTP\/1\.1 413 /);
});

t.test("unknown addresses and wrong methods are told apart", async (t) => {
  const box = await startBox(t);
  t.equal((await problemOf(await box.fetch("/api/v1/nothing"))).code, "notFound");
  t.equal((await problemOf(await box.send("POST", "/nothing", {}))).code, "notFound");
  t.equal((await problemOf(await box.fetch("/api/v1/hosts/none", { headers: box.as("viewer") }))).code, "notFound");
  const response = await box.send("DELETE", "/api/v1/users", undefined, box.as("admin"));
  t.equal(response.status, 405);
  t.equal(response.headers.get("allow"), "GET, HEAD, POST");
  t.equal((await problemOf(response)).code, "methodNotAllowed");
});

t.test("what is no HTTP is answered with a problem and a closed connection", async (t) => {
  const box = await startBox(t);
  t.match(await talk(box, "hello\r\n\r\n"), /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"badRequest"/);
  t.match(
    await talk(box, `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`),
    /^HTTP\/1\.1 431 [^]*"code":"tooLarge"/,
  );
  t.match(
    await talk(box, "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
    /^HTTP\/1\.1 400 [^]*"code":"badAddress"/,
  );
});

t.test("a client that dawdles is let go", async (t) => {
  const box = await startBox(t, { patience: { headMs: 300, requestMs: 600, lookMs: 100 } });
  const [silent, headless, bodiless] = await Promise.all([
    talk(box, ""),
    talk(box, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"),
    talk(
      box,
      "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
    ),
  ]);
  t.match(silent, /^(HTTP\/1\.1 408 |$)/);
  t.match(headless, /^HTTP\/1\.1 408 [^]*"code":"tooSlow"/);
  t.match(bodiless, /^HTTP\/1\.1 408 /);
  t.equal((await box.fetch("/healthz")).status, 200);
});

t.test("one machine cannot take all connections", async (t) => {
  const box = await startBox(t);
  const sockets = Array.from({ length: 130 }, () => connect(box.port, "127.0.0.1").on("error", () => {}));
  t.teardown(() => sockets.forEach((socket) => socket.destroy()));
  let closed = 0;
  await new Promise<void>((resolve) => {
    for (const socket of sockets) socket.on("close", () => ++closed >= 25 && resolve());
  });
  t.ok(closed <= 40, `${closed} of 130 were let go`);
});

t.test("configuration: every mistake at once, and nobody overwrites what another has changed", async (t) => {
  const box = await startBox(t);
  const admin = box.as("admin");
  const refused = await box.send("PUT", "/api/v1/config", { version: 1, hots: [], sit: {} }, admin);
  t.equal(refused.status, 422);
  t.match(await problemOf(refused), {
    code: "refused",
    errors: [
      { path: "hots", message: "unknown key" },
      { path: "sit", message: "unknown key" },
    ],
  });
  const etag = (await box.fetch("/api/v1/config", { headers: admin })).headers.get("etag") ?? "";
  t.equal((await box.send("PUT", "/api/v1/config", { version: 1 }, { ...admin, "if-match": etag })).status, 200);
  const late = await box.send("PUT", "/api/v1/config", { version: 1 }, { ...admin, "if-match": etag });
  t.equal(late.status, 412);
  t.equal((await problemOf(late)).code, "changedMeanwhile");
});

t.test("a configuration that is a file is not changed here", async (t) => {
  const box = await startBox(t, { readOnly: true });
  const response = await box.send("PUT", "/api/v1/config", { version: 1 }, box.as("admin"));
  t.equal(response.status, 409);
  t.equal((await problemOf(response)).code, "readOnly");
});

t.test("not watching yet is not ready", async (t) => {
  const box = await startBox(t);
  box.watch.setReady(false);
  const response = await box.fetch("/readyz");
  t.equal(response.status, 503);
  t.equal((await problemOf(response)).code, "notReady");
  t.equal((await box.fetch("/healthz")).status, 200);
});

t.test("a failure of ours is logged and says nothing about our inside", async (t) => {
  const box = await startBox(t);
  box.watch.hosts = () => {
    throw new Error("inner detail");
  };
  const response = await box.fetch("/api/v1/hosts", { headers: box.as("viewer") });
  t.equal(response.status, 500);
  const text = await response.text();
  t.match(text, '"code":"internal"');
  t.notMatch(text, "inner detail");
  t.ok(box.logged.some((line) => "error" in line && String(line.error).includes("inner detail")));
});
