/** Heartbeats over HTTP: who may, what is kept of what is sent along, and how often. */
import t, { type Test } from "tap";
import type { Beat } from "#model/beat.ts";
import { startBox, type Change } from "./testing/fixture-box.ts";

/** A box that knows one token. */
async function startWith(t: Test, change: Change = {}) {
  const beats: Beat[] = [];
  const heartbeats = {
    take(beat: Beat) {
      const isKnown = beat.token === "known/token" && beat.word !== "nonsense";
      if (isKnown) beats.push(beat);
      return isKnown;
    },
  };
  return { box: await startBox(t, { heartbeats, ...change }), beats };
}
const AT = "/heartbeat/known%2Ftoken";

t.test("whoever knows the token reports, also while the box is unclaimed, whatever is sent along", async (t) => {
  const { box, beats } = await startWith(t, { unclaimed: true });
  const asked: [string, RequestInit?][] = [
    [AT],
    [`${AT}/start?rid=a1`],
    [`${AT}/3`, { method: "POST", body: "two\nlines" }],
    [
      `${AT}/fail?machine=srv-1&size=12&seconds=1.5`,
      { method: "POST", body: '{"a":', headers: { "content-type": "application/json" } },
    ],
    [AT, { method: "HEAD" }],
    [AT, { method: "POST", body: new Uint8Array([0xff, 0x00]), headers: { "content-type": "application/x-tar" } }],
    [AT, { method: "POST" }],
  ];
  for (const [path, init] of asked) {
    const response = await box.fetch(path, init);
    t.equal(response.status, 200, path);
    t.equal(await response.text(), init?.method === "HEAD" ? "" : "OK\n");
  }
  t.match(beats, [
    { token: "known/token", word: undefined, body: "" },
    { word: "start", run: "a1" },
    { word: "3", body: "two\nlines" },
    { word: "fail", machine: "srv-1", sizeBytes: 12, durationMs: 1500, body: '{"a":' },
    { word: undefined },
    { body: "\ufffd\0" },
    { body: "" },
  ]);
});

t.test("whoever knows none is told what every wrong address tells", async (t) => {
  const { box } = await startWith(t);
  const wrong = await box.fetch("/heartbeat/unknown-token");
  const word = await box.fetch(`${AT}/nonsense`);
  const nowhere = await box.fetch("/api/v1/nowhere");
  const plain = async (response: Response) => ({ ...((await response.json()) as object), instance: "" });
  t.same([wrong.status, word.status, nowhere.status], [404, 404, 404]);
  const said = await plain(nowhere);
  t.same(await plain(wrong), said);
  t.same(await plain(word), said);
  t.equal((await box.fetch("/heartbeat/")).status, 404);
  t.equal((await box.fetch(`/heartbeat/${"x".repeat(300)}`)).status, 404);
  t.equal((await box.fetch(`${AT}/start/more`)).status, 404);
});

t.test("of a long body the beginning and the end are kept", async (t) => {
  const { box, beats } = await startWith(t);
  const body = `first line\n${"filler\n".repeat(200_000)}last line`;
  t.equal((await box.fetch(AT, { method: "POST", body })).status, 200);
  const kept = beats[0]?.body ?? "";
  t.ok(kept.length <= 10_001, `${kept.length}`);
  t.ok(kept.startsWith("first line\n") && kept.endsWith("last line"));
});

t.test("guessing is slowed down, and so is a token that reports too often", async (t) => {
  const { box } = await startWith(t);
  const codes = new Set<number>();
  for (let i = 0; i < 61; i++) codes.add((await box.fetch(`/heartbeat/guess-${i}`)).status);
  t.same([...codes], [404, 429]);
  const slowed = await box.fetch(AT);
  t.equal(slowed.status, 429, "whoever has guessed is not told either what is right");
  t.ok(Number(slowed.headers.get("retry-after")) >= 1);
  box.pass(61_000);
  t.equal((await box.fetch(AT)).status, 200);
  const often = new Set<number>();
  for (let i = 0; i < 60; i++) often.add((await box.fetch(AT)).status);
  t.same([...often], [200, 429]);
});
