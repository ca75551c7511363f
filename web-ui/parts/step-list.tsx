/** All steps of the set-up: which are done, by whom and when, each with the way to it. */
import type { SetupView } from "#model/setup.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import "./step-page.css";

export function StepList({ steps }: { readonly steps: SetupView["steps"] }) {
  return (
    <ol class="card step-page__rows step-list">
      {steps.map(({ step, done }) => (
        <li key={step}>
          <Glyph state={done === undefined ? "pending" : freshness.value === "stale" ? "stale" : "ok"} />
          <div>
            <a class="step-list__name" href={`/setup/${step}`}>
              {say(`steps.name.${step}`)}
            </a>
            <p class="step-page__second">
              {done === undefined ? say("steps.notYet") : say("steps.doneBy", { at: done.at, by: done.by })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
