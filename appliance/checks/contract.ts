/**
 * The check contract: what somebody writes who adds a check type. One folder per type holds all of it (README.md).
 *
 * A run measures and reports a code; it never judges. Expected failures of the target are codes; failures of this box
 * (see `blamesBox` in lib/errno.ts) are thrown and become `unknown` with the blame on the box.
 */
import type { Static, TObject } from "typebox";
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { ResultNote } from "#model/result-note.ts";
import type { Observation } from "#model/result.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { Handshake, HandshakeBrokenOff } from "#probes/tls-handshake.ts";
import type { Rounds } from "./rounds.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is looked at. */
export interface Target {
  /** IPv4, IPv6 or a DNS name, as configured. Empty for checks that need none (`box`). */
  readonly address: string;
  /** Id of the host; absent in `vedetta check`. */
  readonly host?: string;
  readonly snmp?: { readonly access: SnmpAccess; readonly port: number };
}

/** What one service remembers between its runs: two places, one quick, one that lasts. */
export interface Memory {
  /** In memory only, e.g. the previous reading of a counter. */
  get(): unknown;
  set(value: unknown): void;
  /** What `keep` was given last, also after a restart of the box; undefined at first and after a change of settings. */
  kept(): unknown;
  /**
   * Keeps plain JSON of at most `MOST_KEPT_BYTES`; undefined forgets it. It is written to the disk: for what changes with
   * a decision, never with every run.
   * @throws RangeError beyond the limit
   */
  keep(value: unknown): void;
}

/** Most bytes of JSON that one service may keep. */
export const MOST_KEPT_BYTES = 65_536;

export interface RunContext {
  /** Aborted at the deadline; a run must settle at once then (reject with the signal's reason, or report `timeout`). */
  readonly signal: AbortSignal;
  /** The whole time the run has, in milliseconds. */
  readonly timeoutMs: number;
  /** Monotonic milliseconds with fraction, for measuring. */
  readonly now: () => number;
  /** Milliseconds since 1970 (UTC), for dates such as a certificate's end. */
  readonly wallMs: () => number;
  readonly surroundings: Surroundings;
  /** Values out of the box's store of secrets that stand among the settings. */
  readonly secrets?: readonly string[] | undefined;
  /** For who wants to look at the handshakes of conversations themselves (the technician's tool); while the connection stands. */
  readonly seeTls?: ((seen: Handshake | HandshakeBrokenOff) => void) | undefined;
  /** Says something behind the verdict: the target works, but not by the book; a part was left out. */
  note(note: ResultNote): void;
}

/** One of several runs that travel together. */
export interface Job<S> {
  readonly target: Target;
  readonly settings: S;
  readonly memory: Memory;
  /** Words that must not be seen in what the run says, besides those that the settings' schema marks. */
  readonly secrets?: readonly string[] | undefined;
}

/** For types whose runs are cheaper in company: many addresses in one fping, many OIDs in one request. */
export interface Together<S, Seen = Observation> {
  /** Jobs with equal keys that are due at the same moment run as one. */
  key(target: Target, settings: S): string;
  /** Most jobs in one run. */
  readonly most: number;
  /** Start times of such services are rounded to this grid, so that strangers meet. 1 for none. Milliseconds. */
  readonly slotMs: number;
  /**
   * One outcome per job, in the jobs' order; an Error in place of an observation counts as thrown by that run alone.
   */
  run(jobs: readonly Job<S>[], context: RunContext): Promise<readonly (Seen | Error)[]>;
}

export interface CheckType<
  Schema extends TObject = TObject,
  Code extends string = string,
  Measurement extends string = string,
> extends CheckDeclaration<Code, Measurement> {
  /** The settings' schema: type, validation, reference page and form in one. Strict, every property described. */
  readonly settings: Schema;
  /** Settings that are valid; used by the reference and the contract test. */
  readonly examples: readonly Static<Schema>[];
  /** The target's address is not needed (`box`). */
  readonly withoutAddress?: boolean;
  run(
    target: Target,
    settings: Static<Schema>,
    context: RunContext,
    memory: Memory,
  ): Promise<Observation<NoInfer<Code>, NoInfer<Measurement>>>;
  readonly together?: Together<Static<Schema>, Observation<NoInfer<Code>, NoInfer<Measurement>>>;
  /** For types that can look at many targets in one burst; `run` is for looks out of turn, and says the same. */
  readonly rounds?: Rounds<Static<Schema>, NoInfer<Code>, NoInfer<Measurement>>;
  /**
   * For types that look in another way where they say whether a host is up: the settings that are laid under those written.
   * No limit of such a host check is worse than a warning: only its codes say that the host is down.
   * @param attempts results in a row that make a host down
   */
  asHostCheck?(written: Readonly<Record<string, unknown>>, attempts: number): Partial<Static<Schema>>;
  /**
   * For types that compare with a state that people once accepted: takes what was seen last as the new one.
   * @returns false where nothing was seen since the box started
   */
  accept?(memory: Memory): boolean;
}

/** A check type whose settings are not known in detail: what registry, engine and configuration handle. */
// oxlint-disable-next-line typescript/no-explicit-any -- settings of all types meet here; each was validated by its own schema
export type AnyCheckType = CheckType<any, any, any>;

/**
 * Lets TypeScript infer the settings' type from the schema, and codes and measurements from their declarations: a run that
 * reports others does not compile. Measurements are open where `openMeasurements` says so.
 */
export function defineCheckType<Schema extends TObject, Code extends string, Measurement extends string>(
  type: CheckType<Schema, Code, Measurement>,
): CheckType<Schema, Code, Measurement> {
  return type;
}
