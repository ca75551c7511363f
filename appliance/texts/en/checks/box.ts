/** English sentences of check type `box`. */
import type { Templates } from "../../sentence-book.ts";
import { number } from "../format.ts";
import { connectionTexts } from "./common-codes.ts";

export const boxTexts: Templates = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `processor ${number(cpuPercent, 0)} %, memory ${number(memoryPercent, 0)} %, disk ${number(diskPercent, 0)} %`;
  },
  timeout: connectionTexts.timeout,
};
