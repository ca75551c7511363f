import t from "tap";
import { Slots } from "./slots.ts";

const never = new AbortController().signal;

t.test("no more run at once than there are slots; the others follow in order, also after failures", async (t) => {
  const slots = new Slots(2);
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const began: number[] = [];
  const runs = gates.map((gate, place) =>
    slots
      .run(never, async () => {
        began.push(place);
        await gate.promise;
      })
      .catch(() => undefined),
  );
  await Promise.resolve();
  t.same(began, [0, 1]);
  gates[1]?.reject(new Error("failed"));
  await runs[1];
  t.same(began, [0, 1, 2]);
  for (const gate of gates) gate.resolve();
  await Promise.all(runs);
  t.same(began, [0, 1, 2, 3]);
});

t.test("who comes just when a slot changes hands does not slip in", async (t) => {
  const slots = new Slots(1);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
  };
  const first = slots.run(never, work);
  const second = slots.run(never, work);
  const third = first.then(() => slots.run(never, work));
  await Promise.all([first, second, third]);
  t.equal(most, 1);
});

t.test("who gives up while waiting takes nobody's turn", async (t) => {
  const slots = new Slots(1);
  const gate = Promise.withResolvers<void>();
  const first = slots.run(never, () => gate.promise);
  const abort = new AbortController();
  let ran = false;
  const second = slots.run(abort.signal, async () => void (ran = true));
  const third = slots.run(never, async () => "third");
  abort.abort(new Error("enough"));
  await t.rejects(second, { message: "enough" });
  gate.resolve();
  await first;
  t.equal(await third, "third");
  t.notOk(ran);
});

t.test("who comes aborted does not begin", async (t) => {
  await t.rejects(
    new Slots(1).run(AbortSignal.abort(new Error("late")), async () => 1),
    { message: "late" },
  );
});
