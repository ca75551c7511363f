/** Another device takes the box's address, minute by minute: the whole appliance on a hand-driven clock. Nobody else is blamed. */
import t, { type Test } from "tap";
import { Neighbours } from "#box/testing/neighbours.ts";
import type { OwnAddress } from "#box/own-addresses.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { StoredEvent } from "#model/event.ts";
import type { Incident } from "#model/incident.ts";
import { StateStore } from "#store/state-store.ts";
import { HandDrivenBox } from "./testing/hand-driven-box.ts";

const MINUTE_MS = 60_000;
const OTHER = "00:11:32:aa:bb:cc";
const OWN: OwnAddress = { address: "192.0.2.7", prefix: 24, port: "eth0", index: 2, hardware: "02:00:00:00:00:01" };
const ADDRESSES = ["192.0.2.20", "192.0.2.21", "192.0.2.22"];
const FAR = "198.51.100.20";
const SITE = `
version: 1
customer: acme
site: { id: hq, name: HQ, timezone: Europe/Zagreb, language: en }
box: { id: box-1 }
incidents: { resolveAfter: 0s }
hosts:
  - { id: far, address: ${FAR} }
${ADDRESSES.map((address, at) => `  - { id: h${at}, address: ${address}, services: [{ id: web, check: tcp, settings: { port: 80 }, interval: 1m, attempts: ${at + 1} }] }`).join("\n")}
`;

/** A box whose site is lived through; returns what it told. */
async function liveThrough(t: Test, life: (box: HandDrivenBox, others: Neighbours, clock: HandClock) => Promise<void>) {
  const clock = new HandClock(Date.UTC(2026, 10, 30, 9));
  const box = new HandDrivenBox(t, SITE, clock);
  const others = new Neighbours((address) => (address.startsWith("192.0.2.") ? OWN.address : ""));
  box.network.neighbours(others, { addresses: [OWN], hardware: new Set([OWN.hardware]) });
  await life(box, others, clock);
  await box.stop();
  const state = StateStore.open(box.dataFolder, { clock, log: silentLog, as: "visitor" });
  const events = state.events.read(0, 1000);
  state.close();
  return events;
}

/** The other device is there, and all answers go to it. */
function intrude(box: HandDrivenBox, others: Neighbours, isThere: boolean): void {
  if (isThere) others.answers.set(OWN.address, OTHER);
  else others.answers.clear();
  if (isThere) box.network.die(...ADDRESSES);
  else box.network.live(...ADDRESSES);
}

const health = (events: readonly StoredEvent[]) => events.filter(({ type }) => type === "box.health");
const blamed = (events: readonly StoredEvent[]) =>
  events.flatMap(({ type, subject }) =>
    type.startsWith("incident.") || type === "state.changed" ? [`${type} ${subject ?? ""}`] : [],
  );

t.test("it begins later and lasts: nobody is told as down, and the other device is named", async (t) => {
  const events = await liveThrough(t, async (box, others, clock) => {
    await box.start();
    await clock.advance(10 * MINUTE_MS);
    intrude(box, others, true);
    await clock.advance(30 * MINUTE_MS);
    intrude(box, others, false);
    await clock.advance(10 * MINUTE_MS);
  });
  t.same(blamed(events), []);
  const [began, ended] = health(events);
  t.match(began?.data, {
    state: "critical",
    why: "addressTwice",
    address: OWN.address,
    hardware: OTHER,
    maker: "Synology",
  });
  t.match(ended?.data, { state: "ok", why: "addressTwice", hardware: OTHER });
  t.equal(health(events).length, 2);
  t.match(
    (began?.data as { text: { en: string } } | undefined)?.text.en ?? "",
    /another device uses its address 192\.0\.2\.7 \(00:11:32:aa:bb:cc, Synology\)/,
  );
});

t.test("from the start", async (t) => {
  const events = await liveThrough(t, async (box, others, clock) => {
    intrude(box, others, true);
    await box.start();
    await clock.advance(20 * MINUTE_MS);
    intrude(box, others, false);
    await clock.advance(10 * MINUTE_MS);
  });
  t.same(blamed(events), []);
  t.equal(health(events).length, 2);
});

t.test("it comes and goes, and hosts answer now and then: told once", async (t) => {
  const events = await liveThrough(t, async (box, others, clock) => {
    await box.start();
    await clock.advance(10 * MINUTE_MS);
    for (let round = 0; round < 20; round++) {
      intrude(box, others, true);
      await clock.advance(15_000 + 1000 * round);
      box.network.live(ADDRESSES[round % 3] ?? "");
      await clock.advance(5000);
      intrude(box, others, false);
      await clock.advance(20_000);
    }
    await clock.advance(10 * MINUTE_MS);
  });
  t.same(blamed(events), []);
  t.equal(health(events).length, 2);
});

t.test("what really fails is told: at once where another address is spoken from, else when it is over", async (t) => {
  let endedAt = 0;
  const events = await liveThrough(t, async (box, others, clock) => {
    await box.start();
    await clock.advance(10 * MINUTE_MS);
    intrude(box, others, true);
    await clock.advance(5 * MINUTE_MS);
    box.network.die(FAR);
    await clock.advance(5 * MINUTE_MS);
    endedAt = clock.wallMs();
    intrude(box, others, false);
    box.network.die("192.0.2.21");
    await clock.advance(10 * MINUTE_MS);
  });
  const opened = events.filter(({ type }) => type === "incident.opened");
  t.same(opened.map(({ data }) => (data as Incident).subject).toSorted(), ["far", "h1"]);
  for (const { at, data } of opened) t.equal(at > endedAt, (data as Incident).subject === "h1");
});
