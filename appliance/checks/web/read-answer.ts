/**
 * One answer read from a connection, as leniently as browsers and curl do, nothing beyond the limits, and what is cut off
 * is said. Own code, since the parsers at hand refuse what gadgets send: ADR 0070. Source: RFC 9112, 6 and 7.
 */
import { ByteQueue } from "#lib/byte-queue.ts";
import { codedError } from "#lib/errno.ts";
import { makeNote, type ResultNote } from "#model/result-note.ts";
import { readHead, type AnswerHead } from "./answer-head.ts";
import { readChunks } from "./chunked-body.ts";
import { malformed } from "./malformed.ts";
import { nextOrCut, type BodyPart, type ByteSource } from "./socket-bytes.ts";

export interface RawAnswer {
  readonly head: AnswerHead;
  /** As it was sent, still compressed. */
  readonly body: Buffer;
  /** The limit was reached; more would have come. */
  readonly truncated: boolean;
  /** The other side ended before all was sent that it had announced. */
  readonly cutOff: boolean;
  /** Codings other than chunks, in the order in which they were applied. */
  readonly transferCodings: readonly string[];
  readonly firstByteAt: number;
  /** The connection may carry another request. */
  readonly reusable: boolean;
  readonly notes: readonly ResultNote[];
}

/** As curl; browsers take 256 kB. */
export const MOST_HEAD_BYTES = 300_000;
/** More interim answers (1xx) than these are mischief. */
const MOST_INTERIM_ANSWERS = 20;
/** Bytes in front of the status line that are passed over; browsers pass over as many. */
const MOST_JUNK_BYTES = 4;
const BEGINNINGS = ["HTTP", "ICY"];

/**
 * @param maxBytes of the body
 * @param now monotonic milliseconds
 * @throws connection errors by code; `malformed` for what is no HTTP
 */
export async function readAnswer(
  source: ByteSource,
  method: string,
  maxBytes: number,
  now: () => number,
): Promise<RawAnswer> {
  const junk: ResultNote[] = [];
  let first: number | undefined;
  const markFirst = () => (first ??= now());
  for (let interim = 0; ; interim++) {
    if (interim > MOST_INTERIM_ANSWERS) throw malformed("HPE_INTERIM");
    const head = readHead(await readHeadBytes(source, markFirst, junk));
    if (head.status === 101) throw malformed("HPE_UPGRADE");
    if (head.status >= 200) return readRest(source, head, junk, method, maxBytes, first ?? now());
  }
}

async function readRest(
  source: ByteSource,
  head: AnswerHead,
  junk: readonly ResultNote[],
  method: string,
  maxBytes: number,
  firstByteAt: number,
): Promise<RawAnswer> {
  const framing = framingOf(head, method);
  const part = await readBody(source, framing, maxBytes);
  const isWhole = !part.truncated && !part.cutOff;
  const surplus = isWhole && framing.length !== undefined && source.hasBytes;
  const connection = head.headers["connection"]?.toLowerCase() ?? "";
  const staysOpen = head.isOld ? connection.includes("keep-alive") : !connection.includes("close");
  return {
    head,
    ...part,
    transferCodings: framing.codings,
    firstByteAt,
    reusable: isWhole && framing.isFramed && staysOpen && !source.hasBytes,
    notes: [...junk, ...head.notes, ...framing.notes, ...(surplus ? [makeNote("httpSurplus")] : [])],
  };
}

/** The bytes up to and with the empty line. Junk before them is noted. */
async function readHeadBytes(source: ByteSource, onFirst: () => void, notes: ResultNote[]): Promise<Buffer> {
  const queue = new ByteQueue();
  let heard = 0;
  for (let searched = 0; ;) {
    const chunk = await source.next();
    if (chunk === undefined) return unfinishedHead(queue);
    onFirst();
    queue.add(chunk);
    heard += chunk.length;
    const before = queue.length;
    skipJunk(queue, notes);
    searched = Math.max(0, searched - (before - queue.length));
    const end = findEmptyLine(queue.bytes, searched);
    if (end !== undefined && end <= MOST_HEAD_BYTES) {
      const head = queue.take(end);
      source.giveBack(queue.take(queue.length));
      return head;
    }
    // Line ends in front count, too, or they could come without end.
    if (heard > MOST_HEAD_BYTES) throw malformed("HPE_TOO_LARGE");
    searched = Math.max(0, queue.length - 3);
  }
}

