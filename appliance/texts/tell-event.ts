/** An event in words: its sentence behind the name of the device it is about. */
import { eventSentence, type EventLike, type HostNames } from "./event-sentence.ts";
import { colonOf } from "./forms/colon.ts";
import { tell, type SentenceBook } from "./sentence-book.ts";
import type { Words } from "./words.ts";

/**
 * The sentence of an event. It begins with the name of the device, or of the box or site it is about.
 * @param device what people call it; left out: what the event itself says, and where it does not, the bare sentence
 * @param nameOfHost what people call other devices that it names
 */
export function tellEvent(
  book: SentenceBook,
  event: EventLike,
  words: Words,
  device = hostHostNames(event),
  nameOfHost?: HostNames,
): string {
  const sentence = tell(book, eventSentence(event, device, nameOfHost), words);
  return device === undefined || beginsWith(sentence, device)
    ? sentence
    : `${device}${colonOf(book.language)}${sentence}`;
}

/** As a word of its own: "NAS" does not stand at the beginning of "NAS-01 does not answer". */
function beginsWith(sentence: string, name: string): boolean {
  return sentence.startsWith(name) && /^($|[\s,:;.：，；。])/.test(sentence.slice(name.length));
}

function hostHostNames({ data }: EventLike): string | undefined {
  if (typeof data !== "object" || data === null || !("hostName" in data)) return undefined;
  return typeof data.hostName === "string" ? data.hostName : undefined;
}
