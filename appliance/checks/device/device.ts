/**
 * Check type `device`: one fact of a device (a volume, a port, a sensor, a toner) as the profile found it over SNMP. All
 * facts of one device that are due together travel in as few requests as it bears.
 */
import { isOid } from "#snmp/oid.ts";
import { agentLane, AgentRound, MOST_IN_ROUND, ROUND_GRID_MS } from "../agent-round.ts";
import { agentKey, askAgent, noteSilent, SYS_UP_TIME } from "../ask-agent.ts";
import { defineCheckType, type Job, type RunContext } from "../contract.ts";
import { observePart, oidsOf } from "./observe-part.ts";
import { PartReader } from "./part-reader.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";
import { DeviceSettings } from "./settings.ts";

const MOST_MEMBERS_IN_ROUND = 30;

export const device = defineCheckType({
  name: "device",
  summary: "Reads one fact of a device over SNMP: a volume, a port, a sensor, a supply.",
  category: "infrastructure",
  needsSnmp: true,
  settings: DeviceSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { part: "storage", terms: [{ oid: "1.3.6.1.2.1.25.2.3.1.6.1", factor: 4096 }], totalBytes: 500_000_000_000 },
    {
      part: "processor",
      members: [
        { name: "1", terms: [{ oid: "1.3.6.1.2.1.25.3.3.1.2.1", factor: 1 }] },
        { name: "2", terms: [{ oid: "1.3.6.1.2.1.25.3.3.1.2.2", factor: 1 }] },
      ],
    },
    { part: "port", port: { ifIndex: 1, speedBps: 1_000_000_000 } },
    { part: "sensor", terms: [{ oid: "1.3.6.1.2.1.33.1.2.4.0", factor: 1 }], unit: "%" },
    {
      part: "state",
      state: { oid: "1.3.6.1.2.1.33.1.2.1.0", words: { "2": { word: "normal", as: "ok" } } },
    },
  ],

  async run(target, settings, context, memory) {
    const [outcome] = await readTogether([{ target, settings, memory }], context);
    if (outcome === undefined) throw new Error("no outcome");
    return outcome;
  },

  together: { key: agentKey, most: 500, slotMs: 1, run: readTogether },

  rounds: {
    // A request of a round holds all values of a service: many members travel by the way of single runs.
    lane: (target, { members = [] }) => (members.length > MOST_MEMBERS_IN_ROUND ? undefined : agentLane(target)),
    gridMs: ROUND_GRID_MS,
    most: MOST_IN_ROUND,
    prepare: (jobs) => new AgentRound(jobs, new PartReader()),
  },
});

/** All jobs have the same target. */
async function readTogether(jobs: readonly Job<DeviceSettings>[], context: RunContext): Promise<Seen[]> {
  const target = jobs[0]?.target;
  if (target === undefined) return [];
  const oids = new Set([SYS_UP_TIME, ...jobs.flatMap(oidsOf).filter(isOid)]);
  const answers = await askAgent(target, [...oids], context);
  if ("code" in answers) return jobs.map(() => answers);
  return jobs.map((job) => noteSilent(observePart(job, answers), answers));
}
