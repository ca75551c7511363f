import { readFileSync, statfsSync } from "node:fs";
import type { RequestListener } from "node:http";
import t from "tap";
import { BEYOND_ALL } from "#model/result.ts";
import { serveHttp, serveTls } from "../testing/local-servers.ts";
import { makeAuthority, makeLeaf } from "../testing/made-certificates.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable } from "../testing/failure-table.ts";
import { MISBEHAVIOURS } from "../testing/misbehaving-servers.ts";
import { startNodeExporter, withoutNodeExporter } from "./testing/node-exporter.ts";
import { makeMemory, tryCheck } from "../testing/try-check.ts";
import { prometheus } from "./prometheus.ts";
import type { Rule } from "./settings.ts";

const table = new FailureTable(prometheus, [/(?<=Percent |load5 )[\d.]+/g]);
if (withoutNodeExporter !== false) table.leaveIncomplete();
const PASSWORD = "correct horse battery";
const SIMPLE: Rule = { name: "jobs", metric: "jobs" };

const free: Rule = {
  name: "diskFreePercent",
  metric: "node_filesystem_avail_bytes",
  labels: { mountpoint: "/" },
  of: { metric: "node_filesystem_size_bytes" },
  scale: 100,
  unit: "%",
};
const memory: Rule = {
  name: "memoryFreePercent",
  metric: "node_memory_MemAvailable_bytes",
  of: { metric: "node_memory_MemTotal_bytes" },
  scale: 100,
  unit: "%",
};
const load: Rule = { name: "load5", metric: "node_load5" };
const stale: Rule = { name: "staleFileSystems", metric: "node_filesystem_device_error", aggregate: "sum" };
const busy: Rule = {
  name: "idleSeconds",
  metric: "node_cpu_seconds_total",
  labels: { mode: "idle" },
  aggregate: "sum",
  rate: true,
};

t.test("special values: none now is said and is no failure, infinity is judged by every limit", async (t) => {
  const text = 'q{quantile="0.99"} NaN\nup +Inf\ndown -Inf\nerrors 0\nrequests 0\nslow 3\n';
  const port = await serveHttp(t, (_, response) => response.end(text));
  const look = async (...rules: Rule[]) =>
    (await tryCheck(prometheus, { settings: { url: `http://127.0.0.1:${port}/`, rules } })).observation;
  t.match(await look({ name: "p99", metric: "q", labels: { quantile: "0.99" } }), {
    code: "measured",
    parameters: { values: ["p99 has no value now (NaN)"] },
  });
  t.match((await look({ name: "v", metric: "up" })).measurements, { v: BEYOND_ALL });
  t.match((await look({ name: "v", metric: "down" })).measurements, { v: -BEYOND_ALL });
  const ratio = await look({ name: "r", metric: "errors", of: { metric: "requests" } });
  t.equal(ratio.code, "measured", "nothing by nothing is no failure");
  t.equal(ratio.measurements?.["r"], undefined);
  t.match((await look({ name: "r", metric: "slow", of: { metric: "requests" } })).measurements, { r: BEYOND_ALL });
});

t.test("OpenMetrics that break off before their end are no metrics", async (t) => {
  const type = "application/openmetrics-text; version=1.0.0; charset=utf-8";
  for (const [text, code] of [
    ["# TYPE jobs gauge\njobs 1\n# EOF\n", "measured"],
    ["# TYPE jobs gauge\njobs 1\n", "cutOff"],
  ] as const) {
    const port = await serveHttp(t, (_, response) => response.setHeader("content-type", type).end(text));
    const settings = { url: `http://127.0.0.1:${port}/`, rules: [SIMPLE] };
    t.equal((await tryCheck(prometheus, { settings })).observation.code, code);
  }
});

t.test("a real node exporter: disk, memory, load, processor", { skip: withoutNodeExporter }, async (t) => {
  const { port } = await startNodeExporter(t);
  const settings = { url: `http://{address}:${port}/metrics`, rules: [free, memory, load, stale] };
  const { observation } = await table.try(t, "right answer", "measured", { settings });
  const {
    diskFreePercent = -1,
    memoryFreePercent = -1,
    load5 = -1,
    staleFileSystems = -1,
  } = observation.measurements ?? {};
  const { bavail, blocks } = statfsSync("/");
  t.ok(Math.abs(diskFreePercent - (100 * bavail) / blocks) < 2, `${diskFreePercent}`);
  t.ok(memoryFreePercent > 0 && memoryFreePercent < 100);
  t.ok(Math.abs(load5 - Number(readFileSync("/proc/loadavg", "utf8").split(" ")[1])) < 1);
  t.equal(staleFileSystems, 0);
  t.match(observation.units, { diskFreePercent: "%" });
});

t.test("a real node exporter: growth between two runs", { skip: withoutNodeExporter }, async (t) => {
  const { port } = await startNodeExporter(t);
  const trial = { settings: { url: `http://{address}:${port}/metrics`, rules: [busy, load] }, memory: makeMemory() };
  const first = await tryCheck(prometheus, trial);
  t.equal(first.observation.code, "firstSample");
  t.type(first.observation.measurements?.load5, "number", "what can be told is told");
  let { observation } = await tryCheck(prometheus, trial);
  for (let tries = 0; observation.code === "firstSample" && tries < 500; tries++) {
    ({ observation } = await tryCheck(prometheus, trial));
  }
  t.equal(observation.code, "measured");
  const { idleSeconds = -1 } = observation.measurements ?? {};
  t.ok(idleSeconds >= 0 && idleSeconds < 1000, `${idleSeconds}`);
});

