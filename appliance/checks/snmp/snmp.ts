/**
 * Check type `snmp`: any value that a device offers over SNMP, as gauge, counter, text or state. All values of one
 * device that are due together travel in as few requests as it bears.
 */
import { SnmpError } from "#snmp/client.ts";
import { isOid } from "#snmp/oid.ts";
import { agentKey, askAgent, noteSilent, observeMissing, SYS_UP_TIME, type Answer, type Moment } from "../ask-agent.ts";
import { defineCheckType, type Job, type RunContext } from "../contract.ts";
import { observeValue } from "./observe-value.ts";
import { SnmpSettings } from "./settings.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";

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
});

/** All jobs have the same target. */
async function readTogether(jobs: readonly Job<SnmpSettings>[], context: RunContext): Promise<(Seen | Error)[]> {
  const target = jobs[0]?.target;
  if (target === undefined) return [];
  const wanted = new Set(jobs.map(({ settings }) => plainOid(settings)).filter(isOid));
  if (jobs.some(({ settings }) => settings.kind === "counter")) wanted.add(SYS_UP_TIME);
  const answers = await askAgent(target, [...wanted], context);
  if ("code" in answers) return jobs.map(() => answers);
  return jobs.map((job) => noteSilent(observe(job, answers.of(plainOid(job.settings)), answers.moment), answers));
}

function observe({ settings, memory }: Job<SnmpSettings>, answer: Answer, moment: Moment): Seen {
  if (answer === undefined || answer instanceof SnmpError) return observeMissing(answer, plainOid(settings));
  return observeValue(settings, answer.value, moment, memory);
}

function plainOid(settings: SnmpSettings): string {
  return settings.oid.startsWith(".") ? settings.oid.slice(1) : settings.oid;
}
