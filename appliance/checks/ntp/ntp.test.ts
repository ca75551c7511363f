/** The check against Debian's chronyd, and against servers that misbehave. */
import t from "tap";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable, HOPING_DEADLINE_MS } from "../testing/failure-table.ts";
import { serveUdp, UDP_MISBEHAVIOURS, type Ending } from "../testing/misbehaving-servers.ts";
import { startChronyd, withoutChronyd } from "./testing/chronyd.ts";
import { tryCheck, type Trial } from "../testing/try-check.ts";
import { ntp } from "./ntp.ts";

const table = new FailureTable(ntp, [/ahead of|behind/g]);

t.test("chronyd", { skip: withoutChronyd }, async (t) => {
  const { port, server } = await startChronyd(t);

  t.test("tells the time, which is ours", async (t) => {
    const { observation } = await table.try(t, "right answer", "synchronised", { settings: { port } });
    const {
      offsetMs = 999,
      delayMs = -1,
      stratum,
      rootDispersionMs = -1,
      correctedAgoSeconds,
    } = observation.measurements ?? {};
    t.ok(isWithin(delayMs, offsetMs), `${offsetMs} ${delayMs}`);
    t.ok(rootDispersionMs >= 0 && rootDispersionMs < 1000);
    t.equal(stratum, 10);
    t.ok(correctedAgoSeconds !== undefined && correctedAgoSeconds < 600);
  });

  t.test("one without a source says that it does not know the time", async (t) => {
    const lost = await startChronyd(t, []);
    await table.try(t, "server without a source of its own", "notSynchronised", { settings: { port: lost.port } });
  });

  t.test("nothing stays open after many runs", async (t) => {
    const { before, after } = await countLeaks(() => tryCheck(ntp, { settings: { port } }), 300);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });

  t.test("a stopped one refuses", async (t) => {
    await server.stop();
    t.equal((await tryCheck(ntp, { settings: { port } })).observation.code, "refused");
  });
});

interface Script {
  readonly stratum?: number;
  readonly leap?: number;
  readonly reference?: string;
  readonly aheadMs?: number;
  readonly mode?: number;
  /** Without the times that the answer came in and left. */
  readonly timeless?: boolean;
}

/** An answer as a server gives it whose clock is ahead of ours. */
function answerTo(question: Buffer, script: Script): Buffer {
  const {
    stratum = 2,
    leap = 0,
    reference = "\u0001\u0002\u0003\u0004",
    aheadMs = 0,
    mode = 4,
    timeless = false,
  } = script;
  const answer = Buffer.alloc(48);
  answer.writeUInt8((leap << 6) | (4 << 3) | mode, 0);
  answer.writeUInt8(stratum, 1);
  answer.write(reference, 12, "latin1");
  question.copy(answer, 24, 40, 48);
  for (const at of timeless ? [16] : [16, 32, 40]) {
    const seconds = (Date.now() + aheadMs) / 1000 + 2_208_988_800;
    answer.writeUInt32BE(Math.floor(seconds) % 2 ** 32, at);
    answer.writeUInt32BE(Math.floor((seconds % 1) * 2 ** 32), at + 4);
  }
  return answer;
}

/** RFC 5905, section 8: the true offset is at most half the delay away, however long a busy machine takes. */
function isWithin(delayMs: number, errorMs: number): boolean {
  return Math.abs(errorMs) <= delayMs / 2 + 1;
}

async function serveTime(t: Ending, script: Script): Promise<number> {
  return serveUdp(t, (question, from, socket) => socket.send(answerTo(question, script), from.port, from.address));
}

/** What is no answer leaves hope for a true one until the deadline. */
const hopes = (code: string) => (code === "otherProtocol" ? { timeoutMs: HOPING_DEADLINE_MS } : {});

