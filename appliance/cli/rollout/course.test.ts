/** The course of a rollout by hand-driven time. */
import t from "tap";
import type { BoxReport, LastUpdate, OrderReply } from "#model/order.ts";
import { Course, type Dated, type Rules } from "./course.ts";
import { readRings } from "./rings.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const RULES: Rules = {
  version: "2.0.0",
  atOnce: 10,
  soakMs: 24 * HOUR,
  settleMs: 10 * MINUTE,
  installMs: 2 * HOUR,
  failures: 2,
  share: 0.02,
};

/** A course whose boxes do what they are told, `run` by run. */
class Stage {
  readonly record: Dated[] = [];
  readonly course: Course;
  now = 0;

  constructor(rings: string, rules: Partial<Rules> = {}, before: readonly Dated[] = []) {
    this.course = new Course({ ...RULES, ...rules }, readRings(rings), (entry) => void this.record.push(entry));
    this.course.restore(before, this.now);
    this.record.push(...before);
  }

  online(box: string, version = "1.0.0", boot = "one"): void {
    const at = new Date(this.now).toISOString();
    this.course.takePresence(box, { state: "online", reason: "connected", at, boot, version }, this.now);
  }

  offline(box: string): void {
    const at = new Date(this.now).toISOString();
    this.course.takePresence(box, { state: "offline", reason: "lost", at, boot: "one", version: "1.0.0" }, this.now);
  }

  report(
    box: string,
    { version = "1.0.0", boot = "one", troubles = [] as string[], unknown = 0, ok = 40 } = {},
    lastUpdate?: LastUpdate,
  ): void {
    const site = { services: { ok, unknown }, hosts: {}, openIncidents: 0 };
    const report = { version, boot, troubles, site, ...(lastUpdate && { lastUpdate }) } as unknown as BoxReport;
    this.course.takeReport(box, report, this.now);
  }

  answer(box: string, reply: Partial<OrderReply> = {}): void {
    this.course.takeAnswer(box, { outcome: "done", at: "", boot: "one", ...reply }, this.now);
  }

  due(): string[] {
    return this.course.due(this.now).map(({ box, command }) => `${command} ${box}`);
  }

  pass(ms: number): string[] {
    this.now += ms;
    return this.due();
  }

  /** From being asked until it is on trial. */
  install(box: string): void {
    this.due();
    this.report(box);
    this.due();
    this.answer(box);
    this.online(box, "2.0.0", "two");
  }

  /** All the way. */
  makeWell(box: string): void {
    this.install(box);
    this.pass(10 * MINUTE);
    this.report(box, { version: "2.0.0", boot: "two" }, kept);
  }

  stages(): string[] {
    return this.record.flatMap((entry) => ("box" in entry ? [`${entry.box} ${entry.is}`] : []));
  }

  last(): Dated | undefined {
    return this.record.at(-1);
  }
}

const kept: LastUpdate = { version: "2.0.0", outcome: "installed", at: "2026-12-01T00:00:00.000Z" };
const A = "a/hq/1";
const B = "a/hq/2";

t.test("a box is asked how it is, then to install, and is judged when it has run for a while and has kept it", (t) => {
  const stage = new Stage(`1 ${A}`);
  t.same(stage.due(), [], "nobody is there");
  stage.online(A);
  t.same(stage.due(), [`box.report ${A}`]);
  stage.report(A);
  t.same(stage.due(), [`update.install ${A}`]);
  stage.answer(A);
  t.same(stage.due(), []);
  stage.online(A, "2.0.0", "two");
  t.same(stage.pass(9 * MINUTE), [], "too early");
  t.same(stage.pass(MINUTE), [`box.report ${A}`]);
  stage.report(A, { version: "2.0.0", boot: "two" });
  t.equal(stage.course.counts().trial, 1, "the box itself is still looking");
  t.same(stage.pass(MINUTE), [`box.report ${A}`]);
  stage.report(A, { version: "2.0.0", boot: "two" }, kept);
  stage.due();
  t.equal(stage.course.standing(), "over");
  t.same(stage.last(), { is: "ringOver", ring: "1", well: 1, failed: 0, away: 0, at: stage.now });
  t.end();
});

t.test("a ring waits for the end of the one before, and then for a day", (t) => {
  const stage = new Stage(`ours ${A}\nrest ${B}`);
  stage.online(A);
  stage.online(B);
  stage.makeWell(A);
  t.same(stage.pass(0), []);
  t.same(stage.pass(23 * HOUR), []);
  t.same(stage.pass(HOUR), [`box.report ${B}`]);
  t.end();
});

