/**
 * A network that answers at once and as it is told, so that a whole box can live through days on a hand-driven clock:
 * hosts die and come back, services fail with the codes of their check types. Nothing is sent anywhere.
 */
import type { OwnPort } from "#box/own-ports.ts";
import type { AnyCheckType, Job } from "#checks/contract.ts";
import type { Clock } from "#lib/clock.ts";
import type { Observation, Result } from "#model/result.ts";
import { NetConnector } from "#probes/net-connector.ts";
import type { PingOutcome, Pinger } from "#probes/ping.ts";
import { PlainEchoes } from "#probes/plain-echoes.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import type { Outside } from "../appliance/outside.ts";

/** What a service says: the code, and values where it has some. */
export type Answer = Pick<Observation, "code" | "measurements">;

export class SimulatedNetwork implements Outside {
  readonly names = new CachingNameResolver();
  readonly snmp = makeSnmpClient(this.names);
  readonly connector = new NetConnector();
  readonly pinger: Pinger;
  readonly #clock: Clock;
  readonly #dead = new Set<string>();
  readonly #answers = new Map<string, Answer>();
  #looks = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    const ping: Pinger["ping"] = async (addresses) =>
      new Map(addresses.map((address) => [address, this.#ping(address)]));
    this.pinger = {
      ping,
      prepare: (addresses, plan) => new PlainEchoes(ping, addresses, plan),
      stop: () => {},
    };
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

  /** @param answer undefined: as a healthy one. @param address as configured; @param check the check type's name */
  answer(address: string, check: string, answer: Answer | undefined): void {
    if (answer === undefined) this.#answers.delete(`${address} ${check}`);
    else this.#answers.set(`${address} ${check}`, answer);
  }

  readonly askResolver: Outside["askResolver"] = async (address) => (this.#dead.has(address) ? undefined : 1);

  readonly askName: Outside["askName"] = async (resolver) => !this.#dead.has(resolver);

  /** One port with a cable in it. */
  readonly readPorts = (): readonly OwnPort[] => [
    { name: "eth0", enabled: true, carrier: true, hardware: true, addressed: true, routed: true },
  ];

  readonly isSynchronised = async (): Promise<boolean> => true;

  readonly runJobs = async (type: AnyCheckType, jobs: readonly Job<unknown>[]): Promise<readonly Result[]> =>
    jobs.map(({ target }) => {
      this.#looks += 1;
      return { observation: this.#look(type, target.address), blame: "target", at: this.#clock.wallMs() };
    });

  #look(type: AnyCheckType, address: string): Observation {
    const told = this.#answers.get(`${address} ${type.name}`);
    if (this.#dead.has(address)) return { code: type.name === "ping" ? "noAnswer" : "timeout" };
    return told ?? { code: healthyCode(type) };
  }

  #ping(address: string): PingOutcome {
    return { sent: 1, roundTripsMs: this.#dead.has(address) ? [] : [1], unreachable: false };
  }
}

function healthyCode(type: AnyCheckType): string {
  const healthy = Object.entries(type.codes).find(([, state]) => state === "ok");
  if (healthy === undefined) throw new Error(`check type ${type.name} has no good code`);
  return healthy[0];
}
