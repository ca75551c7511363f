/**
 * From an event to its sentence, `event.TYPE`: picks out of the event's data what a sentence may need. Language-neutral;
 * bears data of any shape, because it may come from a box of another version.
 */
import { isRecord } from "#model/foreign-data.ts";
import { countSymptoms } from "#model/count-symptoms.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import { readSubject } from "#model/subject.ts";

export interface EventLike {
  readonly type: string;
  readonly subject?: string | undefined;
  readonly data?: unknown;
}

export type HostNames = (hostId: string) => string | undefined;

/**
 * The sentence of an event, without the device's name where it is about something on one. Parameters: the plain values of
 * its data by their own names; `subject`; `name`, what people call it; for incidents those of its cause as well, with the
 * cause's code in `cause`, what hangs on them as `devices`, `names` and `own`, what somebody did (`deedOf`), what a diagnosis found (`diagnosisOf`), and of a clock that is
 * told what `clockParameters` says; for changed states those of the newest result, with its code in `seen`;
 * for business services the names of what is not well in `failing`; for jobs what `jobOf` says.
 * @param device what people call the device it is about
 * @param nameOfHost what people call a device of this id, where that is known
 */
export function eventSentence(event: EventLike, device?: string, nameOfHost: HostNames = () => undefined): Sentence {
  const data = isRecord(event.data) ? event.data : {};
  const plain = plainValues(data);
  const subject: Parameters = event.subject === undefined ? {} : { subject: event.subject };
  const parameters = event.type.startsWith("incident.")
    ? { ...plain, ...subject, ...incidentParameters(data, device, nameOfHost) }
    : {
        ...plain,
        ...subject,
        ...nameOf(data),
        ...innerSentence(data.seen, "seen"),
        ...changesOf(data.changes),
        ...restartOf(data.restart),
        ...namesOf(data.findings),
        ...failingOf(data.failing),
        ...(event.type.startsWith("job.") ? jobOf(data) : {}),
      };
  return { code: `event.${event.type}`, parameters };
}

/** Of a job: what is known of its run, the first of its decisive lines as `line`, the machines that failed as `failed`, and who looked. */
function jobOf({ name: ofJob, run, report, waitedUntil, missing, everyMs }: Record<string, unknown>): Parameters {
  if (!isRecord(run)) return {};
  const { lines, machines, remarks, ...rest } = run;
  const [line] = Array.isArray(lines) ? (lines as readonly unknown[]) : [];
  const all = (Array.isArray(machines) ? machines : []).filter(isRecord);
  const named = (isWanted: (outcome: unknown) => boolean): string[] =>
    all.flatMap(({ name, outcome }) => (typeof name === "string" && isWanted(outcome) ? [name] : []));
  const [failed, silent] = [named((outcome) => outcome === "failed"), named((outcome) => outcome === undefined)];
  const codes = Array.isArray(remarks) ? remarks.filter((one) => typeof one === "string") : [];
  const { by, note, machine } = isRecord(report) ? plainValues(report) : {};
  const lost = Array.isArray(missing) ? missing.filter((one) => typeof one === "string") : silent;
  return {
    ...plainValues(rest),
    ...(typeof ofJob === "string" && { name: ofJob }),
    ...(typeof line === "string" && { line }),
    ...(all.length > 0 && { of: all.length, missing: lost, anyReported: silent.length < all.length }),
    ...(failed.length > 0 && { failed }),
    ...(codes.length > 0 && { remarks: codes, overdue: codes.includes("overdue") }),
    ...(typeof waitedUntil === "string" && { until: waitedUntil }),
    ...(typeof everyMs === "number" && { everyMs }),
    ...(by !== undefined && { by }),
    ...(note !== undefined && { note }),
    ...(machine !== undefined && { machine }),
  };
}

function incidentParameters(
  data: Record<string, unknown>,
  device: string | undefined,
  nameOfHost: HostNames,
): Parameters {
  const { subjectName, subject } = data;
  const name: Parameters = typeof subjectName === "string" ? { name: subjectName } : {};
  const { kind } = readSubject(typeof subject === "string" ? subject : "");
  const what: Parameters =
    device === undefined || typeof subjectName !== "string"
      ? {}
      : kind === "service"
        ? { what: `${device}: ${subjectName}` }
        : kind === "part"
          ? { what: device }
          : {};
  return {
    ...name,
    ...innerSentence(data.cause, "cause"),
    ...what,
    ...symptomsOf(data, nameOfHost),
    ...deedOf(data.step),
    ...diagnosisOf(data.diagnosis),
    ...restartOf(data.restart),
    ...clockParameters(data),
  };
}

/** What somebody did: `did`, `doer`, and as far as it was said `from`, `to`, `why` and `note`. */
function deedOf(step: unknown): Parameters {
  if (!isRecord(step)) return {};
  const { did, from, to, reason, note, by } = step;
  const doer = isRecord(by) ? by.name : undefined;
  return plainValues({ did, from, to, note, why: reason, doer });
}

