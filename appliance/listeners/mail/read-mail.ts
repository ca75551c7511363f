/** Bytes of a mail to what it says: who to whom, about what, and its texts. Never throws, whatever the bytes are. */
import { Allowance, MAIL_LIMITS, type MailFault } from "./allowance.ts";
import { unpackRtf } from "./compressed-rtf.ts";
import { fieldText, type HeaderFields } from "./header-fields.ts";
import { htmlToText } from "./html-text.ts";
import { readAddresses, type MailAddress } from "./mail-address.ts";
import { decodeMailText } from "./mail-charset.ts";
import { rtfToText } from "./rtf-text.ts";
import { splitParts, type MailPart } from "./split-parts.ts";
import { isTnef, readTnef } from "./tnef.ts";
import { isGzip, isZip, unpackGzip, unpackZip } from "./unpack.ts";

export interface MailFile {
  readonly name: string;
  readonly text: string;
}

export interface Mail {
  readonly messageId?: string;
  readonly subject: string;
  /** As it says itself, milliseconds since 1970; proves nothing. */
  readonly dateMs?: number;
  readonly from: readonly MailAddress[];
  /** Other fields that name who sent it: `Sender`, `Reply-To`, `Return-Path`, `X-Original-From`. */
  readonly senders: readonly MailAddress[];
  /** `To`, `Cc`, `Delivered-To`, `X-Original-To`. */
  readonly to: readonly MailAddress[];
  /** Field values by name, decoded, for rules that look at one. */
  readonly fields: ReadonlyMap<string, string>;
  readonly text: string;
  /** Attached logs, unpacked. */
  readonly files: readonly MailFile[];
  /** Mails that came within this one: forwarded as attachments, or of a digest. */
  readonly mails: readonly Mail[];
  /** What of it was not read. */
  readonly faults: readonly MailFault[];
}

export function readMail(bytes: Uint8Array, allowance: Allowance = new Allowance()): Mail {
  return mailOf(splitParts(bytes, allowance), allowance, 0);
}

/** What is collected while the parts are walked. */
interface Found {
  readonly plain: string[];
  readonly html: string[];
  readonly files: MailFile[];
  readonly mails: Mail[];
  subject?: string;
}

function mailOf(part: MailPart, allowance: Allowance, depth: number): Mail {
  const { fields } = part;
  const found: Found = { plain: [], html: [], files: [], mails: [] };
  collect(part, found, allowance, depth);
  const messageId = fieldText(fields, "message-id")?.slice(0, 200);
  const date = Date.parse(fieldText(fields, "date") ?? "");
  return {
    ...(messageId === undefined || messageId === "" ? {} : { messageId }),
    subject: (fieldText(fields, "subject") ?? found.subject ?? "").slice(0, 1000),
    ...(Number.isFinite(date) ? { dateMs: date } : {}),
    from: addressesOf(fields, ["from"]),
    senders: addressesOf(fields, [
      "sender",
      "reply-to",
      "return-path",
      "x-original-from",
      "x-forwarded-for",
      "resent-from",
    ]),
    to: addressesOf(fields, ["to", "cc", "delivered-to", "x-original-to", "envelope-to", "resent-to"]),
    fields: new Map([...fields.keys()].map((name) => [name, (fieldText(fields, name) ?? "").slice(0, 1000)])),
    text: chooseText(found),
    files: found.files,
    mails: found.mails,
    faults: [...allowance.faults],
  };
}

function addressesOf(fields: HeaderFields, names: readonly string[]): readonly MailAddress[] {
  const values = names.flatMap((name) => fields.get(name) ?? []);
  return values.flatMap(readAddresses).slice(0, MAIL_LIMITS.addresses);
}

/**
 * The plain text where it says something; else the page. Some programs send a plain text that only asks for a better reader.
 */
function chooseText({ plain, html }: Found): string {
  const text = plain.join("\n\n");
  const page = html.join("\n\n");
  if (page === "") return text;
  if (text.length < MOST_EXCUSE && /\bhtml\b/i.test(text)) return page;
  return text.trim().length * 3 < page.trim().length ? page : text;
}

/** A text that says no more than that its reader shows no pages is so long at most. */
const MOST_EXCUSE = 400;

const LOG_NAME = /\.(?:txt|log|html?|csv|out|err|md|rpt|xml|json)$/i;

function isLogName(name: string): boolean {
  return LOG_NAME.test(name) || !/\.[A-Za-z0-9]{1,8}$/.test(name);
}

