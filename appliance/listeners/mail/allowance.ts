/** How much work one mail may make. Strangers write mails; whatever they write, reading one ends after so many counted steps. */

/** Limits of one mail. What is beyond is left out, never refused here: the listener refuses what is too large. */
export const MAIL_LIMITS = {
  /** Bytes looked at, all unpacking and nesting together. */
  bytes: 48 * 1024 * 1024,
  headerBytes: 256 * 1024,
  headerFields: 500,
  parts: 200,
  depth: 8,
  /** Characters of text that are judged, attachments included. */
  text: 384 * 1024,
  /** Bytes that archives and compressed files may become, all together. */
  unpackedBytes: 8 * 1024 * 1024,
  archiveEntries: 50,
  addresses: 100,
} as const;

/** What is left of one mail's allowance; shared by everything that reads it. */
export class Allowance {
  bytes: number = MAIL_LIMITS.bytes;
  parts: number = MAIL_LIMITS.parts;
  text: number = MAIL_LIMITS.text;
  unpackedBytes: number = MAIL_LIMITS.unpackedBytes;
  /** What was cut or left out, as codes; each once. */
  readonly faults = new Set<MailFault>();

  /** How much of `wanted` may be used; it is used up with that. */
  take(what: "bytes" | "parts" | "text" | "unpackedBytes", wanted: number, fault: MailFault): number {
    const given = Math.min(wanted, this[what]);
    this[what] -= given;
    if (given < wanted) this.faults.add(fault);
    return given;
  }
}

export const MAIL_FAULTS = [
  "truncated",
  "tooManyParts",
  "tooDeep",
  "tooLong",
  "headerTooLong",
  "archiveTooLarge",
  "unreadableArchive",
  "encrypted",
] as const;
/** Why something of a mail was not read. */
export type MailFault = (typeof MAIL_FAULTS)[number];
