/** A whole list page's middle: tools, the list itself, and what is said when nothing is left. State lives in the address. */
import { useEffect, useMemo, useRef } from "preact/hooks";
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
  const sorted = useSorted(inGroup, columns, sort, keyOf);
  const searchText = useSearchTexts(rows, props.searchText);
  const shown = useMemo(() => filterRows(sorted, text, states, searchText), [sorted, text, states.join()]);
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

/** Rows that come anew are nearly in the order of those before: put there first, thousands are sorted in no time. */
function useSorted<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sort: string,
  keyOf: (row: T) => string,
): readonly T[] {
  const before = useRef<ReadonlyMap<string, number>>(new Map());
  return useMemo(() => {
    const sorted = sortRows(inPlaces(rows, keyOf, before.current), columns, sort);
    before.current = new Map(sorted.map((row, place) => [keyOf(row), place]));
    return sorted;
  }, [rows, sort]);
}

/** In their places of before; new ones at the end. */
function inPlaces<T>(rows: readonly T[], keyOf: (row: T) => string, before: ReadonlyMap<string, number>): readonly T[] {
  if (before.size === 0) return rows;
  const placed: (T | undefined)[] = Array.from({ length: before.size });
  const others: T[] = [];
  for (const row of rows) {
    const place = before.get(keyOf(row));
    if (place === undefined) others.push(row);
    else placed[place] = row;
  }
  return [...placed.filter((row) => row !== undefined), ...others];
}

const WARMED_AT_ONCE = 250;

/** What the filter looks at, made once per row, and while nobody types: at the first key thousands would wait for it. */
function useSearchTexts<T extends object>(rows: readonly T[], make: (row: T) => string): (row: T) => string {
  const texts = useRef(new WeakMap<T, string>());
  const textOf = (row: T): string => {
    let text = texts.current.get(row);
    if (text === undefined) {
      text = make(row);
      texts.current.set(row, text);
    }
    return text;
  };
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const warm = () => {
      for (const end = next + WARMED_AT_ONCE; next < end && next < rows.length; next++) {
        const row = rows[next];
        if (row !== undefined) textOf(row);
      }
      if (next < rows.length) timer = setTimeout(warm, 30);
    };
    timer = setTimeout(warm, 300);
    return () => clearTimeout(timer);
  }, [rows]);
  return textOf;
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
