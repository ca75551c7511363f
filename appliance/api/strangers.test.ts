/** Where the status page is open, nobody who is not signed in reads what people wrote, who they are or what they did. */
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import t from "tap";
import type { IncidentDetail, ServiceDetail, Status } from "#model/api.ts";
import type { EventDraft } from "#model/event.ts";
import { DEEDS, type Incident } from "#model/incident.ts";
import { viewOf } from "#views/testing/small-world.ts";
import { startBox, type FixtureBox } from "./testing/fixture-box.ts";
import { AT } from "./testing/fixture-watch.ts";
import { makeOpenApiDocument } from "./open-api-document.ts";

/** In every word and every name of a person; must never be seen by a stranger. */
const PLANTED = "plantedword";
const at = new Date(AT).toISOString();
const word = (what: string) => `${PLANTED} ${what}`;
const ana = { kind: "user", name: word("Ana") } as const;

/** Everything that an incident can hold; what is new must be filled in here too. */
const whole: Required<Incident> = {
  id: "019a0000-0000-7000-8000-0000000000aa",
  state: "inProgress",
  subject: "nas/web",
  subjectName: "Web",
  host: "nas",
  category: "software",
  classification: "partialOutage",
  criticality: "medium",
  priority: "low",
  cause: { code: "incident.reported", parameters: { what: "Web", said: word("slow"), by: ana.name } },
  failedAt: at,
  firstFailedAt: at,
  openedAt: at,
  recoveringSince: at,
  resolvedAt: at,
  closedAt: at,
  reason: "noFault",
  reopened: 1,
  earlier: [{ failedAt: at, resolvedAt: at }],
  symptoms: [{ subject: "nas/ssh", name: "SSH", state: "critical", since: at }],
  more: { symptoms: 3, devices: 1 },
  sla: {
    respond: [],
    resolve: [],
    excused: [{ from: at, until: at, work: word("work") }],
    told: ["respond.warning"],
  },
  diagnosis: {
    at,
    tookMs: 1,
    items: [
      { source: "changes", code: "diagnosis.changes.config", parameters: { at, by: ana.name } },
      {
        source: "maintenance",
        code: "diagnosis.maintenance.now",
        parameters: { work: word("move"), name: "NAS", until: at },
      },
      { source: "ping", code: "diagnosis.ping.silent", parameters: { sent: 3 } },
    ],
  },
  restart: { at, upForMs: 74_000 },
  acknowledged: { at, by: ana },
  assigned: { at, by: ana, to: word("field") },
  pauses: [{ from: at, reason: "awaitingCustomer", by: ana }],
  priorities: [{ at, priority: "low", by: ana, reason: word("a spare") }],
  categories: [{ at, category: "software", by: ana }],
  messages: [{ at, by: ana, text: word("since this morning") }],
  reporter: ana,
  heldOpen: true,
  reopenedAt: at,
  previous: ["019a0000-0000-7000-8000-0000000000ab"],
  steps: [
    ...DEEDS.map((did) => ({ at, by: ana, did, from: word("from"), to: word("to"), note: word("note") })),
    // Root at the command line, whoever that is.
    ...DEEDS.map((did) => ({ at, by: { kind: "box", name: word("root") } as const, did, note: word("note") })),
    { at, by: { kind: "box", name: "box" }, did: "opened", to: "open", note: word("note") },
    { at, by: { kind: "box", name: "box" }, did: "escalated", to: word("Duty desk") },
    { at, by: { kind: "box", name: "box" }, did: "diagnosed" },
  ],
  stepsDropped: 1,
};

const TEXT = { text: { en: word("told") } };
const [personal] = whole.steps;
const event = (type: EventDraft["type"], more: object = {}): EventDraft => ({
  type,
  subject: whole.id,
  at: AT,
  data: { ...whole, ...TEXT, subjectState: "critical", ...more },
});
const TOLD: readonly EventDraft[] = [
  event("incident.proposed", { step: personal }),
  event("incident.opened"),
  event("incident.acknowledged", { step: personal }),
  event("incident.updated", { changed: ["note"], step: personal }),
  event("incident.updated", { changed: ["diagnosis"] }),
  event("incident.updated", { changed: ["diagnosis"], step: personal }),
  event("incident.escalated", { escalation: { after: 50, to: [], contacts: [{ id: "duty", name: word("Duty") }] } }),
  event("incident.resolved", { step: personal }),
];

async function openBox(test: Parameters<typeof startBox>[0]): Promise<FixtureBox> {
  const web = { hard: "critical" as const };
  const accepted = { at: AT, by: ana.name, note: word("always so") };
  const found = { web: { state: "critical" as const, what: "bad", since: AT, accepted } };
  const view = viewOf({
    hosts: { nas: { services: { web, ssh: "ok" }, found } },
    incidents: [whole],
    models: [{ id: "erp", name: "ERP", criticality: "high", requires: [] }],
  });
  const box = await startBox(test, { view });
  box.state.commit({ incidents: [whole], events: [...TOLD], clockTrusted: true });
  box.watch.open("open");
  return box;
}

