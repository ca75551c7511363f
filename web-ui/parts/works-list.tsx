/** Announced work, what goes on first, with who announced it and a way to call it off: of the site, or of one device, check or job. */
import type { ChangedMessage, HostSummary } from "#model/api.ts";
import type { JobsView } from "#model/api-jobs.ts";
import type { WorkView } from "#model/api-works.ts";
import { useResource } from "../live/resource.ts";
import { mayAct, mayReport } from "../live/session.ts";
import { freshness, spokenNowMs, tellChanged, tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { FormError } from "./field.tsx";
import { Glyph } from "./glyph.tsx";
import { Section } from "./section.tsx";
import { addressOf } from "./subject.ts";
import { VIEWER_HOURS } from "./work-times.ts";
import "./works-list.css";

/** A device, perhaps one check of it, or a job, perhaps of a device; absent: the whole site. */
export interface WorksProps {
  readonly of?: { readonly host?: string; readonly service?: string; readonly job?: string };
}

const PAUSE_MS = 500;
/** Others announce work too, of which nothing is told; it begins and ends by time alone. */
const EVERY_MS = 20_000;
/** As this page tells its own changes of it; changes of what is watched come many times a second. */
const isOwnChange = ({ hosts, services, incidents }: ChangedMessage): boolean =>
  hosts.length + services.length + incidents.length === 0;

export function WorksList({ of }: WorksProps) {
  void tick.value;
  const read = useResource<WorkView[]>(mayReport() ? "/maintenance" : undefined, isOwnChange, PAUSE_MS, EVERY_MS);
  const { refused, busy, ask } = useAsking();
  const all = (read.value.value ?? []).filter(({ end }) => end !== undefined);
  // For their names and groups; only where there is work at all.
  const hosts = useResource<HostSummary[]>(all.length > 0 ? "/hosts" : undefined, () => false).value.value ?? [];
  const groups = hosts.find(({ id }) => id === of?.host)?.groups ?? [];
  const works = all.filter((work) => covers(work, of, groups)).toSorted(nextFirst);
  const jobs = useResource<JobsView>(all.some((work) => work.jobs.length > 0) ? "/jobs" : undefined, () => false);
  const names = new Map(hosts.map(({ id, name }) => [id, name]));
  for (const { id, name } of jobs.value.value?.jobs ?? []) names.set(jobKey(id), name);
  if (works.length === 0) return null;
  const cancel = async (id: string): Promise<void> => {
    if ((await ask("DELETE", `/maintenance/${encodeURIComponent(id)}`)) !== undefined)
      tellChanged({ hosts: [], services: [], incidents: [] });
  };
  return (
    <Section title={say("work.listTitle")} id="works">
      {refused !== undefined && <FormError message={refused} />}
      <ul class="card works">
        {works.map((work) => (
          <Work key={work.id} work={work} names={names} busy={busy} onCancel={() => void cancel(work.id)} />
        ))}
      </ul>
    </Section>
  );
}

interface WorkProps {
  readonly work: WorkView;
  /** Of devices, by id, and of jobs, by `job:ID`. */
  readonly names: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

function Work({ work, names, busy, onCancel }: WorkProps) {
  const { name, isOpen, start = "", end = "", recurring, by } = work;
  const leftMs = Date.parse(end) - spokenNowMs();
  return (
    <li class="works__one">
      <Glyph state={isOpen ? "maintenance" : "note"} />
      <div>
        <p class="works__name">{name}</p>
        <p class="works__what">
          <Covered work={work} names={names} />
        </p>
        <p class="works__when figures">{say(isOpen ? "work.runs" : "work.comes", { start, end, leftMs })}</p>
        {(recurring || by !== undefined) && (
          <p class="works__when">{recurring ? say("work.recurring") : say("work.by", { by: by ?? "" })}</p>
        )}
      </div>
      {mayCancel(work) && (
        <button
          type="button"
          class="button works__cancel"
          disabled={busy || freshness.value === "stale"}
          aria-label={say(isOpen ? "work.endOf" : "work.cancelOf", { name })}
          onClick={onCancel}
        >
          {say(isOpen ? "work.end" : "work.cancel")}
        </button>
      )}
    </li>
  );
}

function Covered({ work: { hosts, groups, services, jobs }, names }: Pick<WorkProps, "work" | "names">) {
  const nameOf = (id: string) => names.get(id) ?? id;
  const links = [
    ...hosts.map((host) => ({ address: addressOf(host), words: nameOf(host) })),
    ...services.map((key) => {
      const [host = "", service = ""] = key.split("/");
      return { address: addressOf(key), words: say("check.onDevice", { device: nameOf(host), name: service }) };
    }),
    ...groups.map((group) => ({
      address: `/devices?group=${encodeURIComponent(group)}`,
      words: say("work.group", { group }),
    })),
    ...jobs.map((id) => ({ address: addressOf(jobKey(id)), words: nameOf(jobKey(id)) })),
  ];
  return (
    <>
      {links.map(({ address, words }, index) => (
        <span key={address}>
          {index > 0 && ", "}
          <a href={address}>{words}</a>
        </span>
      ))}
    </>
  );
}

/** What stands in the configuration is changed there; a viewer calls off what a viewer may announce. */
function mayCancel({ recurring, start = "", end = "" }: WorkView): boolean {
  if (recurring || !mayReport()) return false;
  return mayAct() || Date.parse(end) - Date.parse(start) <= VIEWER_HOURS * 3_600_000;
}

/** @param ofHost the groups that the device is in */
function covers(work: WorkView, of: WorksProps["of"], ofHost: readonly string[]): boolean {
  if (of === undefined) return true;
  const { hosts, groups, services, jobs } = work;
  const { host, service, job } = of;
  if (job !== undefined && jobs.includes(job)) return true;
  if (host === undefined) return false;
  if (hosts.includes(host) || ofHost.some((group) => groups.includes(group))) return true;
  return (
    job === undefined &&
    services.some((key) => (service === undefined ? key.startsWith(`${host}/`) : key === `${host}/${service}`))
  );
}

function jobKey(id: string): string {
  return `job:${id}`;
}

function nextFirst(a: WorkView, b: WorkView): number {
  return Number(b.isOpen) - Number(a.isOpen) || (a.start ?? "").localeCompare(b.start ?? "");
}
