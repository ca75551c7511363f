import t from "tap";
import { HandClock } from "./testing/hand-clock.ts";
import { SharedWork } from "./shared-work.ts";

t.test("many wishes are one piece of work, and each is answered when it is done", async (t) => {
  const clock = new HandClock();
  let done = 0;
  const work = new SharedWork(clock, () => void (done += 1));
  const wishes = Array.from({ length: 100 }, () => work.wish());
  t.equal(done, 0);
  await clock.advance(1000);
  await Promise.all(wishes);
  t.equal(done, 1);
  const later = work.wish();
  work.stop();
  await later;
  await clock.advance(1000);
  t.equal(done, 1, "stopped: nobody waits for ever, and nothing is done");
});