/** The addresses that strangers read without more, from the table of routes; each with something to be found there. */
async function openAddresses(): Promise<string[]> {
  const { paths } = (await makeOpenApiDocument()) as { paths: Record<string, Record<string, { "x-access": string }>> };
  const found: Record<string, string> = { host: "nas", service: "web", id: whole.id, model: "erp" };
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (get === undefined || !["open", "anyone", "always", "local"].includes(get["x-access"])) return [];
    return [path.replaceAll(/\{(\w+)\}/g, (_, name: string) => found[name] ?? `no ${name} planted`)];
  });
}

t.test("no route that an open status page serves tells strangers of people, their words or their doings", async (t) => {
  const box = await openBox(t);
  const addresses = (await openAddresses()).filter(
    // The stream has tests of its own; a heartbeat answers only whoever knows a token.
    (address) => address !== "/api/v1/stream" && !address.startsWith("/heartbeat/"),
  );
  t.ok(addresses.length > 12, "there are such routes");
  const more = ["?order=worst", "?host=nas", "?state=inProgress"].map((query) => `/api/v1/incidents${query}`);
  const pages = ["/", "/wall", `/incidents/${whole.id}`, "/devices/nas", "/checks/nas/web"];
  for (const address of [...addresses, ...more, ...pages]) {
    const query = address.endsWith("/series") ? "?measurement=loadPercent" : "";
    const response = await box.fetch(address + query);
    const text = await response.text();
    t.equal(response.status, 200, `${address} answers`);
    t.notMatch(text, PLANTED, `${address} keeps it to itself`);
  }
});

t.test("whoever is signed in reads it all", async (t) => {
  const box = await openBox(t);
  for (const path of [
    "/status",
    "/hosts/nas",
    "/hosts/nas/services/web",
    "/incidents",
    `/incidents/${whole.id}`,
    "/incidents?order=worst",
  ]) {
    const response = await box.fetch(`/api/v1${path}`, { headers: box.as("viewer") });
    t.match(await response.text(), PLANTED, path);
  }
});

t.test("the facts stay", async (t) => {
  const box = await openBox(t);
  const read = async (path: string) => (await (await box.fetch(`/api/v1${path}`)).json()) as unknown;
  const { cause, diagnosis, steps, timeline, moves, clocks } = (await read(`/incidents/${whole.id}`)) as IncidentDetail;
  t.same(cause, { code: "incident.reportedUnsaid", parameters: { what: "Web" } });
  t.same(
    diagnosis?.items.map(({ code, parameters }) => [code, Object.keys(parameters)]),
    [
      ["diagnosis.changes.config", ["at"]],
      ["diagnosis.maintenance.now", ["name", "until"]],
      ["diagnosis.ping.silent", ["sent"]],
    ],
  );
  t.same(
    steps?.map(({ did }) => did),
    ["opened", "diagnosed"],
    "what the box did itself",
  );
  t.same(
    timeline.map(({ type }) => type),
    ["incident.opened", "incident.updated"],
  );
  t.match(timeline[0]?.data, { subject: "nas/web", subjectState: "critical", symptoms: [{ subject: "nas/ssh" }] });
  t.same(moves, [], "nothing that they could do");
  const whoIs = { headers: box.as("viewer") };
  const seen = (await (await box.fetch(`/api/v1/incidents/${whole.id}`, whoIs)).json()) as IncidentDetail;
  t.same(clocks, seen.clocks, "the clocks stand as for everybody");
  const { questions } = (await read("/status")) as Status;
  t.match(questions.somebody, { answer: { code: "question.somebody.yesSomebody" }, more: { parameters: { at } } });
  const { finding, incidents } = (await read("/hosts/nas/services/web")) as ServiceDetail;
  t.same(finding?.accepted, { at });
  t.equal(incidents[0]?.id, whole.id);
});

t.test("the live stream tells each listener what that one may know", async (t) => {
  const box = await openBox(t);
  for (const [headers, knows] of [
    [{}, false],
    [box.as("viewer"), true],
  ] as const) {
    const [response] = (await once(
      request(`${box.url}/api/v1/stream`, { headers, agent: false }).end(),
      "response",
    )) as [IncomingMessage];
    let text = "";
    for await (const chunk of response) {
      text += String(chunk);
      if (text.includes("event: beat") && text.endsWith("\n\n")) break;
    }
    t.match(text, /question\.somebody\.yes/);
    t.equal(text.includes(PLANTED), knows);
  }
});
