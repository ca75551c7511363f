/**
 * Services that follow from what devices say of themselves: inspects hosts of profile `auto`, keeps what was found with the
 * state (after a restart it is there at once), puts it into the site in force, and tells what has changed on a device.
 */
import type { DerivedService } from "#devices/derived-service.ts";
import { deriveServices, PROFILE_RULES } from "#devices/profile.ts";
import type { Inspection } from "#devices/inspect.ts";
import { whySilent } from "#devices/why-silent.ts";
import type { PortUse } from "#devices/profile-ports.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { Slots } from "#lib/slots.ts";
import { derivedName } from "#model/derived-name.ts";
import type { Device } from "#model/device.ts";
import type { EventDraft } from "#model/event.ts";
import type { Reading } from "#model/reading.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { compareSnapshots, snapshotOf, type Snapshot } from "./device-snapshot.ts";
import { mergeDerived, type Say } from "./merge-derived.ts";

/** What is kept of a host between inspections. */
export interface KnownDevice {
  readonly address: string;
  /** When it was inspected, milliseconds since 1970. */
  readonly at: number;
  readonly snapshot: Snapshot;
  readonly services: readonly DerivedService[];
  /** By which rules they were made; other ones: the device is read again soon. */
  readonly rules?: number;
}

export interface DerivedServicesParts {
  readonly site: () => Site;
  readonly inspect: (host: Host, signal: AbortSignal) => Promise<Inspection>;
  /** What is known of the ports' use on a host. */
  readonly portUse?: (hostId: string) => ReadonlyMap<number, PortUse> | undefined;
  /** Whether the host is known to be up; undefined: not known. */
  readonly isUp: (hostId: string) => boolean | undefined;
  readonly facts: { get(name: string): unknown; set(name: string, value: unknown): void };
  readonly clock: TimerClock;
  readonly log: Log;
  readonly tell: (events: readonly EventDraft[]) => void;
  /** Called when a device has told of itself for the first time, before what follows from it is put in force. */
  readonly firstRead?: (hostId: string) => void;
  /** The words of a derived service's name, in the site's language. */
  readonly say: Say;
  /** Called when other services follow than before: the site is to be put in force again. */
  readonly changed: () => void;
}

/** One fact per host: they are large, and only one changes at a time. */
const factOf = (hostId: string): string => `device.${hostId}`;
type FailedReading = Extract<Reading, { state: "failed" }>;

const EVERY_MS = 24 * 3_600_000;
/** After a silent or failed inspection, and the least time between two of one host. */
const AGAIN_MS = 300_000;
const LOOK_MS = 5000;
const AT_ONCE = 4;
/** A device that has come up may still lack half of its tables. */
const AFTER_REBOOT_MS = 120_000;

export class DerivedServices {
  readonly #parts: DerivedServicesParts;
  /** Undefined: nothing is stored. Read when a host is first asked for. */
  readonly #known = new Map<string, KnownDevice | undefined>();
  /** Monotonic milliseconds from which on a host is inspected next. */
  readonly #dueMs = new Map<string, number>();
  readonly #triedMs = new Map<string, number>();
  readonly #running = new Map<string, Promise<void>>();
  /** Hosts whose last inspection read nothing: since when, and why. */
  readonly #failed = new Map<string, { readonly asked: string; readonly reading: FailedReading }>();
  readonly #slots = new Slots(AT_ONCE);
  readonly #stop = new AbortController();
  #timer: Timer | undefined;

  constructor(parts: DerivedServicesParts) {
    this.#parts = parts;
  }

