/** Receives log lines: by UDP and TCP on one port, and by TLS with the box's own certificate on another. */
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { plainAddress } from "#lib/plain-address.ts";
import { visibleText } from "#lib/visible-text.ts";
import type { Incoming } from "#model/incoming.ts";
import type { ListenPlace, SyslogSettings } from "#model/site.ts";
import { Admission, type AdmissionLimits } from "../admission.ts";
import { Datagrams } from "../datagrams.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { Listener } from "../listener.ts";
import { Port, type OpenPort } from "../port.ts";
import { renewDaily, type KeyPair } from "../renewed-certificate.ts";
import type { Sink } from "../sink.ts";
import { SourceGate } from "../source-gate.ts";
import { LineText } from "./line-text.ts";
import { LineFrames, MOST_LINE_BYTES } from "./framing.ts";
import { parseLine } from "./parse-line.ts";
import { recognise } from "./recognise.ts";

/** A firewall of a few hundred people that logs what matters, several times over. */
export const LINE_LIMITS: AdmissionLimits = {
  perSource: 200,
  burst: 2000,
  strangers: 200,
  strangersBurst: 2000,
  total: 1000,
  totalBurst: 5000,
};

export interface StreamLimits {
  readonly connections: number;
  readonly perSource: number;
  /** A connection on which nothing came for so long is closed. Milliseconds. */
  readonly idleMs: number;
}
const STREAM_LIMITS: StreamLimits = { connections: 200, perSource: 5, idleMs: 3_600_000 };
const HANDSHAKE_MS = 10_000;

export interface SyslogListenerParts {
  readonly settings: SyslogSettings;
  readonly sink: Sink;
  /** The box's own, made where there is none; asked for only where TLS is wanted. */
  readonly certificate: () => Promise<KeyPair>;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly limits?: AdmissionLimits;
  readonly streamLimits?: StreamLimits;
}

interface Stream {
  readonly from: string;
  readonly socket: Socket;
  heardMs: number;
}

export class SyslogListener implements Listener {
  readonly #parts: SyslogListenerParts;
  readonly #limits: AdmissionLimits;
  readonly #streamLimits: StreamLimits;
  readonly #datagrams: Datagrams;
  readonly #gate: SourceGate;
  readonly #streamPorts: readonly Port[];
  /** Of streams: who sends too much is not read for a while, and so has to wait. */
  readonly #admission: Admission;
  readonly #streams = new Set<Stream>();
  readonly #text: LineText;
  #streamed = 0;
  #refused = 0;
  #lastAt: number | undefined;

