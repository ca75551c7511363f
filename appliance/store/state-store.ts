/**
 * state.db: what the box knows and must not forget. States, incidents and events are written by `commit` alone, in one
 * transaction; accounts, secrets, configuration versions, runs and facts have a class each.
 */
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { LastBackup, Restored } from "#model/backup.ts";
import type { EventDraft, StoredEvent } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { KeptReport, KeptRun } from "#model/job-state.ts";
import type { Span } from "#model/span.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { Accounts } from "./accounts.ts";
import { ConfigVersions } from "./config-versions.ts";
import type { Database } from "./database.ts";
import { EventLog } from "./event-log.ts";
import { Facts, saveFact } from "./facts.ts";
import {
  countIncidents,
  deleteEndedIncidents,
  findIncident,
  loadLivingIncidents,
  oldestOpening,
  queryIncidents,
  seedWords,
  saveIncident,
  type IncidentQuery,
} from "./incident-table.ts";
import { Jobs, saveJobReport, saveJobRun } from "./jobs.ts";
import type { Opened, OpenReport } from "./open-database.ts";
import { Orders } from "./orders.ts";
import { openStateDatabase, stateOptions, visitStateDatabase, type OpenedState } from "./open-state-database.ts";
import { giveBackPages, usedBytes } from "./pages.ts";
import { readRedo } from "./redo-content.ts";
import { completeReplacement } from "./replace-folder.ts";
import { goOnRestored } from "./restored-state.ts";
import { Runs } from "./runs.ts";
import { Secrets } from "./secrets.ts";
import { savePauses, saveSpan, saveState, seedStates, Spans } from "./spans.ts";
import { StateStorage, type StorageStatus } from "./state-storage.ts";
import { isHostState, isServiceState, parseStored } from "./stored-shapes.ts";
import { packState, unpackState } from "./stored-state.ts";
import { Visits } from "./visits.ts";
import { forgetUntold, readUntold } from "./untold.ts";

export interface StateStoreOptions {
  readonly clock: Clock;
  readonly log: Log;
  /**
   * `owner` (default): the running box; one per folder. `visitor`: a verb of the command line, which may come while the
   * box runs; it then changes nothing about the file itself.
   */
  readonly as?: "owner" | "visitor";
  /** Space kept for a full disk, twice so many bytes. Default 250 000; the running box keeps more. */
  readonly reserveBytes?: number;
  /** True: what the store has to tell by itself waits for `tellUntold`, which makes its sentences. */
  readonly speaksLater?: boolean;
  /** The id of this run of the box; goes into its events. */
  readonly boot?: string;
}

/** Everything one decision changes. What is left out stays as it is. */
export interface Change {
  readonly services?: readonly (readonly [ServiceKey, ServiceState])[];
  readonly hosts?: readonly (readonly [string, HostState])[];
  readonly removedServices?: readonly ServiceKey[];
  readonly removedHosts?: readonly string[];
  readonly incidents?: readonly Incident[];
  /** What was so for a while, besides the states and pauses that stand in the rest. */
  readonly spans?: readonly Span[];
  /** Runs of jobs, whole; and reports that came in. */
  readonly jobRuns?: readonly KeptRun[];
  readonly jobReports?: readonly KeptReport[];
  /** Facts by name; undefined removes one. */
  readonly facts?: readonly (readonly [string, unknown])[];
  readonly events?: readonly EventDraft[];
  /** Whether the box trusts its clock now; goes into the events. */
  readonly clockTrusted: boolean;
}

/** What the box knew when it stopped. */
export interface LoadedState {
  readonly services: Map<ServiceKey, ServiceState>;
  readonly hosts: Map<string, HostState>;
  /** All that are neither closed nor cancelled, so also resolved ones that may reopen; oldest first. */
  readonly incidents: Incident[];
}

const RESERVE_BYTES = 250_000;

export class StateStore {
  /** What opening found; its problems are to be shown to people. */
  readonly openReport: OpenReport;
  readonly events: EventLog;
  readonly accounts: Accounts;
  readonly secrets: Secrets;
  readonly configVersions: ConfigVersions;
  readonly runs: Runs;
  readonly facts: Facts;
  readonly spans: Spans;
  readonly orders: Orders;
  readonly jobs: Jobs;
  readonly visits: Visits;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #log: Log;
  /** undefined: a visitor, who takes the file as it is. */
  readonly #storage: StateStorage | undefined;
  readonly #close: () => void;

