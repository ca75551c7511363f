import t from "tap";
import { codedError } from "./errno.ts";
import { NoAddressAnswers, patienceFor, tryAddresses } from "./try-addresses.ts";

const refused = () => Promise.reject(Object.assign(codedError("ECONNREFUSED", "no"), { syscall: "connect" }));
/** Silent until it is given up. */
const silent = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
const never = new AbortController().signal;

t.test("a silent first address is passed over after a while, and is noted; nobody waits for it further", async (t) => {
  const given: string[] = [];
  const attempt = async (address: string, signal: AbortSignal) => {
    if (address === "answers") return address;
    await silent(signal).catch((error: Error) => {
      given.push(`${address}: ${error.message}`);
      throw error;
    });
    return address;
  };
  const reached = await tryAddresses(["silent", "answers", "untried"], attempt, { signal: never, patienceMs: 5 });
  t.same(reached, { value: "answers", address: "answers", failed: [{ address: "silent", code: "ETIMEDOUT" }] });
  await Promise.resolve();
  t.same(given, ["silent: another address was quicker"]);
});

t.test("the signal of the address that was reached is left alone, those of the others are aborted", async (t) => {
  const signals = new Map<string, AbortSignal>();
  const attempt = (address: string, signal: AbortSignal) => {
    signals.set(address, signal);
    if (address === "refuses") return refused();
    return address === "answers" ? Promise.resolve(address) : silent(signal);
  };
  await tryAddresses(["refuses", "silent", "answers"], attempt, { signal: never, patienceMs: 5 });
  t.equal(signals.get("answers")?.aborted, false);
  t.equal(signals.get("silent")?.aborted, true);
});

t.test("a slow first address that answers before the second is no failure", async (t) => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const attempt = (address: string, signal: AbortSignal) => {
    if (address === "slow") return promise;
    resolve("late, but there"); // only once the second is tried, too
    return silent(signal);
  };
  const reached = await tryAddresses(["slow", "silent"], attempt, { signal: never, patienceMs: 5 });
  t.same(reached, { value: "late, but there", address: "slow", failed: [] });
});

t.test("what comes too late is handed back", async (t) => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const discarded: string[] = [];
  const attempt = (address: string) => (address === "slow" ? promise : Promise.resolve("quick"));
  const trying = { signal: never, patienceMs: 5, discard: (value: string) => void discarded.push(value) };
  t.equal((await tryAddresses(["slow", "quick"], attempt, trying)).value, "quick");
  resolve("slow one");
  await new Promise((done) => setImmediate(done));
  t.same(discarded, ["slow one"]);
});

t.test("at the deadline the failures so far are told, and what was understood counts more than silence", async (t) => {
  const deadline = () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(new DOMException("too late", "TimeoutError")), 20);
    return abort.signal;
  };
  const mixed = (address: string, signal: AbortSignal) => (address === "refuses" ? refused() : silent(signal));
  await t.rejects(tryAddresses(["refuses", "silent"], mixed, { signal: deadline() }), {
    name: "NoAddressAnswers",
    code: "ETIMEDOUT",
    cause: { name: "TimeoutError" },
    failed: [
      { address: "refuses", code: "ECONNREFUSED" },
      { address: "silent", code: "ETIMEDOUT" },
    ],
  });
  const garbled = (address: string, signal: AbortSignal) =>
    silent(signal).catch((error: Error) => Promise.reject(address === "garbles" ? codedError("EBADRESP", "?") : error));
  await t.rejects(tryAddresses(["silent", "garbles"], garbled, { signal: deadline(), patienceMs: 1 }), {
    code: "EBADRESP",
    failed: [{ address: "silent" }, { address: "garbles", code: "EBADRESP" }],
  });
  await t.rejects(
    tryAddresses(["a", "b"], (_, signal) => silent(signal), { signal: deadline(), patienceMs: 1 }),
    { name: "TimeoutError" },
  );
});

t.test("this box's own failure counts only where every address fails so", async (t) => {
  const attempt = (address: string) =>
    address === "unrouted" ? Promise.reject(codedError("ENETUNREACH", "no route")) : refused();
  await t.rejects(tryAddresses(["unrouted", "refuses"], attempt, { signal: never }), { code: "ECONNREFUSED" });
  await t.rejects(tryAddresses(["unrouted", "unrouted"], attempt, { signal: never }), { code: "ENETUNREACH" });
  const alone = await tryAddresses(["unrouted"], attempt, { signal: never }).catch((error: unknown) => error);
  t.match(alone, { code: "ENETUNREACH" });
  t.notOk(alone instanceof NoAddressAnswers, "a single address fails with its own words");
});

t.test("patience leaves time for every address", (t) => {
  t.equal(patienceFor(["a", "b"], 10_000), 1000);
  t.equal(patienceFor(["a", "b"], 600), 200);
  t.equal(patienceFor(Array.from({ length: 50 }, String), 900), 100);
  t.end();
});
