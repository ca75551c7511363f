/**
 * What a device says about itself: reads the system group, chooses the MIBs, reads them and merges their facts. A device
 * that answers garbage, half tables or nothing costs only what it garbles; each fault is noted by name.
 */
import type { Device } from "#model/device.ts";
import type { SnmpAgent, SnmpClient, SnmpValue } from "#snmp/client.ts";
import { cleanText } from "./columns.ts";
import type { LateMib, Mib, SystemGroup } from "./contract.ts";
import { DeviceReader, type DeviceNote } from "./device-reader.ts";
import { knownByEnterprise } from "./enterprises.ts";
import { chooseMibs, listProbes, probesIn, treesOf } from "./match-mibs.ts";
import { mergeIdentity, mergeLists } from "./merge-facts.ts";
import { findFormulas, type Formulas, type ReadMib } from "./find-formulas.ts";
import { fetchScalars, readMib } from "./read-mib.ts";

export interface InspectOptions {
  readonly signal: AbortSignal;
  /** Milliseconds for the whole device; default 60 000. What is known by then is given, with the note `deadline`. */
  readonly deadlineMs?: number;
  /** Milliseconds for one request, and its repetitions; default as the client's. */
  readonly timeoutMs?: number;
  readonly retries?: number;
  /** Ask again with version 1 when version 2c draws no answer, or one of version 1. Default true. */
  readonly fallBackToV1?: boolean;
  /** Find out how each item is read again (default false): for whoever watches it from now on. */
  readonly formulas?: boolean;
  /** Default: the registry. */
  readonly mibs?: readonly (Mib | LateMib)[];
}

export interface Inspection {
  /** False when it gave no answer that could be read; `device` is empty then, and `notes` says why. */
  readonly answered: boolean;
  readonly device: Device;
  /** Faults by code (`timeout`, `malformed`, `notIncreasing`, `tooMuch`, `device`, `wrongType`, `fellSilent`, `deadline`,
   * `mibFailed`, ...) and place (`MIB/table`). */
  readonly notes: readonly DeviceNote[];
  /** Names of the MIBs that were read. */
  readonly mibs: readonly string[];
  /** As it answered: version 1 where 2c drew no answer. */
  readonly agent: SnmpAgent;
  /** SNMP requests this took; of use only while the client serves nobody else. */
  readonly requests: number;
  /** How the device's items are read again, singly. */
  readonly formulas: Formulas;
}

const DEFAULT_DEADLINE_MS = 60_000;

/** Inspects one device. @throws only errors of this box's own sockets and names that do not resolve */
export async function inspect(agent: SnmpAgent, client: SnmpClient, options: InspectOptions): Promise<Inspection> {
  const deadline = AbortSignal.timeout(options.deadlineMs ?? DEFAULT_DEADLINE_MS);
  const signal = AbortSignal.any([options.signal, deadline]);
  const sentBefore = client.requestsSent;
  const asking = { ...options, signal };
  const first = await readSystem(agent, client, asking);
  const greeting =
    first.system === undefined && agent.access.version === "2c" && options.fallBackToV1 !== false && !signal.aborted
      ? await readSystem({ ...agent, access: { ...agent.access, version: "1" } }, client, asking)
      : first;
  const { reader, system } = greeting;
  if (system === undefined) {
    const requests = client.requestsSent - sentBefore;
    return { answered: false, device: {}, notes: first.reader.notes, mibs: [], agent, requests, formulas: new Map() };
  }
  const chosen = await choose(options.mibs ?? (await import("./registry.ts")).mibsFor(system.objectId), system, reader);
  const said = await readAll(chosen, system, reader);
  const byEnterprise = await knownByEnterprise(system.objectId);
  return {
    answered: true,
    device: { ...systemFacts(system), ...mergeIdentity(said, byEnterprise), ...mergeLists(said) },
    notes: reader.notes,
    mibs: chosen.map((mib) => mib.name),
    agent: greeting.agent,
    requests: client.requestsSent - sentBefore,
    formulas: options.formulas === true ? findFormulas(said) : new Map(),
  };
}

