/** Answers keep to what is declared, and never hold a secret. */
import t from "tap";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import * as shapes from "#model/api.ts";
import * as accounts from "#model/api-accounts.ts";
import { ConfigDifference, ConfigVersionDetail, ConfigVersionView } from "#model/api-config.ts";
import { startBox, cookieOf, PASSWORD, type FixtureBox } from "./testing/fixture-box.ts";
import { SubjectSpans as SubjectSpansSchema, type SubjectSpans } from "#model/api-spans.ts";
import type { Span, SpanKind } from "#model/span.ts";
import { incident } from "./testing/fixture-watch.ts";

const list = (items: TSchema): TSchema => ({ type: "array", items }) as TSchema;
const service = "/api/v1/hosts/nas/services/web";
const DECLARED: Readonly<Record<string, TSchema>> = {
  "/api/v1/status": shapes.Status,
  "/api/v1/hosts": list(shapes.HostSummary),
  "/api/v1/hosts/nas": shapes.HostDetail,
  "/api/v1/services": list(shapes.ServiceSummary),
  "/api/v1/services/changes": shapes.ServiceChanges,
  [service]: shapes.ServiceDetail,
  [`${service}/results`]: shapes.ResultPage,
  [`${service}/series?measurement=connectMs`]: shapes.Series,
  "/api/v1/incidents": shapes.IncidentPage,
  [`/api/v1/incidents/${incident.id}`]: shapes.IncidentDetail,
  "/api/v1/events": shapes.EventPage,
  "/api/v1/session": accounts.Session,
  "/api/v1/config": shapes.ConfigView,
  "/api/v1/config/versions": list(ConfigVersionView),
  "/api/v1/config/versions/3": ConfigVersionDetail,
  "/api/v1/config/versions/3/since/2": ConfigDifference,
  "/api/v1/users": list(accounts.User),
  "/api/v1/tokens": list(accounts.Token),
};

async function askAll(box: FixtureBox): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const others = ["/", "/healthz", "/metrics", "/api/v1/openapi.json", "/api/v1/config/schema", "/api/v1/nothing"];
  for (const path of [...Object.keys(DECLARED), ...others]) {
    answers.set(path, await (await box.fetch(path, { headers: box.as("admin") })).text());
  }
  return answers;
}

t.test("every answer has the shape that is declared for it", async (t) => {
  const box = await startBox(t);
  for (const [path, text] of await askAll(box)) {
    const schema = DECLARED[path];
    if (schema !== undefined) t.same(Compile(schema).Errors(JSON.parse(text)), [], path);
  }
});

t.test("no answer holds a hash, a token, a password or the claim code", async (t) => {
  const box = await startBox(t);
  const cookie = cookieOf(await box.signIn());
  const secrets = [
    PASSWORD,
    "argon2id",
    box.as("admin").authorization.slice("Bearer ".length),
    cookie.slice(cookie.indexOf("=") + 1),
    ...box.state.accounts.users().map(({ passwordHash }) => passwordHash),
    ...box.state.accounts.sessions("chief").map(({ tokenHash }) => tokenHash),
    "7Q2M",
    "PRIVATE KEY",
  ];
  const answers = await askAll(box);
  answers.set(
    "a refused user",
    await (await box.send("POST", "/api/v1/users", { name: "x", password: PASSWORD }, box.as("admin"))).text(),
  );
  answers.set("a refused sign-in", await (await box.signIn("x", PASSWORD)).text());
  for (const [path, text] of answers) {
    for (const secret of secrets) t.notOk(text.includes(secret), `${path} does not hold ${secret.slice(0, 4)}...`);
  }
  t.ok(secrets.every((secret) => secret.length > 3));
});

t.test("services are listed by the states they show", async (t) => {
  const box = await startBox(t);
  const headers = box.as("viewer");
  for (const [query, ids] of [
    ["", ["web"]],
    ["?state=critical", ["web"]],
    ["?state=warning,critical", ["web"]],
    ["?state=ok,stale", []],
  ] as const) {
    const answer = await box.fetch(`/api/v1/services${query}`, { headers });
    const services = (await answer.json()) as shapes.ServiceSummary[];
    t.same(
      services.map(({ id }) => id),
      ids,
      query,
    );
  }
});

t.test("of all services only those that are not as they were at a mark", async (t) => {
  const box = await startBox(t);
  const read = async (query: string) =>
    (await (
      await box.fetch(`/api/v1/services/changes${query}`, { headers: box.as("viewer") })
    ).json()) as shapes.ServiceChanges;
  const all = await read("");
  t.same([all.whole, all.rows.map(({ id }) => id)], [true, ["web"]]);
  const since = await read(`?after=${all.mark}`);
  t.same([since.whole, since.rows, since.gone], [false, [], []]);
  t.same((await read("?after=none")).whole, true);
});

t.test("an incident's time line is what was told about it", async (t) => {
  const box = await startBox(t);
  box.state.commit({ events: [{ type: "test", at: Date.parse(incident.openedAt), data: {} }], clockTrusted: true });
  const answer = await box.fetch(`/api/v1/incidents/${incident.id}`, { headers: box.as("viewer") });
  const { timeline } = (await answer.json()) as shapes.IncidentDetail;
  t.same(
    timeline.map(({ type, sequence, data }) => [type, sequence, data]),
    [["incident.opened", 1, incident]],
  );
});

