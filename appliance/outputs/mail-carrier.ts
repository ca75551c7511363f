/**
 * Mail over the customer's server: one transaction for each message and recipient, so that every answer is about one. The
 * library speaks SMTP; what an answer means for the message is decided here. Sources: RFC 5321, RFC 3463, RFC 6409, RFC 8314.
 */
import { Readable } from "node:stream";
import { once } from "node:events";
import { rootCertificates } from "node:tls";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { isLoopback } from "#lib/loopback.ts";
import type { MailConfig } from "#model/telling.ts";
import { answerText } from "./answer-text.ts";
import type { Carried, CarryProblem, Carrier, Parcel, ProblemCode } from "./carrier.ts";
import { mailHtml } from "./mail-html.ts";
import { plainText } from "./plain-text.ts";

/** Encrypted from the first byte on (RFC 8314, 3.3). */
const SUBMISSIONS_PORT = 465;
const CONNECT_MS = 20_000;
const GREETING_MS = 60_000;
/** RFC 5321, 4.5.3.2, asks for up to ten minutes; a server that takes so long holds nobody else up. */
const SILENCE_MS = 120_000;
const MOST_ANSWER_BYTES = 64 * 1024;

/** As the library's errors are made. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

export interface MailCarrierOptions {
  readonly config: MailConfig;
  /** What the sender is called beside its address. */
  readonly senderName: string;
  /** Right part of every Message-ID: the same for ever. */
  readonly domain: string;
  readonly now: () => number;
}

export class MailCarrier implements Carrier {
  readonly target: string;
  readonly #options: MailCarrierOptions;

  constructor(options: MailCarrierOptions) {
    this.#options = options;
    this.target = `${options.config.host}:${options.config.port}`;
  }

  carry(parcel: Parcel, signal: AbortSignal): Promise<Carried> {
    // Whether the last byte of the message has left: only then may the server have it without our knowing.
    const progress = { handedOver: false };
    return this.#connected(signal, progress, parcel.recipient.address, async (connection) => {
      const mail = await this.#compose(parcel);
      const step = await logIn(connection, this.#options.config);
      return handOver(connection, step, this.#options.config, parcel, mail, progress);
    });
  }

  /** Connects, encrypts, logs in, and leaves: whether mail would be taken, without any. Never rejects. */
  greet(signal: AbortSignal): Promise<Carried> {
    return this.#connected(signal, { handedOver: false }, undefined, async (connection) => {
      await logIn(connection, this.#options.config);
      connection.quit();
      return "";
    });
  }

  async #connected(
    signal: AbortSignal,
    progress: { readonly handedOver: boolean },
    to: string | undefined,
    talk: (connection: SMTPConnection) => Promise<string>,
  ): Promise<Carried> {
    const connection = new SMTPConnection(connectionOptions(this.#options.config));
    const stop = new AbortController();
    // A connection that is closed from here says nothing any more.
    const aborted = once(signal, "abort", { signal: stop.signal }).then(() => {
      throw Object.assign(new Error("it took too long"), { code: "ETIMEDOUT" });
    });
    aborted.catch(() => {});
    try {
      const answer = await Promise.race([talk(connection), aborted]);
      const said = answerText(answer, this.#secrets);
      return { came: "taken", ...(said === undefined ? {} : { answer: said }) };
    } catch (error) {
      return this.#meaningOf(error as SmtpError, progress.handedOver, to);
    } finally {
      stop.abort();
      connection.close();
    }
  }

  get #secrets(): string[] {
    const { password } = this.#options.config;
    return password === undefined ? [] : [password];
  }

  #messageId(id: string): string {
    return `<${id}@${this.#options.domain}>`;
  }

  #compose({ id, message, recipient, thread, topic }: Parcel): Promise<Buffer> {
    const { config, senderName, now } = this.#options;
    const composer = new MailComposer({
      from: { name: senderName, address: config.from },
      to: { name: recipient.name, address: recipient.address ?? "" },
      subject: thread === undefined ? message.subject : `Re: ${message.subject}`,
      messageId: this.#messageId(id),
      date: new Date(now()),
      ...(thread === undefined
        ? {}
        : {
            inReplyTo: this.#messageId(thread.last),
            references: [...new Set([thread.root, thread.last])].map((one) => this.#messageId(one)),
          }),
      text: plainText(message),
      html: mailHtml(message),
      attachments: (message.attachments ?? []).map(({ fileName, type, bytes }) => ({
        filename: fileName,
        contentType: type,
        content: Buffer.from(bytes),
      })),
      disableUrlAccess: true,
      disableFileAccess: true,
      headers: {
        // Nobody's holiday note shall answer (RFC 3834).
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        ...(message.priority === "critical" && message.tone === "bad" ? { Importance: "high", "X-Priority": "1" } : {}),
        ...(topic === undefined ? {} : { "X-Vedetta-Topic": topic }),
      },
    });
    return composer.compile().build();
  }

  /** What an error means: RFC 5321, 4.2.1: 4yz may come to something later, 5yz will not. */
  #meaningOf(error: SmtpError, handedOver: boolean, to = ""): Carried {
    const { responseCode, command = "", response } = error;
    const said = answerText(response ?? error.message, this.#secrets);
    const problem = (code: ProblemCode): CarryProblem => ({
      code,
      parameters: { server: this.target, to },
      ...(said === undefined ? {} : { answer: said }),
    });
    if (responseCode === undefined || responseCode === 0) {
      if (handedOver) return { came: "unsure", problem: problem("connectionLost") };
      return { came: "down", problem: problem(lineProblem(error)) };
    }
    // 421: the server closes, whatever was asked (RFC 5321, 3.8).
    if (responseCode === 421) return { came: "down", problem: problem("serverBusy") };
    const isForGood = responseCode >= 500;
    if (command.startsWith("RCPT")) return recipientAnswer(isForGood, response ?? "", problem);
    if (command.startsWith("DATA"))
      return isForGood
        ? { came: "refused", problem: problem("messageRefused") }
        : { came: "later", problem: problem("recipientLater") };
    if (command.startsWith("AUTH") || error.code === "EAUTH") return { came: "down", problem: problem("logIn") };
    if (command.startsWith("MAIL"))
      return { came: "down", problem: problem(isForGood ? "senderRefused" : "serverBusy") };
    if (command.startsWith("STARTTLS")) return { came: "down", problem: problem("notEncrypted") };
    return { came: "down", problem: problem(isForGood ? "protocol" : "serverBusy") };
  }
}

