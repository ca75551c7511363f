/** What the box feels of itself while it runs: whether its clock can be believed, and whether its line is up. */
import { AddressWatch, type TwiceUsed } from "#box/address-watch.ts";
import type { AddressVoice } from "#box/address-voice.ts";
import { ClockTrust, type ClockStep } from "#box/clock-trust.ts";
import { LineSilence } from "#box/line-silence.ts";
import { OwnNetwork } from "#box/own-network.ts";
import type { OwnAddresses } from "#box/own-addresses.ts";
import type { OwnPort } from "#box/own-ports.ts";
import { Uplink } from "#box/uplink.ts";
import { cardHint } from "#discovery/mac-vendors.ts";
import type { LineLook } from "#engine/line-book.ts";
import { isoTime, type TimerClock } from "#lib/clock.ts";
import type { BoxSide } from "#views/box-side.ts";
import type { Log } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import type { Site } from "#model/site.ts";
import type { askName } from "#probes/ask-name.ts";
import type { askResolver } from "#probes/ask-resolver.ts";
import type { Pinger } from "#probes/ping.ts";

export interface BoxSensesParts {
  readonly site: () => Site;
  readonly pinger: Pinger;
  readonly askResolver: typeof askResolver;
  readonly askName: typeof askName;
  /** Hosts that are known to be up or down. */
  readonly knownHosts: () => readonly { readonly address: string; readonly up: boolean }[];
  /** Stands for the kernel in a simulation. */
  readonly readPorts?: () => readonly OwnPort[];
  /** How it is asked who else has the box's addresses; undefined: that cannot be asked. */
  readonly addressVoice?: AddressVoice;
  /** Stands for the kernel in a simulation. */
  readonly readAddresses?: () => OwnAddresses;
  readonly isSynchronised?: (() => Promise<boolean | undefined>) | undefined;
  readonly clock: TimerClock;
  readonly log: Log;
  /** undefined: no broker is configured. */
  readonly relayConnected: () => boolean | undefined;
  readonly tell: (events: readonly EventDraft[]) => void;
  /** The wall clock was set. */
  readonly clockStepped: () => void;
  /** The line was looked at. */
  readonly lineLooked: (look: Omit<LineLook, "outside">) => void;
}

const PING = { count: 1, spacingMs: 1000, timeoutMs: 2000 };

export class BoxSenses {
  readonly #parts: BoxSensesParts;
  readonly #clockTrust: ClockTrust;
  readonly #uplink: Uplink;
  readonly #silence: LineSilence;
  /** Whether this box is on the network itself. */
  readonly network: OwnNetwork;
  readonly #addresses: AddressWatch | undefined;

  constructor(parts: BoxSensesParts) {
    this.#parts = parts;
    this.#clockTrust = new ClockTrust({
      clock: parts.clock,
      ...(parts.isSynchronised === undefined ? {} : { isSynchronised: parts.isSynchronised }),
      onStep: (step) => this.#clockStepped(step),
    });
    this.#silence = new LineSilence(parts.clock);
    this.#addresses =
      parts.addressVoice &&
      new AddressWatch({
        clock: parts.clock,
        voice: parts.addressVoice,
        ...(parts.readAddresses === undefined ? {} : { readAddresses: parts.readAddresses }),
        onTwice: (used) => {
          parts.log.warn({ ...used }, "another device uses an address of this box");
          parts.tell([addressTwice(used, parts.clock.wallMs())]);
        },
        onOver: (used) => {
          this.#silence.cutOff();
          parts.tell([addressTwice(used, parts.clock.wallMs(), used.until)]);
        },
      });
    this.network = new OwnNetwork({
      clock: parts.clock,
      ...(this.#addresses === undefined ? {} : { addresses: this.#addresses }),
      onBack: ({ why, since, until }) => {
        this.#silence.cutOff();
        const data = { state: "ok", why, since: isoTime(since), until: isoTime(until) };
        parts.tell([{ type: "box.health", at: until, data }]);
      },
      ...(parts.readPorts === undefined ? {} : { readPorts: parts.readPorts }),
    });
    this.#uplink = new Uplink({
      clock: parts.clock,
      targets: () => parts.site().uplinkTargets,
      ping: (address, signal) => this.#ping(address, signal),
      askResolver: parts.askResolver,
      askName: parts.askName,
      brokerConnected: parts.relayConnected,
      outsideHosts: parts.knownHosts,
      cutOff: () => this.network.cutOff !== undefined || this.network.isTwice,
      onLook: ({ up, doubt, targets }, startedMs, confirming) => {
        this.#silence.looked(
          { ...(up === undefined ? {} : { up }), ...(doubt === undefined ? {} : { doubt }) },
          confirming,
        );
        const gateways = targets.flatMap(({ kind, address }) => (kind === "gateway" ? [address] : []));
        parts.lineLooked({ up, confirming, startedMs, gateways });
      },
    });
  }

  async start(): Promise<void> {
    await this.#clockTrust.start();
    this.network.start();
    this.#addresses?.start();
    this.#uplink.start();
  }

  async stop(): Promise<void> {
    this.#clockTrust.stop();
    this.network.stop();
    this.#addresses?.stop();
    await this.#uplink.stop();
  }

  /** Addresses of this box that other devices use. */
  get usedTwice(): readonly TwiceUsed[] {
    return this.#addresses?.used ?? [];
  }

  get clockTrusted(): boolean {
    return this.#clockTrust.trusted;
  }

  /** undefined: nothing on this machine tells. */
  get clockSynchronised(): boolean | undefined {
    return this.#clockTrust.synchronised;
  }

  /** Looks at the line out of turn. */
  checkLine(): void {
    this.#uplink.lookSoon();
  }

  /** Which silence it was since a broker was lost (monotonic clock), until now. */
  silence(lostMs: number): ReturnType<LineSilence["why"]> {
    return this.#silence.why(lostMs);
  }

  line(): ReturnType<BoxSide["line"]> {
    const { targets: _targets, ...line } = this.#uplink.state();
    return line;
  }

  async #ping(address: string, signal: AbortSignal): Promise<number | undefined> {
    const outcomes = await this.#parts.pinger.ping([address], { ...PING, signal });
    return outcomes.get(address)?.roundTripsMs[0];
  }

  #clockStepped({ stepMs, at }: ClockStep): void {
    this.#parts.log.warn({ stepMs }, "the clock was set");
    this.#parts.clockStepped();
    this.#parts.tell([{ type: "clock.corrected", at, data: { stepMs, synchronised: this.clockSynchronised ?? null } }]);
  }
}

/** @param until when it was last so; undefined: it is so */
function addressTwice({ address, port, hardware, since }: TwiceUsed, at: number, until?: number): EventDraft {
  const maker = cardHint(hardware)?.vendor;
  const data = {
    state: until === undefined ? "critical" : "ok",
    why: "addressTwice",
    address,
    port,
    ...(hardware === undefined ? {} : { hardware }),
    ...(maker === undefined ? {} : { maker }),
    since: isoTime(since),
    ...(until === undefined ? {} : { until: isoTime(until) }),
  };
  return { type: "box.health", at, data };
}
