import t from "tap";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import type { Incoming, Recognised } from "#model/incoming.ts";
import type { Site } from "#model/site.ts";
import { MOST_KEPT_BYTES } from "../contract.ts";
import { makeMemory, tryCheck, type Trial } from "../testing/try-check.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { log } from "../log/log.ts";
import { trap } from "../trap/trap.ts";
import { MatchBook } from "./match-book.ts";
import { countOf, follow, NOTHING, readStanding } from "./standing.ts";
import { readMeaning } from "./wanted.ts";

const BEGIN = Date.UTC(2026, 10, 30, 12);

function line(text: string, more: Partial<Incoming> = {}): Incoming {
  return {
    kind: "line",
    at: BEGIN,
    from: "192.0.2.1",
    about: ["192.0.2.1"],
    severity: 4,
    label: "sshd",
    text,
    recognised: [],
    asksForLook: false,
    ...more,
  };
}

const bad = (more: Partial<Recognised> = {}): Recognised => ({
  pattern: "power",
  effect: "bad",
  isGrave: false,
  key: "",
  ...more,
});

t.test("what a check waits for", (t) => {
  const failed = line("Failed password for root");
  t.match(readMeaning({ text: "failed PASSWORD" }, failed) ?? {}, { effect: "bad" });
  t.equal(readMeaning({ text: "Accepted" }, failed), undefined);
  t.match(readMeaning({ match: "password for (root|admin)$" }, failed) ?? {}, { effect: "bad" });
  t.equal(readMeaning({ text: "Failed", program: "cron" }, failed), undefined);
  t.match(readMeaning({ program: "SSHD" }, failed) ?? {}, { effect: "bad" }, "any line of a program");
  t.equal(readMeaning({ text: "Failed", severity: 3 }, failed), undefined, "not so bad");
  t.match(readMeaning({ text: "link down", clearText: "link up" }, line("eth0 Link Up")) ?? {}, { effect: "well" });
  t.equal(readMeaning({ match: "(a|a)*$", text: "x" }, line("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")), undefined);
  const known = line("x", { recognised: [bad({ isGrave: true, key: "1" })] });
  t.match(readMeaning({ pattern: "power" }, known) ?? {}, { effect: "bad", isGrave: true, key: "1" });
  t.equal(readMeaning({ pattern: "fans" }, known), undefined);
  const trapped = line("upsOnBattery", { kind: "trap", label: "1.3.6.1.4.1.318.0.5" });
  t.match(readMeaning({ oid: "1.3.6.1.4.1.318.0.5", clearOid: "1.3.6.1.4.1.318.0.9" }, trapped) ?? {}, {
    effect: "bad",
  });
  t.match(readMeaning({ oid: "1.3.6.1.4.1.318" }, trapped) ?? {}, { effect: "bad" }, "below it");
  t.equal(readMeaning({ oid: "1.3.6.1.4.1.31" }, trapped), undefined);
  const over = { ...trapped, label: "1.3.6.1.4.1.318.0.9" };
  t.match(readMeaning({ oid: "1.3.6.1.4.1.318.0.5", clearOid: "1.3.6.1.4.1.318.0.9" }, over) ?? {}, { effect: "well" });
  t.end();
});

t.test("how things stand: it counts, it ends by what ends it, it expires", (t) => {
  const came = (number: number, at: number, more: Partial<Recognised> = {}) => ({
    ...bad(more),
    number,
    at,
    text: `no ${number}`,
  });
  let standing = follow(
    NOTHING,
    [came(1, BEGIN, { key: "a" }), came(2, BEGIN + 1, { key: "b", isGrave: true })],
    BEGIN,
    60_000,
  );
  t.same(countOf(standing), { count: 2, grave: 1 });
  t.equal(standing.said, "no 2");
  standing = follow(standing, [came(3, BEGIN + 10, { key: "b", effect: "well" })], BEGIN + 10, 60_000);
  t.same(countOf(standing), { count: 1, grave: 0 }, "the one of that key is over");
  t.same(countOf(follow(standing, [], BEGIN + 59_000, 60_000)), { count: 1, grave: 0 });
  const gone = follow(standing, [], BEGIN + 61_000, 60_000);
  t.same(gone, { entries: [] });
  standing = follow(standing, [came(4, BEGIN + 20, { effect: "well" })], BEGIN + 20, 60_000);
  t.same(countOf(standing), { count: 0, grave: 0 }, "without a key it ends all");
  const many = follow(
    NOTHING,
    Array.from({ length: 5000 }, (_, n) => came(n, BEGIN + n)),
    BEGIN + 5000,
    60_000,
  );
  t.equal(countOf(many).count, 5000);
  t.ok(many.entries.length < 10, "put together by stretches of time");
  const keys = follow(
    NOTHING,
    Array.from({ length: 5000 }, (_, n) => came(n, BEGIN + n, { key: `${n}` })),
    BEGIN,
    60_000,
  );
  t.equal(keys.entries.length, 400, "bounded");
  t.same(follow(many, [], BEGIN - 3_600_000, 60_000), many, "a clock that is set back ends nothing");
  for (const nonsense of [undefined, null, 7, "x", {}, { entries: 3 }]) t.equal(readStanding(nonsense), NOTHING);
  t.end();
});

