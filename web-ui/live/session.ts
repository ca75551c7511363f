/** Who looks at the page, and what they may do. */
import { signal } from "@preact/signals";
import type { Session } from "#model/api-accounts.ts";
import { read, write } from "./box-api.ts";

export const session = signal<Session | undefined>(undefined);

/** Whether the status may be read by whoever this is. */
export function maySee(who: Session | undefined = session.value): boolean {
  return who !== undefined && who.claimed && (who.open || who.user !== undefined);
}

/** Technicians and admins make the box do things; viewers do not see the buttons. */
export function mayAct(who: Session | undefined = session.value): boolean {
  return who?.role === "technician" || who?.role === "admin";
}

/** Everybody who signed in reports problems, writes messages and announces work. */
export function mayReport(who: Session | undefined = session.value): boolean {
  return who?.role !== undefined;
}

/** Admins change what is watched. */
export function mayConfigure(who: Session | undefined = session.value): boolean {
  return who?.role === "admin";
}

/** Asks the box anew; leaves what is known when it does not answer. */
export async function loadSession(): Promise<boolean> {
  const answer = await read<Session>("/session");
  if (answer.failure !== undefined) return false;
  session.value = answer.value;
  return true;
}

/** Ends the session at the box; the page starts anew, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await write("DELETE", "/session");
  location.assign("/");
}
