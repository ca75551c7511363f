/** One step of the set-up: which one it is, what came of it so far, and the bar with its one button. */
import type { ComponentChildren, ComponentProps } from "preact";
import type { SetupStep } from "#model/setup.ts";
import { goTo } from "../shell/router.ts";
import { say } from "../words/language.ts";
import type { GlyphName } from "./glyph.tsx";
import { PageTitle } from "./page-title.tsx";
import { StepBar } from "./step-bar.tsx";
import "./step-page.css";

/** In their order, as the box has them (model/setup.ts). */
const STEPS: readonly SetupStep[] = ["site", "network", "devices", "centre", "acceptance"];

interface StepPageProps {
  readonly step: SetupStep;
  /** The result so far. */
  readonly title: string;
  readonly state?: GlyphName | undefined;
  readonly second: ComponentChildren;
  readonly bar: Omit<ComponentProps<typeof StepBar>, "later">;
  readonly children: ComponentChildren;
}

export function StepPage({ step, title, state, second, bar, children }: StepPageProps) {
  return (
    <div class="page content step-page">
      <PageTitle
        trail={<StepTrail step={step} />}
        title={title}
        second={second}
        {...(state === undefined ? {} : { state })}
      />
      {children}
      <StepBar {...bar} later={{ word: say("steps.later"), onLater: () => goTo("/setup") }} />
    </div>
  );
}

/** Which of the steps it is, with the way back to all of them. */
export function StepTrail({ step }: Pick<StepPageProps, "step">) {
  const place = say("steps.place", { number: STEPS.indexOf(step) + 1, total: STEPS.length });
  return (
    <>
      <a href="/setup">{say("nav.setup")}</a> · {place}: {say(`steps.name.${step}`)}
    </>
  );
}

/** Where one goes after a step: the next one, or all of them after the last. */
export function addressAfter(step: SetupStep): string {
  const next = STEPS[STEPS.indexOf(step) + 1];
  return next === undefined ? "/setup" : `/setup/${next}`;
}
