/** What people use: the business services, and what of them is not well. */
import type { ShownState, Status } from "#model/api.ts";
import type { ModelStateName } from "#model/health-model.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Section } from "../parts/section.tsx";
import { addressOf } from "../parts/subject.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import "../parts/trouble-row.css";

type Model = NonNullable<Status["models"]>[number];

/** The shapes are those of hosts and checks; the words are its own. */
const SHAPES: Readonly<Record<ModelStateName, ShownState>> = {
  healthy: "ok",
  degraded: "warning",
  failed: "critical",
  unknown: "unknown",
  pending: "pending",
};

export function ModelsSection({ models }: { readonly models: readonly Model[] }) {
  return (
    <Section title={say("models.title")}>
      <ul class="card">
        {models.map((model) => (
          <ModelRow key={model.id} model={model} />
        ))}
      </ul>
    </Section>
  );
}

function ModelRow({ model }: { readonly model: Model }) {
  const { name, state, since, failing, inWork } = model;
  const isStale = freshness.value === "stale";
  const works = state === "healthy";
  // What worked when the page was last true is not known to work now.
  const shape = works && isStale ? "stale" : works && inWork === true ? "maintenance" : SHAPES[state];
  return (
    <li class="trouble-row">
      <Glyph state={shape} />
      <div class="trouble-row__body">
        <span class="trouble-row__name">{name}</span>
        <p class="trouble-row__text">
          {say(works && isStale ? "models.worked" : `models.${state}`)}
          {inWork === true && `; ${say("models.inWork")}`}
          {failing.map((member, index) => (
            <>
              {index === 0 ? ": " : "; "}
              {member.subject.startsWith("model:") ? (
                member.name
              ) : (
                <a href={addressOf(member.subject)}>{member.name}</a>
              )}
            </>
          ))}
        </p>
      </div>
      {since !== undefined && !works && <span class="trouble-row__since figures">{say("state.since", { since })}</span>}
    </li>
  );
}
