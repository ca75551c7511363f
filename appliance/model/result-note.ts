/**
 * What a check noticed besides its verdict: the target works, but not by the book; a part was left out. Notes travel in the
 * parameter `notes` of an observation and are said behind its sentence. Here: their codes; the words are in `texts/`.
 */

export const NOTE_CODES = [
  "addressFailed",
  "httpStatusLine",
  "httpLineEnds",
  "httpFold",
  "httpHeaderIgnored",
  "httpSpaceBeforeColon",
  "httpControlCharacters",
  "httpLengthTwice",
  "httpLengthAndChunks",
  "httpBadLength",
  "httpSurplus",
  "httpUnknownEncoding",
  "httpWrongEncoding",
  "httpJunkBefore",
  "valuesLeftOut",
  "valuesUnreadable",
  "linesUnreadable",
  "certificateUnneeded",
  "clientCertificateWanted",
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** A code and, behind a space, what it is about. */
export type ResultNote = NoteCode | `${NoteCode} ${string}`;

export function makeNote(code: NoteCode, about = ""): ResultNote {
  return about === "" ? code : `${code} ${about}`;
}

/** A note taken apart; undefined where it is none. */
export function readNote(note: string): { readonly code: NoteCode; readonly about: string } | undefined {
  const space = note.indexOf(" ");
  const word = space < 0 ? note : note.slice(0, space);
  const code = NOTE_CODES.find((known) => known === word);
  return code === undefined ? undefined : { code, about: space < 0 ? "" : note.slice(space + 1) };
}

/** Parameters with these notes added to those there are; each once. */
export function withNotes<P extends Readonly<Record<string, unknown>>>(
  parameters: P | undefined,
  notes: readonly ResultNote[],
): P | (P & { notes: string[] }) | undefined {
  if (notes.length === 0) return parameters;
  const before = Array.isArray(parameters?.["notes"]) ? (parameters["notes"] as string[]) : [];
  return { ...(parameters as P), notes: [...new Set([...before, ...notes])] };
}
