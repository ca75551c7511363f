/** Hungarian words of what a check noticed besides its verdict (`model/result-note.ts`), said behind its sentence. */
import { readNote, type NoteCode } from "#model/result-note.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../../template.ts";

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "elutasítja a kapcsolatot",
  ECONNRESET: "bontotta a kapcsolatot",
  EHOSTUNREACH: "nem érhető el",
  ENETUNREACH: "felé nincs útvonal",
  ETIMEDOUT: "nem válaszolt",
  EBADRESP: "mást válaszol",
  otherProtocol: "mást válaszol",
};

const WORDS: Readonly<Record<NoteCode, (about: string) => string>> = {
  addressFailed: (about) => {
    const [address = "", code = ""] = about.split(" ");
    return `a cím (${address}) ${FAILURES[code] ?? `nem működik (${code})`}`;
  },
  httpStatusLine: (about) => `szokatlan állapotsor: „${about}”`,
  httpLineEnds: () => "a fejlécsorok csak LF-fel végződnek",
  httpFold: (about) => `tördelt fejléc, ami már elavult: ${about}`,
  httpHeaderIgnored: (about) => `egy érvénytelen fejlécsor kimaradt: „${about}”`,
  httpSpaceBeforeColon: (about) => `szóköz a kettőspont előtt ebben a fejlécben: ${about}`,
  httpControlCharacters: (about) => `vezérlőkarakterek ebben a fejlécben: ${about}`,
  httpLengthTwice: () => "kétszer szerepel a Content-Length",
  httpLengthAndChunks: () => "hossz és darabolás is van; a darabolás számít",
  httpBadLength: (about) => `érvénytelen Content-Length („${about}”)`,
  httpSurplus: () => "több érkezett, mint amennyi be volt jelentve",
  httpUnknownEncoding: (about) => `ismeretlen tömörítés (${about})`,
  httpWrongEncoding: (about) => `az adat nem olyan, mint a fejléce állítja (${about})`,
  httpJunkBefore: () => "kósza bájtok az állapotsor előtt",
  valuesLeftOut: (about) => `további ${about} érték kimaradt`,
  valuesUnreadable: (about) => `nem érthető: ${about}`,
  linesUnreadable: (about) => `nem érthető sorok: ${about}`,
  certificateUnneeded: (about) => `feleslegesen elküldve: ${about}`,
  clientCertificateWanted: () => "a kiszolgáló klienstanúsítványt kér, és megszakította a kézfogást",
};

/** ` (megjegyzés: ...; ...)`; nothing without notes. */
function notesWords(notes: Parameters[string] | undefined): string {
  if (!Array.isArray(notes) || notes.length === 0) return "";
  const words = notes.map((note) => {
    const known = readNote(note);
    return known === undefined ? note : WORDS[known.code](known.about);
  });
  return ` (megjegyzés: ${words.join("; ")})`;
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
