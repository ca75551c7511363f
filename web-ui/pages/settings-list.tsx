/** What there is several of, as a list: found by typing, however long it is. */
import { useMemo } from "preact/hooks";
import type { Loaded } from "../forms/config-loaded.ts";
import { nameOfEntry, NEW, type ListPlace } from "../forms/forms-table.ts";
import { isGroup, valueAt, type Group } from "../forms/schema.ts";
import { sayChoice, sayField } from "../forms/words.ts";
import { mayConfigure } from "../live/session.ts";
import { WordsField } from "../parts/list-filter.tsx";
import { LongList, NothingFound, type Column } from "../parts/long-list.tsx";
import { byText } from "../parts/order.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { place, setQuery } from "../shell/router.ts";
import { book, say } from "../words/language.ts";
import { Fixed } from "../parts/settings-fixed.tsx";
import "../parts/list-tools.css";
import "./settings-list.css";

interface Row {
  readonly id: string;
  readonly name: string;
  /** What tells it from others: an address, when, by which way. */
  readonly about: string;
  readonly services: number | undefined;
}

export function SettingsList({ from, list }: { readonly from: Loaded; readonly list: ListPlace }) {
  const rows = useMemo(() => rowsOf(valueAt(from.document, list.way)), [from.document, list, book.value]);
  const text = place.value.query.get("q") ?? "";
  const wanted = text.toLowerCase();
  const shown = rows.filter(({ id, name, about }) =>
    [id, name, about].some((one) => one.toLowerCase().includes(wanted)),
  );
  const mayAdd = !from.readOnly && mayConfigure();
  return (
    <div class="page content">
      <PageTitle
        title={sayField(list.way)}
        trail={<a href="/setup">{say("nav.setup")}</a>}
        second={<Fixed from={from} />}
        {...(mayAdd && {
          actions: (
            <a class="button button--filled" href={`/setup/${list.address}/${NEW}`}>
              {say(`settings.new.${list.kind}`)}
            </a>
          ),
        })}
      />
      {rows.length === 0 ? (
        <NothingFound words={say("settings.nothing")} />
      ) : (
        <>
          <div class="list-tools">
            <output class="list-tools__result">
              {wanted === ""
                ? say("settings.count", { count: rows.length })
                : say("settings.found", { count: shown.length, all: rows.length })}
            </output>
            <WordsField id="settings-filter" label={say("settings.filter")} help="" text={text} />
          </div>
          {shown.length === 0 ? (
            <NothingFound words={say("settings.noMatch", { text })} onClear={() => setQuery({ q: "" })} />
          ) : (
            <LongList
              label={sayField(list.way)}
              name="settings"
              columns={columnsOf(list)}
              rows={shown}
              keyOf={({ id }) => id}
            />
          )}
        </>
      )}
    </div>
  );
}

function columnsOf(list: ListPlace): readonly Column<Row>[] {
  const columns: Column<Row>[] = [
    {
      id: "name",
      title: sayField([...list.way, "name"]),
      phone: "title",
      kind: "name",
      compare: (a, b) => byText(a.name, b.name),
      cell: ({ id, name }) => <a href={`/setup/${list.address}/${encodeURIComponent(id)}`}>{name}</a>,
    },
    {
      id: "id",
      title: sayField([...list.way, "id"]),
      phone: "side",
      cell: ({ id }) => <span class="mono">{id}</span>,
    },
    { id: "about", title: say("settings.about"), phone: "under", cell: ({ about }) => about },
  ];
  if (list.kind !== "host") return columns;
  const services: Column<Row> = {
    id: "services",
    title: say("settings.checks"),
    phone: "none",
    kind: "figures",
    cell: ({ services: count }) => count,
  };
  return [...columns, services];
}

function rowsOf(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value.filter(isGroup).map((entry) => rowOf(String(entry["id"] as string), entry));
  return isGroup(value) ? Object.entries(value).map(([id, entry]) => rowOf(id, isGroup(entry) ? entry : {})) : [];
}

function rowOf(id: string, entry: Group): Row {
  const { services, address, mail, kind, version, expect, schedule } = entry;
  const by =
    isGroup(expect) && typeof expect["by"] === "string" ? sayChoice(["expect", "by"], expect["by"]) : undefined;
  const when = isGroup(schedule) ? (schedule["cron"] ?? schedule["every"] ?? schedule["rrule"]) : undefined;
  const is = typeof kind === "string" ? sayChoice(["kind"], kind) : undefined;
  const about = [address, mail, is, version, by, when]
    .filter((one) => typeof one === "string" || typeof one === "number")
    .join(", ");
  return {
    id,
    name: nameOfEntry(entry, id),
    about,
    services: Array.isArray(services) ? services.length : 0,
  };
}
