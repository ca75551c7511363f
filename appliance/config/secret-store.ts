/**
 * Secrets by name, encrypted at rest: AES-256-GCM with a key that lies beside the data or comes from systemd.
 * What this protects against, and what not, stands in docs/adr/0040-secrets-at-rest.md.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";
import { syncPath } from "#lib/sync-path.ts";
import { ID_PATTERN } from "#model/id.ts";
import { refusal, RefusalError, type Refusal } from "#model/refusal.ts";
import type { SecretSource } from "./secret-source.ts";

/** The table that keeps the ciphertexts; `store/` has it. */
export interface SecretTable {
  put(name: string, ciphertext: Uint8Array): void;
  get(name: string): Uint8Array | undefined;
  list(): readonly { readonly name: string; readonly setAt: number }[];
  delete(name: string): boolean;
}

export interface SecretInfo {
  readonly name: string;
  /** Milliseconds since 1970 (UTC). */
  readonly setAt: number;
  /** False: encrypted with another key, or damaged. It has to be set again. */
  readonly readable: boolean;
}

/** The systemd credential that may hold the key, 32 bytes in base64 or hex. */
export const KEY_CREDENTIAL = "vedetta-secrets-key";
const KEY_FILE = "secrets.key";
const MAX_VALUE_BYTES = 64 * 1024;
/** Layout of a ciphertext: 1 byte format, 12 bytes nonce, 16 bytes tag, the rest. */
const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export class SecretStore implements SecretSource {
  readonly #table: SecretTable;
  readonly #loadKey: () => Buffer;
  readonly #onNoKey: (error: unknown) => void;
  #key: Buffer | undefined;
  #saidNoKey = false;

  /**
   * @param key 32 bytes, or how to get them, which is done when the first secret is read or set: see `loadSecretKey`
   * @param onNoKey told once where secrets are stored and the key cannot be had; they are not readable then
   */
  constructor(table: SecretTable, key: Buffer | (() => Buffer), onNoKey: (error: unknown) => void = () => {}) {
    this.#table = table;
    this.#loadKey = typeof key === "function" ? key : () => key;
    this.#onNoKey = onNoKey;
  }

  /** The value, or undefined where there is none or it cannot be decrypted. */
  get(name: string): string | undefined {
    const sealed = this.#table.get(name);
    const key = sealed === undefined ? undefined : this.#tryKey();
    return sealed === undefined || key === undefined ? undefined : unseal(key, name, sealed);
  }

  /** @throws RefusalError where there is no usable key, for a name that is no id, or a value that is empty or too long */
  set(name: string, value: string): void {
    if (!new RegExp(ID_PATTERN).test(name)) refuse(refusal("secret.name", ""));
    const bytes = Buffer.byteLength(value);
    if (bytes === 0) refuse(refusal("secret.empty", ""));
    if (bytes > MAX_VALUE_BYTES) refuse(refusal("secret.tooLong", "", { mostKiB: MAX_VALUE_BYTES / 1024 }));
    this.#table.put(name, seal((this.#key ??= this.#loadKey()), name, value));
  }

  /** Losing the key loses the secrets, not the box. */
  #tryKey(): Buffer | undefined {
    try {
      return (this.#key ??= this.#loadKey());
    } catch (error) {
      if (!this.#saidNoKey) this.#onNoKey(error);
      this.#saidNoKey = true;
      return undefined;
    }
  }

  /** False: there was none of this name. */
  remove(name: string): boolean {
    return this.#table.delete(name);
  }

  /** Names, never values. */
  list(): SecretInfo[] {
    return this.#table.list().map(({ name, setAt }) => ({ name, setAt, readable: this.get(name) !== undefined }));
  }
}

function refuse(what: Refusal): never {
  throw new RefusalError([what]);
}

/** The name is authenticated with the value, so that rows cannot be swapped. */
function seal(key: Buffer, name: string, value: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(value, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
}

function unseal(key: Buffer, name: string, sealed: Uint8Array): string | undefined {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== FORMAT || bytes.length < 1 + NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(name)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
      "utf8",
    );
  } catch {
    // The tag does not fit: another key, or a damaged row.
    return undefined;
  }
}

/**
 * The key: systemd's credential where it is given, else `secrets.key` (mode 0600) in the data folder, made at first use.
 * @throws RefusalError when the key is not 32 bytes; the file system's error when it cannot be read or made
 */
export function loadSecretKey(dataFolder: string, credentials: SecretSource): Buffer {
  const given = credentials.get(KEY_CREDENTIAL);
  if (given !== undefined) return decodeKey(given, KEY_CREDENTIAL);
  const file = path.join(dataFolder, KEY_FILE);
  return readKey(file) ?? makeKey(file);
}

function readKey(file: string): Buffer | undefined {
  try {
    return decodeKey(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    if (errorCode(error) === "EISDIR") throw new RefusalError([refusal("secret.key", file)]);
    throw error;
  }
}

function decodeKey(text: string, place: string): Buffer {
  const trimmed = text.trim();
  const key = /^[0-9a-fA-F]{64}$/.test(trimmed) ? Buffer.from(trimmed, "hex") : Buffer.from(trimmed, "base64");
  if (key.length === 32) return key;
  throw new RefusalError([refusal("secret.key", place)]);
}

/** Written completely under another name first: two processes that start at once end with one and the same key. */
function makeKey(file: string): Buffer {
  const temporary = `${file}.${process.pid}.new`;
  const handle = openSync(temporary, "wx", 0o600);
  try {
    writeSync(handle, `${randomBytes(32).toString("base64")}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  } finally {
    unlinkSync(temporary);
  }
  syncPath(path.dirname(file));
  const key = readKey(file);
  if (key === undefined) throw new Error(`${file} vanished after it was written`);
  return key;
}
