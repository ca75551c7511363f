/**
 * Receives mails of jobs by SMTP. It never passes one on. A mail is answered with 250 only when what it says is stored, so a crash
 * at any moment loses nothing: whoever sent it has no answer then, and sends it again; the same mail counts once.
 */
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { plainAddress } from "#lib/plain-address.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import type { ListenPlace, SmtpSettings } from "#model/site.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import type { Intake, Listener } from "../listener.ts";
import { readDeliveryFailures } from "../mail/delivery-failure.ts";
import type { MailJob } from "../mail/match-job.ts";
import { placeText, Port, type OpenPort } from "../port.ts";
import { renewDaily, type KeyPair } from "../renewed-certificate.ts";
import { SourceGate } from "../source-gate.ts";
import { MailRates, MOST_CONNECTIONS } from "./mail-rates.ts";
import { MailReader } from "./mail-reader.ts";
import { isAllowedSender, isTaken, type RecipientRule } from "./taken-recipients.ts";

/** Somebody who says nothing. */
const IDLE_MS = 60_000;
/** From the connection, or the mail before, to the end of the next one, however busy he is. */
const MAIL_MS = 300_000;
const MOST_RECIPIENTS = 50;
/** Bytes of mails that are received at the same time. */
const MOST_BYTES_AT_ONCE = 100_000_000;
/** RFC 5321, 4.5.3.1.4 asks for 512. */
const MOST_COMMAND = 2048;

export interface SmtpListenerParts {
  readonly settings: SmtpSettings;
  /** Jobs of the configuration in force that report by mail. */
  readonly jobs: () => readonly MailJob[];
  readonly intake: Intake;
  /** Stores all that was handed in; false where the disk refuses. */
  readonly store: () => boolean;
  /** Where notices of the box's own mails go that did not arrive. Left out: none is taken. */
  readonly notices?: {
    /** The address that those mails come from; undefined: the box sends none. */
    ownSender(): string | undefined;
    take(failures: readonly DeliveryFailure[]): void;
  };
  /** The box's own, for STARTTLS. */
  readonly certificate: () => Promise<KeyPair>;
  readonly clock: TimerClock;
  readonly log: Log;
}

/** An answer that refuses. */
class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

export class SmtpListener implements Listener {
  readonly #parts: SmtpListenerParts;
  readonly #port: Port;
  readonly #gate: SourceGate;
  readonly #rates: MailRates;
  readonly #reader: MailReader;
  readonly #rule: RecipientRule;
  readonly #deadlines = new Map<string, Timer>();
  #server: SMTPServer | undefined;
  #boundPort: number | undefined;
  #bytesAtOnce = 0;
  #received = 0;
  #refused = 0;
  #lost = 0;
  #lastAt: number | undefined;

