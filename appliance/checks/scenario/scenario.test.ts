import type { IncomingMessage, RequestListener } from "node:http";
import t from "tap";
import type { Observation } from "#model/result.ts";
import { serveHttp } from "../testing/local-servers.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { tryCheck } from "../testing/try-check.ts";
import { CookieJar } from "../web/cookie-jar.ts";
import { scenario } from "./scenario.ts";
import type { ScenarioSettings, Step } from "./settings.ts";

const table = new FailureTable(scenario);
type Test = Parameters<typeof serveHttp>[0];
const PASSWORD = "corr&ct horse";

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** A shop: sign in by a form with a hidden token, then orders for whoever has the cookie and the bearer token. */
async function openShop(t: Test): Promise<string> {
  const shop: RequestListener = (request, response) => {
    void answer(request).then(([status, headers, body]) => response.writeHead(status, headers).end(body));
  };
  const answer = async (request: IncomingMessage): Promise<[number, Record<string, string>, string]> => {
    const url = new URL(request.url ?? "/", "http://shop");
    const body = await bodyOf(request);
    if (url.pathname === "/login" && request.method === "GET") {
      return [200, { "set-cookie": "visit=7; Path=/; HttpOnly" }, '<input name="csrf" value="k8/=">'];
    }
    if (url.pathname === "/login") {
      const form = new URLSearchParams(body);
      const isRight = form.get("csrf") === "k8/=" && form.get("password") === PASSWORD;
      if (!isRight || request.headers.cookie !== "visit=7") return [403, {}, `wrong: ${body}`];
      return [303, { location: "/home", "set-cookie": "session=s1", "x-token": "t 1" }, ""];
    }
    if (url.pathname === "/home") return [200, {}, request.headers.cookie?.includes("session=s1") ? "Welcome" : "Who?"];
    if (url.pathname === "/token") return [200, {}, `{"token":"t/1","next":"http://127.0.0.1:${port}/orders"}`];
    if (url.pathname === "/orders") {
      const isRight = request.headers.authorization === "Bearer t/1";
      return isRight ? [200, {}, `orders ${url.searchParams.get("q")} ${body}`] : [401, {}, "no"];
    }
    return [404, {}, "nothing here"];
  };
  const port = await serveHttp(t, shop);
  return `http://{address}:${port}`;
}

const signIn = (shop: string): Step[] => [
  { name: "form", url: `${shop}/login`, extract: { csrf: { pattern: 'value="([^"]+)"' } } },
  {
    name: "sign in",
    url: `${shop}/login`,
    form: { csrf: "{csrf}", password: "{password}" },
    expectText: "Welcome",
  },
];
const run = async (settings: ScenarioSettings): Promise<Observation> =>
  (await tryCheck(scenario, { settings })).observation;

t.test("a visitor signs in and orders: cookies, hidden fields, tokens and addresses are carried along", async (t) => {
  const shop = await openShop(t);
  const steps: Step[] = [
    ...signIn(shop),
    { url: `${shop}/token`, extract: { token: { json: "$.token" }, next: { json: "next" } } },
    {
      url: "{next}?q={what}",
      headers: { authorization: "Bearer {token}" },
      json: { list: ["{what}", 1, { not: "{unknown}" }] },
      expectText: 'orders a&b {"list":["a&b",1,{"not":"{unknown}"}]}',
    },
  ];
  const settings = { steps, encryption: "plain", variables: { what: "a&b" }, secrets: { password: PASSWORD } };
  const { observation } = await table.try(t, "right answer", "passed", { settings });
  const {
    step1Ms = 0,
    step2Ms = 0,
    step3Ms = 0,
    step4Ms = 0,
    totalMs = 0,
    stepsPassed,
  } = observation.measurements ?? {};
  t.equal(stepsPassed, 4);
  for (const ms of [step1Ms, step2Ms, step3Ms, step4Ms]) t.ok(ms > 0 && ms < totalMs);
  t.equal(observation.units?.["step4Ms"], "ms");
});

t.test("the failing step is named, and those after it are not taken", async (t) => {
  const shop = await openShop(t);
  const wrong = {
    encryption: "plain",
    steps: [...signIn(shop), { url: `${shop}/home` }],
    secrets: { password: "guessed" },
  };
  const { observation } = await table.try(t, "wrong password", "unexpectedStatus", { settings: wrong });
  t.match(observation, { parameters: { step: 2, stepName: "sign in", status: 403 }, measurements: { stepsPassed: 1 } });
  t.equal(observation.measurements?.["step3Ms"], undefined);
  const cases: [string, string, Step][] = [
    ["text is missing", "textMissing", { url: `${shop}/home`, expectText: "Welcome" }],
    ["unwanted text", "textPresent", { url: `${shop}/home`, rejectText: "Who" }],
    ["nothing to carry over", "valueMissing", { url: `${shop}/home`, extract: { a: { json: "$.token" } } }],
    ["pattern without match", "valueMissing", { url: `${shop}/home`, extract: { a: { pattern: "none(.)" } } }],
    ["no such header", "valueMissing", { url: `${shop}/home`, extract: { a: { header: "X-None" } } }],
    ["URL that is none", "badUrl", { url: "{what}/a" }],
  ];
  for (const [what, code, step] of cases) {
    await table.try(t, what, code, { settings: { steps: [step], variables: { what: "no url" } } });
  }
  const kept = await run({ steps: [{ url: `${shop}/login`, redirects: 0, extract: { h: { header: "Set-Cookie" } } }] });
  t.equal(kept.code, "passed");
});

