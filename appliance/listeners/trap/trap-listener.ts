/** Receives SNMP notifications: versions 1, 2c and 3, traps and informs. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Sentence } from "#model/sentence.ts";
import type { TrapSettings } from "#model/site.ts";
import { BerFault } from "#snmp/ber.ts";
import { communityMessage, readNotificationHead, readNotificationPdu, type Notification } from "#snmp/notification.ts";
import { UsmReceiver } from "#snmp/usm-receiver.ts";
import type { AdmissionLimits } from "../admission.ts";
import { Datagrams } from "../datagrams.ts";
import type { Sink } from "../sink.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { Listener } from "../listener.ts";
import { NOTIFICATIONS } from "./families.ts";
import { newerOf, SourceGate } from "../source-gate.ts";
import { readNotification } from "./read-notification.ts";

/** More than any device should send: a switch of 48 ports that starts, several times over. */
export const TRAP_LIMITS: AdmissionLimits = {
  perSource: 50,
  burst: 500,
  strangers: 50,
  strangersBurst: 500,
  total: 500,
  totalBurst: 2500,
};

/** Number that is given for examples (RFC 5612): an engine id must begin with one. */
const ENTERPRISE = 32_473;
/** Boots of the engine are counted in minutes since this, so that they rise with each start: 2024. */
const BOOTS_SINCE_MS = Date.UTC(2024, 0, 1);
const MINUTE_MS = 60_000;

export interface TrapListenerParts {
  readonly settings: TrapSettings;
  /** What makes this box's engine its own: customer, site and box. */
  readonly identity: string;
  readonly sink: Sink;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly limits?: AdmissionLimits;
}

export class TrapListener implements Listener {
  readonly #parts: TrapListenerParts;
  readonly #datagrams: Datagrams;
  readonly #gate: SourceGate;
  readonly #usm: UsmReceiver;
  readonly #communities: readonly Buffer[] | undefined;
  #refused = 0;
  #problem: ListenerFigures["problem"];

  constructor(parts: TrapListenerParts) {
    this.#parts = parts;
    const { settings, sink, clock, log, limits = TRAP_LIMITS } = parts;
    this.#communities = settings.communities?.map((community) => Buffer.from(community));
    this.#usm = new UsmReceiver(settings.users, ownEngine(parts.identity, clock), clock);
    const knows = (address: string) => sink.knows(address);
    this.#gate = new SourceGate({ listener: "trap", from: settings.from, knows, clock, log });
    this.#datagrams = new Datagrams({
      listener: "trap",
      gate: this.#gate,
      place: settings.listen,
      limits,
      knows,
      take: (bytes, from, answer) => this.#take(bytes, from, answer),
      clock,
      log,
    });
  }

  start(): Promise<void> {
    return this.#datagrams.port.start();
  }

  stop(): Promise<void> {
    return this.#datagrams.port.stop();
  }

  figures(): ListenerFigures {
    const { port, received, overdone, lastAt } = this.#datagrams;
    const problem = port.problem ?? newerOf(this.#problem, this.#gate.problem);
    return {
      name: "trap",
      ...(port.isOpen ? { address: port.address } : {}),
      received,
      refused: this.#refused + this.#gate.refused + overdone,
      lost: this.#datagrams.lost(),
      ...(lastAt === undefined ? {} : { lastAt }),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  #take(bytes: Buffer, from: string, answer: (bytes: Buffer) => void): void {
    try {
      this.#read(bytes, from, answer);
    } catch (error) {
      if (!(error instanceof BerFault)) throw error;
      this.#refuse("notUnderstood", `something from ${from} is no notification: ${error.message}`, {
        code: "listener.trouble.noNotification",
        parameters: { from },
      });
    }
  }

  #read(bytes: Buffer, from: string, answer: (bytes: Buffer) => void): void {
    const { version, community, reader } = readNotificationHead(bytes);
    if (version === "3") {
      const received = this.#usm.receive(bytes, reader);
      if (received.notification !== undefined) this.#hand(received.notification, from, received.engineId);
      else if (received.refused !== undefined && received.refused !== "unknownEngine")
        this.#refuse("notAllowed", `a notification of version 3 from ${from} is not believed: ${received.refused}`, {
          code: "listener.trouble.notBelieved",
          parameters: { from, reason: received.refused },
        });
      if (received.answer !== undefined) answer(received.answer);
      return;
    }
    if (community === undefined || !this.#isAllowed(community)) {
      this.#refuse("notAllowed", `a notification from ${from} has another community`, {
        code: "listener.trouble.community",
        parameters: { from },
      });
      return;
    }
    const { notification, response } = readNotificationPdu(reader, version);
    this.#hand(notification, from);
    if (response !== undefined) answer(communityMessage(community, response));
  }

  #hand(notification: Notification, from: string, engineId?: string): void {
    const { sink, clock } = this.#parts;
    const sender = { from, at: clock.wallMs(), ...(engineId === undefined ? {} : { engineId }) };
    sink.take(readNotification(notification, sender, NOTIFICATIONS));
  }

  #isAllowed(community: Buffer): boolean {
    if (this.#communities === undefined) return true;
    return this.#communities.some((one) => one.length === community.length && timingSafeEqual(one, community));
  }

  /** The newest trouble is shown in the figures; the log is not flooded by strangers. */
  #refuse(code: string, message: string, text: Sentence): void {
    this.#refused++;
    this.#problem = { code, message, text, at: this.#parts.clock.wallMs() };
  }
}

/** The same after every start, but for its boots. */
function ownEngine(identity: string, clock: TimerClock) {
  const head = Buffer.alloc(5);
  head.writeUInt32BE((0x80000000 | ENTERPRISE) >>> 0);
  head[4] = 5; // octets of our own choice
  const name = createHash("sha256").update(identity).digest().subarray(0, 16);
  const startedMs = clock.monotonicMs();
  const boots = Math.max(1, Math.floor((clock.wallMs() - BOOTS_SINCE_MS) / MINUTE_MS));
  return {
    id: Buffer.concat([head, name]),
    boots,
    timeS: () => Math.floor((clock.monotonicMs() - startedMs) / 1000),
  };
}