t.test(
  "a real node exporter: a stale file-system, and a series that is missing",
  { skip: withoutNodeExporter },
  async (t) => {
    const { port } = await startNodeExporter(t, "/srv/acme-files");
    const settings = { url: `http://{address}:${port}/metrics`, rules: [stale] };
    const { observation } = await tryCheck(prometheus, { settings });
    t.match(observation, { code: "measured", measurements: { staleFileSystems: 1 } });
    const one: Rule = { ...stale, name: "files", labels: { mountpoint: "/srv/acme-files" }, aggregate: "single" };
    const named = await tryCheck(prometheus, { settings: { ...settings, rules: [one] } });
    t.match(named.observation, { measurements: { files: 1 } });
    const gone: Rule = { ...free, labels: { mountpoint: "/srv/acme-files" } };
    const missing = await table.try(t, "series is missing", "seriesMissing", {
      settings: { ...settings, rules: [gone, stale] },
    });
    t.match(missing.observation, {
      parameters: { series: ['node_filesystem_avail_bytes{mountpoint="/srv/acme-files"}'] },
      measurements: { staleFileSystems: 1 },
    });
    const many: Rule = { name: "all", metric: "node_cpu_seconds_total" };
    await table.try(t, "several series, no aggregate", "seriesAmbiguous", { settings: { ...settings, rules: [many] } });
  },
);

const pages: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) => response.end("<html>Please log in</html>"),
  "/broken": (_, response) => response.end("# TYPE jobs gauge\njobs eight\n"),
  "/large": (_, response) => response.end(`jobs 1\n${"# nothing to see\n".repeat(300_000)}`),
  "/many": (_, response) => response.end(Array.from({ length: 6000 }, (_, place) => `jobs{n="${place}"} 1\n`).join("")),
  "/nasty": (_, response) => response.end(`jobs{n="${"a".repeat(60)}!"} 1\n`),
  "/login": (request, response) => {
    const wanted = `Basic ${Buffer.from(`duty:${PASSWORD}`).toString("base64")}`;
    if (request.headers.authorization === wanted) response.end("jobs 5\n");
    else response.writeHead(401).end(`you said ${request.headers.authorization}`);
  },
};

t.test("answers that are not as expected", async (t) => {
  const port = await serveHttp(t, (request, response) => {
    const serve = pages[request.url ?? ""];
    if (serve === undefined) response.writeHead(404).end();
    else serve(request, response);
  });
  const nasty: Rule = { ...SIMPLE, labels: { n: "=~(a+)+" } };
  const cases: [string, string, string, object][] = [
    ["page of a login form", "notMetrics", "/page", {}],
    ["value that is no number", "notMetrics", "/broken", {}],
    ["answer of many megabytes", "tooLarge", "/large", {}],
    ["thousands of series", "tooManySeries", "/many", {}],
    ["pattern without end", "patternTooSlow", "/nasty", { rules: [nasty] }],
    ["no metrics at that path", "unexpectedStatus", "/nothing", {}],
    ["wrong password", "unexpectedStatus", "/login", { encryption: "plain", user: "duty", password: "guessed" }],
  ];
  for (const [what, code, path, own] of cases) {
    await table.try(t, what, code, { settings: { url: `http://{address}:${port}${path}`, rules: [SIMPLE], ...own } });
  }
  const settings = {
    url: `http://{address}:${port}/login`,
    rules: [SIMPLE],
    encryption: "plain",
    user: "duty",
    password: PASSWORD,
  };
  t.match((await tryCheck(prometheus, { settings })).observation, { code: "measured", measurements: { jobs: 5 } });
  const shown = JSON.stringify(await tryCheck(prometheus, { settings: { ...settings, user: "other" } }));
  t.notMatch(shown, Buffer.from(`other:${PASSWORD}`).toString("base64"));
});

t.test("TLS: trusted, and not", async (t) => {
  const authority = await makeAuthority("Acme Root");
  const urlOf = async (leaf: Awaited<ReturnType<typeof makeLeaf>>) =>
    `https://{address}:${await serveTls(t, leaf, "jobs 5\n")}/metrics`;
  const url = await urlOf(await makeLeaf({ issuer: authority }));
  const settings = { url, rules: [SIMPLE], authority: authority.cert };
  t.equal((await tryCheck(prometheus, { settings })).observation.code, "measured");
  await table.try(t, "certificate of an unknown authority", "chainIncomplete", { settings: { url, rules: [SIMPLE] } });
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
    (port) => ({ url: `http://{address}:${port}/metrics`, rules: [SIMPLE] }),
  );
});

t.test("hundreds of runs leave no socket behind", async (t) => {
  const port = await serveHttp(t, (_, response) => response.end("jobs 3\n"));
  const settings = { url: `http://{address}:${port}/metrics`, rules: [SIMPLE] };
  const { before, after } = await countLeaks(() => tryCheck(prometheus, { settings }), 300);
  t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
});

t.test("the failure table", (t) => {
  table.check(t);
  t.end();
});
