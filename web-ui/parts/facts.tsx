/** A short list of figures: what at the left, how much at the right. */
import type { ComponentChildren } from "preact";
import "./facts.css";

export type Fact = readonly [what: string, value: ComponentChildren];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts figures">
      {facts.map(([what, value]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
