import t from "tap";
import { SiteWitnesses } from "./soc-others.ts";
import { SocFollower, type ReceivedEvent } from "./soc-follower.ts";

const nowMs = (): number => Date.parse("2026-03-01T12:04:00.000Z");
const topic = "vedetta/v1/acme/hq/box-1/event/test";

function event(sequence: number, more: Partial<ReceivedEvent> = {}): string {
  const full: ReceivedEvent = {
    specversion: "1.0",
    id: `0195508f-c07b-7abc-8def-${String(sequence).padStart(12, "0")}`,
    source: "/vedetta/v1/acme/hq/box-1",
    type: "test",
    time: "2026-03-01T12:03:55.000Z",
    datacontenttype: "application/json",
    sentat: "2026-03-01T12:03:55.100Z",
    sequence: String(sequence),
    historical: false,
    clocktrusted: true,
    data: {},
    ...more,
  };
  return JSON.stringify(full);
}

function presence(state: string, reason: string): string {
  return JSON.stringify({ state, reason, at: "2026-03-01T12:00:00.000Z", boot: "b", version: "0.1.0" });
}

void t.test("an incident is a line with box, sequence, type, priority and what happened", async (t) => {
  const data = {
    subjectName: "NAS-01",
    priority: "critical",
    cause: { code: "incident.hostDown", parameters: { name: "NAS-01" } },
  };
  const seen = new SocFollower("UTC", nowMs).take(
    topic.replace("test", "incident/opened"),
    event(124, { type: "incident.opened", data }),
  );
  t.equal(seen.line, "12:03:55 acme/hq/box-1 #124 incident.opened critical  NAS-01 does not answer");
  t.equal(seen.warning, undefined, "nothing is known of what came before the first");
});

void t.test("the box's own words are shown; of a type that is not known here, at least they", async (t) => {
  const data = { text: { en: "NAS-01 has been moved", hr: "x" }, site: { id: "hq", name: "Acme HQ" } };
  const seen = new SocFollower("UTC", nowMs).take(topic, event(1, { type: "device.moved", subject: "nas", data }));
  t.equal(seen.line, "12:03:55 acme/hq/box-1 #1 device.moved  NAS-01 has been moved");
});

void t.test("the same event is shown once, whatever its copy says", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  t.ok(follower.take(topic, event(1)).line);
  t.same(follower.take(topic, event(1, { sentat: "2026-03-01T12:10:00.000Z", historical: true })), {});
});

void t.test("a gap is said, per box, and what comes late is marked", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  follower.take(topic, event(1));
  t.equal(follower.take(topic, event(2)).warning, undefined);
  t.equal(follower.take(topic, event(5)).warning, "acme/hq/box-1: missing before this one: #3 to #4");
  t.match(follower.take(topic, event(4)).line, /\[late, after events that followed it\]$/);
  const other = event(9, { id: "0195508f-c07b-7abc-8def-999999999999", source: "/vedetta/v1/acme/hq/box-2" });
  t.equal(follower.take(topic.replace("box-1", "box-2"), other).warning, undefined, "another box counts for itself");
});

void t.test("a new event may overtake a backlog: what comes of it is neither missing nor late", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  follower.take(topic, event(10));
  t.equal(follower.take(topic, event(101, { waitingfrom: "11" })).warning, undefined);
  t.equal(follower.take(topic, event(102, { waitingfrom: "11" })).warning, undefined);
  for (let n = 11; n <= 50; n += 1) {
    const seen = follower.take(topic, event(n, { historical: true }));
    t.equal(seen.warning, undefined);
    t.notMatch(seen.line, /late/);
  }
  t.equal(
    follower.take(topic, event(53, { historical: true })).warning,
    "acme/hq/box-1: missing before this one: #51 to #52",
  );
  t.equal(follower.take(topic, event(200, { waitingfrom: "54" })).warning, undefined, "another backlog behind it");
  for (let n = 54; n <= 100; n += 1) follower.take(topic, event(n, { historical: true }));
  t.equal(
    follower.take(topic, event(201)).warning,
    "acme/hq/box-1: missing before this one: #103 to #199",
    "the box says that nothing waits any more",
  );
});

