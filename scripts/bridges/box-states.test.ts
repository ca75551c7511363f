import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import type { ReceivedEvent } from "#cli/soc-follower.ts";
import { BoxStates } from "./box-states.ts";

function incident(sequence: number, id: string, state: string, type = "incident.updated"): ReceivedEvent {
  return {
    specversion: "1.0",
    id: `0195508f-c07b-7abc-8def-${String(sequence).padStart(12, "0")}`,
    source: "/vedetta/v1/acme/hq/box-1",
    type,
    time: "2026-03-01T12:00:00.000Z",
    datacontenttype: "application/json",
    sentat: "2026-03-01T12:00:00.000Z",
    sequence: String(sequence),
    historical: false,
    clocktrusted: true,
    data: { id, state, priority: "high", text: { en: `incident ${id}` } },
  };
}

t.test("what is open follows the highest sequence of each incident, in whatever order events come", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-bridge-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "state.json");
  const states = new BoxStates(file);
  const open = (of = states): string[] => of.of("acme/hq/box-1").open.map(({ id }) => id);
  const take = (...args: Parameters<typeof incident>): void => void states.take("acme/hq/box-1", incident(...args));
  take(10, "a", "open");
  take(11, "b", "inProgress");
  t.same(open(), ["a", "b"]);
  take(20, "a", "resolved");
  take(15, "a", "open");
  t.same(open(), ["b"], "an older copy opens nothing");
  take(21, "b", "suspended");
  take(12, "c", "proposed");
  t.same(open(), ["b"], "suspended is open, proposed is not");
  t.same(open(new BoxStates(file)), ["b"], "it survives a restart");
  take(30, "a", "open", "incident.reopened");
  t.same(open(), ["b", "a"]);
  t.same(states.of("acme/hq/box-2").open, []);
  states.take("acme/hq/box-1", { ...incident(40, "b", "closed"), type: "state.changed" });
  t.same(open(), ["b", "a"], "only incidents speak of incidents");
});