  constructor(parts: SmtpListenerParts) {
    const { settings, clock, log } = parts;
    this.#parts = parts;
    this.#gate = new SourceGate({ listener: "smtp", from: settings.from, clock, log });
    this.#rates = new MailRates(settings.perMinute);
    this.#reader = new MailReader({ clock, log });
    const own = hostname().toLowerCase();
    this.#rule = { ...(settings.domains === undefined ? {} : { domains: settings.domains }), ownNames: [own] };
    this.#port = new Port({
      listener: "smtp",
      transport: "tcp",
      place: settings.listen,
      open: (place, lost) => this.#open(place, lost),
      clock,
      log,
    });
  }

  start(): Promise<void> {
    return this.#port.start();
  }

  async stop(): Promise<void> {
    await this.#port.stop();
    await this.#reader.stop();
  }

  figures(): ListenerFigures {
    const { host } = this.#parts.settings.listen;
    const problem = this.#port.problem ?? this.#gate.problem;
    return {
      name: "smtp",
      ...(this.#boundPort === undefined ? {} : { address: placeText({ host, port: this.#boundPort }) }),
      received: this.#received,
      refused: this.#refused,
      lost: this.#lost,
      ...(this.#lastAt === undefined ? {} : { lastAt: this.#lastAt }),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  async #open({ host, port }: ListenPlace, lost: (error: Error) => void): Promise<OpenPort> {
    const server = await this.#makeServer();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    server.once("error", reject);
    const listening = server.listen(port, host, resolve);
    await promise.catch((error: unknown) => {
      server.close();
      throw error;
    });
    server.removeListener("error", reject);
    // What one client does wrong ends its connection, not the listening.
    server.on("error", (error: Error) => {
      if (!listening.listening) lost(error);
    });
    this.#server = server;
    this.#boundPort = (listening.address() as AddressInfo).port;
    const renewal =
      this.#parts.settings.startTls === "auto"
        ? renewDaily("smtp", this.#parts, ({ key, certificate }) =>
            server.updateSecureContext({ key, cert: certificate }),
          )
        : undefined;
    return {
      close: () => {
        renewal?.cancel();
        return this.#close(server);
      },
    };
  }

  async #makeServer(): Promise<SMTPServer> {
    const { settings, certificate, log } = this.#parts;
    const own = settings.startTls === "auto" ? await certificate() : undefined;
    log.debug({ tls: own !== undefined }, "mail server made");
    return new SMTPServer({
      ...(own === undefined ? { hideSTARTTLS: true } : { key: own.key, cert: own.certificate }),
      name: "vedetta",
      banner: "reports of jobs",
      logger: false,
      authOptional: true,
      disabledCommands: ["AUTH", ...(own === undefined ? ["STARTTLS"] : [])],
      disableReverseLookup: true,
      size: settings.largestBytes,
      maxClients: MOST_CONNECTIONS,
      maxRecipients: MOST_RECIPIENTS,
      maxCommandLength: MOST_COMMAND,
      maxAllowedUnauthenticatedCommands: false,
      socketTimeout: IDLE_MS,
      closeTimeout: 2000,
      onConnect: (session, done) => done(this.#refusalOf(() => this.#connect(session))),
      onMailFrom: (address, session, done) => done(this.#refusalOf(() => this.#mailFrom(address, session))),
      onRcptTo: (address, session, done) => done(this.#refusalOf(() => this.#recipient(address, session))),
      onData: (stream, session, done) => void this.#answer(stream, session, done),
      onClose: (session) => this.#closed(session),
    });
  }

  async #answer(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error: Error | null, said?: string) => void,
  ): Promise<void> {
    try {
      done(null, await this.#receive(stream, session));
    } catch (error) {
      done(this.#noted(error as Error));
    }
  }

  #close(server: SMTPServer): Promise<void> {
    this.#server = undefined;
    this.#boundPort = undefined;
    return new Promise((resolve) => server.close(() => resolve()));
  }

  #refusalOf(step: () => void): Error | null {
    try {
      step();
      return null;
    } catch (error) {
      return this.#noted(error as Error);
    }
  }

  #noted(error: Error): Error {
    this.#refused++;
    if (error instanceof Refusal) return error;
    this.#parts.log.error({ error: error.stack }, "a mail could not be taken");
    return new Refusal(451, "Error: not now, try again later");
  }

  #connect(session: SMTPServerSession): void {
    const source = plainAddress(session.remoteAddress);
    if (!this.#gate.admits(source)) throw new Refusal(554, "Error: mail is taken from this site's own networks only");
    if (!this.#rates.connect(source)) throw new Refusal(421, "Error: too many connections from your address");
    this.#setDeadline(session.id);
  }

  #closed(session: SMTPServerSession): void {
    const deadline = this.#deadlines.get(session.id);
    if (deadline === undefined) return;
    deadline.cancel();
    this.#deadlines.delete(session.id);
    this.#rates.disconnect(plainAddress(session.remoteAddress));
  }

  /** Whoever takes longer than any honest program ends here, however many bytes he sends in that time. */
  #setDeadline(id: string): void {
    this.#deadlines.get(id)?.cancel();
    this.#deadlines.set(
      id,
      this.#parts.clock.after(MAIL_MS, () => {
        this.#refused++;
        for (const connection of this.#server?.connections ?? []) if (connection.id === id) connection.close();
      }),
    );
  }

  #mailFrom({ address }: SMTPServerAddress, session: SMTPServerSession): void {
    const { clock, settings, jobs, notices } = this.#parts;
    // Notices come from nobody (RFC 5321, 4.5.5).
    const isNotice = address === "" && notices?.ownSender() !== undefined;
    if (!isNotice && !isAllowedSender(address, settings.senders, jobs()))
      throw new Refusal(550, "Error: mail of this sender is not taken");
    if (!this.#rates.takeMail(plainAddress(session.remoteAddress), clock.monotonicMs()))
      throw new Refusal(451, "Error: too many mails from your address, try again later");
  }

  #recipient({ address }: SMTPServerAddress, session: SMTPServerSession): void {
    const { jobs, notices } = this.#parts;
    if (senderOf(session) === "" && address.toLowerCase() === notices?.ownSender()?.toLowerCase()) return;
    if (!isTaken(address, senderOf(session), this.#rule, jobs()))
      throw new Refusal(550, "Error: relaying is not done here");
  }

  /** @returns the answer. @throws Refusal */
  async #receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const { intake, store, jobs, settings, clock, notices } = this.#parts;
    const bytes = await this.#collect(stream);
    const at = clock.wallMs();
    const from = senderOf(session);
    const to = session.envelope.rcptTo.map(({ address }) => address);
    if (from === "" && notices?.ownSender() !== undefined) notices.take(readDeliveryFailures(bytes));
    const task = { bytes, envelope: { from, to }, jobs: jobs(), rules: settings.rules, at };
    const { reports, sender, text } = await this.#reader.read(task).catch(() => {
      throw new Refusal(554, "Error: this mail cannot be read");
    });
    for (const report of reports) intake.report(report);
    intake.keep({
      kind: "mail",
      at,
      from: plainAddress(session.remoteAddress),
      ...(sender === "" ? {} : { label: sender }),
      text,
      fate: reports.length > 0 ? "report" : "unmatched",
    });
    if (reports.length > 0 && !store()) {
      this.#lost++;
      throw new Refusal(451, "Error: it could not be stored, try again later");
    }
    this.#received++;
    this.#lastAt = at;
    // Who has hung up meanwhile has none any more.
    if (this.#deadlines.has(session.id)) this.#setDeadline(session.id);
    return reports.length > 0 ? "OK: reported" : "OK: kept, no job expects it";
  }

  /** All of the message; one that is too large is read to its end and forgotten. @throws Refusal */
  async #collect(stream: SMTPServerDataStream): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let length = 0;
    let isTooMuch = false;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        if (stream.sizeExceeded || isTooMuch) {
          this.#bytesAtOnce -= length;
          length = 0;
          chunks.length = 0;
          continue;
        }
        if (this.#bytesAtOnce + chunk.length > MOST_BYTES_AT_ONCE) {
          isTooMuch = true;
          continue;
        }
        chunks.push(chunk);
        length += chunk.length;
        this.#bytesAtOnce += chunk.length;
      }
      if (stream.sizeExceeded) throw new Refusal(552, "Error: message exceeds fixed maximum message size");
      if (isTooMuch) throw new Refusal(452, "Error: too much mail at once, try again later");
      return Buffer.concat(chunks);
    } finally {
      this.#bytesAtOnce -= length;
    }
  }
}

function senderOf({ envelope }: SMTPServerSession): string {
  return envelope.mailFrom === false ? "" : envelope.mailFrom.address;
}
