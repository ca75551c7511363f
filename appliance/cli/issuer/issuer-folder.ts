/** The folder of an issuer: `ca.pem`, `ca.key`, `book.jsonl`, and `crl.pem` for the broker, always whole. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";
import { socUsage } from "../soc-words.ts";
import { checkAuthority, makeAuthority, makeRevocations, type Authority } from "./authority.ts";
import { IssuerBook } from "./issuer-book.ts";

export const CA_FILE = "ca.pem";
export const CRL_FILE = "crl.pem";
const KEY_FILE = "ca.key";
const BOOK_FILE = "book.jsonl";

export interface Issuer {
  readonly folder: string;
  readonly authority: Authority;
  readonly book: IssuerBook;
}

/** Makes the authority. @throws UsageError where there is one already */
export async function makeIssuer(folder: string, name: string, lifeMs: number): Promise<Issuer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(path.join(folder, KEY_FILE))) throw socUsage("soc.issuer.there", { folder });
  const authority = await makeAuthority(name, lifeMs, Date.now());
  writeWhole(path.join(folder, CA_FILE), authority.certificate, 0o644);
  writeWhole(path.join(folder, KEY_FILE), authority.key, 0o600);
  const issuer = { folder, authority, book: new IssuerBook(path.join(folder, BOOK_FILE)) };
  await writeRevocations(issuer);
  return issuer;
}

/** @throws UsageError where there is none */
export function openIssuer(folder: string): Issuer {
  try {
    const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
    const authority = { certificate: read(CA_FILE), key: read(KEY_FILE) };
    checkAuthority(authority);
    return { folder, authority, book: new IssuerBook(path.join(folder, BOOK_FILE)) };
  } catch (error) {
    const why = errorCode(error) ?? (error instanceof Error ? error.message : "unknown");
    throw socUsage("soc.issuer.none", { folder, why });
  }
}

/** Writes the list for the broker anew. */
export async function writeRevocations({ folder, authority, book }: Issuer): Promise<void> {
  const now = Date.now();
  writeWhole(path.join(folder, CRL_FILE), await makeRevocations(authority, book.revoked(now), now), 0o644);
}

/** Either the old file or the new one stands there afterwards. @throws UsageError where it cannot be written */
export function writeWhole(file: string, text: string, mode: number): void {
  const fresh = `${file}.${process.pid}.new`;
  try {
    const handle = openSync(fresh, "w", mode);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  } catch (error) {
    throw socUsage("soc.cannotWrite", { file, code: errorCode(error) ?? "?" });
  }
}

/** Never in the place of another one. @throws UsageError */
export function writeNew(file: string, text: string, mode: number): void {
  try {
    writeFileSync(file, text, { flag: "wx", mode });
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw socUsage("soc.isThere", { file });
    throw socUsage("soc.cannotWrite", { file, code: errorCode(error) ?? "?" });
  }
}