/** SNMPv2-MIB, RFC 3418. */
const SYSTEM = {
  descr: "1.3.6.1.2.1.1.1.0",
  objectId: "1.3.6.1.2.1.1.2.0",
  upTime: "1.3.6.1.2.1.1.3.0",
  contact: "1.3.6.1.2.1.1.4.0",
  name: "1.3.6.1.2.1.1.5.0",
  location: "1.3.6.1.2.1.1.6.0",
  services: "1.3.6.1.2.1.1.7.0",
} as const;

interface Greeting {
  readonly agent: SnmpAgent;
  readonly reader: DeviceReader;
  /** Undefined when no answer came that could be read. */
  readonly system: SystemGroup | undefined;
}

async function readSystem(agent: SnmpAgent, client: SnmpClient, options: InspectOptions): Promise<Greeting> {
  const reader = new DeviceReader(client, agent, options);
  // One object by itself: whoever cannot answer that is not asked for more. No value and no fault is an answer too.
  await reader.instances([SYSTEM.objectId], "system");
  if (reader.notes.length > 0) return { agent, reader, system: undefined };
  return { agent, reader, system: systemGroup(await reader.instances(Object.values(SYSTEM), "system")) };
}

function systemGroup(values: ReadonlyMap<string, SnmpValue>): SystemGroup {
  const words = (oid: string) => {
    const value = values.get(oid);
    return value?.type === "octets" ? cleanText(value.value) : "";
  };
  const objectId = values.get(SYSTEM.objectId);
  const services = values.get(SYSTEM.services);
  const upTime = values.get(SYSTEM.upTime);
  return {
    objectId: objectId?.type === "oid" ? objectId.value : "",
    descr: words(SYSTEM.descr),
    name: words(SYSTEM.name),
    contact: words(SYSTEM.contact),
    location: words(SYSTEM.location),
    ...(services?.type === "integer" ? { services: services.value } : {}),
    ...(upTime?.type === "timeticks" ? { uptimeSeconds: Math.floor(upTime.value / 100) } : {}),
  };
}

function systemFacts({ objectId, descr, name, uptimeSeconds }: SystemGroup): Device {
  return {
    ...(objectId === "" ? {} : { sysObjectID: objectId }),
    ...(descr === "" ? {} : { sysDescr: descr }),
    ...(name === "" ? {} : { sysName: name }),
    ...(uptimeSeconds === undefined ? {} : { uptime_seconds: uptimeSeconds }),
  };
}

/** The MIBs this device wants, loaded. */
async function choose(
  mibs: readonly (Mib | LateMib)[],
  system: SystemGroup,
  reader: DeviceReader,
): Promise<readonly Mib[]> {
  const probes = listProbes(mibs, system);
  const trees = treesOf(probes);
  const worthAsking = probesIn(probes, trees, await reader.rootsInUse(trees));
  const present = await reader.instances(worthAsking, "probes");
  const chosen: Mib[] = [];
  for (const mib of chooseMibs(mibs, system, new Set(present.keys()))) {
    try {
      chosen.push("load" in mib ? await mib.load() : mib);
    } catch (error) {
      // A program that was replaced while it ran may have lost a file: the others still tell of the device.
      reader.note("mibFailed", mib.name, `its file could not be loaded: ${String(error)}`, { error: String(error) });
    }
  }
  return chosen;
}

/** One MIB after the other: small devices do not bear two questions at once. */
async function readAll(mibs: readonly Mib[], system: SystemGroup, reader: DeviceReader): Promise<ReadMib[]> {
  await fetchScalars(mibs, reader);
  const said: ReadMib[] = [];
  for (const mib of mibs) {
    try {
      const reading = await readMib(mib, system, reader);
      said.push({ mib, reading, facts: mib.facts(reading) });
    } catch (error) {
      // A mistake in one MIB's file shall not hide what the others know. Errors of this box's sockets go on.
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      reader.note("mibFailed", mib.name, `its facts could not be made: ${error.message}`, { error: error.message });
    }
  }
  return said;
}
