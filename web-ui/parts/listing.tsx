/** A whole list page's middle: tools, the list itself, and what is said when nothing is left. State lives in the address. */
import { useMemo } from "preact/hooks";
import { place, setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { useHeldOrder } from "./held-order.ts";
import { ListTools } from "./list-tools.tsx";
import { LongList, NothingFound, sortRows, type Column } from "./long-list.tsx";

interface ListingProps<T> {
  /** `devices` or `checks`: names the sentences and the columns' widths. */
  readonly name: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  /** What the text filter looks at, in lower case. */
  readonly searchText: (row: T) => string;
  /** Further filter out of the address. */
  readonly group?: { readonly name: string; readonly has: (row: T, group: string) => boolean };
}

export function Listing<T extends { readonly shown: string }>(props: ListingProps<T>) {
  const { name, rows, columns, keyOf } = props;
  const query = place.value.query;
  const text = query.get("q") ?? "";
  const states = (query.get("state") ?? "").split(",").filter((state) => state !== "");
  const sort = query.get("sort") ?? "state";
  const group = query.get("group") ?? "";
  const inGroup = useMemo(
    () => (group === "" || props.group === undefined ? rows : rows.filter((row) => props.group?.has(row, group))),
    [rows, group],
  );
  const counts = useMemo(() => countStates(inGroup), [inGroup]);
  const sorted = useMemo(() => sortRows(inGroup, columns, sort), [inGroup, sort]);
  const shown = useMemo(() => filterRows(sorted, text, states, props.searchText), [sorted, text, states.join()]);
  const held = useHeldOrder(shown, keyOf, [text, states, sort, group].join("\n"));
  const clear = () => setQuery({ q: "", state: "", group: "" });
  return (
    <>
      <ListTools
        placeholder={say(`${name}.filter`)}
        text={text}
        onText={(q) => setQuery({ q })}
        states={states}
        onStates={(state) => setQuery({ state })}
        counts={counts}
        total={inGroup.length}
        result={resultWords(name, shown.length, rows.length, group, held.changes)}
      />
      {shown.length === 0 ? (
        <NothingFound
          words={say(`${name}.noMatch`, { text, total: rows.length })}
          {...(rows.length > 0 ? { onClear: clear } : {})}
        />
      ) : (
        <div {...held.hold}>
          <LongList
            label={say(`nav.${name}`)}
            name={name}
            columns={columns}
            rows={held.rows}
            keyOf={keyOf}
            sort={sort}
            onSort={(next) => setQuery({ sort: next === "state" ? "" : next })}
          />
        </div>
      )}
    </>
  );
}

function filterRows<T extends { readonly shown: string }>(
  rows: readonly T[],
  text: string,
  states: readonly string[],
  searchText: (row: T) => string,
): readonly T[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0 && states.length === 0) return rows;
  return rows.filter((row) => {
    if (states.length > 0 && !states.includes(row.shown)) return false;
    const where = searchText(row);
    return wanted.every((word) => where.includes(word));
  });
}

function countStates(rows: readonly { readonly shown: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { shown } of rows) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  return counts;
}

function resultWords(name: string, shown: number, total: number, group: string, changes: number): string {
  const parts = [say(`${name}.shown`, { shown, total })];
  if (group !== "") parts.push(say("filter.inGroup", { group }));
  if (changes > 0) parts.push(say("filter.held", { changes }));
  return parts.join(" · ");
}
