/** One device: does it work, since when, what is checked on it, what hangs on it. */
import type { HostDetail, HostSummary } from "#model/api.ts";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { useResource } from "../live/resource.ts";
import { checkColumns, keyOfCheck } from "../parts/checks-list.tsx";
import { ActButtons, LateWorks } from "../parts/act-buttons.tsx";
import { DeviceFacts, type Names } from "../parts/device-facts.tsx";
import { useHeldOrder } from "../parts/held-order.ts";
import { IncidentRow } from "../parts/incident-row.tsx";
import { LateDeviceCharts } from "../parts/late-charts.tsx";
import { later } from "../parts/later.tsx";
import { LeftOut } from "../parts/left-out.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { LongList, NothingFound, sortRows } from "../parts/long-list.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import type { PageProps } from "../shell/page-props.ts";
import { place, setQuery } from "../shell/router.ts";
import { book, say, sayIt } from "../words/language.ts";

const StateBand = later("StateBand");

export function DevicePage({ parts: [id = ""] }: PageProps) {
  /** A change of what is watched here is told by nobody else; the device is read anew. */
  const turn = useSignal(0);
  return <Device key={`${id} ${turn.value}`} id={id} onChanged={() => (turn.value += 1)} />;
}

interface DeviceProps {
  readonly id: string;
  readonly onChanged: () => void;
}

function Device({ id, onChanged }: DeviceProps) {
  const device = useResource<HostDetail>(
    `/hosts/${encodeURIComponent(id)}`,
    ({ hosts, services }) => hosts.includes(id) || services.some((key) => key.startsWith(`${id}/`)),
  );
  return (
    <Loaded resource={device.value} missing={say("device.missing", { id })}>
      {(found) => <Shown device={found} onChanged={onChanged} />}
    </Loaded>
  );
}

function Shown({ device, onChanged }: { readonly device: HostDetail; readonly onChanged: () => void }) {
  const names = useNames(device);
  return (
    <div class="page content">
      <PageTitle
        trail={
          <>
            <a href="/devices">{say("nav.devices")}</a>
            {device.groups[0] !== undefined && (
              <>
                {" / "}
                <a href={`/devices?group=${encodeURIComponent(device.groups[0])}`}>{device.groups[0]}</a>
              </>
            )}
          </>
        }
        state={device.shown}
        title={device.name}
        second={secondLine(device, names)}
        facts={<DeviceFacts device={device} names={names} />}
        actions={
          <ActButtons
            work={{ what: device.name, covers: { hosts: [device.id] } }}
            report={{ subject: device.id, name: device.name }}
          />
        }
      />
      <LateWorks of={{ host: device.id }} />
      <LateDeviceCharts device={device} />
      <StateBand path={`/hosts/${encodeURIComponent(device.id)}`} host={device.id} />
      <Checks device={device} />
      <LeftOut host={device.id} checks={device.leftOut ?? []} onDone={onChanged} />
      {device.incidents.length > 0 && (
        <Section title={say("device.incidents")} remark={say("device.incidentsRemark")}>
          <ul class="card">
            {device.incidents.map((incident) => (
              <IncidentRow key={incident.id} incident={incident} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** Names of the devices that this one hangs on or carries; the list of all is read only where there are any. */
function useNames({ parents, children, behind, learnedParents = [] }: HostDetail): Names {
  const others = parents.length + children.length + learnedParents.length > 0 || behind !== undefined;
  const hosts = useResource<HostSummary[]>(others ? "/hosts" : undefined, () => false).value.value;
  return useMemo(() => new Map(hosts?.map(({ id, name }) => [id, name])), [hosts]);
}

/** The device's own state first, then what is wrong on it. */
function stateSentence({ state, since, behind, checks }: HostDetail, names: Names): string {
  const wrong = checks.filter(({ shown }) => shown === "critical" || shown === "warning" || shown === "unknown").length;
  return say(`deviceNow.${state}`, {
    ...(since === undefined ? {} : { since }),
    ...(behind === undefined ? {} : { behind: names.get(behind) ?? behind }),
    wrong,
  });
}

/** What it is, and that it cannot be read or was not yet. */
function secondLine(device: HostDetail, names: Names): string {
  const { reading } = device;
  const sentence = stateSentence(device, names);
  if (reading === undefined) return sentence;
  if (reading.state === "notYet" || reading.reason === undefined) return `${sentence} ${say("device.notRead")}`;
  return `${sentence} ${say("device.unreadable", { reason: sayIt(reading.reason) })}`;
}

function Checks({ device: { checks, name } }: { readonly device: HostDetail }) {
  const columns = useMemo(() => checkColumns(false), [book.value]);
  const sort = place.value.query.get("sort") ?? "state";
  const held = useHeldOrder(sortRows(checks, columns, sort), keyOfCheck, sort);
  const remark = say("device.checkCount", {
    total: checks.length,
    ok: checks.filter(({ shown }) => shown === "ok").length,
  });
  return (
    <Section
      title={say("device.checks")}
      id="broken"
      remark={held.changes > 0 ? say("filter.held", { changes: held.changes }) : remark}
    >
      {checks.length === 0 ? (
        <NothingFound words={say("device.noChecks", { name })} />
      ) : (
        <div {...held.hold}>
          <LongList
            label={say("device.checks")}
            name="here"
            columns={columns}
            rows={held.rows}
            keyOf={keyOfCheck}
            sort={sort}
            onSort={(next) => setQuery({ sort: next === "state" ? "" : next })}
          />
        </div>
      )}
    </Section>
  );
}
