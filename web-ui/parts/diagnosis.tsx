/** What the box found when it looked for the reason by itself: by source, in the order in which it looked. */
import type { Sentence } from "#model/sentence.ts";
import { book, say, sayIt } from "../words/language.ts";
import { Section } from "./section.tsx";
import "./diagnosis.css";

/** As an incident carries it, where there is one. */
export interface Diagnosed {
  readonly id: string;
  readonly diagnosis?: {
    readonly at: string;
    readonly tookMs: number;
    readonly items: readonly (Sentence & { readonly source: string })[];
  };
}

export function Diagnosis({ incident: { diagnosis } }: { readonly incident: Diagnosed }) {
  if (diagnosis === undefined || diagnosis.items.length === 0) return null;
  const { at, tookMs, items } = diagnosis;
  return (
    <Section title={say("incident.diagnosis")} remark={say("diagnosis.made", { at, tookMs })}>
      <dl class="card diagnosis">
        {[...Map.groupBy(items, ({ source }) => source)].map(([source, those]) => (
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
    </Section>
  );
}

/** A box of another version may have kept what this one has no word for. */
function saySource(source: string): string {
  const code = `diagnosis.source.${source}`;
  return Object.hasOwn(book.value.templates, code) ? say(code) : source;
}