function siteWith(settings: object): Site {
  const service = toyService("nas", "log", { check: "log", settings: settings as Readonly<Record<string, unknown>> });
  return toySite([toyHost("nas", [service])]);
}

t.test("the check sees what came since it looked last, and remembers over a restart", async (t) => {
  const settings = { text: "failed", expireAfter: "1h" };
  const site = siteWith(settings);
  const [host] = site.hosts;
  const id = host?.id ?? "";
  let book = new MatchBook();
  book.use(site);
  const clock = new HandClock(BEGIN, 0);
  const memory = makeMemory();
  const trial = (more: Partial<Trial> = {}): Trial => ({
    target: { address: "", host: id },
    settings,
    clock,
    memory,
    surroundings: { arrivals: { book: book.id, since: (...asked) => book.since(...asked), trouble: () => undefined } },
    ...more,
  });
  const look = async (more: Partial<Trial> = {}) => (await tryCheck(log, trial(more))).observation;
  t.match(await look(), { code: "quiet", measurements: { count: 0, grave: 0 } });
  t.same(book.take(id, line("it FAILED once")), [host?.services[0]?.key]);
  t.same(book.take(id, line("all is well")), []);
  t.same(book.take("another", line("it failed")), []);
  t.same(book.take(id, line("it failed", { kind: "trap" })), [], "a notification is no log line");
  t.match(await look(), { code: "came", measurements: { count: 1 }, parameters: { said: "it FAILED once" } });
  t.match(await look(), { code: "came", measurements: { count: 1 } }, "counted once");
  book.use(siteWith(settings));
  t.match(await look(), { measurements: { count: 1 } }, "a reload changes nothing");
  const anew = makeMemory();
  anew.keep(memory.kept());
  t.match(await look({ memory: anew }), { measurements: { count: 1 } }, "nor does another interval");
  book.take(id, line("it failed again"));
  t.match(await look(), { measurements: { count: 2 } });
  const later = makeMemory();
  later.keep(memory.kept());
  t.match(await look({ memory: later }), { measurements: { count: 2 } }, "also where not all of it was kept yet");
  const after = makeMemory();
  after.keep(anew.kept());
  book = new MatchBook();
  book.use(site);
  t.match(await look({ memory: after }), { code: "came", measurements: { count: 1 } }, "after a restart");
  await clock.advance(3_700_000);
  t.match(await look(), { code: "quiet", measurements: { count: 0 } });
  t.equal(memory.kept(), undefined);
});

t.test("whatever senders call what it is about, no more is kept than may be", async (t) => {
  const settings = { pattern: "vpn-down" };
  const site = siteWith(settings);
  const id = site.hosts[0]?.id ?? "";
  const book = new MatchBook();
  book.use(site);
  const memory = makeMemory();
  const arrivals = { book: book.id, since: book.since.bind(book), trouble: () => undefined };
  const clock = new HandClock(BEGIN, 0);
  for (let number = 0; number < 400; number++)
    book.take(id, line("down", { recognised: [bad({ pattern: "vpn-down", key: `${"\u0001".repeat(60)}${number}` })] }));
  const look = () =>
    tryCheck(log, { target: { address: "", host: id }, settings, clock, memory, surroundings: { arrivals } });
  t.match((await look()).observation, { code: "came", measurements: { count: 400 } });
  t.ok(Buffer.byteLength(JSON.stringify(memory.kept())) <= MOST_KEPT_BYTES);
  t.match(readStanding(memory.kept()).entries.at(-1), { key: /399$/ }, "the newest");
});

t.test("without a running box, or while nothing can come in, it says so", async (t) => {
  t.equal((await tryCheck(log)).observation.code, "notRunning");
  const surroundings = {
    arrivals: { book: "", since: () => [], trouble: () => "0.0.0.0:162 (UDP) is taken by snmptrapd" },
  };
  const { observation } = await tryCheck(trap, { target: { address: "", host: "a" }, surroundings });
  t.match(observation, { code: "notListening", parameters: { reason: /taken by snmptrapd/ } });
});
