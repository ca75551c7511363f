/** A mail as it is judged: its subjects without "Fwd:", and the lines that say something. */
import { cellsOf, readBody, type BodyLine, type ForwardedHead } from "./body-lines.ts";
import type { MailAddress } from "./mail-address.ts";
import { readAddresses } from "./mail-address.ts";
import type { Mail } from "./read-mail.ts";
import { foldText, tokenize } from "./tokens.ts";
import { automatics, labelsOf } from "./words/lexicon.ts";

export interface MailReading {
  readonly mail: Mail;
  /** Its own, and that of the mail it forwards in its text. */
  readonly subjects: readonly string[];
  /** Who sent it, and who sent what it forwards. */
  readonly senders: readonly MailAddress[];
  readonly lines: readonly BodyLine[];
  /** Lines of attached logs. */
  readonly fileLines: readonly BodyLine[];
  readonly isAnswer: boolean;
  /** Nobody wrote it: whoever got a mail is away. */
  readonly isAutomatic: boolean;
  /** Subjects that say something of their own: that of an answer is what was said before. */
  readonly ownSubjects: readonly string[];
}

const forwards = labelsOf(({ prefixes }) => prefixes.forwarded);
const answered = labelsOf(({ prefixes }) => prefixes.answered);
const MOST_PREFIXES = 10;

/** Lines of logs that are looked at: the end of a log says how it went. */
const MOST_FILE_LINES = 2000;

export function readingOf(mail: Mail): MailReading {
  const { subject, isForward, isAnswer } = withoutPrefixes(mail.subject);
  const { lines, forwarded, hasEarlier } = readBody(mail.text, { isForward, isAnswer });
  const subjects = [subject, ...innerSubject(forwarded)].filter((text) => text !== "");
  const answers = isAnswer && !isForward;
  return {
    mail,
    subjects,
    ownSubjects: answers && (hasEarlier || isThreaded(mail)) ? [] : subjects,
    senders: [
      ...mail.from,
      ...mail.senders,
      ...(forwarded?.from === undefined
        ? []
        : readAddresses(forwarded.from.replace("[mailto:", "<").replace("]", ">"))),
    ],
    lines,
    fileLines: mail.files
      .flatMap(({ text }) => readBody(text, { isForward: false, isAnswer: false }).lines)
      .slice(-MOST_FILE_LINES),
    isAnswer: answers,
    isAutomatic: isAutomatic(mail),
  };
}

/** Sources: RFC 5322, 3.6.4; programs that only put "Re:" into their subjects have no such fields. */
function isThreaded({ fields }: Mail): boolean {
  return fields.has("in-reply-to") || fields.has("references");
}

/** Sources: RFC 3834, 5; the other fields are those of programs that are older. */
function isAutomatic({ fields, subject }: Mail): boolean {
  if (/^auto-replied/i.test(fields.get("auto-submitted") ?? "")) return true;
  if (fields.has("x-autoreply") || fields.has("x-autorespond")) return true;
  if (/^auto_reply/i.test(fields.get("precedence") ?? "")) return true;
  return automatics.firstIn(tokenize(withoutPrefixes(subject).subject))?.from === 0;
}

function innerSubject(head: ForwardedHead | undefined): string[] {
  return head?.subject === undefined ? [] : [withoutPrefixes(head.subject).subject];
}

/** `Fwd: WG: Re: Backup` is about `Backup`. */
export function withoutPrefixes(subject: string): { subject: string; isForward: boolean; isAnswer: boolean } {
  let rest = subject.trim();
  let isForward = false;
  let isAnswer = false;
  for (let n = 0; n < MOST_PREFIXES; n++) {
    const at = rest.search(/[:：]/);
    if (at < 1 || at > 14) break;
    const word = foldText(rest.slice(0, at))
      .replace(/\[\d{1,3}\]$/, "")
      .trim();
    const isNext = { forward: forwards.has(word), answer: answered.has(word) };
    if (!isNext.forward && !isNext.answer) break;
    // What it is about is what the last one did to it.
    if (!isForward && !isAnswer) {
      isForward = isNext.forward;
      isAnswer = isNext.answer;
    }
    rest = rest.slice(at + 1).trim();
  }
  return { subject: rest, isForward, isAnswer };
}

/** A text of one line in the form of a body's line. */
export function lineOf(text: string): BodyLine {
  const cells = cellsOf(text);
  const tokens = tokenize(cells.join(" | "));
  return { text: cells.join(" | "), cells, tokens, upTo: tokens.length };
}