t.test("a ring of which nobody was well is not over, and who was away is asked when it is back, also later", (t) => {
  const stage = new Stage(`1 ${A}\n1 ${B}\n2 a/hq/3`, { soakMs: 0 });
  stage.online("a/hq/3");
  t.same(stage.pass(HOUR), [], "of the first ring nobody is there");
  t.equal(stage.course.standing(), "away");
  t.same(stage.course.away(), [A, B]);
  stage.online(A);
  stage.makeWell(A);
  t.same(stage.due(), ["box.report a/hq/3"], "B is away and holds nobody up");
  stage.online(B);
  t.ok(stage.due().includes(`box.report ${B}`));
  t.end();
});

t.test("so many are under way at once, and no more", (t) => {
  const stage = new Stage(Array.from({ length: 5 }, (_, one) => `1 a/hq/${one}`).join("\n"), { atOnce: 2 });
  for (let one = 0; one < 5; one += 1) stage.online(`a/hq/${one}`);
  t.equal(stage.due().length, 2);
  t.equal(stage.pass(MINUTE).length, 2, "the same two");
  stage.report("a/hq/0");
  stage.answer("a/hq/0", {
    outcome: "refused",
    code: "update",
    problems: [{ code: "update.older", path: "", message: "" }],
  });
  t.match(stage.last(), { is: "failed", why: "refused", detail: "update.older" });
  t.equal(stage.due().length, 2);
  t.end();
});

t.test("the limit is two boxes or two of a hundred, whichever is more, and all of a small ring", (t) => {
  for (const [size, limit] of [
    [1, 1],
    [2, 2],
    [50, 2],
    [100, 2],
    [101, 3],
    [500, 10],
  ] as const) {
    const stage = new Stage(Array.from({ length: size }, (_, one) => `1 a/hq/${one}`).join("\n"), { atOnce: size });
    for (let one = 0; one < size; one += 1) stage.online(`a/hq/${one}`);
    stage.due();
    for (let one = 0; one < limit; one += 1) {
      t.equal(stage.course.standing(), "going", `${one} of ${size}`);
      t.notOk(stage.record.some(({ is }) => is === "halted"));
      stage.report(`a/hq/${one}`);
      stage.answer(`a/hq/${one}`, { outcome: "failed" });
    }
    t.match(stage.last(), { is: "halted", failed: limit, limit });
  }
  t.end();
});

t.test(
  "after a halt nobody new is asked, who is under way is waited for, and it goes on when somebody says so",
  (t) => {
    const stage = new Stage(`1 ${A}\n1 ${B}\n1 a/hq/3`, { failures: 1, atOnce: 2 });
    for (const box of [A, B, "a/hq/3"]) stage.online(box);
    stage.install(A);
    stage.report(B);
    stage.answer(B, { outcome: "failed" });
    t.match(stage.last(), { is: "halted", ring: "1", failed: 1, limit: 1 });
    t.same(stage.due(), []);
    t.equal(stage.course.standing(), "going", "A is on trial");
    stage.pass(10 * MINUTE);
    stage.report(A, { version: "2.0.0", boot: "two" }, kept);
    t.equal(stage.course.standing(), "halted");
    stage.course.resume(stage.now);
    t.same(stage.due(), ["box.report a/hq/3"]);
    stage.report("a/hq/3");
    stage.answer("a/hq/3", { outcome: "failed" });
    t.match(stage.last(), { is: "halted" }, "what fails from then on halts again");
    t.end();
  },
);

t.test(
  "the version before in another run: its report says whether it returned, was never tried, or is still at it",
  (t) => {
    const outcome = (lastUpdate?: LastUpdate) => {
      const stage = new Stage(`1 ${A}`);
      stage.online(A);
      stage.due();
      stage.report(A, {}, { ...kept, version: "1.0.0", at: "before" });
      stage.due();
      stage.answer(A);
      stage.online(A, "1.0.0", "two");
      t.same(stage.due(), [`box.report ${A}`]);
      stage.report(A, { boot: "two" }, lastUpdate);
      return stage.record.filter(({ is }) => is !== "halted").at(-1);
    };
    t.match(outcome({ ...kept, outcome: "returned", why: "it does not watch" }), {
      is: "failed",
      why: "returned",
      detail: "it does not watch",
    });
    t.match(outcome({ ...kept, outcome: "failed", why: "no space" }), {
      is: "failed",
      why: "notInstalled",
      detail: "no space",
    });
    t.match(outcome(), { is: "installing" }, "it has merely restarted");
    t.match(outcome({ ...kept, version: "1.0.0", at: "before" }), { is: "installing" }, "an older update is no news");
    t.end();
  },
);

