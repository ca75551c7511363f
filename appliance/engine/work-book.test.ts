/** Announced work: taken up after a restart, forgotten when it is long over, and what the store may have made of it. */
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import type { Input } from "#decide/input.ts";
import { LiveWorld } from "./live-world.ts";
import { WorkBook } from "./work-book.ts";

const HOUR = 3_600_000;

function openBook(clock = new HandClock()) {
  const site = toySite([toyHost("sql", [toyService("sql", "tcp", {})], {})]);
  const world = new LiveWorld(site, new Map());
  const inputs: Input[] = [];
  let stored: unknown;
  const loop = {
    take(input: Input) {
      inputs.push(input);
      return undefined;
    },
  };
  const book = new WorkBook({ world, loop, clock, store: (_, value) => void (stored = value) });
  return { book, world, clock, inputs, stored: () => JSON.parse(JSON.stringify(stored)) as unknown };
}
const order = { name: "Patches", hosts: ["sql"], groups: [], services: [], jobs: [] };

t.test("announced, listed, decided on, stored; and cancelled", async (t) => {
  const { book, world, clock, inputs, stored } = openBook();
  const now = clock.wallMs();
  const view = book.announce({ ...order, when: { startMs: now + HOUR, endMs: now + 2 * HOUR } }, "duty");
  t.match(view, { name: "Patches", by: "duty", isOpen: false, recurring: false });
  t.same(book.list(), [view]);
  t.equal(world.works.length, 1);
  t.match(inputs, [{ kind: "work", by: "duty", cancelled: false, work: { id: view.id } }]);
  await clock.advance(HOUR);
  t.match(book.list(), [{ isOpen: true }]);
  t.equal(book.cancel("another", "duty"), false);
  t.equal(book.cancel(view.id, "duty"), true);
  t.same([book.list(), world.works, stored()], [[], [], []]);
  t.match(inputs.at(-1), { kind: "work", cancelled: true });
});

t.test("a restart takes it up; what cannot be read is left out", async (t) => {
  const { book, clock, stored } = openBook();
  const now = clock.wallMs();
  book.announce({ ...order, when: { startMs: now, endMs: now + HOUR } }, "duty");
  const [whole] = stored() as object[];
  const damaged = [null, 3, {}, { ...whole, when: {} }, { ...whole, hosts: "sql" }, whole];
  for (const value of [undefined, null, "text", damaged]) {
    const next = openBook(new HandClock(now));
    next.book.restore(value);
    t.equal(next.world.works.length, value === damaged ? 1 : 0);
  }
});

t.test("what is over is not listed, and a week later not kept", async (t) => {
  const { book, clock, world, stored } = openBook();
  const begin = clock.wallMs();
  const first = book.announce({ ...order, when: { startMs: begin, endMs: begin + HOUR } }, "duty");
  await clock.advance(HOUR);
  t.same(book.list(), []);
  t.equal(book.cancel(first.id, "duty"), false, "it is over");
  t.equal(world.works.length, 1);
  await clock.advance(8 * 24 * HOUR);
  book.announce({ ...order, when: { startMs: clock.wallMs(), endMs: clock.wallMs() + HOUR } }, "duty");
  t.equal((stored() as unknown[]).length, 1);
});
