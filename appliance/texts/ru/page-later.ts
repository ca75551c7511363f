/** What the page says in Russian in the parts that come later (`web-ui/later/`): no first view carries these. */
import type { Parameters } from "#model/sentence.ts";
import type { Template } from "../template.ts";
import { foretell } from "./forecasts.ts";
import { count, number, text } from "./format.ts";
import { duration, moment } from "./times.ts";

export const laterTemplates = {
  "forecast.title": () => "Что впереди",
  "forecast.range": (p, words) => `между ${moment(p.earliest, words)} и ${moment(p.latest, words)}`,
  "forecast.said": (p, words) => `${foretell(text(p.name), p, words) ?? text(p.name)}.`,
  "forecast.now": () => "Сейчас",
  "forecast.grows": () => "Растёт",
  "forecast.falls": () => "Падает",
  "forecast.perDay": (p, words) => `${text(p.change)} в день, с ${moment(p.since, words)}`,
  "forecast.limit.warning": () => "Предупреждение",
  "forecast.limit.critical": () => "Критично",
  "forecast.limitAt": (p, words) => `${text(p.limit)}, примерно ${moment(p.reachesAt, words)}`,
  "band.title": () => "Как было",
  "band.range": () => "За какое время",
  "band.days": (p) => count(p.days, "день", "дня", "дней"),
  "band.said": (p) => availability(p),
  "band.level.ok": () => "в норме",
  "band.level.warning": () => "предупреждение",
  "band.level.critical": () => "не работает",
  "band.level.unreachable": () => "недоступно",
  "band.level.unknown": () => "неизвестно",
  "band.level.unwatched": () => "без мониторинга",
  "band.level.maintenance": () => "плановые работы",
  "band.happened": (p) => `Что произошло: ${count(p.count, "раз", "раза", "раз")}`,
  "band.more": (p) => `и ещё ${count(p.count, "более раннее", "более ранних", "более ранних")}`,
  "band.state.down": () => "Не отвечает",
  "band.state.unreachable": () => "Недоступно",
  "band.state.critical": () => "Критично",
  "band.maintenance": (p) => (p.name === undefined ? "Плановые работы" : `Плановые работы: ${text(p.name)}`),
  "band.unwatched": () => "Не проверяется",
  "models.title": () => "Чем пользуются ваши люди",
  "models.healthy": () => "работает",
  "models.worked": () => "тогда работало",
  "models.degraded": () => "работает частично",
  "models.failed": () => "не работает",
  "models.unknown": () => "неизвестно, работает ли",
  "models.pending": () => "идёт первый осмотр",
  "models.inWork": () => "плановые работы",
} satisfies Readonly<Record<string, Template>>;

/** `В норме 99,96 % учтённого времени: 2 сбоя, всего 35 мин; плановые работы 4 ч`. Never rounded up to all of it. */
function availability(p: Parameters): string {
  const { share, failures, failedMs, excusedMs, unknownMs } = p;
  const besides = [
    ...(typeof excusedMs === "number" && excusedMs >= 60_000 ? [`плановые работы ${duration(excusedMs)}`] : []),
    ...(typeof unknownMs === "number" && unknownMs >= 60_000 ? [`неизвестно ${duration(unknownMs)}`] : []),
  ];
  if (typeof share !== "number") return ["Ничего не считается", ...besides].join("; ");
  const percent = number(Math.floor(share * 10_000) / 100, 2);
  const failed = failures === 0 ? "" : `: ${count(failures, "сбой", "сбоя", "сбоев")}, всего ${duration(failedMs)}`;
  return [`В норме ${percent} % учтённого времени${failed}`, ...besides].join("; ");
}
