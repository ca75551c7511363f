/** Set-up, the operations centre: how the box gets to it, whose commands it obeys, and a test alert that comes back confirmed. */
import { useSignal } from "@preact/signals";
import type { ConfigView } from "#model/api.ts";
import type { OutputView } from "#model/api-outputs.ts";
import type { EnrolmentView } from "#model/enrolment.ts";
import type { SetupView } from "#model/setup.ts";
import { useResource } from "../../live/resource.ts";
import { mayConfigure } from "../../live/session.ts";
import { status } from "../../live/stream.ts";
import { useAsking } from "../../parts/asking.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { OutputsList } from "../../parts/outputs-list.tsx";
import { Section } from "../../parts/section.tsx";
import { addressAfter, StepPage } from "../../parts/step-page.tsx";
import { TestAlertRow } from "../../parts/test-alert.tsx";
import { goTo } from "../../shell/router.ts";
import { say } from "../../words/language.ts";
import { CentreForms, type CommandKey } from "./centre-forms.tsx";

/** Nothing tells of a confirmation; it is asked for. */
const EVERY_MS = 2000;

export function CentreStep() {
  const config = useResource<ConfigView>("/config", () => false, undefined, EVERY_MS).value;
  const setup = useResource<SetupView>("/setup", () => false, undefined, EVERY_MS).value.value;
  const enrolment = useResource<EnrolmentView>("/enrolment", () => false, undefined, EVERY_MS).value.value;
  const outputs = useResource<OutputView[]>("/outputs", () => false, undefined, EVERY_MS).value.value;
  return (
    <Loaded resource={config} missing={say("failure.problem")}>
      {(view) => (
        <Centre
          config={view}
          test={setup?.test}
          enrolment={enrolment}
          relay={outputs?.find(({ kind }) => kind === "relay")}
        />
      )}
    </Loaded>
  );
}

interface CentreProps {
  readonly config: ConfigView;
  readonly test: SetupView["test"];
  readonly enrolment: EnrolmentView | undefined;
  readonly relay: OutputView | undefined;
}

function Centre({ config, test, enrolment, relay }: CentreProps) {
  const sending = useAsking();
  const going = useAsking();
  /** Somebody asked for a test here; then the button no longer sends one. */
  const sent = useSignal(false);
  const isConnected = status.value?.soc.connected === true;
  const isConfirmed = test?.confirmedAt !== undefined;
  const stands = relay === undefined ? "none" : isConfirmed ? "confirmed" : isConnected ? "connected" : "away";
  const send = async (): Promise<void> => {
    if ((await sending.ask("POST", "/setup/test")) !== undefined) sent.value = true;
  };
  const goOn = async (): Promise<void> => {
    if ((await going.ask<SetupView>("POST", "/setup/centre/done")) !== undefined) goTo(addressAfter("centre"));
  };
  const mustSend = relay !== undefined && !isConfirmed && !sent.value;
  const keys = keysOf(config.document);
  return (
    <StepPage
      step="centre"
      title={say(`centre.title.${stands}`)}
      second={say("centre.second")}
      bar={{
        action: mustSend
          ? say("centre.send")
          : say(`centre.do.${relay === undefined ? "without" : isConfirmed ? "confirmed" : "unconfirmed"}`),
        onAct: () => void (mustSend ? send() : goOn()),
        busy: sending.busy || going.busy,
        second: sending.refused ?? going.refused,
      }}
    >
      {relay !== undefined && (
        <Section title={say("centre.test")}>
          <TestAlertRow test={test} />
          {keys.length === 0 && <p class="step-page__help">{say("centre.noKeys")}</p>}
          {!mustSend && (
            <div class="step-page__actions">
              <button type="button" class="button" disabled={sending.busy} onClick={() => void send()}>
                {say("centre.sendAgain")}
              </button>
            </div>
          )}
        </Section>
      )}
      {relay !== undefined && (
        <Section title={say("steps.name.centre")}>
          <OutputsList outputs={[relay]} />
        </Section>
      )}
      <CentreForms config={config} enrolment={enrolment} keys={keys} mayWrite={!config.readOnly && mayConfigure()} />
    </StepPage>
  );
}

/** The keys that are obeyed. */
function keysOf(document: unknown): readonly CommandKey[] {
  const { relay } = document as { readonly relay?: { readonly commandKeys?: readonly CommandKey[] } };
  return relay?.commandKeys ?? [];
}
