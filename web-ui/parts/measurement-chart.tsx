/**
 * One measurement over time, or several on one scale, as a figure: its sentence, the values under the cursor, the drawing, and the
 * same as a table, as CSV and as a picture for whoever cannot or will not read a drawing here.
 */
import { useComputed, useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Series } from "#model/api.ts";
import type { SubjectSpans } from "#model/api-spans.ts";
import type { ForecastView } from "#model/forecast.ts";
import { useResource } from "../live/resource.ts";
import { boxNowMs, freshness, status, tick } from "../live/stream.ts";
import { say, siteTimeZone } from "../words/language.ts";
import { sayMeasurement, sayValue } from "../words/measurements.ts";
import { sayWhole } from "../words/stretch.ts";
import { bandsAt, bandsOf, type ChartBand } from "./chart-bands.ts";
import { ChartLegend, sayGaps } from "./chart-legend.tsx";
import { sayFree } from "./charts-section.tsx";
import { LinePlot, type Drawn } from "./line-plot.tsx";
import { limitsOf, sayLimit } from "./limits.ts";
import { MOST_LINES } from "./plot-options.ts";
import { projectionOf } from "./projection.ts";
import type { Range } from "./ranges.ts";
import { fileName, saveFile } from "./save-file.ts";
import { csvOf } from "./series-csv.ts";
import { SeriesTable } from "./series-table.tsx";
import type { Measurement } from "./telling-charts.ts";
import { weekEarlier, weekLater } from "./zone-time.ts";
import type { Window } from "./zoom.ts";
import "./measurement-chart.css";

interface MeasurementChartProps {
  readonly path: string;
  readonly measurement: Measurement;
  /** Others of the same unit out of the same results, drawn beside the first; at most three. */
  readonly besides?: readonly Measurement[];
  readonly range: Range;
  /** Also draw the same time a week before. */
  readonly compared: boolean;
  readonly onWindow: (window: Window | undefined) => void;
  readonly check: {
    readonly host: string;
    readonly hostName: string;
    readonly id: string;
    readonly forecast?: ForecastView;
  };
  /** Where the chart stands for a whole check: its name, which leads to its page. */
  readonly of?: { readonly name: string; readonly href: string };
}

/** More points than pixels help nobody. */
const POINTS = 400;
const NONE: readonly Measurement[] = [];

