/** The time line of an incident: who did what when, with what was written; of all, of people, or of the box. */
import { useSignal } from "@preact/signals";
import type { EventView, IncidentDetail } from "#model/api.ts";
import type { Deed, Step } from "#model/incident.ts";
import { say } from "../words/language.ts";
import type { GlyphName } from "./glyph.tsx";
import { Section } from "./section.tsx";
import { TimeLine, type TimeLineEntry } from "./time-line.tsx";

const WHOSE = ["all", "people", "box"] as const;
type Whose = (typeof WHOSE)[number];

const GLYPHS: Readonly<Partial<Record<Deed, GlyphName>>> = {
  opened: "critical",
  reopened: "critical",
  worsened: "critical",
  slaBreached: "critical",
  slaWarning: "warning",
  escalated: "warning",
  resolved: "ok",
};

export function IncidentSteps({ incident }: { readonly incident: IncidentDetail }) {
  const whose = useSignal<Whose>("all");
  const steps = stepsOf(incident);
  const shown = steps.filter((step) => whose.value === "all" || isOfBox(step) === (whose.value === "box"));
  const hasBoth = steps.some(isOfBox) && !steps.every(isOfBox);
  return (
    <Section title={say("incident.timeLine")} remark={say("incident.newestFirst")}>
      {hasBoth && (
        <fieldset class="segments incident-page__whose" aria-label={say("timeLine.filter")}>
          {WHOSE.map((one) => (
            <button
              key={one}
              type="button"
              class="segments__one"
              aria-pressed={whose.value === one}
              onClick={() => (whose.value = one)}
            >
              {say(`timeLine.${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      <div class="card">
        <TimeLine entries={shown.map(entryOf).toReversed()} />
        {incident.stepsDropped !== undefined && (
          <p class="incident-page__dropped">{say("incident.dropped", { count: incident.stepsDropped })}</p>
        )}
      </div>
    </Section>
  );
}

type Shown = Omit<Step, "did"> & { readonly did: string };

/** Messages stand among the steps. Incidents of versions before have no steps: then it is told from their events. */
function stepsOf({ steps, messages = [], timeline }: IncidentDetail): readonly Shown[] {
  if (steps === undefined) return timeline.map(stepOfEvent);
  const wrote = messages.map(({ at, by, text }) => ({ at, by, did: "wrote", note: text }));
  return [...steps, ...wrote].toSorted((a, b) => a.at.localeCompare(b.at));
}

function stepOfEvent({ at, type }: EventView): Shown {
  return { at, by: { kind: "box", name: "box" }, did: type.slice("incident.".length) };
}

function isOfBox({ by }: Shown): boolean {
  return by.kind === "box";
}

function entryOf(step: Shown, index: number): TimeLineEntry {
  const { at, by, did, from, to, reason, note } = step;
  const parameters = {
    ...(isOfBox(step) ? {} : { by: by.name }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(reason !== undefined && { reason }),
  };
  const state = GLYPHS[did as Deed] ?? "note";
  return { key: `${at} ${index}`, at, state, words: say(`step.${did}`, parameters), note };
}
