/** What the box feels: the network through its clients, its own clock and line, what it is made of. */
import path from "node:path";
import { BoxRecord } from "#box/box-record.ts";
import type { Arrivals, BoxFacts, Surroundings } from "#checks/surroundings.ts";
import type { LineLook } from "#engine/line-book.ts";
import type { EventDraft } from "#model/event.ts";
import type { Site } from "#model/site.ts";
import type { ApplianceOptions } from "./options.ts";
import { BoxSenses } from "../box-senses.ts";
import type { Life } from "./lives.ts";
import { openOutside, type Outside } from "./outside.ts";

export interface SensesParts {
  readonly options: ApplianceOptions;
  site(): Site;
  /** undefined: no broker is configured. */
  relayConnected(): boolean | undefined;
  knownHosts(): readonly { readonly address: string; readonly up: boolean }[];
  tell(events: readonly EventDraft[]): void;
  /** The wall clock was set. */
  clockStepped(): void;
  lineLooked(look: Omit<LineLook, "outside">): void;
  boxFacts(): BoxFacts;
  arrivals(): Arrivals;
}

export class Senses implements Life {
  readonly name = "senses";
  readonly outside: Outside;
  readonly surroundings: Surroundings;
  readonly record: BoxRecord;
  readonly box: BoxSenses;

  private constructor(outside: Outside, record: BoxRecord, parts: SensesParts) {
    const { clock, log } = parts.options;
    this.outside = outside;
    this.record = record;
    this.surroundings = {
      snmp: outside.snmp,
      pinger: outside.pinger,
      connector: outside.connector,
      names: outside.names,
      get pluginFolders() {
        return parts.site().pluginFolders;
      },
      get keptFolders() {
        return parts.site().pluginsUnseparated === true ? [] : keptFolders(parts.options);
      },
      boxFacts: () => parts.boxFacts(),
      noteSilence: () => this.box.network.noteSilence("new"),
      get arrivals() {
        return parts.arrivals();
      },
    };
    this.box = new BoxSenses({
      site: () => parts.site(),
      pinger: outside.pinger,
      askResolver: outside.askResolver,
      askName: outside.askName,
      knownHosts: () => parts.knownHosts(),
      ...(outside.readPorts === undefined ? {} : { readPorts: outside.readPorts }),
      ...(outside.readAddresses === undefined ? {} : { readAddresses: outside.readAddresses }),
      ...(outside.addressVoice === undefined ? {} : { addressVoice: outside.addressVoice }),
      isSynchronised: outside.isSynchronised,
      clock,
      log,
      relayConnected: () => parts.relayConnected(),
      tell: (events) => parts.tell(events),
      clockStepped: () => parts.clockStepped(),
      lineLooked: (look) => parts.lineLooked(look),
    });
  }

  /** @throws the file system's error where what the box knows of itself cannot be read */
  static async open(parts: SensesParts): Promise<Senses> {
    const { dataFolder, clock, log, outside } = parts.options;
    const record = await BoxRecord.open({ dataFolder, startedAt: clock.wallMs(), clock, log });
    return new Senses(outside ?? (await openOutside(log)), record, parts);
  }

  async start(): Promise<void> {
    await this.box.start();
    this.record.start();
  }

  async stop(): Promise<void> {
    this.record.stop();
    await this.box.stop();
    this.outside.snmp.stop();
    this.outside.pinger.stop();
  }
}

/** Where this box's secrets lie: its data, and what systemd hands it. */
function keptFolders({ dataFolder, env }: SensesParts["options"]): string[] {
  const credentials = env["CREDENTIALS_DIRECTORY"];
  const folders = [dataFolder, ...(credentials === undefined || credentials === "" ? [] : [credentials])];
  return folders.map((folder) => path.resolve(folder));
}
