/**
 * A port that is listened on: opened when it can be, tried again while it cannot, with what keeps it from it in words. What
 * is counted of a listener stands here too.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { findPortHolder } from "#lib/port-holder.ts";
import type { ListenPlace } from "#model/site.ts";
import type { ListenerFigures, ListenerProblem } from "#model/listener-figures.ts";
import type { Parameters } from "#model/sentence.ts";

const FIRST_AGAIN_MS = 2000;
const MOST_AGAIN_MS = 60_000;

export interface OpenPort {
  close(): Promise<void>;
}

export interface PortParts {
  /** Name of the listener, for the log. */
  readonly listener: string;
  readonly transport: "udp" | "tcp";
  readonly place: ListenPlace;
  /** Opens it. `lost` is called when it closes by itself later. @throws the system's error */
  open(place: ListenPlace, lost: (error: Error) => void): Promise<OpenPort>;
  readonly clock: TimerClock;
  readonly log: Log;
}

export class Port {
  readonly #parts: PortParts;
  #opened: OpenPort | undefined;
  #timer: Timer | undefined;
  #againMs = FIRST_AGAIN_MS;
  #problem: ListenerFigures["problem"];
  #stopped = false;
  #trying: Promise<void> = Promise.resolve();

  constructor(parts: PortParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** `HOST:PORT` */
  get address(): string {
    return placeText(this.#parts.place);
  }

  get problem(): ListenerFigures["problem"] {
    return this.#problem;
  }

  /** Opens it, or begins to try. Never throws. */
  start(): Promise<void> {
    this.#trying = this.#try();
    return this.#trying;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#trying;
    await this.#opened?.close();
    this.#opened = undefined;
  }

  async #try(): Promise<void> {
    const { place, listener, log } = this.#parts;
    try {
      const opened = await this.#parts.open(place, (error) => this.#lose(error));
      if (this.#stopped) return await opened.close();
      this.#opened = opened;
      this.#againMs = FIRST_AGAIN_MS;
      if (this.#problem !== undefined) log.info({ listener, at: this.address }, "listens now");
      this.#problem = undefined;
    } catch (error) {
      this.#note(error);
    }
  }

  #again(): void {
    this.#trying = this.#try();
  }

  #lose(error: Error): void {
    if (this.#stopped || this.#opened === undefined) return;
    void this.#opened.close().catch(() => undefined);
    this.#opened = undefined;
    this.#note(error);
  }

  #note(error: unknown): void {
    const { listener, transport, place, clock, log } = this.#parts;
    const code = errorCode(error) ?? "unknown";
    const { message, text } = whyClosed(code, transport, place);
    if (this.#problem?.message !== message) log.warn({ listener, at: this.address, code }, message);
    this.#problem = { code, message, text, at: clock.wallMs() };
    if (this.#stopped) return;
    this.#timer = clock.after(this.#againMs, () => this.#again(), { idle: true });
    this.#againMs = Math.min(MOST_AGAIN_MS, 2 * this.#againMs);
  }
}

/** Why a port cannot be listened on: a sentence, and the same in English for the log. @param code of the system's refusal */
export function whyClosed(
  code: string,
  transport: "udp" | "tcp",
  place: ListenPlace,
): Pick<ListenerProblem, "message" | "text"> {
  const at = `${placeText(place)} (${transport.toUpperCase()})`;
  const text = (name: string, parameters: Parameters = {}) => ({
    code: `listener.trouble.${name}`,
    parameters: { at, ...parameters },
  });
  switch (code) {
    case "EADDRINUSE": {
      const holder = findPortHolder(transport, place.port);
      return holder === undefined
        ? { message: `${at} is taken by another programme`, text: text("taken") }
        : { message: `${at} is taken by ${holder}`, text: text("takenBy", { holder }) };
    }
    case "EACCES":
    case "EPERM":
      return {
        message: `${at} is not allowed to this user: ports below 1024 need CAP_NET_BIND_SERVICE`,
        text: text("notAllowed"),
      };
    case "EADDRNOTAVAIL":
      return { message: `${at} is no address of this box`, text: text("noAddress") };
    default:
      return { message: `${at} cannot be listened on (${code})`, text: text("cannot", { code }) };
  }
}

export function placeText({ host, port }: ListenPlace): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
