/** A mail as it is judged: its subjects without "Fwd:", and the lines that say something. */
import { cellsOf, readBody, type BodyLine, type ForwardedHead } from "./body-lines.ts";
import type { MailAddress } from "./mail-address.ts";
import { readAddresses } from "./mail-address.ts";
import type { Mail } from "./read-mail.ts";
import { foldText, tokenize } from "./tokens.ts";
import { labelsOf } from "./words/lexicon.ts";

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
}

const forwards = labelsOf(({ prefixes }) => prefixes.forwarded);
const answers = labelsOf(({ prefixes }) => prefixes.answered);
const MOST_PREFIXES = 10;

/** Lines of logs that are looked at: the end of a log says how it went. */
const MOST_FILE_LINES = 2000;

export function readingOf(mail: Mail): MailReading {
  const { subject, isForward, isAnswer } = withoutPrefixes(mail.subject);
  const { lines, forwarded } = readBody(mail.text, { isForward, isAnswer });
  return {
    mail,
    subjects: [subject, ...innerSubject(forwarded)].filter((text) => text !== ""),
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
    isAnswer: isAnswer && !isForward,
  };
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
    const isNext = { forward: forwards.has(word), answer: answers.has(word) };
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
