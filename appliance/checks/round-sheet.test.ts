import t from "tap";
import { RoundSheet } from "./round-sheet.ts";

t.test("a sheet hands on what was written, each place once a run, and spells it out as a single run would", (t) => {
  const handed: number[][] = [];
  const sheet = new RoundSheet(4, (places) => void handed.push([...places]));
  const saying = { code: "measured", measures: ["value", "rate"], units: { value: "V" } };
  sheet.begin((place) => place !== 3);
  sheet.number(0, 0, 12);
  sheet.number(0, 1, 0.5);
  sheet.say(0, saying);
  sheet.tell(1, new Error("no socket"));
  sheet.hand();
  sheet.hand();
  sheet.tell(0, { code: "timeout" });
  sheet.say(3, saying);
  sheet.hand();
  t.same(handed, [[0, 1]], "not the second word about a place, nor one about who was left out");
  t.same(sheet.missing(), [2]);
  t.equal(sheet.sayingAt(0), saying, "the object itself");
  t.same(sheet.outcomeAt(0), { code: "measured", units: { value: "V" }, measurements: { value: 12, rate: 0.5 } });
  t.match(sheet.outcomeAt(1), { message: "no socket" });
  t.equal(sheet.sayingAt(1), undefined);
  sheet.begin();
  t.same(sheet.missing(), [0, 1, 2, 3], "a new run begins with nothing");
  t.end();
});

t.test(
  "who is told the same again says the same, numbers apart; what counts for more, or is too much, is told as it is",
  (t) => {
    const sheet = new RoundSheet(1, () => undefined);
    const told = (outcome: Parameters<RoundSheet["tell"]>[1]) => {
      sheet.begin();
      sheet.tell(0, outcome);
      return sheet.sayingAt(0);
    };
    const refused = { code: "refused", parameters: { errno: "ECONNREFUSED" } };
    const first = told({ ...refused, measurements: { ms: 1 } });
    t.equal(told({ ...refused, measurements: { ms: 2 } }), first);
    t.equal(sheet.numberAt(0, 0), 2);
    t.same(sheet.outcomeAt(0), { ...refused, measurements: { ms: 2 } });
    t.not(told(refused), first, "without the number");
    t.not(told({ ...refused, parameters: { errno: "ECONNRESET" }, measurements: { ms: 2 } }), first);
    const attempts = { ...refused, attempts: 3 };
    t.equal(told(attempts), undefined);
    t.equal(sheet.outcomeAt(0), attempts);
    t.equal(told({ ...refused, detail: "x".repeat(5000) }), undefined);
    t.equal(told(new Error("no socket")), undefined);
    t.end();
  },
);
