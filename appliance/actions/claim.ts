/** Claiming: who holds the box's code makes its first admin. Only the code's hash is kept. */
import { timingSafeEqual } from "node:crypto";
import { done, refused, type Outcome } from "./outcome.ts";
import { canonicalName, hashSecret, isReservedName, type AccountDesk } from "./account-desk.ts";
import { canonicalCode, LEAST_CODE_LENGTH, makeClaimCode } from "./claim-code.ts";
import { openSession, type OpenSession } from "./sign-in.ts";
import { TooBusy } from "./passwords.ts";

/**
 * Gets the box ready to be claimed. A code of the label is used as it is; without one a new code is made at each start
 * for as long as nobody has claimed the box, because only its hash survives the last start.
 * @returns the code that was made, to be shown once; undefined when there is nothing to show
 */
export function prepareClaim(desk: AccountDesk, labelCode?: string): Outcome<string | undefined> {
  if (desk.accounts.isClaimed()) return done(undefined);
  const code = labelCode ?? makeClaimCode();
  const canonical = canonicalCode(code);
  if (canonical.length < LEAST_CODE_LENGTH) {
    return refused("claimCodeTooShort", "--claim-code-file", { least: LEAST_CODE_LENGTH });
  }
  desk.accounts.setClaimCodeHash(hashSecret(canonical));
  return done(labelCode === undefined ? code : undefined);
}

/** Whether this is the box's code. Whoever asks for strangers limits how often. */
export function fitsClaimCode(desk: AccountDesk, code: string): boolean {
  const expected = desk.accounts.claimCodeHash();
  const given = Buffer.from(hashSecret(canonicalCode(code)), "hex");
  return expected !== undefined && timingSafeEqual(Buffer.from(expected, "hex"), given);
}

/** Makes the first admin and signs them in. */
export async function claim(
  desk: AccountDesk,
  code: string,
  name: string,
  password: string,
): Promise<Outcome<OpenSession>> {
  const claimed = await makeFirstAdmin(desk, code, name, password);
  return claimed.done ? openSession(desk, claimed.value) : claimed;
}

/** Makes the first admin without signing them in. @returns the user's name as it is stored */
export async function makeFirstAdmin(
  desk: AccountDesk,
  code: string,
  name: string,
  password: string,
): Promise<Outcome<string>> {
  const alreadyClaimed = () => refused("claimed", "");
  if (desk.accounts.isClaimed()) return alreadyClaimed();
  if (!fitsClaimCode(desk, code)) return refused("wrongCode", "code");
  const user = canonicalName(name);
  if (isReservedName(user)) return refused("userExists", "name", { name: user });
  let passwordHash: string;
  try {
    passwordHash = await desk.passwords.hash(password);
  } catch (error) {
    if (error instanceof TooBusy) return refused("busy", "");
    throw error;
  }
  // Of two who claim at once, one is first.
  if (!desk.accounts.claim(user, passwordHash)) return alreadyClaimed();
  desk.log.info({ security: "box.claimed", user }, "the box was claimed");
  return done(user);
}
