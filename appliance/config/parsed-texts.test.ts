/** A text is read once within a turn, and nothing is kept beyond it. */
import t from "tap";
import { ParsedTexts } from "./parsed-texts.ts";

t.test("the same value within a turn, another one after it", async (t) => {
  const texts = new ParsedTexts();
  const first = texts.read("a: 1");
  t.same(first, { value: { a: 1 } });
  t.equal(texts.read("a: 1"), first);
  t.match(texts.read("a: ["), { problems: [{}] });
  await Promise.resolve();
  const again = texts.read("a: 1");
  t.not(again, first);
  t.same(again, first);
});

t.test("what was read by other means is taken, within the turn", async (t) => {
  const texts = new ParsedTexts();
  const known = { value: { a: 2 } };
  texts.know("a: 2", known);
  t.equal(texts.read("a: 2"), known);
  await Promise.resolve();
  t.not(texts.read("a: 2"), known);
});
