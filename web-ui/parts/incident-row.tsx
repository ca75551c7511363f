/** An incident in a list: what a person would say, since when, why, and what follows from it. */
import type { Incident } from "#model/incident.ts";
import { tick } from "../live/stream.ts";
import { say, sayIt } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { glyphOf, isOver } from "./incident-state.ts";
import { Symptoms } from "./symptoms.tsx";
import { IncidentStateTag, PriorityTag } from "./tag.tsx";
import "./incident-row.css";

export function IncidentRow({ incident }: { readonly incident: Incident }) {
  void tick.value;
  const over = isOver(incident);
  const address = `/incidents/${incident.id}`;
  return (
    <li class="incident-row">
      <Glyph state={glyphOf(incident)} />
      <div class="incident-row__body">
        <h3 class="incident-row__title">
          <a href={address}>{sayIt(incident.cause)}</a>
        </h3>
        <p class="incident-row__facts">
          {over ? <IncidentStateTag state={incident.state} /> : <PriorityTag priority={incident.priority} />}
          <span class="figures">
            {over
              ? say("incident.lasted", {
                  since: incident.failedAt,
                  until: incident.resolvedAt ?? incident.closedAt ?? "",
                })
              : say("incident.since", { since: incident.failedAt })}
          </span>
          <span>
            {say(`category.${incident.category}`, { classification: say(`classification.${incident.classification}`) })}
          </span>
        </p>
        {incident.recoveringSince !== undefined && !over && (
          <p class="incident-row__why">{say("incident.recovering", { since: incident.recoveringSince })}</p>
        )}
        {!over && <Symptoms incident={incident} />}
      </div>
    </li>
  );
}
