/** What hangs on an incident as people count it: devices behind it, its own other checks, jobs that do not report. */
import { readSubject } from "#grammars/subject.ts";
import type { Incident } from "#model/incident.ts";

type Symptom = Incident["symptoms"][number];

export interface Behind {
  /** One entry for each device, however many of its checks fail. */
  readonly devices: readonly Symptom[];
  /** Checks of the device that failed itself. */
  readonly own: readonly Symptom[];
  readonly jobs: readonly Symptom[];
}

export function whatIsBehind({ host, symptoms }: Pick<Incident, "host" | "symptoms">): Behind {
  const devices = new Map<string, Symptom>();
  const own: Symptom[] = [];
  const jobs: Symptom[] = [];
  for (const symptom of symptoms) {
    const [of = symptom.subject, service] = symptom.subject.split("/");
    if (readSubject(symptom.subject).kind === "job") jobs.push(symptom);
    else if (of === host) own.push(symptom);
    // A check stands for its device only until the device itself is named.
    else if (service === undefined || !devices.has(of)) devices.set(of, symptom);
  }
  return { devices: [...devices.values()], own, jobs };
}

/** Devices behind several incidents, each counted once as far as they are named. */
export function countBehind(incidents: readonly Pick<Incident, "host" | "symptoms" | "more">[]): number {
  const named = incidents.flatMap((one) => whatIsBehind(one).devices.map(({ subject }) => subject.split("/")[0]));
  const unnamed = incidents.reduce((sum, { more }) => sum + (more?.devices ?? 0), 0);
  return new Set(named).size + unnamed;
}
