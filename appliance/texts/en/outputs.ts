/** English for what goes wrong with an output, and for what a test message came to. Parameters: see `model/api-outputs.ts`. */
import { prefixed } from "../prefixed.ts";
import { text } from "./format.ts";

export const outputTemplates = prefixed("output", {
  /** What another part of the box says in words of its own. */
  other: (p) => text(p.message ?? p.code),
});
