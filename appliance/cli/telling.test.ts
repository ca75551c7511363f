/** The outputs of a site together: made, tested by name, kept through changes, forgotten when they are gone. */
import t from "tap";
import { localActor } from "#actions/actor.ts";
import { runCommand } from "#actions/run-command.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog } from "#lib/log.ts";
import { toySite, toySla } from "#model/testing/toy-site.ts";
import type { Site } from "#model/site.ts";
import type { WebhookConfig } from "#model/telling.ts";
import { startHook } from "#outputs/testing/hook-server.ts";
import { BooksInMemory, contactOf, LogInMemory, POLICY } from "#outputs/testing/office-stage.ts";
import { Telling, type TellingParts } from "./telling.ts";

const wishes = {
  when: "always",
  minimumPriority: "low",
  role: "technician",
  steps: "main",
  tell: ["incidents"],
  repeat: true,
} as const;

class CursorLog extends LogInMemory {
  names(): string[] {
    return [...this.cursors.keys()];
  }
}

function partsOf(site: () => Site) {
  const log = new CursorLog();
  const events: TellingParts["events"] = {
    read: (after, limit) => log.read(after, limit),
    event: (sequence) => log.event(sequence),
    latest: () => log.latest(),
    advance: (name, sequence) => log.advance(name, sequence),
    cursor: (name) => log.cursor(name),
    hasCursor: (name) => log.hasCursor(name),
    backlog: (name) => log.backlog(name),
    cursors: () => log.names().map((name) => ({ name })),
    forgetCursor: (name) => void log.cursors.delete(name),
  };
  const books = new BooksInMemory();
  return {
    site,
    events,
    books,
    clock: new HandClock(),
    boot: "boot-1",
    clockTrusted: () => true,
    log: silentLog,
    cursorLog: log,
  };
}

function siteWith(webhooks: readonly WebhookConfig[]): Site {
  return {
    ...toySite([]),
    sla: toySla({ contacts: [contactOf("duty"), contactOf("lonely")] }),
    telling: { webhooks, policy: POLICY },
  };
}

void t.test("a test goes by every way to a contact, or by the one that is named; not again at once", async (t) => {
  const hook = await startHook(t);
  const site = siteWith([
    { id: "chat", kind: "slack", url: `${hook.url}/chat`, contact: "duty", wishes },
    { id: "push", kind: "ntfy", url: `${hook.url}/push`, contact: "duty", wishes },
    { id: "ops", kind: "json", url: `${hook.url}/ops`, wishes },
  ]);
  const parts = partsOf(() => site);
  const outputs = new Telling(parts);
  t.teardown(() => outputs.stop());
  const desk = { outputs, log: silentLog };
  const test = (to: string) => runCommand("notify.test", desk, localActor, { to });
  const done = await test("duty");
  t.match(done, {
    done: true,
    value: [
      { output: "chat", taken: true },
      { output: "push", taken: true },
    ],
  });
  t.match(await test("duty"), { done: false, problems: [{ code: "tooManyTries", parameters: { seconds: 10 } }] });
  t.match(await test("ops"), { done: true, value: [{ output: "ops", taken: true }] });
  t.match(await test("lonely"), { done: false, problems: [{ code: "notFound.way" }] });
  t.match(await test("nobody"), { done: false, problems: [{ code: "notFound.recipient" }] });
  await parts.clock.advance(10_000);
  t.match(await test("duty"), { done: true });
  t.match(await runCommand("output.list", desk, localActor, {}), {
    done: true,
    value: [{ name: "chat" }, { name: "push" }, { name: "ops", kind: "json" }],
  });
  const viewer = { kind: "user", name: "eve", role: "viewer" } as const;
  t.match(await runCommand("notify.test", desk, viewer, { to: "duty" }), {
    done: false,
    problems: [{ code: "notAllowed" }],
  });
});

void t.test("outputs that are gone hold nothing back", async (t) => {
  const hook = await startHook(t);
  const both: WebhookConfig[] = [
    { id: "chat", kind: "slack", url: `${hook.url}/chat`, wishes },
    { id: "ops", kind: "json", url: `${hook.url}/ops`, wishes },
  ];
  let site = siteWith(both);
  const parts = partsOf(() => site);
  parts.cursorLog.advance("relay", 0);
  const before = new Telling(parts);
  before.start();
  await parts.clock.advance(1000);
  t.same(parts.cursorLog.names().toSorted(), ["output.chat", "output.ops", "relay"]);
  t.ok(parts.books.get("outputs.book.chat.chat"));
  await before.stop();
  site = siteWith(both.slice(1));
  const after = new Telling(parts);
  after.start();
  await parts.clock.advance(1000);
  t.same(parts.cursorLog.names().toSorted(), ["output.ops", "relay"]);
  t.equal(parts.books.get("outputs.book.chat.chat"), undefined);
  await after.stop();
});
