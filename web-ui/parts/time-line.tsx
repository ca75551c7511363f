/** What happened when: time left, glyph in the middle, what it was. Newest first. */
import { say } from "../words/language.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import "./time-line.css";

export interface TimeLineEntry {
  readonly key: string;
  readonly at: string;
  readonly state: GlyphName;
  readonly words: string;
  /** What was written with it. */
  readonly note?: string | undefined;
}

export function TimeLine({ entries }: { readonly entries: readonly TimeLineEntry[] }) {
  return (
    <ol class="time-line">
      {entries.map(({ key, at, state, words, note }) => (
        <li key={key} class="time-line__entry">
          <time class="time-line__time figures" dateTime={at}>
            {say("time.momentExact", { at })}
          </time>
          <Glyph state={state} />
          <div>
            <p>{words}</p>
            {note !== undefined && <p class="time-line__note">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
