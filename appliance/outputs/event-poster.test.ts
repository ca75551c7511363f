/** Events as they are: in order, signed, each until it is taken, none twice under two ids, and no dead receiver holds up the log. */
import { createHmac } from "node:crypto";
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { CloudEvent } from "#model/event.ts";
import { TOLD_KINDS, type WebhookConfig } from "#model/telling.ts";
import { toySite, toySla } from "#model/testing/toy-site.ts";
import type { Site } from "#model/site.ts";
import { Value } from "typebox/value";
import { EventPoster, LONGEST_BEHIND_MS, MOST_BEHIND } from "./event-poster.ts";
import { webhookRecipient } from "./recipient.ts";
import { json, startHook, type HookServer } from "./testing/hook-server.ts";
import { incidentEvent } from "./testing/incident-events.ts";
import { BooksInMemory, LogInMemory, NOON, POLICY } from "./testing/office-stage.ts";

const MINUTE = 60_000;

interface Stage {
  readonly hook: HookServer;
  readonly clock: HandClock;
  readonly log: LogInMemory;
  readonly books: BooksInMemory;
  poster: EventPoster;
  make(): EventPoster;
}

async function openStage(t: Test, more: Partial<WebhookConfig["wishes"]> = {}): Promise<Stage> {
  const hook = await startHook(t);
  const clock = new HandClock(NOON);
  const [log, books] = [new LogInMemory(), new BooksInMemory()];
  const config: WebhookConfig = {
    id: "ops",
    kind: "json",
    url: `${hook.url}/events`,
    secret: "a shared key",
    wishes: {
      when: "always",
      minimumPriority: "low",
      role: "technician",
      steps: "all",
      tell: [...TOLD_KINDS],
      repeat: true,
      ...more,
    },
  };
  const site: Site = { ...toySite([]), sla: toySla(), telling: { webhooks: [config], policy: POLICY } };
  const make = (): EventPoster =>
    new EventPoster({
      config,
      recipient: webhookRecipient(config, site),
      site: () => site,
      events: log,
      books,
      clock,
      boot: "boot-1",
      clockTrusted: () => true,
      log: silentLog,
      random: () => 1,
    });
  const stage: Stage = { hook, clock, log, books, poster: make(), make };
  stage.poster.start();
  t.teardown(() => stage.poster.stop());
  await waitFor("it has begun", () => log.hasCursor("output.ops"));
  return stage;
}

function sequences({ taken }: HookServer): number[] {
  return taken.map(({ body }) => Number((JSON.parse(body) as { sequence: string }).sequence));
}

void t.test("each event is a CloudEvents object with a signature that can be checked", async (t) => {
  const stage = await openStage(t);
  stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON }));
  stage.log.append({ type: "forecast.warning", subject: "nas/disk", at: NOON, data: {} });
  stage.poster.wake();
  await waitFor("both", () => stage.hook.taken.length === 2);
  const [first] = stage.hook.taken;
  t.match(first?.headers["content-type"], "application/cloudevents+json");
  t.ok(Value.Check(CloudEvent, JSON.parse(first?.body ?? "")));
  const [, seconds = "", hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(first?.headers["vedetta-signature"])) ?? [];
  t.equal(Number(seconds), NOON / 1000);
  t.equal(hex, createHmac("sha256", "a shared key").update(`${seconds}.${first?.body}`).digest("hex"));
  t.same(sequences(stage.hook), [1, 2]);
  await waitFor("the cursor", () => stage.log.cursors.get("output.ops") === 2);
});

void t.test(
  "what leaves late is marked as historical, by the steady clock within a run whatever the wall clock says",
  async (t) => {
    const stage = await openStage(t);
    const decided = (n: number, boot: string) =>
      stage.log.append(
        { ...incidentEvent("incident.opened", { n, at: stage.clock.wallMs() }), steadyMs: stage.clock.monotonicMs() },
        boot,
      );
    decided(1, "boot-1");
    decided(2, "an earlier run");
    stage.clock.stepWall(60 * MINUTE);
    stage.poster.wake();
    await waitFor("both", () => stage.hook.taken.length === 2);
    const historical = stage.hook.taken.map(({ body }) => (JSON.parse(body) as { historical: boolean }).historical);
    t.same(historical, [false, true]);
  },
);

