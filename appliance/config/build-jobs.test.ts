import t from "tap";
import { loadSite } from "./load-site.ts";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";

const load = (jobs: string, hosts = "") =>
  loadSite(
    `version: 1\ncustomer: acme\nsite: { id: hq, timezone: Europe/Zagreb }\nbox: { id: box-1 }\n${hosts}\njobs:\n${jobs}`,
    {
      secrets: { get: (name) => (name === "unknown" ? undefined : `token-of-${name}`) },
      checkTypes: fixtureCheckTypes,
    },
  );
const problems = (jobs: string) => load(jobs).problems.map(({ path, code }) => `${path} ${code}`);

t.test("a job is what the document says, defaults filled in", async (t) => {
  const { site, problems: none } = load(
    `
  - { id: plain, expect: { by: heartbeat, token: { secret: plain } }, schedule: { every: 1h, grace: 10m } }
  - id: nightly
    name: Nightly backup
    kind: backup
    host: nas
    criticality: high
    expect: { by: mail, from: backup@acme.example, subject: Backup, success: [completed], failure: [failed] }
    schedule: { cron: "30 2 * * *", window: 3h, grace: 30m, timezone: America/New_York }
    machines: [SRV-1, srv-2]
    run: { longest: 2h, shortest: 1m, least: 1GB, most: 2TB }
  - { id: t, expect: { by: trap, oid: .1.3.6.1.4.1.99, from: nas }, schedule: { cron: "0 4 * * *", window: 1h } }
  - { id: l, host: nas, expect: { by: log, program: rsync, success: [done] }, schedule: { cron: "0 4 * * *", window: 1h } }
  - { id: p, host: nas, expect: { by: plugin, command: check_age, args: [-w, "1"] }, schedule: { cron: "0 4 * * *", window: 1h } }
`,
    "hosts: [{ id: nas, address: 192.0.2.1 }]",
  );
  t.same(none, []);
  const [plain, nightly, trap, log, plugin] = site?.jobs ?? [];
  t.same(plain, {
    id: "plain",
    name: "plain",
    kind: "task",
    criticality: "medium",
    schedule: { everyMs: 3_600_000, graceMs: 600_000 },
    machines: [],
    limits: {},
    expect: { by: "heartbeat", token: "token-of-plain" },
  });
  t.match(nightly, {
    name: "Nightly backup",
    kind: "backup",
    host: "nas",
    schedule: {
      cron: "30 2 * * *",
      rule: { minutes: [30], hours: [2] },
      timezone: "America/New_York",
      windowMs: 10_800_000,
      graceMs: 1_800_000,
    },
    machines: ["SRV-1", "srv-2"],
    limits: { longestMs: 7_200_000, shortestMs: 60_000, leastBytes: 1e9, mostBytes: 2e12 },
    expect: {
      by: "mail",
      from: ["backup@acme.example"],
      to: [],
      subject: ["Backup"],
      text: [],
      start: [],
      success: ["completed"],
      warning: [],
      failure: ["failed"],
    },
  });
  t.match(trap, {
    expect: { by: "trap", oid: "1.3.6.1.4.1.99", from: "nas" },
    schedule: { timezone: "Europe/Zagreb" },
  });
  t.match(log, { expect: { by: "log", from: "nas", success: ["done"], failure: [] } });
  t.match(plugin, { expect: { by: "plugin", command: "check_age", args: ["-w", "1"], intervalMs: 900_000 } });
});

t.test("every mistake is said with its path", async (t) => {
  const beat = (token: string) => `expect: { by: heartbeat, token: ${token} }`;
  const every = "schedule: { every: 1h, grace: 1m }";
  const said = problems(`
  - { id: a, ${beat("{ secret: a }")}, ${every} }
  - { id: a, ${beat("{ secret: a }")}, ${every} }
  - { id: b, ${beat("short")}, ${every}, host: nowhere }
  - { id: c, ${beat("{ secret: unknown }")}, schedule: { every: 10s, grace: 1m } }
  - { id: d, ${beat("{ secret: d }")}, schedule: { cron: "0 2 * *", window: 1h } }
  - { id: e, ${beat("{ secret: e }")}, schedule: { cron: "0 25 * * *", window: 40d, grace: 40d, timezone: Europe/Zagrebb } }
  - { id: f, expect: { by: trap, oid: 1.x, failureOid: abc }, ${every} }
  - { id: g, expect: { by: plugin, command: c, interval: 1s }, ${every} }
  - { id: h, ${beat("{ secret: h }")}, ${every}, machines: [a, B, b], run: { longest: 1m, shortest: 1h, least: 2GB, most: 1MB } }
`);
  t.same(said.toSorted(), [
    "jobs[1].expect.token duplicate.token",
    "jobs[1].id duplicate.entry",
    "jobs[2].expect.token value.tooShort",
    "jobs[2].host reference.host",
    "jobs[3].expect.token secret.unknown",
    "jobs[3].schedule.every range.atLeast",
    "jobs[4].schedule.cron cron.fields",
    "jobs[5].schedule.cron cron.value",
    "jobs[5].schedule.grace range.atMost",
    "jobs[5].schedule.timezone timezone",
    "jobs[5].schedule.window range.atMost",
    "jobs[6].expect.failureOid value.oid",
    "jobs[6].expect.oid value.oid",
    "jobs[7].expect.interval range.atLeast",
    "jobs[8].machines[2] duplicate.entry",
    "jobs[8].run.least range.below",
    "jobs[8].run.shortest range.below",
  ]);
});

t.test("what no listener receives is warned of", async (t) => {
  const jobs = `  - { id: m, expect: { by: mail, from: a@acme.example }, schedule: { every: 1h, grace: 1m } }
  - { id: l, expect: { by: log, success: [done] }, schedule: { every: 1h, grace: 1m } }
  - { id: h, expect: { by: heartbeat, token: { secret: h } }, schedule: { every: 1h, grace: 1m } }`;
  const warned = (listeners: string) => load(jobs, listeners).warnings.map(({ path, code }) => `${path} ${code}`);
  t.same(warned(""), ["jobs[0].expect noListener", "jobs[1].expect noListener"]);
  t.same(warned(`listeners: { smtp: { listen: "127.0.0.1:2525" } }`), ["jobs[1].expect noListener"]);
});

t.test("what does not fit the schema is said once", async (t) => {
  t.same(problems(`  - { id: a, expect: { by: pigeon }, schedule: { every: 1h, grace: 1m } }`), [
    "jobs[0].expect.by value.oneOf",
  ]);
  t.same(
    problems(
      `  - { id: a, kind: nap, expect: { by: heartbeat, token: 12345678x }, schedule: { every: often, grace: 1m }, run: { least: 5 } }`,
    ).length,
    3,
  );
});
