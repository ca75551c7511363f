/** The host check by ping: one packet a look, a silence confirmed at once, loss and round trip over the newest looks. */
import t from "tap";
import { codedError } from "#lib/errno.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Pinger, PingOptions, PingOutcome } from "#probes/ping.ts";
import { PlainEchoes } from "#probes/plain-echoes.ts";
import type { Result } from "#model/result.ts";
import type { AnyCheckType, Job } from "../contract.ts";
import { RoundSheet } from "../round-sheet.ts";
import { runCheck, type RunConditions } from "../run-check.ts";
import { startRound } from "../run-round.ts";
import type { Surroundings } from "../surroundings.ts";
import { makeMemory } from "../testing/try-check.ts";
import { lastWaitMs, longestLookMs, lookTimes } from "./echo-times.ts";
import { EchoWindow, slowestOf } from "./echo-window.ts";
import { ping } from "./ping.ts";

/** What becomes of the next packets to an address: a round trip, lost, refused by a router; then `rest`. */
type Fate = number | "lost" | "unreachable";

/** A network by the fates of packets; every packet takes one. */
class Fates {
  readonly calls: { readonly addresses: readonly string[]; readonly options: PingOptions }[] = [];
  readonly next = new Map<string, Fate[]>();
  rest: Fate = 2;
  refusal: Error | undefined;