  constructor(parts: SyslogListenerParts) {
    this.#parts = parts;
    const { settings, sink, clock, log, limits = LINE_LIMITS, streamLimits = STREAM_LIMITS } = parts;
    this.#limits = limits;
    this.#streamLimits = streamLimits;
    this.#admission = new Admission(limits, clock);
    this.#text = new LineText(clock);
    const knows = (address: string) => sink.knows(address);
    this.#gate = new SourceGate({ listener: "syslog", from: settings.from, knows, clock, log });
    this.#datagrams = new Datagrams({
      listener: "syslog",
      gate: this.#gate,
      place: settings.listen,
      limits,
      knows,
      take: (bytes, from) => this.#take(bytes, from),
      clock,
      log,
    });
    const port = (place: ListenPlace, open: (at: ListenPlace, lost: (error: Error) => void) => Promise<OpenPort>) =>
      new Port({ listener: "syslog", transport: "tcp", place, open, clock, log });
    this.#streamPorts = [
      port(settings.listen, (at, lost) =>
        this.#listen(
          createServer((socket) => this.#accept(socket)),
          at,
          lost,
        ),
      ),
      ...(settings.tls === undefined ? [] : [port(settings.tls, (at, lost) => this.#openTls(at, lost))]),
    ];
  }

  async start(): Promise<void> {
    await Promise.all(this.#ports().map((port) => port.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#ports().map((port) => port.stop()));
  }

  figures(): ListenerFigures {
    const { port, received, overdone, lastAt: datagramAt } = this.#datagrams;
    const problem = this.#ports().find((one) => one.problem !== undefined)?.problem ?? this.#gate.problem;
    const lastAt = Math.max(datagramAt ?? 0, this.#lastAt ?? 0);
    const isOpen = this.#ports().some((one) => one.isOpen);
    return {
      name: "syslog",
      ...(isOpen ? { address: port.address } : {}),
      received: received + this.#streamed,
      refused: overdone + this.#refused + this.#gate.refused,
      lost: this.#datagrams.lost(),
      ...(lastAt === 0 ? {} : { lastAt }),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  #ports(): readonly Port[] {
    return [this.#datagrams.port, ...this.#streamPorts];
  }

  #take(bytes: Buffer, from: string): void {
    const cut = bytes.length > MOST_LINE_BYTES ? bytes.subarray(0, MOST_LINE_BYTES) : bytes;
    const read = readIncoming(this.#text.decode(cut), from, this.#parts.clock.wallMs());
    if (read === undefined) this.#refused++;
    else this.#parts.sink.take(read);
  }

  // --- streams

  async #openTls(at: ListenPlace, lost: (error: Error) => void): Promise<OpenPort> {
    const pair = await this.#parts.certificate();
    const options = {
      key: pair.key,
      cert: pair.certificate,
      minVersion: "TLSv1.2" as const,
      handshakeTimeout: HANDSHAKE_MS,
    };
    const server = createTlsServer(options, (socket) => this.#accept(socket));
    server.on("tlsClientError", () => this.#refused++);
    const opened = await this.#listen(server, at, lost);
    const renewal = renewDaily("syslog", this.#parts, ({ key, certificate: cert }) =>
      server.setSecureContext({ ...options, key, cert }),
    );
    return {
      close: () => {
        renewal.cancel();
        return opened.close();
      },
    };
  }

  #listen(server: Server, { host, port }: ListenPlace, lost: (error: Error) => void): Promise<OpenPort> {
    // A handshake is a connection, too.
    server.maxConnections = 2 * this.#streamLimits.connections;
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port, exclusive: true }, () => {
        server.off("error", reject);
        server.on("error", lost);
        resolve({ close: () => this.#closeServer(server) });
      });
    });
  }

  #closeServer(server: Server): Promise<void> {
    for (const { socket } of this.#streams) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  }

  #accept(socket: Socket): void {
    const { clock } = this.#parts;
    const from = plainAddress(socket.remoteAddress ?? "");
    socket.on("error", () => socket.destroy());
    if (from !== "" && !this.#gate.admits(from)) return void socket.destroy();
    if (from === "" || !this.#makeRoomFor(from)) {
      this.#refused++;
      socket.destroy();
      return;
    }
    const stream: Stream = { from, socket, heardMs: clock.monotonicMs() };
    this.#streams.add(stream);
    let owed = 0;
    const frames = new LineFrames((line) => {
      this.#streamed++;
      this.#lastAt = clock.wallMs();
      if (!this.#admission.admits(from, (source) => this.#parts.sink.knows(source))) owed++;
      this.#take(line, from);
    });
    socket.setTimeout(this.#streamLimits.idleMs, () => socket.destroy());
    socket.on("data", (chunk: Buffer) => {
      stream.heardMs = clock.monotonicMs();
      frames.add(chunk);
      if (owed === 0) return;
      // What was read too early is waited for now.
      socket.pause();
      clock.after((1000 * owed) / this.#limits.perSource, () => socket.resume(), { idle: true });
      owed = 0;
    });
    socket.on("end", () => frames.end());
    socket.on("close", () => {
      this.#refused += frames.tooLong;
      this.#streams.delete(stream);
    });
  }

  /** Whether one more connection of a source is taken; where there are too many in all, the one that was silent longest goes. */
  #makeRoomFor(from: string): boolean {
    const all = [...this.#streams];
    const { connections, perSource } = this.#streamLimits;
    const silent = (streams: readonly Stream[]) => streams.toSorted((a, b) => a.heardMs - b.heardMs)[0];
    const own = all.filter((stream) => stream.from === from);
    if (own.length >= perSource) {
      silent(own)?.socket.destroy();
      return true;
    }
    if (all.length < connections) return true;
    // A stranger does not push a host out.
    const strangers = all.filter((stream) => !this.#parts.sink.knows(stream.from));
    const gives = silent(strangers) ?? (this.#parts.sink.knows(from) ? silent(all) : undefined);
    gives?.socket.destroy();
    return gives !== undefined;
  }
}

/** A line as it is handed on; undefined: there is nothing in it. */
export function readIncoming(line: string, from: string, at: number): Incoming | undefined {
  const { severity, host, program, text } = parseLine(line);
  if (text === "" && program === undefined) return undefined;
  const shown = visibleText(text).replaceAll("\n", " ");
  const recognised = recognise(program, text);
  return {
    kind: "line",
    at,
    from,
    about: host === undefined ? [from] : [from, host],
    ...(severity === undefined ? {} : { severity }),
    ...(program === undefined ? {} : { label: visibleText(program) }),
    text: shown,
    recognised,
    asksForLook: recognised.some(({ pattern }) => pattern === "link-down" || pattern === "restarts"),
  };
}
