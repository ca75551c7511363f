/** What a technician hands to whoever helps: the diagnostics bundle. */
import { useSignal } from "@preact/signals";
import { readFile } from "../live/box-api.ts";
import { freshness } from "../live/stream.ts";
import { sayFailure } from "../words/failures.ts";
import { say } from "../words/language.ts";
import { FormError } from "./field.tsx";
import { saveFile } from "./save-file.ts";
import { Section } from "./section.tsx";
import "./diagnosis-section.css";

/** The box gives up sooner. */
const PATIENCE_MS = 200_000;

export function DiagnosisSection() {
  const state = useSignal<"idle" | "making" | "made">("idle");
  const refused = useSignal<string | undefined>(undefined);
  const make = async (): Promise<void> => {
    state.value = "making";
    refused.value = undefined;
    const answer = await readFile("/bundle", PATIENCE_MS);
    state.value = answer.failure === undefined ? "made" : "idle";
    if (answer.failure !== undefined) refused.value = sayFailure(answer.failure);
    else saveFile(answer.value, `vedetta-bundle-${new Date().toISOString().slice(0, 10)}.tar.gz`);
  };
  return (
    <Section title={say("diagnosis.title")}>
      <div class="card diagnosis">
        {refused.value !== undefined && <FormError message={refused.value} />}
        <p>{say("diagnosis.bundleAbout")}</p>
        <p class="diagnosis__deed">
          <button
            type="button"
            class="button"
            disabled={state.value === "making" || freshness.value === "stale"}
            onClick={() => void make()}
          >
            {say("diagnosis.bundle")}
          </button>
          <output class="diagnosis__state">
            {state.value === "making" && say("diagnosis.making")}
            {state.value === "made" && say("diagnosis.made")}
          </output>
        </p>
      </div>
    </Section>
  );
}
