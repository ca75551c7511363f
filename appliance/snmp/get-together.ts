/**
 * Sends the prepared gets of many agents at once and hands out their values as they come. What is not a plain answer is
 * handed over as it is, for `getEach` to go on from there.
 */
import { AnswerValues } from "./answer-values.ts";
import type { AgentMemories, AgentMemory } from "./ask-size.ts";
import type { Begun, GetListener, TogetherOptions } from "./client.ts";
import type { AnswerHead } from "./message.ts";
import type { PreparedGet } from "./prepared-get.ts";
import { readAnswer, type Order, type Patience, type UdpExchange } from "./udp-exchange.ts";

/** As in client.ts, `getTogether`. */
export function getTogether(
  exchange: UdpExchange,
  memories: AgentMemories,
  agents: readonly (readonly PreparedGet[])[],
  options: TogetherOptions,
  listener: GetListener,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = new GetRun(exchange, memories, agents, options, listener, resolve, reject);
    run.begin().catch(reject);
  });
}

class GetRun {
  readonly #exchange: UdpExchange;
  readonly #memories: AgentMemories;
  readonly #agents: readonly (readonly PreparedGet[])[];
  readonly #options: TogetherOptions;
  readonly #listener: GetListener;
  readonly #resolve: () => void;
  readonly #reject: (error: unknown) => void;
  readonly #values = new AnswerValues();
  /** Agents that are not through; one more while not all have begun. */
  #left: number;

  constructor(
    exchange: UdpExchange,
    memories: AgentMemories,
    agents: readonly (readonly PreparedGet[])[],
    options: TogetherOptions,
    listener: GetListener,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    this.#exchange = exchange;
    this.#memories = memories;
    this.#agents = agents;
    this.#options = options;
    this.#listener = listener;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#left = agents.length + 1;
  }

  /** @throws Error ENOBUFS where too many requests are waiting */
  async begin(): Promise<void> {
    for (let agent = 0; agent < this.#agents.length; agent++) {
      if (!this.#exchange.hasRoom) await this.#exchange.room(this.#options.signal);
      this.#ask(agent, 0);
    }
    this.#done();
  }

  /** An agent is asked one thing after the other. */
  #ask(agent: number, place: number): void {
    const get = this.#agents[agent]?.[place];
    if (get === undefined) return this.#done();
    const { address, port, version } = get.peer;
    const memory = this.#memories.of(address, port, version);
    if (memory.get.size < get.count) return this.stray(agent, place, undefined);
    const requestId = this.#exchange.freeRequestId();
    const { signal, timeoutMs, retries } = this.#options;
    // As `getEach`: what asks for several values is not simply repeated.
    const patience = { signal, timeoutMs, retries: get.count === 1 ? retries : 0 };
    this.#exchange.begin(new GetOrder(this, agent, place, get, memory, requestId, patience));
  }

  take(order: GetOrder, head: AnswerHead): void {
    const { agent, place, get, memory } = order;
    if (!this.#values.read(head, get)) {
      const outcome = readAnswer(head, { type: "get", oids: get.oids() });
      return this.stray(agent, place, { count: get.count, outcome });
    }
    memory.get.borne(get.count);
    try {
      this.#listener.answered(agent, place, this.#values);
    } catch (error) {
      this.#reject(error);
    }
    this.#ask(agent, place + 1);
  }

  stray(agent: number, place: number, begun: Begun | undefined): void {
    try {
      this.#listener.strayed(agent, place, begun);
    } catch (error) {
      this.#reject(error);
    }
    this.#done();
  }

  #done(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#resolve();
  }
}

/** One get on its way. */
class GetOrder implements Order {
  readonly #run: GetRun;
  readonly agent: number;
  readonly place: number;
  readonly get: PreparedGet;
  readonly memory: AgentMemory;
  readonly requestId: number;
  readonly patience: Patience;
  readonly packet: Buffer;

  constructor(
    run: GetRun,
    agent: number,
    place: number,
    get: PreparedGet,
    memory: AgentMemory,
    requestId: number,
    patience: Patience,
  ) {
    this.#run = run;
    this.agent = agent;
    this.place = place;
    this.get = get;
    this.memory = memory;
    this.requestId = requestId;
    this.patience = patience;
    this.packet = get.withId(requestId);
  }

  get peer(): PreparedGet["peer"] {
    return this.get.peer;
  }

  answered(head: AnswerHead): void {
    this.#run.take(this, head);
  }

  failed(error: Error): void {
    this.#run.stray(this.agent, this.place, { count: this.get.count, outcome: error });
  }
}
