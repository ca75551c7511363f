/** Italian sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/it/format.ts";
import { connectionTexts } from "#texts/it/checks/common-codes.ts";

/** By the store's words. */
const REASONS: Readonly<Record<string, string>> = {
  full: "è pieno",
  readonly: "è di sola lettura",
  io: "è guasto",
  corrupt: "il file che contiene è danneggiato",
  gone: "la cartella dei dati è stata tolta",
};

function why(reason: unknown): string {
  const words = typeof reason === "string" ? (REASONS[reason] ?? text(reason)) : undefined;
  return words === undefined ? "" : ` (${words})`;
}

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `processore ${number(cpuPercent, 0)}%, memoria ${number(memoryPercent, 0)}%, disco ${number(diskPercent, 0)}%`;
  },
  storedInReserve: ({ reason }) =>
    `il disco della centralina non accetta modifiche${why(reason)}; ciò che decide sta nello spazio tenuto per questo`,
  storedInMemory: ({ reason }) =>
    `sul disco della centralina non si può scrivere nulla${why(reason)}; ciò che decide è solo in memoria, e si perde se ora si ferma`,
  timeout: connectionTexts.timeout,
} satisfies Templates;
