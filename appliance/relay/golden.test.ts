/** Everything that leaves the box looks exactly as in golden/. A change there is a change of the contract. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { Compile } from "typebox/compile";
import { toCloudEvent, type Leaving } from "#model/cloud-event.ts";
import { CloudEvent, EVENT_TYPES, type StoredEvent } from "#model/event.ts";
import { PartsChanged } from "#model/event-data.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { OrderReply, ReportedConfig } from "#model/order.ts";
import { Presence } from "#model/presence.ts";
import { eventMessage, eventTopic } from "./cloud-event.ts";
import { DesiredConfig, type DesiredDesk } from "./desired-config.ts";
import { presenceMessage } from "./presence.ts";
import { clientIdOf } from "./client-id.ts";
import { INCIDENT, NotingConnection, openStage } from "./testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder } from "./testing/sign-order.ts";

const base = "vedetta/v1/acme/hq/box-1";
const at = Date.parse("2026-03-01T02:00:00.123Z");
const opened: StoredEvent = {
  sequence: 124,
  id: "0195508f-c07b-7abc-8def-0123456789ab",
  type: "incident.opened",
  subject: "0195508f-c07b-7000-8000-000000000001",
  at,
  boot: "boot-7",
  steadyMs: 5000,
  clockTrusted: true,
  data: {
    id: "0195508f-c07b-7000-8000-000000000001",
    state: "open",
    subject: "nas",
    subjectName: "NAS-01",
    host: "nas",
    category: "infrastructure",
    classification: "fullOutage",
    criticality: "critical",
    priority: "critical",
    cause: { code: "ping.noAnswer", parameters: {} },
    failedAt: "2026-03-01T01:59:45.000Z",
    openedAt: "2026-03-01T02:00:00.123Z",
    reopened: 0,
    symptoms: [],
    text: { en: "NAS-01 does not answer, since 02:59" },
    site: { id: "hq", name: "Acme HQ" },
    link: "https://192.0.2.7:8443/incidents/0195508f-c07b-7000-8000-000000000001",
  },
};
const dropped: StoredEvent = {
  sequence: 125,
  id: "0195508f-c07b-7abc-8def-0123456789ac",
  type: "events.dropped",
  at,
  boot: "boot-7",
  steadyMs: 5000,
  clockTrusted: false,
  data: {
    reason: "space",
    count: 2,
    unsent: 2,
    ranges: [{ from: 3, to: 4 }],
    text: { en: "Box box-1: 2 events had to go (space), 2 of them unsent" },
    site: { id: "hq", name: "Acme HQ" },
  },
};

const parts: StoredEvent = {
  sequence: 126,
  id: "0195508f-c07b-7abc-8def-0123456789ad",
  type: "state.changed",
  subject: "printer/@supplies",
  at,
  boot: "boot-7",
  steadyMs: 5000,
  clockTrusted: true,
  data: {
    host: "printer",
    hostName: "PRN-1",
    part: "supplies",
    partName: "Toner and ink",
    state: "warning",
    before: "ok",
    total: 4,
    members: [
      { service: "toner-black", serviceName: "Toner black", state: "warning", since: "2026-03-01T02:00:00.123Z" },
      { service: "toner-cyan", serviceName: "Toner cyan", state: "warning", since: "2026-03-01T02:00:00.123Z" },
    ],
    seen: {
      code: "incident.partsWarning",
      parameters: {
        percent: 4,
        saw: "device.filled",
        parts: "supplies",
        partsFailing: 2,
        partsMilder: 0,
        partsTotal: 4,
        partsNamed: ["Toner black", "Toner cyan"],
      },
    },
    text: { en: "PRN-1: Toner and ink: 2 of 4 supplies need attention: Toner black, Toner cyan" },
    site: { id: "hq", name: "Acme HQ" },
  },
};

function golden(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, "golden", name), "utf8"));
}

const isCloudEvent = Compile(CloudEvent);
const isPresence = Compile(Presence);

/** So long after the decision, on both clocks. */
function leaving(afterMs: number, more: Partial<Leaving> = {}): Leaving {
  return { wallMs: at + afterMs, steadyMs: 5000 + afterMs, boot: "boot-7", clockTrusted: true, ...more };
}

void t.test("an event sent within thirty seconds is not historical", async (t) => {
  const sent = toCloudEvent(opened, base, leaving(30_000));
  t.same(sent, golden("incident-opened.json"));
  t.ok(isCloudEvent.Check(sent), "and is valid by its schema");
});

void t.test("an event about the box says so, and one sent later than thirty seconds is historical", async (t) => {
  const sent = toCloudEvent(dropped, base, leaving(30_001));
  t.same(sent, golden("events-dropped-historical.json"));
  t.ok(isCloudEvent.Check(sent));
});

void t.test("a change of all parts of a kind is one event that names those that are not well", async (t) => {
  const sent = toCloudEvent(parts, base, leaving(0));
  t.same(sent, golden("state-changed-parts.json"));
  t.ok(isCloudEvent.Check(sent));
  t.ok(Compile(PartsChanged).Check(parts.data), "and its data by theirs");
});

