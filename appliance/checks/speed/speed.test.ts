import type { RequestListener, ServerResponse } from "node:http";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { until } from "#lib/testing/wait-for.ts";
import { findClosedPort, serveHttp } from "../testing/local-servers.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { makeMemory, tryCheck } from "../testing/try-check.ts";
import { findResources } from "./find-resources.ts";
import { speed } from "./speed.ts";

const table = new FailureTable(speed);
type Test = Parameters<typeof serveHttp>[0];

const PAGE = `<!doctype html><link rel="stylesheet" href="/a.css"><script src="a.js"></script>
<img src="/1.png"><img src="/2.png#x"><img src="/2.png"><img src="/3.png" loading="lazy"><a href="/none">no</a>`;

/** This machine's clock, which can leap: what takes that long in the check's eyes, whatever the machine does besides. */
function leapingClock() {
  let aheadMs = 0;
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + aheadMs };
  const leap = (ms: number) => {
    aheadMs += ms;
    return "";
  };
  return { clock, leap };
}

async function turnsOfTheLoop(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A site; what it was asked for, and over how many connections. */
async function openSite(t: Test, page = PAGE, more: Record<string, (response: ServerResponse) => void> = {}) {
  const asked: string[] = [];
  const connections = new Set<number | undefined>();
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    connections.add(request.socket.remotePort);
    const own = more[path];
    if (own !== undefined) own(response);
    else if (path === "/") response.setHeader("content-type", "text/html").end(page);
    else response.end(Buffer.alloc(1000));
  };
  const port = await serveHttp(t, answer);
  return { port, asked, connections, url: `http://{address}:${port}/` };
}

t.test("a page is loaded with all that belongs to it, over few connections", async (t) => {
  const { url, asked, connections } = await openSite(t);
  const result = await table.try(t, "right answer", "loaded", { settings: { url } });
  t.same(asked.toSorted(), ["/", "/1.png", "/2.png", "/a.css", "/a.js"]);
  t.ok(connections.size <= 4, `${connections.size} connections for 5 requests`);
  const { measurements = {} } = result.observation;
  const { firstByteMs = 0, htmlMs = 0, completeMs = 0, slowestMs = 0 } = measurements;
  t.ok(firstByteMs > 0 && firstByteMs <= htmlMs && htmlMs <= completeMs && slowestMs <= completeMs);
  t.match(measurements, { requests: 5, failedResources: 0, sizeBytes: PAGE.length + 4000 });
});

t.test("no more than six parts are loaded at once", async (t) => {
  const page = Array.from({ length: 40 }, (_, place) => `<img src="/${place}.png">`).join("");
  let now = 0;
  let most = 0;
  const port = await serveHttp(t, (request, response) => {
    if (request.url === "/") {
      response.setHeader("content-type", "text/html").end(page);
      return;
    }
    most = Math.max(most, (now += 1));
    setImmediate(() => {
      now -= 1;
      response.end("x");
    });
  });
  const { observation } = await tryCheck(speed, { settings: { url: `http://{address}:${port}/` } });
  t.match(observation, { code: "loaded", measurements: { requests: 41 } });
  t.ok(most > 1 && most <= 6, `${most} at once`);
  const few = await tryCheck(speed, { settings: { url: `http://{address}:${port}/`, resources: 3 } });
  t.equal(few.observation.measurements?.requests, 4);
});

t.test("parts that cannot be loaded are counted and named", async (t) => {
  const closed = await findClosedPort();
  const page = `<img src="/gone.png"><img src="http://127.0.0.1:${closed}/a.png"><img src="/fine.png"><img src="/turn.png">`;
  const { url } = await openSite(t, page, {
    "/gone.png": (response) => response.writeHead(404).end(),
    "/turn.png": (response) => response.writeHead(302, { location: "/fine.png" }).end(),
  });
  const { observation } = await table.try(t, "pictures are missing", "resourcesFailed", { settings: { url } });
  t.equal(observation.measurements?.failedResources, 2);
  t.match(observation.parameters?.["failed"], [/gone\.png \(404\)/, /a\.png \(refused\)/]);
  const own = await tryCheck(speed, { settings: { url, otherServers: false } });
  t.equal(own.observation.measurements?.failedResources, 1);
});

