/** The way to what failed as a chain, whole as far as packets come and dashed from there; beside each other, on a phone below. */
import type { DiagnosisItem } from "#model/diagnosis.ts";
import { upperFirst } from "#texts/upper-first.ts";
import { say, sayIt } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { pathStops, type PathStop } from "./path-stops.ts";
import "./path-drawing.css";

interface PathDrawingProps {
  readonly items: readonly DiagnosisItem[];
  /** What people call the host that failed. */
  readonly target: string;
}

/** Sources that may say where the way ends, the most telling first. */
const SAYS = ["path", "neighbour", "port"];

export function PathDrawing({ items, target }: PathDrawingProps) {
  const stops = pathStops(items, target);
  if (stops === undefined) return null;
  const said = SAYS.map((source) => items.find((item) => item.source === source)).find((item) => item !== undefined);
  const words = said === undefined ? "" : sayIt(said);
  return (
    <figure class="path">
      <figcaption class="path__caption">
        <span class="path__title">{say(stops.every(({ isReached }) => isReached) ? "path.open" : "path.title")}</span>
        <span>{`${upperFirst(words)}.`}</span>
      </figcaption>
      <ol class="path__stops">
        {stops.map((stop, place) => (
          <Stop key={place} stop={stop} isCutBehind={stops[place + 1]?.isReached === false} />
        ))}
      </ol>
    </figure>
  );
}

interface StopProps {
  readonly stop: PathStop;
  /** Nothing gets from here to the next. */
  readonly isCutBehind: boolean;
}

function Stop({ stop, isCutBehind }: StopProps) {
  const { kind, name, address, note, state } = stop;
  const shown = kind === "box" ? say("path.thisBox") : name;
  return (
    <li class={`path__stop${isCutBehind ? " path__stop--before-cut" : ""}`}>
      <Glyph state={kind === "more" ? "note" : state} />
      <div class="path__words">
        {shown !== "" && (
          <span class={`path__name${address === undefined && kind === "hop" ? " mono" : ""}`}>{shown}</span>
        )}
        {address !== undefined && <span class="path__note mono">{address}</span>}
        {note !== undefined && <span class={shown === "" ? "path__name" : "path__note"}>{sayIt(note)}</span>}
      </div>
    </li>
  );
}
