/** This box: whom it tells and by which ways, and what it listens for. */
import type { ListenerView } from "#model/api-listeners.ts";
import type { OutputView } from "#model/api-outputs.ts";
import { useResource } from "../live/resource.ts";
import { ListenersList } from "../parts/listeners-list.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { OutputsList } from "../parts/outputs-list.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { status } from "../live/stream.ts";
import { say } from "../words/language.ts";

/** Nothing tells of them; they are read again. */
const EVERY_MS = 10_000;

export function SetupPage() {
  const outputs = useResource<OutputView[]>("/outputs", () => false, undefined, EVERY_MS).value;
  const listeners = useResource<ListenerView[]>("/listeners", () => false, undefined, EVERY_MS).value.value;
  return (
    <Loaded resource={outputs} missing={say("failure.problem")}>
      {(ways) => (
        <div class="page content">
          <PageTitle title={say("nav.setup")} second={say("setup.second", { box: status.value?.site.box ?? "" })} />
          <Section title={say("setup.outputs")} remark={say("setup.sinceStart")}>
            {ways.length === 0 ? <p>{say("setup.noOutputs")}</p> : <OutputsList outputs={ways} />}
          </Section>
          {listeners !== undefined && listeners.length > 0 && (
            <Section title={say("setup.listeners")} remark={say("setup.sinceStart")}>
              <ListenersList listeners={listeners} />
            </Section>
          )}
        </div>
      )}
    </Loaded>
  );
}