export function MeasurementChart(props: MeasurementChartProps) {
  const { path, measurement, besides = NONE, range, compared, onWindow, check, of } = props;
  const figure = useRef<HTMLElement>(null);
  const window = useWindow(range);
  const zone = siteTimeZone.value;
  const series = useSeries(path, measurement, window);
  const others = [
    useSeries(path, besides[0], window).value,
    useSeries(path, besides[1], window).value,
    useSeries(path, besides[2], window).value,
  ].slice(0, besides.length);
  const withPast = compared && besides.length + 1 < MOST_LINES;
  const before = { from: weekEarlier(window.from, zone), to: weekEarlier(window.to, zone) };
  const pastRead = useSeries(path, withPast ? measurement : undefined, before).value;
  const past = useMemo(() => pastRead.value && moved(pastRead.value, zone), [pastRead.value, zone]);
  const spans = useSpans(path, window).value.value;
  const bands = useMemo(() => bandsOf(spans), [spans]);

  const cursor = useSignal<number | undefined>(undefined);
  const asTable = useSignal(false);
  const missing = useSignal(false);
  const failedPicture = useSignal(false);
  const name = of?.name ?? [measurement, ...besides].map((one) => sayMeasurement(one.name)).join(", ");
  const waiting = others.some((one) => one.value === undefined && one.failure === undefined);
  const found = waiting ? undefined : series.value.value;
  const lines = useMemo(
    () => others.flatMap(({ value }) => value ?? []),
    others.map(({ value }) => value),
  );
  const { forecast } = check;
  const isForeseen = forecast?.measurement === measurement.name && lines.length === 0 && range.endMs === undefined;
  const foreseen = isForeseen ? forecast : undefined;
  const failed = missing.value || (series.value.failure !== undefined && found === undefined);
  const limits = limitsOf(measurement);
  const named = found === undefined ? [] : namedLines(found, lines, withPast ? past : undefined);
  const drawn: Drawn | undefined = found && {
    series: found,
    besides: lines,
    past: withPast ? past : undefined,
    projection: foreseen && projectionOf(foreseen, found),
    limits,
    bands,
  };
  const savePicture = async () => {
    if (figure.current === null || drawn === undefined || found === undefined) return;
    const { chartPicture } = await import("./chart-picture.ts");
    const picture = await chartPicture(figure.current, drawn, {
      title: `${of?.name ?? name}, ${check.hostName}`,
      second: say("chart.fromTo", { from: sayWhole(found.from), to: sayWhole(found.to), timezone: zone }),
      lines: named.map((one) => one.name),
      legend: [
        ...limits.map((limit) => sayLimit(limit, measurement.unit)),
        ...sayGaps(found, spans),
        ...sayBands(bands),
      ],
      foot: say("chart.made", {
        site: status.peek()?.site.name ?? "",
        at: sayWhole(new Date(boxNowMs()).toISOString()),
        timezone: zone,
      }),
    });
    failedPicture.value = picture === null;
    if (picture !== null) saveFile(picture, `${fileName(check.host, check.id, measurement.name)}.png`);
  };
  return (
    <figure
      ref={figure}
      class={`chart card${found?.points.length === 0 ? " chart--empty" : ""}`}
      aria-label={figureName(name, range, found, foreseen)}
      aria-busy={found === undefined && !failed}
    >
      <div class="chart__head">
        <h2 class="chart__name">{of === undefined ? name : <a href={of.href}>{of.name}</a>}</h2>
        <p class="chart__value figures">
          <ValuesUnderCursor lines={named} bands={bands} index={cursor.value} />
        </p>
      </div>
      {drawn === undefined || found === undefined || found.points.length === 0 || missing.value ? (
        <p class="chart__empty">{failed ? say("chart.failed") : found === undefined ? "" : say("chart.noResults")}</p>
      ) : (
        <LinePlot
          {...drawn}
          name={name}
          onCursor={(index) => (cursor.value = index)}
          onWindow={onWindow}
          onMissing={() => (missing.value = true)}
        />
      )}
      <ChartLegend
        limits={limits}
        unit={measurement.unit}
        series={found}
        spans={spans}
        bands={bands}
        foreseen={foreseen && say("chart.foreseen", foreseenParts(foreseen))}
      />
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
          <button
            type="button"
            class="link-button"
            onClick={() =>
              saveFile(
                // The mark tells spreadsheets how its letters are written.
                new Blob(["\uFEFF", csvOf({ lines: named, zone })], { type: "text/csv" }),
                `${fileName(check.host, check.id, measurement.name)}.csv`,
              )
            }
          >
            {say("chart.csv")}
          </button>
          <button type="button" class="link-button" onClick={() => void savePicture()}>
            {say("chart.png")}
          </button>
          {failedPicture.value && <output>{say("chart.noPicture")}</output>}
        </div>
      )}
      {asTable.value && <SeriesTable lines={named} name={name} />}
    </figure>
  );
}

interface NamedLine {
  readonly name: string;
  readonly series: Series;
}

/** In the order in which they are drawn; that of a week before last. */
function namedLines(main: Series, besides: readonly Series[], past: Series | undefined): readonly NamedLine[] {
  const name = sayMeasurement(main.measurement);
  return [
    ...[main, ...besides].map((series) => ({ name: sayMeasurement(series.measurement), series })),
    ...(past === undefined ? [] : [{ name: say("chart.past", { name }), series: past }]),
  ];
}

/** Its end moves on with the box's clock, in steps, so that one address is asked for a while. */
function useWindow({ lengthMs, stepMs, endMs }: Range): Window {
  const end = useComputed(() => {
    void tick.value;
    return freshness.value === "stale" ? undefined : Math.ceil(boxNowMs() / stepMs) * stepMs;
  });
  const last = useSignal({ stepMs, at: Math.ceil(boxNowMs() / stepMs) * stepMs });
  const now = end.value ?? (last.peek().stepMs === stepMs ? last.peek().at : Math.ceil(boxNowMs() / stepMs) * stepMs);
  if (last.peek().at !== now || last.peek().stepMs !== stepMs) last.value = { stepMs, at: now };
  const to = endMs ?? now;
  return { from: to - lengthMs, to };
}

function useSeries(path: string, measurement: Measurement | undefined, { from, to }: Window) {
  const query = new URLSearchParams({
    measurement: measurement?.name ?? "",
    from: new Date(from).toISOString(),
    // What lies ahead is nobody's gap.
    ...(to < boxNowMs() && { to: new Date(to).toISOString() }),
    points: String(POINTS),
  });
  return useResource<Series>(measurement && `${path}/series?${query.toString()}`, () => false);
}