  /** A site with the services that are known to follow. */
  apply(site: Site): Site {
    const derivedOf = (host: Host) => {
      const known = this.#knownOf(host);
      return known && { services: known.services, device: known.snapshot.identity };
    };
    return mergeDerived(site, derivedOf, this.#parts.say);
  }

  start(): void {
    this.#timer = this.#parts.clock.every(LOOK_MS, () => this.look());
  }

  stop(): void {
    this.#timer?.cancel();
    this.#stop.abort();
  }

  /** Settles when no inspection is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  /** Inspects a host out of turn, but not more often than every five minutes. */
  inspectSoon(hostId: string, afterMs = 0): void {
    const now = this.#parts.clock.monotonicMs();
    const earliest = (this.#triedMs.get(hostId) ?? -Infinity) + AGAIN_MS;
    this.#dueMs.set(hostId, Math.max(now + afterMs, earliest));
  }

  /** Reads from results that a device has restarted, or that something on it is gone. */
  record(service: Service, result: JudgedResult): void {
    if (service.check !== "device") return;
    const { code, parameters } = result.observation;
    if (parameters?.["rebooted"] === true) this.inspectSoon(service.hostId, AFTER_REBOOT_MS);
    else if (code === "noSuchObject") this.inspectSoon(service.hostId);
  }

  /** What the device said last; for whoever wants to know its kind or its ports. */
  snapshot(hostId: string): Snapshot | undefined {
    return this.#load(hostId)?.snapshot;
  }

  /** How far the box has got with reading the device; undefined: it was read, or is not to be. */
  reading(host: Host): Reading | undefined {
    if (host.profile !== "auto") return undefined;
    if (host.snmp === undefined)
      return { state: "failed", since: 0, reason: { code: "discovery.snmpNotAsked", parameters: {} } };
    const failed = this.#failed.get(host.id);
    if (failed?.asked === askedAs(host)) return failed.reading;
    const known = this.#knownOf(host);
    if (known === undefined) return { state: "notYet" };
    if (known.services.some(({ aside }) => aside === undefined)) return undefined;
    return { state: "failed", since: known.at, reason: { code: "discovery.nothingToRead", parameters: {} } };
  }

  #knownOf(host: Host): KnownDevice | undefined {
    const known = this.#load(host.id);
    return known?.address === host.address ? known : undefined;
  }

  #load(hostId: string): KnownDevice | undefined {
    if (!this.#known.has(hostId))
      this.#known.set(hostId, nowNamed(this.#parts.facts.get(factOf(hostId)) as KnownDevice));
    return this.#known.get(hostId);
  }

  /** Begins the inspections that are due. Called by the timer, and by tests. */
  look(): void {
    const now = this.#parts.clock.monotonicMs();
    for (const host of this.#parts.site().hosts) {
      if (host.profile !== "auto" || host.snmp === undefined || this.#running.has(host.id)) continue;
      this.#forgetOtherCredential(host);
      if ((this.#dueMs.get(host.id) ?? this.#firstDue(host, now)) > now) continue;
      if (host.hostService !== undefined && this.#parts.isUp(host.id) !== true) continue;
      const inspecting = this.#inspect(host).finally(() => this.#running.delete(host.id));
      this.#running.set(host.id, inspecting);
    }
  }

  /** What failed with another address or credential says nothing of this one. */
  #forgetOtherCredential(host: Host): void {
    const failed = this.#failed.get(host.id);
    if (failed === undefined || failed.asked === askedAs(host)) return;
    this.#failed.delete(host.id);
    this.#dueMs.delete(host.id);
  }

  /** What was found before the last stop is good until its day is over. */
  #firstDue(host: Host, now: number): number {
    const known = this.#knownOf(host);
    const ageMs = known === undefined ? Infinity : this.#parts.clock.wallMs() - known.at;
    const isGood = ageMs >= 0 && ageMs < EVERY_MS && known?.rules === PROFILE_RULES;
    const due = isGood ? now + EVERY_MS - ageMs : now;
    this.#dueMs.set(host.id, due);
    return due;
  }

  async #inspect(host: Host): Promise<void> {
    const { clock, log } = this.#parts;
    const { signal } = this.#stop;
    let again = AGAIN_MS;
    try {
      const inspection = await this.#slots.run(signal, () => {
        this.#triedMs.set(host.id, clock.monotonicMs());
        return this.#parts.inspect(host, signal);
      });
      if (signal.aborted) return;
      const silence = whySilent({
        ...inspection,
        faults: inspection.notes.map(({ code }) => code),
        version: host.snmp?.access.version ?? "2c",
      });
      this.#remember(host, silence && { code: `discovery.${silence}`, parameters: {} });
      if (inspection.answered) this.#take(host, inspection);
      if (silence === undefined) again = EVERY_MS;
      else log.info({ host: host.id, why: silence }, "the device cannot be read over SNMP; asked again later");
    } catch (error) {
      if (isAbort(error)) return;
      const errno = errorCode(error) ?? String(error);
      this.#remember(host, { code: "discovery.notAsked", parameters: { errno } });
      log.warn({ host: host.id, code: errno }, "the device could not be inspected");
    }
    this.#dueMs.set(host.id, clock.monotonicMs() + again);
  }