void t.test("a receiver that fails gets the same event again, then the next ones in order", async (t) => {
  const stage = await openStage(t);
  let failures = 3;
  stage.hook.answer = (_request, response) => (failures-- > 0 ? json(response, 503, {}) : json(response, 200, {}));
  for (let n = 1; n <= 4; n += 1) stage.log.append(incidentEvent("incident.opened", { n, at: NOON }));
  stage.poster.wake();
  await waitFor("the first failure", () => stage.poster.view().state === "failing");
  t.match(stage.poster.view(), { waiting: 4, problem: { text: { code: "output.serverBusy" } } });
  await waitFor("all", async () => {
    await stage.clock.advance(MINUTE);
    return stage.hook.taken.length >= 7;
  });
  t.same(sequences(stage.hook), [1, 1, 1, 1, 2, 3, 4]);
  t.equal(new Set(stage.hook.taken.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size, 4);
});

void t.test("it waits as long as it is asked to", async (t) => {
  const stage = await openStage(t);
  stage.hook.answer = (_request, response) => json(response, 429, {}, { "retry-after": "600" });
  stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON }));
  stage.poster.wake();
  await waitFor("it is asked to wait", () => stage.poster.view().state === "failing");
  stage.hook.answer = undefined;
  await stage.clock.advance(9 * MINUTE);
  t.equal(stage.hook.taken.length, 1);
  await stage.clock.advance(2 * MINUTE);
  await waitFor("it is taken", () => stage.poster.view().state === "working");
});

void t.test("what it refuses for its content keeps no other from it, and is counted", async (t) => {
  const stage = await openStage(t);
  stage.hook.answer = (request, response) =>
    json(response, sequences({ ...stage.hook, taken: [request] })[0] === 2 ? 422 : 200, {});
  for (let n = 1; n <= 3; n += 1) stage.log.append(incidentEvent("incident.opened", { n, at: NOON }));
  stage.poster.wake();
  await waitFor("all three", () => stage.hook.taken.length === 3);
  await waitFor("the cursor", () => stage.log.cursors.get("output.ops") === 3);
  t.equal(stage.poster.view().dropped, 1);
});

void t.test("it begins where it stood, and a new one begins now", async (t) => {
  const stage = await openStage(t);
  stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON }));
  stage.poster.wake();
  await waitFor("the first", () => stage.log.cursors.get("output.ops") === 1);
  await stage.poster.stop();
  stage.log.append(incidentEvent("incident.opened", { n: 2, at: NOON }));
  stage.poster = stage.make();
  stage.poster.start();
  await waitFor("the second", () => stage.hook.taken.length === 2);
  t.same(sequences(stage.hook), [1, 2]);
});

void t.test("a receiver that is gone for long is passed over, and how many is said", async (t) => {
  const stage = await openStage(t);
  stage.hook.answer = (_request, response) => json(response, 503, {});
  for (let n = 1; n <= 20; n += 1) stage.log.append(incidentEvent("incident.opened", { n, at: NOON }));
  stage.poster.wake();
  await waitFor("it fails", () => stage.poster.view().state === "failing");
  await stage.clock.advance(LONGEST_BEHIND_MS + MINUTE);
  await waitFor("they are too old", async () => {
    await stage.clock.advance(MINUTE);
    return stage.poster.view().dropped === 20;
  });
  stage.hook.taken.length = 0;
  stage.hook.answer = undefined;
  stage.log.append(incidentEvent("incident.opened", { n: 21, at: stage.clock.wallMs() }));
  await waitFor("the young one", async () => {
    await stage.clock.advance(MINUTE);
    return stage.hook.taken.length > 0;
  });
  t.same(sequences(stage.hook), [21]);
  t.equal(stage.poster.view().dropped, 20);
  t.ok(MOST_BEHIND > 1000);
});

