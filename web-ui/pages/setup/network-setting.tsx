/** The box's own network settings on the step of the set-up: what is in force, the form, a trial, and what the bar does about it. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren, ComponentProps } from "preact";
import { useEffect } from "preact/hooks";
import type { HostSummary } from "#model/api.ts";
import type { NetworkState } from "#model/network-settings.ts";
import type { NetworkView } from "#model/setup.ts";
import { write, type Failure } from "../../live/box-api.ts";
import { useResource } from "../../live/resource.ts";
import { mayConfigure } from "../../live/session.ts";
import { useAsking } from "../../parts/asking.ts";
import { Facts } from "../../parts/facts.tsx";
import { Section } from "../../parts/section.tsx";
import type { StepBar } from "../../parts/step-bar.tsx";
import { sayFailure } from "../../words/failures.ts";
import { say } from "../../words/language.ts";
import { CutOffs, NetworkForm } from "./network-form.tsx";
import { cutOffs, formOf, isChange, orderOf, type NetworkForm as Form } from "./network-order.ts";
import { settingFacts, TrialPanel, useTrial } from "./network-trial.tsx";

const EVERY_MS = 15_000;
const TRIAL_EVERY_MS = 2000;
/** An address is asked for on the cable before it is taken. */
const SET_PATIENCE_MS = 30_000;

interface NetworkSetting {
  /** In the place of the step's own while there is something to decide. */
  readonly title?: string;
  readonly bar?: Omit<ComponentProps<typeof StepBar>, "later">;
  /** Above everything else. */
  readonly trial?: ComponentChildren;
  readonly form?: ComponentChildren;
}

/** @param onEnded a trial is over, one way or the other */
export function useNetworkSetting(view: NetworkView, onEnded: () => void): NetworkSetting {
  const isOwn = view.managedBy === "box";
  const every = useSignal(EVERY_MS);
  const read = useResource<NetworkState>(isOwn ? "/network" : undefined, () => false, 500, every.value).value;
  const { trial, ended, take } = useTrial(read);
  const edited = useSignal<Form | undefined>(undefined);
  const wrong = useSignal<Failure | undefined>(undefined);
  const sending = useSignal(false);
  const deciding = useAsking();
  const isTrying = trial !== undefined;
  useEffect(() => {
    every.value = isTrying ? TRIAL_EVERY_MS : EVERY_MS;
  }, [isTrying]);
  const inForce = read.value?.settings;
  const tried = useSignal<Form | undefined>(undefined);
  useEffect(() => {
    if (ended === undefined) return;
    // What was typed is not lost with the trial.
    if (ended === "reverted") edited.value = tried.value;
    tried.value = undefined;
    onEnded();
  }, [ended]);

  const form = edited.value ?? formOf(inForce, view);
  const order = orderOf(form);
  const isEdited = edited.value !== undefined && isChange(order, inForce);
  const isMoving = isEdited && trial === undefined;
  const hosts = useResource<HostSummary[]>(isMoving ? "/hosts" : undefined, () => false).value.value;
  if (!isOwn || read.value === undefined) return {};

  const send = async (): Promise<void> => {
    if (!isEdited || sending.value) return;
    sending.value = true;
    wrong.value = undefined;
    const answer = await write<NetworkState>("PUT", "/network", order, SET_PATIENCE_MS);
    sending.value = false;
    wrong.value = answer.failure;
    if (answer.failure !== undefined) return;
    tried.value = form;
    edited.value = undefined;
    take(answer.value);
    scrollTo(0, 0);
  };
  const decide = async (what: "confirm" | "revert"): Promise<void> => {
    const answer = await deciding.ask<NetworkState>("POST", `/network/${what}`);
    if (answer !== undefined) take(answer.value);
  };
  const isLost = read.failure?.code === "unreachable";
  const may = mayConfigure();
  return {
    ...(trial === undefined ? {} : { title: say("net.title.trial") }),
    ...barOf(),
    ...(trial === undefined && ended === undefined
      ? {}
      : {
          trial:
            trial === undefined ? (
              <output class="step-page__note network-trial__ended">{say(`net.ended.${ended ?? "kept"}`)}</output>
            ) : (
              <TrialPanel trial={trial} view={view} isLost={isLost} />
            ),
        }),
    form: (
      <>
        <Section title={say("net.set")}>
          <div class="card step-page__box">
            <Facts facts={settingFacts(inForce)} />
          </div>
        </Section>
        {!may && <p class="step-page__note">{say("steps.onlyAdmin")}</p>}
        {may && trial === undefined && (
          <Section title={say("net.change")}>
            <NetworkForm
              form={form}
              view={view}
              errors={errorsOf(wrong.value)}
              refused={wrong.value && sayFailure(wrong.value)}
              disabled={sending.value}
              onChange={(change) => {
                edited.value = { ...form, ...change };
                wrong.value = undefined;
              }}
              onSend={() => void send()}
            />
          </Section>
        )}
        {isMoving && (
          <Section title={say("net.cuts")}>
            <CutOffs
              found={cutOffs(order, {
                view,
                inForce,
                host: location.hostname,
                watched: (hosts ?? []).map(({ address }) => address),
              })}
            />
          </Section>
        )}
      </>
    ),
  };

  function barOf(): Pick<NetworkSetting, "bar"> {
    if (!may) return {};
    if (trial !== undefined)
      return {
        bar: {
          action: say("net.keep"),
          onAct: () => void decide("confirm"),
          busy: deciding.busy,
          second: deciding.refused,
          ...(isLost ? { why: say("net.trial.lostWhy") } : {}),
          children: (
            <button
              type="button"
              class="button"
              disabled={deciding.busy || isLost}
              onClick={() => void decide("revert")}
            >
              {say("net.back")}
            </button>
          ),
        },
      };
    if (!isEdited) return {};
    return {
      bar: {
        action: say("net.try"),
        onAct: () => void send(),
        busy: sending.value,
        second:
          wrong.value === undefined ? say(sending.value ? "net.trySends" : "net.trySecond") : sayFailure(wrong.value),
        children: (
          <button
            type="button"
            class="button"
            onClick={() => {
              edited.value = undefined;
              wrong.value = undefined;
            }}
          >
            {say("net.undo")}
          </button>
        ),
      },
    };
  }
}

/** The box's sentences by the field that they are about: `resolvers[0]` is one of `resolvers`. */
function errorsOf(failure: Failure | undefined): Readonly<Record<string, string>> {
  const errors = failure?.problem?.errors ?? [];
  return Object.fromEntries(errors.map(({ path, message }) => [path.split(/[.[/]/)[0] ?? "", message]));
}
