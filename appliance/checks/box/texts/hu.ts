/** Hungarian sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hu/format.ts";
import { connectionTexts } from "#texts/hu/checks/common-codes.ts";

/** By the store's words. */
const REASONS: Readonly<Record<string, string>> = {
  full: "megtelt",
  readonly: "csak olvasható",
  io: "hibás",
  corrupt: "a rajta lévő fájl sérült",
  gone: "az adatmappa eltűnt",
};

function why(reason: unknown): string {
  const words = typeof reason === "string" ? (REASONS[reason] ?? text(reason)) : undefined;
  return words === undefined ? "" : ` (${words})`;
}

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `processzor ${number(cpuPercent, 0)}%, memória ${number(memoryPercent, 0)}%, lemez ${number(diskPercent, 0)}%`;
  },
  storedInReserve: ({ reason }) =>
    `a felügyelőegység lemeze nem írható${why(reason)}; a döntései az erre fenntartott helyre kerülnek`,
  storedInMemory: ({ reason }) =>
    `a felügyelőegység lemezére semmit sem lehet írni${why(reason)}; a döntései csak a memóriában vannak, és elvesznek, ha most leáll`,
  timeout: connectionTexts.timeout,
} satisfies Templates;
