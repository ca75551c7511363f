/** Makes the SNMP client: looks names up, chooses the way of speaking, and hands each call to the file that knows it. */
import { lookup } from "node:dns/promises";
import { abortable } from "#lib/abortable.ts";
import { codedError } from "#lib/errno.ts";
import { NoAddressAnswers, patienceFor, tryAddresses } from "#lib/try-addresses.ts";
import { AgentMemories } from "./ask-size.ts";
import {
  SnmpError,
  type GetListener,
  type GetOptions,
  type OidOutcome,
  type BelowOptions,
  type RequestOptions,
  type SnmpAgent,
  type SnmpClient,
  type SnmpValue,
  type TogetherOptions,
  type Varbind,
  type WalkOptions,
} from "./client.ts";
import { faultOfAgent, type Conversation } from "./conversation.ts";
import { findBelow } from "./find-below.ts";
import { getTogether } from "./get-together.ts";
import { getEach } from "./get-values.ts";
import { encodedOid, type Question } from "./message.ts";
import type { PreparedGet } from "./prepared-get.ts";
import { readColumns } from "./read-columns.ts";
import { UdpExchange } from "./udp-exchange.ts";
import type { UsmSessions } from "./usm-sessions.ts";
import { walkValues, type WalkLimits } from "./walk-values.ts";
import type { MakeWire } from "./wire.ts";

/** Turns a name into its addresses, at least one; `probes/resolve-name.ts` has one that blocks no thread. */
export interface AddressLookup {
  resolveAll(nameOrAddress: string, signal: AbortSignal): Promise<readonly string[]>;
}

const DEFAULT_TIMEOUT_MS = 1500;
const DEFAULT_RETRIES = 1;
const DEFAULT_MAX_VALUES = 20_000;
const DEFAULT_MAX_REPETITIONS = 25;

/** Waits until so many more packets may leave this box. @throws the signal's reason */
export type Pace = (packets: number, signal: AbortSignal) => Promise<void>;

/**
 * @param names default: the operating system's resolver
 * @param pace asked before every packet, for whoever must not send faster than promised; default: nobody waits
 * @param makeWire how versions 1 and 2c are carried (`chooseWire`); default: by Node's sockets
 */
export function makeSnmpClient(names: AddressLookup = systemLookup, pace?: Pace, makeWire?: MakeWire): SnmpClient {
  return new Client(names, pace, new UdpExchange(makeWire));
}

class Client implements SnmpClient {
  readonly #names: AddressLookup;
  readonly #pace: Pace | undefined;
  readonly #udp: UdpExchange;
  /** Loaded with the first agent of version 3: the library costs some 12 MB. */
  #usm: UsmSessions | undefined;
  #stopped = false;
  readonly #memories = new AgentMemories();

  constructor(names: AddressLookup, pace: Pace | undefined, udp: UdpExchange) {
    this.#names = names;
    this.#pace = pace;
    this.#udp = udp;
  }

  get requestsSent(): number {
    return this.#udp.requestsSent + (this.#usm?.requestsSent ?? 0);
  }

  async get(agent: SnmpAgent, oids: readonly string[], options: RequestOptions): Promise<(Varbind | undefined)[]> {
    const outcomes = await this.getEach(agent, oids, options);
    const fault = outcomes.find((outcome) => outcome instanceof SnmpError);
    if (fault !== undefined) throw fault;
    return outcomes as (Varbind | undefined)[];
  }

