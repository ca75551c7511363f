import t from "tap";
import { BEYOND_ALL } from "#model/result.ts";
import { Type } from "typebox";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Observation } from "#model/result.ts";
import { defineCheckType, type AnyCheckType, type RunContext } from "./contract.ts";
import { ConversationFault } from "./observe-conversation.ts";
import { runCheck } from "./run-check.ts";
import { makeMemory, tryCheck } from "./testing/try-check.ts";

function makeType(run: (context: RunContext) => Promise<Observation>): AnyCheckType {
  return {
    name: "sample",
    summary: "A sample.",
    category: "software",
    settings: Type.Object({}, { additionalProperties: false }),
    measurements: {
      a: { unit: "", description: "A." },
      good: { unit: "", description: "A number." },
      bad: { unit: "", description: "None." },
      endless: { unit: "", description: "None." },
      bottomless: { unit: "", description: "None." },
      answerMs: { unit: "ms", description: "Time." },
      sessions: { unit: "", description: "Sessions." },
    },
    codes: { fine: "ok", timeout: "critical" },
    examples: [{}],
    run: (_, __, context) => run(context),
  };
}

const failing = (error: Error) => makeType(() => Promise.reject(error));
const job = () => ({ target: { address: "127.0.0.1" }, settings: {}, memory: makeMemory() });

t.test("what a run reports is the result, with its time", async (t) => {
  const before = Date.now();
  const result = await tryCheck(makeType(async () => ({ code: "fine", measurements: { a: 1 } })));
  t.same(result.observation, { code: "fine", measurements: { a: 1 } });
  t.equal(result.blame, "target");
  t.ok(result.at >= before && result.at <= Date.now());
});

t.test("a run that heeds its deadline ends as timeout of the target", async (t) => {
  const type = makeType(
    ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
  );
  const result = await tryCheck(type, { timeoutMs: 50 });
  t.match(result, { observation: { code: "timeout" }, blame: "target" });
});

t.test("a run that does not heed its deadline is given up a second later", async (t) => {
  const startedAt = performance.now();
  const result = await tryCheck(
    makeType(() => new Promise(() => undefined)),
    { timeoutMs: 50 },
  );
  const tookMs = performance.now() - startedAt;
  t.match(result, { observation: { code: "timeout" }, blame: "target" });
  t.ok(tookMs >= 1000, `its second of grace was given: ${tookMs} ms`);
});

t.test("an error that shows this box's own trouble blames the box", async (t) => {
  const error = Object.assign(new Error("connect ENETUNREACH"), { code: "ENETUNREACH" });
  const result = await tryCheck(failing(error));
  t.match(result, { observation: { code: "boxFault", parameters: { errno: "ENETUNREACH" } }, blame: "box" });
});

t.test("a mistake in the check blames the box and is logged, but not with every run", async (t) => {
  const lines: object[] = [];
  const log = { ...silentLog, error: (fields: object) => void lines.push(fields) };
  const type = failing(new TypeError("undefined is not a function"));
  const result = await tryCheck(type, { log });
  await tryCheck(type, { log });
  t.match(result, { observation: { code: "boxFault", parameters: { errno: "TypeError" } }, blame: "box" });
  t.equal(lines.length, 1);
});

t.test("what the type does not declare is this box's fault, whatever it says about the target", async (t) => {
  const wrong: [Observation, string][] = [
    [{ code: "finne" }, "finne"],
    [{ code: "constructor" }, "constructor"],
    [{ code: "fine", measurements: { a: 1, misspelt: 2 } }, "misspelt"],
  ];
  for (const [observation, what] of wrong) {
    const result = await tryCheck(makeType(() => Promise.resolve(observation)));
    t.match(result, { blame: "box", observation: { code: "boxFault", parameters: { errno: "EUNDECLARED", what } } });
  }
  const open = {
    ...makeType(() => Promise.resolve({ code: "fine", measurements: { load: 2 } })),
    openMeasurements: true,
  };
  t.match(await tryCheck(open), { blame: "target", observation: { measurements: { load: 2 } } });
});

