/** The configuration's promises: the contract's example holds, and what the document says comes out as the site. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import type { Service } from "#model/site.ts";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";
import { loadSite, type LoadOptions } from "./load-site.ts";
import type { SecretSource } from "./secret-source.ts";

const FIXTURES = path.join(import.meta.dirname, "fixtures");
const INVALID = path.join(FIXTURES, "invalid");
const HEAD = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Knows every secret but `nowhere`. */
const secrets: SecretSource = { get: (name) => (name === "nowhere" ? undefined : `${name}-12345678`) };
const options: LoadOptions = { secrets, checkTypes: fixtureCheckTypes, baseFolder: INVALID };

function load(hosts: string, more: Partial<LoadOptions> = {}) {
  return loadSite(`${HEAD}${hosts}`, { ...options, ...more });
}

function firstService(loaded: ReturnType<typeof load>): Service {
  const service = loaded.site?.hosts[0]?.services.find(({ role }) => role === "service");
  if (service === undefined) throw new Error(`no service: ${JSON.stringify(loaded.problems)}`);
  return service;
}

t.test("a threshold says how far a value must come back: a share, or so much of its unit", async (t) => {
  const margin = (text: string) =>
    load(
      `hosts: [{ id: a, address: 192.0.2.1, services: [{ id: tcp, check: tcp, settings: { port: 22 }, thresholds: { connectMs: { critical: "300", margin: ${text} } } }] }]`,
    );
  const marginIn = (text: string) => firstService(margin(text)).thresholds["connectMs"]?.margin;
  t.same(
    [marginIn("10%"), marginIn("2.5%"), marginIn("50"), marginIn("0")],
    [{ percent: 10 }, { percent: 2.5 }, { by: 50 }, { by: 0 }],
  );
  for (const wrong of ["-1", "10ms", "much"]) t.ok(margin(wrong).problems.length > 0, wrong);
});

t.test("what tells the power of what a host feeds", async (t) => {
  const loaded = load(
    `hosts: [{ id: ups, address: 192.0.2.1, services: [{ id: mains, check: tcp, settings: { port: 1 }, tellsPower: true }] }, { id: a, address: 192.0.2.2, poweredBy: [ups] }]`,
  );
  t.equal(firstService(loaded).tellsPower, "failure");
  t.same(loaded.site?.hosts[1]?.poweredBy, ["ups"]);
});

t.test("the example of the contract is valid away from its box, and says what is not yet in force", async (t) => {
  const text = readFileSync(path.join(FIXTURES, "contract-example.yaml"), "utf8");
  const empty = mkdtempSync(path.join(tmpdir(), "vedetta-config-"));
  t.teardown(() => rmSync(empty, { recursive: true }));
  const loaded = loadSite(text, { ...options, baseFolder: empty, secrets: { get: () => undefined }, lenient: true });
  t.same(loaded.problems, []);
  t.equal(loaded.site?.hosts.length, 5);
  t.equal(loaded.site?.baseTopic, "vedetta/v1/acme/hq/box-1");
  t.same(loaded.notYetInForce, []);
  const [, , nas] = loaded.site?.hosts ?? [];
  t.same(nas?.poweredBy, ["ups"]);
  t.same([nas?.profile, nas?.profileWithout], ["auto", undefined]);
  t.ok(loaded.warnings.some(({ path: at, code }) => at === "credentials.lan.community" && code === "secret.plain"));
  const strict = loadSite(text, { ...options, baseFolder: empty, secrets: { get: () => undefined } });
  t.ok(
    strict.problems.some(({ path: at }) => at === "credentials.core.authKey"),
    "on the box itself its secrets must be there",
  );
  t.ok(
    strict.problems.some(({ path: at }) => at === "relay.tls.ca"),
    "and its certificates",
  );
});

/** The page itself, where it lies beside the repository. */
const CONTRACT = path.resolve(import.meta.dirname, "../../../shared/design/contract.md");

t.test(
  "the fixture is the contract's example word for word",
  { skip: existsSync(CONTRACT) ? false : "the contract is not here" },
  async (t) => {
    const [, example] = /```yaml\n(version: 1[^]*?)```/.exec(readFileSync(CONTRACT, "utf8")) ?? [];
    t.equal(readFileSync(path.join(FIXTURES, "contract-example.yaml"), "utf8"), example);
  },
);