const { boot: _boot, steadyMs: _steadyMs, ...unstamped } = opened;
for (const [rule, event, when, expected] of [
  ["the clock set forward makes nothing historical", opened, leaving(100, { wallMs: at + 7_200_000 }), false],
  ["the clock set back hides no delay", opened, leaving(60_000, { wallMs: at - 7_200_000 }), true],
  ["in a later run trusted times may say that it is fresh", opened, leaving(30_000, { boot: "boot-8" }), false],
  ["in a later run trusted times may say that it is old", opened, leaving(30_001, { boot: "boot-8" }), true],
  [
    "in a later run no monotonic time counts",
    opened,
    leaving(5, { boot: "boot-8", steadyMs: 0, wallMs: at + 9e6 }),
    true,
  ],
  ["an untrusted clock now tells nothing", opened, leaving(5, { boot: "boot-8", clockTrusted: false }), true],
  ["an untrusted clock then tells nothing", { ...opened, clockTrusted: false }, leaving(5, { boot: "boot-8" }), true],
  ["a time that lies ahead tells nothing", opened, leaving(-5, { boot: "boot-8" }), true],
  [
    "within one run trust does not matter",
    { ...opened, clockTrusted: false },
    leaving(5, { clockTrusted: false }),
    false,
  ],
  ["an event without a run is judged as of an earlier one", unstamped, leaving(40_000), true],
] as const) {
  void t.test(`historical: ${rule}`, async (t) => t.equal(toCloudEvent(event, base, when).historical, expected));
}

void t.test("an event as a message", async (t) => {
  const { payload, ...message } = eventMessage(opened, base, leaving(0));
  t.same(message, golden("incident-opened-message.json"));
  t.equal((JSON.parse(payload) as CloudEvent).id, opened.id);
});

void t.test("the topic of a type is its words: one or two levels without a dot", async (t) => {
  for (const type of EVENT_TYPES) t.match(eventTopic(base, type).slice(base.length), /^\/event\/[a-z]+(\/[a-zA-Z]+)?$/);
  t.equal(eventTopic(base, "incident.slaBreached"), `${base}/event/incident/slaBreached`);
  t.equal(eventTopic(base, "test"), `${base}/event/test`);
});

for (const reason of ["connected", "lost", "shutdown", "update"] as const) {
  void t.test(`presence: ${reason}`, async (t) => {
    const message = presenceMessage({ base, boot: "boot-7", version: "0.1.0" }, reason, at);
    const presence: unknown = JSON.parse(message.payload);
    t.same({ ...message, payload: presence }, golden(`presence-${reason}.json`));
    t.ok(isPresence.Check(presence));
  });
}

void t.test("no two boxes share a client identifier", async (t) => {
  t.equal(clientIdOf("vedetta/v1/acme/hq/box-1"), "vedetta.acme.hq.box-1");
  t.not(clientIdOf("vedetta/v1/acme-hq/x/box-1"), clientIdOf("vedetta/v1/acme/hq-x/box-1"));
});

const ours = makeTestKey({ kid: "key-1" });
const KEPT = { at: "2026-03-01T02:00:00.123Z", boot: "boot-7", id: "order-1" };

void t.test("the answers to a command that is done and to one that is not", async (t) => {
  for (const [name, change] of [
    ["reply-done.json", {}],
    ["reply-refused.json", { command: "incident.suspend", arguments: { reason: "lunch" } }],
  ] as const) {
    const stage = openStage(t, { keys: [ours.key], boot: "boot-7" });
    const given = { id: "order-1", arguments: { id: INCIDENT }, ...change };
    await stage.give(signOrder(ours, orderOf("incident.acknowledge", stage.clock.wallMs(), given)));
    const [message] = stage.connection.messages;
    const payload = { ...(JSON.parse(message?.payload ?? "{}") as OrderReply), ...KEPT };
    t.same({ ...message, payload }, golden(name));
    t.ok(Compile(OrderReply).Check(payload));
  }
});

void t.test("what is reported of the configuration", async (t) => {
  const stored = {
    rolledBack: [],
    applied: { version: 4, digest: "d4", message: "m4", inForce: "in-force" },
    refused: {
      at: "2026-03-01T01:00:00.000Z",
      id: "order-1",
      version: 5,
      desiredDigest: "d5",
      rolledBack: false,
      code: "missing",
      message: "site.id: is missing",
      problems: [{ code: "missing", path: "site.id", message: "is missing" }],
      messageDigest: "m5",
    },
  };
  const desk = { readOnly: false, digest: () => "in-force", version: () => 1 } as unknown as DesiredDesk;
  const desired = new DesiredConfig({
    desk,
    facts: { get: () => stored, set: () => {} },
    say: ({ code, path }) => ({ code, path, message: code }),
    boot: "boot-7",
    clockTrusted: () => true,
    clock: new HandClock(at),
    log: silentLog,
  });
  desired.start();
  const connection = new NotingConnection();
  desired.use(connection, base);
  const [message] = connection.messages;
  const payload: unknown = JSON.parse(message?.payload ?? "{}");
  t.same({ ...message, payload }, golden("config-reported.json"));
  t.ok(Compile(ReportedConfig).Check(payload));
});
