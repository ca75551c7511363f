import t from "tap";
import { abortable } from "./abortable.ts";

t.test("the promise's own outcome counts while nobody aborts", async (t) => {
  const { signal } = new AbortController();
  t.equal(await abortable(Promise.resolve(1), signal), 1);
  await t.rejects(abortable(Promise.reject(new Error("own")), signal), { message: "own" });
});

t.test("an abort ends the waiting with its reason; what fails later bothers nobody", async (t) => {
  const abort = new AbortController();
  const later = Promise.withResolvers<void>();
  const waiting = abortable(later.promise, abort.signal);
  abort.abort(new Error("enough"));
  await t.rejects(waiting, { message: "enough" });
  await t.rejects(abortable(Promise.reject(new Error("own")), abort.signal), { message: "enough" });
  later.reject(new Error("too late"));
  await later.promise.catch(() => undefined);
});
