/** English words of what a check noticed besides its verdict (`model/result-note.ts`), said behind its sentence. */
import { readNote, type NoteCode } from "#model/result-note.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../../template.ts";

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused the connection",
  ECONNRESET: "closed the connection",
  EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "has no route",
  ETIMEDOUT: "did not answer",
  EBADRESP: "answers with something else",
  otherProtocol: "answers with something else",
};

const WORDS: Readonly<Record<NoteCode, (about: string) => string>> = {
  addressFailed: (about) => {
    const [address = "", code = ""] = about.split(" ");
    return `the address ${address} ${FAILURES[code] ?? `failed (${code})`}`;
  },
  httpStatusLine: (about) => `odd status line "${about}"`,
  httpLineEnds: () => "header lines end in LF alone",
  httpFold: (about) => `the header ${about} is folded, which was given up`,
  httpHeaderIgnored: (about) => `a header line that is none was passed over: "${about}"`,
  httpSpaceBeforeColon: (about) => `a space before the colon of header ${about}`,
  httpControlCharacters: (about) => `control characters in header ${about}`,
  httpLengthTwice: () => "Content-Length is told twice",
  httpLengthAndChunks: () => "both a length and chunks; the chunks count",
  httpBadLength: (about) => `a Content-Length that is none ("${about}")`,
  httpSurplus: () => "more was sent than announced",
  httpUnknownEncoding: (about) => `a compression that is not known (${about})`,
  httpWrongEncoding: (about) => `what is sent is not as its header claims (${about})`,
  httpJunkBefore: () => "stray bytes before the status line",
  valuesLeftOut: (about) => `${about} more values were left out`,
  valuesUnreadable: (about) => `not understood: ${about}`,
  linesUnreadable: (about) => `lines not understood: ${about}`,
  certificateUnneeded: (about) => `sent along, but not needed: ${about}`,
  clientCertificateWanted: () => "the server wants a certificate of its client and ended the handshake",
};

/** ` (note: ...; ...)`; nothing without notes. */
function notesWords(notes: Parameters[string] | undefined): string {
  if (!Array.isArray(notes) || notes.length === 0) return "";
  const words = notes.map((note) => {
    const known = readNote(note);
    return known === undefined ? note : WORDS[known.code](known.about);
  });
  return ` (note: ${words.join("; ")})`;
}

/** Every sentence of a check with what was noticed besides behind it. */
export function withNotes<T extends Templates>(templates: T): T {
  return Object.fromEntries(
    Object.entries(templates).map(([code, template]): [string, Template] => [
      code,
      (p, words) => `${template(p, words)}${notesWords(p.notes)}`,
    ]),
  ) as T;
}
