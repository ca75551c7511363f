/**
 * A network that answers at once and as it is told, so that a whole box can live through days on a hand-driven clock:
 * hosts die and come back, services fail with the codes of their check types, devices say over SNMP what their tables
 * hold, the box's own cable is pulled. Nothing is sent anywhere.
 */
import { isIP } from "node:net";
import type { AddressVoice } from "#box/address-voice.ts";
import type { OwnAddresses } from "#box/own-addresses.ts";
import type { OwnPort } from "#box/own-ports.ts";
import type { AnyCheckType, Job } from "#checks/contract.ts";
import { runCheck } from "#checks/run-check.ts";
import type { Surroundings } from "#checks/surroundings.ts";
import type { TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Observation, Result } from "#model/result.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import { NetConnector } from "#probes/net-connector.ts";
import type { PingOutcome, Pinger } from "#probes/ping.ts";
import type { SizeSeen } from "#probes/ping-sizes.ts";
import { PlainEchoes } from "#probes/plain-echoes.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import type { RouteSeen } from "#probes/trace-route.ts";
import type { Outside } from "../appliance/outside.ts";
import { TableSnmp, type DeviceTable } from "./table-snmp.ts";

/** What a service says: the code, and values where it has some. */
export type Answer = Pick<Observation, "code" | "measurements">;

export class SimulatedNetwork implements Outside {
  readonly names = new CachingNameResolver();
  readonly connector = new NetConnector();
  readonly pinger: Pinger;
  readonly snmp = new TableSnmp((address) => (this.#isSilent(address) ? undefined : this.#devices.get(address)));
  readonly hostProbes: HostProbes = {
    traceRoute: async (address) => this.#route(address),
    pingSizes: async (address) => ({ sizes: [56, 1472].map((sizeBytes) => this.#pingsOf(address, sizeBytes)) }),
    tryPort: async (address) => (this.#isSilent(address) ? "silent" : "open"),
    addressesOf: async (name) => (isIP(name) === 0 ? [] : [name]),
    macOf: () => undefined,
    isNear: () => false,
  };
  readonly #clock: TimerClock;
  readonly #dead = new Set<string>();
  readonly #answers = new Map<string, Answer>();
  readonly #devices = new Map<string, DeviceTable>();
  addressVoice?: AddressVoice;
  readAddresses?: () => OwnAddresses;
  #looks = 0;
  #plugged = true;

  constructor(clock: TimerClock) {
    this.#clock = clock;
    const ping: Pinger["ping"] = async (addresses) =>
      new Map(addresses.map((address) => [address, this.#ping(address)]));
    this.pinger = {
      ping,
      prepare: (addresses, plan) => new PlainEchoes(ping, addresses, plan),
      stop: () => {},
    };
  }

  /** From the next start on the box asks who else has its addresses. */
  neighbours(voice: AddressVoice, own: OwnAddresses): void {
    this.addressVoice = voice;
    this.readAddresses = () => own;
  }

  /** Looks at services so far. */
  get looks(): number {
    return this.#looks;
  }

  die(...addresses: readonly string[]): void {
    for (const address of addresses) this.#dead.add(address);
  }

  live(...addresses: readonly string[]): void {
    for (const address of addresses) this.#dead.delete(address);
  }

  /** The box's own cable; pulled, nobody answers and the port says that there is no carrier. */
  plug(plugged: boolean): void {
    this.#plugged = plugged;
  }

  /**
   * @param answer undefined: as a healthy one. @param address as configured; @param check the check type's name, with the
   * port behind it (`tcp 443`) where only the one of that port is meant
   */
  answer(address: string, check: string, answer: Answer | undefined): void {
    if (answer === undefined) this.#answers.delete(`${address} ${check}`);
    else this.#answers.set(`${address} ${check}`, answer);
  }

  /** A device that says over SNMP what the table holds, from now on. */
  device(address: string, table: DeviceTable): void {
    this.#devices.set(address, table);
  }

  readonly askResolver: Outside["askResolver"] = async (address) => (this.#isSilent(address) ? undefined : 1);

  readonly askName: Outside["askName"] = async (resolver) => !this.#isSilent(resolver);

  /** One port with a cable in it, or without. */
  readonly readPorts = (): readonly OwnPort[] => [
    { name: "eth0", enabled: true, carrier: this.#plugged, hardware: true, addressed: true, routed: true },
  ];

  readonly isSynchronised = async (): Promise<boolean> => true;

  readonly runJobs = async (type: AnyCheckType, jobs: readonly Job<unknown>[]): Promise<readonly Result[]> => {
    this.#looks += jobs.length;
    const first = jobs[0];
    if (first !== undefined && type.needsSnmp === true && this.#devices.has(first.target.address))
      return runCheck(type, jobs, { ...this.#conditions(), timeoutMs: 10_000 });
    return jobs.map(({ target, settings }) => ({
      observation: this.#look(type, target.address, settings),
      blame: "target",
      at: this.#clock.wallMs(),
    }));
  };

  #look(type: AnyCheckType, address: string, settings: unknown): Observation {
    if (this.#isSilent(address)) return { code: type.name === "ping" ? "noAnswer" : "timeout" };
    const { port } = settings as { port?: number };
    const told = this.#answers.get(`${address} ${type.name} ${port}`) ?? this.#answers.get(`${address} ${type.name}`);
    return told ?? { code: healthyCode(type) };
  }

  #ping(address: string): PingOutcome {
    return { sent: 1, roundTripsMs: this.#isSilent(address) ? [] : [1], unreachable: false };
  }

  #route(address: string): RouteSeen {
    return this.#isSilent(address) ? { hops: [], end: "silent" } : { hops: [{ by: address, ms: 1 }], end: "reached" };
  }

  #pingsOf(address: string, sizeBytes: number): SizeSeen {
    return this.#isSilent(address) ? { sizeBytes, sent: 3, answered: 0 } : { sizeBytes, sent: 3, answered: 3, ms: 1 };
  }

  #isSilent(address: string): boolean {
    return !this.#plugged || this.#dead.has(address);
  }

  #conditions() {
    const { snmp, pinger, connector, names } = this;
    const surroundings: Surroundings = { snmp, pinger, connector, names, pluginFolders: [] };
    return { surroundings, clock: this.#clock, log: silentLog };
  }
}

function healthyCode(type: AnyCheckType): string {
  const healthy = Object.entries(type.codes).find(([, state]) => state === "ok");
  if (healthy === undefined) throw new Error(`check type ${type.name} has no good code`);
  return healthy[0];
}