t.test("a code or a measurement that is not declared does not compile", (t) => {
  const declared = {
    name: "sample",
    summary: "A sample.",
    category: "software",
    settings: Type.Object({}),
    measurements: { answerMs: { unit: "ms", description: "Time." } },
    codes: { fine: "ok", timeout: "critical" },
    examples: [{}],
  } as const;
  defineCheckType({ ...declared, run: async () => ({ code: "fine", measurements: { answerMs: 1 } }) });
  // @ts-expect-error -- the code is misspelt
  defineCheckType({ ...declared, run: async () => ({ code: "finne" }) });
  // @ts-expect-error -- the measurement is misspelt
  defineCheckType({ ...declared, run: async () => ({ code: "fine", measurements: { answerMS: 1 } }) });
  // @ts-expect-error -- a fault deep inside a conversation with a code that no conversation has
  t.ok(new ConversationFault("loginRefusd"));
  t.ok(new ConversationFault<keyof typeof declared.codes>("fine"));
  t.end();
});

t.test("a run that throws before its first await fails alone", async (t) => {
  const type = makeType(() => {
    throw new RangeError("early");
  });
  t.match(await tryCheck(type), { observation: { parameters: { errno: "RangeError" } }, blame: "box" });
});

t.test(
  "strings are cut, lists shortened, numbers that are none left out, infinite ones judged as beyond every limit",
  async (t) => {
    const { observation } = await tryCheck(
      makeType(async () => ({
        code: "fine",
        measurements: { good: 1, bad: Number.NaN, endless: Infinity, bottomless: -Infinity },
        parameters: { text: "x".repeat(600), list: Array.from({ length: 300 }, () => "y".repeat(600)), flag: true },
        detail: `${"z".repeat(3999)}\u{1F600}`,
      })),
    );
    t.same(observation.measurements, { good: 1, endless: BEYOND_ALL, bottomless: -BEYOND_ALL });
    const { text, list } = observation.parameters ?? {};
    t.equal(String(text).length, 500);
    t.equal(Array.isArray(list) && list.length, 100);
    t.equal(observation.detail, "z".repeat(3999), "no half of a character is left");
  },
);

t.test("jobs that travel together get one outcome each, in order", async (t) => {
  const type = defineCheckType({
    ...makeType(async () => ({ code: "fine" })),
    together: {
      key: () => "",
      most: 3,
      slotMs: 1,
      run: async () => [{ code: "fine" }, Object.assign(new Error("x"), { code: "EMFILE" })],
    },
  });
  const conditions = {
    timeoutMs: 1000,
    surroundings: {} as RunContext["surroundings"],
    clock: systemClock,
    log: silentLog,
  };
  const results = await runCheck(type, [job(), job(), job()], conditions);
  t.equal(results[0]?.observation.code, "fine");
  t.match(results[1], { blame: "box", observation: { parameters: { errno: "EMFILE" } } });
  t.match(results[2], { blame: "box" }, "a job that was left out blames the box");
});

t.test("a stopping box reports nothing, least of all a timeout", async (t) => {
  const stop = new AbortController();
  const type = makeType(
    ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
  );
  const surroundings = {} as RunContext["surroundings"];
  const running = runCheck(type, [job()], {
    timeoutMs: 5000,
    surroundings,
    clock: systemClock,
    log: silentLog,
    stop: stop.signal,
  });
  stop.abort(new Error("stopping"));
  await t.rejects(running, { message: "stopping" });
});

/** A type whose run takes a while in which the box, by its gauge, could not run for `stalledMs`. */
function starving(observation: Observation, stalledMs: number) {
  let stalled = 0;
  const type = makeType(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    stalled += stalledMs;
    return observation;
  });
  return tryCheck(type, { stalledMs: () => stalled });
}

t.test("silence while the box itself was starved blames the box", async (t) => {
  const result = await starving({ code: "timeout" }, 5000);
  t.match(result, { observation: { code: "boxFault", parameters: { errno: "ESTARVED" } }, blame: "box" });
  t.match(await starving({ code: "timeout" }, 0), { observation: { code: "timeout" }, blame: "target" });
});

t.test("what needed an answer stands although the box was starved; how fast it came is not known", async (t) => {
  const result = await starving({ code: "fine", measurements: { answerMs: 4000, sessions: 7 } }, 5000);
  t.match(result, { observation: { code: "fine", measurements: { sessions: 7 } }, blame: "target" });
  t.notOk("answerMs" in (result.observation.measurements ?? {}));
  t.match(await starving({ code: "fine", measurements: { answerMs: 4 } }, 0), {
    observation: { measurements: { answerMs: 4 } },
  });
});
