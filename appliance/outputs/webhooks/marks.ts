/** Signs that stand before what is told, where a chat has no colours of its own. */
import type { Tone } from "../message.ts";

export const MARKS: Readonly<Record<Tone, string>> = { bad: "🔴", doubtful: "🟠", good: "🟢", plain: "🔵" };
