/** For tests: a post office with a log in memory, a clock driven by hand, and another side that does as it is told. */
import { HandClock } from "#lib/testing/hand-clock.ts";
import { silentLog, type Log } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { EventDraft, StoredEvent } from "#model/event.ts";
import type { Site } from "#model/site.ts";
import type { Contact } from "#model/sla.ts";
import type { TellingPolicy } from "#model/telling.ts";
import { toySite, toySla } from "#model/testing/toy-site.ts";
import type { BookStore } from "../book-keeper.ts";
import type { Carried, Carrier, Parcel } from "../carrier.ts";
import { PostOffice, type EventSource } from "../post-office.ts";
import { mailRecipients } from "../recipient.ts";
import type { ReportSource } from "../report-desk.ts";

export const POLICY: TellingPolicy = {
  holdMs: 30_000,
  most: 6,
  withinMs: 600_000,
  repeatMs: { critical: 1_800_000, high: 7_200_000, medium: 0, low: 0 },
  repeatMost: 4,
};

/** An event log in memory, with what outputs need of it. */
export class LogInMemory implements EventSource {
  readonly events: StoredEvent[] = [];
  readonly cursors = new Map<string, number>();

  /** @param boot the run of the box that decided it, where its steady time shall count  @param clockTrusted by that run */
  append(draft: EventDraft, boot?: string, clockTrusted = true): StoredEvent {
    const sequence = this.latest() + 1;
    const event = {
      ...draft,
      sequence,
      id: uuidV7(draft.at),
      clockTrusted,
      ...(boot === undefined ? {} : { boot }),
    };
    this.events.push(event);
    return event;
  }

  read(after: number, limit: number): StoredEvent[] {
    return this.events.slice(after, after + limit);
  }

  event(sequence: number): StoredEvent | undefined {
    return this.events[sequence - 1];
  }

  latest(): number {
    return this.events.length;
  }

  advance(name: string, sequence: number): void {
    this.cursors.set(name, Math.max(sequence, this.cursors.get(name) ?? 0));
  }

  cursor(name: string): number {
    const known = this.cursors.get(name) ?? 0;
    this.cursors.set(name, known);
    return known;
  }

  hasCursor(name: string): boolean {
    return this.cursors.has(name);
  }

  backlog(name: string): number {
    return this.latest() - (this.cursors.get(name) ?? 0);
  }
}

/** Stores copies, as a disk does. */
export class BooksInMemory implements BookStore {
  readonly texts = new Map<string, string>();

  get(name: string): unknown {
    const text = this.texts.get(name);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  set(name: string, value: unknown): void {
    if (value === undefined) this.texts.delete(name);
    else this.texts.set(name, JSON.stringify(value));
  }
}

/** Does with each parcel what `decide` says, and remembers what it took. */
export class ScriptedCarrier implements Carrier {
  readonly target = "mail.acme.example:587";
  readonly taken: Parcel[] = [];
  readonly tried: Parcel[] = [];
  decide: (parcel: Parcel) => Carried | Promise<Carried> = () => ({ came: "taken" });

  async carry(parcel: Parcel): Promise<Carried> {
    this.tried.push(parcel);
    const carried = await this.decide(parcel);
    if (carried.came === "taken") this.taken.push(parcel);
    return carried;
  }

  /** Headlines that somebody got, in their order. */
  headlines(recipient: string): string[] {
    return this.taken.filter((parcel) => parcel.recipient.id === recipient).map(({ message }) => message.headline);
  }
}

/** A Sunday at noon. */
export const NOON = Date.UTC(2026, 10, 22, 12);

export interface OfficeStage {
  readonly clock: HandClock;
  readonly log: LogInMemory;
  readonly books: BooksInMemory;
  readonly carrier: ScriptedCarrier;
  readonly site: Site;
  readonly warnings: string[];
  office: PostOffice;
  /** Events come in now. */
  tell(...drafts: readonly EventDraft[]): void;
  /** Another run of the box, with what is stored. @param cleanly false: it was killed */
  restart(cleanly?: boolean): Promise<void>;
}

export function contactOf(id: string, more: Partial<Contact> = {}): Contact {
  return { id, name: id.toUpperCase(), mail: `${id}@acme.example`, when: "always", minimumPriority: "low", ...more };
}

export function openOffice(
  contacts: readonly Contact[],
  policy: Partial<TellingPolicy> = {},
  wallMs = NOON,
  reports?: (clock: HandClock) => ReportSource,
): OfficeStage {
  const clock = new HandClock(wallMs);
  const site: Site = {
    ...toySite([]),
    sla: toySla({ contacts }),
    telling: { webhooks: [], policy: { ...POLICY, ...policy } },
  };
  const log = new LogInMemory();
  const books = new BooksInMemory();
  const carrier = new ScriptedCarrier();
  const warnings: string[] = [];
  const noted: Log = {
    ...silentLog,
    warn: (fields, message) => void warnings.push(`${JSON.stringify(fields)} ${message}`),
    error: (fields, message) => void warnings.push(`error ${JSON.stringify(fields)} ${message}`),
  };
  /** A run that was killed neither stores nor hears anything any more. */
  let run = { alive: true };
  const make = (): PostOffice => {
    const own = { alive: true };
    run = own;
    return new PostOffice({
      name: "mail",
      kind: "mail",
      site: () => site,
      recipients: mailRecipients(site),
      carrier: {
        target: carrier.target,
        carry: async (parcel) => {
          const carried = await carrier.carry(parcel);
          return own.alive ? carried : new Promise(() => {});
        },
      },
      events: {
        read: (after, limit) => (own.alive ? log.read(after, limit) : []),
        event: (sequence) => log.event(sequence),
        latest: () => log.latest(),
        advance: (name, sequence) => own.alive && log.advance(name, sequence),
      },
      books: { get: (name) => books.get(name), set: (name, value) => own.alive && books.set(name, value) },
      clock,
      log: noted,
      ...(reports === undefined ? {} : { reports: reports(clock) }),
      random: () => 1,
      giveWay: () => Promise.resolve(),
    });
  };
  const stage: OfficeStage = {
    clock,
    log,
    books,
    carrier,
    site,
    warnings,
    office: make(),
    tell(...drafts) {
      for (const draft of drafts) log.append(draft);
      stage.office.wake();
    },
    async restart(cleanly = true) {
      if (cleanly) {
        const stopped = stage.office.stop();
        await clock.advance(5000);
        await stopped;
      } else {
        run.alive = false;
        void stage.office.stop();
      }
      stage.office = make();
      stage.office.start();
    },
  };
  stage.office.start();
  return stage;
}
