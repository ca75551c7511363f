/** Codes that people type from a label or a letter: how they are made, and which writings of one are the same. */
import { randomInt } from "node:crypto";

/** Crockford's base 32: no letter that looks like a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 20;
const GROUP = 4;
/** Below this a code could be guessed within the years a box stands on a shelf. */
export const LEAST_CODE_LENGTH = 16;

/** A new code of 100 bits, in groups that can be read from a label: `7Q2M-...`. */
export function makeClaimCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return letters.match(new RegExp(`.{${GROUP}}`, "g"))?.join("-") ?? letters;
}

/** Case, groups and the usual misreadings (O, I, L) do not matter. */
export function canonicalCode(code: string): string {
  return code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
}
