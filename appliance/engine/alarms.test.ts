import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { hostSubject, subjectText } from "#model/subject.ts";
import { Alarms } from "./alarms.ts";

const HOUR_MS = 3_600_000;

function stage(t: { teardown(work: () => void): void }) {
  const clock = new HandClock();
  const rung: string[] = [];
  const alarms = new Alarms({ clock, ring: (subject) => void rung.push(subjectText(subject)) });
  t.teardown(() => alarms.stop());
  const steady = (host: string, inMs: number) =>
    alarms.set(hostSubject(host), { on: "steady", at: clock.monotonicMs() + inMs });
  const wall = (host: string, inMs: number) => alarms.set(hostSubject(host), { on: "wall", at: clock.wallMs() + inMs });
  return { clock, alarms, rung, steady, wall };
}

t.test("alarms ring in the order of their moments, once, with one timer", async (t) => {
  const { clock, alarms, rung, steady } = stage(t);
  steady("b", 2000);
  steady("a", 1000);
  steady("c", 30 * HOUR_MS);
  t.equal(clock.waiting, 1);
  await clock.advance(999);
  t.same(rung, []);
  await clock.advance(1);
  t.same(rung, ["a"]);
  await clock.advance(31 * HOUR_MS);
  t.same(rung, ["a", "b", "c"]);
  t.equal(alarms.size, 0);
  t.equal(clock.waiting, 0);
});

t.test("a subject has one alarm: the newest, or none", async (t) => {
  const { clock, alarms, rung, steady } = stage(t);
  steady("a", 1000);
  steady("a", 5000);
  steady("b", 1000);
  alarms.set(hostSubject("b"), undefined);
  await clock.advance(4999);
  t.same(rung, []);
  await clock.advance(1);
  t.same(rung, ["a"]);
});

t.test("alarms that are set over and over do not fill the memory", async (t) => {
  const { clock, alarms, rung, steady } = stage(t);
  for (let at = 0; at < 20_000; at++) steady("a", HOUR_MS + at);
  t.equal(alarms.size, 1);
  t.ok(alarms.waiting < 2000, `${alarms.waiting} entries wait`);
  await clock.advance(2 * HOUR_MS);
  t.same(rung, ["a"]);
});

t.test("setting the wall clock moves moments of the calendar and nothing else", async (t) => {
  const { clock, alarms, rung, steady, wall } = stage(t);
  steady("wait", 4 * HOUR_MS);
  wall("nightly", 3 * HOUR_MS);
  wall("jumped", HOUR_MS);
  clock.stepWall(2 * HOUR_MS);
  alarms.clockStepped();
  await clock.advance(0);
  t.same(rung, ["jumped"], "what was jumped over rings at once");
  clock.stepWall(-2 * HOUR_MS);
  alarms.clockStepped();
  await clock.advance(3 * HOUR_MS - 1);
  t.same(rung, ["jumped"], "not a second time, and not before its hour");
  await clock.advance(1);
  t.same(rung, ["jumped", "nightly"]);
  await clock.advance(HOUR_MS);
  t.same(rung, ["jumped", "nightly", "wait"]);
});
