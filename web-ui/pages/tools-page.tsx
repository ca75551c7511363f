/** What a technician tries by hand, from where the box stands: one tool at a time, its lines as they come, what was used lately. */
import { useSignal } from "@preact/signals";
import type { Tool, ToolRunList, ToolRunSummary } from "#model/tool.ts";
import { useResource } from "../live/resource.ts";
import { mayAct } from "../live/session.ts";
import { DiagnosisSection } from "../parts/diagnosis-section.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { ToolForm } from "../parts/tool-form.tsx";
import { SocSection } from "../parts/soc-section.tsx";
import { TOOLS } from "../parts/tool-order.ts";
import { ToolResult } from "../parts/tool-result.tsx";
import { VisitsSection } from "../parts/visits-section.tsx";
import { place, setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { UnknownPage } from "./unknown-page.tsx";
import "./tools-page.css";

/** What others do here is told by nobody. */
const EVERY_MS = 10_000;

export function ToolsPage() {
  if (!mayAct()) return <UnknownPage />;
  return <Tools />;
}

function Tools() {
  const { query } = place.value;
  const asked = query.get("tool");
  const tool = TOOLS.find((one) => one === asked) ?? "ping";
  const shown = useSignal<string | undefined>(undefined);
  const lately = useResource<ToolRunList>("/tools", () => false, undefined, EVERY_MS).value;
  const target = { host: query.get("host") ?? "", address: query.get("address") ?? "" };
  return (
    <div class="page content tools">
      <PageTitle
        title={say("nav.tools")}
        second={say("tools.second")}
        actions={<a href="/received">{say("tools.search")}</a>}
      />
      <ToolChoice chosen={tool} />
      <div class="tools__work">
        <ToolForm key={`${tool} ${target.host}`} tool={tool} target={target} onBegun={(id) => (shown.value = id)} />
        {shown.value !== undefined && <ToolResult key={shown.value} id={shown.value} />}
      </div>
      <Lately runs={lately.value?.runs ?? []} shown={shown.value} onShow={(id) => (shown.value = id)} />
      <SocSection />
      <DiagnosisSection />
      <VisitsSection />
    </div>
  );
}

function ToolChoice({ chosen }: { readonly chosen: Tool }) {
  return (
    <fieldset class="segments tools__choice">
      <legend class="out-of-sight">{say("tools.choose")}</legend>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          class="segments__one"
          aria-pressed={tool === chosen}
          onClick={() => setQuery({ tool })}
        >
          {say(`tools.name.${tool}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface LatelyProps {
  readonly runs: readonly ToolRunSummary[];
  readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
}

function Lately({ runs, shown, onShow }: LatelyProps) {
  const others = runs.filter(({ id }) => id !== shown);
  if (others.length === 0) return null;
  return (
    <Section title={say("tools.lately")}>
      <ul class="card tools__runs">
        {others.map(({ id, tool, target, by, state, startedAt, ahead = 0 }) => (
          <li key={id} class="tools__run">
            <button
              type="button"
              class="link-button"
              aria-label={say("tools.show", { name: say(`tools.name.${tool}`), target })}
              onClick={() => onShow(id)}
            >
              {say(`tools.name.${tool}`)} {target}
            </button>
            <span class="tools__by">
              {state === "waiting" ? say("tools.waiting", { ahead }) : say(`tools.${state}`)}
              {startedAt !== undefined && ` · ${say("tools.by", { by, at: startedAt })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
