/** A conversation with an IMAP server (RFC 9051): greet, encrypt, sign in, look into a folder. Used by `imap` and `smtp`. */
import { decodeText } from "#lib/decode-text.ts";
import { encryptionOf, mayShowPassword } from "./access-settings.ts";
import type { RunContext } from "./contract.ts";
import { answerCramMd5 } from "./cram-md5.ts";
import { openLineSession, type LineSession } from "./line-session.ts";
import { ConversationFault, shown } from "./observe-conversation.ts";
import { chooseScram, ScramLogin } from "./sasl-scram.ts";
import { secureSession, type TlsSettings } from "./secure-session.ts";

export interface ImapAccess extends TlsSettings {
  readonly port?: number;
  readonly encryption?: "auto" | "starttls" | "tls" | "none" | "plain";
}

/** Codes of what a server may refuse. */
export const IMAP_CODES = {
  notReady: "critical",
  commandRefused: "critical",
  startTlsMissing: "critical",
  passwordWouldShow: "critical",
  loginNotOffered: "critical",
  loginRefused: "critical",
  serverNotAuthentic: "critical",
  folderMissing: "critical",
} as const;

export type ImapCode = keyof typeof IMAP_CODES;

/** User and password as SASL PLAIN writes them (RFC 4616), in base 64. A secret like the password itself. */
export function plainLogin(user: string, password: string): string {
  return Buffer.from(`\0${user}\0${password}`).toString("base64");
}

const MOST_UNTAGGED_LINES = 2000;
/** Literals longer than this are nothing that was asked for. */
const MOST_LITERAL_BYTES = 65_536;
/** In one line. */
const MOST_LITERALS = 100;

export interface OpenImap {
  readonly session: ImapSession;
  readonly measurements: Readonly<Record<string, number>>;
}

/** Connects, reads the greeting and encrypts as told. @throws ConversationFault; CertificateError; connection errors */
export async function openImap(address: string, access: ImapAccess, context: RunContext): Promise<OpenImap> {
  const way = encryptionOf(access, "starttls");
  const line = await openLineSession(address, access.port ?? (way === "tls" ? 993 : 143), context);
  try {
    const startedAt = context.now();
    let tls = way === "tls" ? await secureSession(line, address, access, context) : undefined;
    const session = new ImapSession(line, mayShowPassword(way, access));
    await session.readGreeting();
    const greetingMs = context.now() - startedAt - (tls?.tlsMs ?? 0);
    if (way === "starttls") {
      if (!(await session.readCapabilities()).has("STARTTLS")) throw new ConversationFault<ImapCode>("startTlsMissing");
      await session.command("STARTTLS", "commandRefused");
      tls = await secureSession(line, address, access, context);
    }
    return { session, measurements: { connectMs: line.connectMs, greetingMs, ...tls } };
  } catch (error) {
    line.close();
    throw error;
  }
}

export class ImapSession {
  readonly #line: LineSession;
  readonly #mayShow: boolean;
  #commands = 0;
  #isSignedIn = false;
  /** What the server calls itself. */
  greeting = "";

  /** @param mayShow the password may be sent in clear, as seen by whoever reads the conversation */
  constructor(line: LineSession, mayShow: boolean) {
    this.#line = line;
    this.#mayShow = mayShow;
  }

