/** Which page of the set-up an address means: a step, or all of them. */
import type { ComponentType } from "preact";
import { mayAct } from "../../live/session.ts";
import type { PageProps } from "../../shell/page-props.ts";
import { SetupPage } from "../setup-page.tsx";
import { AcceptanceStep } from "./acceptance-step.tsx";
import { CentreStep } from "./centre-step.tsx";
import { NetworkStep } from "./network-step.tsx";
import { SiteStep } from "./site-step.tsx";

const STEPS: Readonly<Record<string, ComponentType>> = {
  site: SiteStep,
  network: NetworkStep,
  centre: CentreStep,
  acceptance: AcceptanceStep,
};

export function SetupPages({ parts: [step = ""] }: PageProps) {
  const Step = mayAct() ? STEPS[step] : undefined;
  return Step === undefined ? <SetupPage /> : <Step />;
}