function collect(part: MailPart, found: Found, allowance: Allowance, depth: number): void {
  if (part.parts.length > 0) {
    for (const child of part.parts) collect(child, found, allowance, depth);
    return;
  }
  const { type, disposition, body } = part;
  const name = disposition.parameters.get("filename") ?? type.parameters.get("name") ?? "";
  if (type.value === "message/rfc822" || type.value === "message/global" || /\.eml$/i.test(name)) {
    if (depth >= MAIL_LIMITS.depth) allowance.faults.add("tooDeep");
    // A digest that leaves out the blank line before each mail.
    else if (part.fields.has("subject") && !part.fields.has("content-type"))
      found.mails.push(mailOf({ ...part, type: { value: "text/plain", parameters: new Map() } }, allowance, depth + 1));
    else found.mails.push(mailOf(splitParts(body, allowance), allowance, depth + 1));
  } else if (isTnef(body)) collectTnef(body, found, allowance);
  else if (isGzip(body) || isZip(body)) collectFile(name, body, undefined, found, allowance);
  else if (disposition.value === "attachment" || (name !== "" && !isBodyText(part))) {
    if (type.value.startsWith("text/") || LOG_NAME.test(name)) collectFile(name, body, type, found, allowance);
  } else if (type.value === "text/html" || type.value === "application/xhtml+xml") {
    found.html.push(htmlOf(body, type.parameters.get("charset"), allowance));
  } else if (type.value === "text/rtf" || type.value === "application/rtf" || type.value === "text/richtext") {
    found.html.push(limited(rtfToText(body), allowance));
  } else if (type.value.startsWith("text/") || type.value === "" || !type.value.includes("/")) {
    const text = limited(decodeMailText(body, type.parameters.get("charset")), allowance);
    // A page that was sent as plain text.
    found.plain.push(/^\s{0,20}(?:<!doctype html|<html)/i.test(text) ? htmlToText(text) : unfoldFlowed(text, part));
  } else if (type.value === "message/delivery-status" || type.value === "text/rfc822-headers") {
    found.plain.push(limited(decodeMailText(body), allowance));
  }
}

function isBodyText({ type, disposition }: MailPart): boolean {
  return disposition.value === "inline" && (type.value === "text/plain" || type.value === "text/html");
}

/** Lines that were broken for the way are whole again. Source: RFC 3676, 4. */
function unfoldFlowed(text: string, { type }: MailPart): string {
  if (type.parameters.get("format")?.toLowerCase() !== "flowed") return text;
  return text.replaceAll(/(?<! |--) \r?\n(?![>\s])/g, " ");
}

function collectTnef(body: Uint8Array, found: Found, allowance: Allowance): void {
  const content = readTnef(body);
  if (content === undefined) return;
  if (content.subject !== undefined && content.subject !== "") found.subject ??= content.subject;
  if (content.html !== undefined) {
    const { html } = content;
    found.html.push(
      limited(htmlToText(typeof html === "string" ? html : decodeMailText(html, charsetOfPage(html))), allowance),
    );
  } else if (content.rtf !== undefined) {
    const room = allowance.take(
      "unpackedBytes",
      Math.min(content.rtf.length * 20, MAIL_LIMITS.unpackedBytes),
      "archiveTooLarge",
    );
    found.html.push(limited(rtfToText(unpackRtf(content.rtf, room)), allowance));
  }
  if (content.text !== undefined) found.plain.push(limited(content.text, allowance));
  for (const { name, bytes } of content.files) {
    if (allowance.take("parts", 1, "tooManyParts") < 1) return;
    if (isGzip(bytes) || isZip(bytes) || isLogName(name)) collectFile(name, bytes, undefined, found, allowance);
  }
}

function collectFile(
  name: string,
  bytes: Uint8Array,
  type: MailPart["type"] | undefined,
  found: Found,
  allowance: Allowance,
): void {
  const files = isGzip(bytes)
    ? unpackGzip(bytes, name, allowance)
    : isZip(bytes)
      ? unpackZip(bytes, isLogName, allowance)
      : [{ name, bytes }];
  for (const file of files) {
    if (isGzip(file.bytes) || isZip(file.bytes)) continue;
    const isPage = /\.html?$/i.test(file.name) || type?.value === "text/html";
    const text = isPage
      ? htmlOf(file.bytes, type?.parameters.get("charset"), allowance)
      : limited(decodeMailText(file.bytes, type?.parameters.get("charset")), allowance);
    if (text.trim() !== "") found.files.push({ name: file.name.slice(0, 200), text });
  }
}

function htmlOf(bytes: Uint8Array, charset: string | undefined, allowance: Allowance): string {
  // Tags are many times longer than what stands between them.
  const usable = bytes.subarray(0, MAIL_LIMITS.text * 4);
  if (usable.length < bytes.length) allowance.faults.add("tooLong");
  return limited(htmlToText(decodeMailText(usable, charset ?? charsetOfPage(usable)), allowance.text), allowance);
}

function charsetOfPage(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return /charset\s*=\s*["']?([A-Za-z0-9_:.-]{1,40})/i.exec(start)?.[1];
}

/** The end of a log counts as much as its beginning: what is too long loses its middle. */
function limited(text: string, allowance: Allowance): string {
  const room = allowance.take("text", text.length, "tooLong");
  if (room >= text.length) return text;
  const half = Math.floor(room / 2);
  return `${text.slice(0, half)}\n${text.slice(text.length - half)}`;
}