void t.test("what was missing before the backlog is missing", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  follower.take(topic, event(10));
  t.equal(
    follower.take(topic, event(101, { waitingfrom: "14" })).warning,
    "acme/hq/box-1: missing before this one: #11 to #13",
  );
});

void t.test("one that shares the events with others says nothing of gaps", async (t) => {
  const follower = new SocFollower("UTC", nowMs, true);
  follower.take(topic, event(10));
  t.equal(follower.take(topic, event(14)).warning, undefined);
  t.notMatch(follower.take(topic, event(12)).line, /late/);
});

void t.test("a new count is said once, and what follows it is not late", async (t) => {
  const id = (n: number): string => `0195508f-c07b-7abc-8def-${String(n).padStart(12, "0")}`;
  const follower = new SocFollower("UTC", nowMs);
  follower.take(topic, event(4711, { id: id(1) }));
  t.match(follower.take(topic, event(1, { id: id(2) })).warning, /numbering begins anew at #1 after #4711/);
  const second = follower.take(topic, event(2, { id: id(3) }));
  t.equal(second.warning, undefined);
  t.notMatch(second.line, /late/);
  t.match(follower.take(topic, event(4, { id: id(4) })).warning, /missing before this one: #3$/);
});

void t.test("a box that lost its clock with its card is known by its start", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  follower.take(topic, event(4711));
  const started = event(1, { id: "00000000-c07b-7abc-8def-000000000001", type: "box.started" });
  t.match(follower.take(topic, started).warning, /begins anew/);
});

void t.test("a gap that the box itself has told is said as such", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  follower.take(topic, event(5));
  const data = { reason: "damage", count: 3, unsent: 3, ranges: [{ from: 6, to: 8 }] };
  const { warning } = follower.take(topic, event(9, { type: "events.dropped", data }));
  t.match(warning, /#6 to #8; the box itself says that they will not come/);
});

void t.test("a historical event says when it was sent; one of another day has its date", async (t) => {
  const follower = new SocFollower("Europe/Zagreb", nowMs);
  const seen = follower.take(
    topic,
    event(1, { historical: true, time: "2026-02-27T23:30:00.000Z", clocktrusted: false }),
  );
  t.equal(
    seen.line,
    "28 Feb 00:30:00 acme/hq/box-1 #1 test  a test  [historical, sent 13:03:55; the box did not trust its clock]",
  );
});

void t.test("presence changes are lines; the same told again is none; a loss has the time it came", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  const at = "vedetta/v1/acme/hq/box-1/presence";
  t.equal(
    follower.take(at, presence("online", "connected")).line,
    "12:00:00 acme/hq/box-1 online (connected), version 0.1.0",
  );
  t.same(follower.take(at, presence("online", "connected"), true), {});
  t.equal(follower.take(at, presence("offline", "lost")).line, "12:04:00 acme/hq/box-1 offline (lost), version 0.1.0");
  t.match(new SocFollower("UTC", nowMs).take(at, presence("offline", "lost"), true).line, /^before now /);
});

void t.test("what is no event is said, and nothing in it steers the terminal", async (t) => {
  const follower = new SocFollower("UTC", nowMs);
  for (const payload of ["", "{", "null", "{}", event(1, { sequence: "-1" }), "\u001b[2J{"]) {
    const seen = follower.take(topic, payload);
    t.match(seen.warning, /not understood/);
    t.notMatch(seen.warning, /\p{Cc}/u);
    t.equal(seen.event, undefined);
  }
  const named = { subjectName: "\u001b]0;x\u0007NAS", cause: { code: "\u001b[31m", parameters: {} } };
  t.notMatch(follower.take(topic, event(1, { type: "incident.opened", data: named })).line, /\p{Cc}/u);
  t.same(follower.take("vedetta/v1/acme/hq/box-1/history", "anything"), {}, "other topics are not for people");
});