/** A device that ends right behind its header forgot the empty line; one that ends before has said nothing. */
function unfinishedHead(queue: ByteQueue): Buffer {
  const text = queue.bytes;
  if (text.length > 0 && text.includes(0x0a)) return queue.take(queue.length);
  if (text.length > 0) throw malformed("HPE_STATUS", text.toString("latin1"));
  throw codedError("ECONNRESET", "the connection ended before an answer");
}

/** Passes over line ends and a few bytes in front of the status line. @throws what cannot become an answer any more */
function skipJunk(queue: ByteQueue, notes: ResultNote[]): void {
  const { bytes } = queue;
  let blank = 0;
  while (blank < bytes.length && (bytes[blank] === 0x0a || bytes[blank] === 0x0d)) blank++;
  if (blank === bytes.length) {
    queue.take(blank);
    return;
  }
  const longest = Math.min(blank + MOST_JUNK_BYTES, bytes.length);
  for (let at = blank; at <= longest; at++) {
    const word = bytes.toString("latin1", at, at + 4).toUpperCase();
    const begins = BEGINNINGS.some((beginning) => beginning.startsWith(word) || word.startsWith(beginning));
    if (!begins || (word === "" && at < bytes.length)) continue;
    if (at > 0 && word !== "") {
      queue.take(at);
      if (at > blank) notes.push(makeNote("httpJunkBefore"));
    }
    return;
  }
  // The first line tells who it is; how many more had come by now is chance.
  const [line = ""] = bytes.toString("latin1", blank, blank + 100).split(/[\r\n]/);
  throw malformed("HPE_STATUS", line);
}

/** Where the head ends: behind the first empty line, whichever way lines end. */
function findEmptyLine(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0x0a, from); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return undefined;
}

interface Framing {
  readonly chunked: boolean;
  /** Bytes; undefined: until the other side ends. */
  readonly length: number | undefined;
  /** The end can be told without the connection's end. */
  readonly isFramed: boolean;
  readonly codings: readonly string[];
  readonly notes: readonly ResultNote[];
}

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 304]);

/** RFC 9112, 6.3. @throws `malformed` where lengths contradict each other and no chunks tell better */
function framingOf(head: AnswerHead, method: string): Framing {
  const codings = (head.headers["transfer-encoding"] ?? "")
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity");
  const chunked = codings.includes("chunked");
  const others = codings.filter((coding) => coding !== "chunked");
  const lengths = [...new Set(head.lengths.flatMap((value) => value.split(",")).map((value) => value.trim()))];
  if (method === "HEAD" || WITHOUT_BODY.has(head.status)) {
    return { chunked: false, length: 0, isFramed: true, codings: [], notes: [] };
  }
  if (chunked) {
    const notes = lengths.length > 0 ? [makeNote("httpLengthAndChunks")] : [];
    return { chunked, length: undefined, isFramed: true, codings: others, notes };
  }
  if (lengths.length > 1) throw malformed("HPE_LENGTHS", lengths.join(" / "));
  const [length] = lengths;
  const isNumber = length !== undefined && /^\d{1,15}$/.test(length);
  return {
    chunked,
    length: isNumber ? Number(length) : undefined,
    isFramed: isNumber,
    codings: others,
    notes: [
      ...(length !== undefined && !isNumber ? [makeNote("httpBadLength", length.slice(0, 40))] : []),
      ...(head.lengths.join(",").includes(",") ? [makeNote("httpLengthTwice")] : []),
    ],
  };
}

async function readBody(source: ByteSource, { chunked, length }: Framing, maxBytes: number): Promise<BodyPart> {
  if (chunked) return readChunks(source, maxBytes);
  const body = new ByteQueue();
  const part = (cutOff: boolean): BodyPart => ({
    body: body.bytes.subarray(0, maxBytes),
    truncated: body.length > maxBytes,
    cutOff: cutOff && body.length <= maxBytes,
  });
  while (body.length <= maxBytes && (length === undefined || body.length < length)) {
    const chunk = await nextOrCut(source);
    if (chunk === undefined) return part(length !== undefined);
    if (chunk === "cut") return part(true);
    const wanted = length === undefined ? chunk : chunk.subarray(0, length - body.length);
    source.giveBack(chunk.subarray(wanted.length));
    body.add(wanted);
  }
  return part(false);
}
