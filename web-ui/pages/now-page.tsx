/** The start page: is all well; what is broken, why, since when; how the line does. Sections with nothing to say are left out. */
import type { Incident, ServiceSummary } from "./now-data.ts";
import { troubleAddress, useOpenIncidents, useTrouble } from "./now-data.ts";
import { status } from "../live/stream.ts";
import { IncidentRow } from "../parts/incident-row.tsx";
import { LinePanel } from "../parts/line-panel.tsx";
import { Section } from "../parts/section.tsx";
import { SummaryBand } from "../parts/summary-band.tsx";
import { TroubleRow } from "../parts/trouble-row.tsx";
import { WatchedPanel } from "../parts/watched-panel.tsx";
import { say } from "../words/language.ts";
import "./now-page.css";

/** More than these are one link away. */
const TROUBLE_SHOWN = 8;

export function NowPage() {
  const now = status.value;
  const incidents = useOpenIncidents();
  return (
    <>
      <SummaryBand />
      {now !== undefined && (
        <div class="now content">
          <div class="now__main">
            <BrokenNow incidents={incidents} />
            <Trouble incidents={incidents} />
            <WatchedPanel now={now} />
          </div>
          <aside class="now__side" aria-label={say("now.side")}>
            <LinePanel now={now} />
          </aside>
        </div>
      )}
    </>
  );
}

function BrokenNow({ incidents }: { readonly incidents: readonly Incident[] }) {
  if (incidents.length === 0) return null;
  const symptoms = incidents.reduce((sum: number, incident: Incident) => sum + incident.symptoms.length, 0);
  return (
    <Section
      title={say("now.broken")}
      id="broken"
      remark={say("now.brokenCount", { count: incidents.length, symptoms })}
    >
      <ul class="card">
        {incidents.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </ul>
    </Section>
  );
}

/** Checks that are not fine and belong to no incident above. */
function Trouble({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { rows, total } = useTrouble(incidents, TROUBLE_SHOWN);
  // Until the incidents are here it is not known which checks they speak of.
  const waiting = incidents.length === 0 && (status.value?.openIncidents ?? 0) > 0;
  if (rows.length === 0 || waiting) return null;
  const all = <a href={troubleAddress}>{say("now.allTrouble", { count: total })}</a>;
  return (
    <Section title={say("now.trouble")} remark={total > rows.length ? all : undefined}>
      <ul class="card">
        {rows.map((row: ServiceSummary) => (
          <TroubleRow key={`${row.host}/${row.id}`} service={row} />
        ))}
      </ul>
    </Section>
  );
}