function useSpans(path: string, { from, to }: Window) {
  const query = new URLSearchParams({
    from: new Date(from).toISOString(),
    ...(to < boxNowMs() && { to: new Date(to).toISOString() }),
  });
  return useResource<SubjectSpans>(`${path}/spans?${query.toString()}`, () => false);
}

/** A week later by the site's clock, where it is drawn. */
function moved(series: Series, zone: string): Series {
  const later = (at: string) => new Date(weekLater(Date.parse(at), zone)).toISOString();
  return {
    ...series,
    from: later(series.from),
    to: later(series.to),
    points: series.points.map((point) => ({ ...point, at: later(point.at) })),
    gaps: series.gaps.map(({ from, to }) => ({ from: later(from), to: later(to) })),
  };
}

interface ValuesProps {
  readonly lines: readonly NamedLine[];
  readonly bands: readonly ChartBand[];
  readonly index: number | undefined;
}

/** The newest values, or those under the cursor with their time; of several lines with the names of the lines. */
function ValuesUnderCursor({ lines, bands, index }: ValuesProps) {
  const [main] = lines;
  const point = index === undefined ? main?.series.points.at(-1) : main?.series.points[index];
  if (main === undefined || point === undefined) return null;
  return (
    <>
      {index !== undefined && <span class="chart__at">{say("time.momentExact", { at: point.at })}</span>}{" "}
      {lines.map(({ name, series }, line) => {
        // The newest of each, also where one was read a moment before the other.
        const own = index === undefined ? series.points.at(-1) : nearest(series, point.at);
        return (
          <Fragment key={name}>
            <span class="chart__one">
              {lines.length > 1 && <span class={`chart__line chart__line--${line}`}>{name} </span>}
              <strong>{own === undefined ? "–" : sayValue(own.mean, series.unit)}</strong>
            </span>{" "}
          </Fragment>
        );
      })}
      {lines.length === 1 && main.series.stepSeconds > 0 && index !== undefined && (
        <span class="chart__at">
          {say("chart.between", {
            min: sayValue(point.min, main.series.unit),
            max: sayValue(point.max, main.series.unit),
          })}
        </span>
      )}
      {index !== undefined &&
        bandsAt(bands, point.at).map((band) => (
          <span key={`${band.kind} ${band.from}`} class="chart__at">
            {" "}
            {sayBand(band)}
          </span>
        ))}
    </>
  );
}

/** The point at a time, or the nearest one no further away than what two points cover. */
function nearest({ points, stepSeconds }: Series, at: string): Series["points"][number] | undefined {
  const same = points.find((point) => point.at === at);
  if (same !== undefined) return same;
  const ms = Date.parse(at);
  const far = ({ at: own }: { readonly at: string }) => Math.abs(Date.parse(own) - ms);
  const found = points.reduce<Series["points"][number] | undefined>(
    (best, point) => (best === undefined || far(point) < far(best) ? point : best),
    undefined,
  );
  const [first, second] = points;
  const apart = first === undefined || second === undefined ? 0 : Date.parse(second.at) - Date.parse(first.at);
  return found !== undefined && far(found) <= Math.max(apart, stepSeconds * 1000) ? found : undefined;
}

function sayBand({ kind, name }: ChartBand): string {
  return kind === "incident" ? say("chart.band.incident") : say("chart.work", name === undefined ? {} : { name });
}

/** Each kind once. */
function sayBands(bands: readonly ChartBand[]): string[] {
  return (["incident", "maintenance"] as const)
    .filter((kind) => bands.some((band) => band.kind === kind))
    .map((kind) => say(`chart.band.${kind}`));
}

function foreseenParts({ limit, unit, reachesAt, earliest, latest }: ForecastView) {
  return { limit: sayValue(limit, unit), reachesAt, earliest, latest };
}

function figureName(name: string, range: Range, series: Series | undefined, foreseen?: ForecastView): string {
  const span =
    range.id === "free" && range.endMs !== undefined
      ? sayFree(range.endMs - range.lengthMs, range.endMs)
      : say(`range.${range.id}`);
  if (series === undefined || series.points.length === 0) return say("chart.nameEmpty", { name, range: span });
  const ends = (pick: "min" | "max") =>
    series.points.reduce((found, point) => Math[pick](found, point[pick]), series.points[0]?.[pick] ?? 0);
  const words = say("chart.name", {
    name,
    range: span,
    min: sayValue(ends("min"), series.unit),
    max: sayValue(ends("max"), series.unit),
  });
  return foreseen === undefined ? words : `${words}; ${say("chart.foreseen", foreseenParts(foreseen))}`;
}
