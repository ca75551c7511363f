/** An incident in a list: what a person would say, since when, why, and what follows from it. */
import { tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import type { ListedIncident } from "#model/api.ts";
import { IncidentCare } from "./incident-care.tsx";
import { glyphOf, isOver } from "./incident-state.ts";
import { sayIncident } from "./say-incident.ts";
import { Symptoms } from "./symptoms.tsx";
import { IncidentStateTag, PriorityTag } from "./tag.tsx";
import "./incident-row.css";

export function IncidentRow({ incident }: { readonly incident: ListedIncident }) {
  void tick.value;
  const over = isOver(incident);
  const address = `/incidents/${incident.id}`;
  return (
    <li class="incident-row">
      <Glyph state={glyphOf(incident)} />
      <div class="incident-row__body">
        <h3 class="incident-row__title">
          <a href={address}>{sayIncident(incident)}</a>
        </h3>
        <p class="incident-row__facts">
          {!over && <PriorityTag priority={incident.priority} />}
          {(over || incident.state !== "open") && <IncidentStateTag state={incident.state} />}
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
        {!over && incident.state !== "proposed" && <IncidentCare incident={incident} />}
      </div>
    </li>
  );
}
