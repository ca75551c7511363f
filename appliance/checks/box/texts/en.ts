/** English sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `processor ${number(cpuPercent, 0)} %, memory ${number(memoryPercent, 0)} %, disk ${number(diskPercent, 0)} %`;
  },
  timeout: connectionTexts.timeout,
} satisfies Templates;