t.test("a slow part is named; one that never ends runs into the deadline", async (t) => {
  const { clock, leap } = leapingClock();
  const site = await openSite(t, PAGE, {
    "/1.png": (response) => {
      void until(() => site.asked.length === 5)
        .then(() => turnsOfTheLoop(50)) // meanwhile the others are read
        .then(() => response.end(leap(30_000)));
    },
  });
  const { url } = site;
  const { observation } = await tryCheck(speed, { settings: { url }, clock });
  t.match(observation, { code: "loaded", parameters: { slowest: /1\.png$/ } });
  t.ok((observation.measurements?.slowestMs ?? 0) >= 30_000);
  const stuck = await openSite(t, PAGE, { "/1.png": () => undefined });
  const result = await table.try(t, "a picture never comes", "timeout", {
    settings: { url: stuck.url },
    timeoutMs: 1500,
  });
  t.ok((result.observation.measurements?.htmlMs ?? 0) > 0, "what was measured until then is told");
});

t.test("secrets go to the page's own server and nowhere else", async (t) => {
  const seen: (string | undefined)[] = [];
  const other = await serveHttp(t, (request, response) => {
    seen.push(request.headers.authorization, request.headers["x-key"] as string | undefined);
    response.end();
  });
  const { url } = await openSite(t, `<img src="http://127.0.0.1:${other}/a.png"><img src="/b.png">`);
  const settings = { url, encryption: "plain", user: "duty", password: "s3cret", headers: { "x-key": "k" } };
  t.equal((await tryCheck(speed, { settings })).observation.code, "loaded");
  t.same(seen, [undefined, undefined]);
});

t.test("from the sixth run on it is compared with what is usual", async (t) => {
  let delayMs = 0;
  const { clock, leap } = leapingClock();
  const slow = (response: ServerResponse) => void response.end(leap(delayMs));
  const { url } = await openSite(t, '<img src="/1.png">', { "/1.png": slow });
  const memory = makeMemory();
  const run = async () => (await tryCheck(speed, { settings: { url }, memory, clock })).observation.measurements ?? {};
  delayMs = 10_000;
  for (let at = 0; at < 5; at++) t.equal((await run())["againstUsualPercent"], undefined);
  t.type((await run())["againstUsualPercent"], "number");
  delayMs = 200_000;
  t.ok(((await run())["againstUsualPercent"] ?? 0) > 300);
});

t.test("a connection that the server has given up is replaced", async (t) => {
  const page = Array.from({ length: 12 }, (_, place) => `<img src="/${place}.png">`).join("");
  const port = await serveHttp(t, (request, response) => {
    // It says that the connection stays, and closes it.
    response.setHeader("content-type", "text/html");
    response.on("finish", () => request.socket.destroySoon());
    response.end(request.url === "/" ? page : "x");
  });
  const { observation } = await tryCheck(speed, { settings: { url: `http://{address}:${port}/` } });
  t.match(observation, { code: "loaded", measurements: { requests: 13 } });
});

t.test("resources are found as the page says", (t) => {
  const hrefs = (html: string) => findResources(html, new URL("http://acme.example/x/"), 10).map(({ href }) => href);
  t.same(hrefs('<base href="/y/"><img src="a.png"><link rel=icon href=b.ico><link rel=canonical href=c>'), [
    "http://acme.example/y/a.png",
    "http://acme.example/y/b.ico",
  ]);
  t.same(hrefs('<img src="data:image/png;base64,aa"><img src="ftp://x/"><img src="http://"><!--<img src=z>-->'), []);
  t.same(hrefs("<img src=a>".repeat(50)), ["http://acme.example/x/a"]);
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
    (port) => ({ url: `http://{address}:${port}/` }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const { url } = await openSite(t);
  const { before, after } = await countLeaks(() => tryCheck(speed, { settings: { url } }), 200);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
