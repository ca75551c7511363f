/** Shape and word of a state, together. */
import type { ShownState } from "#model/api.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import "./state-word.css";

interface StateWordProps {
  readonly state: ShownState;
  /** Words instead of the state's own. */
  readonly words?: string | undefined;
  /** For `unreachable`: the name of the device that cuts it off. */
  readonly behind?: string | undefined;
  /** For `unreachable`: what it lacks, where that is not the way. */
  readonly lacks?: "power" | "line" | undefined;
  readonly size?: 16 | 20;
}

export function StateWord({ state, words, behind, lacks, size = 16 }: StateWordProps) {
  // The page itself is stale: what was fine then is not known to be fine now.
  const shown = freshness.value === "stale" && state === "ok" ? "stale" : state;
  return (
    <span class={`state-word state-word--${shown}`}>
      <Glyph state={shown} size={size} />
      <span>
        {words ??
          say(shown === state ? `state.${state}` : "state.okThen", {
            ...(behind && { behind }),
            ...(lacks && { lacks }),
          })}
      </span>
    </span>
  );
}