  readonly ping: Pinger["ping"] = async (addresses, options) => {
    this.calls.push({ addresses, options });
    return new Map(addresses.map((address) => [address, this.#outcome(address, options.count)]));
  };

  get pinger(): Pinger {
    const { ping } = this;
    return { ping, prepare: (addresses, plan) => new PlainEchoes(ping, addresses, plan), stop() {} };
  }

  #outcome(address: string, count: number): PingOutcome {
    if (this.refusal !== undefined) return { sent: 0, roundTripsMs: [], unreachable: false, boxError: this.refusal };
    const fates = Array.from({ length: count }, () => this.next.get(address)?.shift() ?? this.rest);
    const roundTripsMs = fates.filter((fate) => typeof fate === "number");
    return { sent: count, roundTripsMs, unreachable: roundTripsMs.length === 0 && fates.includes("unreachable") };
  }
}

/** Looks as rounds do, or as the dispatcher does. */
type Look = () => Promise<readonly Result[]>;

function looksAt(fates: Fates, addresses: readonly string[], settings: object, way: "round" | "single"): Look {
  const clock = new HandClock();
  const names = { resolve: async (name: string) => name, resolveAll: async (name: string) => [name] };
  const surroundings = { pinger: fates.pinger, names } as unknown as Surroundings;
  const conditions: RunConditions = { timeoutMs: 5000, surroundings, clock, log: silentLog };
  const jobs: Job<unknown>[] = addresses.map((address) => ({ target: { address }, settings, memory: makeMemory() }));
  if (way === "single") return () => runCheck(ping, jobs, conditions);
  const { rounds } = ping as AnyCheckType;
  if (rounds === undefined) throw new Error("ping has no rounds");
  const sheet = new RoundSheet(jobs.length, () => {});
  const prepared = { type: ping, jobs, sheet, round: rounds.prepare(jobs) };
  return async () => {
    sheet.begin();
    const run = startRound(prepared, conditions);
    await run.settled;
    return run.results([...jobs.keys()]);
  };
}

const HOST_CHECK = ping.asHostCheck?.({}, 3) ?? {};
const [A, B] = ["192.0.2.1", "192.0.2.2"];

t.test("settings by attempts; whoever writes a count gets that alone", async (t) => {
  const confirm = (attempts: number) => ping.asHostCheck?.({}, attempts).confirm;
  t.same(ping.asHostCheck?.({}, 3), { count: 1, window: 20, confirm: 3 });
  t.same(
    [1, 2, 4, 5, 20].map(confirm),
    [0, 3, 3, 6, 21],
    "above 4 attempts there are more bursts, for 1 there is none",
  );
  t.same(ping.asHostCheck?.({ count: 5 }, 3), {});
});

for (const way of ["round", "single"] as const) {
  t.test(`${way}: an answered look is one packet`, async (t) => {
    const fates = new Fates();
    const look = looksAt(fates, [A, B], HOST_CHECK, way);
    t.match(await look(), [
      { observation: { code: "answered", measurements: { roundTripMs: 2, lossPercent: 0 } } },
      {},
    ]);
    t.same(
      fates.calls.map(({ addresses, options }) => [addresses.length, options.count, options.timeoutMs]),
      [[2, 1, 1000]],
    );
  });

  t.test(
    `${way}: a silence is confirmed at once, and counts as all attempts; after that a look is one packet again`,
    async (t) => {
      const fates = new Fates();
      const look = looksAt(fates, [A, B], HOST_CHECK, way);
      await look();
      fates.next.set(A, Array<Fate>(5).fill("lost"));
      fates.calls.length = 0;
      const [silent, other] = await look();
      t.same(silent?.observation, { code: "noAnswer", measurements: { lossPercent: 100 }, attempts: 4 });
      t.equal(other?.observation.code, "answered");
      t.match(fates.calls, [
        { addresses: [A, B], options: { count: 1 } },
        { addresses: [A], options: { count: 3, spacingMs: 700 } },
      ]);
      t.same((await look())[0]?.observation, { code: "noAnswer", measurements: { lossPercent: 100 } });
      t.equal(fates.calls.length, 3);
      const [back] = await look();
      t.same(
        back?.observation.measurements,
        { roundTripMs: 2, lossPercent: 0 },
        "the window begins anew with the return",
      );
      fates.next.set(A, Array<Fate>(4).fill("unreachable"));
      t.match((await look())[0]?.observation, { code: "unreachable", attempts: 4 });
    },
  );

  t.test(`${way}: one answer of the four keeps it up, and is seen in the loss`, async (t) => {
    const fates = new Fates();
    const look = looksAt(fates, [A], HOST_CHECK, way);
    for (let i = 0; i < 16; i++) await look();
    fates.next.set(A, ["lost", "lost", "lost", 18]);
    t.same((await look())[0]?.observation.measurements, { roundTripMs: (16 * 2 + 18) / 17, lossPercent: 15 });
    for (let i = 0; i < 20; i++) await look();
    t.same((await look())[0]?.observation.measurements, { roundTripMs: 2, lossPercent: 0 }, "the newest twenty alone");
  });

  t.test(`${way}: a box that cannot send neither confirms nor remembers`, async (t) => {
    const fates = new Fates();
    const look = looksAt(fates, [A], HOST_CHECK, way);
    await look();
    fates.refusal = codedError("ENETUNREACH", "no route");
    t.match(await look(), [{ blame: "box", observation: { code: "boxFault" } }]);
    t.equal(fates.calls.length, 2);
    fates.refusal = undefined;
    fates.next.set(A, Array<Fate>(4).fill("lost"));
    t.match((await look())[0]?.observation, { code: "noAnswer", attempts: 4 });
  });

  t.test(`${way}: more attempts are more bursts, and it ends with the first answer`, async (t) => {
    const fates = new Fates();
    const settings = { count: 1, window: 20, confirm: 6 };
    const look = looksAt(fates, [A, B], settings, way);
    fates.next.set(A, Array<Fate>(7).fill("lost"));
    fates.next.set(B, ["lost", "lost", 5]);
    const [a, b] = await look();
    t.match(a?.observation, { code: "noAnswer", attempts: 7 });
    t.match(b?.observation, { code: "answered", measurements: { lossPercent: 50 } });
    t.same(
      fates.calls.map(({ addresses }) => addresses),
      [[A, B], [A, B], [A]],
    );
  });
}

t.test("what is written beside the window holds as well", async (t) => {
  const fates = new Fates();
  const look = looksAt(fates, [A], { confirm: 3 }, "round");
  fates.next.set(A, [3, "lost", 5]);
  t.match((await look())[0]?.observation.measurements, { roundTripMs: 4, lossPercent: 100 / 3 });
  t.match(
    (await look())[0]?.observation.measurements,
    { lossPercent: 0 },
    "without a window it is this look that is told",
  );
});

t.test("times: a second, or four round trips; all of it in proportion where there is less time", async (t) => {
  const plan = { count: 1, spacingMs: 500 };
  t.match(lookTimes(plan, 100, 3, 5000, 20), { firstMs: 1000, spacingMs: 700, betweenMs: 1000 });
  t.match(lookTimes(plan, 100, 3, 5000, Number.NaN), { firstMs: 1000 });
  t.equal(lookTimes(plan, 1, 3, 5000, 500).firstMs, 2000, "a line by satellite");
  for (const leftMs of [300, 700, 1000, 2000, 3000, 5000, 10_000]) {
    for (const usualMs of [Number.NaN, 5, 600, 4000]) {
      for (const confirm of [3, 6, 21]) {
        const times = lookTimes(plan, 10, confirm, leftMs, usualMs);
        const bursts = confirm / 3;
        const used = 10 + times.firstMs + bursts * 2 * times.spacingMs + (bursts - 1) * times.betweenMs;
        const wait = lastWaitMs(times, leftMs - used + 2 * times.spacingMs, usualMs);
        if (leftMs >= 2000) t.ok(used + wait <= leftMs, JSON.stringify({ leftMs, usualMs, confirm, times, wait }));
        t.ok(times.firstMs >= 100 && wait >= 100 && times.spacingMs >= 10);
      }
    }
  }
  t.ok(longestLookMs(plan, 3, 500) < 5000, "hosts of one second share a burst: it is over before their next look");
});

t.test("a window remembers so many, and its size is its own", async (t) => {
  const memory = makeMemory();
  const window = EchoWindow.of(memory, 4);
  t.equal(window.lossPercent, 100);
  t.ok(Number.isNaN(window.roundTripMs));
  window.add(3, [10]);
  t.same([window.lossPercent, window.roundTripMs], [200 / 3, 10]);
  window.addOne(20);
  window.addOne(30);
  t.same([window.lossPercent, window.roundTripMs], [25, 20]);
  t.equal(EchoWindow.of(memory, 4), window);
  t.not(EchoWindow.of(memory, 5), window);
  t.equal(slowestOf([undefined, window]), 20);
  window.isSilent = true;
  t.ok(Number.isNaN(slowestOf([undefined, window])));
});
