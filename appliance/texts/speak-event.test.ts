/** What every event says in words: over all types, so that a new one cannot come without a sentence. */
import t from "tap";
import { EVENT_TYPES, type EventDraft, type EventType } from "#model/event.ts";
import { speakEvent, type SpokenSite } from "./speak-event.ts";

const at = Date.parse("2026-03-01T12:00:00.000Z");
const nas = { id: "nas", name: "File server" } as SpokenSite["hosts"][number];
const box = { id: "box", name: "Toolbox" } as SpokenSite["hosts"][number];
const site: SpokenSite = {
  siteId: "hq",
  siteName: "Acme HQ",
  boxId: "box-1",
  timezone: "UTC",
  language: "en",
  hosts: [nas, box],
};

const incident = {
  id: "0195508f-c07b-7000-8000-000000000001",
  host: "nas",
  subject: "nas/volume1",
  subjectName: "volume1",
  cause: { code: "incident.serviceFailed", parameters: { what: "volume1, File server", saw: "tcp.refused" } },
  failedAt: "2026-03-01T11:00:00.000Z",
  resolvedAt: "2026-03-01T11:30:00.000Z",
  symptoms: [{ subject: "box/web", name: "Web page", state: "unreachable", since: "2026-03-01T11:00:00.000Z" }],
};
const service = { host: "nas", hostName: "File server", serviceName: "volume1", state: "critical", before: "ok" };

const forecast = {
  measurement: "percent",
  kind: "fills",
  level: "critical",
  limit: 95,
  at: "2026-03-01T12:00:00.000Z",
  value: 88.1,
  unit: "%",
  trendPerDay: 1.4,
  since: "2026-02-15T12:00:00.000Z",
  reachesAt: "2026-03-06T10:00:00.000Z",
  earliest: "2026-03-05T12:00:00.000Z",
  latest: "2026-03-08T12:00:00.000Z",
};
const modelTold = (state: string, failing: object[]): EventDraft => ({
  type: "state.changed",
  at,
  subject: "model:erp",
  data: { model: "erp", name: "ERP", state, before: "healthy", failing },
});
const foretold = (change: object): EventDraft => ({
  type: "forecast.warning",
  at,
  subject: "nas/volume1",
  data: { ...service, ...forecast, ...change },
});

/** Data of an event of each kind, as the box makes them. */
function draftOf(type: EventType): EventDraft {
  if (type.startsWith("incident.")) return { type, at, subject: incident.id, data: incident };
  const own: Partial<Record<EventType, Omit<EventDraft, "type" | "at">>> = {
    "state.changed": { subject: "nas/volume1", data: service },
    "finding.listed": {
      data: { count: 1, findings: [{ ...service, service: "volume1", seen: { code: "tcp.refused", parameters: {} } }] },
    },
    "flapping.started": { subject: "nas/volume1", data: service },
    "flapping.ended": { subject: "nas/volume1", data: service },
    "forecast.warning": { subject: "nas/volume1", data: { ...service, ...forecast } },
    "job.reported": { subject: "job:nightly", data: { host: "nas", name: "Nightly backup" } },
    "job.missed": { subject: "job:nightly", data: { host: "nas", name: "Nightly backup" } },
    "device.changed": {
      subject: "nas",
      data: { host: "nas", hostName: "File server", changes: [{ kind: "volumeAdded", what: "volume2" }] },
    },
    "maintenance.announced": { data: { name: "Patch night" } },
    "maintenance.cancelled": { data: { name: "Patch night" } },
    "uplink.restored": { data: { lostAt: "2026-03-01T11:00:00.000Z", seconds: 3600 } },
    "events.dropped": { data: { reason: "space", count: 2, unsent: 1 } },
    "clock.corrected": { data: { stepMs: 7_200_000 } },
    "config.changed": { data: { by: "anna" } },
    "box.started": { data: { version: "0.2.0" } },
  };
  return { type, at, ...(own[type] ?? { data: {} }) };
}

function told(draft: EventDraft, where = site, page?: string): { text: Record<string, string>; link?: string } {
  return speakEvent(draft, where, page).data as ReturnType<typeof told>;
}