  private constructor(folder: string, options: StateStoreOptions, opened: OpenedState | Opened) {
    const { clock, boot, log } = options;
    const { database, report: openReport } = opened;
    this.openReport = openReport;
    this.events = new EventLog(database, clock, boot);
    this.accounts = new Accounts(database, clock);
    this.secrets = new Secrets(database, clock);
    this.configVersions = new ConfigVersions(database, clock);
    this.runs = new Runs(database, clock);
    this.facts = new Facts(database);
    this.spans = new Spans(database, this.runs);
    this.orders = new Orders(database, clock);
    this.jobs = new Jobs(database);
    this.visits = new Visits(database);
    this.#database = database;
    this.#clock = clock;
    this.#log = log;
    this.#storage =
      "left" in opened
        ? new StateStorage(
            {
              folder,
              options: stateOptions(folder, clock, log, "owner"),
              reserveBytes: options.reserveBytes ?? RESERVE_BYTES,
              clock,
              log,
              tell: (draft) => this.events.tell(draft),
            },
            opened,
          )
        : undefined;
    if (options.speaksLater !== true && "left" in opened) this.tellUntold((draft) => draft, false);
    this.#close = () => {
      if (this.#storage !== undefined) return this.#storage.close();
      database.close();
      opened.release?.();
    };
  }

  /**
   * Opens `state.db` in a folder, made when missing. A damaged file is moved aside, what can be read of it is taken
   * over, and `openReport` says so; where the disk takes nothing the owner works from memory, and `storage()` says so.
   * @throws StoreError `newer` for a file of a newer version, `busy` when another box owns the folder; for a visitor also
   * `full`, `readonly` or `io` where the disk does not let it be opened.
   */
  static open(folder: string, options: StateStoreOptions): StateStore {
    const { clock, log, as = "owner", reserveBytes = RESERVE_BYTES } = options;
    completeReplacement(folder);
    const open = as === "owner" ? openStateDatabase : visitStateDatabase;
    return new StateStore(folder, options, open(folder, stateOptions(folder, clock, log, as), reserveBytes));
  }

  close(): void {
    this.#close();
  }

  /** For tests: lets go of the files as the kernel does for a process that is killed. Nothing is written. */
  abandon(): void {
    this.#storage?.abandon();
  }

  /** Where changes are stored now: on the disk, in the space kept for a full one, or in memory alone. */
  storage(): StorageStatus {
    return this.#storage?.status ?? { mode: "disk" };
  }

  /** For a visitor: a box that runs on the folder keeps what it decides beside the database, because the disk takes nothing there. */
  waitsForDisk(folder: string): boolean {
    const { records, head } = readRedo(folder);
    const latest = this.events.latest();
    return records.some(({ pending, generation, last }) => pending && generation === head.generation && last > latest);
  }

  /** To be called every few seconds; see StateStorage.keep. Returns where changes are stored now. */
  keep(): StorageStatus {
    this.#storage?.keep();
    return this.storage();
  }

  /** Makes the checked copy of the state now, instead of when it is due. False: it could not be made. */
  copyNow(): Promise<boolean> {
    return this.#storage?.copyNow() ?? Promise.resolve(false);
  }

  /** What opening has to tell: what is missing, which numbers were skipped. From now on such events are told at once. */
  tellUntold(complete: (draft: EventDraft) => EventDraft, clockTrusted: boolean): StoredEvent[] {
    this.events.complete = complete;
    return this.#database.transaction(() => {
      const drafts = readUntold(this.#database);
      if (drafts.length === 0) return [];
      forgetUntold(this.#database);
      return this.events.append(drafts.map(complete), clockTrusted);
    });
  }