  async getEach(agent: SnmpAgent, oids: readonly string[], options: GetOptions): Promise<OidOutcome[]> {
    for (const oid of oids) encodedOid(oid);
    return getEach(await this.#talkTo(agent, options), oids, options.begun);
  }

  async getTogether(
    agents: readonly (readonly PreparedGet[])[],
    options: TogetherOptions,
    listener: GetListener,
  ): Promise<void> {
    if (this.#pace === undefined) return getTogether(this.#udp, this.#memories, agents, options, listener);
    // One after the other: whoever is to go slowly has no use for bursts.
    for (const place of agents.keys()) listener.strayed(place, 0, undefined);
  }

  async hasBelow(agent: SnmpAgent, roots: readonly string[], options: BelowOptions): Promise<boolean[]> {
    for (const oid of roots) encodedOid(oid);
    return findBelow(await this.#talkTo(agent, options), roots, options.inOrder);
  }

  async walk(agent: SnmpAgent, root: string, options: WalkOptions): Promise<Varbind[]> {
    encodedOid(root);
    return walkValues(await this.#talkTo(agent, options), root, limitsOf(options));
  }

  async columns(
    agent: SnmpAgent,
    columns: readonly string[],
    options: WalkOptions,
  ): Promise<Map<string, Map<string, SnmpValue>>> {
    for (const oid of columns) encodedOid(oid);
    return readColumns(await this.#talkTo(agent, options), columns, limitsOf(options));
  }

  stop(): void {
    this.#stopped = true;
    this.#udp.stop();
    this.#usm?.stop();
  }

  #inPace(ask: Conversation["ask"], signal: AbortSignal, version: keyof typeof PACKETS): Conversation["ask"] {
    return this.#pace === undefined ? ask : inPace(ask, this.#pace, signal, version);
  }

  async #talkTo(agent: SnmpAgent, options: RequestOptions): Promise<Conversation> {
    if (isNumeric(agent.address)) return this.#conversation(agent.address, agent, options);
    const addresses = await this.#resolve(agent.address, options.signal);
    const [first = ""] = addresses;
    if (addresses.length === 1) return this.#conversation(first, agent, options);
    try {
      return await this.#conversation(await this.#findAnswering(addresses, agent, options), agent, options);
    } catch (error) {
      if (!(error instanceof NoAddressAnswers)) throw error;
      options.onFailed?.(error.failed);
      const silent = await this.#conversation(first, agent, options);
      const cause = error.code === "ETIMEDOUT" ? new SnmpError("timeout", "no answer") : (error.cause as Error);
      return { ...silent, ask: () => Promise.reject(cause) };
    }
  }

  /** Of a name's addresses the first at which an agent answers a small question, whatever it says. */
  async #findAnswering(addresses: readonly string[], agent: SnmpAgent, options: RequestOptions): Promise<string> {
    const ask = async (address: string, signal: AbortSignal) => {
      const talk = await this.#conversation(address, agent, { ...options, signal });
      const fault = await faultOfAgent(talk, talk.retries);
      if (fault?.fault === "timeout" || fault?.fault === "aborted") throw codedError("ETIMEDOUT", "no answer");
    };
    const patienceMs = patienceFor(addresses, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const { address, failed } = await tryAddresses(addresses, ask, { signal: options.signal, patienceMs });
    if (failed.length > 0) options.onFailed?.(failed);
    return address;
  }

  async #conversation(address: string, agent: SnmpAgent, options: RequestOptions): Promise<Conversation> {
    const { access, port } = agent;
    const { signal, timeoutMs = DEFAULT_TIMEOUT_MS, retries = DEFAULT_RETRIES } = options;
    const memory = this.#memories.of(address, port, access.version);
    if (access.version === "3") {
      const usm = this.#usm ?? (await this.#loadUsm());
      const peer = { address, port, access };
      const ask = (question: Question, tries: number) => usm.ask(peer, question, { signal, timeoutMs, retries: tries });
      return { ask: this.#inPace(ask, signal, "3"), retries, version: access.version, memory };
    }
    const peer = { address, port, version: access.version, community: access.community };
    const ask = (question: Question, tries: number) =>
      this.#udp.ask(peer, question, { signal, timeoutMs, retries: tries });
    return { ask: this.#inPace(ask, signal, access.version), retries, version: access.version, memory };
  }

  async #resolve(name: string, signal: AbortSignal): Promise<readonly string[]> {
    try {
      return await abortable(this.#names.resolveAll(name, signal), signal);
    } catch (error) {
      throw signal.aborted ? new SnmpError("aborted", "given up before the name was known") : error;
    }
  }

  async #loadUsm(): Promise<UsmSessions> {
    const { UsmSessions: Sessions } = await import("./usm-sessions.ts");
    this.#usm ??= new Sessions();
    if (this.#stopped) this.#usm.stop();
    return this.#usm;
  }
}

/** An address and not a name. Cheaper than `net.isIP`, and the operating system refuses the few that it lets pass. */
function isNumeric(address: string): boolean {
  return address.includes(":") || /^[0-9.]+$/.test(address);
}

/** A request of version 3 may be preceded by one that finds out the engine's time. */
const PACKETS = { "1": 1, "2c": 1, "3": 2 } as const;

/** Every attempt is a request of its own, so that none leaves unannounced. */
function inPace(
  ask: Conversation["ask"],
  pace: Pace,
  signal: AbortSignal,
  version: keyof typeof PACKETS,
): Conversation["ask"] {
  return async (question, retries) => {
    for (let left = retries; ; left -= 1) {
      try {
        await pace(PACKETS[version], signal);
      } catch (error) {
        throw signal.aborted ? new SnmpError("aborted", "given up before it was asked") : error;
      }
      try {
        return await ask(question, 0);
      } catch (error) {
        if (left <= 0 || !(error instanceof SnmpError) || error.fault !== "timeout") throw error;
      }
    }
  };
}

function limitsOf(options: WalkOptions): WalkLimits {
  return {
    maxValues: options.maxValues ?? DEFAULT_MAX_VALUES,
    maxRepetitions: options.maxRepetitions ?? DEFAULT_MAX_REPETITIONS,
    onValue: options.onValue,
  };
}

const systemLookup: AddressLookup = {
  resolveAll: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
};
