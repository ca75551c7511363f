import t from "tap";
import { HEARING_FACT, HearingBook } from "./hearing-book.ts";

const HOUR = 3_600_000;

t.test("what could not be heard, by way and why", async (t) => {
  const stored: unknown[] = [];
  const book = new HearingBook((name, value) => void stored.push([name, value]));
  t.equal(book.unheard("mail", 0, HOUR), undefined);
  book.wasOff(10, 20, true);
  book.hears("mail", false, 15);
  book.hears("mail", false, 16);
  t.same(book.unheard("mail", 0, 100), { ms: 90, why: "deaf" }, "still deaf");
  t.same(book.unheard("heartbeat", 0, 100), { ms: 10, why: "off" });
  book.hears("mail", true, 40);
  book.hears("trap", true, 40);
  t.same(book.unheard("mail", 0, 100), { ms: 30, why: "deaf" }, "overlapping times count once");
  t.equal(book.unheard("mail", 40, 100), undefined);
  book.jumpedOver(200, 300);
  book.jumpedOver(300, 200);
  t.same(book.unheard("log", 250, 1000), { ms: 50, why: "clock" });
  const again = new HearingBook(() => undefined);
  const [name, value] = stored.at(-1) as [string, unknown];
  t.equal(name, HEARING_FACT);
  again.restore(JSON.parse(JSON.stringify(value)));
  t.same(again.unheard("mail", 0, 100), { ms: 30, why: "deaf" });
  for (const damaged of [undefined, null, 5, "x", {}, [null, 1, {}, { fromMs: "1", untilMs: 2, why: "off" }]]) {
    again.restore(damaged);
    t.equal(again.unheard("mail", 0, 100), undefined);
  }
});

t.test("by clocks that are not to be trusted nobody knows how long it was off", async (t) => {
  const book = new HearingBook(() => undefined);
  book.wasOff(0, 5 * HOUR, false);
  t.equal(book.unheard("mail", 4 * HOUR, 6 * HOUR)?.ms, Infinity);
  t.equal(book.unheard("mail", 5 * HOUR, 6 * HOUR), undefined);
});

t.test("it does not grow for ever", async (t) => {
  let size = 0;
  const book = new HearingBook((_, value) => void (size = (value as readonly unknown[]).length));
  for (let i = 0; i < 2000; i++) book.wasOff(i * HOUR, i * HOUR + 1, true);
  t.ok(size <= 500);
});
