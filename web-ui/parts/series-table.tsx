/** A chart's points as a table. */
import type { Series } from "#model/api.ts";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import "./series-table.css";

interface SeriesTableProps {
  /** The first with its lowest and highest where it stands alone and is of buckets. */
  readonly lines: readonly { readonly name: string; readonly series: Series }[];
  readonly name: string;
}

export function SeriesTable({ lines, name }: SeriesTableProps) {
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const { series } = first;
  const buckets = series.stepSeconds > 0 && others.length === 0;
  const values = others.map((one) => ({
    ...one,
    at: new Map(one.series.points.map(({ at, mean }) => [at, mean])),
  }));
  return (
    // It scrolls, so the keyboard must get into it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="series-table__box" aria-label={say("chart.tableOf", { name })} tabIndex={0}>
      <table class="series-table figures">
        <thead>
          <tr>
            <th scope="col">{say("column.time")}</th>
            <th scope="col">{others.length > 0 ? first.name : say(buckets ? "chart.mean" : "chart.value")}</th>
            {others.map((one) => (
              <th key={one.name} scope="col">
                {one.name}
              </th>
            ))}
            {buckets && <th scope="col">{say("chart.lowest")}</th>}
            {buckets && <th scope="col">{say("chart.highest")}</th>}
          </tr>
        </thead>
        <tbody>
          {series.points.toReversed().map(({ at, mean, min, max }) => (
            <tr key={at}>
              <th scope="row">{say("time.momentExact", { at })}</th>
              <td>{sayValue(mean, series.unit)}</td>
              {values.map((one) => (
                <td key={one.name}>{sayKnown(one.at.get(at), one.series.unit)}</td>
              ))}
              {buckets && <td>{sayValue(min, series.unit)}</td>}
              {buckets && <td>{sayValue(max, series.unit)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sayKnown(value: number | undefined, unit: string): string {
  return value === undefined ? "" : sayValue(value, unit);
}
