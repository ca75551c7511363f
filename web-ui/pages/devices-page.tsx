/** Every device: where it is, how it stands, what is checked on it. */
import type { HostSummary } from "#model/api.ts";
import { useMemo } from "preact/hooks";
import { useResource } from "../live/resource.ts";
import { mayReport } from "../live/session.ts";
import { ActButtons } from "../parts/act-buttons.tsx";
import { Listing } from "../parts/listing.tsx";
import { Loaded } from "../parts/loaded.tsx";
import type { Column } from "../parts/long-list.tsx";
import { When } from "../parts/moments.tsx";
import { byText, rankOf, SHOWN_STATES, worstFirst } from "../parts/order.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { StateWord } from "../parts/state-word.tsx";
import { addressOf } from "../parts/subject.ts";
import { place } from "../shell/router.ts";
import { book, say } from "../words/language.ts";

const PAUSE_MS = 5_000;

export function DevicesPage() {
  const devices = useResource<HostSummary[]>(
    "/hosts",
    ({ hosts, services }) => hosts.length > 0 || services.length > 0,
    PAUSE_MS,
  );
  const group = place.value.query.get("group");
  const rows = devices.value.value;
  const names = useMemo(() => new Map(rows?.map(({ id, name }) => [id, name])), [rows]);
  const grouped = rows?.some(({ groups }) => groups.length > 0) === true;
  const columns = useMemo(() => deviceColumns(names, grouped), [names, grouped, book.value]);
  return (
    <Loaded resource={devices.value} missing={say("failure.problem")}>
      {(all) => (
        <div class="page content">
          <PageTitle
            title={say("nav.devices")}
            second={all.length === 0 ? say("devices.none") : undefined}
            actions={
              <>
                {mayReport() && all.length > 0 && (
                  <a class="button" href="/map">
                    {say("nav.map")}
                  </a>
                )}
                {group !== null && all.some(({ groups }) => groups.includes(group)) && (
                  <ActButtons work={{ what: group, covers: { groups: [group] } }} />
                )}
              </>
            }
          />
          {all.length > 0 && (
            <Listing
              name="devices"
              rows={all}
              columns={columns}
              keyOf={({ id }) => id}
              searchText={searchTextOf}
              group={{ name: "group", has: ({ groups }, group) => groups.includes(group) }}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}

function searchTextOf({ id, name, address, groups }: HostSummary): string {
  return `${name} ${id} ${address} ${groups.join(" ")}`.toLowerCase();
}

/** @param grouped some device is in a group; else the column would be empty */
function deviceColumns(names: ReadonlyMap<string, string>, grouped: boolean): Column<HostSummary>[] {
  const columns: Column<HostSummary>[] = [
    {
      id: "state",
      title: say("column.state"),
      phone: "side",
      compare: (a, b) => rankOf(a.shown) - rankOf(b.shown) || worstFirst(a, b),
      cell: ({ shown, behind, lacks }) => (
        <StateWord
          state={shown}
          behind={behind === undefined ? undefined : (names.get(behind) ?? behind)}
          lacks={lacks}
        />
      ),
    },
    {
      id: "device",
      title: say("column.device"),
      phone: "title",
      kind: "name",
      compare: (a, b) => byText(a.name, b.name),
      cell: ({ id, name }) => <a href={addressOf(id)}>{name}</a>,
    },
    {
      id: "address",
      title: say("column.address"),
      phone: "under",
      compare: (a, b) => byText(a.address, b.address),
      cell: ({ address }) => <span class="mono">{address}</span>,
    },
    {
      id: "groups",
      title: say("column.groups"),
      phone: "none",
      compare: (a, b) => byText(a.groups.join(), b.groups.join()),
      cell: ({ groups }) => groups.map((group, index) => <GroupLink key={group} group={group} first={index === 0} />),
    },
    {
      id: "checks",
      title: say("column.checks"),
      phone: "none",
      compare: (a, b) => b.services.total - a.services.total,
      cell: ({ services }) => <span class="long-list__quiet">{countWords(services)}</span>,
    },
    {
      id: "since",
      title: say("column.since"),
      phone: "none",
      compare: (a, b) => (b.since ?? "").localeCompare(a.since ?? ""),
      cell: ({ since }) => (
        <span class="long-list__quiet figures">
          <When at={since} />
        </span>
      ),
    },
  ];
  return grouped ? columns : columns.filter(({ id }) => id !== "groups");
}

function GroupLink({ group, first }: { readonly group: string; readonly first: boolean }) {
  return (
    <>
      {!first && ", "}
      <a href={`/devices?group=${encodeURIComponent(group)}`}>{group}</a>
    </>
  );
}

/** `5 OK`, or what is wrong first. */
function countWords({ total, byState }: HostSummary["services"]): string {
  const worst = SHOWN_STATES.find((state) => (byState[state] ?? 0) > 0);
  if (worst === undefined) return say("watched.checks", { count: total });
  return say("devices.checks", { total, count: byState[worst] ?? 0, state: say(`state.${worst}`) });
}
