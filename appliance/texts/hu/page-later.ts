/** What the page says in Hungarian in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { count, number, text } from "./format.ts";
import { duration, moment } from "./times.ts";

export const laterTemplates = {
  "forecast.title": () => "Ami várható",
  "forecast.range": (p, words) => `${moment(p.earliest, words)} és ${moment(p.latest, words)} között`,
  "forecast.said": (p, words) => `${foretell(text(p.name), p, words) ?? text(p.name)}.`,
  "forecast.now": () => "Most",
  "forecast.grows": () => "Növekedés",
  "forecast.falls": () => "Csökkenés",
  "forecast.perDay": (p, words) => `naponta ${text(p.change)}, ${moment(p.since, words)} óta`,
  "forecast.limit.warning": () => "Figyelmeztetés",
  "forecast.limit.critical": () => "Kritikus",
  "forecast.limitAt": (p, words) => `${text(p.limit)}, ${moment(p.reachesAt, words)} körül`,
  "band.title": () => "Hogyan működött",
  "band.range": () => "Időszak",
  "band.days": (p) => `${number(p.days)} nap`,
  "band.said": (p) => availability(p),
  "band.level.ok": () => "rendben",
  "band.level.warning": () => "figyelmeztetés",
  "band.level.critical": () => "hibás",
  "band.level.unreachable": () => "nem elérhető",
  "band.level.unknown": () => "nem tudni",
  "band.level.unwatched": () => "nem figyelt",
  "band.level.maintenance": () => "bejelentett karbantartás",
  "band.happened": (p) => `Történt: ${number(p.count)} alkalommal`,
  "band.more": (p) => `és ${number(p.count)} régebbi`,
  "band.state.down": () => "Nem válaszolt",
  "band.state.unreachable": () => "Nem elérhető",
  "band.state.critical": () => "Kritikus",
  "band.maintenance": (p) =>
    p.name === undefined ? "Bejelentett karbantartás" : `Bejelentett karbantartás: ${text(p.name)}`,
  "band.unwatched": () => "Nem figyelt",
  "models.title": () => "Amit a munkatársak használnak",
  "models.healthy": () => "működik",
  "models.worked": () => "akkor működött",
  "models.degraded": () => "részben működik",
  "models.failed": () => "nem működik",
  "models.unknown": () => "nem tudni, működik-e",
  "models.pending": () => "az első vizsgálata zajlik",
  "models.inWork": () => "bejelentett karbantartás",
} satisfies Readonly<Record<string, Template>>;

/** `A számító idő 99,96%-ában rendben: 2 hiba, összesen 35 min; bejelentett karbantartás: 4 h`. Never rounded up to all of it. */
function availability(p: Parameters): string {
  const { share, failures, failedMs, excusedMs, unknownMs } = p;
  const besides = [
    ...(typeof excusedMs === "number" && excusedMs >= 60_000
      ? [`bejelentett karbantartás: ${duration(excusedMs)}`]
      : []),
    ...(typeof unknownMs === "number" && unknownMs >= 60_000 ? [`nem tudni: ${duration(unknownMs)}`] : []),
  ];
  if (typeof share !== "number") return ["Nincs számító idő", ...besides].join("; ");
  const percent = number(Math.floor(share * 10_000) / 100, 2);
  const failed = failures === 0 ? "" : `: ${count(failures, "hiba")}, összesen ${duration(failedMs)}`;
  return [`A számító idő ${percent}%-ában rendben${failed}`, ...besides].join("; ");
}
