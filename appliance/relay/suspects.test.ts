import t from "tap";
import { Suspects } from "./suspects.ts";

function marked(suspects: Suspects, sequence: number, times: number): void {
  for (let i = 0; i < times; i += 1) suspects.mark(sequence);
}

void t.test("with five marks an event is passed over, and is to blame once a later one is taken", async (t) => {
  const suspects = new Suspects();
  marked(suspects, 7, 4);
  t.notOk(suspects.isPassedOver(7));
  t.equal(suspects.mark(7), false, "nothing is clear yet");
  t.ok(suspects.isPassedOver(7));
  t.equal(suspects.taken(8), 7);
  t.notOk(suspects.any);
});

void t.test("an event that is taken was innocent, however often the line broke on it", async (t) => {
  const suspects = new Suspects();
  marked(suspects, 7, 4);
  t.equal(suspects.taken(7), undefined);
  t.notOk(suspects.any);
  t.equal(suspects.taken(8), undefined);
});

void t.test("an earlier event that is taken says nothing about a later one", async (t) => {
  const suspects = new Suspects();
  marked(suspects, 7, 5);
  t.equal(suspects.taken(6), undefined);
  t.ok(suspects.isPassedOver(7));
});

void t.test("of two in a row each has to fail once more after another was taken", async (t) => {
  const suspects = new Suspects();
  marked(suspects, 7, 5);
  marked(suspects, 8, 5);
  t.equal(suspects.taken(9), undefined);
  t.notOk(suspects.isPassedOver(7));
  t.equal(suspects.mark(7), true);
  t.equal(suspects.mark(8), true);
  t.notOk(suspects.any);
});

void t.test("a broker that refused everything for a while leaves nobody to blame", async (t) => {
  const suspects = new Suspects();
  for (const sequence of [1, 2, 3]) marked(suspects, sequence, 5);
  for (const sequence of [4, 1, 2, 3]) t.equal(suspects.taken(sequence), undefined);
  t.notOk(suspects.any);
});

void t.test("where nothing is ever taken, no event is to blame", async (t) => {
  const suspects = new Suspects();
  for (let sequence = 1; sequence <= 11; sequence += 1) marked(suspects, sequence, 5);
  t.notOk(suspects.any);
  t.equal(suspects.taken(12), undefined);
});

void t.test("another chance is one chance", async (t) => {
  const suspects = new Suspects();
  marked(suspects, 7, 5);
  suspects.relent();
  t.notOk(suspects.isPassedOver(7));
  suspects.mark(7);
  t.ok(suspects.isPassedOver(7));
});
