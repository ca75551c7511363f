/**
 * A process that commits changes for as long as it lives and says on standard output what was committed, for the test
 * that kills it. Argument: the folder.
 */
import { writeSync } from "node:fs";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { StateStore } from "../state-store.ts";
import { incidentOf, okState } from "./store-fixtures.ts";

const store = StateStore.open(process.argv[2] ?? "", { clock: systemClock, log: silentLog });
let n = store.load().services.get("sql/tcp")?.attempt ?? 0;
for (;;) {
  n++;
  const events = store.commit({
    services: [["sql/tcp", okState(n)]],
    incidents: [incidentOf("i-1", { reopened: n })],
    events: [
      { type: "state.changed", subject: "sql/tcp", at: Date.now(), data: { n } },
      { type: "incident.updated", subject: "i-1", at: Date.now(), data: { n, padding: "x".repeat(n % 3000) } },
    ],
    clockTrusted: true,
  });
  for (const event of events) writeSync(1, `${event.sequence} ${event.id} ${n}\n`);
  if (n % 7 === 0) store.events.advance("relay", (events[0]?.sequence ?? 1) - 1);
}
