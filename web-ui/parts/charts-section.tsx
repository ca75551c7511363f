/** Charts with one choice of how far back for all of them. */
import type { ComponentChildren } from "preact";
import { setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { RANGES, type Range } from "./ranges.ts";
import "./charts-section.css";

interface ChartsSectionProps {
  readonly range: Range;
  /** How many charts; of an odd number the first takes the whole width. */
  readonly count: number;
  readonly children: ComponentChildren;
}

export function ChartsSection({ range, count, children }: ChartsSectionProps) {
  return (
    <section class="charts" aria-label={say("chart.section")}>
      <fieldset class="segments charts__ranges" aria-label={say("chart.ranges")}>
        {RANGES.map(({ id }) => (
          <button
            key={id}
            type="button"
            class="segments__one"
            aria-pressed={id === range.id}
            onClick={() => setQuery({ range: id })}
          >
            {say(`range.${id}`)}
          </button>
        ))}
      </fieldset>
      <div class={`charts__grid${count % 2 === 1 ? " charts__grid--odd" : ""}`}>{children}</div>
    </section>
  );
}
