/** What a diagnosis asks: sources, each with its deadline, and what they may look at. Later rooms add theirs to the list. */
import type { World } from "#decide/world.ts";
import type { DiagnosisCode, DiagnosisSourceName } from "#model/diagnosis-codes.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service } from "#model/site.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import type { SizesSeen } from "#probes/ping-sizes.ts";
import type { Past } from "./past.ts";

/** What the incident is about. */
export interface DiagnosisSubject {
  readonly incident: Incident;
  /** Undefined: it is about no host, or one that is not configured any more. */
  readonly host?: Host;
  /** Undefined: it is about the host, or about several of its parts. */
  readonly service?: Service;
}

export interface DiagnosisContext {
  readonly world: World;
  readonly past: Past;
  readonly probes: HostProbes;
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  /** Ends at the source's deadline. */
  readonly signal: AbortSignal;
  /** The host's address, asked for once for all sources; undefined: it has none, or that is not known. */
  address(): Promise<string | undefined>;
  /** The pings of this diagnosis, sent once for all sources; undefined: this box cannot ping it. */
  pings(): Promise<SizesSeen | undefined>;
}

export interface DiagnosisSource {
  /** As the items name it. */
  readonly name: DiagnosisSourceName;
  /** Milliseconds; what is not said by then is said to be missing. */
  readonly deadlineMs: number;
  /** It sends packets; without a turn it is left out. */
  readonly sends: boolean;
  /** Codes of `texts/`, `diagnosis.NAME...`; nothing where the source has nothing to do with the subject. */
  run(subject: DiagnosisSubject, context: DiagnosisContext): readonly Sentence[] | Promise<readonly Sentence[]>;
}

/** An item of a diagnosis. @param code behind `diagnosis.` */
export function found(code: DiagnosisCode, parameters: Sentence["parameters"] = {}): Sentence {
  return { code: `diagnosis.${code}`, parameters };
}

/** What people call a host. */
export function nameOfHost(world: World, id: string): string {
  return world.host(id)?.name ?? id;
}

/** So many names stand in an item. */
const MOST_NAMES = 10;

/** Names for an item: the first ones, and how many there are. */
export function namesFor(names: readonly string[]): { names: string[]; count: number } {
  return { names: names.slice(0, MOST_NAMES), count: names.length };
}
