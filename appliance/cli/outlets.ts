/** Where told things go: the relay to the configured brokers, or the mirror on loopback; and the Influx output. */
import { isDeepStrictEqual } from "node:util";
import { isoTime, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { isRestored, RESTORED_FACT } from "#model/backup.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import type { EventDraft, StoredEvent } from "#model/event.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { InfluxOutput } from "#outputs/influx.ts";
import type { Tested } from "#actions/test-output.ts";
import type { OutputView } from "#model/api-outputs.ts";
import type { BrokerProblem } from "#relay/broker-problem.ts";
import type { EmbeddedBroker } from "#relay/embedded-broker.ts";
import type { Enrolment } from "#relay/enrolment/enrolment.ts";
import { allOf } from "#relay/incoming.ts";
import { withIdentity } from "#relay/enrolment/with-identity.ts";
import type { Inbox } from "#relay/inbox.ts";
import { SentMessages } from "#relay/sent-messages.ts";
import type { Relay, RelayFigures } from "#relay/relay.ts";
import type { LineSilence } from "#model/silence.ts";
import type { StateStore } from "#store/state-store.ts";
import { forgetGone } from "./forget-outputs.ts";
import { influxView, relayView } from "./output-views.ts";
import type { MakeReport } from "./report-source.ts";
import type { Telling } from "./telling.ts";

export interface OutletsParts {
  readonly state: StateStore;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly boot: string;
  readonly version: string;
  readonly clockTrusted: () => boolean;
  /** Adds events to the log; see `Watch.tell`. */
  readonly tell: (events: readonly EventDraft[]) => void;
  /** Stores what was told. False: the store refuses for now. */
  readonly flush: () => boolean;
  /** What the operations centre sends goes there; asked for with the first relay. Left out: it is not listened to. */
  readonly inbox?: () => Inbox;
  /** The box's own client certificate, where it has one. Left out: the configuration's or none. */
  readonly enrolment?: () => Pick<Enrolment, "identity" | "session">;
  /** The connection to the broker was lost: whether the line is gone is to be found out at once. */
  readonly brokerLost?: () => void;
  /** Which silence it was since a broker was lost (monotonic clock). Left out: nobody knows. */
  readonly silence?: (lostMs: number) => LineSilence;
  /** Has monthly reports made. Left out: nobody is sent any. */
  readonly makeReport?: MakeReport;
}

/** What must stay the same for an outlet to go on through a reload. */
interface Keys {
  readonly relay: unknown;
  readonly influx: unknown;
  readonly telling: unknown;
}

export class Outlets {
  readonly #parts: OutletsParts;
  #relay: Relay | undefined;
  #mirror: EmbeddedBroker | undefined;
  #influx: InfluxOutput | undefined;
  #telling: Telling | undefined;
  /** What went to brokers last, also those of the relay before. */
  readonly sent: SentMessages;
  /** The site that was put in force last. */
  #site: Site | undefined;
  #keys: Keys = { relay: undefined, influx: undefined, telling: undefined };
  /** Reloads follow one another; never rejected. */
  #busy: Promise<void> = Promise.resolve();

  constructor(parts: OutletsParts) {
    this.#parts = parts;
    this.sent = new SentMessages(
      () => this.#site?.baseTopic ?? "",
      () => parts.clock.wallMs(),
    );
  }

  /**
   * Makes the outlets that a site asks for; those whose settings did not change go on undisturbed. One that cannot be made
   * keeps no other from it, now or at the next change, which tries it again.
   */
  use(site: Site): Promise<void> {
    const change = this.#busy.then(() => this.#change(site));
    this.#busy = change.catch(() => {}); // whoever asked for it is told
    return change;
  }

  /** Stops them all, even where one does not stop well, which is logged. */
  async stop(): Promise<void> {
    await this.#busy;
    await Promise.all([
      this.#end("relay", this.#relay),
      this.#end("mirror", this.#mirror),
      this.#end("influx", this.#influx),
      this.#end("telling", this.#telling),
    ]);
  }

  /** Done when the outlets are those of the newest configuration. */
  settled(): Promise<void> {
    return this.#busy;
  }

  /** Sends events once more. False: no relay, or it is at that already. */
  resend(from: number, to: number): boolean {
    return this.#relay?.resend(from, to) ?? false;
  }

  /** To be called after events were committed. */
  wake(): void {
    this.#relay?.wake();
    this.#mirror?.wake();
    this.#telling?.wake();
  }

  /** Whether anybody here wants every result, those that say what the one before said as well. */
  get wantsResults(): boolean {
    return this.#influx !== undefined || this.#relay?.wantsResults === true;
  }

  record(service: Service, host: Host, result: JudgedResult): void {
    this.#influx?.record(service, host, result);
    this.#relay?.record(service, host, result);
  }

  /** Where the mirror listens; undefined with a configured broker. */
  get mirrorUrl(): string | undefined {
    return this.#mirror?.url;
  }

  relayFigures(): RelayFigures | undefined {
    return this.#relay?.figures();
  }

  influxFigures(): ReturnType<InfluxOutput["figures"]> | undefined {
    return this.#influx?.figures();
  }

  /** How they stand, for people. */
  views(): OutputView[] {
    const site = this.#site;
    if (site === undefined) return [];
    const [relay, influx] = [this.relayFigures(), this.influxFigures()];
    return [
      ...(relay === undefined ? [] : [relayView(site, relay)]),
      ...(influx === undefined ? [] : [influxView(site, influx)]),
      ...(this.#telling?.views() ?? []),
    ];
  }

  /** Mails that did not arrive are shown with whom they were for. */
  bounced(failures: readonly DeliveryFailure[]): void {
    this.#telling?.bounced(failures);
  }

  /** Sends a test message to a contact, or by an output. */
  async test(to: string, by: string): Promise<Tested> {
    return (await this.#telling?.test(to, by)) ?? { refused: "nobody" };
  }

  async #change(site: Site): Promise<void> {
    const relay = [site.baseTopic, site.relay, this.#parts.enrolment?.().identity()?.serial];
    const influx = [site.baseTopic, site.influx];
    const telling = tellingKey(site);
    this.#site = site;
    const changes = [
      isDeepStrictEqual(this.#keys.relay, relay) ? Promise.resolve() : this.#changeRelay(site),
      isDeepStrictEqual(this.#keys.influx, influx) ? Promise.resolve() : this.#changeInflux(site),
      isDeepStrictEqual(this.#keys.telling, telling) ? Promise.resolve() : this.#changeTelling(site),
    ];
    const [relayDone, influxDone, tellingDone] = await Promise.allSettled(changes);
    this.#keys = {
      relay: relayDone?.status === "fulfilled" ? relay : undefined,
      influx: influxDone?.status === "fulfilled" ? influx : undefined,
      telling: tellingDone?.status === "fulfilled" ? telling : undefined,
    };
    for (const done of [relayDone, influxDone, tellingDone]) if (done?.status === "rejected") throw done.reason;
  }

  /** Stops one outlet; what goes wrong is logged and keeps nothing else from going on. */
  async #end(name: string, outlet: { stop(): Promise<void> } | undefined): Promise<void> {
    try {
      await outlet?.stop();
    } catch (error) {
      const said = error instanceof Error ? error.stack : String(error);
      this.#parts.log.error({ outlet: name, error: said }, "an outlet did not stop well");
    }
  }

  async #changeRelay(site: Site): Promise<void> {
    const { state, clock, log, boot, version, clockTrusted, tell, flush } = this.#parts;
    await Promise.all([this.#end("relay", this.#relay), this.#end("mirror", this.#mirror)]);
    this.#relay = undefined;
    this.#mirror = undefined;
    const speaker = { base: site.baseTopic, boot, version, source: state.events, clock, clockTrusted, log };
    const inbox = this.#parts.inbox?.();
    inbox?.obey(site.baseTopic, site.relay?.commandKeys ?? []);
    const enrolment = this.#parts.enrolment?.();
    const identity = enrolment?.identity();
    const listeners = [
      ...(inbox === undefined ? [] : [inbox]),
      ...(enrolment === undefined || identity === undefined ? [] : [enrolment.session(identity)]),
    ];
    // Either has a library of its own, and is loaded only where it is wanted.
    if (site.relay === undefined) {
      const { EmbeddedBroker: Mirror } = await import("#relay/embedded-broker.ts");
      const mirror = new Mirror(speaker);
      await mirror.start();
      this.#mirror = mirror;
    } else {
      const { Relay: Sender } = await import("#relay/relay.ts");
      this.#relay = new Sender({
        ...speaker,
        notes: state.facts,
        sent: this.sent,
        config: withIdentity(site.relay, identity),
        ...(listeners.length === 0 ? {} : { inbox: allOf(listeners) }),
        isRestored: isRestored(state.facts.get(RESTORED_FACT)),
        onTakenOver: () => tell([takenOver(clock.wallMs())]),
        onLost: () => this.#parts.brokerLost?.(),
        onRestored: (line) => tell([uplinkRestored(line, this.#parts.silence?.(line.lostMs), clock.wallMs())]),
        asides: { tell: (event, problem) => tell([eventRefused(event, problem, clock.wallMs())]), store: flush },
      });
      this.#relay.start();
    }
  }

  async #changeInflux(site: Site): Promise<void> {
    await this.#end("influx", this.#influx);
    this.#influx = undefined;
    if (site.influx === undefined) return;
    const { clock, log } = this.#parts;
    const { customer, siteId: site_, boxId: box } = site;
    // Loaded only where it is wanted: most boxes have no such output.
    const { InfluxOutput: Output } = await import("#outputs/influx.ts");
    this.#influx = new Output({ config: site.influx, customer, site: site_, box, clock, log });
    this.#influx.start();
  }

  async #changeTelling(site: Site): Promise<void> {
    await this.#end("telling", this.#telling);
    this.#telling = undefined;
    const { state, clock, boot, clockTrusted, log, makeReport } = this.#parts;
    const parts = {
      site: () => this.#site ?? site,
      events: state.events,
      books: state.facts,
      clock,
      boot,
      clockTrusted,
      log,
      ...(makeReport === undefined ? {} : { makeReport }),
    };
    // Loaded only where it is wanted: mail has a library of its own.
    if (site.telling === undefined) {
      forgetGone(parts);
      return;
    }
    const { Telling: Tellers } = await import("./telling.ts");
    this.#telling = new Tellers(parts);
    this.#telling.start();
  }
}

/** What must stay the same for those that tell people to go on: all but the devices, whose names they ask for. */
function tellingKey({ telling, sla, baseTopic, siteName, timezone, language }: Site): unknown {
  return [baseTopic, siteName, timezone, language, telling, sla?.contacts, sla?.hours];
}

/** A second box has this one's identity, perhaps the one before it. Whichever is connected tells it. */
function takenOver(at: number): EventDraft {
  return { type: "box.health", at, data: { state: "critical", why: "takenOver", since: isoTime(at) } };
}

function uplinkRestored(
  { lostAt, goneMs }: { lostAt: number; goneMs: number },
  silence: LineSilence | undefined,
  at: number,
): EventDraft {
  const data = { lostAt: isoTime(lostAt), seconds: Math.round(goneMs / 1000), ...(silence && { silence }) };
  return { type: "uplink.restored", at, data };
}

/** An event that the broker does not take, and that the queue goes on without. It stays in the log. */
function eventRefused({ sequence, type }: StoredEvent, { code }: BrokerProblem, at: number): EventDraft {
  const range = { from: sequence, to: sequence };
  const data = { reason: "refused", ...range, count: 1, unsent: 1, ranges: [range], refused: { type, code } };
  return { type: "events.dropped", at, data };
}