t.test("a profile may leave services out, and a limit may ask for a time or one for each level", async (t) => {
  const loaded = load(`credentials: { lan: { kind: snmp, version: 2c, community: { secret: lan } } }
hosts:
  - id: a
    address: 192.0.2.1
    snmp: { credential: lan }
    profile: { auto: true, without: [fan-cpu] }
    hostCheck: { check: ping, thresholds: { lossPercent: { for: 5m } } }
    services: [{ id: tcp, check: tcp, settings: { port: 1 }, thresholds: { connectMs: { for: { warning: 15m, critical: 10m } } } }]
profiles: { defaults: { storage: { percent: { warning: "80", for: 1h } } } }`);
  t.same(loaded.problems, []);
  const host = loaded.site?.hosts[0];
  t.same([host?.profile, host?.profileWithout], ["auto", ["fan-cpu"]]);
  t.ok(host?.derivedTiming, "and derives services like any other");
  t.same(firstService(loaded).thresholds, {
    connectMs: { warning: "1000", lasts: { warning: 900_000, critical: 600_000 } },
  });
  const anHour = { warning: 3_600_000, critical: 3_600_000 };
  t.same(loaded.site?.profileDefaults, { storage: { percent: { warning: "80", lasts: anHour } } });
  t.match(host?.services[0]?.thresholds, { lossPercent: { lasts: { warning: 300_000, critical: 300_000 } } });
  t.same(loaded.notYetInForce, []);
});

t.test(
  "what is agreed is what the contract says where the document is silent, and what it says where it is not",
  async (t) => {
    t.same(load("").site?.sla, {
      hours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00", holidays: [], timezone: "UTC" },
      targets: {
        critical: { respondMs: 15 * MINUTE, resolveMs: 4 * HOUR, clock: "always" },
        high: { respondMs: 15 * MINUTE, resolveMs: 8 * HOUR, clock: "always" },
        medium: { respondMs: HOUR, resolveMs: 12 * HOUR, clock: "business" },
        low: { respondMs: 3 * HOUR, resolveMs: 24 * HOUR, clock: "business" },
      },
      warnAfter: 75,
      escalation: [],
      contacts: [],
    });
    const loaded = load(`contacts:
  - { id: duty, mail: duty@acme.example, when: business }
  - { id: chief, name: The chief, phone: "112", minimumPriority: high }
sla:
  businessHours: { days: [sat], to: "00:00", holidays: [2026-12-26] }
  targets: { critical: { respond: 5m }, low: { clock: always } }
  warnAfter: 90%
  escalation: [{ after: 150%, to: [chief, chief] }, { after: 50%, to: [duty] }]`);
    t.same(loaded.problems, []);
    t.match(loaded.site?.sla, {
      hours: { days: ["sat"], from: "08:00", to: "00:00", holidays: ["2026-12-26"] },
      targets: {
        critical: { respondMs: 5 * MINUTE, resolveMs: 4 * HOUR, clock: "always" },
        low: { respondMs: 3 * HOUR, resolveMs: 24 * HOUR, clock: "always" },
      },
      warnAfter: 90,
      escalation: [
        { after: 50, to: ["duty"] },
        { after: 150, to: ["chief"] },
      ],
      contacts: [
        { id: "duty", name: "duty", mail: "duty@acme.example", when: "business", minimumPriority: "low" },
        { id: "chief", name: "The chief", phone: "112", when: "always", minimumPriority: "high" },
      ],
    });
  },
);