  /** @param reason why it could not be read; undefined: it was */
  #remember(host: Host, reason: Sentence | undefined): void {
    if (reason === undefined) this.#failed.delete(host.id);
    else {
      const since = this.#failed.get(host.id)?.reading.since ?? this.#parts.clock.wallMs();
      this.#failed.set(host.id, { asked: askedAs(host), reading: { state: "failed", since, reason } });
    }
  }

  #take(host: Host, { device, formulas, notes }: Inspection): void {
    const before = this.#knownOf(host);
    const { site, clock, portUse } = this.#parts;
    const found = deriveServices(device, {
      formulas,
      defaults: site().profileDefaults,
      portUse: portUse?.(host.id),
      before: before?.services,
    });
    // Half an inspection ends nothing: what was not read may still be there.
    const whole = !notes.some(({ code }) => INCOMPLETE.has(code));
    // What other rules made is gone with them.
    const missing = whole || before?.rules !== PROFILE_RULES ? [] : before.services;
    const services = withMissing(found, missing);
    const snapshot = snapshotOf(device);
    const kept = whole || before === undefined ? snapshot : { ...before.snapshot, ...snapshot };
    if (this.#load(host.id) === undefined) this.#parts.firstRead?.(host.id);
    this.#store(host.id, { address: host.address, at: clock.wallMs(), snapshot: kept, services, rules: PROFILE_RULES });
    if (before !== undefined && whole) this.#tellChanges(host, device, compareSnapshots(before.snapshot, snapshot));
    if (inForce(before) !== inForce({ services, snapshot: kept })) this.#parts.changed();
  }

  #tellChanges(host: Host, device: Device, changes: ReturnType<typeof compareSnapshots>): void {
    if (changes.length === 0) return;
    const { vendor, hardware, version, serial } = device;
    const identity = Object.fromEntries(
      Object.entries({ vendor, hardware, version, serial }).filter(([, value]) => value !== undefined),
    );
    const data = { host: host.id, hostName: host.name, address: host.address, changes, device: identity };
    this.#parts.tell([{ type: "device.changed", subject: host.id, at: this.#parts.clock.wallMs(), data }]);
  }

  #store(hostId: string, known: KnownDevice): void {
    this.#known.set(hostId, known);
    try {
      this.#parts.facts.set(factOf(hostId), known);
      const configured = new Set(this.#parts.site().hosts.map(({ id }) => id));
      for (const id of this.#known.keys()) if (!configured.has(id)) this.#forget(id);
    } catch (error) {
      this.#parts.log.warn({ error: String(error) }, "what a device said could not be stored");
    }
  }

  #forget(hostId: string): void {
    this.#known.delete(hostId);
    this.#failed.delete(hostId);
    this.#parts.facts.set(factOf(hostId), undefined);
  }
}

/** What a version stored that kept names as sentences, until the device is read again. */
function nowNamed(known: KnownDevice | undefined): KnownDevice | undefined {
  if (known === undefined) return undefined;
  const services = known.services.map((service) => ({ ...service, naming: service.naming ?? plainName(service) }));
  return { ...known, services };
}

function plainName({ part, label, alias }: DerivedService): Sentence {
  // A sensor's label began with its class.
  const [, kind = "sensor", own = label] = /^(\S{1,30}) (.*)$/.exec(label) ?? [];
  return part === "sensor" ? derivedName(kind, own) : derivedName(part, label, { alias });
}

function askedAs({ address, snmp }: Host): string {
  return JSON.stringify([address, snmp]);
}

/** What of a device the site in force holds. */
function inForce(known: Pick<KnownDevice, "services" | "snapshot"> | undefined): string {
  return JSON.stringify([known?.services, known?.snapshot.identity]);
}

/** Notes by which an inspection may have missed something that is there. */
const INCOMPLETE: ReadonlySet<string> = new Set([
  "timeout",
  "deadline",
  "fellSilent",
  "tooMuch",
  "malformed",
  "notIncreasing",
]);

function withMissing(found: readonly DerivedService[], before: readonly DerivedService[]): DerivedService[] {
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...before.filter(({ id }) => !ids.has(id))];
}
