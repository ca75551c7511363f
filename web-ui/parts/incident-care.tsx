/** Whose an incident is and what it waits for, which strangers are not told, and the clocks that are still ahead. */
import type { ListedIncident } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { CLOCK_NAMES } from "./clock-names.ts";
import { mayReport } from "../live/session.ts";
import { say } from "../words/language.ts";
import { ClockBar } from "./clock-bar.tsx";
import { isAhead } from "./clock-figures.ts";
import "./incident-care.css";

export function IncidentCare({ incident }: { readonly incident: ListedIncident }) {
  const { clocks } = incident;
  const ahead = CLOCK_NAMES.flatMap((name) => {
    const clock = clocks[name];
    return isAhead(clock) ? [{ name, clock }] : [];
  });
  const wait = sayWait(incident);
  return (
    <div class="care">
      {mayReport() && (
        <div class="care__who">
          <p class="care__label">{say("care.who")}</p>
          <p>
            <strong>{sayWho(incident)}</strong>
          </p>
          {wait !== undefined && <p>{wait}</p>}
        </div>
      )}
      {ahead.map(({ name, clock }) => (
        <ClockBar key={name} name={name} clock={clock} incident={incident} />
      ))}
    </div>
  );
}

function sayWho({ assigned, acknowledged }: Incident): string {
  if (assigned !== undefined) return say("care.assigned", { to: assigned.to });
  if (acknowledged !== undefined) return say("care.seen", { by: acknowledged.by.name, at: acknowledged.at });
  return say("care.nobody");
}

/** What it waits for since when, or that somebody works on it. */
export function sayWait({ state, pauses }: Pick<Incident, "state" | "pauses">): string | undefined {
  const pause = pauses?.at(-1);
  if (state === "suspended" && pause !== undefined) return say(`waits.${pause.reason}`, { since: pause.from });
  return state === "inProgress" ? say("care.inProgress") : undefined;
}
