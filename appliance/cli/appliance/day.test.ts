/** The whole appliance on a hand-driven clock: days of a small site pass in seconds, and exactly what happened is told. */
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { StateStore } from "#store/state-store.ts";
import { HandDrivenBox } from "../testing/hand-driven-box.ts";

const SITE = `
version: 1
customer: acme
site: { id: hq, name: Acme HQ, timezone: Europe/Zagreb }
box: { id: box-1 }
uplink: { targets: [192.0.2.254] }
hosts:
  - { id: switch, address: 192.0.2.2 }
  - id: shop
    address: 192.0.2.20
    parents: [switch]
    services:
      - { id: web, check: http, settings: { url: "http://192.0.2.20/" } }
      - { id: ssh, check: tcp, settings: { port: 22 } }
  - id: files
    address: 192.0.2.21
    parents: [switch]
    services: [{ id: smb, check: tcp, settings: { port: 445 } }]
`;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A box on a simulated site that has looked at everything once. */
async function startDay(t: Test) {
  const clock = new HandClock();
  const box = new HandDrivenBox(t, SITE, clock);
  const { dataFolder, network } = box;
  await box.start();
  await clock.advance(10 * MINUTE_MS);
  return {
    clock,
    network,
    /** Stops the box and starts it again, as after an update. */
    restart: async () => {
      await box.stop();
      await box.start();
    },
    /** Stops the box and gives the events of incidents that it had told: type and subject of the incident. */
    told: async () => {
      await box.stop();
      const state = StateStore.open(dataFolder, { clock, log: silentLog, boot: "reader" });
      const events = state.events.read(0, 1000);
      state.close();
      return events
        .filter(({ type }) => type.startsWith("incident."))
        .map(({ type, data }) => `${type} ${(data as { subject: string }).subject}`);
    },
  };
}

t.test("a quiet day tells of no incident, and every service was looked at on its interval", async (t) => {
  const { clock, network, told } = await startDay(t);
  const looksBefore = network.looks;
  await clock.advance(24 * HOUR_MS);
  // three services every 5 minutes, three host checks at their own interval
  t.ok(network.looks - looksBefore >= 3 * 288 + 3 * 288, `${network.looks - looksBefore} looks`);
  t.same(await told(), []);
});

t.test("a host that is away for half an hour is one incident, opened and resolved", async (t) => {
  const { clock, network, told } = await startDay(t);
  network.die("192.0.2.20");
  await clock.advance(30 * MINUTE_MS);
  network.live("192.0.2.20");
  await clock.advance(2 * HOUR_MS);
  const events = await told();
  t.same(
    events.filter((event) => !event.startsWith("incident.updated")),
    // nobody acknowledges within the quarter of an hour that was agreed
    ["incident.opened shop", "incident.slaWarning shop", "incident.slaBreached shop", "incident.resolved shop"],
  );
});

t.test("a restart in the middle of a failure opens nothing a second time", async (t) => {
  const { clock, network, restart, told } = await startDay(t);
  network.answer("192.0.2.21", "tcp", { code: "refused" });
  await clock.advance(30 * MINUTE_MS);
  await restart();
  await clock.advance(30 * MINUTE_MS);
  network.answer("192.0.2.21", "tcp", undefined);
  await clock.advance(30 * MINUTE_MS);
  const failure = "files/smb"; // and the update is its first diagnosis, which a restart does not repeat
  t.same(
    await told(),
    ["opened", "updated", "slaWarning", "slaBreached", "resolved"].map((step) => `incident.${step} ${failure}`),
  );
});
