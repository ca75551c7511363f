/**
 * One measurement over time, as a figure: its sentence, the value under the cursor, the drawing, and the same as a table
 * and as CSV for whoever cannot or will not read a drawing.
 */
import { useComputed, useSignal } from "@preact/signals";
import type { Series, ServiceDetail } from "#model/api.ts";
import { useResource } from "../live/resource.ts";
import { boxNowMs, freshness, tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { sayMeasurement, sayValue } from "../words/measurements.ts";
import { LinePlot } from "./line-plot.tsx";
import { limitsOf, sayLimit } from "./limits.ts";
import type { Range } from "./ranges.ts";
import { SeriesTable } from "./series-table.tsx";
import "./measurement-chart.css";

export type Measurement = ServiceDetail["measurements"][number];

interface MeasurementChartProps {
  readonly path: string;
  readonly measurement: Measurement;
  readonly range: Range;
  readonly check: ServiceDetail;
}

/** More points than pixels help nobody. */
const POINTS = 400;

export function MeasurementChart({ path, measurement, range, check }: MeasurementChartProps) {
  const series = useSeries(path, measurement, range);
  const cursor = useSignal<number | undefined>(undefined);
  const asTable = useSignal(false);
  const missing = useSignal(false);
  const name = sayMeasurement(measurement.name);
  const found = series.value.value;
  const failed = missing.value || (series.value.failure !== undefined && found === undefined);
  return (
    <figure
      class={`chart card${found?.points.length === 0 ? " chart--empty" : ""}`}
      aria-label={figureName(name, range, found)}
      aria-busy={found === undefined && !failed}
    >
      <div class="chart__head">
        <h2 class="chart__name">{name}</h2>
        <p class="chart__value figures">
          <ValueUnderCursor series={found} index={cursor.value} />
        </p>
      </div>
      {found === undefined || found.points.length === 0 || missing.value ? (
        <p class="chart__empty">{failed ? say("chart.failed") : found === undefined ? "" : say("chart.noResults")}</p>
      ) : (
        <LinePlot
          series={found}
          limits={limitsOf(measurement)}
          name={name}
          onCursor={(index) => (cursor.value = index)}
          onMissing={() => (missing.value = true)}
        />
      )}
      <Legend measurement={measurement} series={found} />
      {found !== undefined && found.points.length > 0 && (
        <div class="chart__foot">
          <button
            type="button"
            class="link-button"
            aria-expanded={asTable.value}
            onClick={() => (asTable.value = !asTable.value)}
          >
            {say(asTable.value ? "chart.hideTable" : "chart.showTable")}
          </button>
        </div>
      )}
      {asTable.value && found !== undefined && (
        <SeriesTable series={found} name={name} file={`${check.host}-${check.id}-${measurement.name}`} />
      )}
    </figure>
  );
}

/** Its begin moves on with the box's clock, in steps, so that one address is asked for a while. */
function useSeries(path: string, measurement: Measurement, range: Range) {
  const end = useComputed(() => {
    void tick.value;
    return freshness.value === "stale" ? undefined : Math.ceil(boxNowMs() / range.stepMs) * range.stepMs;
  });
  const last = useSignal(Math.ceil(boxNowMs() / range.stepMs) * range.stepMs);
  if (end.value !== undefined && last.peek() !== end.value) last.value = end.value;
  const from = new Date(last.value - range.lengthMs).toISOString();
  const query = new URLSearchParams({ measurement: measurement.name, from, points: String(POINTS) });
  return useResource<Series>(`${path}/series?${query.toString()}`, () => false);
}

/** The newest value, or the one under the cursor with its time. */
function ValueUnderCursor({ series, index }: { series: Series | undefined; index: number | undefined }) {
  const point = index === undefined ? series?.points.at(-1) : series?.points[index];
  if (series === undefined || point === undefined) return null;
  return (
    <>
      {index !== undefined && <span class="chart__at">{say("time.momentExact", { at: point.at })}</span>}{" "}
      <strong>{sayValue(point.mean, series.unit)}</strong>
      {series.stepSeconds > 0 && index !== undefined && (
        <span class="chart__at">
          {" "}
          {say("chart.between", { min: sayValue(point.min, series.unit), max: sayValue(point.max, series.unit) })}
        </span>
      )}
    </>
  );
}

/** What is not a line: limits outside the drawing, and times nobody watched. */
function Legend({ measurement, series }: { measurement: Measurement; series: Series | undefined }) {
  const limits = limitsOf(measurement);
  if (limits.length === 0 && (series?.gaps.length ?? 0) === 0) return null;
  return (
    <ul class="chart__legend">
      {limits.map((limit) => (
        <li key={`${limit.level}${limit.value}`} class={`chart__limit chart__limit--${limit.level}`}>
          {sayLimit(limit, measurement.unit)}
        </li>
      ))}
      {series !== undefined && series.gaps.length > 0 && <li class="chart__gap">{say("chart.gap")}</li>}
    </ul>
  );
}

function figureName(name: string, range: Range, series: Series | undefined): string {
  const span = say(`range.${range.id}`);
  if (series === undefined || series.points.length === 0) return say("chart.nameEmpty", { name, range: span });
  const min = Math.min(...series.points.map((point) => point.min));
  const max = Math.max(...series.points.map((point) => point.max));
  return say("chart.name", { name, range: span, min: sayValue(min, series.unit), max: sayValue(max, series.unit) });
}
