import t from "tap";
import type { CloudEvent } from "#model/event.ts";
import { judge, type Evidence } from "./judge-kills.ts";
import { Ledger } from "./ledger.ts";

const BEGIN = Date.parse("2026-03-01T00:00:00Z");
const at = (second: number): number => BEGIN + 1000 * second;

function incident(sequence: number, type: string, second: number, state: string, id = "i-1"): CloudEvent {
  const data = {
    id,
    state,
    subject: "h1",
    failedAt: new Date(at(second - 2)).toISOString(),
    symptoms: [],
    cause: { code: "x" },
  };
  const time = new Date(at(second)).toISOString();
  return { sequence: String(sequence), id: `e-${sequence}`, type, time, data } as unknown as CloudEvent;
}

/** A host that was gone from second 10 to 40, seen by a box that lived through it. */
function evidence(received: readonly CloudEvent[], change: Partial<Evidence> = {}): Evidence {
  const ledger = new Ledger();
  ledger.set("h1", true, at(10));
  ledger.set("h1", false, at(40));
  const taken = received.map(({ sequence }) => ({ sequence: Number(sequence) }));
  const lives = [{ from: at(0), until: at(60) }];
  const starts = lives.map(({ from }) => from + 100);
  return { received, taken, last: received.length, ledger, lives, starts, causesOf: (subject) => [subject], ...change };
}

const opened = incident(1, "incident.opened", 14, "open");
const resolved = incident(2, "incident.resolved", 42, "resolved");

t.test("what really happened, told once and in time, is no fault", async (t) => {
  t.match(judge(evidence([opened, resolved])), { faults: [], delaysMs: [4000], unseen: 0 });
  t.same(judge(evidence([opened, opened, resolved], { last: 2 })).faults, [], "also when it came again under its id");
});

t.test("an event that never came, came under a second id, or out of order", async (t) => {
  t.match(judge(evidence([opened, resolved], { last: 3 })).faults, [/never received: 3/]);
  t.match(judge(evidence([opened, { ...opened, id: "e-9" }, resolved], { last: 2 })).faults, [/number 1 has two ids/]);
  const taken = [resolved, opened].map(({ sequence }) => ({ sequence: Number(sequence) }));
  t.match(judge(evidence([opened, resolved], { taken })).faults, [/number 1 came first after 2/]);
  const overtaking = taken.map((one) => (one.sequence === 2 ? { ...one, waitingFrom: 1 } : one));
  t.same(judge(evidence([opened, resolved], { taken: overtaking })).faults, [], "but what overtakes may say so");
  const lanes = [[4, 1], [6, 1], [1], [5], [2], [3]].map(([sequence = 0, waitingFrom = 0]) => ({
    sequence,
    ...(waitingFrom === 0 ? {} : { waitingFrom }),
  }));
  const verdict = judge(evidence([opened, resolved], { taken: lanes }));
  t.same(verdict.faults, [], "of two backlogs each comes in its own order");
});

t.test("an incident of what was well, a second one, one that never ends, one that ends too early", async (t) => {
  const early = incident(1, "incident.opened", 8, "open");
  t.match(judge(evidence([early, resolved])).faults, [/false: incident.opened h1/, /missed: h1/]);
  const second = incident(2, "incident.opened", 20, "open", "i-2");
  t.match(judge(evidence([opened, second, incident(3, "incident.resolved", 42, "resolved")])).faults, [
    /twice: .* another was open/,
    /still open/,
  ]);
  t.match(judge(evidence([opened])).faults, [/still open at the end: h1/]);
  t.match(judge(evidence([opened, incident(2, "incident.resolved", 35, "resolved")])).faults, [
    /resolved h1 at .* while it was broken/,
  ]);
});

t.test("a failure that nobody told of, or too late; and one that no life was long enough for", async (t) => {
  t.match(judge(evidence([], { last: 0 })).faults, [/missed: h1/]);
  const late = incident(1, "incident.opened", 38, "open");
  t.match(judge(evidence([late, resolved])).faults, [/late: h1/]);
  const lives = [
    { from: at(0), until: at(20) },
    { from: at(21), until: at(35) },
  ];
  t.match(judge(evidence([], { last: 0, starts: [] })), { faults: [], unseen: 1 }, "it never came to watching");
  t.match(judge(evidence([], { last: 0, lives, starts: [at(1), at(22)] })), { faults: [], unseen: 1 });
});
