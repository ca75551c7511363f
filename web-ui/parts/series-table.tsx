/** A chart's points as a table, and as a file for a spreadsheet. */
import type { Series } from "#model/api.ts";
import { say } from "../words/language.ts";
import { sayMeasurement, sayValue } from "../words/measurements.ts";
import "./series-table.css";

interface SeriesTableProps {
  readonly series: Series;
  /** A second measurement out of the same results. */
  readonly beside?: Series | undefined;
  readonly name: string;
  /** Name of the file, without its ending. */
  readonly file: string;
}

export function SeriesTable({ series, beside, name, file }: SeriesTableProps) {
  const buckets = series.stepSeconds > 0 && beside === undefined;
  const second = meansOf(beside);
  return (
    <>
      {/* It scrolls, so the keyboard must get into it (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="series-table__box" aria-label={say("chart.tableOf", { name })} tabIndex={0}>
        <table class="series-table figures">
          <thead>
            <tr>
              <th scope="col">{say("column.time")}</th>
              <th scope="col">
                {beside === undefined
                  ? say(buckets ? "chart.mean" : "chart.value")
                  : sayMeasurement(series.measurement)}
              </th>
              {beside !== undefined && <th scope="col">{sayMeasurement(beside.measurement)}</th>}
              {buckets && <th scope="col">{say("chart.lowest")}</th>}
              {buckets && <th scope="col">{say("chart.highest")}</th>}
            </tr>
          </thead>
          <tbody>
            {series.points.toReversed().map(({ at, mean, min, max }) => (
              <tr key={at}>
                <th scope="row">{say("time.momentExact", { at })}</th>
                <td>{sayValue(mean, series.unit)}</td>
                {beside !== undefined && <td>{sayKnown(second.get(at), beside.unit)}</td>}
                {buckets && <td>{sayValue(min, series.unit)}</td>}
                {buckets && <td>{sayValue(max, series.unit)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="button" onClick={() => save(csvOf(series, beside), `${file}.csv`)}>
        {say("chart.csv")}
      </button>
    </>
  );
}

function meansOf(series: Series | undefined): ReadonlyMap<string, number> {
  return new Map(series?.points.map(({ at, mean }) => [at, mean]));
}

function sayKnown(value: number | undefined, unit: string): string {
  return value === undefined ? "" : sayValue(value, unit);
}

/** Times in UTC, numbers with a point, one head line that names the unit (RFC 4180). */
export function csvOf({ measurement, unit, points }: Series, beside?: Series): string {
  const second = meansOf(beside);
  const head = [
    "time",
    ...["mean", "min", "max"].map((column) => `${measurement} ${column} (${unit})`),
    ...(beside === undefined ? [] : [`${beside.measurement} mean (${beside.unit})`]),
  ];
  const lines = points.map(({ at, mean, min, max }) =>
    [at, mean, min, max, ...(beside === undefined ? [] : [second.get(at) ?? ""])].join(","),
  );
  return [head.map((text) => `"${text.replaceAll('"', '""')}"`).join(","), ...lines, ""].join("\r\n");
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
