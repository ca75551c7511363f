/** Visits: what was done, where, about what; written down for the report and the incidents' time lines, the newest below. */
import { useSignal } from "@preact/signals";
import type { IncidentPage } from "#model/api.ts";
import type { Visit } from "#model/visit.ts";
import { useResource } from "../live/resource.ts";
import { session } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { Field, FormError } from "./field.tsx";
import { Choice } from "./list-filter.tsx";
import { sayIncident } from "./say-incident.ts";
import { Section } from "./section.tsx";
import { TextArea } from "./text-area.tsx";
import "./visits-section.css";

const EVERY_MS = 30_000;
const SHOWN = 10;
const EMPTY = { done: "", place: "", by: "", host: "", incident: "" };

export function VisitsSection() {
  const visits = useResource<readonly Visit[]>("/visits", () => false, undefined, EVERY_MS).value.value ?? [];
  const written = useSignal<readonly Visit[]>([]);
  const gone = useSignal<ReadonlySet<string>>(new Set());
  const all = [...new Map([...written.value, ...visits].map((one) => [one.id, one])).values()]
    .filter(({ id }) => !gone.value.has(id))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={say("visits.title")} remark={say("visits.remark")}>
      <div class="visits">
        <VisitForm onWritten={(visit) => (written.value = [visit, ...written.value])} />
        {all.length > 0 && (
          <ul class="card visits__list">
            {all.slice(0, SHOWN).map((visit) => (
              <VisitRow key={visit.id} visit={visit} onGone={() => (gone.value = new Set([...gone.value, visit.id]))} />
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function VisitForm({ onWritten }: { readonly onWritten: (visit: Visit) => void }) {
  const typed = useSignal(EMPTY);
  const missing = useSignal(false);
  const { busy, refused, ask } = useAsking();
  const incidents = useResource<IncidentPage>("/incidents", () => false).value.value?.incidents ?? [];
  const change = (part: Partial<typeof EMPTY>) => (typed.value = { ...typed.value, ...part });
  const send = async (): Promise<void> => {
    const { done, place, by, host, incident } = typed.value;
    missing.value = done.trim() === "";
    if (missing.value) return;
    const order = {
      done: done.trim(),
      ...(place.trim() !== "" && { place: place.trim() }),
      ...(by.trim() !== "" && { by: by.trim() }),
      ...(host !== "" && { hosts: [host] }),
      ...(incident !== "" && { incidents: [incident] }),
    };
    const answer = await ask<Visit>("POST", "/visits", order);
    if (answer === undefined) return;
    onWritten(answer.value);
    typed.value = EMPTY;
  };
  return (
    <form
      class="card tool-form"
      aria-label={say("visits.title")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {refused !== undefined && <FormError message={refused} />}
      <TextArea
        id="visit-done"
        label={say("visits.done")}
        error={missing.value && typed.value.done.trim() === "" ? say("visits.missing") : undefined}
        value={typed.value.done}
        onInput={(value) => change({ done: value })}
      />
      <Field
        name="visit-place"
        label={say("visits.place")}
        value={typed.value.place}
        onInput={(place) => change({ place })}
      />
      <Field
        name="visit-by"
        label={say("visits.by")}
        value={typed.value.by}
        help={session.value?.user === undefined ? undefined : say("visits.byHelp", { name: session.value.user })}
        onInput={(by) => change({ by })}
      />
      <DeviceChoice
        id="visit-host"
        label={say("tools.device")}
        first={{ value: "", words: say("visits.noDevice") }}
        value={typed.value.host}
        onChoose={(host) => change({ host })}
      />
      <Choice
        id="visit-incident"
        label={say("visits.incident")}
        any={say("visits.noIncident")}
        value={typed.value.incident}
        options={incidents.map((one) => [one.id, sayIncident(one)])}
        onChoose={(incident) => change({ incident })}
      />
      <button type="submit" class="button" disabled={busy || freshness.value === "stale"}>
        {say("visits.write")}
      </button>
    </form>
  );
}

function VisitRow({ visit, onGone }: { readonly visit: Visit; readonly onGone: () => void }) {
  const { id, at, by, place, done, incidents = [], hosts = [], writtenBy } = visit;
  const { busy, refused, ask } = useAsking();
  const mayRemove = session.value?.role === "admin" || session.value?.user === writtenBy;
  return (
    <li class="visits__one">
      <p class="visits__head">
        {say("visits.head", { at, by })}
        {place !== undefined && ` · ${place}`}
      </p>
      <p class="visits__done">{done}</p>
      {refused !== undefined && <FormError message={refused} />}
      <p class="visits__links">
        {hosts.map((host) => (
          <a key={host} href={`/devices/${encodeURIComponent(host)}`}>
            {host}
          </a>
        ))}
        {incidents.map((incident) => (
          <a key={incident} href={`/incidents/${encodeURIComponent(incident)}`}>
            {say("visits.itsIncident")}
          </a>
        ))}
        {mayRemove && (
          <button
            type="button"
            class="link-button"
            disabled={busy}
            onClick={() => void ask("DELETE", `/visits/${id}`).then((answer) => answer !== undefined && onGone())}
          >
            {say("visits.remove")}
          </button>
        )}
      </p>
    </li>
  );
}
