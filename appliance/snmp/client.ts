/**
 * The SNMP client as everybody else sees it: get, walk, and what may go wrong. How it is spoken (own fast path for v1 and
 * v2c, the library for v3) is this room's own business.
 * Sources: RFC 3416 (protocol operations), RFC 2578 (types), RFC 3414 (USM).
 */
import type { FailedAddress } from "#lib/try-addresses.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { AnswerValues } from "./answer-values.ts";
import type { Answer } from "./message.ts";
import type { PreparedGet } from "./prepared-get.ts";

/** Whom to ask, and how. */
export interface SnmpAgent {
  /** IPv4 or IPv6 address, or a DNS name. */
  readonly address: string;
  readonly port: number;
  readonly access: SnmpAccess;
}

/** A value as RFC 2578 types it. Counter64 stays exact as bigint; octet strings stay bytes. */
export type SnmpValue =
  | { readonly type: "integer" | "counter32" | "gauge32" | "timeticks"; readonly value: number }
  | { readonly type: "counter64"; readonly value: bigint }
  | { readonly type: "octets" | "opaque"; readonly value: Buffer }
  | { readonly type: "oid" | "ipAddress"; readonly value: string };

export interface Varbind {
  /** Dotted, without a leading dot. */
  readonly oid: string;
  readonly value: SnmpValue;
}

/** What went wrong, by code. */
export type SnmpFault =
  | "timeout" // no answer at all: device off, wrong community, access list
  | "authentication" // v3: unknown user, wrong key, wrong level
  | "malformed" // the answer is not SNMP, or breaks its rules
  | "notIncreasing" // a walk that turns in circles
  | "tooBig" // even one value does not fit the device's answer
  | "tooMuch" // the walk's limits were reached
  | "device" // the device reported an error status (genErr, authorizationError, ...)
  | "aborted";

export class SnmpError extends Error {
  readonly fault: SnmpFault;
  /** What it is about, in no language: an OID, an error status; empty where it is about all. */
  readonly about: string;
  constructor(fault: SnmpFault, message: string, about = "") {
    super(message);
    this.name = "SnmpError";
    this.fault = fault;
    this.about = about;
  }
}

/** What came back for one OID: its value, nothing (the device has no such object), or what went wrong with it. */
export type OidOutcome = Varbind | undefined | SnmpError;

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Milliseconds for one request before it is repeated; default 1500. */
  readonly timeoutMs?: number;
  /** Repetitions of an unanswered request; default 1. */
  readonly retries?: number;
  /** Is told which addresses of a name were silent, where another one answers or none does. */
  readonly onFailed?: (failed: readonly FailedAddress[]) => void;
}

export interface GetOptions extends RequestOptions {
  /** The first OIDs were asked for already, and this came of it: `getEach` goes on from there. */
  readonly begun?: Begun | undefined;
}

/** A request that was sent, by `getTogether`, and what came of it. */
export interface Begun {
  /** OIDs in it. */
  readonly count: number;
  readonly outcome: Answer | Error;
}

export interface TogetherOptions {
  readonly signal: AbortSignal;
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
  /** Repetitions of an unanswered request for a single value. */
  readonly retries: number;
}

/** What becomes of prepared gets. Agents and their gets are named by their places. */
export interface GetListener {
  /** An answer of the plain kind: no error, and exactly what was asked for. @param values hold only until the call returns */
  answered(agent: number, get: number, values: AnswerValues): void;
  /**
   * This get and those after it of the same agent are for `getEach`.
   * @param begun undefined: it was not sent, the agent bears less
   */
  strayed(agent: number, get: number, begun: Begun | undefined): void;
}

export interface WalkOptions extends RequestOptions {
  /** Most values taken; default 20 000. Reaching it is the fault `tooMuch`. */
  readonly maxValues?: number;
  /** Values asked for in one getBulk; the client lowers it where a device cannot bear it. Default 25. */
  readonly maxRepetitions?: number;
  /** Of `walk`: is told each value as it comes, also where the walk ends in a fault. */
  readonly onValue?: (varbind: Varbind) => void;
}

export interface BelowOptions extends RequestOptions {
  /** Believe the agent that nothing lies between a root and what it says follows: one request for any number. Default false. */
  readonly inOrder?: boolean;
}

export interface SnmpClient {
  /**
   * Values in the order asked; undefined where the device has no such object or instance. Splits into as few requests
   * as the device bears and remembers per device how much that is.
   * @throws SnmpError; errors of this box's own sockets as they are
   */
  get(agent: SnmpAgent, oids: readonly string[], options: RequestOptions): Promise<readonly (Varbind | undefined)[]>;
  /**
   * The same, but what goes wrong with one OID stays with it: an SnmpError stands in its place. What concerns the whole
   * agent (silence, a wrong key) stands in the place of every OID that has no value yet.
   * @throws errors of this box's own sockets as they are
   */
  getEach(agent: SnmpAgent, oids: readonly string[], options: GetOptions): Promise<readonly OidOutcome[]>;
  /**
   * Asks many agents at once by requests that were prepared: each agent one thing after the other. Settles when all agents
   * are through or handed over.
   * @throws what the listener throws; errors of this box's own that concern all of them
   */
  getTogether(
    agents: readonly (readonly PreparedGet[])[],
    options: TogetherOptions,
    listener: GetListener,
  ): Promise<void>;
  /**
   * Whether there is something below each of the roots, by one small request where the device bears it; true also where
   * that cannot be told.
   * @throws SnmpError
   */
  hasBelow(agent: SnmpAgent, roots: readonly string[], options: BelowOptions): Promise<readonly boolean[]>;
  /** All values below `root`, in order. @throws SnmpError */
  walk(agent: SnmpAgent, root: string, options: WalkOptions): Promise<readonly Varbind[]>;
  /**
   * Columns of one table together, several columns per request: what `devices/` reads tables with. Rows by index (the
   * dotted rest of the OID), each row's values by column OID as given.
   * @throws SnmpError
   */
  columns(
    agent: SnmpAgent,
    columns: readonly string[],
    options: WalkOptions,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, SnmpValue>>>;
  /** Requests sent since start; for benchmarks and budgets. */
  readonly requestsSent: number;
  stop(): void;
}