void t.test("other boxes of the site, or one elsewhere, know at once whether it is the box or the line", async (t) => {
  let now = nowMs();
  const witnesses = new SiteWitnesses(["acme/lab=beta/office/box-1/acme-lab"]);
  const follower = new SocFollower("UTC", () => now, false, witnesses);
  const say = (box: string, state: string, reason: string) =>
    follower.take(`vedetta/v1/${box}/presence`, presence(state, reason));
  const known = (): Record<string, string> => {
    now += 61_000;
    const lines = follower.silent().map((line) => /^\S+ (\S+) SILENT since \S+; (.*)$/.exec(line) ?? []);
    return Object.fromEntries(lines.map(([, box = "", what = ""]) => [box, what]));
  };
  const sees = (n: number, type: string, data: object) =>
    follower.take(
      `vedetta/v1/beta/office/box-1/event/${type.replace(".", "/")}`,
      event(n, { type, data, source: "/vedetta/v1/beta/office/box-1", subject: "an-id" }),
    );
  const all = ["acme/hq/box-1", "acme/hq/box-2", "acme/shop/box-1", "acme/lab/box-1", "beta/office/box-1"];
  for (const box of all) say(box, "online", "connected");
  for (const box of ["acme/hq/box-1", "acme/shop/box-1", "acme/lab/box-1"]) say(box, "offline", "lost");
  t.match(known(), {
    "acme/hq/box-1": /line works, for acme\/hq\/box-2 is heard: it is the box/,
    "acme/shop/box-1": /^nothing is known/,
    "acme/lab/box-1": /answers from outside, as beta\/office\/box-1\/acme-lab sees: it is the box/,
  });
  say("acme/lab/box-1", "online", "connected");
  say("acme/lab/box-1", "offline", "lost");
  say("acme/hq/box-2", "offline", "lost");
  sees(1, "incident.opened", { subject: "acme-lab" });
  t.match(known(), {
    "acme/hq/box-2": /^so is the other box of its site: it is the line/,
    "acme/lab/box-1": /does not answer from outside either.*it is the line/,
  });
  say("acme/lab/box-1", "online", "connected");
  sees(2, "incident.resolved", { subject: "acme-lab" });
  say("acme/lab/box-1", "offline", "lost");
  say("beta/office/box-1", "offline", "lost");
  t.match(known(), { "acme/lab/box-1": /^nothing is known/ }, "a witness that is silent itself sees nothing");
  for (const wrong of ["acme/lab", "acme/lab=beta/office", "acme/lab=acme/lab/box-2/door"])
    t.throws(() => new SiteWitnesses([wrong]), wrong);
});

void t.test("a box that stays away after its will is told as silent, and which it was when it is back", async (t) => {
  let now = nowMs();
  const follower = new SocFollower("UTC", () => now);
  const at = (box: string) => `vedetta/v1/acme/hq/${box}/presence`;
  const of = (state: string, reason: string, boot: string) =>
    JSON.stringify({ state, reason, at: "2026-03-01T12:04:00.000Z", boot, version: "0.1.0" });
  for (const box of ["box-1", "box-2", "box-3", "box-4"]) follower.take(at(box), of("online", "connected", "b"));
  for (const box of ["box-1", "box-2", "box-3"]) follower.take(at(box), of("offline", "lost", "b"));
  follower.take(at("box-4"), of("offline", "shutdown", "b"));
  now += 30_000;
  t.same(follower.silent(), []);
  follower.take(at("box-3"), of("online", "connected", "b"));
  now += 35_000;
  t.same(
    follower.silent().map((line) => /^12:05:05 acme\/hq\/(\S+) SILENT since 12:04:00/.exec(line)?.[1]),
    ["box-1", "box-2"],
    "neither the one that stumbled nor the one that was stopped",
  );
  now += 60_000;
  t.same(follower.silent(), [], "once");
  t.match(
    follower.take(at("box-1"), of("online", "connected", "b")).line,
    /\[back after 125 s; it has run on meanwhile/,
  );
  t.match(follower.take(at("box-2"), of("online", "connected", "c")).line, /\[back after 125 s; it was started anew/);
  t.notMatch(follower.take(at("box-4"), of("online", "connected", "c")).line, /back after/);
});
