/** What a business service is by what its members are: the table of the contract, and laws that hold for any model. */
import fc from "fast-check";
import t from "tap";
import type { HealthModel, ModelMember } from "#model/health-model.ts";
import { subjectText, type Subject } from "#model/subject.ts";
import { isWorse, judgeModel, type MemberState } from "./health-model.ts";

type Requirement = HealthModel["requires"][number];

const one = (subject: string): Requirement => ({ atLeast: 1, of: [{ subject, weight: 1 }] });
const some = (atLeast: number, members: Record<string, number>): Requirement => ({
  atLeast,
  of: Object.entries(members).map(([subject, weight]) => ({ subject, weight })),
});
const modelOf = (...requires: Requirement[]): HealthModel => ({
  id: "erp",
  name: "ERP",
  criticality: "high",
  requires,
});

/** States by letter: o ok, d degraded, f failed, u unknown, p pending; in capitals while people work on it. */
const LETTERS: Readonly<Record<string, MemberState["state"]>> = {
  o: "ok",
  d: "degraded",
  f: "failed",
  u: "unknown",
  p: "pending",
};
function states(letters: Record<string, string>): (member: Subject) => MemberState {
  return (member) => {
    const letter = letters[subjectText(member)] ?? "p";
    const inWork = letter !== letter.toLowerCase();
    return { state: LETTERS[letter.toLowerCase()] ?? "pending", inWork };
  };
}

const need2 = modelOf(one("sql/tcp"), one("gw"));
const twin = modelOf(one("sql/tcp"), some(1, { "a/web": 1, "b/web": 1 }));
const weighed = modelOf(some(3, { big: 3, left: 1, right: 2 }));
const luxury = modelOf(one("sql/tcp"), some(0, { "a/web": 1 }));

for (const [name, model, letters, state, inWork] of [
  ["all well", need2, { "sql/tcp": "o", gw: "o" }, "healthy", false],
  ["one fails", need2, { "sql/tcp": "o", gw: "f" }, "failed", false],
  ["one warns", need2, { "sql/tcp": "d", gw: "o" }, "degraded", false],
  ["a failure outweighs what is not known", need2, { "sql/tcp": "u", gw: "f" }, "failed", false],
  ["a warning outweighs what is not known", need2, { "sql/tcp": "u", gw: "d" }, "degraded", false],
  ["not known", need2, { "sql/tcp": "u", gw: "o" }, "unknown", false],
  ["not looked at yet", need2, { "sql/tcp": "p", gw: "o" }, "pending", false],
  ["not known outweighs not looked at", need2, { "sql/tcp": "p", gw: "u" }, "unknown", false],
  ["one of two stands in", twin, { "sql/tcp": "o", "a/web": "f", "b/web": "o" }, "degraded", false],
  ["both of two", twin, { "sql/tcp": "o", "a/web": "f", "b/web": "f" }, "failed", false],
  [
    "a job that nobody judges yet takes nothing away",
    twin,
    { "sql/tcp": "o", "a/web": "o", "b/web": "p" },
    "healthy",
    false,
  ],
  ["but cannot stand in", twin, { "sql/tcp": "o", "a/web": "f", "b/web": "p" }, "unknown", false],
  ["nor can what is not known", twin, { "sql/tcp": "o", "a/web": "f", "b/web": "u" }, "unknown", false],
  ["the big one suffices", weighed, { big: "o", left: "f", right: "f" }, "degraded", false],
  ["the small ones together do", weighed, { big: "f", left: "o", right: "o" }, "degraded", false],
  ["one of the small ones does not", weighed, { big: "f", left: "f", right: "o" }, "failed", false],
  ["what it can do without", luxury, { "sql/tcp": "o", "a/web": "f" }, "degraded", false],
  ["work excuses what it takes down", need2, { "sql/tcp": "F", gw: "o" }, "healthy", true],
  ["work on what works all the same", need2, { "sql/tcp": "O", gw: "o" }, "healthy", false],
  ["work does not excuse others", need2, { "sql/tcp": "F", gw: "f" }, "failed", true],
  ["work on one of two, the other carries", twin, { "sql/tcp": "o", "a/web": "F", "b/web": "o" }, "healthy", true],
  ["work on one of two, and the other fails", twin, { "sql/tcp": "o", "a/web": "F", "b/web": "f" }, "failed", false],
  [
    "work on one of two that works, and the other fails",
    twin,
    { "sql/tcp": "o", "a/web": "O", "b/web": "f" },
    "degraded",
    false,
  ],
] as const) {
  t.test(name, async (t) => {
    t.same(judgeModel(model, states(letters as Record<string, string>)), { state, inWork });
  });
}

const letter = fc.constantFrom("o", "d", "f", "u", "p", "O", "D", "F");
const NAMES = ["a", "b", "c", "d", "e"];
const members = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 });
const requirement = members.chain((names) =>
  fc.record({
    atLeast: fc.integer({ min: 0, max: names.length }),
    of: fc.tuple(
      ...names.map((subject) => fc.integer({ min: 1, max: 3 }).map((weight): ModelMember => ({ subject, weight }))),
    ),
  }),
);
const model = fc.array(requirement, { minLength: 1, maxLength: 4 }).map((requires) => modelOf(...requires));
const letters = fc.record(Object.fromEntries(NAMES.map((name) => [name, letter])));

t.test("what gets better never makes a model worse", async () => {
  const better: Readonly<Record<string, string>> = { f: "d", d: "o", o: "o" };
  const known = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom("o", "d", "f")])));
  fc.assert(
    fc.property(model, known, fc.constantFrom(...NAMES), (one, now, name) => {
      const after = judgeModel(one, states({ ...now, [name]: better[now[name] ?? "o"] ?? "o" })).state;
      return !isWorse(after, judgeModel(one, states(now)).state);
    }),
    { numRuns: 500 },
  );
});

t.test("what is not known is open: it may turn out to fail, and may turn out to work", async () => {
  const turned = (now: Record<string, string>, into: string) =>
    states(Object.fromEntries(Object.entries(now).map(([name, one]) => [name, /[up]/.test(one) ? into : one])));
  fc.assert(
    fc.property(model, letters, (one, now) => {
      const lower = Object.fromEntries(Object.entries(now).map(([key, value]) => [key, value.toLowerCase()]));
      const { state } = judgeModel(one, states(lower));
      const [worst, best] = [judgeModel(one, turned(lower, "f")).state, judgeModel(one, turned(lower, "o")).state];
      if (state === "unknown" || state === "pending") return worst === "failed" && best !== "failed";
      return state === "failed" ? best === "failed" : best !== "failed";
    }),
    { numRuns: 500 },
  );
});

t.test("announced work never makes a model worse", async () => {
  fc.assert(
    fc.property(model, letters, (one, now) => {
      const lower = Object.fromEntries(Object.entries(now).map(([key, value]) => [key, value.toLowerCase()]));
      return !isWorse(judgeModel(one, states(now)).state, judgeModel(one, states(lower)).state);
    }),
    { numRuns: 500 },
  );
});

t.test("all well is healthy, all failed fails whatever needs anything", async () => {
  const all = (value: string) => states(Object.fromEntries(NAMES.map((name) => [name, value])));
  fc.assert(
    fc.property(model, (one) => {
      const needsNothing = one.requires.every(({ atLeast }) => atLeast === 0);
      const failed = judgeModel(one, all("f")).state;
      return judgeModel(one, all("o")).state === "healthy" && failed === (needsNothing ? "degraded" : "failed");
    }),
  );
});