/** A mailbox that does not exist is refused for good; what a policy or a full mailbox refuses may be mended (RFC 3463, 3.2). */
function recipientAnswer(isForGood: boolean, response: string, problem: (code: ProblemCode) => CarryProblem): Carried {
  if (!isForGood) return { came: "later", problem: problem("recipientLater") };
  const enhanced = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response)?.[1];
  return enhanced === undefined || enhanced === "1"
    ? { came: "refused", problem: problem("recipientRefused") }
    : { came: "later", problem: problem("recipientRefused"), afterMs: 15 * 60_000 };
}

function lineProblem({ code, message }: SmtpError): ProblemCode {
  if (code === "ETLS" || /certificate|self.signed|unable to verify|altnames|TLS/i.test(message)) {
    return /certificate|self.signed|unable to verify|altnames/i.test(message) ? "certificate" : "notEncrypted";
  }
  if (code === "EDNS") return "noSuchServer";
  if (code === "ETIMEDOUT") return "timeout";
  if (code === "EAUTH" || code === "ENOAUTH") return "logIn";
  if (code === "EPROTOCOL" || code === "EENVELOPE" || code === "EMESSAGE") return "protocol";
  return "unreachable";
}

function connectionOptions({ host, port, encryption, password, ca }: MailConfig): object {
  const secure = encryption === "tls" || (port === SUBMISSIONS_PORT && encryption !== "plain");
  const mustEncrypt =
    encryption === "required" || (encryption === "auto" && password !== undefined && !isLoopback(host));
  return {
    host,
    port,
    secure,
    requireTLS: mustEncrypt && !secure,
    ignoreTLS: encryption === "plain",
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
    maxResponseSize: MOST_ANSWER_BYTES,
    tls: ca === undefined ? {} : { ca: [...rootCertificates, ca] },
  };
}

/** One step of a conversation. @throws SmtpError */
type Step = <T>(work: (done: (error?: Error | null, value?: T) => void) => void) => Promise<T | undefined>;

/** Connects and logs in. @returns how to go on @throws SmtpError */
async function logIn(connection: SMTPConnection, { user, password, from }: MailConfig): Promise<Step> {
  // An error may come at any step; nobody else listens.
  const failed = once(connection, "error").then(([error]) => Promise.reject(error as Error));
  failed.catch(() => {});
  const step: Step = <T>(work: (done: (error?: Error | null, value?: T) => void) => void): Promise<T | undefined> =>
    Promise.race([
      new Promise<T | undefined>((resolve, reject) =>
        work((error, value) => (error === null || error === undefined ? resolve(value) : reject(error))),
      ),
      failed as Promise<never>,
    ]);
  await step((done) => connection.connect((error?: Error | null) => done(error)));
  if (password !== undefined)
    await step((done) =>
      connection.login({ user: user ?? from, credentials: { user: user ?? from, pass: password } }, (error) =>
        done(error),
      ),
    );
  return step;
}

/** @returns what the server said in the end @throws SmtpError */
async function handOver(
  connection: SMTPConnection,
  step: Step,
  { from }: MailConfig,
  { recipient }: Parcel,
  mail: Buffer,
  progress: { handedOver: boolean },
): Promise<string> {
  const stream = Readable.from([mail]);
  stream.once("end", () => (progress.handedOver = true));
  const info = await step<{ response?: string }>((done) =>
    connection.send(
      { from, to: [recipient.address ?? ""], size: mail.length, use8BitMime: false },
      stream,
      (error, value) => done(error, value as { response?: string }),
    ),
  );
  connection.quit();
  return info?.response ?? "";
}
