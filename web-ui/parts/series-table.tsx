/** A chart's points as a table, and as a file for a spreadsheet. */
import type { Series } from "#model/api.ts";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";
import "./series-table.css";

interface SeriesTableProps {
  readonly series: Series;
  readonly name: string;
  /** Name of the file, without its ending. */
  readonly file: string;
}

export function SeriesTable({ series, name, file }: SeriesTableProps) {
  const buckets = series.stepSeconds > 0;
  return (
    <>
      {/* It scrolls, so the keyboard must get into it (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="series-table__box" aria-label={say("chart.tableOf", { name })} tabIndex={0}>
        <table class="series-table figures">
          <thead>
            <tr>
              <th scope="col">{say("column.time")}</th>
              <th scope="col">{say(buckets ? "chart.mean" : "chart.value")}</th>
              {buckets && <th scope="col">{say("chart.lowest")}</th>}
              {buckets && <th scope="col">{say("chart.highest")}</th>}
            </tr>
          </thead>
          <tbody>
            {series.points.toReversed().map(({ at, mean, min, max }) => (
              <tr key={at}>
                <th scope="row">{say("time.momentExact", { at })}</th>
                <td>{sayValue(mean, series.unit)}</td>
                {buckets && <td>{sayValue(min, series.unit)}</td>}
                {buckets && <td>{sayValue(max, series.unit)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="button" onClick={() => save(csvOf(series), `${file}.csv`)}>
        {say("chart.csv")}
      </button>
    </>
  );
}

/** Times in UTC, numbers with a point, one head line that names the unit (RFC 4180). */
export function csvOf({ measurement, unit, points }: Series): string {
  const head = ["time", "mean", "min", "max"].map((column) =>
    column === "time" ? column : `${measurement} ${column} (${unit})`,
  );
  const lines = points.map(({ at, mean, min, max }) => [at, mean, min, max].join(","));
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