/** The most telling of a diagnosis: its code as `found`, its parameters behind `found.`, so that none of the cause's is lost. */
function diagnosisOf(diagnosis: unknown): Parameters {
  const items = isRecord(diagnosis) && Array.isArray(diagnosis.items) ? (diagnosis.items as readonly unknown[]) : [];
  const [first] = items;
  if (!isRecord(first) || typeof first.code !== "string") return {};
  const parameters = isRecord(first.parameters) ? plainValues(first.parameters) : {};
  const own = Object.entries(parameters).map(([name, value]) => [`found.${name}`, value] as const);
  return { found: first.code, ...Object.fromEntries(own) };
}

/**
 * Of what is told of a clock: `clock`, `agreedMs`, `leftMs` (negative: over), `dueAt` and the names of the `contacts` meant. Nothing
 * where it cannot be read.
 */
function clockParameters({ clock, clocks, escalation }: Record<string, unknown>): Parameters {
  if (typeof clock !== "string" || !isRecord(clocks)) return {};
  const { usedMs, targetMs, dueAt } = plainValues(isRecord(clocks[clock]) ? clocks[clock] : {});
  if (typeof usedMs !== "number" || typeof targetMs !== "number") return {};
  const contacts: readonly unknown[] =
    isRecord(escalation) && Array.isArray(escalation.contacts) ? escalation.contacts : [];
  return {
    clock,
    agreedMs: targetMs,
    leftMs: targetMs - usedMs,
    ...(dueAt === undefined ? {} : { dueAt }),
    contacts: contacts.flatMap((one) => (isRecord(one) && typeof one.name === "string" ? [one.name] : [])),
  };
}

/** Nothing where no symptom can be read. */
function symptomsOf({ host, subject, symptoms, more }: Record<string, unknown>, nameOfHost: HostNames): Parameters {
  const readable = Array.isArray(symptoms) ? symptoms.flatMap(asSymptom) : [];
  if (readable.length === 0) return {};
  const count = countSymptoms(
    {
      host: typeof host === "string" ? host : "",
      subject: typeof subject === "string" ? subject : "",
      symptoms: readable,
      ...(isRecord(more) && typeof more.devices === "number" && { more: { symptoms: 0, devices: more.devices } }),
    },
    (hostId) => nameOfHost(hostId) ?? hostId,
  );
  return { ...count };
}

function asSymptom(value: unknown): { subject: string; name: string }[] {
  if (!isRecord(value) || typeof value.subject !== "string") return [];
  return [{ subject: value.subject, name: typeof value.name === "string" ? value.name : value.subject }];
}

/** What people call the service, or all of a kind, or else the host, model, job. */
function nameOf(data: Record<string, unknown>): Parameters {
  const name = data.serviceName ?? data.partName ?? data.hostName ?? data.name;
  return typeof name === "string" ? { name } : {};
}

/** That the device has restarted, since when it is up, how long it was away, and whether it does so by habit. */
function restartOf(restart: unknown): Parameters {
  if (!isRecord(restart) || typeof restart.at !== "string") return {};
  const { at, backAfterMs, habit } = restart;
  return {
    restartedAt: at,
    ...(typeof backAfterMs === "number" && { backAfterMs }),
    ...(isRecord(habit) &&
      typeof habit.times === "number" &&
      typeof habit.every === "string" && { habitTimes: habit.times, habitEvery: habit.every }),
  };
}

/** Of a device's changes: how many, and the first by its kind, name, and what it was and is. */
function changesOf(changes: unknown): Parameters {
  if (!Array.isArray(changes) || changes.length === 0) return {};
  const first: unknown = changes[0];
  return { changes: changes.length, ...(isRecord(first) ? plainValues(first) : {}) };
}

const MOST_NAMES = 3;

/** The first few of a list of findings by name, and how many there are. */
function namesOf(findings: unknown): Parameters {
  if (!Array.isArray(findings)) return {};
  const names = findings.flatMap((one: unknown) =>
    isRecord(one) && typeof one.hostName === "string" && typeof one.serviceName === "string"
      ? [`${one.hostName}: ${one.serviceName}`]
      : [],
  );
  return { count: findings.length, names: names.slice(0, MOST_NAMES) };
}

/** Of a business service: what of it is not well. */
function failingOf(failing: unknown): Parameters {
  if (!Array.isArray(failing)) return {};
  const names = failing.flatMap((one: unknown) => (isRecord(one) && typeof one.name === "string" ? [one.name] : []));
  return names.length === 0 ? {} : { failing: names };
}

function innerSentence(value: unknown, codeAs: string): Parameters {
  if (!isRecord(value) || typeof value.code !== "string") return {};
  return { ...plainValues(isRecord(value.parameters) ? value.parameters : {}), [codeAs]: value.code };
}

function plainValues(data: Record<string, unknown>): Parameters {
  const entries = Object.entries(data).filter(
    ([, value]) => ["string", "number", "boolean"].includes(typeof value) || isListOfText(value),
  );
  return Object.fromEntries(entries) as Parameters;
}

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
}