t.test("events and incidents are read page by page to the end", async (t) => {
  const box = await startBox(t);
  for (let n = 2; n <= 7; n++) {
    const id = `019a0000-0000-7000-8000-00000000000${n}`;
    const event = { type: "incident.opened" as const, subject: id, at: n, data: {} };
    box.state.commit({ incidents: [{ ...incident, id }], events: [event], clockTrusted: true });
  }
  const headers = box.as("viewer");
  const sequences: number[] = [];
  for (let after = 0, more = true; more;) {
    const page = (await (
      await box.fetch(`/api/v1/events?limit=3&after=${after}`, { headers })
    ).json()) as shapes.EventPage;
    sequences.push(...page.events.map(({ sequence }) => sequence));
    more = page.events.length > 0;
    after = page.after;
  }
  t.same(sequences, [1, 2, 3, 4, 5, 6, 7]);
  const ids: string[] = [];
  for (let before: string | undefined = "", pages = 0; before !== undefined && pages < 9; pages++) {
    const query: string = before === "" ? "" : `&before=${before}`;
    const page = (await (
      await box.fetch(`/api/v1/incidents?limit=3${query}`, { headers })
    ).json()) as shapes.IncidentPage;
    ids.push(...page.incidents.map(({ id }) => id.slice(-1)));
    before = page.before;
  }
  t.same(ids, ["7", "6", "5", "4", "3", "2", "1"]);
  const worst = await box.fetch("/api/v1/incidents?order=worst&state=open", { headers });
  t.match(await worst.json(), { incidents: [{ id: incident.id }], before: undefined });
  const closed = await box.fetch("/api/v1/incidents?state=closed", { headers });
  t.same(((await closed.json()) as shapes.IncidentPage).incidents, []);
});

t.test("from when until when something was so is told as it is kept", async (t) => {
  const box = await startBox(t);
  const hour = 3_600_000;
  const now = Date.parse(incident.openedAt);
  const span = (kind: SpanKind, subject: string, from: number, until: number | undefined, state: string): Span => ({
    kind,
    subject,
    fromMs: now - from * hour,
    ...(until !== undefined && { untilMs: now - until * hour }),
    state,
  });
  const spans = [
    span("state", "nas", 90, 30, "up"),
    span("state", "nas", 30, undefined, "down"),
    span("maintenance", "nas", 20, 10, "patch-night"),
    span("pause", incident.id, 5, 4, "awaitingCustomer"),
  ];
  box.state.commit({ spans, clockTrusted: true });
  const headers = box.as("viewer");
  const ask = async (path: string) => box.fetch(`/api/v1${path}`, { headers });
  const seen = (await (await ask("/hosts/nas/spans")).json()) as SubjectSpans;
  t.match(
    seen.states.map(({ state }) => state),
    ["up", "down"],
  );
  t.match(seen.maintenance, [{ work: "patch-night" }]);
  t.ok(Compile(SubjectSpansSchema).Check(seen));
  t.match(await (await ask("/hosts/nas/services/web/spans")).json(), {
    states: [],
    maintenance: [{ work: "patch-night" }],
  });
  t.match(await (await ask(`/incidents/${incident.id}/spans`)).json(), {
    pauses: [{ from: iso(now - 5 * hour), until: iso(now - 4 * hour), reason: "awaitingCustomer" }],
    maintenance: [],
  });
  const begin = iso(now - 25 * hour);
  const cut = (await (await ask(`/hosts/nas/spans?from=${begin}&to=${iso(now - 22 * hour)}`)).json()) as SubjectSpans;
  t.match(cut, { from: begin, states: [{ state: "down" }], maintenance: [] });
  t.equal((await ask("/hosts/nobody/spans")).status, 404);
  t.equal((await ask("/hosts/nas/services/nothing/spans")).status, 404);
  t.equal((await ask(`/hosts/nas/spans?from=${iso(now + 99 * hour)}`)).status, 400);
});

t.test("incidents are asked for by device, month, priority and words, counted on all pages", async (t) => {
  const box = await startBox(t);
  const id = (n: number) => `${incident.id.slice(0, -1)}${n}`;
  const at = (day: string) => ({ failedAt: `${day}T09:00:00.000Z`, openedAt: `${day}T09:00:00.000Z` });
  const over = { state: "resolved", resolvedAt: "2026-11-02T08:00:00.000Z" } as const;
  box.state.commit({
    incidents: [
      { ...incident, id: id(1), ...at("2026-10-31"), ...over },
      { ...incident, id: id(2), ...at("2026-11-20"), priority: "critical", subjectName: "Shared files" },
      { ...incident, id: id(3), ...at("2026-11-21"), host: "sw-2", subject: "sw-2" },
    ],
    clockTrusted: true,
  });
  const headers = box.as("viewer");
  const ask = async (query: string) =>
    (await (await box.fetch(`/api/v1/incidents?${query}`, { headers })).json()) as shapes.IncidentPage;
  const found = async (query: string) => (await ask(query)).incidents.map((one) => one.id.slice(-1)).join("");
  t.equal(await found("month=2026-10"), "1");
  t.equal(await found("month=2026-11"), "321", "also what began before");
  t.equal(await found("month=2026-11&host=nas"), "21");
  t.equal(await found("priority=high,critical"), "2");
  t.equal(await found("text=FILES%20shared"), "2");
  t.match(await ask("text=nothing%20like%20it"), { incidents: [], total: 0, oldestAt: "2026-10-31T09:00:00.000Z" });
  const page = await ask("limit=2");
  t.match(page, { total: 3, before: id(2) });
  t.equal(page.incidents[0]?.warnAfter, 75);
  t.notOk("before" in (await ask(`limit=2&before=${id(2)}`)), "the last page says so");
  t.match(await ask("order=worst&month=2020-01"), { incidents: [], total: 0 }, "those in memory are asked the same");
});

const iso = (ms: number): string => new Date(ms).toISOString();
