/**
 * The link of a screen on a wall, for admins: a token that only reads is made, and stands in the link, which is shown once.
 * `live/screen.ts` is where it leads. Loaded when it is asked for.
 */
import type { CreatedToken } from "#model/api-accounts.ts";
import { write } from "../live/box-api.ts";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";

/** The link, or why there is none. */
export async function makeScreenLink(): Promise<string> {
  const made = await write<CreatedToken>("POST", "/tokens", { name: say("label.screen"), role: "viewer" });
  return made.failure === undefined ? `${location.origin}/wall#token=${made.value.token}` : sayFailure(made.failure);
}
