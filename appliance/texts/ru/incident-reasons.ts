/** Russian: why an incident was called off, and what it waits for, behind the state. */
import type { CancelReason, SuspendReason } from "#model/incident.ts";

export const CALLED_OFF: Readonly<Record<string, string>> = {
  removed: "этого больше нет в конфигурации",
  maintenance: "это были плановые работы",
  merged: "часть инцидента своей причины",
  noFault: "это не сбой",
  reported: "отчёт с тех пор пришёл",
} satisfies Readonly<Record<CancelReason, string>>;

export const WAITS: Readonly<Record<string, string>> = {
  awaitingProcess: "завершение другого процесса",
  awaitingCustomer: "ответ клиента",
  awaitingThirdParty: "третья сторона",
} satisfies Readonly<Record<SuspendReason, string>>;