t.test("what is told, to whom and by which ways", async (t) => {
  const loaded = load(`contacts:
  - { id: chief, mail: chief@acme.example, role: customer, quiet: { from: "22:00", to: "06:00" } }
  - { id: duty, tell: [incidents, jobs, jobs], language: hr, repeat: false }
outputs:
  mail: { host: mail.acme.example, from: box@acme.example, user: box, password: { secret: relay } }
  telling: { hold: 0s, most: 3, repeat: { critical: 10m } }
  webhooks:
    - { id: ops, kind: json, url: "https://ops.acme.example/hook", secret: { secret: sign }, minimumPriority: high }
    - { id: chat, kind: telegram, token: { secret: bot }, chat: "-100", contact: duty }`);
  t.same(loaded.problems, []);
  t.same(loaded.notYetInForce, []);
  t.match(loaded.site?.sla.contacts, [
    { id: "chief", role: "customer", steps: "all", repeat: false, quiet: { from: "22:00", unless: "critical" } },
    { id: "duty", role: "technician", steps: "main", tell: ["incidents", "jobs"], language: "hr", repeat: false },
  ]);
  t.match(loaded.site?.telling, {
    mail: { host: "mail.acme.example", port: 587, encryption: "auto", user: "box", password: "relay-12345678" },
    webhooks: [
      { id: "ops", kind: "json", secret: "sign-12345678", wishes: { minimumPriority: "high", when: "always" } },
      { id: "chat", url: "https://api.telegram.org", token: "bot-12345678", place: "-100", contact: "duty" },
    ],
    policy: { holdMs: 0, most: 3, withinMs: 10 * MINUTE, repeatMs: { critical: 10 * MINUTE, high: 2 * HOUR, low: 0 } },
  });
  const faulty = load(`outputs:
  mail: { host: h, from: nobody, user: box }
  webhooks:
    - { id: mail, kind: slack, url: "http://hooks.acme.example/T0" }
    - { id: x, kind: matrix, url: "http://m.acme.example", token: abc12345, room: "!r:acme.example", contact: dutty }
    - { id: x, kind: teams, url: "no-address" }`);
  t.same(faulty.problems.map(({ path: at, code }) => `${at} ${code}`).sort(), [
    "outputs.mail.from mail",
    "outputs.webhooks[0].id duplicate.output",
    "outputs.webhooks[0].url secret.inClear",
    "outputs.webhooks[1].contact reference.contact",
    "outputs.webhooks[1].url secret.inClear",
    "outputs.webhooks[2].id duplicate.entry",
    "outputs.webhooks[2].url url.web",
  ]);
});

t.test("JSON says the same as YAML", async (t) => {
  const document = {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    hosts: [{ id: "a", address: "192.0.2.1" }],
  };
  const yaml = load("hosts: [{ address: 192.0.2.1, id: a }]");
  const json = loadSite(JSON.stringify(document), options);
  t.same(json.site, yaml.site);
  t.same(loadSite(document, options).site, yaml.site, "and so does the value itself");
});

t.test("a host is pinged every ten seconds unless it says otherwise", async (t) => {
  const host = load("defaults: { interval: 10m, attempts: 2 }\nhosts: [{ id: a, address: 192.0.2.1 }]").site?.hosts[0];
  t.equal(host?.hostService, "a/ping");
  t.match(host?.services[0], {
    id: "ping",
    role: "hostCheck",
    intervalMs: 10_000,
    attempts: 2,
    settings: { packets: 5 },
  });
  t.equal(load("hosts: [{ id: a, address: 192.0.2.1, hostCheck: none }]").site?.hosts[0]?.hostService, undefined);
});

t.test("a service may be called like the host check", async (t) => {
  const host = load("hosts: [{ id: a, address: 192.0.2.1, services: [{ id: ping, check: ping }] }]").site?.hosts[0];
  t.same(
    host?.services.map(({ key, role }) => `${key} ${role}`),
    ["a/host-check hostCheck", "a/ping service"],
  );
});

t.test("a service's word counts before its host's, and that before the site's", async (t) => {
  const loaded = load(`defaults: { interval: 10m, timeout: 2s, criticality: low, openOn: warning }
hosts:
  - { id: a, address: 192.0.2.1, interval: 2m, criticality: high, services: [{ id: tcp, check: tcp, settings: { port: 22 }, interval: 1m }] }`);
  t.match(firstService(loaded), {
    intervalMs: 60_000,
    timeoutMs: 2000,
    criticality: "high",
    openOn: "warning",
    attempts: 3,
  });
});

t.test("a timeout that nobody wrote gives way to a short interval", async (t) => {
  const service = firstService(
    load(
      "hosts: [{ id: a, address: 192.0.2.1, services: [{ id: tcp, check: tcp, settings: { port: 22 }, interval: 2s }] }]",
    ),
  );
  t.equal(service.timeoutMs, 2000);
  t.equal(service.retryIntervalMs, 2000);
});

t.test("a site's own threshold replaces the default of its level only", async (t) => {
  const service = firstService(
    load(
      `hosts: [{ id: a, address: 192.0.2.1, services: [{ id: tcp, check: tcp, settings: { port: 22 }, thresholds: { connectMs: { critical: "3000" } } }] }]`,
    ),
  );
  t.same(service.thresholds, { connectMs: { warning: "1000", critical: "3000" } });
});

