/** Croatian sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/hr/format.ts";
import { connectionTexts } from "#texts/hr/checks/common-codes.ts";

/** By the store's words. */
const REASONS: Readonly<Record<string, string>> = {
  full: "pun je",
  readonly: "samo se čita",
  io: "u kvaru je",
  corrupt: "datoteka na njemu je oštećena",
  gone: "mapa s podacima je uklonjena",
};

function why(reason: unknown): string {
  const words = typeof reason === "string" ? (REASONS[reason] ?? text(reason)) : undefined;
  return words === undefined ? "" : ` (${words})`;
}

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `procesor ${number(cpuPercent, 0)} %, memorija ${number(memoryPercent, 0)} %, disk ${number(diskPercent, 0)} %`;
  },
  storedInReserve: ({ reason }) =>
    `disk nadzornog uređaja ne prima promjene${why(reason)}; odluke idu u prostor čuvan za to`,
  storedInMemory: ({ reason }) =>
    `na disk nadzornog uređaja ništa se ne može zapisati${why(reason)}; odluke su samo u memoriji i gube se ako se sada zaustavi`,
  timeout: connectionTexts.timeout,
} satisfies Templates;
