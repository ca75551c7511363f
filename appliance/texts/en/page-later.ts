/** What the page says in English in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { text } from "./format.ts";
import { moment } from "./times.ts";

export const laterTemplates = {
  "later.loaded": () => "",
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
  "models.title": () => "What your people use",
  "models.healthy": () => "works",
  "models.worked": () => "worked then",
  "models.degraded": () => "works in part",
  "models.failed": () => "fails",
  "models.unknown": () => "is not known to work",
  "models.pending": () => "is looked at for the first time",
  "models.inWork": () => "announced work",
} satisfies Readonly<Record<string, Template>>;