t.test("secrets are not told, however the server sends them back", async (t) => {
  const port = await serveHttp(t, (request, response) => {
    void bodyOf(request).then((body) => response.writeHead(500).end(`${PASSWORD} ${request.url} ${body}`));
  });
  const url = `http://{address}:${port}/?p={password}`;
  for (const step of [{ url }, { url, form: { p: "{password}" } }, { url, json: { p: "{password}" } }]) {
    const observation = await run({ encryption: "plain", steps: [step], secrets: { password: PASSWORD } });
    t.equal(observation.code, "unexpectedStatus");
    t.notMatch(JSON.stringify(observation), /corr&ct|corr%26ct/);
    t.match(observation.detail, /\*\*\*/);
  }
});

t.test("a secret does not go out in clear; what the server gave itself does", async (t) => {
  const asked: string[] = [];
  const port = await serveHttp(t, (request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "set-cookie": "session=s1" }).end('{ "token": "abc" }');
  });
  const url = `http://{address}:${port}`;
  const secrets = { password: PASSWORD };
  const secretSteps: Step[] = [
    { url: `${url}/a?p={password}` },
    { url: `${url}/a`, form: { p: "{password}" } },
    { url: `${url}/a`, form: { password: "written" } },
    { url: `${url}/a`, json: { p: ["{password}"] } },
    { url: `${url}/a`, headers: { "x-own": "{password}" } },
    { url: `${url}/a?api_key=written` },
    { url: `http://duty:written@{address}:${port}/a` },
  ];
  for (const step of secretSteps) {
    const observation = await run({ steps: [{ url: `${url}/first` }, step], secrets });
    t.match(observation, { code: "passwordWouldShow", parameters: { step: 2 } }, JSON.stringify(step));
  }
  t.same(new Set(asked.splice(0)), new Set(["/first"]), "nothing of it was sent");
  const given = { url: `${url}/token`, extract: { token: { json: "token" } } };
  const back = { url: `${url}/page?token={token}`, headers: { authorization: "Bearer {token}" } };
  t.match(await run({ steps: [given, back], secrets }), { code: "passed" });
});

t.test("a value from an answer does not begin another header", async (t) => {
  const port = await serveHttp(t, (request, response) => {
    if (request.url === "/") response.end('{"a": "x\\r\\nx-evil: 1"}');
    else response.end(JSON.stringify(request.headers));
  });
  const url = `http://{address}:${port}`;
  const observation = await run({
    steps: [
      { url: `${url}/`, extract: { a: { json: "a" } } },
      { url: `${url}/b`, headers: { "x-a": "{a}" }, expectText: '"x-a":"xx-evil: 1"', rejectText: '"x-evil"' },
    ],
  });
  t.equal(observation.code, "passed", observation.detail ?? "");
});

t.test("cookies go where they belong", (t) => {
  const jar = new CookieJar();
  const at = (url: string) => jar.headerFor(new URL(url));
  jar.take(
    new URL("http://www.acme.example/shop/login"),
    [
      "a=1",
      "b=2; Path=/; Domain=.acme.example",
      "c=3; Secure; Path=/",
      "d=4; Domain=example",
      "e=5; Domain=other.example",
      "f=6; Path=/; Max-Age=0",
      "g=7; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
      "no cookie",
    ],
    Date.UTC(2026, 10, 22),
  );
  t.equal(at("http://www.acme.example/shop/cart"), "a=1; b=2");
  t.equal(at("http://www.acme.example/shopping"), "b=2");
  t.equal(at("https://www.acme.example/"), "b=2; c=3");
  t.equal(at("http://img.acme.example/"), "b=2");
  t.equal(at("http://acme.example.evil.example/"), undefined);
  jar.take(new URL("http://www.acme.example/shop/"), ["a=9", "b=; Path=/; Domain=acme.example; Max-Age=-1"], 0);
  t.equal(at("http://www.acme.example/shop/"), "a=9");
  jar.take(
    new URL("http://x.example/"),
    Array.from({ length: 500 }, (_, at) => `n${at}=1`),
    0,
  );
  t.ok((at("http://x.example/") ?? "").length < 1000, "no more than so many are kept");
  t.end();
});

t.test("misbehaving servers", async (t) => {
  await table.tryAll(
    t,
    MISBEHAVIOURS,
    {
      "service stopped": "refused",
      "accepts and stays silent": "timeout",
      "accepts and closes": "reset",
      "accepts and resets": "reset",
      "web server on that port": "unexpectedStatus",
      "SSH server on that port": "malformed",
      "mail server on that port": "malformed",
      "slower than the deadline": "malformed",
      "endless line": "malformed",
      "endless zeros": "malformed",
      "random bytes": "malformed",
      "absurd lengths": "malformed",
    },
    (port) => ({ steps: [{ url: `http://{address}:${port}/` }] }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const shop = await openShop(t);
  const settings = { encryption: "plain", steps: signIn(shop), secrets: { password: PASSWORD } };
  const { before, after } = await countLeaks(() => tryCheck(scenario, { settings }), 200);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
