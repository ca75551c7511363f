/** Russian sentences of what came of a run, and of last night on the start page. */
import type { RunOutcome } from "#model/job-state.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template, Templates } from "../template.ts";
import { upperFirst } from "../upper-first.ts";
import { count, number } from "./format.ts";
import { at, duration, moment } from "./times.ts";

/** Behind the name of a job: never made to agree with it. */
const said = {
  succeeded: (p, words) => `выполнено ${at(p.at, words)}`,
  warned: (p, words) => `выполнено с предупреждениями ${at(p.at, words)}`,
  failed: (p, words) => `ошибка ${at(p.at, words)}`,
  late: (p, words) => `отчёт с опозданием, ${at(p.at, words)}`,
  missing: (p, words) =>
    typeof p.total === "number" && p.total > 0
      ? `ни одного отчёта до ${moment(p.until, words)}, ожидается: ${count(p.total, "машина", "машины", "машин")}`
      : `нет отчёта до ${moment(p.until, words)}`,
  partial: (p) => `есть отчёт от ${number(p.reported)} из ${count(p.total, "машины", "машин", "машин")}${silent(p)}`,
  waiting: (p, words) => `ожидается до ${moment(p.until, words)}`,
  running: (p, words) => `выполняется с ${moment(p.startedAt, words)}`,
  unknown: () => "неизвестно: блок мониторинга не слушал",
} satisfies Readonly<Record<RunOutcome, Template>>;

export const lastNight = {
  ...prefixed("job.said", said),
  "jobs.lastNight": () => "Прошлая ночь",
  "jobs.allOf": (p) => `Все задания (${number(p.count)})`,
  "jobs.moreBad": (p) => `и ещё ${number(p.count)}`,
  "jobs.rest": (p) => rest(p),
  "job.took": (p) => `за ${duration(p.ms)}`,
  "job.due": (p, words) => `срок ${moment(p.at, words)}`,
} satisfies Templates;

function silent({ silent: names }: Parameters): string {
  if (!Array.isArray(names) || names.length === 0) return "";
  const left = names.length - 3;
  return `; нет отчёта: ${names.slice(0, 3).join(", ")}${left > 0 ? ` и ещё ${number(left)}` : ""}`;
}

/** `Все прошли успешно (11).`; beside what is not good `Остальные прошли успешно (10).` */
function rest(p: Parameters): string {
  const good = typeof p.good === "number" ? p.good : 0;
  const open = [
    ...(typeof p.running === "number" && p.running > 0 ? [`ещё выполняется: ${number(p.running)}`] : []),
    ...(typeof p.waiting === "number" && p.waiting > 0 ? [`ещё ожидается: ${number(p.waiting)}`] : []),
  ];
  const more = open.length === 0 ? "" : ` ${upperFirst(open.join(", "))}.`;
  if (good === 0)
    return `${p.bad === 0 ? "Пока ничего не завершилось." : "Больше ничего успешно не завершилось."}${more}`;
  if (p.bad !== 0)
    return `${good === 1 ? "Ещё одно задание прошло успешно" : `Остальные прошли успешно (${number(good)})`}.${more}`;
  return `${good === 1 ? "Задание прошло успешно" : `Все прошли успешно (${number(good)})`}.${more}`;
}
