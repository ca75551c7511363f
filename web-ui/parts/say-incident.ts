/** What an incident is about, in a sentence that names the device. */
import type { Incident } from "#model/incident.ts";
import { sayIt } from "../words/language.ts";

/** An incident as lists have it, or without what only lists add. */
export type Told = Pick<Incident, "cause"> & { readonly hostName?: string };

export function sayIncident({ cause, hostName }: Told): string {
  const sentence = sayIt(cause);
  return hostName === undefined || names(sentence, hostName) ? sentence : `${hostName}: ${sentence}`;
}

/** As a word of its own: "NAS" is not named by "NAS-01 does not answer". */
function names(sentence: string, name: string): boolean {
  for (let at = sentence.indexOf(name); at !== -1; at = sentence.indexOf(name, at + 1)) {
    const [before, after] = [sentence.charAt(at - 1), sentence.charAt(at + name.length)];
    if (!isOfWord(before) && !isOfWord(after)) return true;
  }
  return false;
}

function isOfWord(character: string): boolean {
  return /[\p{L}\p{N}_-]/u.test(character);
}
