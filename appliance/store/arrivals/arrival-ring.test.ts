import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Arrival } from "#model/arrival.ts";
import { fillUp, skip, smallDisk } from "../testing/small-disk.ts";
import { temporaryFolder } from "../testing/store-fixtures.ts";
import { ArrivalRing } from "./arrival-ring.ts";

const BEGIN = Date.UTC(2026, 10, 30, 12);

function lineOf(number: number, more: Partial<Arrival> = {}): Arrival {
  return {
    kind: "line",
    at: BEGIN + number * 1000,
    from: `192.0.2.${number % 5}`,
    host: `h${number % 5}`,
    severity: number % 8,
    label: "kernel",
    text: `interface eth${number % 7} says number ${number}`,
    fate: number % 10 === 0 ? "matched" : "unmatched",
    ...more,
  };
}

function openRing(t: Test, folder: string, mostBytes = 50e6): ArrivalRing {
  const ring = ArrivalRing.open(folder, { clock: new HandClock(BEGIN, 0), log: silentLog, mostBytes: () => mostBytes });
  t.teardown(() => ring.stop());
  return ring;
}

const all = (ring: ArrivalRing, more: object = {}) => ring.search({ limit: 100_000, ...more });
const textsOf = async (ring: ArrivalRing, more: object = {}) =>
  (await all(ring, more)).arrivals.map(({ text }) => Number(/\d+$/.exec(text)?.[0]));
const filesOf = (folder: string) => readdirSync(join(folder, "arrivals")).map((name) => join(folder, "arrivals", name));

t.test("what is kept is found by what it is, written or not, also by the next run", async (t) => {
  const folder = temporaryFolder(t);
  const ring = openRing(t, folder);
  t.notOk(existsSync(join(folder, "arrivals")), "nothing came in, nothing lies there");
  for (let number = 0; number < 3000; number++) ring.keep(lineOf(number));
  const look = async (kept: ArrivalRing) => {
    t.equal((await all(kept)).arrivals.length, 3000);
    t.same(await textsOf(kept, { limit: 3 }), [2999, 2998, 2997], "the newest first");
    t.equal((await all(kept, { host: "h3" })).arrivals.length, 600);
    t.equal((await all(kept, { from: "192.0.2.4" })).arrivals.length, 600);
    t.equal((await all(kept, { severity: 1 })).arrivals.length, 750, "as bad or worse");
    t.equal((await all(kept, { fate: "matched" })).arrivals.length, 300);
    t.equal((await all(kept, { kind: "trap" })).arrivals.length, 0);
    t.same(await textsOf(kept, { text: "NUMBER 1234" }), [1234], "words, whatever their case");
    t.same(
      await textsOf(kept, { text: "kernel 77" }),
      [
        2977, 2877, 2779, 2778, 2777, 2776, 2775, 2774, 2773, 2772, 2771, 2770, 2677, 2577, 2477, 2377, 2277, 2177,
        2077, 1977, 1877, 1779, 1778, 1777, 1776, 1775, 1774, 1773, 1772, 1771, 1770, 1677, 1577, 1477, 1377, 1277,
        1177, 1077, 977, 877, 779, 778, 777, 776, 775, 774, 773, 772, 771, 770, 677, 577, 477, 377, 277, 177, 77,
      ],
      "in text or label",
    );
    t.same(await textsOf(kept, { fromMs: BEGIN + 10_000, toMs: BEGIN + 12_000 }), [12, 11, 10]);
  };
  await look(ring);
  t.equal(ring.flush(), true);
  await look(ring);
  ring.stop();
  await look(openRing(t, folder));
});

t.test("page after page, each once, while more comes in", async (t) => {
  const ring = openRing(t, temporaryFolder(t));
  for (let number = 0; number < 1000; number++) ring.keep(lineOf(number));
  ring.flush();
  for (let number = 1000; number < 1010; number++) ring.keep(lineOf(number));
  const seen: number[] = [];
  let before: number | undefined;
  do {
    const page = await ring.search({ limit: 64, host: "h2", ...(before === undefined ? {} : { before }) });
    seen.push(...page.arrivals.map(({ number }) => number));
    before = page.before;
    ring.keep(lineOf(5002));
  } while (before !== undefined);
  t.same(
    seen,
    Array.from({ length: 202 }, (_, place) => 1007 - 5 * place),
  );
});

