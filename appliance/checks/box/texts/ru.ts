/** Russian sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/ru/format.ts";
import { connectionTexts } from "#texts/ru/checks/common-codes.ts";

/** By the store's words. */
const REASONS: Readonly<Record<string, string>> = {
  full: "он заполнен",
  readonly: "он только для чтения",
  io: "он неисправен",
  corrupt: "файл на нём повреждён",
  gone: "папка с данными удалена",
};

function why(reason: unknown): string {
  const words = typeof reason === "string" ? (REASONS[reason] ?? text(reason)) : undefined;
  return words === undefined ? "" : ` (${words})`;
}

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `процессор ${number(cpuPercent, 0)} %, память ${number(memoryPercent, 0)} %, диск ${number(diskPercent, 0)} %`;
  },
  storedInReserve: ({ reason }) =>
    `диск блока не принимает изменений${why(reason)}; решения идут в отложенное для этого место`,
  storedInMemory: ({ reason }) =>
    `на диск блока ничего нельзя записать${why(reason)}; решения только в памяти и пропадут, если он сейчас остановится`,
  timeout: connectionTexts.timeout,
} satisfies Templates;
