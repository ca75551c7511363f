/** How a store fails: a stable code that says what its caller can do, whatever SQLite or the file system said. */
import { errorCode } from "#lib/errno.ts";

/**
 * `full`: no space; free some and try again. `busy`: another process holds the store. `readonly`: it may not be written.
 * `corrupt`: the file is damaged. `io`: the disk does not do as told. `newer`: written by a newer version of the box.
 * `gone`: somebody has taken the files away.
 */
export type StoreErrorCode = "full" | "busy" | "readonly" | "corrupt" | "io" | "newer" | "gone";

/** An expected failure of a store. After it nothing has changed, so the same call may be made again later. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}

/** Primary result codes. Source: sqlite.org/rescode.html */
const CODES: ReadonlyMap<number, StoreErrorCode> = new Map([
  [3, "readonly"], // SQLITE_PERM
  [5, "busy"], // SQLITE_BUSY
  [6, "busy"], // SQLITE_LOCKED
  [8, "readonly"], // SQLITE_READONLY
  [10, "io"], // SQLITE_IOERR
  [11, "corrupt"], // SQLITE_CORRUPT
  [13, "full"], // SQLITE_FULL
  [14, "io"], // SQLITE_CANTOPEN
  [26, "corrupt"], // SQLITE_NOTADB
]);

/** Extended code SQLITE_IOERR_SHMSIZE: the shared index of the write-ahead log could not grow, so there is no space. */
const IOERR_SHMSIZE = 4874;

/** Codes of the file system, see errno(3). Any other is `io`. */
const FILE_CODES: ReadonlyMap<string, StoreErrorCode> = new Map([
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EROFS", "readonly"],
  ["EACCES", "readonly"],
  ["EPERM", "readonly"],
]);

/** Does work on files. @throws StoreError for what the file system refuses */
export function fromFileSystem<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || !(error instanceof Error) || !("syscall" in error)) throw error;
    throw new StoreError(FILE_CODES.get(code) ?? "io", error.message, { cause: error });
  }
}

/** The StoreError an SQLite error stands for. Anything else is a mistake in our code and comes back as it is. */
export function asStoreError(error: unknown): unknown {
  // A whole number beyond what was ever stored (nodejs.org/api/sqlite.html): damage.
  if (error instanceof RangeError && errorCode(error) === "ERR_OUT_OF_RANGE") {
    return new StoreError("corrupt", error.message, { cause: error });
  }
  if (error instanceof StoreError || !(error instanceof Error) || !("errcode" in error)) return error;
  if (typeof error.errcode !== "number") return error;
  const code = error.errcode === IOERR_SHMSIZE ? "full" : CODES.get(error.errcode & 0xff);
  return code === undefined ? error : new StoreError(code, error.message, { cause: error });
}
