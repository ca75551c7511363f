/** Italian words of what a check noticed besides its verdict (`model/result-note.ts`), said behind its sentence. */
import { readNote, type NoteCode } from "#model/result-note.ts";
import type { Parameters } from "#model/sentence.ts";
import type { Template, Templates } from "../../template.ts";

const FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "rifiuta la connessione",
  ECONNRESET: "ha chiuso la connessione",
  EHOSTUNREACH: "non è raggiungibile",
  ENETUNREACH: "è senza percorso",
  ETIMEDOUT: "non risponde",
  EBADRESP: "risponde altro",
  otherProtocol: "risponde altro",
};

const WORDS: Readonly<Record<NoteCode, (about: string) => string>> = {
  addressFailed: (about) => {
    const [address = "", code = ""] = about.split(" ");
    return `l'indirizzo ${address} ${FAILURES[code] ?? `non va (${code})`}`;
  },
  httpStatusLine: (about) => `riga di stato insolita «${about}»`,
  httpLineEnds: () => "le righe di intestazione finiscono con il solo LF",
  httpFold: (about) => `l'intestazione ${about} è spezzata, cosa ormai abbandonata`,
  httpHeaderIgnored: (about) => `saltata una riga che non è un'intestazione: «${about}»`,
  httpSpaceBeforeColon: (about) => `uno spazio prima dei due punti dell'intestazione ${about}`,
  httpControlCharacters: (about) => `caratteri di controllo nell'intestazione ${about}`,
  httpLengthTwice: () => "Content-Length è indicato due volte",
  httpLengthAndChunks: () => "sia lunghezza sia blocchi (chunked); valgono i blocchi",
  httpBadLength: (about) => `un Content-Length che non lo è («${about}»)`,
  httpSurplus: () => "inviato più di quanto annunciato",
  httpUnknownEncoding: (about) => `una compressione non nota (${about})`,
  httpWrongEncoding: (about) => `il contenuto non è come dice l'intestazione (${about})`,
  httpJunkBefore: () => "byte estranei prima della riga di stato",
  valuesLeftOut: (about) => `tralasciati altri valori: ${about}`,
  valuesUnreadable: (about) => `non capito: ${about}`,
  linesUnreadable: (about) => `righe non capite: ${about}`,
  certificateUnneeded: (about) => `inviato, ma non necessario: ${about}`,
  clientCertificateWanted: () => "il server vuole un certificato del client e ha interrotto la negoziazione",
};

/** ` (nota: ...; ...)`; nothing without notes. */
function notesWords(notes: Parameters[string] | undefined): string {
  if (!Array.isArray(notes) || notes.length === 0) return "";
  const words = notes.map((note) => {
    const known = readNote(note);
    return known === undefined ? note : WORDS[known.code](known.about);
  });
  return ` (nota: ${words.join("; ")})`;
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
