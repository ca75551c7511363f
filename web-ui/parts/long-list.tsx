/**
 * A table of any length: only the stretches near the window are in the document, the others hold their place. Head sticks
 * and sorts; on a phone each row becomes an item of two lines. Readers hear "row 240 of 11 600".
 */
import type { ComponentChildren, RefObject } from "preact";
import { useRef } from "preact/hooks";
import { say } from "../words/language.ts";
import { Icon } from "./icon.tsx";
import { useStretches } from "./use-stretches.ts";
import "./long-list.css";

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  /** Where its cell goes on a phone: first line, at its right, second line, or nowhere. */
  readonly phone: "title" | "side" | "under" | "none";
  /** `figures`: at the right, digits of one width. */
  readonly kind?: "figures" | "name";
  readonly compare?: (a: T, b: T) => number;
  readonly cell: (row: T) => ComponentChildren;
}

/** A column's id, with "-" before it when the order is reversed. */
export type SortName = string;

interface LongListProps<T> {
  readonly label: string;
  /** Style name that gives the columns their widths. */
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly sort?: SortName;
  readonly onSort?: (sort: SortName) => void;
}

/** So many rows are made between two frames, on a slow phone as well. */
const CHUNK = 10;
/** Lists up to this length are in the document as a whole. */
const WHOLE_UP_TO = 150;
/** Before a stretch was ever measured, px. */
const ROW_HEIGHT_GUESS = 41;

export function LongList<T>(props: LongListProps<T>) {
  const { label, name, columns, rows } = props;
  const table = useRef<HTMLTableElement>(null);
  return (
    <div class="long-list__box card">
      {/* Listens for what bubbles up from the links in its rows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table
        ref={table}
        class={`long-list long-list--${name}`}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onKeyDown={moveByArrow}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        {rows.length <= WHOLE_UP_TO ? (
          <tbody>
            <Rows {...props} start={0} />
          </tbody>
        ) : (
          <Stretches {...props} table={table} />
        )}
      </table>
    </div>
  );
}

/** Those near the window, and between them the place of the others. */
function Stretches<T>({ table, ...list }: LongListProps<T> & { readonly table: RefObject<HTMLTableElement | null> }) {
  const { rows, columns } = list;
  const count = Math.ceil(rows.length / CHUNK);
  const { shown, heightOf } = useStretches(table, count, CHUNK * ROW_HEIGHT_GUESS, rows);
  const parts: ComponentChildren[] = [];
  let next = 0;
  for (const stretch of [...shown, count]) {
    if (stretch > next)
      parts.push(<Held key={`before ${stretch}`} columns={columns.length} heightPx={heightOf(next, stretch)} />);
    if (stretch < count)
      parts.push(
        <tbody key={stretch} data-stretch={stretch}>
          <Rows
            {...list}
            rows={rows.slice(stretch * CHUNK, (stretch + 1) * CHUNK)}
            start={stretch * CHUNK}
            // Other rows, as a filter brings them, are written into those that stand there: making all of them anew would hold up the typing.
            keyOf={undefined}
          />
        </tbody>,
      );
    next = stretch + 1;
  }
  return <>{parts}</>;
}

function Held({ columns, heightPx }: { readonly columns: number; readonly heightPx: number }) {
  return (
    <tbody class="long-list__away" aria-hidden="true">
      <tr>
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- holds a place, says nothing */}
        <td class="long-list__held" colSpan={columns} style={{ height: `${heightPx}px` }} />
      </tr>
    </tbody>
  );
}

function HeadCell<T>({ column, sort, onSort }: LongListProps<T> & { column: Column<T> }) {
  const { id, title, kind } = column;
  const direction = sort === id ? "ascending" : sort === `-${id}` ? "descending" : undefined;
  const className = `long-list__column--${id}${kind === "figures" ? " long-list__figures" : ""}`;
  if (column.compare === undefined || onSort === undefined) {
    return (
      <th scope="col" class={className}>
        {title}
      </th>
    );
  }
  return (
    <th scope="col" class={className} aria-sort={direction}>
      <button type="button" class="long-list__sort" onClick={() => onSort(direction === "ascending" ? `-${id}` : id)}>
        {title}
        {direction !== undefined && <Icon name={direction === "ascending" ? "up" : "down"} size={16} />}
      </button>
    </th>
  );
}

type RowsProps<T> = Pick<LongListProps<T>, "rows" | "columns"> & {
  /** How many of the list are before these. */
  readonly start: number;
  /** Left out: what a row shows may change to another. */
  readonly keyOf: ((row: T) => string) | undefined;
};

function Rows<T>({ rows, start, columns, keyOf }: RowsProps<T>) {
  return (
    <>
      {rows.map((row, index) => (
        <tr key={keyOf?.(row) ?? index} aria-rowindex={start + index + 2}>
          {columns.map((column) => (
            <Cell key={column.id} column={column} row={row} />
          ))}
        </tr>
      ))}
    </>
  );
}

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const className = `long-list__cell--${column.phone}${column.kind === "figures" ? " long-list__figures" : ""}`;
  return column.kind === "name" ? (
    <th scope="row" class={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td class={className}>{column.cell(row)}</td>
  );
}

/** Arrow keys go from row to row while the focus is on a row's link. */
function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = event.target instanceof Element ? event.target.closest("tr") : null;
  if (step === undefined || here === null) return;
  const rows = [...(here.closest("table")?.querySelectorAll<HTMLTableRowElement>("tbody tr[aria-rowindex]") ?? [])];
  const next = rows[rows.indexOf(here) + step]?.querySelector<HTMLElement>("a");
  if (next === undefined || next === null) return;
  event.preventDefault();
  next.focus();
}

/** Rows in the order of a column's name; the given order where there is no such column. */
export function sortRows<T>(rows: readonly T[], columns: readonly Column<T>[], sort: SortName): readonly T[] {
  const compare = columns.find(({ id }) => id === sort.replace(/^-/, ""))?.compare;
  if (compare === undefined) return rows;
  return sort.startsWith("-") ? rows.toSorted((a, b) => compare(b, a)) : rows.toSorted(compare);
}

/** Said where a list or a filter has nothing to show. */
export function NothingFound({ words, onClear }: { readonly words: string; readonly onClear?: () => void }) {
  return (
    <p class="long-list__nothing card">
      {words}
      {onClear !== undefined && (
        <button type="button" class="link-button" onClick={onClear}>
          {say("filter.clear")}
        </button>
      )}
    </p>
  );
}
