/** Earlier incidents of the same subject, as links, and how often this one came back itself. */
import type { IncidentDetail, IncidentPage } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { say } from "../words/language.ts";
import { Section } from "./section.tsx";
import { sayIncident } from "./say-incident.ts";
import "./earlier-incidents.css";

const READ = 200;

export function EarlierIncidents({ incident }: { readonly incident: IncidentDetail }) {
  const { previous = [], earlier = [], host } = incident;
  // Their dates and causes; what is not among them is a link all the same.
  const path =
    previous.length > 0 && host !== "" ? `/incidents?host=${encodeURIComponent(host)}&limit=${READ}` : undefined;
  const read = useResource<IncidentPage>(path, () => false).value.value?.incidents ?? [];
  if (previous.length + earlier.length === 0) return null;
  const known = new Map(read.map((one) => [one.id, one]));
  return (
    <Section title={say("incident.previous")} remark={say("incident.previousCount", { count: previous.length })}>
      <ul class="card earlier">
        {earlier.toReversed().map(({ failedAt, resolvedAt }) => (
          <li key={failedAt}>
            <span>{say("incident.relapse")}</span>
            <span class="earlier__when figures">{say("incident.lasted", { since: failedAt, until: resolvedAt })}</span>
          </li>
        ))}
        {previous.toReversed().map((id) => {
          const one = known.get(id);
          return (
            <li key={id}>
              <a href={`/incidents/${id}`}>
                {one === undefined ? say("incident.previousOne", { id: id.slice(0, 13) }) : sayIncident(one)}
              </a>
              {one !== undefined && (
                <span class="earlier__when figures">
                  {say("incident.lasted", {
                    since: one.failedAt,
                    until: one.resolvedAt ?? one.closedAt ?? one.failedAt,
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
