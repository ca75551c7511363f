/** English words of charts, loaded with them. */
import type { Templates } from "../template.ts";
import { count, text } from "./format.ts";

export const chartLabels = {
  "range.90d": () => "90 days",
  "range.1y": () => "1 year",
  "range.2y": () => "2 years",
  "range.free": (p) => `${text(p.from)} to ${text(p.to)}`,
  "chart.fromTo": (p) => `${text(p.from)} to ${text(p.to)}, times of ${text(p.timezone)}`,
  "chart.back": (p) => `Back to ${text(p.range)}`,
  "chart.compare": () => "Also a week before",
  "chart.past": (p) => `${text(p.name)} a week before`,
  "chart.hint": () => "Drag or pinch to look closer; two taps, or 0, go back. Keys: arrows, + and −.",
  "chart.png": () => "Save as picture",
  "chart.noPicture": () => "This browser could not make the picture.",
  "chart.made": (p) => `${text(p.site)}; made ${text(p.at)}, times of ${text(p.timezone)}`,
  "chart.gapAt": (p) =>
    `no results ${text(p.from)} to ${text(p.to)}${p.reason === undefined ? "" : `: ${text(p.reason)}`}`,
  "chart.gapsMore": (p) => `and ${count(p.count, "more time", "more times")} without results`,
  "chart.reason.unwatched": () => "the box was off",
  "chart.reason.before": () => "not watched yet",
  "chart.reason.down": () => "it failed",
  "chart.reason.unreachable": () => "it was out of reach",
  "chart.reason.maintenance": () => "announced work",
  "chart.reason.unknown": () => "its state was not known",
  "chart.band.incident": () => "failed",
  "chart.band.maintenance": () => "announced work",
  "chart.work": (p) => (p.name === undefined ? "announced work" : `announced work: ${text(p.name)}`),
} satisfies Templates;
