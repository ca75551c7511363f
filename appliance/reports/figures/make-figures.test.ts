/** The figures of two months against what was reckoned by hand. */
import t from "tap";
import { readMonth } from "../calendar-month.ts";
import { at, DAY, FIRST, HOUR, MINUTE, twoMonths, twoMonthsSite, ZONE } from "../testing/two-months.ts";
import { mostTelling } from "./incident-figures.ts";
import { makeFigures } from "./make-figures.ts";
import type { ReportFigures, TimeFigures } from "#model/api-reports.ts";

const NOW = at("2026-12-01T06:00");

function monthOf(name: string) {
  const month = readMonth(name, ZONE);
  if (month === undefined) throw new Error(`${name} is no month`);
  return month;
}

function whole({ wellMs, failedMs, excusedMs, unknownMs }: TimeFigures): number {
  return wellMs + failedMs + excusedMs + unknownMs;
}

t.test("November, and October with the day of 25 hours, in which the box began", async (t) => {
  const sources = twoMonths(t);
  const figures = makeFigures(sources, monthOf("2026-11"), NOW);
  if (figures === undefined) return t.fail("nothing is known");
  const off = 3 * HOUR + 10 * MINUTE;

  t.test("all times add up to the month", async (t) => {
    t.equal(Date.parse(figures.to) - Date.parse(figures.from), 30 * DAY);
    for (const one of [...figures.models, ...figures.hosts.shown, ...figures.services.shown])
      t.equal(whole(one), 30 * DAY, one.subject);
    t.equal(figures.sums.watchedMs + figures.sums.unwatchedMs, 30 * DAY);
    t.equal(figures.sums.unwatchedMs, off);
    t.same(figures.unwatched, [
      { from: new Date(at("2026-11-10T01:50")).toISOString(), to: new Date(at("2026-11-10T05:00")).toISOString() },
    ]);
    t.equal(figures.watchedSince, undefined);
    t.equal(figures.running, false);
  });

  t.test("business services", async (t) => {
    const [erp, files] = figures.models;
    // 43 minutes, and half an hour after the announced work; a warning is no failure.
    t.match(erp, { name: "ERP", failedMs: 73 * MINUTE, failures: 2, longestMs: 43 * MINUTE, unknownMs: off });
    t.equal(erp?.excusedMs, 3 * HOUR, "of the announced work the time in which it did not work");
    t.equal(erp?.partMs, at("2026-12-01T00:00") - at("2026-11-20T09:00"), "with a warning it works in part");
    t.equal(erp?.share, erp && erp.wellMs / (erp.wellMs + 73 * MINUTE));
    // Both printers out from 17:45 to 18:00, and the NAS for two hours.
    t.match(files, { name: "Shared files", failedMs: 2 * HOUR + 15 * MINUTE, failures: 2, longestMs: 2 * HOUR });
    t.equal(files?.partMs, 5 * HOUR + 45 * MINUTE + 30 * MINUTE);
    t.equal(erp?.strip?.length, 30 * 4);
    t.equal(erp?.strip?.slice(16, 20), "wfww", "5 November: between six and noon");
    t.equal(erp?.strip?.slice(36, 40), "uwww", "10 November: the box was off at night");
    t.equal(erp?.strip?.slice(52, 60), "wwwmfwww", "14 and 15 November: announced work, and what came after it");
  });

  t.test("devices", async (t) => {
    const byId = new Map(figures.hosts.shown.map((one) => [one.subject, one]));
    t.match(figures.hosts, { total: 4, unasked: 1, flawless: 1 });
    t.match(byId.get("nas"), { failedMs: 2 * HOUR, failures: 1, unknownMs: off, before: 1 });
    t.match(byId.get("lp1"), { failedMs: 6 * HOUR, name: "Printer ground floor" });
    t.match(byId.get("sql"), { failedMs: 0, excusedMs: 4 * HOUR, share: 1 }, "all announced work is excused");
    t.equal(figures.hosts.shown[0]?.subject, "lp1", "the worst first");
    t.same(
      figures.services.shown.map(({ subject, failedMs }) => [subject, failedMs]),
      [["sql/tcp", 73 * MINUTE]],
      "the disk was not seen failing while its device was gone",
    );
  });

  t.test("incidents, by both clocks", async (t) => {
    const by = (n: number) => figures.incidents.find(({ id }) => id.endsWith(`000${n}`));
    t.equal(figures.incidents.length, 7);
    t.match(by(3), { respond: { outcome: "kept", usedMs: 8 * MINUTE }, resolve: { outcome: "kept" }, on: "SQL-01" });
    t.match(by(4), {
      respond: { outcome: "missed", usedMs: 2 * HOUR },
      resolve: { outcome: "missed", usedMs: 14 * HOUR },
    });
    t.match(
      by(5),
      { respond: { outcome: "kept", usedMs: 50 * MINUTE }, resolve: { outcome: "kept" } },
      "over a weekend",
    );
    t.match(by(6), { respond: { outcome: "missed", usedMs: 20 * MINUTE }, resolve: { outcome: "kept" } });
    t.match(by(7), { calledOff: true, respond: { outcome: "excused" } });
    t.match(by(8), { respond: { outcome: "waiting" }, open: true });
    t.match(by(9), { respond: { outcome: "kept" }, resolve: { outcome: "running", usedMs: 8 * HOUR }, open: true });
    t.same(figures.sums.incidents, {
      opened: 5,
      calledOff: 1,
      proposed: 1,
      open: 1,
      respondMissed: 2,
      resolveMissed: 1,
      missed: 2,
      running: 1,
    });
    t.same(
      figures.carried.map(({ id }) => id.slice(-1)),
      ["2"],
    );
    t.match(figures.priorities[2], { priority: "medium", incidents: 2, respondKept: 1, respondMissed: 1 });
  });

  t.test("jobs by days", async (t) => {
    const [backup, copy] = figures.jobs;
    t.match(backup, { good: 28, bad: 1, unknown: 1 });
    t.match(copy, { good: 27, bad: 2, unknown: 1 });
    t.same(
      [backup?.days[5], backup?.days[9], copy?.days[21]],
      [{ outcome: "warned" }, { outcome: "unknown" }, { outcome: "missing" }],
    );
    t.same(figures.sums.jobs, { good: 55, bad: 3, unknown: 2 });
    t.same(figures.before?.jobs, { good: 37, bad: 1, unknown: 0 });
  });

  t.test("what fills up, and when it will be full", async (t) => {
    t.equal(figures.capacity.measured, 1);
    const [disk] = figures.capacity.shown;
    t.match(disk, { name: "Disk D:", on: "NAS-01", unit: "%", warning: 80, critical: 90 });
    t.ok(Math.abs((disk?.atEnd ?? 0) - 74.7) < 0.4, `at the end ${disk?.atEnd}`);
    t.equal(disk?.points[0]?.at, "2026-10-12T00:00:00.000Z");
    // By half a percent a day: 15 percent to go are thirty days.
    t.match(disk?.forecast, { level: "critical", limit: 90 });
    const inDays = (Date.parse(disk?.forecast?.reachesAt ?? "") - at("2026-12-01T00:00")) / DAY;
    t.ok(inDays > 28 && inDays < 33, `in ${inDays} days`);
  });

  t.test("October", async (t) => {
    const october = makeFigures(sources, monthOf("2026-10"), NOW) as ReportFigures;
    t.equal(Date.parse(october.to) - Date.parse(october.from), 31 * DAY + HOUR);
    t.equal(october.watchedSince, new Date(at(FIRST)).toISOString());
    const [erp] = october.models;
    t.match(erp, { failedMs: 3 * HOUR, failures: 1 }, "half past one to half past three were three hours that night");
    t.equal(whole(erp as TimeFigures), 31 * DAY + HOUR);
    t.equal(october.sums.unwatchedMs, 2 * HOUR, "before it began nobody missed anything");
    t.equal(october.before, undefined, "there was nothing before");
    t.equal(erp?.strip?.slice(0, 11 * 4), "u".repeat(11 * 4));
    t.same(october.jobs[0]?.days.slice(11, 13), [{ none: "notKnown" }, { outcome: "succeeded" }]);
  });

  t.test("a month that runs, and months of which nothing is known", async (t) => {
    const running = makeFigures(sources, monthOf("2026-11"), at("2026-11-19T12:00")) as ReportFigures;
    t.equal(running.until, new Date(at("2026-11-19T12:00")).toISOString());
    t.equal(running.running, true);
    t.equal(whole(running.models[0] as TimeFigures), at("2026-11-19T12:00") - at("2026-11-01T00:00"));
    t.equal(running.models[0]?.strip?.slice(18 * 4), `wwuu${"-".repeat(11 * 4)}`.replace("uu", "--"));
    t.same(running.jobs[0]?.days.slice(18, 20), [{ outcome: "succeeded" }, { none: "toCome" }]);
    t.equal(makeFigures(sources, monthOf("2026-09"), NOW), undefined);
    t.equal(makeFigures(sources, monthOf("2027-01"), NOW), undefined);
  });
});

