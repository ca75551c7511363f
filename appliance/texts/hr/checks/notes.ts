/** Croatian words of what a check noticed besides its verdict (`model/result-note.ts`), said behind its sentence. */
import { readNote, type NoteCode } from "#model/result-note.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../../template.ts";

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "odbija vezu",
  ECONNRESET: "zatvorila je vezu",
  EHOSTUNREACH: "nije dostupna",
  ENETUNREACH: "nema puta onamo",
  ETIMEDOUT: "ne odgovara",
  EBADRESP: "odgovara nešto drugo",
  otherProtocol: "odgovara nešto drugo",
};

const WORDS: Readonly<Record<NoteCode, (about: string) => string>> = {
  addressFailed: (about) => {
    const [address = "", code = ""] = about.split(" ");
    return `adresa ${address}: ${FAILURES[code] ?? `neuspjelo (${code})`}`;
  },
  httpStatusLine: (about) => `neobičan statusni redak „${about}”`,
  httpLineEnds: () => "redci zaglavlja završavaju samo znakom LF",
  httpFold: (about) => `zaglavlje ${about} je prelomljeno, što je napušteno`,
  httpHeaderIgnored: (about) => `preskočen je redak koji nije zaglavlje: „${about}”`,
  httpSpaceBeforeColon: (about) => `razmak prije dvotočke zaglavlja ${about}`,
  httpControlCharacters: (about) => `kontrolni znakovi u zaglavlju ${about}`,
  httpLengthTwice: () => "Content-Length je naveden dvaput",
  httpLengthAndChunks: () => "i duljina i dijelovi (chunked); vrijede dijelovi",
  httpBadLength: (about) => `neispravan Content-Length („${about}”)`,
  httpSurplus: () => "poslano je više nego što je najavljeno",
  httpUnknownEncoding: (about) => `nepoznato sažimanje (${about})`,
  httpWrongEncoding: (about) => `poslano nije kako kaže zaglavlje (${about})`,
  httpJunkBefore: () => "zalutali bajtovi prije statusnog retka",
  valuesLeftOut: (about) => `izostavljeno još vrijednosti: ${about}`,
  valuesUnreadable: (about) => `nerazumljivo: ${about}`,
  linesUnreadable: (about) => `nerazumljivi redci: ${about}`,
  certificateUnneeded: (about) => `poslano, a nepotrebno: ${about}`,
  clientCertificateWanted: () => "poslužitelj traži certifikat klijenta i prekinuo je rukovanje",
};

/** ` (napomena: ...; ...)`; nothing without notes. */
function notesWords(notes: Parameters[string] | undefined): string {
  if (!Array.isArray(notes) || notes.length === 0) return "";
  const words = notes.map((note) => {
    const known = readNote(note);
    return known === undefined ? note : WORDS[known.code](known.about);
  });
  return ` (napomena: ${words.join("; ")})`;
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