void t.test("every type of event has a sentence that names the device first, or the box, or the site", async (t) => {
  const aboutBox = /^(box\.|events\.|clock\.|uplink\.|test)/;
  const aboutSite = /^(config|maintenance|finding)\./;
  for (const type of EVENT_TYPES) {
    const sentence = told(draftOf(type)).text.en ?? "";
    const first = aboutBox.test(type) ? "Box box-1" : aboutSite.test(type) ? "Acme HQ" : "File server";
    t.ok(sentence.startsWith(`${first}:`) || sentence.startsWith(`${first} is`), `${type}: ${sentence}`);
    t.equal(sentence.split(first).length, 2, `${type} names it once: ${sentence}`);
    t.notMatch(sentence, /undefined|NaN|\[object|\?|event\./, sentence);
    t.ok(sentence.length > first.length + 5, "and says something");
  }
});

void t.test("every type carries the site and bears data of any shape, whose own content stays", async (t) => {
  for (const type of EVENT_TYPES) {
    for (const data of [null, 7, [], {}, { cause: 3, text: "x", seen: 4, failedAt: false, host: 7, name: [] }]) {
      const spoken = speakEvent({ type, at, data }, site, undefined).data;
      t.match(spoken, { text: { en: /\S/ }, site: { id: "hq", name: "Acme HQ" } });
      t.notMatch((spoken as { text: { en: string } }).text.en, /undefined|NaN|\[object/);
    }
  }
  t.match(told({ type: "box.started", at, data: { version: "0.2.0" } }), { version: "0.2.0" });
});

for (const [draft, sentence] of [
  [
    draftOf("incident.opened"),
    "File server: volume1: the connection was refused: nothing listens there, since 11:00; 1 device behind it: Toolbox",
  ],
  [draftOf("incident.resolved"), "File server: volume1 works again after 30 min; 1 device was behind it: Toolbox"],
  [draftOf("state.changed"), "File server: volume1 is critical, was ok"],
  [modelTold("failed", [{ name: "Database, SQL-01" }]), "ERP fails: Database, SQL-01"],
  [
    modelTold(
      "degraded",
      ["a", "b", "c", "d"].map((name) => ({ name })),
    ),
    "ERP works in part: a; b; c and 1 more",
  ],
  [modelTold("healthy", []), "ERP works again"],
  [draftOf("forecast.warning"), "File server: volume1 is full in about 5 days (4 to 7)"],
  [
    foretold({
      serviceName: "Toner black",
      kind: "usedUp",
      limit: 2,
      trendPerDay: -6,
      earliest: "2026-03-02T13:00:00.000Z",
      reachesAt: "2026-03-02T18:00:00.000Z",
      latest: "2026-03-03T05:00:00.000Z",
    }),
    "File server: Toner black is used up in about 30 h (25 to 41)",
  ],
  [
    foretold({ serviceName: "Own health", measurement: "diskPercent", limit: 90, latest: "2026-03-06T13:00:00.000Z" }),
    "File server: Own health: Disk in use rises above 90 % in about 5 days (4 to 5)",
  ],
  [
    foretold({
      serviceName: "Battery runtime",
      measurement: "value",
      unit: "min",
      limit: 5,
      kind: "ages",
      trendPerDay: -0.1,
    }),
    "File server: Battery runtime falls below 5 min in about 5 days (4 to 7)",
  ],
  [
    foretold({
      serviceName: "Web page",
      measurement: "daysLeft",
      unit: "d",
      limit: 7,
      kind: "expires",
      trendPerDay: -1,
    }),
    "File server: Web page: Time until the certificate expires falls below 7 days in about 5 days (4 to 7)",
  ],
  [
    { ...draftOf("state.changed"), subject: "nas", data: { host: "nas", state: "down", before: "up" } },
    "File server: nas is down, was up",
  ],
  [draftOf("box.started"), "Box box-1: started, version 0.2.0"],
  [
    {
      type: "state.changed",
      at,
      subject: "box",
      data: { host: "box", hostName: "Toolbox", state: "down", before: "up" },
    },
    "Toolbox is down, was up",
  ],
] as const) {
  void t.test(sentence, async (t) => t.equal(told(draft).text.en, sentence));
}

void t.test("a name that another begins with does not count as said", async (t) => {
  const hosts = [{ ...nas, name: "NAS" }];
  const data = { ...service, hostName: "NAS", serviceName: "NAS-Web" };
  t.equal(told({ ...draftOf("state.changed"), data }, { ...site, hosts }).text.en, "NAS: NAS-Web is critical, was ok");
});

void t.test("a device that has left the configuration is named as the event names it", async (t) => {
  t.match(told(draftOf("state.changed"), { ...site, hosts: [] }).text.en, /^File server: volume1/);
});

void t.test(
  "the link leads to the page of the incident or subject, and is absent where the address is not known",
  async (t) => {
    const page = "https://192.0.2.7:8443";
    const link = (draft: EventDraft) => told(draft, site, page).link?.slice(page.length);
    t.equal(link(draftOf("incident.opened")), `/incidents/${incident.id}`);
    t.equal(link(draftOf("state.changed")), "/devices/nas/volume1");
    t.equal(link(draftOf("device.changed")), "/devices/nas");
    t.equal(link({ ...draftOf("state.changed"), subject: "nas/@fans" }), "/devices/nas");
    t.equal(link(draftOf("box.started")), "/");
    t.equal(
      link({ type: "state.changed", at, subject: "box", data: { host: "box" } }),
      "/devices/box",
      "a host called box",
    );
    t.equal(link(draftOf("job.missed")), "/jobs/nightly");
    t.notOk("link" in told(draftOf("incident.opened")));
  },
);

void t.test("what an event is about is always said", async (t) => {
  const subject = (type: EventType) => speakEvent({ type, at, data: {} }, site, undefined).subject;
  t.equal(subject("box.started"), "box");
  t.equal(subject("events.dropped"), "box");
  t.equal(subject("test"), "box");
  t.equal(subject("uplink.restored"), "uplink");
  t.equal(subject("config.changed"), "site");
  t.equal(subject("maintenance.announced"), "site");
});

void t.test("a language without a book gets English alone", async (t) => {
  t.same(Object.keys(told(draftOf("test"), { ...site, language: "hr" }).text), ["en"]);
});
