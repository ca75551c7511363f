/**
 * A month of nightly backups on a hand-driven clock, over the change to summer time, with each kind of fault: the whole box,
 * reports over HTTP, and exactly what came of every night and which incidents there were.
 */
import t, { type Test } from "tap";
import { makePasswords } from "#actions/passwords.ts";
import type { Timer } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { JobsView } from "#model/api-jobs.ts";
import type { Incident } from "#model/incident.ts";
import { StateStore } from "#store/state-store.ts";
import { askBox } from "../ask-box.ts";
import { HandDrivenBox } from "../testing/hand-driven-box.ts";

const SITE = `
version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: Europe/Zagreb }
box: { id: box-1 }
uplink: { targets: [192.0.2.254] }
hosts: [{ id: nas, name: NAS, address: 192.0.2.10, hostCheck: { check: ping, interval: 5m } }]
jobs:
  - id: backup
    name: Nightly backup
    kind: backup
    host: nas
    criticality: high
    expect: { by: heartbeat, token: backup-token }
    schedule: { cron: "30 2 * * *", window: 3h, grace: 30m }
    run: { longest: 2h }
  - id: fleet
    name: Fleet
    kind: backup
    expect: { by: heartbeat, token: fleet-token }
    schedule: { cron: "0 21 * * *", window: 2h }
    machines: [srv-1, srv-2, srv-3, srv-4, srv-5]
maintenance:
  - { id: disks, hosts: [nas], schedule: { rrule: "FREQ=DAILY;COUNT=1", from: 2027-03-27, start: "02:00", duration: 4h } }
`;
const ZONE = "Europe/Zagreb";
/** The evening before the first night. */
const BEGIN = "2027-03-10T12:00";
const MACHINES = ["srv-1", "srv-2", "srv-3", "srv-4", "srv-5"] as const;