void t.test("what was passed over is no more sent again, where it said that all is well", async (t) => {
  const stage = await openStage(t);
  stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON, priority: "critical" }));
  stage.poster.wake();
  await waitFor("the event", () => stage.log.cursors.get("output.ops") === 1);
  stage.hook.answer = (_request, response) => json(response, 503, {});
  stage.log.append(incidentEvent("incident.resolved", { n: 1, at: NOON, priority: "critical" }));
  stage.poster.wake();
  await waitFor("it fails", () => stage.poster.view().state === "failing");
  await stage.clock.advance(LONGEST_BEHIND_MS + MINUTE);
  await waitFor("it is too old", async () => {
    await stage.clock.advance(MINUTE);
    return stage.poster.view().dropped === 1;
  });
  stage.hook.taken.length = 0;
  stage.hook.answer = undefined;
  stage.log.append(incidentEvent("incident.opened", { n: 2, at: stage.clock.wallMs(), priority: "low" }));
  await waitFor("the young one", async () => {
    await stage.clock.advance(MINUTE);
    return stage.hook.taken.length > 0;
  });
  await stage.clock.advance(300 * MINUTE);
  t.same(sequences(stage.hook), [3]);
});

void t.test("a clock that is set passes nothing over", async (t) => {
  const stage = await openStage(t);
  stage.hook.answer = (_request, response) => json(response, 503, {});
  stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON }), undefined, false);
  stage.poster.wake();
  await waitFor("it fails", () => stage.poster.view().state === "failing");
  stage.clock.stepWall(2 * LONGEST_BEHIND_MS);
  stage.hook.answer = undefined;
  await waitFor("it is taken", async () => {
    await stage.clock.advance(MINUTE);
    return stage.poster.view().state === "working";
  });
  t.equal(stage.poster.view().dropped, 0);
  t.same(new Set(sequences(stage.hook)), new Set([1]));
});

void t.test("priorities, kinds and hours of its own", async (t) => {
  const stage = await openStage(t, { minimumPriority: "high", tell: ["incidents"], when: "outside" });
  const monday = Date.UTC(2026, 10, 23, 10);
  stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON, priority: "low" }));
  stage.log.append({ type: "forecast.warning", at: NOON, data: {} });
  stage.log.append(incidentEvent("incident.opened", { n: 2, at: monday }));
  stage.log.append(incidentEvent("incident.opened", { n: 3, at: NOON }));
  stage.poster.wake();
  await waitFor("all are passed", () => stage.log.cursors.get("output.ops") === 4);
  t.same(sequences(stage.hook), [4]);
});

void t.test(
  "nobody acknowledges: the same event again, with a header that says so, and never a second id",
  async (t) => {
    const stage = await openStage(t);
    stage.log.append(incidentEvent("incident.opened", { n: 1, at: NOON, priority: "critical" }));
    stage.poster.wake();
    await waitFor("the event", () => stage.log.cursors.get("output.ops") === 1);
    await waitFor("its reminder", async () => {
      await stage.clock.advance(MINUTE);
      return stage.hook.taken.length === 2;
    });
    const [first, again] = stage.hook.taken.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    t.equal(again, first);
    t.equal(stage.hook.taken[1]?.headers["vedetta-repeat"], "1");
    const more = { acknowledged: { at: "x", by: { kind: "user", name: "Ana" } } };
    stage.log.append(incidentEvent("incident.acknowledged", { n: 1, at: NOON, priority: "critical", more }));
    stage.poster.wake();
    await waitFor("the acknowledgement", () => stage.log.cursors.get("output.ops") === 2);
    await stage.clock.advance(300 * MINUTE);
    t.equal(stage.hook.taken.length, 3);
  },
);

void t.test("a test is an event that the log does not know", async (t) => {
  const stage = await openStage(t);
  t.match(await stage.poster.test("Ana"), { came: "taken" });
  t.match(JSON.parse(stage.hook.taken[0]?.body ?? ""), { type: "test", sequence: "0", data: { by: "Ana" } });
  t.equal(stage.log.latest(), 0);
});
