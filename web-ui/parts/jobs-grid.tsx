/**
 * Two weeks of jobs: rows are jobs, columns days, the newest shaded, weeks divided. A cell is a link to what its run said; arrows move
 * from cell to cell. On a phone the last seven days.
 */
import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { JobSummary } from "#model/api-jobs.ts";
import type { RunOutcome } from "#model/job-state.ts";
import { localeOf } from "#texts/forms/locale.ts";
import { book, say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { machineRows, nextCell, rowOf, type GridCell, type GridRow } from "./job-grid.ts";
import { newestOf, OUTCOMES, sayRun, shapeOf } from "./job-words.ts";
import "./jobs-grid.css";

interface JobsGridProps {
  readonly jobs: readonly JobSummary[];
  /** The columns, the oldest first, `2026-11-17`. */
  readonly days: readonly string[];
  /** The day whose runs are shown below. */
  readonly chosen?: string;
  /** On a job's own page its name stands above. */
  readonly alone?: boolean;
}

/** Days of a phone. */
const FEW_DAYS = 7;

export function JobsGrid({ jobs, days, chosen, alone = false }: JobsGridProps) {
  const table = useRef<HTMLTableElement>(null);
  /** Jobs whose machines are shown, where somebody said so. */
  const open = useSignal<ReadonlyMap<string, boolean>>(new Map());
  /** The cell that Tab leads to. */
  const at = useSignal({ row: 0, column: days.length - 1 });
  const isOpen = (job: JobSummary) => open.value.get(job.id) ?? (alone || job.lastNight?.outcome === "partial");
  const rows = jobs.flatMap((job) => [rowOf(job, days), ...(isOpen(job) ? machineRows(job, days) : [])]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextCell(event.key, at.value, { rows: rows.length, columns: days.length });
    if (next === undefined || !(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    at.value = next;
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  const shown = OUTCOMES.filter((outcome) => rows.some(({ cells }) => cells.some((cell) => cell.outcome === outcome)));
  return (
    <div class="card jobs">
      {/* Keys of the cells bubble up here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table class="jobs__grid" ref={table} onKeyDown={onKeyDown}>
        <caption class="out-of-sight">{say("jobs.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" class="jobs__name">
              {say("jobs.job")}
            </th>
            {days.map((day, column) => (
              <th key={day} scope="col" class={classOf(day, column, days)}>
                <span class="out-of-sight">{sayDay(day)}</span>
                <span aria-hidden="true">
                  {shortDay(day)}
                  <br />
                  {Number(day.slice(8))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Fragment key={`${row.job.id} ${row.machine ?? ""}`}>
              <Row
                row={row}
                place={place}
                at={at.value}
                days={days}
                chosen={chosen}
                alone={alone}
                isOpen={isOpen(row.job)}
                onOpen={() => (open.value = new Map(open.value).set(row.job.id, !isOpen(row.job)))}
                onFocus={(column) => (at.value = { row: place, column })}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
      <ul class="jobs__legend">
        {shown.map((outcome) => (
          <li key={outcome}>
            <Glyph state={shapeOf({ outcome })} size={16} />
            {say(`job.outcome.${outcome}`)}
          </li>
        ))}
        {rows.some(({ cells }) => cells.some((cell) => cell.inWork)) && (
          <li>
            <Glyph state="maintenance" size={16} />
            {say("job.inWork")}
          </li>
        )}
        <li>
          <span class="jobs__none" aria-hidden="true">
            ·
          </span>
          {say("job.notPlanned")}
        </li>
      </ul>
    </div>
  );
}

interface RowProps {
  readonly row: GridRow;
  readonly place: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly days: readonly string[];
  readonly chosen: string | undefined;
  readonly alone: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFocus: (column: number) => void;
}

function Row({ row, place, at, days, chosen, alone, isOpen, onOpen, onFocus }: RowProps) {
  const { job, machine, cells } = row;
  return (
    <tr class={machine === undefined ? undefined : "jobs__machine"}>
      <th scope="row" class="jobs__name">
        {machine ?? <JobHead job={job} alone={alone} isOpen={isOpen} onOpen={onOpen} />}
      </th>
      {cells.map((cell, column) => (
        <td
          key={cell.day}
          class={`${classOf(cell.day, column, days)}${cell.day === chosen ? " jobs__day--chosen" : ""}`}
        >
          <a
            href={`/jobs/${encodeURIComponent(job.id)}?day=${cell.day}`}
            class="jobs__cell"
            data-cell={`${place} ${column}`}
            tabIndex={at.row === place && at.column === column ? 0 : -1}
            aria-label={say("jobs.cell", { name: machine ?? job.name, day: sayDay(cell.day), result: sayCell(cell) })}
            aria-current={cell.day === chosen && machine === undefined ? "true" : undefined}
            onFocus={() => onFocus(column)}
          >
            {cell.outcome === undefined ? (
              <span class="jobs__none" aria-hidden="true">
                ·
              </span>
            ) : (
              <Glyph state={shapeOf({ outcome: cell.outcome, inWork: cell.inWork })} size={16} />
            )}
          </a>
        </td>
      ))}
    </tr>
  );
}

interface JobHeadProps {
  readonly job: JobSummary;
  readonly alone: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function JobHead({ job, alone, isOpen, onOpen }: JobHeadProps) {
  const newest = newestOf(job);
  const { machines = [] } = job;
  return (
    <>
      {alone ? (
        say(machines.length > 0 ? "jobs.all" : "jobs.result")
      ) : (
        <a href={`/jobs/${encodeURIComponent(job.id)}`}>{job.name}</a>
      )}
      {!alone && <span class="jobs__last">{newest === undefined ? say("job.nothingYet") : sayRun(newest)}</span>}
      {machines.length > 0 && !alone && (
        <button type="button" class="link-button jobs__open" aria-expanded={isOpen} onClick={onOpen}>
          {say("jobs.machines", { count: machines.length })}
        </button>
      )}
    </>
  );
}

export function sayCell({ outcome, inWork }: GridCell): string {
  if (outcome === undefined) return say("job.notPlanned");
  const word = say(`job.outcome.${outcome satisfies RunOutcome}`);
  return inWork ? `${word}, ${say("job.inWork")}` : word;
}

/** Weeks are divided before each Monday; the last days are those of a phone. */
function classOf(day: string, column: number, days: readonly string[]): string {
  return [
    "jobs__day",
    ...(column === days.length - 1 ? ["jobs__day--today"] : []),
    ...(new Date(`${day}T00:00:00Z`).getUTCDay() === 1 && column > 0 ? ["jobs__day--monday"] : []),
    ...(column < days.length - FEW_DAYS ? ["jobs__day--wide"] : []),
  ].join(" ");
}

const format = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(book.value.language), { timeZone: "UTC", ...options }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** `Tuesday 17 November` */
export function sayDay(day: string): string {
  return format(day, { weekday: "long", day: "numeric", month: "long" }).replace(",", "");
}

function shortDay(day: string): string {
  return format(day, { weekday: "short" }).slice(0, 2);
}
