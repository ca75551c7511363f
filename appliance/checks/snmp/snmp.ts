/**
 * Check type `snmp`: any value that a device offers over SNMP, as gauge, counter, text or state. All values of one
 * device that are due together travel in as few requests as it bears.
 */
import { isOid } from "#snmp/oid.ts";
import { agentLane, AgentRound, MOST_IN_ROUND, ROUND_GRID_MS } from "../agent-round.ts";
import { agentKey, askAgent, noteSilent, SYS_UP_TIME } from "../ask-agent.ts";
import { defineCheckType, type Job, type RunContext } from "../contract.ts";
import { observeAnswer, plainOid } from "./observe-answer.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";
import { SnmpSettings } from "./settings.ts";
import { ValueReader } from "./value-reader.ts";

export const snmp = defineCheckType({
  name: "snmp",
  summary: "Reads one value over SNMP: a number, the growth of a counter, a text or a state.",
  category: "infrastructure",
  needsSnmp: true,
  settings: SnmpSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { oid: "1.3.6.1.2.1.2.2.1.14.1", kind: "counter" },
    { oid: "1.3.6.1.4.1.2021.10.1.5.1", scale: 0.01 },
    {
      oid: "1.3.6.1.2.1.33.1.4.1.0",
      kind: "state",
      states: { "3": "ok", "5": "critical" },
      labels: { "5": "on battery" },
    },
    { oid: "1.3.6.1.2.1.1.1.0", kind: "text", expectText: "Linux" },
  ],

  async run(target, settings, context, memory) {
    const [outcome] = await readTogether([{ target, settings, memory }], context);
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error("no outcome");
    return outcome;
  },

  together: {
    key: agentKey,
    most: 200,
    slotMs: 1,
    run: readTogether,
  },

  rounds: {
    lane: agentLane,
    gridMs: ROUND_GRID_MS,
    most: MOST_IN_ROUND,
    prepare: (jobs) => new AgentRound(jobs, new ValueReader()),
  },
});

/** All jobs have the same target. */
async function readTogether(jobs: readonly Job<SnmpSettings>[], context: RunContext): Promise<(Seen | Error)[]> {
  const target = jobs[0]?.target;
  if (target === undefined) return [];
  const wanted = new Set(jobs.map(({ settings }) => plainOid(settings)).filter(isOid));
  if (jobs.some(({ settings }) => settings.kind === "counter")) wanted.add(SYS_UP_TIME);
  const answers = await askAgent(target, [...wanted], context);
  if ("code" in answers) return jobs.map(() => answers);
  return jobs.map((job) => noteSilent(observeAnswer(job, answers), answers));
}
