/** Outlets come and go with the configuration, and one that goes wrong keeps no other from it. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog, type Log } from "#lib/log.ts";
import type { Site } from "#model/site.ts";
import { EmbeddedBroker } from "#relay/embedded-broker.ts";
import { FakeBroker } from "#relay/testing/fake-broker.ts";
import { MemoryLog } from "#relay/testing/memory-log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { StateStore } from "#store/state-store.ts";
import { Outlets } from "./outlets.ts";

function siteWith(more: Partial<Site>): Site {
  const names = { customer: "acme", siteId: "hq", boxId: "box-1", baseTopic: "vedetta/v1/acme/hq/box-1" };
  return { ...names, ...more } as Site;
}

function relayTo(url: string): Site["relay"] {
  return { brokers: [url], protocol: 5, commandKeys: [], history: false };
}

class CursorLog extends MemoryLog {
  cursors(): [] {
    return [];
  }
  forgetCursor(): void {}
}

function stage(t: Test): { outlets: Outlets; errors: string[] } {
  const errors: string[] = [];
  const log: Log = { ...silentLog, error: (fields, message) => void errors.push(JSON.stringify(fields) + message) };
  const outlets = new Outlets({
    state: { events: new CursorLog(), facts: { get: () => undefined, set: () => {} } } as unknown as StateStore,
    clock: systemClock,
    log,
    boot: "boot-1",
    version: "0.1.0",
    clockTrusted: () => true,
    tell: () => {},
    flush: () => true,
  });
  t.teardown(() => outlets.stop());
  return { outlets, errors };
}

const noUrl = { url: "no url at all", org: "acme", bucket: "b" };

void t.test("a change that is rejected leaves the next one possible", async (t) => {
  const broker = await new FakeBroker().start();
  t.teardown(() => broker.stop());
  const { outlets } = stage(t);
  await t.rejects(outlets.use(siteWith({ influx: noUrl })));
  await outlets.use(siteWith({ relay: relayTo(broker.url) }));
  await waitFor("the relay serves", () => outlets.relayFigures()?.connected === true);
});

void t.test(
  "an output that cannot be made keeps the relay from nothing, and the same site tries it again",
  async (t) => {
    const broker = await new FakeBroker().start();
    t.teardown(() => broker.stop());
    const { outlets } = stage(t);
    const site = siteWith({ relay: relayTo(broker.url), influx: noUrl });
    await t.rejects(outlets.use(site));
    await waitFor("the relay serves", () => outlets.relayFigures()?.connected === true);
    await t.rejects(outlets.use(site), "it was not taken for done");
    t.equal(outlets.relayFigures()?.connections, 1, "and the relay goes on undisturbed");
  },
);

void t.test("an outlet that does not stop well is logged, and the others are stopped", async (t) => {
  const { outlets, errors } = stage(t);
  const broker = await new FakeBroker().start();
  t.teardown(() => broker.stop());
  const stop = Reflect.get(EmbeddedBroker.prototype, "stop") as (this: EmbeddedBroker) => Promise<void>;
  const breaks = async function (this: EmbeddedBroker): Promise<void> {
    await stop.call(this);
    throw new Error("the mirror broke");
  };
  t.intercept(EmbeddedBroker.prototype, "stop", { value: breaks });
  await outlets.use(siteWith({}));
  t.type(outlets.mirrorUrl, "string");
  await outlets.use(siteWith({ relay: relayTo(broker.url) }));
  await waitFor("the relay serves all the same", () => outlets.relayFigures()?.connected === true);
  t.match(errors.join(), /the mirror broke/);
  await outlets.stop();
  t.equal(broker.presences().at(-1), "shutdown");
});
