/** Makes the SNMP client: looks names up, chooses the way of speaking, and hands each call to the file that knows it. */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { AgentMemories } from "./ask-size.ts";
import {
  SnmpError,
  type RequestOptions,
  type SnmpAgent,
  type SnmpClient,
  type SnmpValue,
  type Varbind,
  type WalkOptions,
} from "./client.ts";
import type { Conversation } from "./conversation.ts";
import { getEach, type Outcome } from "./get-values.ts";
import { encodedOid, type Question } from "./message.ts";
import { readColumns } from "./read-columns.ts";
import { UdpExchange, type Patience } from "./udp-exchange.ts";
import { UsmSessions } from "./usm-sessions.ts";
import { walkValues, type WalkLimits } from "./walk-values.ts";

/** Turns a name into an address; `probes/resolve-name.ts` has one that blocks no thread. */
export interface AddressLookup {
  resolve(nameOrAddress: string, signal: AbortSignal): Promise<string>;
}

const DEFAULT_TIMEOUT_MS = 1500;
const DEFAULT_RETRIES = 1;
const DEFAULT_MAX_VALUES = 20_000;
const DEFAULT_MAX_REPETITIONS = 25;

/** @param names default: the operating system's resolver */
export function makeSnmpClient(names: AddressLookup = systemLookup): SnmpClient {
  return new Client(names);
}

class Client implements SnmpClient {
  readonly #names: AddressLookup;
  readonly #udp = new UdpExchange();
  readonly #usm = new UsmSessions();
  readonly #memories = new AgentMemories();

  constructor(names: AddressLookup) {
    this.#names = names;
  }

  get requestsSent(): number {
    return this.#udp.requestsSent + this.#usm.requestsSent;
  }

  async get(agent: SnmpAgent, oids: readonly string[], options: RequestOptions): Promise<(Varbind | undefined)[]> {
    const outcomes = await this.getEach(agent, oids, options);
    return outcomes.map((outcome) => {
      if (outcome instanceof SnmpError) throw outcome;
      return outcome;
    });
  }

  async getEach(agent: SnmpAgent, oids: readonly string[], options: RequestOptions): Promise<Outcome[]> {
    for (const oid of oids) encodedOid(oid);
    return getEach(await this.#talkTo(agent, options), oids);
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
    this.#udp.stop();
    this.#usm.stop();
  }

  async #talkTo(agent: SnmpAgent, options: RequestOptions): Promise<Conversation> {
    const { access, port } = agent;
    const address =
      isIP(agent.address) === 0 ? await this.#names.resolve(agent.address, options.signal) : agent.address;
    const retries = options.retries ?? DEFAULT_RETRIES;
    const patience = (tries: number): Patience => ({
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      retries: tries,
    });
    const ask =
      access.version === "3"
        ? (question: Question, tries: number) => this.#usm.ask({ address, port, access }, question, patience(tries))
        : (question: Question, tries: number) =>
            this.#udp.ask(
              { address, port, version: access.version, community: access.community },
              question,
              patience(tries),
            );
    return { ask, retries, version: access.version, memory: this.#memories.of(address, port, access.version) };
  }
}

function limitsOf(options: WalkOptions): WalkLimits {
  return {
    maxValues: options.maxValues ?? DEFAULT_MAX_VALUES,
    maxRepetitions: options.maxRepetitions ?? DEFAULT_MAX_REPETITIONS,
  };
}

const systemLookup: AddressLookup = {
  resolve: async (name) => (await lookup(name)).address,
};
