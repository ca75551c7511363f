/** Check type `box`: how is the box itself? */
import { setTimeout as delay } from "node:timers/promises";
import { Type } from "typebox";
import { defineCheckType, type Memory } from "../contract.ts";
import type { BoxFacts, StoredState } from "../surroundings.ts";
import {
  cpuPercentBetween,
  readClockSynchronised,
  readCpuTicks,
  readDiskPercent,
  readMemoryPercent,
  readTemperature,
  readUnderVoltage,
  type CpuTicks,
} from "./kernel-figures.ts";

const ROOT = "/";
/** The first run has nothing to compare the processor's time with and watches it so long. */
const FIRST_LOOK_MS = 300;

const MEASUREMENTS = {
  cpuPercent: {
    unit: "%",
    label: "Processor load",
    description: "Processor time in use since the last look.",
    warning: "90",
    isLoad: true,
  },
  memoryPercent: {
    unit: "%",
    label: "Memory in use",
    description: "Memory that programs cannot have.",
    warning: "85",
    critical: "95",
    isLoad: true,
    forecast: "leaks",
  },
  diskPercent: {
    unit: "%",
    label: "Disk in use",
    description: "Disk of the data folder in use.",
    warning: "80",
    critical: "90",
    forecast: "fills",
  },
  inodePercent: {
    unit: "%",
    label: "Inodes in use",
    description: "Inodes of that disk in use.",
    warning: "80",
    critical: "90",
    forecast: "fills",
  },
  temperature: {
    unit: "°C",
    label: "Temperature",
    description: "Hottest thermal zone.",
    warning: "75",
    critical: "85",
  },
  underVoltage: {
    unit: "",
    label: "Under-voltage",
    description: "1 while the supply voltage is too low.",
    critical: "0",
  },
  clockSynchronised: {
    unit: "",
    label: "Clock synchronised",
    description: "1 when the clock is synchronised, 0 when not.",
    warning: "1:",
  },
  eventBacklog: {
    unit: "",
    label: "Events not yet delivered",
    description: "Events that the operations centre does not have yet.",
    warning: "1000",
  },
  storeFillPercent: {
    unit: "%",
    label: "Stored data, of its space",
    description: "Space for stored data in use.",
    warning: "90",
  },
  storedWhere: {
    unit: "",
    label: "Where the state is stored",
    description: "0: on the disk; 1: in the space kept for when the disk takes nothing; 2: in memory alone.",
  },
  latenessSeconds: {
    unit: "s",
    label: "Lateness of checks",
    description: "How late 99 of 100 runs started at most, over five minutes.",
    warning: "1",
    critical: "30",
  },
  starvedPercent: {
    unit: "%",
    label: "Time without processor",
    description: "Part of the last minute in which this box had no time to run: silence of others proves nothing then.",
    warning: "20",
    critical: "50",
  },
} as const;

const CODES = { measured: "ok", storedInReserve: "critical", storedInMemory: "critical", timeout: "critical" } as const;

/** By where the state is stored: what the measurement says, and the code of the observation. */
const STORED = {
  disk: { where: 0, code: "measured" },
  reserve: { where: 1, code: "storedInReserve" },
  memory: { where: 2, code: "storedInMemory" },
} as const satisfies Record<StoredState["mode"], { where: number; code: keyof typeof CODES }>;

/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const box = defineCheckType({
  name: "box",
  summary:
    "Looks at this box: processor, memory, disk, temperature, supply, clock, stored state, backlog, lateness, starvation.",
  category: "infrastructure",
  settings: Type.Object({}, { additionalProperties: false }),
  withoutAddress: true,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}],

  async run(_target, _settings, { surroundings, signal }, memory) {
    const facts = surroundings.boxFacts?.();
    const [cpuPercent, memoryPercent, disk, temperature, underVoltage, clockSynchronised] = await Promise.all([
      measureCpu(memory, signal),
      readMemoryPercent(ROOT),
      readDiskPercent(facts?.dataFolder ?? ROOT),
      readTemperature(ROOT),
      readUnderVoltage(ROOT),
      facts?.clockSynchronised ?? readClockSynchronised(ROOT),
    ]);
    const figures: Record<string, number | boolean | undefined> = {
      cpuPercent,
      memoryPercent,
      ...disk,
      temperature,
      underVoltage,
      clockSynchronised,
      ...(facts !== undefined && ownFigures(facts)),
    };
    const storage = facts?.storage;
    return {
      code: STORED[storage?.mode ?? "disk"].code,
      measurements: knownNumbers(figures),
      ...(storage?.code !== undefined && { parameters: { reason: storage.code } }),
    };
  },
});

/** Between the last run and this one; at the first run over a short while. */
async function measureCpu(memory: Memory, signal: AbortSignal): Promise<number | undefined> {
  let before = memory.get() as CpuTicks | undefined;
  if (before === undefined) {
    before = await readCpuTicks(ROOT);
    await delay(FIRST_LOOK_MS, undefined, { signal });
  }
  const after = await readCpuTicks(ROOT);
  memory.set(after);
  return before === undefined || after === undefined ? undefined : cpuPercentBetween(before, after);
}

function ownFigures(facts: BoxFacts): Measured {
  const { eventBacklog, storeFillPercent, latenessSeconds, starvedPercent, storage } = facts;
  const storedWhere = storage === undefined ? {} : { storedWhere: STORED[storage.mode].where };
  return { eventBacklog, storeFillPercent, ...storedWhere, latenessSeconds, starvedPercent };
}

/** What the box does not tell is left out, never guessed. */
function knownNumbers(figures: Readonly<Record<string, number | boolean | undefined>>): Measured {
  const known = Object.entries(figures).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, Number(value)]));
}
