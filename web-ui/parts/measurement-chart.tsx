/**
 * One measurement over time, as a figure: its sentence, the value under the cursor, the drawing, and the same as a table
 * and as CSV for whoever cannot or will not read a drawing.
 */
import { useComputed, useSignal } from "@preact/signals";
import type { Series } from "#model/api.ts";
import type { ForecastView } from "#model/forecast.ts";
import { useResource } from "../live/resource.ts";
import { boxNowMs, freshness, tick } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { sayMeasurement, sayValue } from "../words/measurements.ts";
import { LinePlot } from "./line-plot.tsx";
import { limitsOf, sayLimit } from "./limits.ts";
import { projectionOf } from "./projection.ts";
import type { Range } from "./ranges.ts";
import { SeriesTable } from "./series-table.tsx";
import type { Measurement } from "./telling-charts.ts";
import "./measurement-chart.css";

interface MeasurementChartProps {
  readonly path: string;
  readonly measurement: Measurement;
  /** A second one of the same unit, drawn beside the first as a dotted line. */
  readonly beside?: Measurement | undefined;
  readonly range: Range;
  readonly check: { readonly host: string; readonly id: string; readonly forecast?: ForecastView };
  /** Where the chart stands for a whole check: its name, which leads to its page. */
  readonly of?: { readonly name: string; readonly href: string };
}

/** More points than pixels help nobody. */
const POINTS = 400;

export function MeasurementChart({ path, measurement, beside, range, check, of }: MeasurementChartProps) {
  const series = useSeries(path, measurement, range);
  const second = useSeries(path, beside, range).value;
  const cursor = useSignal<number | undefined>(undefined);
  const asTable = useSignal(false);
  const missing = useSignal(false);
  const name = of?.name ?? sayMeasurement(measurement.name);
  const waiting = beside !== undefined && second.value === undefined && second.failure === undefined;
  const found = waiting ? undefined : series.value.value;
  const { forecast } = check;
  const foreseen = forecast?.measurement === measurement.name && beside === undefined ? forecast : undefined;
  const failed = missing.value || (series.value.failure !== undefined && found === undefined);
  return (
    <figure
      class={`chart card${found?.points.length === 0 ? " chart--empty" : ""}`}
      aria-label={figureName(name, range, found, foreseen)}
      aria-busy={found === undefined && !failed}
    >
      <div class="chart__head">
        <h2 class="chart__name">{of === undefined ? name : <a href={of.href}>{of.name}</a>}</h2>
        <p class="chart__value figures">
          <ValueUnderCursor series={found} beside={second.value} index={cursor.value} />
        </p>
      </div>
      {found === undefined || found.points.length === 0 || missing.value ? (
        <p class="chart__empty">{failed ? say("chart.failed") : found === undefined ? "" : say("chart.noResults")}</p>
      ) : (
        <LinePlot
          series={found}
          beside={second.value}
          projection={foreseen && projectionOf(foreseen, found)}
          limits={limitsOf(measurement)}
          name={name}
          onCursor={(index) => (cursor.value = index)}
          onMissing={() => (missing.value = true)}
        />
      )}
      <Legend measurement={measurement} series={found} foreseen={foreseen} />
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
        <SeriesTable
          series={found}
          beside={second.value}
          name={name}
          file={`${check.host}-${check.id}-${measurement.name}`}
        />
      )}
    </figure>
  );
}

/** Its begin moves on with the box's clock, in steps, so that one address is asked for a while. */
function useSeries(path: string, measurement: Measurement | undefined, range: Range) {
  const end = useComputed(() => {
    void tick.value;
    return freshness.value === "stale" ? undefined : Math.ceil(boxNowMs() / range.stepMs) * range.stepMs;
  });
  const last = useSignal(Math.ceil(boxNowMs() / range.stepMs) * range.stepMs);
  if (end.value !== undefined && last.peek() !== end.value) last.value = end.value;
  const from = new Date(last.value - range.lengthMs).toISOString();
  const query = new URLSearchParams({ measurement: measurement?.name ?? "", from, points: String(POINTS) });
  return useResource<Series>(measurement && `${path}/series?${query.toString()}`, () => false);
}

interface ValueProps {
  readonly series: Series | undefined;
  readonly beside: Series | undefined;
  readonly index: number | undefined;
}

/** The newest value, or the one under the cursor with its time; of two lines both, with the names of the lines. */
function ValueUnderCursor({ series, beside, index }: ValueProps) {
  const point = index === undefined ? series?.points.at(-1) : series?.points[index];
  if (series === undefined || point === undefined) return null;
  // The newest of both, also where one was read a moment before the other.
  const second = index === undefined ? beside?.points.at(-1) : beside?.points.find(({ at }) => at === point.at);
  return (
    <>
      {index !== undefined && <span class="chart__at">{say("time.momentExact", { at: point.at })}</span>}{" "}
      {beside !== undefined && <span class="chart__line">{sayMeasurement(series.measurement)} </span>}
      <strong>{sayValue(point.mean, series.unit)}</strong>
      {beside !== undefined && (
        <>
          {" "}
          <span class="chart__line chart__line--beside">{sayMeasurement(beside.measurement)} </span>
          <strong>{second === undefined ? "" : sayValue(second.mean, beside.unit)}</strong>
        </>
      )}
      {beside === undefined && series.stepSeconds > 0 && index !== undefined && (
        <span class="chart__at">
          {" "}
          {say("chart.between", { min: sayValue(point.min, series.unit), max: sayValue(point.max, series.unit) })}
        </span>
      )}
    </>
  );
}

interface LegendProps {
  readonly measurement: Measurement;
  readonly series: Series | undefined;
  readonly foreseen: ForecastView | undefined;
}

/** What is not a line: limits outside the drawing, times nobody watched, and when a limit is reached, also beyond the drawing. */
function Legend({ measurement, series, foreseen }: LegendProps) {
  const limits = limitsOf(measurement);
  if (limits.length === 0 && (series?.gaps.length ?? 0) === 0 && foreseen === undefined) return null;
  return (
    <ul class="chart__legend">
      {limits.map((limit) => (
        <li key={`${limit.level}${limit.value}`} class={`chart__limit chart__limit--${limit.level}`}>
          {sayLimit(limit, measurement.unit)}
        </li>
      ))}
      {series !== undefined && series.gaps.length > 0 && <li class="chart__gap">{say("chart.gap")}</li>}
      {foreseen !== undefined && <li class="chart__ahead">{say("chart.foreseen", foreseenParts(foreseen))}</li>}
    </ul>
  );
}

function foreseenParts({ limit, unit, reachesAt, earliest, latest }: ForecastView) {
  return { limit: sayValue(limit, unit), reachesAt, earliest, latest };
}

function figureName(name: string, range: Range, series: Series | undefined, foreseen?: ForecastView): string {
  const span = say(`range.${range.id}`);
  if (series === undefined || series.points.length === 0) return say("chart.nameEmpty", { name, range: span });
  const min = Math.min(...series.points.map((point) => point.min));
  const max = Math.max(...series.points.map((point) => point.max));
  const words = say("chart.name", {
    name,
    range: span,
    min: sayValue(min, series.unit),
    max: sayValue(max, series.unit),
  });
  return foreseen === undefined ? words : `${words}; ${say("chart.foreseen", foreseenParts(foreseen))}`;
}
