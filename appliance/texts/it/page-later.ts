/** What the page says in Italian in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { count, number, text } from "./format.ts";
import { duration, moment, since } from "./times.ts";

export const laterTemplates = {
  "forecast.title": () => "Che cosa arriva",
  "forecast.range": (p, words) => `tra ${moment(p.earliest, words)} e ${moment(p.latest, words)}`,
  "forecast.said": (p, words) => `${foretell(text(p.name), p, words) ?? text(p.name)}.`,
  "forecast.now": () => "Ora",
  "forecast.grows": () => "Cresce di",
  "forecast.falls": () => "Cala di",
  "forecast.perDay": (p, words) => `${text(p.change)} al giorno, ${since(p.since, words)}`,
  "forecast.limit.warning": () => "Attenzione",
  "forecast.limit.critical": () => "Critico",
  "forecast.limitAt": (p, words) => `${text(p.limit)}, circa ${moment(p.reachesAt, words)}`,
  "band.title": () => "Com'è andata",
  "band.range": () => "Quanto indietro",
  "band.days": (p) => count(p.days, "giorno", "giorni"),
  "band.said": (p) => availability(p),
  "band.level.ok": () => "regolare",
  "band.level.warning": () => "attenzione",
  "band.level.critical": () => "guasto",
  "band.level.unreachable": () => "fuori portata",
  "band.level.unknown": () => "non noto",
  "band.level.unwatched": () => "non sorvegliato",
  "band.level.maintenance": () => "lavori annunciati",
  "band.happened": (p) => `Che cosa è successo: ${count(p.count, "volta", "volte")}`,
  "band.more": (p) => `e ${count(p.count, "altra più vecchia", "altre più vecchie")}`,
  "band.state.down": () => "Non risponde",
  "band.state.unreachable": () => "Fuori portata",
  "band.state.critical": () => "Critico",
  "band.maintenance": (p) => (p.name === undefined ? "Lavori annunciati" : `Lavori annunciati: ${text(p.name)}`),
  "band.unwatched": () => "Non sorvegliato",
  "models.title": () => "Che cosa usa il vostro personale",
  "models.healthy": () => "funziona",
  "models.worked": () => "allora funzionava",
  "models.degraded": () => "funziona in parte",
  "models.failed": () => "non funziona",
  "models.unknown": () => "non si sa se funziona",
  "models.pending": () => "si guarda per la prima volta",
  "models.inWork": () => "lavori annunciati",
} satisfies Readonly<Record<string, Template>>;

/** `Regolare per il 99,96% del tempo che conta: 2 guasti, in tutto 35 min; lavori annunciati 4 h`. Never rounded up to all of it. */
function availability(p: Parameters): string {
  const { share, failures, failedMs, excusedMs, unknownMs } = p;
  const besides = [
    ...(typeof excusedMs === "number" && excusedMs >= 60_000 ? [`lavori annunciati ${duration(excusedMs)}`] : []),
    ...(typeof unknownMs === "number" && unknownMs >= 60_000 ? [`non noto ${duration(unknownMs)}`] : []),
  ];
  if (typeof share !== "number") return ["Nulla che conti", ...besides].join("; ");
  const percent = number(Math.floor(share * 10_000) / 100, 2);
  const failed = failures === 0 ? "" : `: ${count(failures, "guasto", "guasti")}, in tutto ${duration(failedMs)}`;
  return [`Regolare per il ${percent}% del tempo che conta${failed}`, ...besides].join("; ");
}
