/** Chinese sentences of check type `box`. */
import type { Templates } from "#texts/template.ts";
import { number, text } from "#texts/zh/format.ts";
import { connectionTexts } from "#texts/zh/checks/common-codes.ts";

/** By the store's words. */
const REASONS: Readonly<Record<string, string>> = {
  full: "已满",
  readonly: "只读",
  io: "磁盘故障",
  corrupt: "其中的文件已损坏",
  gone: "数据文件夹已被移走",
};

function why(reason: unknown): string {
  const words = typeof reason === "string" ? (REASONS[reason] ?? text(reason)) : undefined;
  return words === undefined ? "" : `（${words}）`;
}

export const boxTexts = {
  measured: (p) => {
    const { cpuPercent, memoryPercent, diskPercent } = p;
    return `处理器 ${number(cpuPercent, 0)}%，内存 ${number(memoryPercent, 0)}%，磁盘 ${number(diskPercent, 0)}%`;
  },
  storedInReserve: ({ reason }) => `监控盒的磁盘不再接受新内容${why(reason)}；所作判断写入预留空间`,
  storedInMemory: ({ reason }) => `无法写入监控盒的磁盘${why(reason)}；所作判断只在内存中，此时停机就会丢失`,
  timeout: connectionTexts.timeout,
} satisfies Templates;
