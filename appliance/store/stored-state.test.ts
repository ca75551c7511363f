import fc from "fast-check";
import t from "tap";
import { RESULT_STATES } from "#model/result.ts";
import { PENDING_SERVICE, SERVICE_STATES, type ServiceState } from "#model/state.ts";
import { packState, unpackState } from "./stored-state.ts";

/** Few values each, so that many are the same. */
const ms = fc.constantFrom(0, 1, 1.5, 1_796_026_420_408);
const moment = fc.record({ boot: fc.constantFrom("a", "b"), steadyMs: ms, wallMs: ms, trusted: fc.boolean() });
const words = fc.dictionary(fc.constantFrom("unit", "port"), fc.constantFrom("", "x"), { noNullPrototype: true });
const result = fc.record(
  {
    at: ms,
    state: fc.constantFrom(...RESULT_STATES),
    code: fc.constantFrom("measured", "refused"),
    parameters: words,
    measurements: fc.dictionary(fc.constant("value"), ms, { noNullPrototype: true }),
    units: words,
    breaches: fc.array(
      fc.record({
        measurement: fc.constant("value"),
        level: fc.constantFrom("warning", "critical"),
        range: fc.constant("1"),
      }),
      { maxLength: 2 },
    ),
    detail: fc.constantFrom("", "more"),
    blame: fc.constantFrom("target", "box"),
  },
  { requiredKeys: ["at", "state", "code", "parameters", "measurements", "breaches", "blame"] },
);
const name = fc.constantFrom(...SERVICE_STATES);
const state = fc.record(
  {
    hard: name,
    hardSince: ms,
    soft: name,
    attempt: fc.nat({ max: 2 }),
    told: name,
    hardAt: moment,
    softSince: moment,
    failingSince: moment,
    failures: fc.nat({ max: 2 }),
    same: fc.nat({ max: 2 }),
    symptomOf: fc.constant("i-1"),
    last: result,
    lastTargetAt: ms,
    lookedMs: ms,
    goodMs: ms,
    lastFailure: result,
  },
  { requiredKeys: ["hard", "hardSince", "soft", "attempt", "told"] },
) as unknown as fc.Arbitrary<ServiceState>;

const reread = (one: ServiceState): unknown => unpackState(JSON.parse(packState(one)));

t.test("a state comes back as it was, whatever is the same in it", (t) => {
  const sameInside = fc.oneof(
    state,
    state.map((one) => ({
      ...one,
      ...(one.hardAt === undefined ? {} : { failingSince: { ...one.hardAt } }),
      ...(one.last === undefined ? {} : { lastFailure: one.last, lastTargetAt: one.last.at, hardSince: one.last.at }),
    })),
  );
  fc.assert(
    fc.property(sameInside, (one) => {
      t.same(reread(one), JSON.parse(JSON.stringify(one)));
    }),
    { numRuns: 500 },
  );
  t.strictSame(reread(PENDING_SERVICE), PENDING_SERVICE);
  t.end();
});

t.test("what an earlier version stored in full is read as it is, and what is no state stays none", (t) => {
  fc.assert(
    fc.property(state, (one) => {
      t.strictSame(unpackState(JSON.parse(JSON.stringify(one))), JSON.parse(JSON.stringify(one)));
    }),
  );
  for (const strange of [undefined, null, 1, "text", [], true]) t.strictSame(unpackState(strange), strange);
  t.notMatch(unpackState({ hard: 5 }), { hard: "ok" });
  t.end();
});
