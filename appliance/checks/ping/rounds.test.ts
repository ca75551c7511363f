/** A round of pings says what single runs say, whichever way the box pings. */
import t from "tap";
import { BurstPinger } from "#probes/burst-pinger.ts";
import { FpingPinger } from "#probes/fping-pinger.ts";
import type { Pinger } from "#probes/ping.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { AnyCheckType, Job } from "../contract.ts";
import { RoundSheet } from "../round-sheet.ts";
import { startRound } from "../run-round.ts";
import { runCheck, type RunConditions } from "../run-check.ts";
import type { Surroundings } from "../surroundings.ts";
import { ping } from "./ping.ts";

/** Loopback answers everywhere in 127/8. */
const ADDRESSES = ["127.0.0.1", "127.0.0.2", "127.3.3.3", "::1", "127.0.0.2"];
function prepareRound(jobs: readonly Job<unknown>[]) {
  const { rounds } = ping as AnyCheckType;
  if (rounds === undefined) throw new Error("ping has no rounds");
  return rounds.prepare(jobs);
}

const WAYS: readonly (readonly [string, () => Promise<Pinger>])[] = [
  ["ping sockets or raw ones", () => BurstPinger.open()],
  ["raw sockets", () => BurstPinger.open(["raw"])],
  ["fping", () => Promise.resolve(new FpingPinger("/usr/bin/fping"))],
];

for (const [way, open] of WAYS) {
  t.test(way, async (t) => {
    const pinger = await open();
    t.teardown(() => pinger.stop());
    const surroundings = { pinger, names: { resolveAll: async (name: string) => [name] } } as unknown as Surroundings;
    const conditions: RunConditions = { timeoutMs: 5000, surroundings, clock: systemClock, log: silentLog };
    const settings = { count: 2, spacing: "10ms", sizeBytes: 56 };
    const memory = { get: () => undefined, set: () => {}, kept: () => undefined, keep: () => {} };
    const jobs: Job<unknown>[] = ADDRESSES.map((address) => ({ target: { address }, settings, memory }));
    const handed: number[] = [];
    const sheet = new RoundSheet(jobs.length, (places) => void handed.push(...places));
    const prepared = { type: ping, jobs, sheet, round: prepareRound(jobs) };

    for (const unwanted of [-1, 1]) {
      handed.length = 0;
      sheet.begin((place) => place !== unwanted);
      await startRound(prepared, conditions).settled;
      const wanted = [...jobs.keys()].filter((place) => place !== unwanted);
      t.same(
        handed.toSorted((a, b) => a - b),
        wanted,
        "every wanted member once",
      );
      const said = wanted.map((place) => sheet.sayingAt(place));
      t.equal(new Set(said).size, 1, "all say the same, by the same object");
      for (const place of wanted) {
        t.equal(sheet.numberAt(place, 1), 0, `${ADDRESSES[place]} loses nothing`);
        t.ok(sheet.numberAt(place, 0) > 0 && sheet.numberAt(place, 0) < 1000, "a round trip in milliseconds");
      }
    }
    const single = await runCheck(ping, jobs, conditions);
    const shape = (code: string, names: readonly string[]) => [code, names.toSorted()];
    sheet.begin();
    await startRound(prepared, conditions).settled;
    t.same(
      jobs.map((_, place) => {
        const outcome = sheet.outcomeAt(place);
        return outcome instanceof Error || outcome === undefined
          ? outcome
          : shape(outcome.code, Object.keys(outcome.measurements ?? {}));
      }),
      single.map(({ observation }) => shape(observation.code, Object.keys(observation.measurements ?? {}))),
    );
  });
}

t.test("what cannot be sent is told as a single run tells it", async (t) => {
  const refused = Object.assign(new Error("no buffers"), { code: "ENOBUFS" });
  const outcome = { sent: 0, roundTripsMs: [], unreachable: false, boxError: refused };
  const { PlainEchoes } = await import("#probes/plain-echoes.ts");
  const all = async (addresses: readonly string[]) =>
    new Map(
      addresses.map((address) => [
        address,
        address === "192.0.2.1"
          ? outcome
          : address === "192.0.2.2"
            ? { sent: 2, roundTripsMs: [], unreachable: true }
            : { sent: 2, roundTripsMs: [], unreachable: false },
      ]),
    );
  const pinger: Pinger = {
    ping: all,
    prepare: (addresses, plan) => new PlainEchoes(all, addresses, plan),
    stop: () => {},
  };
  const surroundings = { pinger, names: { resolveAll: async (name: string) => [name] } } as unknown as Surroundings;
  const conditions: RunConditions = { timeoutMs: 5000, surroundings, clock: systemClock, log: silentLog };
  const memory = { get: () => undefined, set: () => {}, kept: () => undefined, keep: () => {} };
  const jobs: Job<unknown>[] = ["192.0.2.1", "192.0.2.2", "192.0.2.3"].map((address) => {
    return { target: { address }, settings: {}, memory };
  });
  const sheet = new RoundSheet(jobs.length, () => {});
  sheet.begin();
  const run = startRound({ type: ping, jobs, sheet, round: prepareRound(jobs) }, conditions);
  await run.settled;
  const strip = (results: readonly { readonly observation: unknown; readonly blame: string }[]) =>
    results.map(({ observation, blame }) => ({ observation, blame }));
  t.same(strip(run.results([0, 1, 2])), strip(await runCheck(ping, jobs, conditions)));
  t.match(run.results([0, 1, 2]), [
    { blame: "box", observation: { code: "boxFault", parameters: { errno: "ENOBUFS" } } },
    { blame: "target", observation: { code: "unreachable", measurements: { lossPercent: 100 } } },
    { blame: "target", observation: { code: "noAnswer", measurements: { lossPercent: 100 } } },
  ]);
});
