import type { RequestListener } from "node:http";
import t from "tap";
import { serveHttp, serveTls } from "../testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { tryCheck } from "../testing/try-check.ts";
import { json } from "./json.ts";

const table = new FailureTable(json);
const PASSWORD = "correct horse battery";

const documents: Readonly<Record<string, RequestListener>> = {
  "/health": (_, response) =>
    response.end(JSON.stringify({ queue: { waiting: 8, jobs: [1, 2, 3] }, status: "green", at: Date.now() - 90_000 })),
  "/bom": (_, response) => response.end('\uFEFF{"a": 1}'),
  "/moved": (_, response) => response.writeHead(302, { location: "/health" }).end(),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/page": (_, response) => response.end("<html>Please log in</html>"),
  "/large": (_, response) => response.end(JSON.stringify(Array.from({ length: 2500 }, () => "x".repeat(2000)))),
  "/deep": (_, response) => response.end("[".repeat(400_000)),
  "/broken": (_, response) => response.writeHead(500).end('{"error": "database gone"}'),
  "/login": (request, response) => {
    const wanted = `Basic ${Buffer.from(`duty:${PASSWORD}`).toString("base64")}`;
    if (request.headers.authorization === wanted) response.end('{"a": 1}');
    else response.writeHead(401).end(`you said ${request.headers.authorization}`);
  },
};
const site: RequestListener = (request, response) => {
  const serve = documents[request.url ?? ""];
  if (serve === undefined) response.writeHead(404).end();
  else serve(request, response);
};

t.test("a value as number, count, text and age", async (t) => {
  const url = `http://{address}:${await serveHttp(t, site)}/health`;
  const look = async (settings: object) => (await tryCheck(json, { settings: { url, ...settings } })).observation;
  const found = await table.try(t, "right answer", "measured", {
    settings: { url, path: "$.queue.waiting", unit: "jobs" },
  });
  t.match(found.observation, { measurements: { value: 8, status: 200 }, units: { value: "jobs" } });
  t.match(await look({ path: "queue.jobs", count: true }), { code: "measured", measurements: { value: 3 } });
  t.match(await look({ path: "status", kind: "text", expectText: "green" }), { code: "textMatches" });
  const { code, measurements } = await look({ path: "at", kind: "age" });
  t.equal(code, "fresh");
  t.ok((measurements?.value ?? 0) >= 90 && (measurements?.value ?? 0) < 95);
});

t.test("answers that are not as expected", async (t) => {
  const url = `http://{address}:${await serveHttp(t, site)}`;
  const cases: [string, string, object][] = [
    ["value is another text than expected", "textDiffers", { path: "status", kind: "text", expectText: "red" }],
    ["value is no number", "notNumber", { path: "status" }],
    ["value is no moment", "notMoment", { path: "status", kind: "age" }],
    ["value is missing", "valueMissing", { path: "queue.length" }],
    ["value is a list", "notSingle", { path: "queue.jobs" }],
    ["page of a login form", "notJson", { path: "a", url: `${url}/page` }],
    ["brackets without end", "notJson", { path: "a", url: `${url}/deep` }],
    ["document of megabytes", "tooLarge", { path: "a", url: `${url}/large` }],
    ["server error", "unexpectedStatus", { path: "a", url: `${url}/broken` }],
    [
      "wrong password",
      "unexpectedStatus",
      { path: "a", url: `${url}/login`, encryption: "plain", user: "duty", password: "guessed" },
    ],
    ["redirects in a circle", "tooManyRedirects", { path: "a", url: `${url}/loop` }],
  ];
  for (const [what, code, settings] of cases) {
    await table.try(t, what, code, { settings: { url: `${url}/health`, ...settings } });
  }
  t.equal((await tryCheck(json, { settings: { url: `${url}/bom`, path: "a" } })).observation.code, "measured");
  t.equal(
    (await tryCheck(json, { settings: { url: `${url}/moved`, path: "status", kind: "text" } })).observation.code,
    "textMatches",
  );
});

t.test("the password works, and is not shown where the server sends it back", async (t) => {
  const url = `http://{address}:${await serveHttp(t, site)}/login`;
  const settings = { url, path: "a", encryption: "plain", user: "duty", password: PASSWORD } as const;
  t.equal((await tryCheck(json, { settings })).observation.code, "measured");
  const { observation } = await tryCheck(json, { settings: { ...settings, user: "other" } });
  t.equal(observation.code, "unexpectedStatus");
  t.match(observation.detail, "you said");
  t.notMatch(observation.detail, Buffer.from(`other:${PASSWORD}`).toString("base64"));
});

t.test("TLS: trusted, and not", async (t) => {
  const authority = await makeAuthority("Acme Root");
  const urlOf = async (leaf: Awaited<ReturnType<typeof makeLeaf>>) =>
    `https://{address}:${await serveTls(t, leaf, '{"a": 5}')}/`;
  const url = await urlOf(await makeLeaf({ issuer: authority }));
  const settings = { url, path: "a", authority: authority.cert };
  t.match((await tryCheck(json, { settings })).observation, { code: "measured", measurements: { value: 5 } });
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings: { url, path: "a" } });
  await table.try(t, "certificate for another name", "certificateWrongName", {
    settings: { ...settings, serverName: "other.acme.example" },
  });
  await table.try(t, "certificate has expired", "certificateExpired", {
    settings: { ...settings, url: await urlOf(await makeLeaf({ issuer: authority, days: -1 })) },
  });
});

t.test("misbehaving servers", async (t) => {
  const { "web server on that port": _, ...others } = MISBEHAVIOURS;
  await table.tryAll(
    t,
    others,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "reset",
      "accepts and resets": "reset",
      "SSH server on that port": "malformed",
      "mail server on that port": "malformed",
      "slower than the deadline": "malformed",
      "endless line": "malformed",
      "endless zeros": "malformed",
      "random bytes": "malformed",
      "absurd lengths": "malformed",
    },
    (port) => ({ url: `http://{address}:${port}/`, path: "a" }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const url = `http://{address}:${await serveHttp(t, site)}/health`;
  const settings = { url, path: "queue.waiting" };
  const { before, after } = await countLeaks(() => tryCheck(json, { settings }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
