/** What the page says in English in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { count, number, text } from "./format.ts";
import { duration, moment } from "./times.ts";

export const laterTemplates = {
  "forecast.title": () => "What comes",
  "forecast.range": (p, words) => `between ${moment(p.earliest, words)} and ${moment(p.latest, words)}`,
  "forecast.said": (p, words) => `${foretell(text(p.name), p, words) ?? text(p.name)}.`,
  "forecast.now": () => "Now",
  "forecast.grows": () => "Grows by",
  "forecast.falls": () => "Falls by",
  "forecast.perDay": (p, words) => `${text(p.change)} a day, since ${moment(p.since, words)}`,
  "forecast.limit.warning": () => "Warning",
  "forecast.limit.critical": () => "Critical",
  "forecast.limitAt": (p, words) => `${text(p.limit)}, about ${moment(p.reachesAt, words)}`,
  "band.title": () => "How it was",
  "band.range": () => "How far back",
  "band.days": (p) => `${number(p.days)} days`,
  "band.said": (p) => availability(p),
  "band.level.ok": () => "well",
  "band.level.warning": () => "warning",
  "band.level.critical": () => "failed",
  "band.level.unreachable": () => "out of reach",
  "band.level.unknown": () => "not known",
  "band.level.unwatched": () => "not watched",
  "band.level.maintenance": () => "announced work",
  "band.happened": (p) => `What happened: ${count(p.count, "time", "times")}`,
  "band.more": (p) => `and ${count(p.count, "older one", "older ones")}`,
  "band.state.down": () => "Down",
  "band.state.unreachable": () => "Out of reach",
  "band.state.critical": () => "Critical",
  "band.maintenance": (p) => (p.name === undefined ? "Announced work" : `Announced work: ${text(p.name)}`),
  "band.unwatched": () => "Not watched",
  "models.title": () => "What your people use",
  "models.healthy": () => "works",
  "models.worked": () => "worked then",
  "models.degraded": () => "works in part",
  "models.failed": () => "fails",
  "models.unknown": () => "is not known to work",
  "models.pending": () => "is looked at for the first time",
  "models.inWork": () => "announced work",
} satisfies Readonly<Record<string, Template>>;

/** `Well 99.96 % of the time that counts: 2 failures, 35 min altogether; announced work 4 h`. Never rounded up to all of it. */
function availability(p: Parameters): string {
  const { share, failures, failedMs, excusedMs, unknownMs } = p;
  const besides = [
    ...(typeof excusedMs === "number" && excusedMs >= 60_000 ? [`announced work ${duration(excusedMs)}`] : []),
    ...(typeof unknownMs === "number" && unknownMs >= 60_000 ? [`not known ${duration(unknownMs)}`] : []),
  ];
  if (typeof share !== "number") return ["Nothing counts", ...besides].join("; ");
  const percent = number(Math.floor(share * 10_000) / 100, 2);
  const failed = failures === 0 ? "" : `: ${count(failures, "failure", "failures")}, ${duration(failedMs)} altogether`;
  return [`Well ${percent} % of the time that counts${failed}`, ...besides].join("; ");
}
