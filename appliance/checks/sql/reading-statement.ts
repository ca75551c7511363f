/**
 * Whether a text is a single statement that only reads, as far as its words tell. PostgreSQL and MySQL run it in a
 * read-only transaction besides; SQL Server has none, so there its words are all that is looked at. Pure.
 */
import type { DatabaseKind } from "./settings.ts";

/** The word, or the reason, because of which a text is refused; undefined: it reads. */
export function findWritingWord(text: string, kind: DatabaseKind): string | undefined {
  // MySQL runs what stands in such comments.
  if (/\/\*M?!/.test(text)) return "/*!";
  const bare = withoutQuoted(text, kind).trim().replace(/;\s*$/, "");
  if (bare.includes(";")) return ";";
  const words = bare.toUpperCase().match(/[A-Z_@#][A-Z0-9_@#$]*/g) ?? [];
  if (!FIRST_WORDS.has(words[0] ?? "")) return words[0] ?? "nothing";
  const forbidden = kind === "mssql" ? MSSQL_WORDS : NOWHERE_WORDS;
  return words.find((word) => forbidden.has(word) || (kind === "mssql" && /^(XP|SP)_/.test(word)));
}

const FIRST_WORDS: ReadonlySet<string> = new Set(["SELECT", "WITH", "SHOW", "VALUES", "TABLE"]);
/** `SELECT ... INTO` makes tables and files. */
const NOWHERE_WORDS: ReadonlySet<string> = new Set(["INTO"]);
/** T-SQL needs no semicolon between statements, so every word that begins one counts, wherever it stands. */
const MSSQL_WORDS: ReadonlySet<string> = new Set(
  `INTO INSERT UPDATE DELETE MERGE TRUNCATE CREATE ALTER DROP GRANT REVOKE DENY EXEC EXECUTE COMMIT ROLLBACK BEGIN SAVE
  SET DECLARE USE BACKUP RESTORE KILL SHUTDOWN RECONFIGURE BULK DBCC WAITFOR OPENROWSET OPENQUERY OPENDATASOURCE
  CHECKPOINT ENABLE DISABLE UPDATETEXT WRITETEXT SEND RECEIVE REVERT GO`
    .trim()
    .split(/\s+/),
);

/** The text with strings, quoted names and comments emptied, so that only its own words are left. */
function withoutQuoted(text: string, kind: DatabaseKind): string {
  const escapes = kind === "mysql" ? String.raw`(?:[^'\\]|\\[^]|'')*` : "(?:[^']|'')*";
  const names = kind === "mysql" ? String.raw`"(?:[^"\\]|\\[^]|"")*"` : '"(?:[^"]|"")*"';
  const quoted = new RegExp(`'${escapes}'|${names}|\`[^\`]*\`|\\[[^\\]]*\\]|--[^\\n]*|/\\*[^]*?\\*/`, "g");
  return text.replace(quoted, (found) => (found.startsWith("-") || found.startsWith("/") ? " " : "''"));
}
