/** Charts with one choice of which time they show, for all of them: how far back, or a stretch that somebody zoomed to. */
import type { ComponentChildren } from "preact";
import { place, setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { sayStretch } from "../words/stretch.ts";
import { RANGES, rangeOf, type Range } from "./ranges.ts";
import type { Window } from "./zoom.ts";
import "./charts-section.css";

interface ChartsSectionProps {
  readonly range: Range;
  /** How many charts; of an odd number the first takes the whole width. */
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A week before says something of hours and days; of years nothing. */
const LONGEST_COMPARED_MS = 31 * 86_400_000;

/** What is zoomed to stands in the address; undefined: back to what was shown at first. */
export function showWindow(window: Window | undefined): void {
  const iso = (ms: number) => new Date(ms).toISOString();
  setQuery(window === undefined ? { from: "", to: "" } : { from: iso(window.from), to: iso(window.to) });
}

/** Whether a week before is drawn as well. */
export function isCompared(range: Range): boolean {
  return place.value.query.get("before") === "week" && range.lengthMs <= LONGEST_COMPARED_MS;
}

/** Moments in ms since 1970 (UTC). */
export function sayFree(from: number, to: number): string {
  return say("range.free", sayStretch(new Date(from).toISOString(), new Date(to).toISOString()));
}

export function ChartsSection({ range, count, children }: ChartsSectionProps) {
  const compared = isCompared(range);
  return (
    <section class="charts" aria-label={say("chart.section")}>
      <div class="charts__tools">
        <fieldset class="segments charts__ranges" aria-label={say("chart.ranges")}>
          {RANGES.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="segments__one"
              aria-pressed={id === range.id}
              onClick={() => setQuery({ range: id, from: "", to: "" })}
            >
              {say(`range.${id}`)}
            </button>
          ))}
        </fieldset>
        {range.lengthMs <= LONGEST_COMPARED_MS && (
          <label class="charts__compare">
            <input type="checkbox" checked={compared} onChange={() => setQuery({ before: compared ? "" : "week" })} />
            {say("chart.compare")}
          </label>
        )}
      </div>
      <p class="charts__hint">
        {range.endMs === undefined ? (
          say("chart.hint")
        ) : (
          <>
            <strong class="figures">{sayFree(range.endMs - range.lengthMs, range.endMs)}</strong>{" "}
            <button type="button" class="link-button" onClick={() => showWindow(undefined)}>
              {say("chart.back", { range: say(`range.${rangeOf(place.value.query.get("range")).id}`) })}
            </button>
          </>
        )}
      </p>
      <div class={`charts__grid${count % 2 === 1 ? " charts__grid--odd" : ""}`}>{children}</div>
    </section>
  );
}
