import t from "tap";
import { tell, wordsOf } from "../sentence-book.ts";
import { english } from "./english.ts";
import { duration } from "./times.ts";

const now = Date.parse("2026-11-17T07:47:12.000Z");
const words = wordsOf(english, "Europe/Zagreb", () => now);
const say = (code: string, parameters = {}) => tell(english, { code, parameters }, words);

t.test("moments are told in the site's time zone, with the date when it is not today's", async (t) => {
  const today = say("summary.down", { name: "NAS-01", since: "2026-11-17T05:12:00.000Z", told: false });
  t.equal(today, "NAS-01 went down at 06:12.");
  const yesterday = say("summary.down", { name: "NAS-01", since: "2026-11-16T21:12:00.000Z", told: true });
  t.equal(yesterday, "NAS-01 went down on 16 Nov at 22:12. The operations centre was told.");
});

t.test("what a check saw is told by its own code, or as it stands", async (t) => {
  const name = "Web, NAS-01";
  t.equal(
    say("incident.serviceFailed", { what: name, saw: "tcp.refused" }),
    "Web, NAS-01: the connection was refused: nothing listens there",
  );
  t.equal(say("incident.serviceFailed", { what: name, saw: "no answer" }), "Web, NAS-01: no answer");
  t.equal(say("more.cause", { saw: "tcp.timeout" }), "No answer in time.");
});

t.test("a broken limit is said in figures for people, the device first", async (t) => {
  const what = "File server: Storage /volume1";
  const breach = (parameters: object) => say("incident.serviceWarning", { what, saw: "check.breach", ...parameters });
  const fill = { measurement: "percent", unit: "%", range: "95", level: "critical", totalBytes: 8e12 };
  t.equal(breach({ ...fill, value: 97.5, freeBytes: 2e11 }), `${what} is almost full, 200 GB left`);
  t.equal(breach({ ...fill, value: 91, freeBytes: 7e11, level: "warning" }), `${what} is filling up, 700 GB left`);
  t.equal(breach({ ...fill, value: 100, freeBytes: 0 }), `${what} is full`);
  t.equal(breach({ measurement: "percent", unit: "%", range: "95", value: 96.83 }), `${what} is at 97 %, above 95 %`);
  t.equal(breach({ measurement: "percent", unit: "%", range: "95", value: 95.2 }), `${what} is at 95.2 %, above 95 %`);
  t.equal(
    breach({ measurement: "value", unit: "min", range: "1900:", value: 1829.37 }),
    `${what} is at 30 h, below 32 h`,
  );
  t.equal(
    breach({ measurement: "totalMs", unit: "ms", range: "2000", value: 4800 }),
    `${what}: whole answer is 4.8 s, above 2 s`,
  );
});

t.test("one and many have their own forms", async (t) => {
  t.equal(say("question.us.hostsDown", { count: 1 }), "Yes, one device is down");
  t.equal(say("question.us.hostsDown", { count: 3 }), "Yes, 3 devices are down");
  t.equal(
    say("question.us.downDetail", { names: ["SW-2", "NAS-01"], others: 4, devices: 12 }),
    "SW-2, NAS-01 and 4 more; 12 devices behind",
  );
  t.equal(
    say("more.symptoms", { devices: 5, names: ["NAS-01", "SQL-01", "AP-3"], own: 9 }),
    "5 devices behind it: NAS-01, SQL-01, AP-3 and 2 more.",
  );
  t.equal(say("more.symptoms", { devices: 0, names: [], own: 4 }), "4 of its other checks fail with it.");
  t.equal(say("more.rest", { pending: 1, unknown: 3 }), "3 checks cannot tell; 1 check has no result yet.");
});

t.test("what was lost is said of the time that was really watched", async (t) => {
  const more = (parameters: object) => say("question.internet.detail", { answerMs: 14, ...parameters });
  t.equal(more({ lossPercent: 0, watchedMs: 28_000 }), "14 ms, nothing lost in 28\u00a0seconds");
  t.equal(more({ lossPercent: 2.5, watchedMs: 5_400_000 }), "14 ms, 2.5 % lost in 1 h 30 min");
  t.equal(more({ lossPercent: 0, watchedMs: 86_400_000 }), "14 ms, nothing lost in 24 hours");
});

t.test("lengths of time take their two biggest units", async (t) => {
  t.equal(duration(12_400), "12 s");
  t.equal(duration(35 * 60_000), "35 min");
  t.equal(duration(155 * 60_000), "2 h 35 min");
  t.equal(duration(2 * 86_400_000 + 3_600_000), "2 days 1 h");
});

t.test("a sentence bears missing parameters and moments that are none", async (t) => {
  for (const code of Object.keys(english.templates)) t.type(say(code), "string", code);
  for (const code of Object.keys(english.templates))
    t.type(say(code, { since: "", at: "never", to: "x" }), "string", code);
});

t.test("a time zone that this machine does not know counts as UTC", async (t) => {
  const elsewhere = wordsOf(english, "Atlantis/Centre", () => now);
  t.equal(elsewhere.time("2026-11-17T05:12:00.000Z"), "05:12");
});