const msOf = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
const localOf = (ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDateTime().toString().slice(5, 16);

/** Nobody looks more often than once a minute: a month has many seconds. */
class PatientClock extends HandClock {
  override every(ms: number, work: () => void): Timer {
    return super.every(Math.max(ms, 60_000), work);
  }
}

async function startMonth(t: Test) {
  const clock = new PatientClock(msOf(BEGIN));
  const box = new HandDrivenBox(t, SITE, clock);
  const { dataFolder, network } = box;
  await box.start();
  const visit = <T>(work: (state: StateStore) => T): T => {
    const state = StateStore.open(dataFolder, { clock, log: silentLog, as: "visitor" });
    try {
      return work(state);
    } finally {
      state.close();
    }
  };
  visit(({ accounts }) => accounts.addUser("ana", "admin", "hash"));
  const until = (local: string) => clock.advance(msOf(local) - clock.wallMs());
  /** As somebody at the box's own command line. */
  const ask = async (method: "GET" | "POST", where: string, input: Record<string, unknown> = {}) => {
    const state = StateStore.open(dataFolder, { clock, log: silentLog, as: "visitor" });
    const desk = { accounts: state.accounts, passwords: makePasswords(), clock, log: silentLog };
    const place = { method, path: where, tag: "watch", answer: "nothing" } as const;
    const { port } = new URL(box.url);
    const { status, body } = await askBox(desk, { host: "127.0.0.1", port: Number(port), dataFolder, place, input });
    state.close();
    return { status, body };
  };
  return {
    clock,
    network,
    until,
    ask,
    visit,
    /** At a time of the site's clock, a heartbeat. */
    beat: async (local: string, token: string, rest = "") => {
      await until(local);
      const response = await fetch(`${box.url}/heartbeat/${token}${rest}`, {
        method: "POST",
        body: "files copied\ndone",
      });
      t.equal(response.status, 200, `${local} ${token}${rest}`);
    },
    off: async (from: string, to: string) => {
      await until(from);
      await box.stop();
      await clock.advance(msOf(to) - clock.wallMs());
      await box.start();
    },
    /** Incidents as they are now, the oldest first. */
    incidents: () =>
      visit((state) => state.incidents({ limit: 500, from: 0, to: Number.MAX_SAFE_INTEGER }))
        .toReversed()
        .map(({ subject, state, cause, openedAt, reason }: Incident) =>
          [localOf(Date.parse(openedAt)), subject, cause.code.replace("incident.", ""), state, reason]
            .filter((word) => word !== undefined)
            .join(" "),
        ),
    stop: () => box.stop(),
  };
}

type Month = Awaited<ReturnType<typeof startMonth>>;

async function acceptProposed({ ask }: Month): Promise<void> {
  const { body } = await ask("GET", "/api/v1/incidents", { state: "proposed" });
  for (const { id } of (body as { incidents: Incident[] }).incidents) {
    await ask("POST", "/api/v1/incidents/:id/accept", { id });
    await ask("POST", "/api/v1/incidents/:id/acknowledge", { id });
  }
}

/** What happens in the night to a day of March 2027 (or, from 32 on, of April), and what comes of it. */
const NIGHTS: Readonly<Record<number, readonly [what: (month: Month, day: string) => Promise<void>, outcome: string]>> =
  {
    11: [({ beat }, day) => beat(`${day}T03:10`, "backup-token"), "succeeded"],
    12: [({ beat }, day) => beat(`${day}T03:10`, "backup-token", "/1"), "failed"],
    13: [({ beat }, day) => beat(`${day}T03:10`, "backup-token"), "succeeded"],
    14: [async () => undefined, "missing"],
    15: [({ beat }, day) => beat(`${day}T03:10`, "backup-token"), "succeeded"],
    16: [({ beat }, day) => beat(`${day}T05:45`, "backup-token"), "late"], // within the grace
    17: [({ beat }, day) => beat(`${day}T07:00`, "backup-token"), "late"],
    18: [({ beat }, day) => beat(`${day}T07:00`, "backup-token", "/fail"), "failed"],
    19: [
      async ({ beat }, day) => {
        await beat(`${day}T03:00`, "backup-token", "/fail");
        await beat(`${day}T03:30`, "backup-token");
      },
      "succeeded", // a retry that ran
    ],
    20: [async () => undefined, "missing"],
    21: [async () => undefined, "missing"],
    22: [
      async ({ until, ask }, day) => {
        await until(`${day}T09:00`);
        await ask("POST", "/api/v1/jobs/:id/report", { id: "backup", note: "It ran, the mail was lost." });
      },
      "succeeded",
    ],
    23: [
      async (month, day) => {
        await month.until(`${day}T08:00`);
        await acceptProposed(month);
      },
      "missing",
    ],
    24: [({ beat }, day) => beat(`${day}T03:10`, "backup-token"), "succeeded"],
    25: [
      async ({ until, network }, day) => {
        await until(`${day}T01:00`);
        network.die("192.0.2.10");
        await until(`${day}T08:00`);
        network.live("192.0.2.10");
      },
      "missing", // a symptom of its host
    ],
    26: [
      async ({ beat }, day) => {
        await beat(`${day}T02:35`, "backup-token", "/start?rid=n1");
        await beat(`${day}T05:20`, "backup-token", "?rid=n1");
      },
      "warned tooLong",
    ],
    27: [async () => undefined, "missing inWork"],
    28: [({ beat }, day) => beat(`${day}T04:00`, "backup-token"), "succeeded"], // half past two does not exist
    29: [({ off }, day) => off(`${day}T01:00`, `${day}T08:00`), "unknown off"],
    30: [
      async ({ off, beat }, day) => {
        await off(`${day}T03:00`, `${day}T03:01`);
        await beat(`${day}T04:00`, "backup-token");
      },
      "succeeded",
    ],
    31: [({ beat }, day) => beat(`${day}T03:10`, "backup-token", "/warn"), "warned"],
    32: [({ beat }, day) => beat(`${day}T02:20`, "backup-token"), "succeeded"], // clocks differ
    33: [
      async ({ beat }, day) => {
        await beat(`${day}T03:00`, "backup-token");
        await beat(`${day}T04:00`, "backup-token", "/fail");
      },
      "failed",
    ],
    34: [({ beat }, day) => beat(`${day}T03:10`, "backup-token"), "succeeded"],
    35: [
      async ({ until, clock }, day) => {
        await until(`${day}T02:00`);
        clock.stepWall(5 * 3_600_000);
        await clock.advance(60_000);
      },
      "unknown clock",
    ],
    36: [
      async ({ beat, clock }, day) => {
        await beat(`${day}T03:00`, "backup-token");
        clock.stepWall(-3_600_000); // it is two o'clock once more
        await clock.advance(60_000);
      },
      "succeeded",
    ],
    37: [({ beat }, day) => beat(`${day}T02:31`, "backup-token"), "succeeded"],
    38: [({ beat }, day) => beat(`${day}T05:30`, "backup-token"), "succeeded"], // the last moment
    39: [({ beat }, day) => beat(`${day}T03:10`, "backup-token", "/start"), "missing overdue"],
    40: [({ beat }, day) => beat(`${day}T03:10`, "backup-token"), "succeeded"],
  };

/** Evenings of the fleet: which machines report how; all others succeed. `undefined`: nothing. */
const EVENINGS: Readonly<
  Record<number, readonly [not: Readonly<Record<string, string | undefined>>, outcome: string]>
> = {
  12: [{ "srv-3": undefined }, "partial"],
  15: [{ "srv-2": "/fail" }, "failed"],
  18: [
    { "srv-1": undefined, "srv-2": undefined, "srv-3": undefined, "srv-4": undefined, "srv-5": undefined },
    "missing",
  ],
  21: [{ "srv-5": "/warn" }, "warned"],
  24: [{ "srv-4": "/fail", "srv-5": undefined }, "failed"],
};

t.test("a month of nights comes out exactly as it was", async (t) => {
  const month = await startMonth(t);
  const dayOf = (n: number) => `2027-${n > 31 ? "04" : "03"}-${String(n > 31 ? n - 31 : n).padStart(2, "0")}`;
  for (const [n, [what]] of Object.entries(NIGHTS)) {
    await what(month, dayOf(Number(n)));
    const [not = {}] = EVENINGS[Number(n)] ?? [];
    for (const machine of MACHINES) {
      const rest = Object.hasOwn(not, machine) ? not[machine] : "";
      if (rest !== undefined)
        await month.beat(`${dayOf(Number(n))}T21:30`, "fleet-token", `${rest}?machine=${machine}`);
    }
  }
  await month.until("2027-04-10T08:00");

  const { body } = await month.ask("GET", "/api/v1/jobs/:job", { job: "backup" });
  const { timezone } = (await month.ask("GET", "/api/v1/jobs")).body as JobsView;
  t.equal(timezone, ZONE);
  const runsOf = (job: string) => month.visit(({ jobs }) => jobs.runs(job, 0, 1000));
  const text = (job: string) =>
    runsOf(job).map(({ due, outcome, remarks = [], inWork }) =>
      [localOf(due), outcome, ...remarks, ...(inWork === true ? ["inWork"] : [])].join(" "),
    );
  t.same(
    text("backup"),
    [
      ...Object.entries(NIGHTS).map(([n, [, outcome]]) => {
        const at = Number(n) === 28 ? "03:30" : "02:30";
        return `${dayOf(Number(n)).slice(5)}T${at} ${outcome}`;
      }),
      "04-10T02:30 missing",
    ],
    "every night once, half past two of 28 March at half past three",
  );
  t.equal((body as { runs: unknown[] }).runs.length, 16, "two weeks and a little");
  t.same(text("fleet"), [
    "03-10T21:00 missing",
    ...Object.keys(NIGHTS).map((n) => `${dayOf(Number(n)).slice(5)}T21:00 ${EVENINGS[Number(n)]?.[1] ?? "succeeded"}`),
  ]);

  t.same(
    month.incidents().filter((line) => line.includes("job:backup")),
    [
      "03-12T03:10 job:backup jobFailed closed",
      "03-14T06:00 job:backup jobMissing cancelled reported",
      "03-17T06:00 job:backup jobMissing cancelled reported",
      "03-18T07:00 job:backup jobFailed closed",
      "03-20T06:00 job:backup jobMissing cancelled reported",
      "03-23T08:00 job:backup jobMissing closed",
      "03-26T04:35 job:backup jobOverdue cancelled reported",
      "04-02T04:00 job:backup jobFailed closed",
      "04-08T05:10 job:backup jobOverdue cancelled reported",
      "04-10T06:00 job:backup jobMissing proposed",
    ],
  );
  t.same(
    month.incidents().filter((line) => line.includes("job:fleet")),
    [
      "03-10T23:00 job:fleet jobMissing cancelled reported",
      "03-12T23:00 job:fleet jobPartial cancelled reported",
      "03-15T21:30 job:fleet jobFailed closed",
      "03-18T23:00 job:fleet jobMissing cancelled reported",
      "03-24T21:30 job:fleet jobFailed closed",
    ],
  );
  t.match(
    month.incidents().filter((line) => !line.includes("job:")),
    [/^03-25T01:0[0-9] nas hostDown closed$/],
    "the backup that did not run then is among its symptoms",
  );
  const symptoms = month.visit((state) => state.incidents({ limit: 500, subject: "nas" })[0]?.symptoms ?? []);
  t.match(symptoms, [{ subject: "job:backup", name: "Nightly backup" }]);
  const events = month.visit((state) => state.events.read(0, 10_000));
  const missed = events.filter(({ type, subject }) => type === "job.missed" && subject === "job:backup");
  t.equal(missed.length, 10, "told once each: neither with its host nor in announced work");
  await month.stop();
});
