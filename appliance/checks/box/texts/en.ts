/** English sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

/** By the store's words. */
const REASONS: Readonly<Record<string, string>> = {
  full: "it is full",
  readonly: "it is read-only",
  io: "it fails",
  corrupt: "the file on it is damaged",
  gone: "the data folder was taken away",
};

function why(reason: unknown): string {
  const words = typeof reason === "string" ? (REASONS[reason] ?? text(reason)) : undefined;
  return words === undefined ? "" : ` (${words})`;
}

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `processor ${number(cpuPercent, 0)} %, memory ${number(memoryPercent, 0)} %, disk ${number(diskPercent, 0)} %`;
  },
  storedInReserve: ({ reason }) =>
    `this box's disk takes no changes${why(reason)}; what it decides is in the space kept for that`,
  storedInMemory: ({ reason }) =>
    `nothing can be written to this box's disk${why(reason)}; what it decides is in memory alone, and lost if it stops now`,
  timeout: connectionTexts.timeout,
} satisfies Templates;
