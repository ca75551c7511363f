/** Where a measurement goes if it goes on as it does: how far a drawing looks ahead, and the line and its range in it. Pure. */
import type { ForecastView } from "#model/forecast.ts";

/** A measurement's forecast as a drawing needs it; moments in seconds since 1970. */
export interface Projection {
  /** What it was when it was foreseen. */
  readonly from: { readonly at: number; readonly value: number };
  readonly limit: number;
  readonly earliest: number;
  readonly reaches: number;
  readonly latest: number;
  /** The right end of the drawing. */
  readonly until: number;
}

/** So much room stays behind the latest moment, as a share of what lies ahead. */
const ROOM_BEHIND = 0.04;

/**
 * The future takes at most as much room as what was: where the limit is reached later than that, the line leaves the drawing.
 * @param drawn the series' begin and end, ISO 8601
 */
export function projectionOf(
  forecast: ForecastView,
  drawn: { readonly from: string; readonly to: string },
): Projection | undefined {
  const [from, to] = [seconds(drawn.from), seconds(drawn.to)];
  const [at, earliest, reaches, latest] = [forecast.at, forecast.earliest, forecast.reachesAt, forecast.latest].map(
    seconds,
  ) as [number, number, number, number];
  if (!(latest > to) || !(at < latest)) return undefined;
  const ahead = Math.min((latest - to) * (1 + ROOM_BEHIND), to - from);
  return { from: { at, value: forecast.value }, limit: forecast.limit, earliest, reaches, latest, until: to + ahead };
}

/** Whether the moment at which the limit is reached lies within the drawing. */
export function isReachedWithin({ reaches, until }: Projection): boolean {
  return reaches <= until;
}

const seconds = (moment: string): number => Date.parse(moment) / 1000;