t.test("the ring stays within its space, the oldest goes", async (t) => {
  const folder = temporaryFolder(t);
  const ring = openRing(t, folder, 400_000);
  for (let number = 0; number < 60_000; number++) ring.keep(lineOf(number));
  ring.flush();
  const bytes = filesOf(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  t.ok(bytes <= 400_000 && bytes > 300_000, `${bytes} bytes`);
  t.equal(ring.figures().bytes, bytes);
  const kept = await textsOf(ring);
  t.equal(kept[0], 59_999);
  t.same(
    kept,
    Array.from({ length: kept.length }, (_, place) => 59_999 - place),
    "without a gap",
  );
});

t.test("few bytes are written for a line", async (t) => {
  const ring = openRing(t, temporaryFolder(t));
  for (let number = 0; number < 20_000; number++) ring.keep(lineOf(number));
  ring.flush();
  const { writtenBytes, kept } = ring.figures();
  t.ok(writtenBytes / kept < 40, `${(writtenBytes / kept).toFixed(1)} bytes a line`);
});

t.test("lines wait to be written together", async (t) => {
  const folder = temporaryFolder(t);
  const clock = new HandClock(BEGIN, 0);
  const ring = ArrivalRing.open(folder, { clock, log: silentLog, mostBytes: () => 50e6 });
  t.teardown(() => ring.stop());
  for (let number = 0; number < 90; number++) {
    ring.keep(lineOf(number));
    await clock.advance(1000);
  }
  const frames = filesOf(folder).map((file) => readFileSync(file).toString("latin1").split("VAR1").length - 1);
  t.ok(frames.length === 1 && (frames[0] ?? 0) <= 9, `${frames[0]} writes for 90 lines in 90 seconds`);
});

t.test("after a power cut: a torn tail is cut off, a damaged place skipped, and it goes on", async (t) => {
  const folder = temporaryFolder(t);
  const first = openRing(t, folder);
  for (let lot = 0; lot < 10; lot++) {
    for (let number = 0; number < 100; number++) first.keep(lineOf(lot * 100 + number));
    first.flush();
  }
  first.stop();
  const [file = ""] = filesOf(folder);
  const whole = readFileSync(file);
  for (const torn of [1, 47, 48, 60, whole.length / 10]) {
    writeFileSync(file, whole);
    truncateSync(file, Math.floor(whole.length - torn));
    const ring = openRing(t, folder);
    t.equal((await all(ring)).arrivals.length, 900, `${torn} bytes less`);
    ring.keep(lineOf(5000));
    ring.flush();
    t.same((await textsOf(ring)).slice(0, 2), [5000, 899]);
    ring.stop();
    t.equal((await all(openRing(t, folder))).arrivals.length, 901);
  }
  writeFileSync(file, whole);
  appendFileSync(file, Buffer.alloc(5000, 0x56));
  t.equal((await all(openRing(t, folder))).arrivals.length, 1000, "zeros and remains behind it");
  const damaged = Buffer.from(whole);
  damaged.fill(0xee, 100, 140);
  writeFileSync(file, damaged);
  t.equal((await all(openRing(t, folder))).arrivals.length, 900, "a lot whose bytes changed");
  damaged.fill(0xee, 0, 48);
  writeFileSync(file, damaged);
  t.equal((await all(openRing(t, folder))).arrivals.length, 900, "a head that is gone");
  writeFileSync(file, Buffer.alloc(3000, 7));
  t.equal((await all(openRing(t, folder))).arrivals.length, 0, "nothing of it can be read");
});

t.test("no file in the way stops a start", async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "arrivals"), "no folder");
  const ring = openRing(t, folder);
  ring.keep(lineOf(1));
  t.equal(ring.flush(), false);
  t.same(await textsOf(ring), [1], "it is found in memory");
  rmSync(join(folder, "arrivals"));
  t.equal(ring.flush(), true);
  t.same(await textsOf(ring), [1]);
});

t.test("what could not be written in a storm is written later, also when nothing more comes in", async (t) => {
  const folder = temporaryFolder(t);
  const clock = new HandClock(BEGIN, 0);
  const ring = ArrivalRing.open(folder, { clock, log: silentLog, mostBytes: () => 50e6 });
  t.teardown(() => ring.stop());
  writeFileSync(join(folder, "arrivals"), "no folder");
  let number = 0;
  while (ring.figures().failing === undefined) ring.keep(lineOf(number++));
  await clock.advance(30_000);
  t.equal(ring.figures().waiting, number);
  rmSync(join(folder, "arrivals"));
  await clock.advance(30_000);
  t.match(ring.figures(), { waiting: 0, kept: number });
  t.equal(ring.figures().failing, undefined);
});

t.test(
  "a full disk: the oldest makes room, what waits is bounded, and all is well when there is space",
  { skip },
  async (t) => {
    const folder = smallDisk(t, 3_000_000);
    const ring = openRing(t, folder, 1_600_000);
    let number = 0;
    while (ring.figures().bytes < 1_000_000) ring.keep(lineOf(number++));
    const filler = fillUp(folder);
    for (let more = 0; more < 30_000; more++) ring.keep(lineOf(number++));
    ring.flush();
    const kept = await textsOf(ring);
    t.equal(kept[0], number - 1, "what is new is there");
    t.ok(ring.figures().bytes < 1_000_000, "the oldest made room");
    rmSync(join(folder, "arrivals"), { recursive: true });
    fillUp(folder);
    for (let more = 0; more < 30_000; more++) ring.keep(lineOf(number++));
    t.ok(ring.figures().waiting < 30_000);
    rmSync(filler);
    ring.flush();
    t.equal((await textsOf(ring, { limit: 1 }))[0], number - 1);
  },
);
