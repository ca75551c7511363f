/** The map as a table: the same in words, for whoever does not see or want a drawing. */
import { useMemo } from "preact/hooks";
import type { MapHost } from "#model/api-map.ts";
import { LongList, sortRows, type Column } from "../parts/long-list.tsx";
import { byText, rankOf, worstFirst } from "../parts/order.ts";
import { StateWord } from "../parts/state-word.tsx";
import { addressOf } from "../parts/subject.ts";
import { place, setQuery } from "../shell/router.ts";
import { book, say } from "../words/language.ts";
import { allBelow } from "./forest.ts";
import { sayState, type MapNow } from "./map-words.ts";

export function MapTable({ now }: { readonly now: MapNow }) {
  const columns = useMemo(() => columnsOf(now), [now, book.value]);
  const sort = place.value.query.get("sort") ?? "device";
  return (
    <LongList
      label={say("map.drawing")}
      name="map"
      columns={columns}
      rows={sortRows(now.map.hosts, columns, sort)}
      keyOf={({ id }) => id}
      sort={sort}
      onSort={(next) => setQuery({ sort: next === "device" ? "" : next })}
    />
  );
}

function columnsOf(now: MapNow): Column<MapHost>[] {
  const { hosts, forest } = now;
  const nameOf = (id: string) => hosts.get(id)?.name ?? id;
  const below = new Map(now.map.hosts.map(({ id }) => [id, allBelow(forest, id).length]));
  return [
    {
      id: "device",
      title: say("column.device"),
      phone: "title",
      kind: "name",
      compare: (a, b) => byText(a.name, b.name),
      cell: ({ id, name }) => <a href={addressOf(id)}>{name}</a>,
    },
    {
      id: "state",
      title: say("column.state"),
      phone: "side",
      compare: (a, b) => rankOf(a.shown) - rankOf(b.shown) || worstFirst(a, b),
      cell: (host) => <StateWord state={host.shown} words={sayState(host.shown, host, now)} />,
    },
    {
      id: "on",
      title: say("map.hangsOn"),
      phone: "under",
      compare: (a, b) => byText(nameOf(a.parents[0]?.host ?? ""), nameOf(b.parents[0]?.host ?? "")),
      cell: ({ parents }) =>
        parents
          .filter(({ aside }) => aside !== true)
          .map(({ host, port }) =>
            port === undefined ? nameOf(host) : `${nameOf(host)}, ${say("device.port", { port })}`,
          )
          .join("; "),
    },
    {
      id: "power",
      title: say("map.fedBy"),
      phone: "none",
      cell: ({ poweredBy = [] }) => poweredBy.map(nameOf).join(", "),
    },
    {
      id: "below",
      title: say("map.behindIt"),
      phone: "none",
      kind: "figures",
      compare: (a, b) => (below.get(b.id) ?? 0) - (below.get(a.id) ?? 0),
      cell: ({ id }) => (below.get(id) === 0 ? "" : below.get(id)),
    },
  ];
}
