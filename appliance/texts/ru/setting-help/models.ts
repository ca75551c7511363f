/** Russian help with fields: business services; by the schema's English. */
import type { modelsHelp as croatian } from "../../hr/setting-help/models.ts";

export const modelsHelp = {
  "Id of the business service.": "Идентификатор бизнес-сервиса.",
  "What it needs: hosts, services (HOST/SERVICE), jobs and other models; all of it.":
    "Устройства, проверки (УСТРОЙСТВО/ПРОВЕРКА), задания и другие сервисы; всё из этого.",
  "HOST, HOST/SERVICE, or the id of a job or another model (`job:ID`, `model:ID` where a host has the same).":
    "УСТРОЙСТВО, УСТРОЙСТВО/ПРОВЕРКА либо идентификатор задания или другого бизнес-сервиса (job:ID, model:ID, если у устройства такой же).",
  "So many of them must work, or so much of their weights; `0`: it works without them, but only in part.":
    "Столько должно работать, или столько их веса; 0: работает и без них, но частично.",
  "What can stand in for each other.": "Что может заменить друг друга.",
  "How much of `atLeast` it gives.": "Сколько даёт в требуемое число.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
