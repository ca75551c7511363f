/** How far the box has got with reading what a device says of itself (`profile: auto`). */
import type { Sentence } from "./sentence.ts";

export type Reading =
  /** Not asked yet: what will be checked on it is not known. */
  | { readonly state: "notYet" }
  /** It cannot be read, since when (milliseconds since 1970), and why. */
  | { readonly state: "failed"; readonly since: number; readonly reason: Sentence };
