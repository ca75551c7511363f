/** What the page says in Croatian in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { count, number, text } from "./format.ts";
import { duration, moment } from "./times.ts";

export const laterTemplates = {
  "forecast.title": () => "Što dolazi",
  "forecast.range": (p, words) => `između ${moment(p.earliest, words)} i ${moment(p.latest, words)}`,
  "forecast.said": (p, words) => `${foretell(text(p.name), p, words) ?? text(p.name)}.`,
  "forecast.now": () => "Sada",
  "forecast.grows": () => "Raste",
  "forecast.falls": () => "Pada",
  "forecast.perDay": (p, words) => `${text(p.change)} na dan, od ${moment(p.since, words)}`,
  "forecast.limit.warning": () => "Upozorenje",
  "forecast.limit.critical": () => "Kritično",
  "forecast.limitAt": (p, words) => `${text(p.limit)}, oko ${moment(p.reachesAt, words)}`,
  "band.title": () => "Kako je bilo",
  "band.range": () => "Koliko unatrag",
  "band.days": (p) => count(p.days, "dan", "dana", "dana"),
  "band.said": (p) => availability(p),
  "band.level.ok": () => "uredno",
  "band.level.warning": () => "upozorenje",
  "band.level.critical": () => "ne radi",
  "band.level.unreachable": () => "nedostupno",
  "band.level.unknown": () => "nepoznato",
  "band.level.unwatched": () => "bez nadzora",
  "band.level.maintenance": () => "najavljeni radovi",
  "band.happened": (p) => `Što se dogodilo: ${count(p.count, "put", "puta", "puta")}`,
  "band.more": (p) => `i još ${count(p.count, "starije", "starija", "starijih")}`,
  "band.state.down": () => "Ne odgovara",
  "band.state.unreachable": () => "Nedostupno",
  "band.state.critical": () => "Kritično",
  "band.maintenance": (p) => (p.name === undefined ? "Najavljeni radovi" : `Najavljeni radovi: ${text(p.name)}`),
  "band.unwatched": () => "Bez nadzora",
  "models.title": () => "Što vaši ljudi koriste",
  "models.healthy": () => "radi",
  "models.worked": () => "tada je radilo",
  "models.degraded": () => "radi djelomično",
  "models.failed": () => "ne radi",
  "models.unknown": () => "ne zna se radi li",
  "models.pending": () => "prvi pregled je u tijeku",
  "models.inWork": () => "najavljeni radovi",
} satisfies Readonly<Record<string, Template>>;

/** `Uredno 99,96 % vremena koje se računa: 2 ispada, ukupno 35 min; najavljeni radovi 4 h`. Never rounded up to all of it. */
function availability(p: Parameters): string {
  const { share, failures, failedMs, excusedMs, unknownMs } = p;
  const besides = [
    ...(typeof excusedMs === "number" && excusedMs >= 60_000 ? [`najavljeni radovi ${duration(excusedMs)}`] : []),
    ...(typeof unknownMs === "number" && unknownMs >= 60_000 ? [`nepoznato ${duration(unknownMs)}`] : []),
  ];
  if (typeof share !== "number") return ["Ništa se ne računa", ...besides].join("; ");
  const percent = number(Math.floor(share * 10_000) / 100, 2);
  const failed =
    failures === 0 ? "" : `: ${count(failures, "ispad", "ispada", "ispada")}, ukupno ${duration(failedMs)}`;
  return [`Uredno ${percent} % vremena koje se računa${failed}`, ...besides].join("; ");
}