  /** For a state that was just filled from a backup: goes on where the box before cannot have been. See `restored-state.ts`. */
  goOnRestored(backup: LastBackup): Restored {
    return goOnRestored(this.#database, backup, this.#clock.wallMs());
  }

  /** What is known, for the box that begins to watch. */
  load(): LoadedState {
    this.#database.relaxed(() => {
      seedStates(this.#database);
      seedWords(this.#database);
    });
    const services = this.#database.all<{ key: ServiceKey; state: string }>("SELECT key, state FROM services");
    const hosts = this.#database.all<{ id: string; state: string }>("SELECT id, state FROM hosts");
    return {
      services: this.#readable(
        services.map(({ key, state }) => [key, unpackState(parseStored(state))] as const),
        isServiceState,
      ),
      hosts: this.#readable(
        hosts.map(({ id, state }) => [id, parseStored(state)] as const),
        isHostState,
      ),
      incidents: loadLivingIncidents(this.#database),
    };
  }

  /** States that make sense; whoever has none is looked at anew. */
  #readable<Key extends string, State>(
    rows: readonly (readonly [Key, unknown])[],
    isWhole: (value: unknown) => value is State,
  ): Map<Key, State> {
    const states = new Map<Key, State>();
    for (const [key, state] of rows) {
      if (isWhole(state)) states.set(key, state);
      else this.#log.error({ of: key }, "a stored state is damaged; it is found out anew");
    }
    return states;
  }

  /**
   * Writes a change, all of it or nothing, and waits until it is on the disk; only what holds neither events nor incidents is
   * not waited for, and a power cut may undo it. Returns its events with the sequence and id they now have.
   * @throws StoreError when it could not be written; nothing has changed then and the same change may be tried again.
   */
  commit(change: Change): StoredEvent[] {
    const { events = [], incidents = [] } = change;
    const write = () => {
      this.#saveStates(change);
      const now = this.#clock.wallMs();
      for (const incident of incidents) {
        saveIncident(this.#database, incident, now);
        savePauses(this.#database, incident);
      }
      for (const span of change.spans ?? []) saveSpan(this.#database, span);
      for (const one of change.jobRuns ?? []) saveJobRun(this.#database, one);
      for (const one of change.jobReports ?? []) saveJobReport(this.#database, one);
      for (const [name, value] of change.facts ?? []) saveFact(this.#database, name, value);
      return this.events.append(events, change.clockTrusted);
    };
    const isTold = events.length + incidents.length > 0;
    return isTold ? this.#database.transaction(write) : this.#database.relaxed(write);
  }

  #saveStates(change: Change): void {
    for (const [key, state] of change.services ?? []) {
      this.#database.run(
        "INSERT INTO services (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state",
        key,
        packState(state),
      );
      if (state.hard !== "pending") saveState(this.#database, key, state.hard, state.hardSince);
    }
    for (const [id, state] of change.hosts ?? []) {
      this.#database.run(
        "INSERT INTO hosts (id, state) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state",
        id,
        JSON.stringify(state),
      );
      if (state.hard !== "pending") saveState(this.#database, id, state.hard, state.hardSince);
    }
    for (const key of change.removedServices ?? []) this.#database.run("DELETE FROM services WHERE key = ?", key);
    for (const id of change.removedHosts ?? []) this.#database.run("DELETE FROM hosts WHERE id = ?", id);
    for (const subject of [...(change.removedServices ?? []), ...(change.removedHosts ?? [])])
      saveState(this.#database, subject, undefined, this.#clock.wallMs());
  }

  incident(id: string): Incident | undefined {
    return findIncident(this.#database, id);
  }

  /** Incidents newest first. */
  incidents(query: IncidentQuery): Incident[] {
    return queryIncidents(this.#database, query);
  }

  /** How many `incidents` finds on all pages. */
  countIncidents(query: Omit<IncidentQuery, "limit" | "before">): number {
    return countIncidents(this.#database, query);
  }

  /** When the oldest incident that is kept was opened, milliseconds since 1970 (UTC). */
  oldestIncident(): number | undefined {
    return oldestOpening(this.#database);
  }

  /** Deletes one slice of incidents that ended before a moment (ms, UTC). Returns how many; call until it returns 0. */
  pruneIncidents(endedBefore: number): number {
    return deleteEndedIncidents(this.#database, endedBefore, 500);
  }

  /** Bytes in use, without free pages inside the file. */
  sizeBytes(): number {
    return usedBytes(this.#database);
  }

  /** Gives at most so many free pages back to the file system. Returns how many are left. */
  giveBack(pages: number): number {
    return giveBackPages(this.#database, pages);
  }
}
