/** A message in words, before it has the form of a mail or a chat. All of it is plain text; each form escapes it its own way. */
import { visibleText } from "#lib/visible-text.ts";
import type { Level } from "#model/incident.ts";

export type Tone = "bad" | "doubtful" | "good" | "plain";

export interface Message {
  /** The same for all messages of a thread. */
  readonly subject: string;
  readonly tone: Tone;
  readonly priority: Level;
  /** What is told, in one sentence. */
  readonly headline: string;
  readonly lines: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Of a list: each thing that is told. */
  readonly items: readonly { readonly tone: Tone; readonly text: string; readonly link?: string }[];
  readonly link?: { readonly label: string; readonly url: string };
  /** Who tells it to whom. */
  readonly foot: string;
  /** Two-letter code of its language. */
  readonly language: string;
  /** What goes with it, where the way can carry it: mail does. */
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly fileName: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A text of at most so many characters (UTF-16 units, as the limits of chats count them); no sign is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = Math.max(0, most - 1);
  const isInside = /[\ud800-\udbff]/.test(text.charAt(cut - 1));
  return `${text.slice(0, isInside ? cut - 1 : cut)}…`;
}

const MOST_HEADLINE = 1000;
/** What stands before and behind each thing: a sign, a line break. */
const AROUND = 4;

/** The first things of each list, so many that all of them together have at most so many characters as they are shown. */
export function shortenedMessage(message: Message, most: number): Message {
  let left = most;
  const fits = (text: string): boolean => {
    left -= visibleText(text).length + AROUND;
    return left >= 0;
  };
  return {
    ...message,
    headline: shortened(visibleText(message.headline), MOST_HEADLINE),
    lines: message.lines.filter(fits),
    items: message.items.filter(({ text, link = "" }) => fits(text + link)),
    facts: message.facts.filter(({ label, value }) => fits(label + value)),
    sections: message.sections.map((section) => ({ ...section, lines: section.lines.filter(fits) })),
  };
}