  async readGreeting(): Promise<void> {
    const line = await this.#line.readLine();
    const [, state, text = ""] = /^\* (OK|PREAUTH|BYE)\b ?(.*)$/i.exec(line) ?? [];
    if (state === undefined) throw new ConversationFault("otherProtocol", { heard: shown(line) });
    // RFC 9051, 7.1.4: whoever asks is signed in already.
    this.#isSignedIn = state.toUpperCase() === "PREAUTH";
    if (state.toUpperCase() === "BYE") throw new ConversationFault<ImapCode>("notReady", { reply: shown(text) });
    this.greeting = shown(text.replace(/^\[[^\]]*\] */, ""));
  }

  async readCapabilities(): Promise<ReadonlySet<string>> {
    const lines = await this.command("CAPABILITY", "commandRefused");
    const found = lines.filter((line) => /^\* CAPABILITY /i.test(line));
    return new Set(found.flatMap((line) => line.toUpperCase().split(" ").slice(2)).filter((word) => word !== ""));
  }

  /** @throws ConversationFault `loginNotOffered`, `loginRefused`, `passwordWouldShow` */
  async logIn(user: string, password: string): Promise<void> {
    if (this.#isSignedIn) return;
    const offered = await this.readCapabilities();
    if (this.#mayShow && offered.has("AUTH=PLAIN")) {
      const secret = plainLogin(user, password);
      // RFC 4959: what the server would ask for may be said at once.
      if (offered.has("SASL-IR")) await this.command(`AUTHENTICATE PLAIN ${secret}`, "loginRefused");
      else await this.command("AUTHENTICATE PLAIN", "loginRefused", () => secret);
      return;
    }
    const ways = [...offered].flatMap((word) => (word.startsWith("AUTH=") ? [word.slice("AUTH=".length)] : []));
    const scram = chooseScram(ways);
    if (!this.#mayShow && scram !== undefined) {
      const login = new ScramLogin(scram, user, password);
      await this.command(`AUTHENTICATE ${scram}`, "loginRefused", (asked) => login.answer(asked));
      login.expectProof();
      return;
    }
    const takesLogin = !offered.has("LOGINDISABLED");
    if (!(this.#mayShow && takesLogin) && offered.has("AUTH=CRAM-MD5")) {
      const answer = (challenge: string) => answerCramMd5(user, password, challenge);
      await this.command("AUTHENTICATE CRAM-MD5", "loginRefused", answer);
      return;
    }
    if (!this.#mayShow && (takesLogin || offered.has("AUTH=PLAIN")))
      throw new ConversationFault<ImapCode>("passwordWouldShow");
    if (!takesLogin) throw new ConversationFault<ImapCode>("loginNotOffered");
    await this.command(`LOGIN ${quote(user)} ${quote(password)}`, "loginRefused");
  }

  /** How many messages a folder holds. @throws ConversationFault `folderMissing` */
  async countMessages(folder: string): Promise<{ messages: number; unseen: number }> {
    const lines = await this.command(`STATUS ${quote(folderName(folder))} (MESSAGES UNSEEN)`, "folderMissing");
    const status = lines.find((line) => /^\* STATUS /i.test(line)) ?? "";
    const figure = (name: string) =>
      Number(new RegExp(`\\b${name} (\\d{1,10})\\b`, "i").exec(status)?.[1] ?? Number.NaN);
    return { messages: figure("MESSAGES"), unseen: figure("UNSEEN") };
  }

  /** Opens a folder for searching and deleting. @throws ConversationFault `folderMissing` */
  async select(folder: string): Promise<void> {
    await this.command(`SELECT ${quote(folderName(folder))}`, "folderMissing");
  }

  /** Unique ids of the messages with that text in that header. */
  async search(header: string, text: string): Promise<readonly number[]> {
    const lines = await this.command(`UID SEARCH HEADER ${header} ${quote(text)}`, "commandRefused");
    const found = lines.filter((line) => /^\* SEARCH\b/i.test(line)).flatMap((line) => line.split(" ").slice(2));
    return found.filter((word) => /^\d{1,10}$/.test(word)).map(Number);
  }

  /** Deletes messages of the selected folder, by unique id. */
  async remove(uids: readonly number[]): Promise<void> {
    await this.command(`UID STORE ${uids.join(",")} +FLAGS.SILENT (\\Deleted)`, "commandRefused");
    await this.command("EXPUNGE", "commandRefused");
  }

  /** Takes leave; how the server answers does not matter any more. */
  logOut(): void {
    this.#line.writeLine("z LOGOUT");
  }

  close(): void {
    this.#line.close();
  }

  /**
   * Untagged lines of the answer, literals included.
   * @param refused code where the server says NO or BAD
   * @param rest said when the server asks for more (`+`), made of what it asks
   */
  async command(
    text: string,
    refused: ImapCode,
    rest?: (asked: string) => string | Promise<string>,
  ): Promise<readonly string[]> {
    const tag = `v${(this.#commands += 1)}`;
    this.#line.writeLine(`${tag} ${text}`);
    const lines: string[] = [];
    while (lines.length < MOST_UNTAGGED_LINES) {
      const line = await this.#readWhole();
      if (line.startsWith(`${tag} `)) {
        if (/^OK\b/i.test(line.slice(tag.length + 1))) return lines;
        throw new ConversationFault<ImapCode>(refused, { reply: shown(line.slice(tag.length + 1)) });
      }
      if (line.startsWith("+")) this.#line.writeLine((await rest?.(line.slice(1).trim())) ?? "*");
      else if (/^\* BYE\b/i.test(line))
        throw new ConversationFault<ImapCode>("notReady", { reply: shown(line.slice(6)) });
      else if (!line.startsWith("* ")) throw new ConversationFault("otherProtocol", { heard: shown(line) });
      lines.push(line);
    }
    throw new ConversationFault("tooMuch", { heard: shown(lines[0] ?? "") });
  }

  /** A line with the literals it announces by `{length}` at its end. */
  async #readWhole(): Promise<string> {
    const parts: string[] = [];
    let size = 0;
    while (parts.length < 2 * MOST_LITERALS) {
      const line = await this.#line.readLine();
      parts.push(line);
      const announced = /\{(\d{1,10})\+?\}$/.exec(line)?.[1];
      if (announced === undefined) return parts.join("");
      size += Number(announced) + line.length;
      if (size > MOST_LITERAL_BYTES) break;
      parts.push(decodeText(await this.#line.readBytes(Number(announced))));
    }
    throw new ConversationFault("tooMuch");
  }
}

/** A quoted string; line ends, which it cannot hold, are dropped. */
function quote(text: string): string {
  return `"${text.replace(/[\r\n\0]/g, "").replace(/["\\]/g, "\\$&")}"`;
}

/**
 * A folder's name as IMAP writes it: letters beyond ASCII in modified UTF-7 (RFC 3501, 5.1.3; RFC 9051, A.1). A name that is
 * written so already stays as it is.
 */
export function folderName(name: string): string {
  const isEncoded = /^[\x20-\x7e]*$/.test(name) && /&[A-Za-z0-9+,]*-/.test(name);
  if (isEncoded) return name;
  return name.replace(/&|[^\x20-\x7e]+/g, (part) => {
    if (part === "&") return "&-";
    const base64 = Buffer.from(part, "utf16le").swap16().toString("base64");
    return `&${base64.replace(/={1,2}$/, "").replaceAll("/", ",")}-`;
  });
}