t.test("a plugin may be judged by measurements that nobody declared", async (t) => {
  const service = firstService(
    load(
      `hosts: [{ id: a, address: 192.0.2.1, services: [{ id: load, check: plugin, settings: { file: check_load }, thresholds: { load1: { warning: "4" } } }] }]`,
    ),
  );
  t.same(service.thresholds, { load1: { warning: "4" } });
});

t.test("a secret among the settings is looked up, and no fingerprint or digest tells it", async (t) => {
  const hosts = (password: string) =>
    `hosts: [{ id: a, address: 192.0.2.1, services: [{ id: web, check: http, settings: { url: "http://a/", user: u, password: ${password} } }] }]`;
  const loaded = load(hosts("{ secret: web-password }"));
  t.equal(firstService(loaded).settings["password"], "web-password-12345678");
  t.same(loaded.warnings, []);
  const one = load(hosts("one"));
  t.equal(one.warnings[0]?.path, "hosts[0].services[0].settings.password");
  t.equal(one.site?.digest, load(hosts("two")).site?.digest);
  t.not(one.site?.digest, loaded.site?.digest);
  t.equal(load(hosts("{ secret: nowhere }")).problems[0]?.path, "hosts[0].services[0].settings.password");
});

t.test("the fingerprint follows what is measured and judged, not how often", async (t) => {
  const service = (entry: string, address = "192.0.2.1") =>
    firstService(load(`hosts: [{ id: a, address: ${address}, services: [{ id: tcp, check: tcp, ${entry} }] }]`));
  const before = service("settings: { port: 22 }");
  t.equal(service("settings: { port: 22 }, interval: 1m, name: SSH").fingerprint, before.fingerprint);
  t.not(service("settings: { port: 23 }").fingerprint, before.fingerprint);
  t.not(service(`settings: { port: 22 }, thresholds: { connectMs: { warning: "5" } }`).fingerprint, before.fingerprint);
  t.not(service("settings: { port: 22 }", "192.0.2.2").fingerprint, before.fingerprint);
});

t.test("a health model may name a service that a profile will derive", async (t) => {
  const loaded = load(
    "hosts: [{ id: a, address: 192.0.2.1, profile: auto }]\nhealthModels: [{ id: erp, requires: [a/storage-c] }]",
  );
  t.same(loaded.problems, []);
  t.equal(loaded.warnings[0]?.path, "healthModels[0].requires[0]");
  t.same(loaded.notYetInForce, []);
});

t.test("a large site loads whole", async (t) => {
  const hosts = Array.from({ length: 1600 }, (_, index) => ({
    id: `h${index}`,
    address: `10.0.${index >> 8}.${index & 255}`,
    parents: index === 0 ? [] : ["h0"],
    services: Array.from({ length: 7 }, (_none, place) => ({
      id: `s${place}`,
      check: "tcp",
      settings: { port: 1000 + place },
    })),
  }));
  const loaded = loadSite(
    JSON.stringify({ version: 1, customer: "acme", site: { id: "hq" }, box: { id: "b" }, hosts }),
    options,
  );
  t.same(loaded.problems, []);
  t.equal(loaded.site?.hosts.flatMap((host) => host.services).length, 1600 * 8);
});

t.test("a broker's user may be kept with the secrets", async (t) => {
  const document = {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    relay: { brokers: ["mqtts://soc.example"], username: { secret: "soc-user" }, password: { secret: "soc-password" } },
  };
  const secrets = { get: (name: string) => `the ${name}` };
  const { site, problems } = loadSite(document, { secrets, checkTypes: fixtureCheckTypes });
  t.same(problems, []);
  t.match(site?.relay, { username: "the soc-user", password: "the soc-password" });
});

