/** When the next certificate is asked for, by clocks that may lie. */
import t from "tap";
import { isAstray, isDue, isLate, isOver, renewAt, type Life } from "./renewal-due.ts";

const DAY = 86_400_000;
const life: Life = { notBefore: 0, notAfter: 90 * DAY, ranMs: 0, place: 0 };

t.test("by a trusted clock after two thirds, and up to a twentieth later by its place", async (t) => {
  const at = (days: number) => ({ wallMs: days * DAY, trusted: true });
  t.equal(isDue(life, at(59.9)), false);
  t.equal(isDue(life, at(60.1)), true);
  t.equal(isDue({ ...life, place: 1 }, at(64.4)), false);
  t.equal(isDue({ ...life, place: 1 }, at(64.6)), true);
  t.equal(renewAt(life), 60 * DAY);
  t.equal(renewAt({ ...life, place: 1 }), 64.5 * DAY);
  t.same([isLate(life, at(74.9)), isLate(life, at(75.1))], [false, true]);
  t.same([isOver(life, at(89.9)), isOver(life, at(90.1))], [false, true]);
});

t.test("a clock that is set back does not make it younger than it was in use", async (t) => {
  t.equal(isDue({ ...life, ranMs: 61 * DAY }, { wallMs: -1000 * DAY, trusted: true }), true);
  t.equal(isDue({ ...life, ranMs: 61 * DAY }, { wallMs: -1000 * DAY, trusted: false }), true);
  t.equal(isOver({ ...life, ranMs: 91 * DAY }, { wallMs: 0, trusted: false }), true);
});

t.test("a clock that is not trusted may say that it is time, but never one request after another", async (t) => {
  const wrong = { wallMs: 5000 * DAY, trusted: false };
  t.equal(isDue(life, wrong), false, "just had");
  t.equal(isDue({ ...life, ranMs: 8 * DAY }, wrong), false);
  t.equal(isDue({ ...life, ranMs: 10 * DAY }, wrong), true);
  t.equal(isLate(life, wrong), false);
  t.equal(isOver({ ...life, ranMs: 10 * DAY }, wrong), false, "its end is not known by such a clock");
});

t.test("a clock that disagrees with the issuer when a certificate comes is not trusted about it", async (t) => {
  t.equal(isAstray(life, 29 * DAY), false);
  t.equal(isAstray(life, 66 * DAY), true);
  t.equal(isAstray(life, -66 * DAY), true);
  const ahead = { wallMs: 66 * DAY, trusted: true };
  t.same([isDue(life, ahead), isDue({ ...life, astray: true }, ahead)], [true, false]);
  t.equal(isOver({ ...life, astray: true }, { wallMs: 91 * DAY, trusted: true }), false);
});
