/**
 * Passwords: hashing and checking with argon2id, one at a time, since each takes 19 MiB and about 50 ms of a core
 * (several times that on a small board). Source of the parameters: OWASP password storage cheat sheet, argon2id.
 */
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const MAX_WAITING = 16;

export interface Passwords {
  /** The password's hash as a PHC string. @throws TooBusy */
  hash(password: string): Promise<string>;
  /**
   * Whether the password fits. Without a stored hash (an unknown user) the same work is done, and the answer is no.
   * @throws TooBusy
   */
  fits(password: string, stored: string | undefined): Promise<boolean>;
}

/** Too many wait for their turn already. */
export class TooBusy extends Error {
  constructor() {
    super("too many passwords are waiting to be checked");
    this.name = "TooBusy";
  }
}

/** Makes a hash of a password; its cost is that of the last three. */
export type Derive = (
  password: string,
  nonce: Buffer,
  memoryKiB: number,
  passes: number,
  lanes: number,
) => Promise<Buffer>;

/** @param work argon2id, and for tests what counts it */
export function makePasswords(work: Derive = derive): Passwords {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    if (waiting >= MAX_WAITING) return Promise.reject(new TooBusy());
    waiting++;
    const turn = last.then(task).finally(() => waiting--);
    last = turn.catch(() => {});
    return turn;
  }

  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = randomBytes(16);
        const tag = await work(password, salt, MEMORY_KIB, PASSES, LANES);
        return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${unpadded(salt)}$${unpadded(tag)}`;
      }),
    fits: (password, stored) =>
      inTurn(async () => {
        const parts = parseHash(stored ?? "");
        const { salt, memoryKiB, passes, lanes } = parts ?? STAND_IN;
        const tag = await work(password, salt, memoryKiB, passes, lanes);
        return parts !== undefined && parts.tag.length === tag.length && timingSafeEqual(parts.tag, tag);
      }),
  };
}

const STAND_IN = { salt: Buffer.alloc(16), memoryKiB: MEMORY_KIB, passes: PASSES, lanes: LANES };

export function derive(
  password: string,
  nonce: Buffer,
  memory: number,
  passes: number,
  parallelism: number,
): Promise<Buffer> {
  // The same password may be typed composed or decomposed, depending on the keyboard.
  const message = Buffer.from(password.normalize("NFC"), "utf8");
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, nonce, parallelism, tagLength: TAG_BYTES, memory, passes }, (error, tag) => {
      if (error === null) resolve(tag);
      else reject(error);
    });
  });
}

/** Base64 without padding, as the PHC string format asks. */
function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/={1,2}$/, "");
}

function parseHash(stored: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(stored);
  if (match === null) return undefined;
  const [, memoryKiB, passes, lanes, salt = "", tag = ""] = match;
  return {
    memoryKiB: Number(memoryKiB),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}
