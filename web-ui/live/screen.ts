/** The link of a screen without a keyboard: `/wall#token=...`. The token goes to the box once and stays in no address. */
import { write } from "./box-api.ts";
import { loadSession } from "./session.ts";

const AGAIN_MS = 2_000;

/** Exchanges the token of the link for a cookie, where the address carries one; waits for as long as the box is silent. */
export async function enterByLink(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (location.pathname !== "/wall" || token === null) return;
  // Neither history nor the screen itself shows it.
  history.replaceState(null, "", location.pathname + location.search);
  while ((await write("POST", "/session/screen", { token })).failure?.code === "unreachable") {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  await loadSession();
}
