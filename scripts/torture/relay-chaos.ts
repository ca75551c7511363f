/**
 * Long run of the relay's disasters with a real mosquitto: node scripts/torture/relay-chaos.ts [EVENTS] [DISASTERS]
 * Prints a report as JSON; ends with 1 when anything was lost, out of order, or had a second id.
 */
import { runChaos, type Disaster } from "#relay/testing/chaos.ts";

const events = Number(process.argv[2] ?? 50_000);
const count = Number(process.argv[3] ?? 40);
const kinds: readonly Disaster[] = ["kill", "cut", "broker"];
const disasters = Array.from({ length: count }, () => kinds[Math.floor(Math.random() * kinds.length)] ?? "kill");

const startedAt = performance.now();
const report = await runChaos({ events, everyEvents: Math.floor(events / (count + 1)), disasters, limitMs: 1_800_000 });
const seconds = (performance.now() - startedAt) / 1000;
console.log(
  JSON.stringify(
    { ...report, presences: report.presences.length, duplicates: report.deliveries - report.sequences, seconds },
    null,
    2,
  ),
);
process.exitCode = report.missing.length + report.secondIds.length + report.outOfOrder.length === 0 ? 0 : 1;
