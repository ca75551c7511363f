/** The start page: is all well; what is broken, why, since when; how the line does. Sections with nothing to say are left out. */
import type { Incident, ServiceSummary } from "./now-data.ts";
import { troubleAddress, useOpenIncidents, useTrouble } from "./now-data.ts";
import type { ListedIncident, Status } from "#model/api.ts";
import { status } from "../live/stream.ts";
import { countBehind } from "../parts/behind.ts";
import { ActButtons, LateWorks } from "../parts/act-buttons.tsx";
import { IncidentRow } from "../parts/incident-row.tsx";
import { LastNight } from "../parts/last-night.tsx";
import { Late } from "../parts/late.tsx";
import { later } from "../parts/later.tsx";
import { LinePanel } from "../parts/line-panel.tsx";
import { Section } from "../parts/section.tsx";
import { SummaryBand } from "../parts/summary-band.tsx";
import { TroubleRow } from "../parts/trouble-row.tsx";
import { UnreadableRow } from "../parts/unreadable-row.tsx";
import { WatchedPanel } from "../parts/watched-panel.tsx";
import { say } from "../words/language.ts";
import "./now-page.css";

const ModelsSection = later("ModelsSection");

/** More than these are one link away. */
const TROUBLE_SHOWN = 8;
const BROKEN_SHOWN = 50;
const REPORTED_SHOWN = 5;

const loadFindings = async () => (await import("../parts/findings.ts")).FindingsList;

export function NowPage() {
  const now = status.value;
  const incidents = useOpenIncidents();
  return (
    <>
      <SummaryBand />
      {now !== undefined && (
        <div class="now content">
          <div class="now__main">
            {now.models !== undefined && <ModelsSection models={now.models} />}
            <BrokenNow incidents={incidents.filter(({ state }) => state !== "proposed")} total={now.openIncidents} />
            <Reported incidents={incidents.filter(({ state }) => state === "proposed")} />
            <Trouble incidents={incidents} unreadable={now.unreadable} />
            {now.jobs > 0 && <LastNight />}
            {now.findings.open + now.findings.accepted > 0 && (
              <Late load={loadFindings} given={{ counts: now.findings }} />
            )}
            <WatchedPanel now={now} />
          </div>
          <aside class="now__side" aria-label={say("now.side")}>
            <div class="now__act">
              <ActButtons work="anything" report="anything" />
            </div>
            {now.works > 0 && <LateWorks />}
            <LinePanel now={now} />
          </aside>
        </div>
      )}
    </>
  );
}

function BrokenNow({ incidents, total }: { readonly incidents: readonly ListedIncident[]; readonly total: number }) {
  if (incidents.length === 0) return null;
  const shown = incidents.slice(0, BROKEN_SHOWN);
  return (
    <Section
      title={say("now.broken")}
      id="broken"
      remark={
        total > shown.length ? (
          <a href="/incidents">{say("incidents.worstOf", { shown: shown.length, total })}</a>
        ) : (
          say("now.brokenCount", { count: incidents.length, devices: countBehind(incidents) })
        )
      }
    >
      <ul class="card">
        {shown.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </ul>
    </Section>
  );
}

/** What people reported and nobody accepted or called off yet. */
function Reported({ incidents }: { readonly incidents: readonly ListedIncident[] }) {
  if (incidents.length === 0) return null;
  return (
    <Section
      title={say("now.reported")}
      remark={
        incidents.length > REPORTED_SHOWN ? (
          <a href="/incidents?show=proposed">{say("now.allTrouble", { count: incidents.length })}</a>
        ) : undefined
      }
    >
      <ul class="card">
        {incidents.slice(0, REPORTED_SHOWN).map((incident) => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </ul>
    </Section>
  );
}

interface TroubleProps {
  readonly incidents: readonly Incident[];
  readonly unreadable: Status["unreadable"];
}

/** Checks that are not fine and belong to no incident above, and devices that cannot be read. */
function Trouble({ incidents, unreadable }: TroubleProps) {
  const { rows, total } = useTrouble(incidents, TROUBLE_SHOWN);
  // Until the incidents are here it is not known which checks they speak of.
  const waiting = incidents.length === 0 && (status.value?.openIncidents ?? 0) > 0;
  if ((rows.length === 0 && unreadable.total === 0) || waiting) return null;
  const all = <a href={troubleAddress}>{say("now.allTrouble", { count: total })}</a>;
  const more = unreadable.total - unreadable.first.length;
  return (
    <Section title={say("now.trouble")} remark={total > rows.length ? all : undefined}>
      <ul class="card">
        {rows.map((row: ServiceSummary) => (
          <TroubleRow key={`${row.host}/${row.id}`} service={row} />
        ))}
        {unreadable.first.map((device) => (
          <UnreadableRow key={device.host} device={device} />
        ))}
        {more > 0 && (
          <li class="trouble-row">
            <a href="/devices?state=warning">{say("now.moreUnreadable", { count: more })}</a>
          </li>
        )}
      </ul>
    </Section>
  );
}
