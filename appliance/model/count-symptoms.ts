/** What hangs on an incident, as people count it: devices behind it, and what else of its own fails with it. Pure. */
import { readSubject } from "#grammars/subject.ts";
import type { Incident, Symptom } from "./incident.ts";

export interface SymptomCount {
  /** Also those that the incident counts without naming. */
  readonly devices: number;
  /** Of the first few devices. */
  readonly names: string[];
  /** Other checks of the device that failed. */
  readonly own: number;
  /** Jobs that do not report because of it; absent: none. */
  readonly jobs?: number;
}

/** More names make no sentence. */
const MOST_NAMES = 3;

/**
 * Counts each device once, however many of its checks fail.
 * @param deviceName what people call a device of which only a check is named, by its id and that check's name
 */
export function countSymptoms(
  {
    host,
    subject: failed,
    symptoms,
    more,
  }: {
    readonly host: Incident["host"];
    readonly subject: string;
    readonly symptoms: readonly Pick<Symptom, "subject" | "name">[];
    readonly more?: Incident["more"];
  },
  deviceName: (hostId: string, checkName: string) => string,
): SymptomCount {
  const devices = new Map<string, string>();
  let own = 0;
  let jobs = 0;
  // What fails of a kind is what the incident is about; its cause names them.
  const isOfKind = readSubject(failed).kind === "part";
  for (const { subject, name } of symptoms) {
    const about = readSubject(subject);
    // A host may be called like something else: `box`, or as incidents are.
    const hostId = "host" in about ? about.host : subject;
    if (about.kind === "job") jobs += 1;
    else if (hostId === host) own += isOfKind ? 0 : 1;
    else if (about.kind !== "service" && about.kind !== "part") devices.set(hostId, name);
    else if (!devices.has(hostId)) devices.set(hostId, deviceName(hostId, name));
  }
  return {
    devices: devices.size + (more?.devices ?? 0),
    names: [...devices.values()].slice(0, MOST_NAMES),
    own,
    ...(jobs > 0 && { jobs }),
  };
}
