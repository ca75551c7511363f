/** What the box found when it looked for the reason by itself: the way there as a drawing, then by source, in the order in which it looked. */
import type { IncidentDetail } from "#model/api.ts";
import { book, say, sayIt } from "../words/language.ts";
import { pathStops } from "./path-stops.ts";
import { PathDrawing } from "./path-drawing.tsx";
import { Section } from "./section.tsx";
import "./diagnosis.css";

export function Diagnosis({ incident }: { readonly incident: IncidentDetail }) {
  const { diagnosis, host, hostName = host } = incident;
  if (diagnosis === undefined || diagnosis.items.length === 0) return null;
  const { at, tookMs, items } = diagnosis;
  // What the drawing says is not said again.
  const isDrawn = pathStops(items, hostName) !== undefined;
  const listed = isDrawn ? items.filter(({ source }) => source !== "path") : items;
  return (
    <Section title={say("incident.diagnosis")} remark={say("diagnosis.made", { at, tookMs })}>
      <div class="card">
        <PathDrawing items={items} target={hostName} />
        <dl class="diagnosis">
          {[...Map.groupBy(listed, ({ source }) => source)].map(([source, those]) => (
            <div key={source} class="diagnosis__source">
              <dt>{saySource(source)}</dt>
              <dd>
                {those.map((item, index) => (
                  <p key={index}>{sayIt(item)}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}

/** A box of another version may have kept what this one has no word for. */
function saySource(source: string): string {
  const code = `diagnosis.source.${source}`;
  return Object.hasOwn(book.value.templates, code) ? say(code) : source;
}