t.test("what a server says about itself", async (t) => {
  const cases: readonly [string, string, Script][] = [
    ["clock was never set", "notSynchronised", { leap: 3 }],
    ["stratum 16", "notSynchronised", { stratum: 16 }],
    ["asked too often", "rateLimited", { stratum: 0, reference: "RATE" }],
    ["refused by rule", "denied", { stratum: 0, reference: "DENY" }],
    ["refused for another reason", "kissed", { stratum: 0, reference: "AUTH" }],
    ["answers in a mode that is none", "otherProtocol", { mode: 3 }],
    ["an hour ahead", "synchronised", { aheadMs: 3_600_000 }],
  ];
  for (const [what, code, script] of cases) {
    await table.try(t, what, code, { settings: { port: await serveTime(t, script) }, ...hopes(code) });
  }
});

t.test("who gives no time of his own does not know it, whatever else he says", async (t) => {
  const port = await serveTime(t, { timeless: true });
  t.equal((await tryCheck(ntp, { settings: { port } })).observation.code, "notSynchronised");
});

t.test("the offset is the server's time minus ours, also across the era that begins in 2036", async (t) => {
  for (const aheadMs of [-90_000, 90_000, 20 * 365 * 86_400_000]) {
    const port = await serveTime(t, { aheadMs });
    const { offsetMs = 0, delayMs = 0 } = (await tryCheck(ntp, { settings: { port } })).observation.measurements ?? {};
    t.ok(isWithin(delayMs, offsetMs - aheadMs), `${aheadMs}: ${offsetMs} ${delayMs}`);
  }
});

t.test("while this box does not know the time, it compares nothing", async (t) => {
  const facts = { clockSynchronised: false } as ReturnType<NonNullable<NonNullable<Trial["surroundings"]>["boxFacts"]>>;
  const trial: Trial = { settings: { port: await serveTime(t, {}) }, surroundings: { boxFacts: () => facts } };
  const { code, measurements } = (await tryCheck(ntp, trial)).observation;
  t.equal(code, "synchronised");
  t.same(Object.keys(measurements ?? {}).includes("offsetMs"), false);
});

t.test("a lost datagram is asked for again, and the offset is not the worse for it", async (t) => {
  let heard = 0;
  const port = await serveUdp(t, (question, from, socket) => {
    heard += 1;
    if (heard > 1) socket.send(answerTo(question, {}), from.port, from.address);
  });
  const { observation } = await tryCheck(ntp, { settings: { port }, timeoutMs: 3000 });
  t.equal(observation.code, "synchronised");
  const { offsetMs = 999, delayMs = -1 } = observation.measurements ?? {};
  t.ok(isWithin(delayMs, offsetMs), `${offsetMs} ${delayMs}`);
  t.ok(delayMs < 1000, "counted from the question that was answered: each is waited for a second");
});

t.test("an answer to somebody else's question does not count, a right one behind it does", async (t) => {
  const port = await serveUdp(t, (question, from, socket) => {
    socket.send(answerTo(Buffer.alloc(48, 9), { aheadMs: 1e9 }), from.port, from.address);
    socket.send(answerTo(question, {}), from.port, from.address);
  });
  const { observation } = await tryCheck(ntp, { settings: { port } });
  const { offsetMs = 999, delayMs = -1 } = observation.measurements ?? {};
  t.ok(isWithin(delayMs, offsetMs), `${offsetMs} ${delayMs}`);
});

t.test("servers that misbehave", async (t) => {
  await table.tryAll(
    t,
    UDP_MISBEHAVIOURS,
    {
      "service stopped": "refused",
      "stays silent": "timeout",
      "random bytes": "otherProtocol",
      "empty answers": "otherProtocol",
      "echoes what is asked": "otherProtocol",
    },
    (port) => ({ port }),
    HOPING_DEADLINE_MS,
  );
});

t.test("the failure table", (t) => {
  if (withoutChronyd !== false) table.leaveIncomplete();
  table.check(t);
  t.end();
});