t.test(
  "a new version that fails later is seen, as is one with new troubles or with services that it no longer sees",
  (t) => {
    const judged = (report: Parameters<Stage["report"]>[1], before = {}) => {
      const stage = new Stage(`1 ${A}`);
      stage.online(A);
      stage.due();
      stage.report(A, before);
      stage.answer(A);
      stage.online(A, "2.0.0", "two");
      stage.pass(10 * MINUTE);
      stage.report(A, { version: "2.0.0", boot: "two", ...report }, kept);
      return stage.record.filter(({ is }) => is !== "halted").at(-1);
    };
    t.match(judged({}), { is: "well" });
    t.match(judged({ troubles: ["cannotStore"] }), { is: "failed", why: "unwell", detail: "cannotStore" });
    t.match(judged({ troubles: ["cannotStore"] }, { troubles: ["cannotStore"] }), { is: "well" }, "it was so before");
    t.match(judged({ unknown: 20, ok: 20 }), { is: "failed", detail: "unknown 0 -> 20" });
    t.match(judged({ unknown: 4, ok: 36 }), { is: "well" }, "a tenth may be");
    t.match(judged({ unknown: 22, ok: 18 }, { unknown: 20 }), { is: "well" });
    t.end();
  },
);

t.test("who is not heard in time has failed, but not while nobody could hear", (t) => {
  const stage = new Stage(`1 ${A}\n1 ${B}`, { failures: 2 });
  stage.online(A);
  stage.due();
  stage.report(A);
  stage.answer(A);
  stage.now += 3 * HOUR;
  stage.course.pause(3 * HOUR);
  stage.due();
  t.equal(stage.course.counts().installing, 1);
  stage.pass(2 * HOUR + 1);
  t.match(stage.last(), { is: "failed", box: A, why: "silent" });
  t.end();
});

t.test("a trial begins anew with every run, and ends at last", (t) => {
  const stage = new Stage(`1 ${A}`, { installMs: MINUTE });
  stage.online(A);
  stage.install(A);
  for (let run = 3; run < 8; run += 1) {
    stage.pass(9 * MINUTE);
    stage.online(A, "2.0.0", `run ${run}`);
  }
  t.same(
    stage.record.filter((entry) => "why" in entry),
    [{ is: "failed", box: A, why: "silent", at: 36 * MINUTE }],
  );
  t.end();
});

t.test("a box that has the version already is only judged", (t) => {
  const stage = new Stage(`1 ${A}`);
  stage.online(A, "2.0.0", "two");
  t.same(stage.due(), [`box.report ${A}`]);
  stage.report(A, { version: "2.0.0", boot: "two" });
  t.same(stage.pass(10 * MINUTE), [`box.report ${A}`]);
  stage.report(A, { version: "2.0.0", boot: "two" });
  t.match(stage.stages().at(-1), `${A} well`);
  t.end();
});

t.test(
  "from its record it goes on: nothing is done twice, a halt holds, who was asked and did not answer is asked again",
  (t) => {
    const first = new Stage(`1 ${A}\n2 ${B}`, { soakMs: HOUR });
    first.online(A);
    first.online(B);
    first.makeWell(A);
    first.due();
    const second = new Stage(`1 ${A}\n2 ${B}`, { soakMs: HOUR }, first.record);
    second.now = first.now;
    second.online(A, "2.0.0", "two");
    second.online(B);
    t.same(second.due(), [], "the time between rings counts on");
    t.same(second.pass(HOUR), [`box.report ${B}`]);
    second.report(B);
    second.due();
    const third = new Stage(`1 ${A}\n2 ${B}`, { soakMs: HOUR }, second.record);
    third.now = second.now;
    third.online(B);
    t.same(third.due(), [`box.report ${B}`], "asked again, from the beginning");
    const halted: Dated[] = [...second.record, { is: "halted", ring: "2", failed: 1, limit: 1, at: 1 }];
    const fourth = new Stage(`1 ${A}\n2 ${B}`, { soakMs: HOUR }, halted);
    fourth.online(B);
    t.same(fourth.pass(25 * HOUR), []);
    t.equal(fourth.course.standing(), "halted");
    t.end();
  },
);