t.test("the Influx output's address and the mail server's user may be kept with the secrets", async (t) => {
  const load = (url: unknown, stored: Record<string, string>) =>
    loadSite(
      {
        version: 1,
        customer: "acme",
        site: { id: "hq" },
        box: { id: "box-1" },
        outputs: {
          influx: { url, bucket: "b" },
          mail: { host: "mail.example", from: "a@b.example", user: { secret: "mail-user" } },
        },
      },
      { secrets: { get: (name: string) => stored[name] }, checkTypes: fixtureCheckTypes },
    );
  const good = "https://duty:hunter2@db.example:8086/";
  const all = { "influx-url": good, "mail-user": "duty" };
  const { site, problems } = load({ secret: "influx-url" }, all);
  t.same(problems, []);
  t.equal(site?.influx?.url, good);
  t.match(load({ secret: "influx-url" }, {}).problems, [
    { code: "secret.unknown", path: "outputs.mail.user" },
    { code: "secret.unknown", path: "outputs.influx.url" },
  ]);
  for (const unfit of ["hunter2", "ftp://duty:hunter2@db.example", "http://duty:hunter2@db example:x", ""]) {
    const refused = load({ secret: "influx-url" }, { ...all, "influx-url": unfit }).problems;
    t.match(refused, [{ code: "secret.unfit", path: "outputs.influx.url" }], unfit);
    t.notMatch(JSON.stringify(refused), "hunter2");
  }
  const plain = load("http://duty:hunter2@db.example:x", all).problems;
  t.match(plain, [{ code: "url.any", path: "outputs.influx.url" }]);
  t.notMatch(JSON.stringify(plain), "hunter2");
});

t.test("this box's own secrets go out in clear only where somebody says so, or stay on the box", async (t) => {
  const load = (relay: object, influx: object) =>
    loadSite(
      {
        version: 1,
        customer: "acme",
        site: { id: "hq" },
        box: { id: "box-1" },
        relay,
        outputs: { influx: { bucket: "b", ...influx } },
      },
      { secrets: { get: () => "hunter2" }, checkTypes: fixtureCheckTypes },
    ).problems.map(({ code, path }) => `${code} ${path}`);
  const brokers = ["mqtts://a.example", "mqtt://b.example", "ws://c.example", "mqtt://127.0.0.1", "wss://d.example"];
  const [password, token] = [{ secret: "one" }, { secret: "two" }];
  t.same(load({ brokers, password }, { url: "http://db.example", token }), [
    "secret.inClear relay.brokers[1]",
    "secret.inClear relay.brokers[2]",
    "secret.inClear outputs.influx.url",
  ]);
  const inUrl = ["http://duty:s3cret@db.example", "http://db.example/?token=s3cret9"];
  for (const url of inUrl) t.same(load({ brokers: [] }, { url }), ["secret.inClear outputs.influx.url"], url);
  t.same(load({ brokers, password, encryption: "plain" }, { url: inUrl[0], token, encryption: "plain" }), []);
  t.same(load({ brokers }, { url: "http://db.example/?precision=ms" }), [], "without a secret");
  t.same(load({ brokers: [] }, { url: "http://[::1]:8086", token }), []);
});

t.test("health models resolve their names, and stand behind what they need", async (t) => {
  const loaded = load(`hosts:
  - { id: sql, address: 192.0.2.1, services: [{ id: tcp, check: tcp, settings: { port: 1 } }] }
  - { id: web, address: 192.0.2.2 }
jobs: [{ id: nightly, expect: { by: heartbeat, token: { secret: a } }, schedule: { every: 1h, grace: 1m } }]
healthModels:
  - { id: erp, name: ERP, criticality: high, requires: [sql/tcp, shop, { atLeast: 2, of: [nightly, { member: web, weight: 2 }, "job:nightly"] }] }
  - { id: shop, requires: [web, { atLeast: 0, of: ["model:web"] }] }
  - { id: web, requires: [sql] }`);
  t.same(loaded.problems, []);
  const one = (subject: string, weight = 1) => ({ subject, weight });
  t.same(loaded.site?.healthModels, [
    { id: "web", name: "web", criticality: "medium", requires: [{ atLeast: 1, of: [one("sql")] }] },
    {
      id: "shop",
      name: "shop",
      criticality: "medium",
      requires: [
        { atLeast: 1, of: [one("web")] },
        { atLeast: 0, of: [one("model:web")] },
      ],
    },
    {
      id: "erp",
      name: "ERP",
      criticality: "high",
      requires: [
        { atLeast: 1, of: [one("sql/tcp")] },
        { atLeast: 1, of: [one("model:shop")] },
        { atLeast: 2, of: [one("job:nightly"), one("web", 2), one("job:nightly")] },
      ],
    },
  ]);
});
