/**
 * state.db: what the box knows and must not forget. States, incidents and events are written by `commit` alone, in one
 * transaction; accounts, secrets, configuration versions, runs and facts have a class each.
 */
import { join } from "node:path";
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { EventDraft, StoredEvent } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { Accounts } from "./accounts.ts";
import { ConfigVersions } from "./config-versions.ts";
import type { Database } from "./database.ts";
import { EventLog } from "./event-log.ts";
import { Facts, saveFact } from "./facts.ts";
import {
  deleteEndedIncidents,
  findIncident,
  loadLivingIncidents,
  queryIncidents,
  saveIncident,
  type IncidentQuery,
} from "./incident-table.ts";
import { openDatabase, type OpenReport } from "./open-database.ts";
import { giveBackPages, usedBytes } from "./pages.ts";
import { Runs } from "./runs.ts";
import { Secrets } from "./secrets.ts";
import { stateMigrations } from "./migrations/state-migrations.ts";

export interface StateStoreOptions {
  readonly clock: Clock;
  readonly log: Log;
  /**
   * `owner` (default): the running box; one per folder. `visitor`: a verb of the command line, which may come while the
   * box runs; it then changes nothing about the file itself.
   */
  readonly as?: "owner" | "visitor";
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

export class StateStore {
  /** What opening found; its problems are to be shown to people. */
  readonly openReport: OpenReport;
  readonly events: EventLog;
  readonly accounts: Accounts;
  readonly secrets: Secrets;
  readonly configVersions: ConfigVersions;
  readonly runs: Runs;
  readonly facts: Facts;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #release: () => void;

  private constructor(database: Database, openReport: OpenReport, options: StateStoreOptions, release: () => void) {
    const { clock, boot } = options;
    this.openReport = openReport;
    this.events = new EventLog(database, clock, boot);
    this.accounts = new Accounts(database, clock);
    this.secrets = new Secrets(database, clock);
    this.configVersions = new ConfigVersions(database, clock);
    this.runs = new Runs(database, clock);
    this.facts = new Facts(database);
    this.#database = database;
    this.#clock = clock;
    this.#release = release;
  }

  /**
   * Opens `state.db` in a folder, made when missing. A damaged file is moved aside, what can be read of it is taken
   * over, and `openReport` says so.
   * @throws StoreError `newer` for a file of a newer version, `busy` when another box owns the folder, `full`, `readonly`
   * or `io` where the disk does not let it be opened.
   */
  static open(folder: string, options: StateStoreOptions): StateStore {
    const opened = openDatabase({
      file: join(folder, "state.db"),
      migrations: stateMigrations,
      synchronous: "FULL",
      as: options.as ?? "owner",
      clock: options.clock,
      log: options.log,
    });
    return new StateStore(opened.database, opened.report, options, opened.release);
  }

  close(): void {
    this.#database.close();
    this.#release();
  }

  load(): LoadedState {
    const services = this.#database.all<{ key: ServiceKey; state: string }>("SELECT key, state FROM services");
    const hosts = this.#database.all<{ id: string; state: string }>("SELECT id, state FROM hosts");
    return {
      services: new Map(services.map((row) => [row.key, JSON.parse(row.state) as ServiceState])),
      hosts: new Map(hosts.map((row) => [row.id, JSON.parse(row.state) as HostState])),
      incidents: loadLivingIncidents(this.#database),
    };
  }

  /**
   * Writes a change, all of it or nothing, and waits until it is on the disk. Returns its events with the sequence and
   * id they now have.
   * @throws StoreError when it could not be written; nothing has changed then and the same change may be tried again.
   */
  commit(change: Change): StoredEvent[] {
    return this.#database.transaction(() => {
      this.#saveStates(change);
      const now = this.#clock.wallMs();
      for (const incident of change.incidents ?? []) saveIncident(this.#database, incident, now);
      for (const [name, value] of change.facts ?? []) saveFact(this.#database, name, value);
      return this.events.append(change.events ?? [], change.clockTrusted);
    });
  }

  #saveStates(change: Change): void {
    for (const [key, state] of change.services ?? []) {
      this.#database.run(
        "INSERT INTO services (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state",
        key,
        JSON.stringify(state),
      );
    }
    for (const [id, state] of change.hosts ?? []) {
      this.#database.run(
        "INSERT INTO hosts (id, state) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state",
        id,
        JSON.stringify(state),
      );
    }
    for (const key of change.removedServices ?? []) this.#database.run("DELETE FROM services WHERE key = ?", key);
    for (const id of change.removedHosts ?? []) this.#database.run("DELETE FROM hosts WHERE id = ?", id);
  }

  incident(id: string): Incident | undefined {
    return findIncident(this.#database, id);
  }

  /** Incidents newest first. */
  incidents(query: IncidentQuery): Incident[] {
    return queryIncidents(this.#database, query);
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