t.test("of very many incidents the worst are listed, in the order in which they came", async (t) => {
  const figures = makeFigures(twoMonths(t), monthOf("2026-11"), NOW) as ReportFigures;
  const ends = (most: number) => mostTelling(figures.incidents, most).map(({ id }) => id.slice(-1));
  t.same(ends(7), ["3", "4", "5", "6", "7", "8", "9"]);
  t.same(ends(2), ["4", "6"], "those that missed a time");
  t.same(ends(5), ["3", "4", "5", "6", "9"], "then the urgent ones; what was called off or only proposed comes last");
});

t.test("a site without business services, jobs and devices that are asked", async (t) => {
  const { hosts, ...rest } = twoMonthsSite();
  const camera = hosts.filter(({ id }) => id === "cam");
  const sources = twoMonths(t, { ...rest, hosts: camera, healthModels: [], jobs: [] });
  const figures = makeFigures(sources, monthOf("2026-11"), NOW) as ReportFigures;
  t.same([figures.models, figures.jobs, figures.hosts.total, figures.hosts.unasked], [[], [], 0, 1]);
  t.notOk("service" in figures.sums || "devices" in figures.sums, "no share is made up");
  t.match(figures.services.shown[0], { subject: "sql/tcp", name: "tcp", on: "sql", gone: true });
});
