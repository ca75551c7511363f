/** A tag: an incident's priority or state, nothing else. */
import type { Incident } from "#model/incident.ts";
import { say } from "../words/language.ts";
import "./tag.css";

export function PriorityTag({ priority }: { readonly priority: Incident["priority"] }) {
  return <span class={`tag${priority === "critical" ? " tag--critical" : ""}`}>{say(`priority.${priority}`)}</span>;
}

export function IncidentStateTag({ state }: { readonly state: Incident["state"] }) {
  return <span class="tag">{say(`incidentState.${state}`)}</span>;
}
