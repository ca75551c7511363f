/**
 * Check type `device`: one fact of a device (a volume, a port, a sensor, a toner) as the profile found it over SNMP. All
 * facts of one device that are due together travel in as few requests as it bears.
 */
import { hasRebooted } from "#snmp/counter-rate.ts";
import { agentKey, askAgent, noteSilent, SYS_UP_TIME, type Answers, type Moment } from "../ask-agent.ts";
import { defineCheckType, type Job, type Memory, type RunContext } from "../contract.ts";
import { observeFigure, observeState } from "./observe-figure.ts";
import { observePort, portOids, type Recall } from "./observe-port.ts";
import { DeviceSettings } from "./settings.ts";
import { CODES, MEASUREMENTS, type Seen } from "./reports.ts";

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
});

/** What a service remembers: when the device was up for how long, and what its part needs. */
interface Remembered {
  readonly moment: Moment;
  readonly own: unknown;
}

/** All jobs have the same target. */
async function readTogether(jobs: readonly Job<DeviceSettings>[], context: RunContext): Promise<Seen[]> {
  const target = jobs[0]?.target;
  if (target === undefined) return [];
  const oids = new Set([SYS_UP_TIME, ...jobs.flatMap(({ settings, memory }) => oidsOf(settings, ownOf(memory)))]);
  const answers = await askAgent(target, [...oids], context);
  if ("code" in answers) return jobs.map(() => answers);
  return jobs.map((job) => noteSilent(observe(job, answers), answers));
}

function oidsOf(settings: DeviceSettings, memory: Recall): readonly string[] {
  if (settings.part === "port") return portOids(settings, memory);
  if (settings.part === "state") return settings.state === undefined ? [] : [settings.state.oid];
  return (settings.terms ?? []).map(({ oid }) => oid);
}

/** A restart of the device is said beside whatever else there is to say: the engine looks the device over again then. */
function observe({ settings, memory }: Job<DeviceSettings>, answers: Answers): Seen {
  const { moment } = answers;
  const before = (memory.get() as Remembered | undefined)?.moment;
  const own = ownOf(memory);
  const observation = observePart(settings, answers, own);
  memory.set({ moment, own: own.get() } satisfies Remembered);
  if (before === undefined || !hasRebooted(before.upTime, moment.upTime, moment.at - before.at)) return observation;
  return { ...observation, parameters: { ...observation.parameters, rebooted: true } };
}

function observePart(settings: DeviceSettings, answers: Answers, own: Recall): Seen {
  if (settings.part === "port") return observePort(settings, answers, own);
  return settings.part === "state" ? observeState(settings, answers) : observeFigure(settings, answers);
}

function ownOf(memory: Memory): Recall {
  let own = (memory.get() as Remembered | undefined)?.own;
  return { get: () => own, set: (value) => void (own = value) };
}
