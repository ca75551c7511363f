/** Set-up: where it stands, step by step; and this box: whom it tells and by which ways, and what it listens for. */
import type { ListenerView } from "#model/api-listeners.ts";
import type { OutputView } from "#model/api-outputs.ts";
import type { SetupView } from "#model/setup.ts";
import { useResource, type Resource } from "../live/resource.ts";
import { mayAct } from "../live/session.ts";
import { ListenersList } from "../parts/listeners-list.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { OutputsList } from "../parts/outputs-list.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { SettingsIndex } from "../parts/settings-index.tsx";
import { StepBar } from "../parts/step-bar.tsx";
import { StepList } from "../parts/step-list.tsx";
import { status } from "../live/stream.ts";
import { goTo } from "../shell/router.ts";
import { say } from "../words/language.ts";

/** Nothing tells of them; they are read again. */
const EVERY_MS = 10_000;

export function SetupPage() {
  const setup = useResource<SetupView>(mayAct() ? "/setup" : undefined, () => false, undefined, EVERY_MS).value;
  if (!mayAct()) return <Whole setup={undefined} />;
  return (
    <Loaded resource={setup} missing={say("failure.problem")}>
      {(view) => <Whole setup={view} />}
    </Loaded>
  );
}

function Whole({ setup }: { readonly setup: SetupView | undefined }) {
  const outputs = useResource<OutputView[]>("/outputs", () => false, undefined, EVERY_MS).value;
  const listeners = useResource<ListenerView[]>("/listeners", () => false, undefined, EVERY_MS).value.value;
  return (
    <div class="page content">
      <Head setup={setup} />
      {setup !== undefined && (
        <Section title={say("steps.list")}>
          <StepList steps={setup.steps} />
        </Section>
      )}
      <SettingsIndex />
      <Section title={say("setup.outputs")} remark={say("setup.sinceStart")}>
        <Outputs resource={outputs} />
      </Section>
      {listeners !== undefined && listeners.length > 0 && (
        <Section title={say("setup.listeners")} remark={say("setup.sinceStart")}>
          <ListenersList listeners={listeners} />
        </Section>
      )}
      {setup?.next !== undefined && <Next step={setup.next} />}
    </div>
  );
}

function Outputs({ resource }: { readonly resource: Resource<OutputView[]> }) {
  const { value: ways, failure } = resource;
  if (ways === undefined) return failure === undefined ? null : <p>{say("failure.problem")}</p>;
  return ways.length === 0 ? <p>{say("setup.noOutputs")}</p> : <OutputsList outputs={ways} />;
}

/** Who only looks is told of the box alone. */
function Head({ setup }: { readonly setup: SetupView | undefined }) {
  if (setup === undefined)
    return <PageTitle title={say("nav.setup")} second={say("setup.second", { box: status.value?.site.box ?? "" })} />;
  const { steps, next, handedOver } = setup;
  const done = steps.filter((one) => one.done !== undefined).length;
  const step = next === undefined ? undefined : say(`steps.name.${next}`);
  return (
    <PageTitle
      title={
        handedOver === undefined
          ? say("steps.title.open", { done, total: steps.length })
          : say("steps.title.handed", { at: handedOver.at })
      }
      second={
        handedOver !== undefined
          ? say("steps.second.handed", { by: handedOver.by })
          : step !== undefined && say("steps.second.next", { step })
      }
    />
  );
}

function Next({ step }: { readonly step: NonNullable<SetupView["next"]> }) {
  const action = say("steps.goOn", { step: say(`steps.name.${step}`) });
  return <StepBar action={action} onAct={() => goTo(`/setup/${step}`)} />;
}
