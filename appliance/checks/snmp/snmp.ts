/**
 * Check type `snmp`: any value that a device offers over SNMP, as gauge, counter, text or state. All values of one
 * device that are due together travel in as few requests as it bears.
 */
import { createHash } from "node:crypto";
import { SnmpError, type SnmpFault, type Varbind } from "#snmp/client.ts";
import { isOid } from "#snmp/oid.ts";
import type { Observation } from "#model/result.ts";
import type { SnmpAccess } from "#model/site.ts";
import { defineCheckType, type Job, type RunContext } from "../contract.ts";
import { observeFailure } from "../observe-failure.ts";
import { observeValue, type Moment } from "./observe-value.ts";
import { SnmpSettings } from "./settings.ts";

/** One silent request is repeated once; both must end before the run does. */
const REQUEST_SHARE = 0.3;
const LONGEST_REQUEST_MS = 1500;
/** sysUpTime.0 (SNMPv2-MIB): tells a restarted device from a counter that wrapped. */
const SYS_UP_TIME = "1.3.6.1.2.1.1.3.0";

export const snmp = defineCheckType({
  name: "snmp",
  summary: "Reads one value over SNMP: a number, the growth of a counter, a text or a state.",
  category: "infrastructure",
  needsSnmp: true,
  settings: SnmpSettings,
  measurements: {
    value: {
      unit: "",
      description: "The number, scaled; for counters the growth per second. The unit is the setting's.",
    },
  },
  codes: {
    measured: "ok",
    firstSample: "ok",
    rebooted: "ok",
    counterReset: "ok",
    textMatches: "ok",
    textDiffers: "critical",
    textRejected: "critical",
    patternTooSlow: "unknown",
    stateOk: "ok",
    stateWarning: "warning",
    stateCritical: "critical",
    stateUnknown: "unknown",
    timeout: "critical",
    unreachable: "critical",
    nameNotFound: "critical",
    noSuchObject: "unknown",
    wrongType: "unknown",
    authentication: "unknown",
    malformed: "unknown",
    deviceError: "unknown",
    tooBig: "unknown",
  },
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
    key: ({ address, snmp: with_ }) =>
      `${address} ${with_?.port ?? ""} ${with_ === undefined ? "" : digestOf(with_.access)}`,
    most: 200,
    slotMs: 1,
    run: readTogether,
  },
});

/** All jobs have the same target. */
async function readTogether(jobs: readonly Job<SnmpSettings>[], context: RunContext): Promise<(Observation | Error)[]> {
  const { signal, timeoutMs, surroundings, now } = context;
  const target = jobs[0]?.target;
  if (target?.snmp === undefined) throw new Error("the host has no SNMP credential");
  const wanted = new Set(jobs.map(({ settings }) => plainOid(settings)).filter(isOid));
  const oids = jobs.some(({ settings }) => settings.kind === "counter") ? [...wanted.add(SYS_UP_TIME)] : [...wanted];
  const requestMs = Math.min(LONGEST_REQUEST_MS, Math.floor(timeoutMs * REQUEST_SHARE));
  const agent = { address: target.address, port: target.snmp.port, access: target.snmp.access };
  let outcomes;
  try {
    outcomes = await surroundings.snmp.getEach(agent, oids, { signal, timeoutMs: requestMs });
  } catch (error) {
    const observation = observeFailure(error);
    return jobs.map(() => observation);
  }
  const byOid = new Map(outcomes.map((outcome, place) => [oids[place], outcome]));
  const moment: Moment = { at: now(), upTime: ticksOf(byOid.get(SYS_UP_TIME)) };
  return jobs.map((job) => observe(job, byOid.get(plainOid(job.settings)), moment));
}

function observe(
  { settings, memory }: Job<SnmpSettings>,
  outcome: Varbind | SnmpError | undefined,
  moment: Moment,
): Observation {
  const oid = plainOid(settings);
  if (outcome === undefined) return { code: "noSuchObject", parameters: { oid } };
  if (outcome instanceof SnmpError) {
    return { code: CODE_OF_FAULT[outcome.fault], parameters: { oid }, detail: outcome.message };
  }
  return observeValue(settings, outcome.value, moment, memory);
}

/** `aborted`: the run's time was up. The walk's faults cannot come from a get. */
const CODE_OF_FAULT: Readonly<Record<SnmpFault, string>> = {
  timeout: "timeout",
  aborted: "timeout",
  authentication: "authentication",
  malformed: "malformed",
  notIncreasing: "malformed",
  tooBig: "tooBig",
  tooMuch: "tooBig",
  device: "deviceError",
};

function plainOid(settings: SnmpSettings): string {
  return settings.oid.startsWith(".") ? settings.oid.slice(1) : settings.oid;
}

function ticksOf(outcome: Varbind | SnmpError | undefined): number | undefined {
  if (outcome === undefined || outcome instanceof SnmpError) return undefined;
  return outcome.value.type === "timeticks" ? outcome.value.value : undefined;
}

/** Credentials must not lie around as keys; each is digested once. */
const digests = new WeakMap<SnmpAccess, string>();

function digestOf(access: SnmpAccess): string {
  const known = digests.get(access);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(JSON.stringify(access)).digest("base64");
  digests.set(access, digest);
  return digest;
}
